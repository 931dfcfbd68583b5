import {
  appealing,
  bargains,
  concreteMessages,
  courts,
  distantAfter,
  distantNouns,
  distantVerbs,
  figurativeMessages,
  otherwiseBefore,
  otherwiseBehind,
  sending,
} from "../../language/en/contact-figures.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { treeOf } from "../../text/tree.js";
import type { FoundContact, Participant } from "../model.js";
import { isThing } from "../partakers/seen.js";

/** How far behind “calls” the name that is given is looked for, in characters. */
const REACH_OF_NAME = 40;

/** How far an infinitive is looked for behind those who are called on, in tokens. */
const REACH = 14;

/**
 * Leaves out words of contact used of something else, whatever found them: what one calls a thing, an appeal (“called on Lund to resign”),
 * a sign given to all (“sent a message to voters”), a standing service (“is also advising the campaign”).
 */
export const withoutFigures = (reading: Reading, contacts: FoundContact[]): FoundContact[] =>
  contacts.filter(
    (contact) =>
      !isAppeal(reading, contact) &&
      !isName(reading, contact) &&
      !isSign(reading, contact) &&
      !isService(reading, contact) &&
      !isDistant(reading, contact) &&
      !isOtherwise(reading, contact) &&
      !isBargain(reading, contact) &&
      !isWithThing(reading, contact) &&
      !isSending(reading, contact),
  );

/** What stands before or behind makes another thing of the word: “an open letter”, “a meeting of minds”, “joined B in opposing the tax” */
const isOtherwise = ({ document: { text, tokens, sentences } }: Reading, { first, sentence }: FoundContact): boolean => {
  const { lower, start, end } = tokens[first] as Token;
  const bounds = sentences[sentence] ?? { start, end };
  const before = (): string => text.slice(Math.max(bounds.start, start - REACH_OF_NAME), start);
  const behind = (): string => text.slice(end, Math.min(bounds.end, end + REACH_OF_SENSE));
  return (
    otherwiseBefore.some(([word, pattern]) => word.test(lower) && pattern.test(before())) ||
    otherwiseBehind.some(([word, pattern]) => word.test(lower) && pattern.test(behind()))
  );
};

/** How far behind a word what makes another thing of it is looked for, in characters. */
const REACH_OF_SENSE = 120;

/** “Norvik signed an agreement with Delmar”: an agreement of bodies; persons who reach one have spoken. */
const isBargain = ({ document: { text, tokens } }: Reading, { first, last, participants }: FoundContact): boolean =>
  last > first + 1 &&
  bargains.test(text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end)) &&
  !participants.some(isSomebody);

/** “an encounter with the law”, “paid for the dinner with his card”: with whom it is to be is nobody. */
const isWithThing = (reading: Reading, { first, participants }: FoundContact): boolean => {
  const tree = treeOf(reading);
  if (tree === undefined || tree.upos(first) !== "NOUN") return false;
  const linked = (link: RegExp): number[] =>
    tree.children(first).filter((c) => tree.children(c).some((k) => k < c && tree.relation(k) === "case" && link.test(wordAt(reading, k))));
  const withs = linked(/^with$/);
  return (
    withs.length > 0 &&
    linked(/^between$/).length === 0 &&
    withs.every((at) => {
      const { start, end } = reading.document.tokens[at] as Token;
      return isThing(reading, at) && !participants.some(({ span }) => span.start <= start && end <= span.end);
    })
  );
};

/** “sent B to prison”, “sent B a signal”: nothing is sent that says something. */
const isSending = (reading: Reading, { by, first, participants }: FoundContact): boolean => {
  if (by !== "layers" || !sending.has(wordAt(reading, first))) return false;
  const { tokens, text } = reading.document;
  const tree = treeOf(reading);
  const objects = tree?.children(first).filter((c) => tree.relation(c) === "obj") ?? [];
  return objects.some((at) => {
    const { lower, start, end } = tokens[at] as Token;
    const sent = participants.find(({ span }) => span.start <= start && end <= span.end);
    return /^signals?$/.test(lower) || (sent !== undefined && goingBehind.test(text.slice(sent.span.end, sent.span.end + REACH_OF_NAME)));
  });
};

/** Somebody is sent somewhere, and nothing to him. */
const goingBehind = /^(?: (?:to|into|home|away|packing|back|off|out|for|abroad)\b|[.,;])/u;

/** What one says of another, “went after Lund”, as far as only the layers take it for contact */
const isDistant = (reading: Reading, { by, first, participants }: FoundContact): boolean => {
  if (by !== "layers") return false;
  const word = wordAt(reading, first);
  return (
    distantVerbs.has(word) ||
    distantNouns.has(word) ||
    (distantAfter.has(word) && wordAt(reading, first + 1) === "after") ||
    (appealing.has(word) && participants.some(({ name }) => courts.test(name)))
  );
};

const wordAt = ({ document }: Reading, token: number): string => document.tokens[token]?.lower ?? "";

/** “called on Berg to resign” is said in public; “called on Berg” visits her. */
const isAppeal = (reading: Reading, { first, sentence }: FoundContact): boolean => {
  if (!/^call(?:s|ed|ing)?$/.test(wordAt(reading, first)) || !/^(?:on|upon)$/.test(wordAt(reading, first + 1))) return false;
  const { tokens, sentences } = reading.document;
  const end = Math.min(sentences[sentence]?.last ?? 0, first + REACH);
  for (let i = first + 2; i < end && !/^[,;:—“”"]$/.test((tokens[i] as Token).text); i++)
    if ((tokens[i] as Token).lower === "to" && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? "")) return true;
  return false;
};

/** “what Berg calls a mistake”, “‘negatives,’ he called them”, “is calling him ‘little Lund’” */
const isName = (reading: Reading, { first, last, sentence, participants }: FoundContact): boolean => {
  const { text, tokens, sentences } = reading.document;
  if (last !== first + 1 || !/^call(?:s|ed|ing)?$/.test(wordAt(reading, first))) return false;
  const { start, end } = tokens[first] as Token;
  const behind = text.slice(end, Math.min(end + REACH_OF_NAME, sentences[sentence]?.end ?? end));
  if (/^ [\p{L}.]+(?: \p{Lu}[\p{L}.]+)? (?:["“‘]|'')/u.test(behind)) return true;
  const before = participants.find(({ span }) => span.end <= start);
  return before !== undefined && /(?:\bwhat|["”’]|'') $/u.test(text.slice(Math.max(0, before.span.start - 6), before.span.start));
};

/** A message of no certain form, to nobody in person: “sends a strong message to the world” */
const isSign = (reading: Reading, { first, sentence, participants }: FoundContact): boolean => {
  const { tokens, sentences } = reading.document;
  if (!figurativeMessages.has(wordAt(reading, first))) return false;
  const low = Math.max(sentences[sentence]?.first ?? 0, first - 5);
  const before = tokens.slice(low, first).map(({ lower }) => lower);
  if (!before.some((word) => sending.has(word)) || before.some((word) => concreteMessages.has(word))) return false;
  const { start } = tokens[first] as Token;
  return participants.every((p) => p.span.start < start || !isSomebody(p));
};

const isSomebody = ({ referent }: Participant): boolean => referent?.type === "person" || referent?.type === "role";

/** “is now advising the campaign”: a standing service, not an occasion */
const isService = (reading: Reading, { first }: FoundContact): boolean => {
  if (wordAt(reading, first) !== "advising") return false;
  const { tokens } = reading.document;
  let left = first - 1;
  while (left >= 0 && (tokens[left] as Token).pos === "ADV") left--;
  return /^(?:is|are|was|were|been|['’]s|['’]re)$/.test(wordAt(reading, left));
};
