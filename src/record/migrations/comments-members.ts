import type { TableComment } from "./comment.js";

const article = "id of the article";
const local = "id within the extraction";
const position = "place in the order of the extraction";
const start = "first code point in the body";
const end = "code point after the last";
const entity = "id of the entity, where it is known whom the words mean";
const whenText = "the words for the time";
const whenDate = "the time as a date, as far as known (ISO 8601)";

export const memberComments: Record<string, TableComment> = {
  article_summary: {
    about: "Counts of what was found in an article.",
    columns: {
      article,
      outlet: "name of its outlet",
      source: "id of its outlet as a source",
      agency: "name of the agency of its dateline",
      agency_source: "id of that agency as a source",
      extracted: "1 where an extraction counts, 0 where there is none",
      extraction: "number of the extraction that its entries are laid out from: the newest, once all is derived",
      statements: "number of statements",
      contacts: "number of contact claims",
      people: "number of persons",
    },
  },
  entity: {
    about: "A person, organization, outlet, place, role or group as one article knows it.",
    columns: {
      id: "id, `e-…`",
      article,
      local,
      name: "the fullest name in the article",
      type: "kind of entity",
      outlet: "outlet of the article",
      published: "publication of the article",
      names: "all names in the article, as a JSON list",
      roles: "all roles in the article, as a JSON list",
      block: "name of its set of block keys: only entities that are tied by keys are compared",
      identity: "id of the identity that it belongs to",
      identity_why: "why it belongs there",
    },
  },
  entity_name: {
    about: "A name by which an article calls an entity, at its first place; pronouns left out.",
    columns: { entity: "id of the entity", text: "the name", start, end },
  },
  entity_role: {
    about: "A role that an article gives to an entity.",
    columns: { entity: "id of the entity", position, text: "the role in the words of the article", start, end },
  },
  contact_claim: {
    about: "What one article says of one contact. Corrections of reviewers are applied; the original is in `correction`.",
    columns: {
      id: "id, `c-…`",
      article,
      local,
      kind: "kind of contact",
      status: "whether it is said to have happened",
      when_text: whenText,
      when_date: whenDate,
      where_text: "the words for the place",
      limitation: "the words that limit the claim, such as “not about the election”",
      start: "first code point of the word of contact",
      likelihood: "how likely the claim is right, 0 to 1, as the extraction holds it; empty where nothing weighed it",
      contact: "id of the contact that it is about",
      contact_why: "why it is about that contact",
    },
  },
  claim_participant: {
    about: "Who takes part in a contact, according to a claim.",
    columns: {
      claim: "id of the claim",
      position,
      entity,
      name: "name in the claim",
      role: "part taken",
      capacity: "in what capacity, in the article's words",
      start,
      end,
    },
  },
  claim_holder: {
    about: "Who vouches for a claim, outermost first; the publishing outlet is not repeated.",
    columns: {
      claim: "id of the claim",
      position,
      entity,
      name: "name of the holder",
      statement: "id of the statement by which they vouch",
    },
  },
  correction: {
    about: "A field of a claim, a statement, an event or an assessment that a reviewer put right.",
    columns: {
      entry: "id of the claim, statement, event or assessment",
      field: "`kind`, `status`, `when`, `where`, `participants`, `holders`, `stance`, `speaker`, `judgement`, `holder` or `about`",
      original: "what the extraction had; of participants and holders their rows, as JSON",
      value: "what stands now; of participants and holders a list, as JSON",
      review: "number of the decision",
    },
  },
  statement: {
    about: "An attribution: who says what.",
    columns: {
      id: "id, `s-…`",
      article,
      local,
      published: "publication of the article",
      start: "first code point of the statement",
      kind: "direct, indirect or mixed",
      stance: "how the source stands to the content",
      speaker: "id of the entity that speaks",
      speaker_text: "the words for the speaker",
      cue: "the words of saying",
      content: "the words said; pieces are joined by an ellipsis",
      within: "id of the statement whose content holds this one",
      utterance: "id of the act of speaking that it carries",
      utterance_why: "why it carries that one",
    },
  },
  statement_holder: {
    about: "Who carries a statement, outermost first, before the speaker.",
    columns: { statement: "id of the statement", position, entity, name: "name of the holder" },
  },
  statement_about: {
    about: "Who is mentioned in the content of a statement.",
    columns: { statement: "id of the statement", entity: "id of the entity" },
  },
  sourcing_link: {
    about: "That an article relies on something: an outlet, an agency, a person, a document.",
    columns: {
      id: "id, `l-…`",
      article,
      local,
      kind: "how it relies on it",
      target: "name of what it relies on",
      entity,
      source: "id of the target as a source",
      source_type: "what kind of source the entity or the kind of link says it is",
      publisher: "id of the outlet of the article as a source",
    },
  },
  sourcing_use: {
    about: "A statement or claim that rests on a sourcing link. A link without any carries its whole article.",
    columns: { link: "id of the link", entry: "id of the statement or claim" },
  },
  assessment: {
    about: "Somebody's judgement of evidence.",
    columns: {
      id: "id, `a-…`",
      article,
      local,
      judgement: "the judgement",
      entity,
      name: "who judges",
      about: "the words for what is judged",
      statement: "id of the statement that holds it",
      start,
    },
  },
  event: {
    about: "What else happened.",
    columns: {
      id: "id, `v-…`",
      article,
      local,
      kind: "kind of event",
      when_text: whenText,
      when_date: whenDate,
      first_day: "first day of the time",
      last_day: "last day of the time",
      start,
    },
  },
  event_participant: {
    about: "Whom an event happened to, or who did it.",
    columns: { event: "id of the event", position, entity, name: "name in the article" },
  },
  event_cause: {
    about: "What the text names as the cause of an event.",
    columns: { event: "id of the event", position, cause: "id of a claim, statement or event" },
  },
  evidence: {
    about: "Words that carry an entry: `body[start:end] == text` in code points, always.",
    columns: {
      number: "number of the row, for the full-text index",
      entry: "id of the entry",
      part: "what of the entry the words carry",
      position: "place among the pieces of the part",
      article,
      start,
      end,
      text: "the very words",
    },
  },
};
