import { partOf } from "../../reader/ranking/looks.js";
import { firstWhere } from "../../text/bisect.js";
import type { Document } from "../../text/document.js";
import { type Tree, upFrom } from "../../text/tree.js";
import type { Referent, Typed } from "../model.js";

/** Words that mean somebody, as far as it is known by now. */
export interface Told {
  first: number;
  last: number;
  head: number;
  referent: Referent;
  by: "name" | "role" | "pronoun";
  /** part in the sentence, see {@link partOf}, and the token that governs it */
  part: number;
  governor: number;
  sentence: number;
  paragraph: number;
  /** number of the quotation, -1 outside */
  quote: number;
  /** stands within a wider phrase: “a Berg adviser” */
  within: boolean;
  /** how its clause stands in the sentence, see {@link embeddings} */
  embedded: number;
}

/** Who has been told of, in the order of the text; what pronouns mean is added as it is found. */
export class Story {
  readonly told: Told[];
  readonly #times = new Map<Referent, number>();

  constructor(
    private readonly document: Document,
    private readonly tree: Tree,
    bySentence: readonly (readonly Typed[])[],
  ) {
    const all = bySentence.flatMap((phrases) => phrases.flatMap((phrase) => this.#toldBy(phrase, phrases) ?? []));
    this.told = all.sort((a, b) => a.head - b.head || a.first - b.first);
    for (const { referent } of this.told) this.#count(referent);
  }

  #toldBy(phrase: Typed, phrases: readonly Typed[]): Told | undefined {
    const { referent, kind, name } = phrase;
    if (referent === undefined || (referent.type !== "person" && referent.type !== "role") || (kind !== "name" && kind !== "role"))
      return undefined;
    // of names and offices that begin and end together one is enough
    if (
      phrases.some(
        (p) => p !== phrase && p.head === phrase.head && p.referent === referent && p.last - p.first > phrase.last - phrase.first,
      )
    )
      return undefined;
    const head = name ? name.last - 1 : phrase.head;
    const within = phrases.some((p) => p !== phrase && p.kind !== "name" && p.first <= phrase.first && phrase.last < p.last);
    return this.#as(phrase, head, referent, kind === "name" ? "name" : "role", within);
  }

  #as({ first, last }: { first: number; last: number }, head: number, referent: Referent, by: Told["by"], within = false): Told {
    const { sentenceOf, quoteOf, sentences } = this.document;
    const sentence = sentenceOf[head] ?? 0;
    const [relation, governor] = leading(this.tree, head, first, last);
    return {
      ...{ first, last, head, referent, by, within, sentence, governor },
      part: partOf(relation),
      embedded: embeddedIn(this.tree, governor),
      paragraph: sentences[sentence]?.paragraph ?? 0,
      quote: quoteOf[first] ?? -1,
    };
  }

  #count(referent: Referent): void {
    this.#times.set(referent, (this.#times.get(referent) ?? 0) + 1);
  }

  /** Keeps whom a word was found to mean. */
  keep({ token }: { token: number }, referent: Referent): void {
    this.told.splice(this.firstBehind(token), 0, this.#as({ first: token, last: token + 1 }, token, referent, "pronoun"));
    this.#count(referent);
  }

  /** Place in `told` of the first that stands behind a token. */
  firstBehind(token: number): number {
    return firstWhere(this.told.length, (i) => (this.told[i] as Told).head > token);
  }

  /** How often somebody has been told of in the article. */
  times(referent: Referent): number {
    return this.#times.get(referent) ?? 0;
  }
}

/** How a clause may stand in its sentence: as the main one, describing a noun, depending on a verb, or within a noun's description. */
export const embeddings = 4;

const DEEP = 8;

const embeddedIn = (tree: Tree, governor: number): number => {
  let found = 0;
  for (const at of upFrom(tree, governor, DEEP)) {
    const relation = tree.relation(at);
    if (/^acl/.test(relation)) return 1;
    if (/^(?:ccomp|xcomp|advcl|parataxis)/.test(relation)) found ||= 2;
    else if (/^(?:nmod|obl|appos)/.test(relation)) found ||= 3;
  }
  return found;
};

/** The relation by which a stretch of words hangs on a token outside of it, and that token. */
const leading = (tree: Tree, head: number, first: number, last: number): [string, number] => {
  let at = head;
  for (let guard = 0; guard < last - first + DEEP; guard++) {
    const above = tree.head(at);
    // “Berg, the minister, …”: both are the subject
    if ((above < first || above >= last) && !(tree.relation(at) === "appos" && above >= 0)) break;
    at = above;
  }
  return [tree.relation(at), tree.head(at)];
};
