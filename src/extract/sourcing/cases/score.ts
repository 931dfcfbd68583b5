import { articleId } from "../../../vocabulary/ids.js";
import { extract } from "../../extract.js";
import { type Count, count, nothingCounted } from "../../testing/f1.js";
import type { SourcingCase } from "./model.js";

const plain = (target: string): string => target.toLowerCase().replace(/^(?:the|a|an) /, "");

/** How many of the links of a table are found; targets are compared without case and article. */
export const scoreSourcing = async (cases: readonly SourcingCase[]): Promise<Count> => {
  const counts = nothingCounted();
  for (const { text, links, facts = {} } of cases) {
    const { sourcing } = await extract({ id: articleId(text), language: "en", ...facts, body: text });
    const found = [...new Set(sourcing.map(({ kind, target }) => `${kind}: ${plain(target)}`))];
    count(
      counts,
      text,
      found,
      links.map((link) => link.replace(/: .*/, (target) => `: ${plain(target.slice(2))}`)),
    );
  }
  return counts;
};
