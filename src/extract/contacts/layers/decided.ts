import { sigmoid } from "../../reader/heads.js";
import type { Decision } from "../../reader/model.js";
import type { Reading } from "../../statements/model.js";
import { type FoundContact, isSame, type Participant } from "../model.js";
import { isOwnInquiry } from "../partakers/addressed.js";
import { inClause } from "../partakers/clause.js";
import type { SpeakerAt } from "../partakers/participants.js";
import { type Features, featuresOf, shareOf } from "./features.js";
import { partakersOf } from "./partakers.js";
import { type Sensed, sensedAt } from "./sensed.js";

/** A contact with the participants that the rules find, those that the layers see, or both. */
interface Variant {
  contact: FoundContact;
  participants: "rules" | "layers" | "turned" | "joined";
}

/** One contact in all the ways in which its participants can be read. */
const variantsOf = (reading: Reading, told: FoundContact, others: readonly FoundContact[], speakerAt: SpeakerAt): Variant[] => {
  const contact = inClause(reading, told);
  if (contact.by === "layers") return [{ contact, participants: "layers" }];
  const { within, near } = sensedAt(reading, contact.first, contact.last);
  const sensed = within ?? near;
  // a denial is of just those whom its words name
  if (sensed === undefined || contact.status === "denied" || isCarried(reading, contact)) return [{ contact, participants: "rules" }];
  const taken = others.filter((other) => other !== told && other.first < contact.last && contact.first < other.last);
  const sensedOnes = partakersOf(reading, sensed, contact.kind, speakerAt);
  const seen = inClause(reading, { ...contact, participants: sensedOnes }).participants.filter(
    (p) => !isPartOf(p, contact) && !taken.some(({ participants }) => participants.some((q) => isSame(p, q))),
  );
  const further = seen.filter((p) => !contact.participants.some((q) => isSame(p, q)));
  const lacking = contact.participants.some((p) => !seen.some((q) => isSame(p, q)));
  const as = (participants: Participant[]): FoundContact => ({ ...contact, participants });
  return [
    { contact: pared(reading, contact, sensed), participants: "rules" },
    ...(seen.length >= 2 && (further.length > 0 || lacking) ? [{ contact: as(seen), participants: "turned" as const }] : []),
    ...(further.length > 0 && lacking ? [{ contact: as([...contact.participants, ...further]), participants: "joined" as const }] : []),
  ];
};

/** Whom the layers hold less likely does not take part, whatever the rules say: the campaign of “were in contact during the campaign”. */
const UNLIKELY = 0.1;

/** A contact without those who are unlikely to take part; as it is where fewer than two would be left. */
const pared = (reading: Reading, contact: FoundContact, sensed: Sensed): FoundContact => {
  const participants = contact.participants.filter((one) => one.alongside || shareOf(reading, sensed, one) >= UNLIKELY);
  return participants.length < 2 ? contact : { ...contact, participants };
};

/** Whether an earlier sentence tells of some who take part, whom the layers do not see: “Berg was also present”. */
const isCarried = ({ document }: Reading, { participants, sentence }: FoundContact): boolean => {
  const { start, end } = document.sentences[sentence] ?? { start: 0, end: 0 };
  return participants.some(({ span }) => span.start < start || span.end > end);
};

/** Whether somebody's words stand within those of one who takes part: Lund in “representatives of Lund”. */
const isPartOf = (one: Participant, { participants }: FoundContact): boolean =>
  participants.some((p) => !isSame(one, p) && one.span.start >= p.span.start && one.span.end <= p.span.end);

export interface WeighedVariant extends Variant {
  features: Features;
}

/** A contact in all the ways in which its participants can be read, each with what is looked at. */
export const weighable = (
  reading: Reading,
  contact: FoundContact,
  others: readonly FoundContact[],
  speakerAt: SpeakerAt,
): WeighedVariant[] =>
  variantsOf(reading, contact, others, speakerAt).map((variant) => ({
    ...variant,
    features: featuresOf(reading, variant.contact, variant.participants, others),
  }));

/** How likely a contact is right as it stands, 0 to 1, by the trained table. */
const likelihoodOf = ({ bias, weights }: Decision, features: Features): number => {
  let sum = bias;
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value;
  return sigmoid(sum);
};

/** To two decimals: no more of it was measured, and no more of it has to be the same on every machine. */
const rounded = (likelihood: number): number => Math.round(likelihood * 100) / 100;

/**
 * What the rules find and what the trained layers see, decided about together: each contact is weighed in all the ways in which its
 * participants can be read, stays in the likeliest with how likely that is, and is left out where that is not likely enough. Without
 * layers all stay as they are, and none has a likelihood.
 */
export const decided = (reading: Reading, contacts: FoundContact[], speakerAt: SpeakerAt): FoundContact[] => {
  const decision = reading.read?.decision;
  if (decision === undefined) return contacts;
  // the table was fitted to news mostly: what the words of a report by those who inquire say stays as it is
  const isReport = isOwnInquiry(reading);
  return contacts.flatMap((contact) => {
    if (isReport && contact.by !== "layers") return [contact];
    const least = decision.least[contact.by === "layers" ? "layers" : "rules"];
    const [own, ...others] = weighable(reading, contact, contacts, speakerAt).map((variant) => ({
      contact: variant.contact,
      likelihood: likelihoodOf(decision, variant.features),
    }));
    const best = others.reduce(
      (one, other) => (other.likelihood > (one?.likelihood ?? 0) + (one === own ? decision.margin : 0) ? other : one),
      own,
    );
    if (best === undefined) return [];
    // a denial of a contact is never dropped, nor what the layers cannot see
    const kept = contact.by !== "layers" && (contact.status === "denied" || isCarried(reading, contact));
    return kept || best.likelihood >= least ? [{ ...best.contact, likelihood: rounded(best.likelihood) }] : [];
  });
};
