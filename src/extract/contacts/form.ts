import type { ContactClaim } from "../../vocabulary/forms.js";
import type { Referent } from "../mentions/model.js";
import { aroundOf } from "../statements/around.js";
import type { FoundStatement } from "../statements/model.js";
import { stanceOf } from "../statements/stance.js";
import { type Document, tokenAt } from "../text/document.js";
import type { Span } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";
import type { FoundContact } from "./model.js";
import { denies } from "./status/denies.js";

/** Contact claims in their JSON form, with those who vouch for them: the sources of the statements around, outermost first. */
export const contactForms = (
  document: Document,
  contacts: readonly FoundContact[],
  statements: readonly FoundStatement[],
  entityId: (referent: Referent) => string | undefined,
): ContactClaim[] => {
  const aroundPlace = aroundOf(statements);
  const points = (span: Span): [number, number] => [document.points.toCodePoint(span.start), document.points.toCodePoint(span.end)];
  const slice = (span: Span): string => document.text.slice(span.start, span.end);
  const triggers = contacts.map(({ first, last }) => ({
    start: (document.tokens[first] as Token).start,
    end: (document.tokens[last - 1] as Token).end,
  }));
  return contacts.map((contact, i) => {
    const trigger = triggers[i] as Span;
    const around = aroundPlace(trigger);
    const holders = around.flatMap((s) => {
      const statement = statements[s] as FoundStatement;
      const source = statement.source[0];
      const name = statement.speaker?.name ?? (source ? slice(withWhatDescribes(document, source, statement)) : undefined);
      if (name === undefined || sameOutlet(name, document.article.outlet)) return [];
      if ((statement.speaker === undefined && isNobody(name)) || /^(?:no|nobody|none|neither)\b/i.test(name)) return [];
      if (isOwnVoice(document, source, statement)) return [];
      if (contact.status === "requested" && (bringsAbout(document, statement) || triggers.some((span) => touches(span, statement.cue))))
        return [];
      if (isOwnAct(document, contact, statement)) return [];
      return [withEntity({ name, statement: `s${s + 1}` }, statement.speaker ? entityId(statement.speaker) : undefined)];
    });
    const answer = contact.answer === undefined ? -1 : statements.indexOf(contact.answer);
    const answering = contact.answer?.speaker;
    if (answering) holders.push(withEntity({ name: answering.name, statement: `s${answer + 1}` }, entityId(answering)));
    const denied = contact.status === "happened" && !contact.known && around.some((s) => denies(document, statements[s] as FoundStatement));
    const claim: ContactClaim = {
      id: `c${i + 1}`,
      trigger: points(trigger),
      evidence: contact.evidence.map(points),
      kind: contact.kind,
      status: denied ? "denied" : contact.status,
      participants: contact.participants.map((p) => {
        const [start, end] = points(p.span);
        return withEntity(
          { name: p.name, start, end, role: p.role, ...(p.capacity ? { capacity: p.capacity } : {}) },
          p.referent ? entityId(p.referent) : undefined,
        );
      }),
      holders,
    };
    if (contact.when) {
      const [start, end] = points(contact.when);
      claim.when = { start, end, text: slice(contact.when), ...(contact.when.date ? { date: contact.when.date } : {}) };
    }
    if (contact.where) {
      const [start, end] = points(contact.where);
      claim.where = withEntity(
        { start, end, text: slice(contact.where) },
        contact.where.referent ? entityId(contact.where.referent) : undefined,
      );
    }
    if (contact.limitation) claim.limitation = points(contact.limitation);
    if (contact.likelihood !== undefined) claim.likelihood = contact.likelihood;
    return claim;
  });
};

/** “people | familiar with the matter said”: what stands between a source without a name and its verb describes it. */
const withWhatDescribes = ({ text }: Document, source: Span, { cue }: FoundStatement): Span => {
  const [verb] = cue;
  if (verb === undefined || verb.start < source.end) return source;
  const between = text.slice(source.end, verb.start);
  return describing.test(between) ? { start: source.start, end: source.end + between.trimEnd().length } : source;
};

const describing = /^ (?:familiar|close|briefed|involved|present|near|inside|with|from|in|on|of|who) [^,;:.“”"()]{2,60}$/u;

/** “we find no evidence that A and B met”: those who wrote the text. */
const isOwnVoice = (document: Document, source: Span | undefined, statement: FoundStatement): boolean =>
  statement.speaker === undefined &&
  source !== undefined &&
  document.quoteOf[tokenAt(document, source.start)] === -1 &&
  /^(?:we|i)$/i.test(document.text.slice(source.start, source.end).trim());

/** Who promises, means, asks or declines to be in contact does so, and vouches for nothing. */
const isOwnAct = ({ text }: Document, { status }: FoundContact, { verb, cue }: FoundStatement): boolean => {
  if (/^(?:ask|request|reject|rebuff|spurn)$/.test(verb)) return true;
  if (status === "declined") return /^(?:decline|refuse|reject|dismiss|rebuff|turn)$/.test(verb);
  if (status !== "planned" && status !== "requested") return false;
  return (
    /^(?:vow|pledge|promise|threaten|plan|offer|want|seek|intend|hope|propose|agree)$/.test(verb) &&
    cue.every((one) => !/\bsa/.test(text.slice(one.start, one.end)))
  );
};

/** “details emerged that …”, “the investigation found no evidence that …”: words that no voucher stands behind but the text. */
const isNobody = (source: string): boolean =>
  /^(?:(?:the|an?|new|more|further) )*(?:my|your|his|her|their|its|details?|evidence|investigations?|inquir(?:y|ies)|facts?|questions?|news|word)$/i.test(
    source.trim(),
  );

/** Who proposes or asks for a contact brings it about; nobody is said to vouch for that. */
const bringsAbout = (document: Document, statement: FoundStatement): boolean =>
  /^(?:demands|asks)$/.test(stanceOf(document, statement)) ||
  /^(?:propose|recommend|suggest|invite|request|ask|urge|advise|offer)$/.test(statement.verb);

const touches = (span: Span, cue: readonly Span[]): boolean => cue.some((one) => one.start < span.end && span.start < one.end);

const withEntity = <T extends object>(form: T, entity: string | undefined): T & { entity?: string } =>
  entity === undefined ? form : { ...form, entity };

const sameOutlet = (name: string, outlet: string | undefined): boolean =>
  outlet !== undefined && name.toLowerCase().replace(/^the /, "") === outlet.toLowerCase().replace(/^the /, "");
