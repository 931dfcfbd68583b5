import type { SourcingKind } from "../../vocabulary/kinds.js";
import type { Referent } from "../mentions/model.js";
import type { FoundStatement, Reading } from "../statements/model.js";
import type { Span } from "../text/sentences.js";

/** A sourcing link before it has an id. Spans are UTF-16 indexes. */
export interface FoundLink extends Span {
  kind: SourcingKind;
  target: string;
  referent?: Referent | undefined;
  /** numbers of the statements that rest on it */
  statements: number[];
  /** the sentence that it vouches for as a whole, where no statement carries the words */
  sentence?: number | undefined;
}

/** Reads an article whose statements are known. */
export type Finder = (reading: Reading, statements: readonly FoundStatement[]) => FoundLink[];

/** List in, list out. */
export type Refiner = (reading: Reading, statements: readonly FoundStatement[], links: FoundLink[]) => FoundLink[];
