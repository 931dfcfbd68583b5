/** What the rows of one extraction are made with: their types, their ids, their order. */
import type { Insertable } from "kysely";
import type { Extraction } from "../../vocabulary/forms.js";
import { memberId } from "../../vocabulary/ids.js";
import type { Schema } from "../schema.js";
import type { EvidenceRow } from "./evidence.js";

type Rows<T extends keyof Schema> = Insertable<Schema[T]>[];

export interface Members {
  entity: Rows<"entity">;
  entity_block: Rows<"entity_block">;
  entity_name: Rows<"entity_name">;
  entity_role: Rows<"entity_role">;
  contact_claim: Rows<"contact_claim">;
  claim_participant: Rows<"claim_participant">;
  claim_holder: Rows<"claim_holder">;
  statement: Rows<"statement">;
  statement_holder: Rows<"statement_holder">;
  statement_about: Rows<"statement_about">;
  sourcing_link: Rows<"sourcing_link">;
  sourcing_use: Rows<"sourcing_use">;
  assessment: Rows<"assessment">;
  event: Rows<"event">;
  event_participant: Rows<"event_participant">;
  event_cause: Rows<"event_cause">;
  evidence: EvidenceRow[];
  entry_text: Rows<"entry_text">;
}

/** Ids of the extraction to ids of the record; an id that stands for nothing in the extraction finds nothing. */
export class Ids {
  private readonly known = new Map<string, string>();
  constructor(article: string, x: Extraction) {
    const give = (prefix: string, things: readonly { id: string }[]): void => {
      for (const { id } of things) this.known.set(`${prefix}${id}`, memberId(prefix, article, id));
    };
    give("e", x.entities);
    give("c", x.contacts);
    give("s", x.statements);
    give("v", x.events);
    give("a", x.assessments);
    give("l", x.sourcing);
  }
  of(prefix: string, local: string): string {
    const id = this.known.get(`${prefix}${local}`);
    if (id === undefined) throw new Error(`no ${prefix} ${local} in the extraction`);
    return id;
  }
  find(prefixes: string, local: string | null | undefined): string | null {
    if (local === null || local === undefined) return null;
    for (const prefix of prefixes) {
      const id = this.known.get(`${prefix}${local}`);
      if (id !== undefined) return id;
    }
    return null;
  }
}

/** The first item of each key, in order. */
export const firstBy = <T>(items: readonly T[], key: (item: T) => string): T[] => {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
};
