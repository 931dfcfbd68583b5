/** An extraction laid out as rows: what one article says, before anything is resolved. A pure function. */
import { CodePointText } from "../../vocabulary/codepoints.js";
import type { Extraction } from "../../vocabulary/forms.js";
import { spanOf } from "../dates.js";
import { entryTexts } from "./entry-text.js";
import { Evidencer } from "./evidence.js";
import { entities } from "./member-entities.js";
import { Ids, type Members } from "./member-rows.js";
import { statements } from "./member-statements.js";
import { sourceId, sourceType } from "./source-id.js";

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

const claims = (x: Extraction, ids: Ids, cut: Evidencer): Pick<Members, "contact_claim" | "claim_participant" | "claim_holder"> => {
  const rows: Pick<Members, "contact_claim" | "claim_participant" | "claim_holder"> = {
    contact_claim: [],
    claim_participant: [],
    claim_holder: [],
  };
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
      likelihood: claim.likelihood ?? null,
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
      rows.claim_participant.push({
        claim: id,
        position,
        entity: ids.find("e", p.entity),
        name,
        role,
        capacity: p.capacity ?? null,
        start,
        end,
      });
    });
    claim.holders.forEach((h, position) => {
      rows.claim_holder.push({ claim: id, position, entity: ids.find("e", h.entity), name: h.name, statement: ids.find("s", h.statement) });
    });
  }
  return rows;
};

const sourcing = (x: Extraction, ids: Ids, cut: Evidencer): Pick<Members, "sourcing_link" | "sourcing_use"> => {
  const rows: Pick<Members, "sourcing_link" | "sourcing_use"> = { sourcing_link: [], sourcing_use: [] };
  const publisher = x.outlet === undefined ? null : sourceId(x.outlet);
  const types = new Map(x.entities.map(({ id, type }) => [id, type]));
  for (const link of x.sourcing) {
    const id = ids.of("l", link.id);
    const { kind, target } = link;
    rows.sourcing_link.push({
      id,
      article: x.id,
      local: link.id,
      kind,
      target,
      entity: ids.find("e", link.entity),
      source: sourceId(target),
      source_type: sourceType(kind, types.get(link.entity ?? "")),
      publisher,
    });
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
  const body = new CodePointText(x.body);
  const cut = new Evidencer(x.id, body);
  const ids = new Ids(x.id, x);
  const parts = {
    ...entities(x, ids, cut),
    ...claims(x, ids, cut),
    ...statements(x, ids, cut),
    ...sourcing(x, ids, cut),
    assessment: assessments(x, ids, cut),
    ...events(x, ids, cut),
  };
  const members = { ...parts, evidence: cut.rows };
  return { ...members, entry_text: entryTexts(members, body) };
};
