import { looksLikeBody } from "./organization-name.js";
import { scoreOrganizations } from "./organizations.js";
import { type PersonName, parsePerson } from "./person-name.js";
import { type Weighed, weighPersons } from "./weigh-persons.js";

/** Whether two names can mean one person or one organization. */
export interface NameVerdict {
  name1: string;
  name2: string;
  type: "person" | "organization";
  /** 0 to 1; from `sameFrom` on the two are held to be the same */
  score: number;
  same: boolean;
  /** in words, what speaks for it or against it */
  why: string;
}

/** The score from which two names are held to mean the same. */
export const sameFrom = 0.7;

/** Scores are given in thousandths. */
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/**
 * Compares two names in any script, whatever the order, case, marks and spelling.
 * Symmetric: swapping the names gives the same score.
 */
export function compareNames(type: "person" | "organization", name1: string, name2: string): NameVerdict {
  if (type === "person") return comparePersons(parsePerson(name1), parsePerson(name2));
  const { score, why } = scoreOrganizations(name1, name2);
  return { name1, name2, type, score: rounded(score), same: score >= sameFrom, why };
}

const verdictOf = (a: PersonName, b: PersonName, { score, why }: Weighed): NameVerdict => ({
  name1: a.name,
  name2: b.name,
  type: "person",
  score: rounded(score),
  same: score >= sameFrom,
  why: why(),
});

/** The same for two names of persons that were taken apart before. */
export const comparePersons = (a: PersonName, b: PersonName): NameVerdict => verdictOf(a, b, weighPersons(a, b));

/** What that verdict gives for a score. */
export const scorePersons = (a: PersonName, b: PersonName): number => rounded(weighPersons(a, b).score);

/** The same where the score is `least` or more; a reason in words is made for no others. */
export function comparePersonsFrom(a: PersonName, b: PersonName, least: number): NameVerdict | undefined {
  const weighed = weighPersons(a, b);
  return rounded(weighed.score) < least ? undefined : verdictOf(a, b, weighed);
}

/** What two names are of, as far as they show it: organizations where one has a legal form or is a body “of” something, else persons. */
export const typeOfNames = (name1: string, name2: string): NameVerdict["type"] =>
  looksLikeBody(name1) || looksLikeBody(name2) ? "organization" : "person";
