import { collectionNouns, portfolios } from "../language/en/roles.js";
import type { Document, Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { joinBodies, joinNumbered, joinRead } from "./bodies.js";
import { joinPaired } from "./join-paired.js";
import type { KnownName } from "./lexicon.js";
import type { Paired, Typed } from "./model.js";
import { type Hints, namesIn } from "./names.js";
import { kindOfNoun } from "./nouns.js";
import { isCapitalized, type NounPhrase, nounPhrases } from "./phrases.js";

/** All phrases of a sentence that may refer, in order of their first token. */
export const phrasesOf = (
  document: Document,
  sentence: Sentence,
  number: number,
  known: ReadonlyMap<number, KnownName>,
  hints: Hints,
  paired: readonly Paired[],
): Typed[] => {
  const bare = nounPhrases(document, sentence);
  const phrases: Typed[] = [];
  for (const phrase of bare) phrases.push(...typed(document, phrase, number, known, hints));
  joinPaired(sentence, number, phrases, paired);
  joinBodies(document, phrases);
  joinRead(document, sentence, phrases);
  joinNumbered(document, phrases);
  extend(document, phrases);
  return phrases.sort((a, b) => a.first - b.first || b.last - a.last);
};

function* typed(
  document: Document,
  phrase: NounPhrase,
  sentence: number,
  known: ReadonlyMap<number, KnownName>,
  hints: Hints,
): Generator<Typed> {
  const common = { first: phrase.first, last: phrase.last, head: phrase.head, possessive: phrase.possessive, sentence };
  if (phrase.pronoun) {
    yield { ...common, kind: "pronoun" };
    return;
  }
  const names = namesIn(document, phrase, known, hints);
  const final = names.at(-1);
  const others = final?.last === phrase.last ? names.slice(0, -1) : names;
  const inside = others.filter((name) => !isField(document, name));
  const { tokens } = document;
  const place = inside.at(-1);
  const articled = (tokens[phrase.first] as Token).pos === "DET" ? 1 : 0;
  // “Ambassador in Washington Sergey Kislyak”, “of the USA Michael Flynn”: the place and the person are two
  const apart =
    final?.last === phrase.last &&
    place?.type === "place" &&
    place.last === final.first &&
    final.type === "person" &&
    place.first === phrase.first + articled;
  for (const name of inside) {
    const first = apart && name === place ? phrase.first : name.first;
    yield { ...common, first, last: name.last, head: name.last - 1, possessive: false, kind: "name", name, named: name };
  }
  if (final?.last === phrase.last) {
    const before = tokens[final.first - 1] as Token | undefined;
    // “the election team trump”: a body with the name of its head behind it
    if (
      final.last - final.first === 1 &&
      !isCapitalized(tokens[final.first]) &&
      final.first > phrase.first &&
      before !== undefined &&
      kindOfNoun(before.lower) === "body"
    ) {
      yield { ...common, first: final.first, kind: "name", name: final, named: final };
      yield { ...common, head: final.first - 1, kind: "body" };
      return;
    }
    yield { ...common, first: apart ? final.first : phrase.first, kind: "name", name: final, named: final };
    return;
  }
  const head = document.tokens[phrase.head] as Token;
  yield { ...common, kind: kindOfNoun(head.lower) };
}

/** Is it one word for a field of government that “and” joins to another, of an office: “Trade | and Industry Secretary Karl Lund”? */
const isField = ({ tokens }: Document, { first, last }: { first: number; last: number }): boolean =>
  last - first === 1 && portfolios.has((tokens[first] as Token).lower) && /^(?:and|&|,)$/.test(tokens[last]?.lower ?? "");

/** What may hang on an office or a group, by preposition. */
const hangs = (document: Document, phrase: Typed, link: string, next: Typed): boolean => {
  const head = (document.tokens[phrase.head] as Token).lower;
  if (link === "of") return true;
  if (next.kind === "other" && /^(?:around|within|for)$/.test(link)) return false;
  if (link === "to")
    return phrase.kind === "role"
      ? /^(?:ambassador|envoy|advis[eo]r|aide|assistant|counsel|delegate|representative|candidate|liaison)$/.test(head)
      : /^(?:ambassadors|envoys|advis[eo]rs|aides)$/.test(head);
  if (link === "from") return phrase.kind === "group" || /^(?:official|officer|representative|lawmaker|republican|democrat)$/.test(head);
  if (link === "around" || link === "within" || link === "for")
    return phrase.kind === "group" || (link === "for" && /^(?:spokes(?:man|woman|person)|lawyer|attorney|candidate|director)$/.test(head));
  if (link === "at") return phrase.kind === "role" && next.named?.type === "organization";
  if (link === "in") return phrase.kind === "role" && next.named?.type === "place" && /^(?:ambassador|envoy|representative)$/.test(head);
  return link === "on" && /^advis[eo]r$/.test(head);
};

/** “individuals with close ties to the Kremlin”, “people close to the minister”: what they are close to tells who they are. */
const lengthenByTies = (document: Document, phrase: Typed, phrases: readonly Typed[]): void => {
  const { tokens } = document;
  let at = phrase.last;
  if (tokens[at]?.lower === "close") at++;
  else if (tokens[at]?.lower === "with" && phrase.kind === "group") {
    at++;
    while (tokens[at]?.pos === "ADJ" && at < phrase.last + 4) at++;
    if (!/^(?:ties|links|connections)$/.test(tokens[at]?.lower ?? "")) return;
    at++;
  } else return;
  if (tokens[at]?.lower !== "to") return;
  const object = phrases.filter((p) => p.first === at + 1 && !p.possessive).sort((a, b) => b.last - a.last)[0];
  if (object) phrase.last = object.last;
};

/** “a couple of days”: nouns for several of something are persons only where that is. */
const disown = (document: Document, phrase: Typed, phrases: readonly Typed[]): void => {
  const { tokens } = document;
  if (phrase.kind !== "group" || tokens[phrase.last]?.lower !== "of" || !collectionNouns.has((tokens[phrase.head] as Token).lower)) return;
  const counted = phrases.filter((p) => p.first === phrase.last + 1 && !p.possessive);
  if (counted.length > 0 && counted.every(({ kind }) => kind === "other")) phrase.kind = "other";
};

/** Lengthens offices, groups and bodies by what hangs on them, from the right to the left so that chains come whole. */
const extend = (document: Document, phrases: Typed[]): void => {
  const { tokens } = document;
  for (let i = phrases.length - 2; i >= 0; i--) {
    const phrase = phrases[i] as Typed;
    disown(document, phrase, phrases);
    if (
      phrase.possessive ||
      (phrase.kind !== "role" && phrase.kind !== "group" && !(phrase.kind === "body" && tokens[phrase.last]?.lower === "of"))
    )
      continue;
    lengthenByTies(document, phrase, phrases);
    const link = tokens[phrase.last]?.lower ?? "";
    const next = phrases.slice(i + 1).find((p) => p.first === phrase.last + 1);
    if (next === undefined || next.kind === "pronoun" || !hangs(document, phrase, link, next)) continue;
    const whole =
      phrases
        .slice(i + 1)
        .filter((p) => p.first === next.first && !p.possessive)
        .sort((a, b) => b.last - a.last)[0] ?? next;
    phrase.last = whole.last;
  }
};
