import type { ContactStatus } from "../../../vocabulary/kinds.js";
import { absence, doubtful, oneSided, statusWords } from "../../language/en/contact-words.js";
import type { Reading } from "../../statements/model.js";
import { type Document, type Sentence, tokenAt } from "../../text/document.js";
import { lettered } from "../../text/lettered.js";
import type { Token } from "../../text/tokens.js";
import { type Tree, treeOf, upFrom } from "../../text/tree.js";
import { sensedAt } from "../layers/sensed.js";
import type { FoundContact } from "../model.js";
import { headWithin } from "../partakers/seen.js";
import { factualityOf } from "./factuality.js";
import { tenseOf } from "./tense.js";

/** How far to the left of a trigger its status is read, in tokens, without leaving the clause. */
const REACH = 9;

/** Past forms say that a contact was; a wish before them is about something else (“he wanted help and met B”). */
const past =
  /^(?:met|spoke|talked|shook|ran|bumped|emailed|e-mailed|called|phoned|telephoned|contacted|wrote|greeted|visited|hosted|introduced|approached|conversed|communicated|told|asked|advised|briefed|informed|warned|urged|lobbied|discussed|received|sat|attended|joined|texted|replied|responded)$/;

/** “proposed that A meet B”: the bare form says what is wished */
const proposedClause = lettered(
  /\b(?:propos|suggest|recommend|request|ask|urg|demand|insist|prefer|advis)\p{L}* (?:to \p{L}+ )?that (?:(?!\b(?:had|has|was|were|did|would|will)\b)[^,;.])*$/iu,
);
const wantedClause = /\b(?:if|whether)\b[^,;.]*\b(?:wants?|wanted|willing|wished|would like|interested)\b[^,;.]*\bto $/i;
/** “neither confirmed nor denied meeting B”, “could not confirm that A met B” */
const neither = lettered(
  /\b(?:neither (?:confirm|den)\p{L}* n?or (?:confirm|den)\p{L}*|(?:not|n['’]t|cannot|unable to) (?:confirm|verify)(?: or deny)?) (?:that|if|whether|having|reports? (?:that|of))? ?[^,;.]*$/iu,
);
const unclear = /\b(?:not|n['’]t) (?:yet )?(?:clear|known|certain|say|said) (?:if|whether)\b|\bunclear (?:if|whether|how)\b/i;

/** “did not deny meeting B” */
const doubleNegation = /\b(?:not|n['’]t|never|cannot) (?:deny|denied|denying|dispute|disputed|dispute)\b/i;
/** “did not rule out a meeting” */
const leftOpen = lettered(/\b(?:not|n['’]t|never|without|nor) (?:yet )?(?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing)) (?:[\p{L}-]+ ){0,3}$/iu);
/** “it is not ruled out that they will speak”: it may yet be */
const stillOpen = lettered(
  /\b(?:not|n['’]t) (?:yet )?(?:ruled out|excluded|ruling out|excluding|rule out|exclude) that (?:(?:[\p{L}-]+ )+(?:will|would) (?:[\p{L}-]+ ){0,3}|(?!.*\b(?:had|has|have|was|were)\b)(?:[\p{L}-]+ ){1,6})$/iu,
);
/** “did not disclose his meetings”, “declined to comment on the call”: it is the telling that was not; the contact stands. */
const untold = lettered(
  /\b(?:disclos|mention|comment|report|reveal|describ|discuss|explain|elaborat|recount|remember|recall|address|acknowledg|confirm|detail|say|list|characteri[sz]|tell)\p{L}*\b(?:(?!\b(?:any|no|whether|if)\b).)*\b(?:his|her|their|its|the|those|that|['’]s|how|why|what)(?: [\p{L}-]+){0,3} ?$/iu,
);
const turnedDown = /\b(?:turn(?:ed|s|ing)? down|walk(?:ed)? away from|passed? up|snubbed|shunned)\b/i;
/** behind an invitation: “…, which B did not accept” */
const notAccepted =
  /^[^.;]{0,90}\b(?:which|but|who|and)\b[^.;]{0,40}\b(?:declined|refused|rejected|turned (?:it )?down|(?:did not|didn['’]t|never) (?:accept|accepted|take up|attend|respond|go|come))\b/i;
const yetToCome =
  /^(?: \p{L}+){0,8}? (?:(?:is|are|was|were|has been|had been) (?:now )?(?:planned|scheduled|expected|due|set|slated|arranged)|will (?:be|take place|go ahead))\b/u;

/** Reads happened, planned, requested, declined, denied or uncertain from the words around the trigger, and from what governs it. */
export const statusOf = (reading: Reading, contact: FoundContact): ContactStatus => {
  const { document } = reading;
  const { tokens, sentences, text } = document;
  const tree = treeOf(reading);
  const sentence = sentences[contact.sentence] as Sentence;
  const trigger = tokens[contact.first] as Token;
  const lead = text.slice(sentence.start, trigger.start);
  if (absence.test(lead)) return "denied";
  const clause = clauseBefore(document, sentence, contact.first);
  const before = text.slice(clause.at(-1)?.start ?? trigger.start, trigger.start);
  const behind = text.slice((tokens[contact.last - 1] as Token).end, sentence.end);
  if (contact.status === "requested" && notAccepted.test(behind)) return "declined";
  const finite = isPastForm(tokens, contact.first);
  const near = lead.slice(-160);
  if (!past.test(trigger.lower) && proposedClause.test(near)) return "requested";
  if (wantedClause.test(near)) return "requested";
  if (unclear.test(near)) return "uncertain";
  if (doubtful.has(tokens[contact.first - 1]?.lower ?? "")) return "uncertain";
  if (stillOpen.test(near)) return "planned";
  if (leftOpen.test(near)) return "uncertain";
  if (neither.test(near)) return "uncertain";
  const governed = factualityOf(reading, contact);
  if (governed !== undefined && !(governed === "declined" && oneSided.has(trigger.lower))) return governed;
  const told = untold.test(before);
  for (const { status, words } of statusWords) {
    if (contact.known && status !== "uncertain") continue;
    if (told && (status === "denied" || status === "declined" || status === "requested")) continue;
    if (finite && (status === "requested" || status === "planned" || status === "declined")) continue;
    if (status === "denied" && doubleNegation.test(before)) continue;
    if (status === "declined" && turnedDown.test(before)) return status;
    if (status === "declined" && oneSided.has(trigger.lower)) continue;
    const said = clause.some(
      (token, i) =>
        words.has(token.lower.replace("’", "'")) &&
        counts(token, clause[i - 1]) &&
        (tree === undefined ||
          (/^(?:denied|uncertain)$/.test(status) ? bears(tree, document, token, contact) : weighs(reading, tree, token, contact, status))),
    );
    if (said) return status;
  }
  const after = tokens.slice(contact.last, Math.min(sentence.last, contact.last + 30));
  if (
    after.some(
      (token, i) =>
        /^(?:canceled|cancelled|postponed|scrapped)$/.test(token.lower) ||
        (token.lower === "called" && after[i + 1]?.lower === "off") ||
        (token.lower === "never" && /^(?:took|happened|occurred)$/.test(after[i + 1]?.lower ?? "")),
    )
  )
    return "not_happened";
  if (isAsked(contact) && refusedAfter.test(behind)) return "declined";
  if (/^(?:requests?|invitations?|proposals?)$/.test(tokens[contact.last]?.lower ?? "")) return "requested";
  if (contact.status === "happened" && /\b(?:is|are) to $/.test(before)) return "planned";
  if (contact.status === "happened" && yetToCome.test(behind)) return "planned";
  // “met neither A nor B”
  if (tokens[contact.last]?.lower === "neither") return "denied";
  return contact.status === "happened" && tree !== undefined ? asSeen(reading, tree, contact) : contact.status;
};

/** How likely the trained layers must hold another status where no word beside it tells: of what is planned, and where they hardly see that it was. */
const SURE = 0.6;
const UNLIKELY = 0.1;

/** Where no word tells the status, nor a past tense, the trained layers do: “in favour of continuing to talk with B”. */
const asSeen = (reading: Reading, tree: Tree, { first, last }: FoundContact): ContactStatus => {
  const { within, near } = sensedAt(reading, first, last);
  const seen = (within ?? near)?.statuses;
  if (seen === undefined) return "happened";
  const [best, sure] = Object.entries(seen).reduce((one, other) => (other[1] > one[1] ? other : one), ["happened", 0]) as [
    ContactStatus,
    number,
  ];
  if (!(best === "planned" && sure >= SURE) && (seen.happened ?? 0) >= UNLIKELY) return "happened";
  const { tokens, text } = reading.document;
  const at = headWithin(tree, first, last);
  const lead = text.slice((tokens[Math.max(0, at - 4)] as Token).start, (tokens[at] as Token).start);
  const was = tree.upos(at) === "VERB" && (/^(?:past|perfect)$/.test(tenseOf(tree, tokens, at)) || able.test(lead));
  return was ? "happened" : best;
};

/** “was able to meet B”, “managed to meet B”: it came about. Implicative verbs (Karttunen 1971). */
const able = /\b(?:was|were|been) able to $|\b(?:managed|got|happened|proceeded|dared|chose|began|started|continued) to $/iu;

/** “pushed him for specifics and reprimanded him”: not “to be reprimanded”, “the promised call” */
const isPastForm = (tokens: readonly Token[], at: number): boolean => {
  const { lower, pos } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (/^(?:to|not)$/.test(before?.lower ?? "")) return false;
  return past.test(lower) || (pos === "VERB" && /ed$/.test(lower) && !/^(?:AUX|PART|DET|ADJ|ADP)$/.test(before?.pos ?? ""));
};

/** How far what governs a word is followed up. */
const DEPTH = 12;

/**
 * Whether “without”, “never”, “whether” stand over the contact, by the reader's syntax: not “flew without orders and persuaded B”, “when
 * A called to ask whether it was true, she told him …”.
 */
const bears = (tree: Tree, document: Document, word: Token, contact: FoundContact): boolean => {
  if (!/^(?:without|whether|if|never|not|n't|n’t|failed|fails?|forgot)$/.test(word.lower)) return true;
  const at = tokenAt(document, word.start);
  const above = new Set(upFrom(tree, contact.first, DEPTH));
  for (let i = contact.first; i < contact.last; i++) above.add(i);
  return above.has(at) || above.has(tree.head(at));
};

/** How much likelier the trained layers hold it that a contact was than that it was asked for or planned, where they overrule a word beside it. */
const SURER = 20;

/**
 * Whether “effort”, “only”, “will” tell of the contact: they stand over it, or the trained layers do not see that it was all the same. Not
 * “the effort had sent letters to B”, “talked to B only to have her ask …”.
 */
const weighs = (reading: Reading, tree: Tree, word: Token, { first, last }: FoundContact, status: ContactStatus): boolean => {
  const { within, near } = sensedAt(reading, first, last);
  const seen = (within ?? near)?.statuses;
  if (seen === undefined || (seen.happened ?? 0) <= SURER * (seen[status] ?? 1)) return true;
  const above = new Set(upFrom(tree, first, DEPTH));
  const at = tokenAt(reading.document, word.start);
  return above.has(at) || (/^aux/.test(tree.relation(at)) && above.has(tree.head(at)));
};

const isAsked = (contact: FoundContact): boolean => contact.status === "requested";
const refusedAfter = lettered(
  /^[^.;]{0,80}\b(?:was|were|been|but was) (?:\p{L}+ )?(?:turned down|rejected|declined|refused|rebuffed|spurned|denied)\b/iu,
);

const clauseBefore = (document: Document, sentence: Sentence, at: number): Token[] => {
  const { tokens } = document;
  const found: Token[] = [];
  for (let i = at - 1; i >= Math.max(sentence.first, at - REACH); i--) {
    const token = tokens[i] as Token;
    // “urged B ‘to meet C’”: an infinitive goes on with the words before the quotation
    if (/^["“‘]$/.test(token.text) && found.at(-1)?.lower === "to") continue;
    if (/^[,;:—“”"]$/.test(token.text) && found.length > 0 && !/^(?:and|or)$/.test(found.at(-1)?.lower ?? "")) break;
    // what another is said to say or do is another clause
    if (/^(?:that|who|which|when|after|before|while)$/.test(token.lower) && i < at - 1 && token.pos !== "DET") break;
    found.push(token);
  }
  return found;
};

const counts = (token: Token, next: Token | undefined): boolean => {
  // “in the press”
  if (token.lower === "press") return token.pos === "VERB";
  // May, the month or a person; “may” the verb
  if (token.lower === "may" || token.lower === "might") return token.text === token.lower;
  if (/^(?:not|no)$/.test(token.lower)) return !/^(?:only|just|longer|doubt|surprisingly|less|fewer)$/.test(next?.lower ?? "");
  return true;
};
