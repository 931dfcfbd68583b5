/** A text cut at a word, with an ellipsis where something was left out. */
export const shortened = (text: string, length = 120): string => {
  const line = text.replace(/\s+/gu, " ").trim();
  const points = [...line];
  if (points.length <= length) return line;
  const cut = points.slice(0, length).join("");
  const space = cut.lastIndexOf(" ");
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
};

/** What a statement is called in lists: its speaker and its first words, in quotation marks where they are quoted and have none. */
export const statementTitle = (statement: { speaker?: { name: string }; kind: string; content: string }): string => {
  const words = shortened(statement.content);
  const said = statement.kind === "direct" && !/^["“”«„‘']/u.test(words) ? `“${words}”` : words;
  return statement.speaker === undefined ? said : `${statement.speaker.name}: ${said}`;
};
