import { outlets } from "../language/en/outlets.js";
import type { Reading } from "../statements/model.js";
import type { FoundLink } from "./model.js";
import { isOwn } from "./outlets.js";

const agencies = outlets.filter((o) => o.agency).flatMap((o) => [o.name, ...(o.aliases ?? [])].map((text) => ({ text, name: o.name })));
const agencyName = (written: string): string => agencies.find((a) => a.text.toLowerCase() === written.toLowerCase())?.name ?? written;

/** Whose text the article carries: the agency of its dateline, of “(Reuters)” at its head or foot, or of its byline. */
export const byAgency = (reading: Reading): FoundLink[] => {
  const found = ofDateline(reading) ?? inBrackets(reading) ?? ofByline(reading);
  return found ? [found] : [];
};

const ofDateline = ({ document }: Reading): FoundLink | undefined => {
  const { article, text, points } = document;
  if (article.dateline?.agency === undefined) return undefined;
  const { agency } = article.dateline;
  const [start, end] = [points.toUtf16(article.dateline.start), points.toUtf16(article.dateline.end)];
  const at = text.indexOf(agency, start);
  const span = at >= 0 && at < end ? { start: at, end: at + agency.length } : { start, end };
  return { ...span, kind: "republishes", target: agencyName(agency), statements: [] };
};

const inBrackets = ({ document: { text } }: Reading): FoundLink | undefined => {
  const foot = Math.max(0, text.length - 200);
  for (const { text: agency, name } of agencies) {
    const marked = `(${agency})`;
    const head = text.slice(0, 400).indexOf(marked);
    const at = head >= 0 ? head : text.lastIndexOf(marked) >= foot ? text.lastIndexOf(marked) : -1;
    if (at >= 0) return { start: at + 1, end: at + 1 + agency.length, kind: "republishes", target: name, statements: [] };
  }
  return undefined;
};

/**
 * “By Anna Berg, Associated Press”: another outlet in the byline lends its text. A byline stands outside of the body, so
 * the evidence is the first paragraph, where what was lent begins.
 */
const ofByline = ({ document }: Reading): FoundLink | undefined => {
  const { article, paragraphs } = document;
  const place = paragraphs[0];
  if (article.byline === undefined || place === undefined) return undefined;
  const line = ` ${article.byline.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const named = outlets.find(({ name, aliases = [] }) =>
    [name, ...aliases].some((text) => {
      const words = text
        .toLowerCase()
        .replace(/^the /, "")
        .replace(/[^\p{L}\p{N}]+/gu, " ");
      // a short form is a name only at the end, where an affiliation stands
      return words.includes(" ") ? line.includes(` ${words} `) : line.endsWith(` ${words} `);
    }),
  );
  if (named === undefined || isOwn(named.name, article.outlet)) return undefined;
  return { ...place, kind: "republishes", target: named.name, statements: [] };
};
