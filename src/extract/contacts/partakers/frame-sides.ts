import type { ContactClass } from "../../language/en/contact-classes.js";
import { goingVerbs, objectControl } from "../../language/en/contact-words.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import { objectHeads, subjectHeads, type Tree, withJoined } from "../../text/tree.js";

/** How far behind the verb its fixed words may stand, in tokens. */
const REACH = 7;

/** A verb of a class where it stands, with the words that belong to it (“aside” of “took him aside”). */
export interface Place {
  tree: Tree;
  tokens: readonly Token[];
  verb: number;
  rest: readonly string[];
}

const word = ({ tokens }: Place, token: number): string => (tokens[token] as Token).lower;

const childrenOf = ({ tree, verb }: Place, relation: RegExp): number[] =>
  tree.children(verb).filter((c) => relation.test(tree.relation(c)));

/** Whether the words that belong to the verb stand behind it in their order, and no particle that makes another verb of it (“spoke out”). */
export const isWhole = (place: Place, sentence: Sentence): boolean => {
  const { tree, verb, rest } = place;
  if (childrenOf(place, /^compound:prt$/).some((c) => !rest.includes(word(place, c)))) return false;
  let at = verb;
  for (const fixed of rest) {
    let next = at + 1;
    while (next < Math.min(sentence.last, verb + REACH) && word(place, next) !== fixed && tree.upos(next) !== "VERB") next++;
    if (next >= sentence.last || word(place, next) !== fixed) return false;
    if (at === verb && next > verb + 1 && tree.head(next) !== verb) return false;
    at = next;
  }
  return true;
};

/** Heads of those who act and of those on the other side. */
export interface Heads {
  passive: boolean;
  acting: number[];
  acted: number[];
}

/** Who stands on either side of the verb, with the passive turned: “it was announced to B by A”, “A was told by B”. */
export const headsOf = (place: Place, links: readonly string[]): Heads => {
  const { tree, tokens, verb } = place;
  const { passive, subjects } = subjectHeads(tree, tokens, verb, (governing) => objectControl.has(governing));
  if (!passive) return { passive, acting: subjects, acted: otherSide(place, links) };
  const by = objectHeads(tree, tokens, verb, ["by"]);
  // only an object becomes the subject
  return links.includes("") ? { passive, acting: by, acted: subjects } : { passive, acting: by, acted: otherSide(place, links) };
};

/** Objects, nouns behind the prepositions, and the noun that a relative clause hangs on which lacks them (“whom B met”, “the man B met”). */
const otherSide = (place: Place, links: readonly string[]): number[] => {
  const { tree, tokens, verb, rest } = place;
  // “made it clear to B”: what follows may hang on a fixed word
  const fixed = childrenOf(place, /./).filter((c) => rest.includes(word(place, c)));
  const heads = [verb, ...fixed].flatMap((at) => objectHeads(tree, tokens, at, links)).filter((head) => !fixed.includes(head));
  const clause = /^acl/.test(tree.relation(verb)) ? tree.head(verb) : -1;
  const relative = heads.some((head) => /^(?:who|whom|which|that)$/.test(word(place, head)));
  if (relative) return clause >= 0 ? withJoined(tree, clause) : [];
  const lacking =
    heads.length === 0 &&
    tree.relation(verb) === "acl:relcl" &&
    links.includes("") &&
    childrenOf(place, /^nsubj/).some((c) => !/^(?:who|which|that)$/.test(word(place, c))) &&
    childrenOf(place, /^(?:i?obj|ccomp|xcomp)/).length === 0;
  return lacking && clause >= 0 && word(place, verb - 1) !== "where" ? withJoined(tree, clause) : heads;
};

/** “questions, one of which was asked by B”; “what he discussed with B”, about a contact that is told of elsewhere */
export const isAboutThings = (place: Place): boolean =>
  childrenOf(place, /^(?:i?obj|advmod)$/).some((c) => c < place.verb && /^(?:what|how)$/.test(word(place, c))) ||
  childrenOf(place, /^nsubj/).some((c) => [c, ...place.tree.children(c)].some((k) => word(place, k) === "which")) ||
  isOfWhich(place);

/** “…, one of which may have been asked by B”, where syntax finds no subject */
const isOfWhich = (place: Place): boolean => {
  let at = place.verb - 1;
  while (at >= 0 && /^(?:AUX|ADV|PART)$/.test(place.tree.upos(at))) at--;
  return at >= 0 && at < place.verb - 1 && word(place, at) === "which";
};

/** An object beside the other side: “called a foul on B”, “speak the same language” */
export const hasObject = (place: Place): boolean =>
  childrenOf(place, /^i?obj$/).some(
    (c) => !place.rest.includes(word(place, c)) && !place.tree.children(c).some((k) => place.tree.relation(k) === "case"),
  );

/** “ate together”, “travelled there together” */
export const isTogether = ({ tokens, verb }: Place): boolean =>
  tokens.slice(verb + 1, verb + 4).some((token) => token.lower === "together");

/** “called him a liar”, “called B ‘reckless’”, “saw him leave”: what stands behind the object says something of it. */
export const hasComplement = (place: Place): boolean => {
  const { tree, tokens } = place;
  const [object, ...others] = childrenOf(place, /^i?obj$/);
  const first = place.verb + 1;
  // “called “reckless””, “called for B to resign”
  if (/^(?:["“‘]|''|``|for)$/.test(tokens[first]?.lower ?? "")) return true;
  if (tree.upos(first) === "PRON" && /^(?:DET|ADJ|NUM)$/.test(tokens[first + 1]?.pos ?? "")) return true;
  if (object === undefined || others.length > 0 || childrenOf(place, /^(?:xcomp|ccomp)$/).length > 0) return true;
  const under = (token: number): boolean => {
    for (let at = token, guard = 0; at >= 0 && guard < 8; at = tree.head(at), guard++) if (at === object) return true;
    return false;
  };
  let end = object + 1;
  while (end < tokens.length && under(end)) end++;
  if (tree.children(object).some((c) => tree.relation(c) === "acl")) return true;
  return /^["“‘']$/.test(tokens[end]?.text ?? "") || /^(?:DET|ADJ|NUM|VERB)$/.test(tree.upos(end)) || tokens[end]?.lower === "as";
};

const occasions = /^(?:in|at|on|during|for|about|over|before|after|outside|inside|since)$/;

/** One sees somebody by going there, by an appointment, or at a time and place: “went to see B”, “will see B”, “saw B at his office”. */
const isVisit = (place: Place): boolean => {
  const { tree, tokens, verb } = place;
  const aux = childrenOf(place, /^aux/).map((c) => word(place, c));
  if (aux.some((a) => /^(?:can|could|should|must|would|may|might)$/.test(a))) return false;
  const above = tree.head(verb);
  if (childrenOf(place, /^mark$/).some((c) => word(place, c) === "to"))
    return (
      above >= 0 &&
      (goingVerbs.has(word(place, above)) || /^(?:due|in|over|up|back|round|there|refused?|tried|trying)$/.test(word(place, above)))
    );
  if (aux.some((a) => /^(?:will|'ll)$/.test(a))) return true;
  if (word(place, verb) === "see" || word(place, verb) === "sees") return false;
  return childrenOf(place, /^obl/).some(
    (c) => tree.relation(c) !== "obl" || tree.children(c).some((k) => occasions.test((tokens[k] as Token).lower)),
  );
};

/** Whether the verb is used in the sense of its class, where that is told by what stands beside it. */
export const isInSense = (place: Place, { plainObject, visiting }: ContactClass): boolean =>
  !(plainObject && hasComplement(place)) && !(visiting && !isVisit(place));
