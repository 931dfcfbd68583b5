import { CodePointText } from "../../../vocabulary/codepoints.js";
import { articleId } from "../../../vocabulary/ids.js";
import { extract } from "../../extract.js";
import { type Count, count, nothingCounted } from "../../testing/f1.js";
import type { EventCase } from "./model.js";

const published = "2017-03-11";
const plain = (name: string): string => name.toLowerCase().replace(/^(?:the|a|an) /, "");

const event = (written: string): string => {
  const [kind = "", rest = ""] = written.split(/: ?/, 2);
  const [people = "", date] = rest.split("@");
  const names = people
    .split("+")
    .map((name) => plain(name.trim()))
    .filter((name) => name !== "")
    .sort();
  return `${kind}: ${names.join(" + ")}${date === undefined ? "" : ` @${date}`}`;
};

/** Words that link cause and effect agree where one holds the other. */
const sameCause = (a: unknown, b: unknown): boolean => {
  const [[kind = "", words = ""], [other = "", others = ""]] = [String(a).split(" < "), String(b).split(" < ")];
  return kind === other && (words.includes(others) || others.includes(words));
};

/** How many of the events of a table are found, with all who take part and the date; and how many of the causes. */
export const scoreEvents = async (cases: readonly EventCase[]): Promise<{ events: Count; causes: Count }> => {
  const counts = { events: nothingCounted(), causes: nothingCounted() };
  for (const { text, events, causes = [] } of cases) {
    const found = await extract({ id: articleId(text), language: "en", published, body: text });
    const points = new CodePointText(text);
    const shown = found.events.map(
      ({ kind, participants, when }) =>
        `${kind}: ${participants.map(({ name }) => name).join("+")}${when?.date === undefined ? "" : `@${when.date}`}`,
    );
    count(counts.events, text, shown.map(event), events.map(event));
    const linked = found.events.flatMap(({ kind, cause, causedBy }) =>
      cause === undefined || causedBy.length === 0 ? [] : [`${kind} < ${points.slice(...cause).toLowerCase()}`],
    );
    count(counts.causes, text, linked, causes, sameCause);
  }
  return counts;
};
