import type { TableComment } from "./comment.js";

const key = "block key: only what shares one is compared";
const contact = "id of the contact";
const identity = "id of the identity";
const why = "why, in words";

export const derivedComments: Record<string, TableComment> = {
  identity: {
    about: "A person, organization, outlet, place or group across articles.",
    columns: {
      id: "the least id of its entities",
      name: "preferred name",
      folded: "the name in lower-case ASCII letters, for finding",
      type: "kind of entity",
      contacts: "number of contacts",
      statements: "number of statements made",
      articles: "number of articles that mention it",
    },
  },
  identity_name: {
    about: "A name of an identity.",
    columns: {
      identity,
      text: "the name",
      folded: "the name in lower-case ASCII letters",
      articles: "number of articles that use it",
      why: "why the bearer of the name is held to be this identity",
    },
  },
  identity_role: {
    about: "A role of an identity.",
    columns: {
      identity,
      text: "the role in the words of articles",
      first_seen: "publication of the first article with it",
      last_seen: "publication of the last",
    },
  },
  entity_block: { about: "Index: the block keys of a set of keys.", columns: { key, block: "name of the set" } },
  entity_mark: {
    about: "Index: what stands around a person, or is said of them, that may tell them from others of the name.",
    columns: {
      block: "name of the set of block keys of the person",
      mark: "the surname of somebody who stands beside them, a body that vouches, `as` and a word of a role, `in` and the issue of an outlet",
      entity: "the person, in an article",
    },
  },
  entity_way: {
    about: "A way in which articles call an identity, with how often: what a new entity can change is told from these.",
    columns: {
      block: "name of the set of block keys",
      name: "the fullest name in the article",
      type: "kind of entity",
      names: "JSON list of the names in the article",
      roles: "JSON list of the roles in the article",
      identity,
      entities: "number of entities",
    },
  },
  doubt: {
    about: "Two identities that may be one: not merged, but asked.",
    columns: { id: "id, `q-…`", left_identity: identity, right_identity: identity, score: "how alike they are, 0 to 1", why },
  },
  contact: {
    about: "A contact in the world, which claims are about.",
    columns: {
      id: "the least id of its claims",
      kind: "the kind that most claims name",
      status: "the status that most claims give",
      disputed: "1 where it is asserted and denied",
      rejected: "1 where a reviewer rejected all its claims",
      when_date: "the most precise date of its claims",
      first_day: "first day of that date",
      last_day: "last day of that date",
      where_text: "the place that most claims name",
      articles: "number of articles with a claim",
      origins: "number of independent origins",
      likelihood: "the highest of its claims', each further of which can only add; empty where one of them has none",
      unsure: "1 where it is rather wrong than right: that is less than a half, and no reviewer accepted or corrected one of its claims",
    },
  },
  contact_participant: {
    about: "Who took part in a contact.",
    columns: {
      contact,
      position: "place in the order of names",
      identity,
      name: "preferred name",
      capacity: "in what capacity, as most claims say",
    },
  },
  claim_block: { about: "Index: the block keys of a claim.", columns: { key, claim: "id of the claim" } },
  origin: {
    about: "Where the sourcing of a contact ends. Corroboration is counted in these.",
    columns: {
      contact,
      position: "place in the order of names",
      name: "name of the origin",
      source: "id of the origin as a source",
      why,
      type: "kind of source, as who vouches under that name suggests",
    },
  },
  origin_article: {
    about: "An article that rests on an origin.",
    columns: { contact, position: "place of the origin", article: "id of the article" },
  },
  utterance: {
    about: "An act of speaking that several statements may carry.",
    columns: {
      id: "the least id of its statements",
      statements: "number of statements",
      articles: "number of articles",
      origins: "number of independent origins",
    },
  },
  statement_block: { about: "Index: the block keys of a statement.", columns: { key, statement: "id of the statement" } },
  denial_block: {
    about: "Index: the pairs of people of whom a denial speaks; who makes it counts as one of them.",
    columns: { key: "the two identities, as in `claim_block`", statement: "id of the denying statement" },
  },
  dispute_voice: {
    about: "Index: who speaks in a dispute, or vouches for what stands on a side of it.",
    columns: { entity: "id of the entity", dispute: "id of the dispute" },
  },
  copy_print: {
    about: "Index: how many marks an article has, and the article whose text is nearest to it.",
    columns: {
      article: "id of the article",
      marks: "number of its marks",
      nearest: "id of the article whose text is nearest, where one is near",
      jaccard: "share of common runs of five words, 0 to 1",
      contained: "share of the runs of the shorter that stand in the longer",
      aligned: "share of the words of the shorter that stand in the longer in the same order",
      rank: "what the nearest is chosen by",
    },
  },
  copy_mark: {
    about: "Index: the marks of an article, hashes of a tenth of its runs of four words.",
    columns: { key: "the hash", number: "number of the article" },
  },
  passage: {
    about: "That a passage of an article, and not the whole, stands in another article too; quotations alone are not counted.",
    columns: {
      article: "id of the article that took it over",
      original: "id of the article that had it first",
      start: "first code point of the passage in the body of the article",
      end: "code point behind it",
      original_start: "the same in the body of the original",
      original_end: "the same in the body of the original",
      words: "number of words",
      directed: "0 where it cannot be told which was first",
      why,
    },
  },
  copy: {
    about: "That an article is a copy of another.",
    columns: {
      article: "id of the copy",
      original: "id of the article it was made from",
      similarity: "share of common runs of words, 0 to 1",
      directed: "0 where it cannot be told which was first",
      why,
    },
  },
  dispute: {
    about: "Claims or statements that cannot both hold.",
    columns: { id: "id, `d-…`, made of the least id of its members", about: "what it is about", contact, why },
  },
  dispute_side: {
    about: "A claim or statement on one side of a dispute.",
    columns: {
      dispute: "id of the dispute",
      position: "number of the side",
      stance: "what the side holds",
      member: "id of the claim or statement",
      article: "id of its article",
    },
  },
  source: {
    about: "An outlet, agency, person, document or organization that is relied on or publishes. Told apart by name.",
    columns: {
      id: "id, `o-…`, made of the folded name",
      name: "the commonest spelling",
      folded: "the name in lower-case ASCII letters",
      type: "kind of source",
      articles: "number of articles published",
      origin_of: "number of contacts that go back to it",
    },
  },
  source_naming: {
    about: "Index: how often a source is named so, and as what. Kept by triggers.",
    columns: { source: "id of the source", name: "the spelling", type: "kind of source that the naming suggests", times: "how often" },
  },
  source_tally: {
    about: "Index: what `source` counts, kept by triggers.",
    columns: { source: "id of the source", articles: "number of articles published", origin_of: "number of contacts that go back to it" },
  },
  source_reliance: {
    about: "That the articles of a source rely on another.",
    columns: { source: "id of the source", relies_on: "id of the other", kind: "how", articles: "number of articles" },
  },
  former_entry: {
    about:
      "An entry that a decision names and that the newest extraction of its article no longer holds. The decision applies to none of these.",
    columns: {
      id: "id that it had",
      article: "id of the article",
      start: "first code point in the body of the first place that carried it",
      end: "code point after the last",
      text: "the words there",
      now: "id of the entry of its kind that stands there now, where there is one",
    },
  },
  decision: {
    about: "The decision that stands on an entry, from the review log.",
    columns: {
      entry: "id of the entry",
      decision: "`accept` or `reject`",
      source_grade: "Admiralty grade of the source, A to F",
      information_grade: "Admiralty grade of the information, 1 to 6",
      note: "note of the reviewer",
      review: "number of the last decision",
    },
  },
  dated: {
    about: "Everything with a date, for the timeline.",
    columns: {
      kind: "contact, statement, event or article",
      id: "id of the entry",
      date: "date as far as known; of statements and articles the publication",
      day: "first day of it",
      last_day: "last day of it",
      precision: "day, month or year",
      claimed: "1 where the text only claims it",
    },
  },
  entry_text: {
    about: "Index: by which words an entry is searched, `entry_words` indexes them.",
    columns: {
      number: "row in `entry_words`",
      kind: "contact, statement, event or assessment",
      entry: "id of the entry",
      names: "whom it names, what it is and where, a line each",
      words: "the words that carry it, a line each",
    },
  },
  reference_block: { about: "Index: the block keys of an entry of an imported list.", columns: { key, entry: "number of the entry" } },
  watchlist_match: {
    about: "That an identity is held to be an entry of an imported list.",
    columns: { identity, entry: "number of the entry", score: "how alike the names are, 0 to 1", why },
  },
};
