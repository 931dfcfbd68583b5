import type { Article, Extraction } from "../vocabulary/forms.js";
import { findContacts } from "./contacts/find.js";
import { contactForms } from "./contacts/form.js";
import { findAssessments } from "./events/assessments.js";
import { findEvents } from "./events/find.js";
import { eventForms } from "./events/form.js";
import { looksEnglish, readsLanguage, UnreadLanguageError } from "./language/reads.js";
import { findMentions } from "./mentions/find.js";
import { mentionForms } from "./mentions/form.js";
import { lookup } from "./mentions/lookup.js";
import { readArticle } from "./reader/read.js";
import { findSourcing } from "./sourcing/find.js";
import { sourcingForms } from "./sourcing/form.js";
import { findStatements } from "./statements/find.js";
import { statementForms } from "./statements/form.js";
import { readDocument } from "./text/document.js";

export { readsLanguage, UnreadLanguageError } from "./language/reads.js";

/**
 * Stage 2: one article in, all that is found in it out, in the form of `onrecord extract`. A function of the text alone:
 * no input or output but the shipped
 * model, the same answer every time. Offsets of the answer are code points of `article.body`.
 *
 * Each `find…` is a list of finders and then of refiners, in its own folder; `…Forms` gives ids and turns places into
 * code points. Later finders read what earlier ones found, never the other way round.
 *
 * @throws UnreadLanguageError where there are no tables for the article's language
 * @throws ModelError where the model is missing or damaged
 */
export async function extract(article: Article): Promise<Extraction> {
  if (!readsLanguage(article.language) || (article.language === undefined && !looksEnglish(article.body)))
    throw new UnreadLanguageError(article.language);

  const document = readDocument(article);
  const read = await readArticle(article.body);
  const found = findMentions(document, read, read.whom);
  const reading = { document, mentions: found, phrases: lookup(found, document.sentenceOf), read };
  const said = findStatements(reading, read.statements);
  const contacted = findContacts(reading, said);
  const relied = findSourcing(reading, said);
  const happened = findEvents(reading);

  const { mentions, entities, entityId } = mentionForms(document, found);
  const statements = statementForms(document, said, entityId);
  const contacts = contactForms(document, contacted, said, entityId);
  const sourcing = sourcingForms(document, relied, contacts, entityId);
  const assessments = findAssessments(reading, said, entityId);
  const events = eventForms(document, happened, contacted, contacts, entityId);
  read.release();
  return { ...article, mentions, entities, statements, contacts, sourcing, assessments, events };
}
