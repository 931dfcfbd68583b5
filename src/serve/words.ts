/** Plain words for entries of the record, as dossiers, graphs and exports use them: always who says it, never that it is so. */
import type { Contact, EventEntry, Evidence } from "../vocabulary/forms.js";
import { contactKinds, contactStatuses, eventKinds } from "../vocabulary/kinds.js";
import { likelihoodInWords } from "../vocabulary/unsure.js";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A partial ISO 8601 date or interval in words: `2016-12` is "December 2016". */
export const dateInWords = (date: string): string => {
  const [from, to] = date.split("/");
  if (to !== undefined) return `between ${dateInWords(from as string)} and ${dateInWords(to)}`;
  const [year, month, day] = date.split("-");
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
};

/** "A", "A and B", "A, B and C". */
export const listInWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

const nameWithCapacity = (p: { name: string; capacity?: string }): string => (p.capacity ? `${p.name} (${p.capacity})` : p.name);

/** "Meeting of Sergey Kislyak and Michael Flynn, December 2016, Trump Tower": names the claim, does not assert it. */
export const contactTitle = (contact: Contact): string => {
  const people = listInWords(contact.participants.map(nameWithCapacity));
  const parts = [`${contactKinds[contact.kind].label} of ${people}`];
  if (contact.when) parts.push(dateInWords(contact.when));
  if (contact.where) parts.push(contact.where);
  return parts.join(", ");
};

/** "Resigned: Michael Flynn, 13 February 2017". */
export const eventTitle = (event: EventEntry): string => {
  const people = listInWords(event.participants.map((p) => p.name));
  const what = people ? `${eventKinds[event.kind].label}: ${people}` : eventKinds[event.kind].label;
  return event.when ? `${what}, ${dateInWords(event.when)}` : what;
};

/** "Interfax, citing The New York Times": who vouches, outermost first. */
export const vouchers = (outlet: string | undefined, holders: readonly string[]): string => {
  const chain = [outlet ?? "an unnamed outlet", ...holders.filter((holder) => holder !== outlet)];
  return chain.join(", citing ");
};

/** "Unsure reading. The program holds it 38 % likely …" where a contact is unsure. */
export const unsureInWords = ({ unsure, likelihood }: Pick<Contact, "unsure" | "likelihood">): string | undefined =>
  unsure && likelihood !== undefined ? `Unsure reading. ${likelihoodInWords(likelihood)} No reviewer decided about it.` : undefined;

/** "Happened according to Interfax, citing The New York Times", for one claim of a contact. */
export const claimInWords = (claim: Contact["claims"][number]): string =>
  `${contactStatuses[claim.status].label} according to ${vouchers(claim.outlet, claim.holders)}`;

/** The pieces of evidence as one quotation, gaps marked. */
export const quoted = (evidence: readonly Evidence[]): string => evidence.map((piece) => piece.text).join(" […] ");

/** Text on one line: line breaks and runs of blanks become one blank. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
