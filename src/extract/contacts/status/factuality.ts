import type { ContactStatus } from "../../../vocabulary/kinds.js";
import {
  acceptances,
  comingAbout,
  type Governor,
  governingNouns,
  governingVerbs,
  likelihoods,
  minded,
  refusals,
  supportingVerbs,
  toldThings,
  turnedDownAsUntrue,
  untrue,
} from "../../language/en/contact-factuality.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { type Tree, treeOf } from "../../text/tree.js";
import type { FoundContact } from "../model.js";
import { headWithin } from "../partakers/seen.js";
import { byAuxiliaries, groupOf, isNegated } from "./auxiliaries.js";
import { tenseOf } from "./tense.js";

/** How far what governs a contact is followed up. */
const DEPTH = 7;

/**
 * What the words on which a contact hangs say of it, by the reader's syntax: whether it is wanted, planned, refused, called off, denied or
 * doubted. Nothing where they say nothing of the kind.
 */
export const factualityOf = (reading: Reading, contact: FoundContact): ContactStatus | undefined => {
  const tree = treeOf(reading);
  return tree && factualityFrom(tree, reading.document.tokens, headWithin(tree, contact.first, contact.last), contact, DEPTH);
};

const factualityFrom = (
  tree: Tree,
  tokens: readonly Token[],
  from: number,
  contact: FoundContact,
  depth: number,
): ContactStatus | undefined => {
  let at = from;
  for (let left = depth; left > 0; left--) {
    const own = tree.upos(at) === "VERB" ? byAuxiliaries(tree, tokens, at) : undefined;
    if (own !== undefined) return own;
    const above = tree.head(at);
    const relation = tree.relation(at);
    if (above < 0) return undefined;
    if (/^nsubj/.test(relation)) return byPredicate(tree, tokens, at, above);
    const link = linkOf(tree, tokens, at, above);
    const governed =
      link === undefined ? "none" : isTakenUp(tokens, above, link, contact) ? "planned" : byGovernor(tree, tokens, at, above, link);
    if (governed === "uncertain" && contact.status === "requested") return undefined;
    if (governed !== "none") return governed && under(governed, tree, tokens, above, contact, left - 1);
    if (!isCarried(tree, tokens, at, above, relation)) return undefined;
    at = above;
  }
  return undefined;
};

/** “accepted B's invitation” */
const isTakenUp = (tokens: readonly Token[], above: number, link: string, { status }: FoundContact): boolean =>
  status === "requested" && link === "object" && acceptances.has((tokens[above] as Token).lower);

/** “tried to arrange a meeting”, “refused to schedule talks”: what governs the word that says something goes before what it says. */
const under = (
  said: ContactStatus,
  tree: Tree,
  tokens: readonly Token[],
  governor: number,
  contact: FoundContact,
  depth: number,
): ContactStatus | undefined => {
  if (said === "requested" && tree.upos(governor) === "NOUN") return answerTo(tree, tokens, governor) ?? said;
  if (tree.upos(governor) !== "VERB" || tenseOf(tree, tokens, governor) !== "none") return said;
  const outer = factualityFrom(tree, tokens, governor, contact, depth);
  if (said === "denied") return outer === "declined" || outer === "denied" ? "uncertain" : said;
  // “some efforts were made to arrange a meeting”
  if (outer === undefined && said === "planned") return undefined;
  return outer === undefined || outer === "planned" ? said : outer;
};

/** “accepted B's offer of talks”, “B's request for a meeting was rejected” */
const answerTo = (tree: Tree, tokens: readonly Token[], asking: number): ContactStatus | undefined => {
  const above = tree.head(asking);
  if (above < 0 || !/^(?:obj|nsubj:pass|obl|dep)$/.test(tree.relation(asking)) || isNegated(tree, tokens, above)) return undefined;
  const { lower } = tokens[above] as Token;
  return acceptances.has(lower) ? "planned" : refusals.has(lower) ? "declined" : undefined;
};

/** How something hangs on the word above, in the terms of `Governor`; nothing where it is no part of what that word says. */
const linkOf = (tree: Tree, tokens: readonly Token[], at: number, above: number): string | undefined => {
  const relation = tree.relation(at);
  const before = tree.children(at).filter((c) => c < at);
  const words = (pattern: RegExp): string[] => before.flatMap((c) => (pattern.test(tree.relation(c)) ? [(tokens[c] as Token).lower] : []));
  const preposition = words(/^case$/).at(-1);
  if (preposition !== undefined) return preposition;
  const marks = words(/^mark$/);
  const gerund = (tokens[at] as Token).lower.endsWith("ing") && words(/^(?:nsubj|aux)/).length === 0;
  // “interest in meeting B”
  if (gerund && marks.some((mark) => mark !== "that")) return marks.at(-1);
  if (tree.upos(at) === "VERB") {
    if (relation === "acl:relcl" && !marks.includes("that")) return undefined;
    if (relation === "advcl" && !marks.includes("to")) return undefined;
    if (!/^(?:xcomp|ccomp|csubj(?::\w+)?|acl|acl:relcl|dep|obj|advcl|obl)$/.test(relation)) return undefined;
    const perfect = words(/^aux/).some((word) => /^(?:have|had|has|having)$/.test(word));
    if (marks.includes("to")) return perfect ? "perfect" : "infinitive";
    if (gerund) return "gerund";
    return perfect || tenseOf(tree, tokens, at) === "past" ? "past" : "content";
  }
  if (!/^(?:obj|obl|dep|xcomp|compound)$/.test(relation)) return undefined;
  // “cancel the tariffs ahead of next month's meeting”, whatever the preposition hangs on
  const between = tokens
    .slice(above + 1, at)
    .some((_, i) => tree.upos(above + 1 + i) === "ADP" && tree.relation(above + 1 + i) !== "compound:prt");
  return between ? undefined : "object";
};

const fits = ({ links }: Governor, link: string): boolean =>
  links.has(link) || (/^(?:infinitive|perfect|gerund|content|past)$/.test(link) && links.has("clause"));

/** What the word above says of what hangs on it; “none” where it is none of those that say something. */
const byGovernor = (tree: Tree, tokens: readonly Token[], at: number, above: number, link: string): ContactStatus | "none" | undefined => {
  const { lower } = tokens[above] as Token;
  const verbal = tree.upos(above) === "VERB";
  if (!verbal && toldThings.has(lower) && /^(?:content|past|perfect|infinitive|gerund|of)$/.test(link)) {
    const turned = asUntrue(tree, tokens, above);
    if (turned !== undefined) return turned;
  }
  // “it is possible that A met B”, “it is not true that …”
  if (!verbal && /^(?:past|content)$/.test(link)) {
    if (untrue.has(lower) || (lower === "true" && isNegated(tree, tokens, above))) return "denied";
    if (likelihoods.get(lower) === "uncertain") return "uncertain";
  }
  if (!verbal && minded.has(lower)) return /^(?:to|for|in|infinitive)$/.test(link) ? "requested" : "none";
  if (verbal && lower === "like" && /^(?:infinitive|object)$/.test(link) && tenseOf(tree, tokens, above) === "modal") return "requested";
  const particles = tree.children(above).flatMap((c) => (tree.relation(c) === "compound:prt" ? [(tokens[c] as Token).lower] : []));
  const found = (verbal ? governingVerbs : governingNouns)
    .get(lower)
    ?.find(
      (governor) =>
        fits(governor, link) && (governor.particle === undefined ? particles.length === 0 : particles.includes(governor.particle)),
    );
  // a verb in -ed that describes the noun is another
  if (found === undefined || at === above) return "none";
  return isNegated(tree, tokens, above) ? found.negated : found.status;
};

/** “rejected suggestions that A met B”, “the report that A met B is false” */
const asUntrue = (tree: Tree, tokens: readonly Token[], noun: number): ContactStatus | undefined => {
  const above = tree.head(noun);
  if (above < 0) return undefined;
  const { lower } = tokens[above] as Token;
  const turned = /^nsubj/.test(tree.relation(noun)) ? untrue.has(lower) : turnedDownAsUntrue.has(lower);
  return turned && !isNegated(tree, tokens, above) ? "denied" : undefined;
};

/** “a meeting is possible”, “talks will resume”, “the meeting did not take place” */
const byPredicate = (tree: Tree, tokens: readonly Token[], noun: number, above: number): ContactStatus | undefined => {
  if (!/^(?:NOUN|PROPN)$/.test(tree.upos(noun)) || tree.children(noun).some((c) => (tokens[c] as Token).lower === "no")) return undefined;
  const { lower } = tokens[above] as Token;
  // “a meeting was ruled out”
  if (tree.relation(noun) === "nsubj:pass") {
    const governed = byGovernor(tree, tokens, noun, above, "object");
    if (governed !== "none") return governed;
  }
  const tense = tenseOf(tree, tokens, above);
  const likelihood = tree.upos(above) === "VERB" || tense === "past" ? undefined : likelihoods.get(lower);
  if (likelihood !== undefined) return isNegated(tree, tokens, above) ? "not_happened" : likelihood;
  if (!comingAbout.has(lower) || tree.upos(above) !== "VERB") return undefined;
  if (isNegated(tree, tokens, above)) return /^(?:past|perfect)$/.test(tense) ? "denied" : "not_happened";
  const own = byAuxiliaries(tree, tokens, above);
  if (own !== undefined) return own;
  return tense === "future" || (tense === "modal" && groupOf(tree, tokens, above).includes("would")) ? "planned" : undefined;
};

/** Whether what is said of the word above is said of what hangs on it, too: “plans to hold talks”, “wants to visit Oslo and meet B”. */
const isCarried = (tree: Tree, tokens: readonly Token[], at: number, above: number, relation: string): boolean => {
  if (relation === "conj")
    return (
      tree.upos(at) !== "VERB" || (tenseOf(tree, tokens, at) === "none" && !tree.children(at).some((c) => /^nsubj/.test(tree.relation(c))))
    );
  const { lower } = tokens[above] as Token;
  if (/^(?:obj|obl|dep)$/.test(relation)) return supportingVerbs.has(lower);
  // “a series of meetings”, “the first round of talks”
  return relation === "nmod" && quantities.test(lower);
};

const quantities = /^(?:series|round|rounds|number|set|start|beginning|opening|resumption|part|kind|sort|second|first|third|couple)$/;

/**
 * “plans to publish her letters to B”, “denied that the meeting with A was secret”: what is wanted, planned or denied is another thing, and
 * a contact spoken of as known stands.
 */
export const isPresupposed = (reading: Reading, contact: FoundContact): boolean => {
  const tree = treeOf(reading);
  if (tree === undefined) return false;
  const { tokens } = reading.document;
  const at = headWithin(tree, contact.first, contact.last);
  if (tree.upos(at) !== "NOUN") return false;
  const known = tree
    .children(at)
    .some((c) => c < at && (tree.relation(c) === "nmod:poss" || (tree.relation(c) === "det" && definite.test((tokens[c] as Token).lower))));
  const above = tree.head(at);
  const { lower = "" } = tokens[above] ?? {};
  if (!known || supportingVerbs.has(lower) || quantities.test(lower) || comingAbout.has(lower)) return false;
  if (/^nsubj/.test(tree.relation(at))) return /^(?:past|perfect|present)$/.test(tenseOf(tree, tokens, above));
  return /^(?:obj|obl|nmod)$/.test(tree.relation(at));
};

const definite = /^(?:the|this|that|these|those)$/;
