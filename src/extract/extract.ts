import type { Article, Extraction } from "../vocabulary/forms.js";
import { findMentions } from "./mentions/find.js";
import { mentionForms } from "./mentions/form.js";
import { lookup } from "./mentions/lookup.js";
import { findStatements } from "./statements/find.js";
import { statementForms } from "./statements/form.js";
import { readDocument } from "./text/document.js";

export async function extract(article: Article): Promise<Extraction> {
  const document = readDocument(article);
  const mentions = findMentions(document);
  const { mentions: mentionList, entities, entityId } = mentionForms(document, mentions);
  const reading = { document, mentions, phrases: lookup(mentions, document.sentenceOf) };
  const found = findStatements(reading);
  const statements = statementForms(document, found, entityId);
  return { ...article, mentions: mentionList, entities, statements, contacts: [], sourcing: [], assessments: [], events: [] };
}
