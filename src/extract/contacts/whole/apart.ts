import { anotherTime, settingApart } from "../../language/en/contact-occasions.js";
import type { Referent } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Token } from "../../text/tokens.js";
import { treeOf } from "../../text/tree.js";
import type { FoundContact } from "../model.js";
import { isMeant, type Telling } from "./telling.js";

type Bar = (reading: Reading, earlier: Telling, later: Telling, again: boolean) => boolean;

/** Whether the text keeps two tellings apart, whatever links them. @param again whether the later says anew that they were in touch */
export const apart: Bar = (reading, earlier, later, again) => bars.some((bar) => bar(reading, earlier, later, again));

/** Whether an occasion told before is of the people and the status of a later telling: somebody more, or a denial, is a claim of its own. */
export const isOfThose = ({ contact: { participants, status }, denied }: Telling, later: Telling): boolean =>
  status === later.contact.status &&
  denied === later.denied &&
  later.contact.participants.every((p) => participants.some((q) => isMeant(q, p)));

/** One of the dates must be the other, as far as it goes. */
const otherDate: Bar = (_, { contact: { when } }, { contact }) => {
  const [one, other] = [when?.date, contact.when?.date];
  return one !== undefined && other !== undefined && !one.startsWith(other) && !other.startsWith(one);
};

/** “met in Oslo … met in Geneva”, “In Geneva, …” */
const otherPlace: Bar = (reading, { contact: earlier }, { contact }) => {
  const [one, other] = [placeOf(reading, earlier), placeOf(reading, contact)];
  return one !== undefined && other !== undefined && one !== other;
};

const placeOf = ({ document: { tokens, sentences }, phrases }: Reading, { where, sentence }: FoundContact): Referent | undefined => {
  if (where !== undefined) return where.referent?.type === "place" ? where.referent : undefined;
  const first = sentences[sentence]?.first ?? 0;
  const opening = tokens[first]?.lower === "in" ? phrases.starting(first + 1)?.referent : undefined;
  return opening?.type === "place" ? opening : undefined;
};

/** “met again”, “in an earlier letter”, “before the meeting, A told B” */
const setApart: Bar = (reading, earlier, later) => {
  const { by, contact } = later;
  const lead = leadBehind(reading, earlier, later);
  if (settingApart.always.test(lead) || contact.limitation !== undefined) return true;
  if (by === "noun") return false;
  if ((by === "verb" ? settingApart.meeting : settingApart.telling).test(lead)) return true;
  if (by === "saying" && later.vouchers.size === 0 && settingApart.elsewhere.test(lead)) return true;
  if (isBefore(later, earlier) || isBefore(earlier, later)) return true;
  const { tokens } = reading.document;
  return (treeOf(reading)?.children(contact.first) ?? []).some((c) => c > contact.first && anotherTime.has((tokens[c] as Token).lower));
};

/** What leads to the word of the later: its sentence, or no more of it than stands behind the word of the earlier. */
const leadBehind = ({ document: { tokens, text } }: Reading, { contact: earlier }: Telling, { contact, lead }: Telling): string =>
  earlier.sentence === contact.sentence && earlier.last <= contact.first
    ? text.slice((tokens[earlier.last - 1] as Token).end, (tokens[contact.last - 1] as Token).end)
    : lead;

/** “had already told”: before what is told there, and with that not it. In what somebody says, “had” may be no more than the past. */
const isBefore = (one: Telling, other: Telling): boolean => one.perfect && one.vouchers.size === 0 && !other.perfect;

/** A message goes one way; the other way goes its answer. */
const otherWay: Bar = (_, { contact: { participants, kind } }, { contact }) =>
  (kind === "message" || kind === "letter") &&
  contact.participants.some((p) => p.role === "initiator" && participants.some((q) => q.role === "recipient" && isMeant(q, p)));

/** Who vouches for the occasion anew makes a claim of his own; those who took part may tell what was said there. */
const vouchedAnew: Bar = (_, { vouchers }, { vouchers: later, contact }, again) =>
  [...later].some((voucher) => !vouchers.has(voucher) && (again || !contact.participants.some(({ name }) => name === voucher)));

const bars: readonly Bar[] = [otherDate, otherPlace, otherWay, vouchedAnew, setApart];
