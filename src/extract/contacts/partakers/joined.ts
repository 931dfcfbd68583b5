import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { treeOf } from "../../text/tree.js";
import { numbered } from "./numbered.js";

/** “his wife, Ana”: the name of the one just described */
const isCalled = (one: Phrase, other: Phrase): boolean => one.kind === "role" && other.kind === "name" && other.referent === undefined;

const link = /^(?:and|or|nor|&|as|plus)$/;

/** The phrases joined with `phrase` to its right: “A, B and C”. Appositions of one of them are not others. */
export const joinedRight = (reading: Reading, phrase: Phrase, limit: number, twoSides = false): Phrase[] => {
  const { tokens } = reading.document;
  const found = [phrase];
  let at = phrase.last;
  let isApposed = false;
  for (let guard = 0; guard < 24 && at < limit; guard++) {
    const token = tokens[at] as Token;
    if (token.text === "(") {
      while (at < limit && (tokens[at] as Token).text !== ")") at++;
      at++;
      continue;
    }
    const beside = homeOf(reading, found.at(-1) as Phrase, at) ?? (isAside(tokens, at + 1) ? at + 2 : undefined);
    if (beside !== undefined) {
      at = beside;
      continue;
    }
    const comma = /^[,—–]$/.test(token.text);
    if (!comma && !link.test(token.lower)) break;
    let next = at + 1;
    while (next < limit && /^(?:and|then|also|both|later|by|with|,)$/.test((tokens[next] as Token).lower)) next++;
    const begun = reading.phrases.starting(next);
    // “Karl Lund and | two of his aides”
    const other = begun === undefined || begun.kind === "pronoun" ? (numbered(reading, next) ?? begun) : begun;
    if (other === undefined || other.last > limit || other.kind === "pronoun" || other.kind === "other") break;
    // “Karl Lund, chairman and president of Norvik”
    if (next === at + 1 && (comma ? isApposition(tokens, found.at(-1) as Phrase, other) : isApposed && isBareRole(tokens, other))) {
      at = other.last;
      isApposed = true;
      continue;
    }
    isApposed = false;
    // “, a senior adviser, said …”: the list must go on or end
    const last = comma && !/^(?:and|&)$/.test((tokens[next - 1] as Token).lower);
    // “met Lund, and Holm flew home”
    const clauses = comma && !last && found.length === 1;
    const isOwn = clauses || last || (!comma && !(twoSides && found.length === 1));
    if (isOwn && isSubjectOfVerb(reading, other, limit) && (clauses || last || !isJoined(reading, found, other))) break;
    if (!comma && isTitleOf(reading, found.at(-1) as Phrase, other)) found.pop();
    found.push(other);
    at = other.last;
  }
  return found;
};

/** Where the words end by which a text tells of a person named where he is from: “Senators Karl Lund | of Ohio | and Anna Berg of Maine”. */
const homeOf = (reading: Reading, { kind, referent }: Phrase, at: number): number | undefined => {
  if (kind !== "name" || referent?.type !== "person" || !/^(?:of|from)$/.test((reading.document.tokens[at] as Token).lower))
    return undefined;
  const place = reading.phrases.starting(at + 1);
  return place?.kind === "name" && place.referent?.type !== "person" ? place.last : undefined;
};

/** Is a token what stands between commas behind a name, an age or party and state: “Karl Lund, | 54, and Anna Berg”, “Karl Lund, | D-Ohio, and”? */
const isAside = (tokens: readonly Token[], at: number): boolean =>
  /^(?:\d{1,3}|[DRI]-\p{Lu}[\p{L}.]*)$/u.test(tokens[at]?.text ?? "") && tokens[at - 1]?.text === "," && tokens[at + 1]?.text === ",";

/** The phrase that a list goes on with to the left of a token, without what stands beside a name: his age, where he is from. */
const endingAt = (reading: Reading, end: number): Phrase | undefined => {
  const { tokens } = reading.document;
  if (isAside(tokens, end - 1)) return reading.phrases.ending(end - 2);
  const other = reading.phrases.ending(end);
  const bearer = other?.kind === "name" ? reading.phrases.ending(other.first - 1) : undefined;
  return bearer && homeOf(reading, bearer, bearer.last) === end ? bearer : other;
};

/** “Maria Roe, the director of the agency,”, “Norvik, a Danish company”: the same once more, said with an article behind a comma. */
const isApposition = (tokens: readonly Token[], one: Phrase, other: Phrase): boolean =>
  isCalled(one, other) ||
  ((one.kind === "name" || (one.kind === "group" && other.kind === "body")) &&
    /^(?:role|body)$/.test(other.kind) &&
    (/^(?:the|a|an|his|her|its|their|then)$/.test((tokens[other.first] as Token).lower) ||
      (one.referent?.type === "person" && isBareRole(tokens, other))) &&
    (one.referent?.type === "person" || other.kind === "body"));

/** Whether the reader's syntax joins a phrase to one of those before it: “between A and B and | C broke down”. */
const isJoined = (reading: Reading, before: readonly Phrase[], { first, last }: Phrase): boolean => {
  const tree = treeOf(reading);
  for (let at = first; tree && at < last; at++) {
    const above = tree.head(at);
    if (above < first || above >= last)
      return !tree.relation(at).startsWith("nsubj") && before.some((p) => p.first <= above && above < p.last);
  }
  return false;
};

/** “chairman of Norvik” without an article */
const isBareRole = (tokens: readonly Token[], { kind, first }: Phrase): boolean =>
  kind === "role" && /^(?:NOUN|ADJ|PROPN)$/.test((tokens[first] as Token).pos);

const isSubjectOfVerb = (reading: Reading, phrase: Phrase, limit: number): boolean =>
  phrase.last < limit && /^(?:VERB|AUX)$/.test((reading.document.tokens[phrase.last] as Token).pos);

/** “Deputy Prime Minister and board member Arkady Dvorkovich”: an office without an article before another and a name is that person's. */
const isTitleOf = (reading: Reading, office: Phrase, name: Phrase): boolean =>
  office.kind === "role" &&
  name.kind === "name" &&
  name.name !== undefined &&
  name.name.first > name.first &&
  (reading.document.tokens[office.first] as Token).pos !== "DET";

/** “the U.S. and British foreign secretaries”: the country describes. */
const isModifierOf = (reading: Reading, country: Phrase, phrase: Phrase): boolean =>
  country.referent?.type === "place" &&
  /^(?:group|role)$/.test(phrase.kind) &&
  /^(?:ADJ|PROPN)$/.test((reading.document.tokens[phrase.first] as Token).pos);

const preposition = /^(?:in|at|on|to|from|with|of|by|for)$/;

/** The phrases joined with `phrase` to its left. */
export const joinedLeft = (reading: Reading, phrase: Phrase, limit: number): Phrase[] => {
  const { tokens } = reading.document;
  const found = [phrase];
  let first = phrase.first;
  for (let guard = 0; guard < 12; guard++) {
    let at = first - 1;
    if (at <= limit || !/^(?:and|or|nor|&|,)$/.test((tokens[at] as Token).lower)) break;
    while (at > limit && /^(?:and|,|then)$/.test(tokens[at - 1]?.lower ?? "")) at--;
    const other = endingAt(reading, at);
    // “lived in Oslo, and he met”: a comma before “and” joins clauses, unless the list has more members
    const clauses =
      first - at === 2 && found.length === 1 && other?.last === at && !/^(?:,|and)$/.test(tokens[other.first - 1]?.text ?? "");
    if (clauses || (other && preposition.test(tokens[other.first - 1]?.lower ?? ""))) break;
    if (other === undefined || other.first < limit || other.kind === "pronoun" || other.kind === "other") break;
    if (isTitleOf(reading, other, phrase) || isModifierOf(reading, other, phrase)) break;
    // “In Moscow, Page met …”: a comma joins only what a further “and” shows to be a list, or an apposition
    if (
      (tokens[first - 1] as Token).text === "," &&
      found.length === 1 &&
      other.referent !== phrase.referent &&
      !/^(?:role|group)$/.test(other.kind)
    )
      break;
    found.unshift(other);
    first = other.first;
  }
  return found;
};
