/**
 * The record as W3C Web Annotations (JSON-LD): each contact claim, statement, event and assessment is an Annotation
 * whose targets are the very words, by TextPositionSelector (code points of the body) and TextQuoteSelector.
 * Terms outside the W3C vocabulary stand in jsonld-context.
 */
import type { RecordFilter, RecordStore } from "../../record/types.js";
import type { Evidence } from "../../vocabulary/forms.js";
import { everything } from "../everything.js";
import { contactTitle, eventTitle } from "../words.js";
import { context } from "./jsonld-context.js";
import { articleLookup, type KnownArticle, webUrl } from "./lookup.js";

/** Code points of context before and after a quotation; enough to find it again in a changed copy of the page. */
const contextLength = 32;

/** A derived thing bears the id of one of its members: its URN therefore names what it is, as in `contact:c-…`. */
const urn = (id: string): string => `urn:onrecord:${id}`;

type Body = Record<string, unknown>;
interface Annotated {
  id: string;
  body: Body;
  evidence: readonly Evidence[];
}

/** The words of one piece of evidence as the target of an annotation; context only where the article is at hand. */
export const target = (evidence: Evidence, article: KnownArticle | undefined) => ({
  type: "SpecificResource",
  source: {
    id: urn(evidence.article),
    type: "Text",
    headline: article?.summary.title,
    publisher: article?.summary.outlet,
    datePublished: article?.summary.published,
    url: webUrl(article?.summary.url),
  },
  selector: [
    { type: "TextPositionSelector", start: evidence.start, end: evidence.end },
    {
      type: "TextQuoteSelector",
      exact: evidence.text,
      prefix: article?.body.slice(evidence.start - contextLength, evidence.start),
      suffix: article?.body.slice(evidence.end, evidence.end + contextLength),
    },
  ],
});

async function* annotated(store: RecordStore, filter: RecordFilter): AsyncGenerator<Annotated> {
  const person = (p: { identity?: string; name: string; capacity?: string }) => ({
    identity: p.identity && urn(`identity:${p.identity}`),
    name: p.name,
    capacity: p.capacity,
  });
  for await (const c of everything((f) => store.contacts(f), filter)) {
    for (const { id, kind, status, when, holders, limitation, likelihood, evidence } of c.claims) {
      const whole = { contact: urn(`contact:${c.id}`), label: contactTitle(c), disputed: c.disputed, unsure: c.unsure, where: c.where };
      const participants = c.participants.map(person);
      yield { id, evidence, body: { type: "ContactClaim", kind, status, when, holders, limitation, likelihood, participants, ...whole } };
    }
  }
  for await (const s of everything((f) => store.statements(f), filter)) {
    const { id, kind, stance, holders, evidence } = s;
    const said = { speaker: s.speaker && person(s.speaker), value: s.content, utterance: urn(`utterance:${s.utterance}`) };
    yield { id, evidence, body: { type: "Statement", kind, stance, holders, ...said } };
  }
  for await (const e of everything((f) => store.events(f), filter)) {
    const causedBy = e.causedBy.map((cause) => urn(cause.id));
    const what = { kind: e.kind, label: eventTitle(e), participants: e.participants.map(person), when: e.when, causedBy };
    yield { id: e.id, evidence: e.evidence, body: { type: "NewsEvent", ...what } };
  }
  for await (const a of everything((f) => store.assessments(f), filter)) {
    const body = { type: "Assessment", judgement: a.judgement, about: a.about, holder: a.holder && person(a.holder) };
    yield { id: a.id, evidence: a.evidence, body };
  }
}

/** One JSON-LD document: an AnnotationCollection with all annotations on its one page, streamed. */
export async function* jsonldExport(store: RecordStore, filter: RecordFilter = {}): AsyncGenerator<string> {
  const articles = articleLookup(store);
  yield `{"@context":${JSON.stringify(context)},\n"id":"urn:onrecord:annotations","type":"AnnotationCollection","label":"onrecord",\n`;
  yield `"first":{"id":"urn:onrecord:annotations:1","type":"AnnotationPage","items":[`;
  let separator = "\n";
  for await (const { id, body, evidence } of annotated(store, filter)) {
    const targets = [];
    for (const piece of evidence) targets.push(target(piece, await articles(piece.article)));
    const annotation = { id: urn(id), type: "Annotation", motivation: "describing", body, target: targets };
    yield separator + JSON.stringify(annotation);
    separator = ",\n";
  }
  yield "\n]}}\n";
}
