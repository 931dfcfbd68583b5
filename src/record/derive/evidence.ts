import type { Insertable } from "kysely";
import type { CodePointText, Range } from "../../vocabulary/codepoints.js";
import type { Part, Schema } from "../schema.js";
import { RecordError } from "../types.js";

export type EvidenceRow = Insertable<Schema["evidence"]>;

/**
 * Cuts evidence out of a body, so that `body[start:end] == text` holds by construction.
 *
 * @throws RecordError `bad_extraction` where a range is empty or reaches beyond the body
 */
export class Evidencer {
  readonly rows: EvidenceRow[] = [];

  constructor(
    private readonly article: string,
    private readonly body: CodePointText,
  ) {}

  /** The words at a range, which must lie in the body. */
  text([start, end]: Range): string {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > this.body.length) {
      throw new RecordError(
        "bad_extraction",
        `${this.article}: the range ${start}–${end} does not lie in a body of ${this.body.length} characters`,
        "This is an error of the extraction: extract the article anew, and report it if it stays.",
      );
    }
    return this.body.slice(start, end);
  }

  add(entry: string, part: Part, ranges: readonly Range[]): void {
    ranges.forEach((range, position) => {
      this.rows.push({ entry, part, position, article: this.article, start: range[0], end: range[1], text: this.text(range) });
    });
  }
}
