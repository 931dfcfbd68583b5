/** The forms of the API by name: one source for validation, serialization, OpenAPI and docs/api.md. */
import Type, { type TSchema } from "typebox";
import {
  ArticleSummaryForm,
  AssessmentEntryForm,
  ContactForm,
  DisputeForm,
  DoubtForm,
  EventEntryForm,
  EvidenceForm,
  ExtractionForm,
  MemberForm,
  OriginForm,
  PairForm,
  PersonForm,
  PreviewContactForm,
  PreviewForm,
  PreviewPersonForm,
  RefusalForm,
  ReviewForm,
  SearchHitForm,
  SourceForm,
  StatementEntryForm,
  TimelineEntryForm,
} from "../../vocabulary/forms.js";
import { keysOf, reviewActions } from "../../vocabulary/kinds.js";

const optional = Type.Optional;
const text = (description: string, more: { maxLength?: number; minLength?: number } = {}) => Type.String({ description, ...more });

export const ErrorForm = Type.Object({
  error: Type.Object({ code: Type.String(), message: text("what was wrong"), advice: text("what to do about it") }),
});

export const StatusForm = Type.Object({
  path: text("file of the record"),
  version: Type.Integer({ description: "schema version" }),
  articles: Type.Integer(),
  notExtracted: Type.Array(Type.Object({ reason: Type.String(), articles: Type.Integer() })),
  contacts: Type.Integer(),
  statements: Type.Integer(),
  people: Type.Integer(),
  disputes: Type.Integer(),
  events: Type.Integer(),
  doubts: Type.Integer(),
  reviews: Type.Integer(),
  revision: Type.Integer({ description: "grows with every change of the record" }),
});

export const OriginalForm = Type.Object({
  sha256: text("hex SHA-256 of the bytes as they came"),
  retrieved: text("ISO 8601 date and time"),
  method: Type.String({ enum: ["file", "stdin", "http", "paste"] }),
  location: text("path, final URL after redirects, or `-`"),
  mediaType: optional(Type.String()),
  size: Type.Integer({ description: "bytes" }),
  text: optional(text("the bytes decoded as plain text, markup and all; absent where they are no text")),
});

export const DecisionForm = Type.Object(
  {
    action: Type.String({ enum: keysOf(reviewActions) }),
    target: text("id of the entry (for undo: of the review)", { minLength: 1, maxLength: 200 }),
    other: optional(text("for merge and split: the other identity or member", { minLength: 1, maxLength: 200 })),
    value: optional(
      text(
        'JSON text of the new value, for rename, correct and grade; `{"field","value"}` for correct; for split `{"members"}`, the mentions that go with the target',
        {
          maxLength: 100_000,
        },
      ),
    ),
    note: optional(text("why", { maxLength: 10_000 })),
    reviewer: text("who decides", { minLength: 1, maxLength: 200 }),
  },
  { additionalProperties: false },
);

export const NewArticleForm = Type.Object(
  {
    text: optional(text("the article's text", { minLength: 1 })),
    fetch: optional(text("or: an http or https address to read it from", { maxLength: 4000 })),
    title: optional(text("what the text itself does not say", { maxLength: 1000 })),
    outlet: optional(Type.String({ maxLength: 300 })),
    byline: optional(Type.String({ maxLength: 1000 })),
    published: optional(text("ISO 8601, as short as what is known", { maxLength: 10 })),
    language: optional(text("BCP 47 tag", { maxLength: 60 })),
    url: optional(text("canonical address", { maxLength: 4000 })),
  },
  { additionalProperties: false },
);

export const NewFileForm = Type.Object(
  {
    name: text("name of the file; its ending says the format", { minLength: 1, maxLength: 1000 }),
    content: text("the bytes in base64"),
  },
  { additionalProperties: false },
);

export const IngestedForm = Type.Object({
  path: Type.String(),
  outcome: Type.String({ enum: ["added", "present", "refused", "kept"], description: "`kept`: stored, nothing extracted" }),
  id: optional(Type.String()),
  title: optional(Type.String()),
  refusal: optional(RefusalForm),
  statements: optional(Type.Integer()),
  contacts: optional(Type.Integer()),
});

/** A refused article: what became of it, and the same told as any other error is. */
export const RefusedForm = Type.Object({ ...IngestedForm.properties, ...ErrorForm.properties });

/** A form by its name, as it is registered with the server. */
export const ref = (name: FormName) => Type.Ref(`${name}#`);

/** One page of a list. */
export const pageOf = (name: FormName) =>
  Type.Object({
    items: Type.Array(ref(name)),
    total: Type.Integer({ description: "how many there are in all, filters applied" }),
    next: optional(text("cursor of the next page; absent on the last")),
  });

const entryTypes = {
  article: "ArticleSummary",
  contact: "Contact",
  statement: "Statement",
  person: "Person",
  source: "Source",
  dispute: "Dispute",
  event: "Event",
  assessment: "Assessment",
} as const;

const forms = {
  Error: ErrorForm,
  Evidence: EvidenceForm,
  Origin: OriginForm,
  Refusal: RefusalForm,
  ArticleSummary: ArticleSummaryForm,
  Extraction: ExtractionForm,
  Original: OriginalForm,
  Contact: ContactForm,
  Statement: StatementEntryForm,
  Person: PersonForm,
  Member: MemberForm,
  Pair: PairForm,
  Source: SourceForm,
  Dispute: DisputeForm,
  TimelineEntry: TimelineEntryForm,
  Event: EventEntryForm,
  Assessment: AssessmentEntryForm,
  SearchHit: SearchHitForm,
  Review: ReviewForm,
  PreviewPerson: PreviewPersonForm,
  PreviewContact: PreviewContactForm,
  Preview: PreviewForm,
  Doubt: DoubtForm,
  Ingested: IngestedForm,
  Refused: RefusedForm,
  Status: StatusForm,
};
export type FormName = keyof typeof forms | "Entry";

const EntryForm: TSchema = Type.Union(
  Object.entries(entryTypes).map(([type, form]) => Type.Object({ type: Type.Literal(type), entry: Type.Ref(`${form}#`) })),
);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/**
 * A union of literals as an `enum`: the same set of values, but the serializer need not try each branch with a validator
 * of its own, and the description is a line instead of a page.
 */
export const withEnums = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(withEnums);
  if (!isObject(schema)) return schema;
  const branches = Array.isArray(schema.anyOf) ? schema.anyOf : [];
  if (branches.length > 0 && branches.every((branch) => isObject(branch) && typeof branch.const === "string")) {
    const { anyOf, ...rest } = schema;
    return { ...rest, type: "string", enum: branches.map((branch) => branch.const) };
  }
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withEnums(value)]));
};

/** All forms with their names as `$id`. */
export const namedForms: readonly { $id: FormName }[] = [
  ...Object.entries(forms).map(([name, form]) => ({ ...(withEnums(form) as object), $id: name as FormName })),
  { ...EntryForm, $id: "Entry" },
];
