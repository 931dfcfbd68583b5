import { looksLikeBody } from "./organization-name.js";
import { scoreOrganizations } from "./organizations.js";
import { scorePersons } from "./weigh-persons.js";

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

/**
 * Compares two names in any script, whatever the order, case, marks and spelling.
 * Symmetric: swapping the names gives the same score.
 */
export function compareNames(type: "person" | "organization", name1: string, name2: string): NameVerdict {
  const { score, why } = type === "person" ? scorePersons(name1, name2) : scoreOrganizations(name1, name2);
  return { name1, name2, type, score: Math.round(score * 1000) / 1000, same: score >= sameFrom, why };
}

/** What two names are of, as far as they show it: organizations where one has a legal form or is a body “of” something, else persons. */
export const typeOfNames = (name1: string, name2: string): NameVerdict["type"] =>
  looksLikeBody(name1) || looksLikeBody(name2) ? "organization" : "person";
