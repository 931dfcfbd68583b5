/**
 * CHECK constraints made from the vocabulary. A vocabulary that grows needs a migration that rebuilds the tables which
 * name it; `migrations.test.ts` compares the constraints of a fresh record with the vocabulary and fails when they part.
 */
import { keysOf, type Term } from "../../vocabulary/kinds.js";

/** `check (column in ('a', 'b'))` for the keys of a vocabulary table. */
export const oneOf = (column: string, terms: Record<string, Term>): string =>
  `check (${column} in (${keysOf(terms)
    .map((key) => `'${key}'`)
    .join(", ")}))`;

/** A date as far as it is known, or an interval of two such (the form that vocabulary/forms calls PartialDate). */
export const isDate = (column: string): string => `check (${column} is null or ${column} glob '[0-9][0-9][0-9][0-9]*')`;
