/** An extraction laid out as rows: what one article says, before anything is resolved. A pure function. */
import type { Insertable } from "kysely";
import { CodePointText, type Range } from "../../vocabulary/codepoints.js";
import type { Extraction, Statement } from "../../vocabulary/forms.js";
import { memberId } from "../../vocabulary/ids.js";
import { spanOf } from "../dates.js";
import type { Schema } from "../schema.js";
import { Evidencer, type EvidenceRow } from "./evidence.js";
import { pronouns } from "./pronouns.js";
import { sourceId } from "./source-id.js";

type Rows<T extends keyof Schema> = Insertable<Schema[T]>[];

export interface Members {
  entity: Rows<"entity">;
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
}

/**
 * The extraction with an entity for each participant of a contact that has none, so that nobody is lost on the way to the
 * contact: somebody known by these words alone, which is what the type `role` says.
 */
const completed = (x: Extraction): Extraction => {
  const known = new Set(x.entities.map(({ id }) => id));
  const made: Pick<Extraction, "entities" | "mentions"> = { entities: [], mentions: [] };
  const contacts = x.contacts.map((claim) => ({
    ...claim,
    participants: claim.participants.map((participant, i) => {
      if (participant.entity !== undefined && known.has(participant.entity)) return participant;
      const entity = `${claim.id}/${i}`;
      const { name, start, end } = participant;
      made.entities.push({ id: entity, name, type: "role", roles: [] });
      made.mentions.push({ id: `${entity}/m`, start, end, type: "role", chain: entity });
      return { ...participant, entity };
    }),
  }));
  return { ...x, contacts, entities: [...x.entities, ...made.entities], mentions: [...x.mentions, ...made.mentions] };
};

/** Ids of the extraction to ids of the record; an id that stands for nothing in the extraction finds nothing. */
class Ids {
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

const inside = (range: { start: number; end: number }, ranges: readonly Range[]): boolean =>
  ranges.some(([start, end]) => range.start >= start && range.end <= end);

/** The words at several ranges as one readable text. */
const joined = (cut: Evidencer, ranges: readonly Range[]): string => ranges.map((range) => cut.text(range)).join(" … ");

const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): T[] => [...new Map(items.map((item) => [key(item), item])).values()];

/** Those who carry a statement, outermost first: what the article rests on for it, then the speakers that it is nested in. */
const holdersOf = (x: Extraction, statement: Statement): { entity?: string; name: string }[] => {
  const names = new Map(x.entities.map((entity) => [entity.id, entity.name]));
  const outer: { entity?: string; name: string }[] = [];
  const seen = new Set([statement.id]);
  for (let within = statement.within; within !== null && !seen.has(within); ) {
    seen.add(within);
    const around = x.statements.find((s) => s.id === within);
    const name = around?.speaker === undefined ? undefined : names.get(around.speaker);
    if (name !== undefined) outer.unshift({ entity: around?.speaker, name });
    within = around?.within ?? null;
  }
  const links = x.sourcing.filter((link) => link.statements?.includes(statement.id)).map(({ entity, target }) => ({ entity, name: target }));
  return uniqueBy([...links, ...outer], (holder) => holder.entity ?? holder.name).filter(
    (holder) => holder.entity === undefined || holder.entity !== statement.speaker,
  );
};

const entities = (x: Extraction, ids: Ids, cut: Evidencer): Pick<Members, "entity" | "entity_name" | "entity_role"> => {
  const rows: Pick<Members, "entity" | "entity_name" | "entity_role"> = { entity: [], entity_name: [], entity_role: [] };
  const mentions = [...x.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const entity of x.entities) {
    const id = ids.of("e", entity.id);
    rows.entity.push({ id, article: x.id, local: entity.id, name: entity.name, type: entity.type, identity: null, identity_why: null });
    const own = mentions.filter((mention) => mention.chain === entity.id);
    const named = own.map(({ start, end }) => ({ entity: id, text: cut.text([start, end]), start, end }));
    rows.entity_name.push(...uniqueBy(named.filter(({ text }) => !pronouns.has(text.toLowerCase())).reverse(), (name) => name.text).reverse());
    const [first] = named.filter(({ text }) => !pronouns.has(text.toLowerCase())).concat(named);
    if (first !== undefined) cut.add(id, "mention", [[first.start, first.end]]);
    entity.roles.forEach(({ start, end }, position) => {
      rows.entity_role.push({ entity: id, position, text: cut.text([start, end]), start, end });
    });
  }
  return rows;
};

const claims = (x: Extraction, ids: Ids, cut: Evidencer): Pick<Members, "contact_claim" | "claim_participant" | "claim_holder"> => {
  const rows: Pick<Members, "contact_claim" | "claim_participant" | "claim_holder"> = { contact_claim: [], claim_participant: [], claim_holder: [] };
  for (const claim of x.contacts) {
    const id = ids.of("c", claim.id);
    rows.contact_claim.push({
      id,
      article: x.id,
      local: claim.id,
      kind: claim.kind,
      status: claim.status,
      when_text: claim.when?.text ?? null,
      when_date: claim.when?.date ?? null,
      where_text: claim.where?.text ?? null,
      limitation: claim.limitation === undefined ? null : cut.text(claim.limitation),
      start: claim.trigger[0],
      contact: null,
      contact_why: null,
    });
    cut.add(id, "claim", claim.evidence.length > 0 ? claim.evidence : [claim.trigger]);
    cut.add(id, "trigger", [claim.trigger]);
    if (claim.limitation !== undefined) cut.add(id, "limitation", [claim.limitation]);
    if (claim.when !== undefined) cut.add(id, "when", [[claim.when.start, claim.when.end]]);
    claim.participants.forEach((p, position) => {
      cut.text([p.start, p.end]);
      const { name, role, start, end } = p;
      rows.claim_participant.push({ claim: id, position, entity: ids.find("e", p.entity), name, role, capacity: p.capacity ?? null, start, end });
    });
    claim.holders.forEach((h, position) => {
      rows.claim_holder.push({ claim: id, position, entity: ids.find("e", h.entity), name: h.name, statement: ids.find("s", h.statement) });
    });
  }
  return rows;
};

const statements = (x: Extraction, ids: Ids, cut: Evidencer): Pick<Members, "statement" | "statement_holder" | "statement_about"> => {
  const rows: Pick<Members, "statement" | "statement_holder" | "statement_about"> = { statement: [], statement_holder: [], statement_about: [] };
  const places = new Set(x.entities.filter((entity) => entity.type === "place").map((entity) => entity.id));
  for (const statement of x.statements) {
    const id = ids.of("s", statement.id);
    rows.statement.push({
      id,
      article: x.id,
      local: statement.id,
      published: x.published ?? null,
      start: Math.min(...[...statement.content, ...statement.source, ...statement.cue].map(([start]) => start)),
      kind: statement.kind,
      stance: statement.stance,
      speaker: ids.find("e", statement.speaker),
      speaker_text: statement.source.length > 0 ? joined(cut, statement.source) : null,
      cue: statement.cue.length > 0 ? joined(cut, statement.cue) : null,
      content: joined(cut, statement.content),
      within: ids.find("s", statement.within),
      utterance: null,
      utterance_why: null,
    });
    cut.add(id, "content", statement.content);
    cut.add(id, "source", statement.source);
    cut.add(id, "cue", statement.cue);
    holdersOf(x, statement).forEach((holder, position) => {
      rows.statement_holder.push({ statement: id, position, entity: ids.find("e", holder.entity), name: holder.name });
    });
    const about = x.mentions.filter((mention) => inside(mention, statement.content) && !places.has(mention.chain)).map((m) => m.chain);
    for (const local of new Set(about)) {
      const entity = ids.find("e", local);
      if (entity !== null) rows.statement_about.push({ statement: id, entity });
    }
  }
  return rows;
};

const sourcing = (x: Extraction, ids: Ids, cut: Evidencer): Pick<Members, "sourcing_link" | "sourcing_use"> => {
  const rows: Pick<Members, "sourcing_link" | "sourcing_use"> = { sourcing_link: [], sourcing_use: [] };
  for (const link of x.sourcing) {
    const id = ids.of("l", link.id);
    const { kind, target } = link;
    rows.sourcing_link.push({ id, article: x.id, local: link.id, kind, target, entity: ids.find("e", link.entity), source: sourceId(target) });
    cut.add(id, "link", [[link.start, link.end]]);
    const uses = [...(link.statements ?? []).map((s) => ids.find("s", s)), ...(link.contacts ?? []).map((c) => ids.find("c", c))];
    for (const entry of new Set(uses)) if (entry !== null) rows.sourcing_use.push({ link: id, entry });
  }
  return rows;
};

const assessments = (x: Extraction, ids: Ids, cut: Evidencer): Members["assessment"] =>
  x.assessments.map((assessment) => {
    const id = ids.of("a", assessment.id);
    cut.add(id, "judgement", [[assessment.start, assessment.end]]);
    if (assessment.about !== undefined) cut.add(id, "about", [assessment.about]);
    return {
      id,
      article: x.id,
      local: assessment.id,
      judgement: assessment.judgement,
      entity: ids.find("e", assessment.entity),
      name: assessment.name ?? null,
      about: assessment.about === undefined ? null : cut.text(assessment.about),
      statement: ids.find("s", assessment.statement),
      start: assessment.start,
    };
  });

const events = (x: Extraction, ids: Ids, cut: Evidencer): Pick<Members, "event" | "event_participant" | "event_cause"> => {
  const rows: Pick<Members, "event" | "event_participant" | "event_cause"> = { event: [], event_participant: [], event_cause: [] };
  for (const event of x.events) {
    const id = ids.of("v", event.id);
    const span = spanOf(event.when?.date);
    rows.event.push({
      id,
      article: x.id,
      local: event.id,
      kind: event.kind,
      when_text: event.when?.text ?? null,
      when_date: event.when?.date ?? null,
      first_day: span?.first ?? null,
      last_day: span?.last ?? null,
      start: event.start,
    });
    cut.add(id, "event", [[event.start, event.end]]);
    if (event.when !== undefined) cut.add(id, "when", [[event.when.start, event.when.end]]);
    if (event.cause !== undefined) cut.add(id, "cause", [event.cause]);
    event.participants.forEach((p, position) => {
      rows.event_participant.push({ event: id, position, entity: ids.find("e", p.entity), name: p.name });
    });
    const causes = new Set(event.causedBy.map((cause) => ids.find("csv", cause)));
    [...causes].forEach((cause, position) => {
      if (cause !== null) rows.event_cause.push({ event: id, position, cause });
    });
  }
  return rows;
};

/**
 * The rows of one extraction. References to ids that the extraction does not hold are left out.
 *
 * @throws RecordError `bad_extraction` where an offset does not lie in the body
 */
export const membersOf = (extraction: Extraction): Members => {
  const x = completed(extraction);
  const cut = new Evidencer(x.id, new CodePointText(x.body));
  const ids = new Ids(x.id, x);
  const parts = {
    ...entities(x, ids, cut),
    ...claims(x, ids, cut),
    ...statements(x, ids, cut),
    ...sourcing(x, ids, cut),
    assessment: assessments(x, ids, cut),
    ...events(x, ids, cut),
  };
  return { ...parts, evidence: cut.rows };
};
