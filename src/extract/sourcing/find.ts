import type { FoundStatement, Reading } from "../statements/model.js";
import { byAgency } from "./agency.js";
import { byOutlet, byProgramme } from "./by-outlet.js";
import { anonymous, documents } from "./described.js";
import { throughInterviews } from "./interviewees.js";
import type { Finder, FoundLink, Refiner } from "./model.js";
import { bodies, occasions } from "./occasions.js";
import { isOwn } from "./outlets.js";
import { overlap } from "./places.js";

/** Finders of sourcing links; a further kind is a further line. */
const finders: readonly Finder[] = [byOutlet, byProgramme, anonymous, documents, occasions, bodies, byAgency];

/** Refiners: list in, list out, in this order. */
const refiners: readonly Refiner[] = [
  (reading, _, links) => links.filter((link) => link.kind === "interviews" || !isOwn(link.target, reading.document.article.outlet)),
  joinTwins,
  throughInterviews,
  dropPlainStatements,
];

/** What the article relies on, in order of where it says so. Of its own outlet only the interviews that it made are kept. */
export const findSourcing = (reading: Reading, statements: readonly FoundStatement[]): FoundLink[] =>
  refiners
    .reduce(
      (links, refine) => refine(reading, statements, links),
      finders.flatMap((find) => find(reading, statements)),
    )
    .sort((a, b) => a.start - b.start);

/** One link a kind and place. */
function joinTwins(_: Reading, __: readonly FoundStatement[], links: FoundLink[]): FoundLink[] {
  const seen = new Map<string, FoundLink>();
  for (const link of links) {
    const key = `${link.kind}:${link.start}`;
    const twin = seen.get(key);
    if (twin) twin.statements = [...new Set([...twin.statements, ...link.statements])];
    else seen.set(key, link);
  }
  return [...seen.values()];
}

/** What a body tells an outlet, or posts, is no statement to all besides. */
function dropPlainStatements(_: Reading, __: readonly FoundStatement[], links: FoundLink[]): FoundLink[] {
  const elsewhere = new Set(
    links.filter((link) => link.kind === "interviews" || link.kind === "social_post").flatMap((link) => link.statements),
  );
  const unnamed = links.filter((link) => link.kind === "anonymous");
  return links.filter((link) => {
    if (link.kind !== "statement") return true;
    // “people close to the campaign say” is no statement of the campaign
    if (unnamed.some((other) => overlap(other, link))) return false;
    return link.statements.length === 0 || !link.statements.every((i) => elsewhere.has(i));
  });
}

export type { FoundLink } from "./model.js";
