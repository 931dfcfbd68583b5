import { legalForms } from "../language/en/firms.js";

/** A name without the legal forms at its end: “Norvik Chemical | Corp”. */
export const withoutForms = (name: string): string => {
  const words = name.split(/\s+/);
  while (words.length > 1 && legalForms.has((words.at(-1) as string).toLowerCase().replace(/,$/, ""))) words.pop();
  return words.join(" ").replace(/,$/, "");
};
