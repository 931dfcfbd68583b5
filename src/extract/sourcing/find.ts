import type { SourcingKind } from "../../vocabulary/kinds.js";
import { outlets } from "../language/en/outlets.js";
import {
  anonymousHeads,
  documentWords,
  interviewWords,
  networks,
  reportVerbs,
  socialWords,
  statementWords,
  toldVerbs,
} from "../language/en/sourcing.js";
import type { Phrase, Referent } from "../mentions/model.js";
import type { FoundStatement, Reading } from "../statements/model.js";
import type { Span } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";

export interface FoundLink extends Span {
  kind: SourcingKind;
  target: string;
  referent?: Referent | undefined;
  /** statements that rest on it */
  statements: number[];
}

type Finder = (reading: Reading, statements: readonly FoundStatement[]) => FoundLink[];

/** Finders of sourcing links; a further kind is a further line. */
const finders: readonly Finder[] = [byOutlet, byStatementSource, byAgencyLine];

/** What the article relies on, in order of where it says so; the publishing outlet itself is left out. */
export const findSourcing = (reading: Reading, statements: readonly FoundStatement[]): FoundLink[] => {
  const own = plain(reading.document.article.outlet ?? "");
  const seen = new Map<string, FoundLink>();
  for (const link of finders.flatMap((find) => find(reading, statements))) {
    if (plain(link.target) === own) continue;
    const key = `${link.kind}:${link.start}`;
    const twin = seen.get(key);
    if (twin) twin.statements = [...new Set([...twin.statements, ...link.statements])];
    else seen.set(key, link);
  }
  return [...seen.values()].sort((a, b) => a.start - b.start);
};

const plain = (name: string): string => name.toLowerCase().replace(/^the /, "");

/** Outlets named with a sign that the text has it from them. */
function byOutlet(reading: Reading, statements: readonly FoundStatement[]): FoundLink[] {
  const { tokens, sentences } = reading.document;
  const found: FoundLink[] = [];
  for (const phrases of reading.mentions.bySentence) {
    for (const phrase of phrases) {
      if (phrase.referent?.type !== "outlet" || phrase.kind !== "name" || phrase.name === undefined) continue;
      const sentence = sentences[phrase.sentence];
      const kind = sentence ? outletKind(tokens, phrase, sentence.first, sentence.last) : undefined;
      if (kind === undefined) continue;
      const span = { start: (tokens[phrase.name.first] as Token).start, end: (tokens[phrase.name.last - 1] as Token).end };
      const resting = statements.flatMap((s, i) => (near(s, span, sentence) ? [i] : []));
      found.push({ ...span, kind, target: phrase.referent.name, referent: phrase.referent, statements: resting });
    }
  }
  return found;
}

const near = (statement: FoundStatement, span: Span, sentence: Span | undefined): boolean =>
  sentence !== undefined &&
  [...statement.source, ...statement.cue].some((s) => s.start >= sentence.start && s.end <= sentence.end) &&
  (statement.source.some((s) => s.start <= span.end + 60 && span.start <= s.end + 60) ||
    statement.cue.some((s) => Math.abs(s.start - span.start) < 80));

const outletKind = (tokens: readonly Token[], phrase: Phrase, first: number, last: number): SourcingKind | undefined => {
  const name = phrase.name ?? phrase;
  const before = tokens.slice(Math.max(first, name.first - 7), name.first).map((t) => t.lower);
  const after = tokens.slice(name.last, Math.min(last, name.last + 6)).map((t) => t.lower);
  const near3 = before.slice(-4);
  if (before.some((word) => interviewWords.has(word)) && !near3.includes(",")) return "interviews";
  if (after.slice(0, 3).some((word) => /^interviews?$/.test(word))) return "interviews";
  if (near3.some((word) => toldVerbs.has(word)) || near3.slice(-1)[0] === "told") return "interviews";
  if (near3.includes("by") && before.some((word) => /^(?:reported|published|shown|obtained|seen|broadcast|cited|quoted|aired)$/.test(word)))
    return before.some((word) => /^(?:shown|broadcast|aired)$/.test(word)) ? "interviews" : "cites";
  if (near3.includes("to") && near3.includes("according")) return "cites";
  if (near3.slice(-2).some((word) => word === "per" || word === "via")) return "cites";
  const verb = after.find((word, i) => reportVerbs.has(word) && i <= 3);
  if (verb !== undefined && !after.slice(0, after.indexOf(verb)).some((word) => /^[,.;]$/.test(word))) return "cites";
  if (after.some((word) => /^(?:report|reported|reports|story|article|investigation|poll)$/.test(word)) && !after.slice(0, 2).includes("."))
    return "cites";
  return undefined;
};

/** Statements whose source is a document, an unnamed official, a post or a press statement. */
function byStatementSource(reading: Reading, statements: readonly FoundStatement[]): FoundLink[] {
  const { document } = reading;
  return statements.flatMap((statement, i) => {
    if (statement.level >= 0) return [];
    const source = statement.source[0];
    const cue = statement.cue[0];
    const links: FoundLink[] = [];
    const sourceText = source ? document.text.slice(source.start, source.end) : "";
    const speaker = statement.speaker;
    if (cue) {
      const around = document.text.slice(cue.start, Math.min(document.text.length, cue.end + 90));
      const said =
        /^[^“"]{0,70}?\bin (?:a|an|his|her|their|its) (?:\p{L}+[ -]){0,2}(statement|press release|news release|briefing|interview)\b/iu.exec(
          around,
        )?.[1];
      if (said !== undefined && speaker && !/interview/i.test(said))
        links.push({ ...(source ?? cue), kind: "statement", target: speaker.name, referent: speaker, statements: [i] });
      const network = [...networks].find((name) => around.includes(`on ${name}`));
      if (
        (socialWords.has(document.text.slice(cue.start, cue.end).toLowerCase()) || statement.verb === "tweet" || network !== undefined) &&
        speaker
      )
        links.push({ ...(source ?? cue), kind: "social_post", target: speaker.name, referent: speaker, statements: [i] });
    }
    if (source) {
      const words = sourceText
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .filter(Boolean);
      const outletNamed = outlets.some((o) => sourceText.includes(o.name));
      if (!outletNamed && words.some((word) => documentWords.has(word)) && speaker?.type !== "person")
        links.push({
          ...source,
          kind: "quotes_document",
          target: sourceText.replace(/\s+/g, " ").replace(/^(?:the|a|an) /i, ""),
          statements: [i],
        });
      else if (!outletNamed && unnamed(reading, source, words) && speaker?.type !== "person")
        links.push({
          ...source,
          kind: "anonymous",
          target: sourceText.replace(/\s+/g, " "),
          ...(speaker ? { referent: speaker } : {}),
          statements: [i],
        });
      if (words.some((word) => statementWords.has(word)) && speaker?.type !== "person")
        links.push({ ...source, kind: "statement", target: sourceText.replace(/\s+/g, " "), statements: [i] });
    }
    return links;
  });
}

/** “two officials”, “a person familiar with the matter”: described, without any name of a person in it. */
const unnamed = (reading: Reading, source: Span, words: readonly string[]): boolean => {
  if (!words.some((word) => anonymousHeads.has(word))) return false;
  if (/^(?:the|his|her|my|our)\b/i.test(words[0] ?? "") && words.length <= 2) return false;
  return !reading.mentions.bySentence.flat().some((p) => p.kind === "name" && p.referent?.type === "person" && inSpan(reading, p, source));
};

const inSpan = (reading: Reading, phrase: Phrase, span: Span): boolean => {
  const start = (reading.document.tokens[phrase.first] as Token).start;
  return start >= span.start && start < span.end;
};

const agencies = outlets.filter((o) => o.agency).flatMap((o) => [o.name, ...(o.aliases ?? [])].map((text) => ({ text, name: o.name })));

/** A dateline's agency, or “(Reuters)” at the head or the foot of the text: the text is the agency's. */
function byAgencyLine(reading: Reading): FoundLink[] {
  const { article, text, points } = reading.document;
  if (article.dateline?.agency !== undefined) {
    const { start, end, agency } = article.dateline;
    const at = text.indexOf(agency, points.toUtf16(start));
    const span =
      at >= 0 && at < points.toUtf16(end)
        ? { start: at, end: at + agency.length }
        : { start: points.toUtf16(start), end: points.toUtf16(end) };
    return [{ ...span, kind: "republishes", target: agencyName(agency), statements: [] }];
  }
  const head = text.slice(0, 400);
  const foot = text.slice(-200);
  for (const { text: agency, name } of agencies) {
    const marked = `(${agency})`;
    const inHead = head.indexOf(marked);
    const inFoot = inHead < 0 ? foot.lastIndexOf(marked) : -1;
    const at = inHead >= 0 ? inHead : inFoot >= 0 ? text.length - foot.length + inFoot : -1;
    if (at >= 0) return [{ start: at + 1, end: at + 1 + agency.length, kind: "republishes", target: name, statements: [] }];
  }
  return [];
}

const agencyName = (written: string): string => agencies.find((a) => a.text.toLowerCase() === written.toLowerCase())?.name ?? written;
