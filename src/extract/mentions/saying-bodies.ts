/** Which body says something in an article, or is spoken for by the one who does: “Norvik's spokesman said”. */
import { anyFirm, legalForms, sortWords } from "../language/en/body-sorts.js";
import { nationalities } from "../language/en/places.js";
import { officers } from "../language/en/roles.js";
import type { Reading } from "../reader/reading.js";
import { type Document, tokenAt } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { Phrase, Referent, Typed } from "./model.js";
import { singularOf } from "./nouns.js";
import { isCapitalized } from "./phrases.js";
import { principalOf } from "./principals.js";
import { fold } from "./told-names.js";
import { isBody, type Sorts } from "./told-sorts.js";

/** How much a text made one think of a body, by the sentence that told of it last. */
export interface Told {
  thought: number;
  sentence: number;
}

/** What an article has told before a place, and of what sort its bodies are. */
export interface Scene {
  document: Document;
  bySentence: readonly (readonly Typed[])[];
  sorts: Sorts;
  said: readonly Said[];
  /** the bodies told of so far */
  told: Map<Referent, Told>;
  /** the first sentence of which bodies are the subjects, and these */
  opening?: { sentence: number; subjects: Set<Referent> };
  /** for whom the offices of persons say that they speak, as far as it was asked */
  principals: Map<Referent, Referent | undefined>;
}

/** A statement by the numbers of tokens. */
export interface Said {
  content: readonly [number, number][];
  source: readonly [number, number][];
  length: number;
}

/** The statements that the reader finds. */
export const saidIn = (document: Document, { statements }: Pick<Reading, "statements">): Said[] => {
  const at = (place: number): number => tokenAt(document, document.points.toUtf16(place));
  const stretches = (ranges: readonly (readonly [number, number])[]) =>
    ranges.map(([start, end]): [number, number] => [at(start), at(end - 1) + 1]);
  return statements
    .map(({ content, source }) => ({ content: stretches(content), source: stretches(source) }))
    .map((said) => ({ ...said, length: said.content.reduce((sum, [a, b]) => sum + b - a, 0) }));
};

/** Whether a phrase names a body, or tells by a name which one it is: “the Brazilian government”. */
export const isNamed = (
  { document: { tokens }, sorts }: Pick<Scene, "document" | "sorts">,
  { kind, name, first, head, referent }: Phrase,
): boolean => {
  if (referent === undefined || !isBody(sorts.whole(referent))) return false;
  // “Norvik <NVK>”
  if (kind === "name")
    return (
      name !== undefined &&
      !(tokens[name.first - 1]?.text === "<" && tokens[name.first - 2]?.pos === "PROPN") &&
      tokens.slice(name.first, name.last).some(({ lower }) => !sortWords.has(lower))
    );
  // “Delmar, an Oslo bank,”: that is Delmar
  if (/^an?$/.test((tokens[first] as Token).lower) && tokens[first - 1]?.text === ",") return false;
  const between = tokens.slice(first + 1, head);
  return (
    kind === "body" &&
    !anyFirm.has((tokens[head] as Token).lower) &&
    between.some(isCapitalized) &&
    !between.some(({ text }) => /^['’]s?$/.test(text))
  );
};

/** The one body that says something, or for which the one speaks who does. */
export const sayingBody = (scene: Scene, { source }: Said): Referent | undefined => {
  const { document, bySentence } = scene;
  const [a, b] = source[0] ?? [0, 0];
  const inside = (bySentence[document.sentenceOf[a] ?? -1] ?? []).filter((p) => p.first < b && p.last > a && p.referent);
  const bodies = inside.filter((p) => isNamed(scene, p));
  const outer = bodies.filter(
    (p) => !bodies.some((q) => q !== p && q.first <= p.first && p.last <= q.last && q.last - q.first > p.last - p.first),
  );
  const told = outer.flatMap(({ referent }) => (referent ? [scene.sorts.whole(referent)] : []));
  const named = new Set(told.length > 0 ? told : calledIn(scene, a, b));
  const persons = inside.filter(({ referent, kind }) => kind !== "pronoun" && /^(?:person|role|group)$/.test(referent?.type ?? ""));
  const speaks = document.tokens.slice(a, b).some(({ lower }) => officers.has(singularOf(lower)));
  if (named.size === 1 && (persons.length === 0 || speaks)) return [...named][0];
  if (named.size > 0) return undefined;
  const speakers = inside.flatMap(({ referent }) => (referent?.type === "person" || referent?.type === "role" ? [referent] : []));
  const principals = new Set(speakers.map((speaker) => spokenForBy(scene, speaker) ?? calledInOffice(scene, speaker)));
  const [principal] = principals;
  return principals.size === 1 && principal && isBody(principal) ? scene.sorts.whole(principal) : undefined;
};

const spokenForBy = ({ document, bySentence, principals }: Scene, speaker: Referent): Referent | undefined => {
  if (!principals.has(speaker)) principals.set(speaker, principalOf(document, bySentence, speaker));
  return principals.get(speaker);
};

/** The body of whose name an office begins with: of “Norvik spokesman” Norvik Inc. */
const calledInOffice = (scene: Scene, { roles }: Referent): Referent | undefined => {
  const { document } = scene;
  const found = new Set(
    roles.flatMap(({ start, end }) => {
      const [first, last] = [tokenAt(document, start), tokenAt(document, end - 1) + 1];
      return document.tokens.slice(first, last).some(({ lower }) => officers.has(lower)) ? calledIn(scene, first, last) : [];
    }),
  );
  return found.size === 1 ? [...found][0] : undefined;
};

/** Bodies told before of whose names tokens have the first words: “Norvik spokesman Karl Lund” of Norvik Inc. */
const calledIn = ({ document, told }: Scene, first: number, last: number): Referent[] => {
  const words = document.tokens.slice(first, last).map(({ text }) => fold(text));
  return [...told.keys()].filter((body) => {
    const [one, two] = fold(body.name).split(" ");
    if (one === undefined || one.length < 3 || !/^\p{Lu}/u.test(body.name)) return false;
    const at = words.indexOf(one);
    const isPlain = sortWords.has(one) || nationalities.has(body.name.split(" ")[0] ?? "") || two === undefined || !legalForms.has(two);
    return at >= 0 && (isPlain ? two === undefined || words[at + 1] === two : true);
  });
};
