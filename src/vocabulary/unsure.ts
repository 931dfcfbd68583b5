/** Which contacts the program is not sure of, and how that is said: one limit and one word for all stages. */
import { percent } from "./percent.js";

/**
 * A contact less likely than this is *unsure*: it is rather wrong than right. The likelihood is that of the trained table
 * (`models/contacts.json`), which is calibrated: it is the share of like contacts that annotators found right.
 */
export const unsureBelow = 0.5;

/** What has to be known of a claim to say whether it is unsure. */
interface Weighed {
  likelihood?: number | undefined;
  review?: { decision?: "accept" | "reject" | undefined } | undefined;
  corrected?: readonly unknown[] | undefined;
}

/**
 * Is a claim rather wrong than right? One that nothing weighed is not known to be; one that a reviewer accepted is right, and
 * one that a reviewer corrected no longer says what was weighed.
 */
export const isUnsure = ({ likelihood, review, corrected = [] }: Weighed): boolean =>
  likelihood !== undefined && likelihood < unsureBelow && review?.decision !== "accept" && corrected.length === 0;

/** The likelihood as a sentence for those who never heard of it. */
export const likelihoodInWords = (likelihood: number): string =>
  `The program holds it ${percent(likelihood)} likely that these words tell of this contact.`;
