import { parts } from "../../reader/ranking/looks.js";
import { upFrom } from "../../text/tree.js";
import type { Referent } from "../model.js";
import type { Scene } from "../whom/scene.js";
import type { Told } from "../whom/story.js";
import type { Described } from "./asked.js";

/** How far up a sentence's tree is looked. */
const HIGH = 24;
/** So many told of before and behind the words are looked at: there are texts without a full stop. */
const MANY = 50;
const SUBJECT = parts.indexOf("subject");
const OWNER = parts.indexOf("owner");

/** What a sentence tells of somebody beside words that describe one. */
export interface Bound {
  /** takes part in the same: of “Lund, who met the minister”, and of “the minister met him”, another */
  beside: ReadonlySet<Referent>;
  /** is the subject of a clause above, as Berg of “Berg said that the minister …” (Principle C of binding, Chomsky 1981) */
  above: ReadonlySet<Referent>;
}

/** Whom the syntax of a sentence keeps apart from words that describe somebody. */
export const boundOf = ({ tree, story, document }: Scene, { token, phrase }: Described): Bound => {
  const beside = new Set<Referent>();
  const above = new Set<Referent>();
  const governor = tree.head(token);
  const over = upFrom(tree, governor, HIGH);
  const quote = document.quoteOf[token] ?? -1;
  const at = story.firstBehind(token);
  const told = story.told
    .slice(Math.max(0, at - MANY), at + MANY)
    .filter((one) => one.sentence === document.sentenceOf[token] && (one.last <= phrase.first || one.first >= phrase.last));
  for (const one of told) {
    if (one.part === OWNER || one.within) continue;
    const isApposed = tree.relation(token) === "appos" || one.governor === token;
    if (!isApposed && governor >= 0 && (one.governor === governor || isAntecedent(one, governor))) beside.add(one.referent);
    else if (one.part === SUBJECT && one.quote === quote && over.includes(one.governor)) above.add(one.referent);
  }
  return { beside, above };

  function isAntecedent({ first, last }: Told, verb: number): boolean {
    const noun = tree.head(verb);
    return /^acl/.test(tree.relation(verb)) && noun >= first && noun < last;
  }
};
