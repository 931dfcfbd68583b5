import { answersNo, opensWithNo, questionWords } from "../../language/en/stance.js";
import type { FoundStatement, Reading } from "../../statements/model.js";
import { bare, stanceOf } from "../../statements/stance.js";
import { type Document, tokenAt } from "../../text/document.js";
import type { Span } from "../../text/sentences.js";
import { treeOf, upFrom } from "../../text/tree.js";
import type { FoundContact } from "../model.js";

/** How many sentences behind a question its answer may begin. */
const REACH = 2;
/** How far what governs a contact is followed up. */
const DEPTH = 12;

/**
 * “asked Lund whether the two had met. ‘No,’ Lund replied.”: what is only asked for is uncertain, and what is answered with no is denied
 * by the one who answers. A denial so told stands in a sentence of its own, which becomes evidence.
 */
export const answered = (reading: Reading, contacts: FoundContact[], statements: readonly FoundStatement[]): FoundContact[] => {
  if (contacts.length === 0) return contacts;
  const { document } = reading;
  const questions = statements.filter((one) => stanceOf(document, one) === "asks" && opensQuestion(document, one));
  if (questions.length === 0) return contacts;
  return contacts.map((contact) => {
    const at = document.tokens[contact.first]?.start ?? 0;
    const question = contact.status === "happened" || contact.status === "uncertain" ? questionAround(questions, at) : undefined;
    if (question === undefined || !isAskedFor(reading, question, contact)) return contact;
    const answer = answerTo(document, question, statements);
    if (answer === undefined) return { ...contact, status: "uncertain" };
    return { ...contact, status: "denied", answer, evidence: [...contact.evidence, ...answer.content] };
  });
};

const contentOf = ({ text }: Document, { content }: FoundStatement): string =>
  content.map(({ start, end }) => text.slice(start, end)).join(" ");

/** Whether a content asks for yes or no: with “if” or “whether”, or with a question mark and no word that asks for more. */
const opensQuestion = (document: Document, statement: FoundStatement): boolean => {
  const content = contentOf(document, statement);
  return /\b(?:if|whether)\b/iu.test(content) || (/\?/u.test(content) && !questionWords.test(content));
};

const holds = (span: Span, at: number): boolean => span.start <= at && at < span.end;

const questionAround = (questions: readonly FoundStatement[], at: number): FoundStatement | undefined =>
  questions.find(({ content }) => content.some((span) => holds(span, at)));

/** Whether it is the contact that is asked for: “if” stands over it, or it is the question; not “asked B about the call and if he …”. */
const isAskedFor = (reading: Reading, question: FoundStatement, { first }: FoundContact): boolean => {
  const { document } = reading;
  const tree = treeOf(reading);
  if (tree === undefined) return false;
  if (/\?/u.test(contentOf(document, question))) return true;
  return upFrom(tree, first, DEPTH).some((above) =>
    tree.children(above).some((c) => {
      const token = document.tokens[c];
      return (
        c < first &&
        tree.relation(c) === "mark" &&
        /^(?:if|whether)$/.test(token?.lower ?? "") &&
        questionAround([question], token?.start ?? -1)
      );
    }),
  );
};

/** A quotation of no, soon behind a question, said by somebody else than the one who asks. */
const answerTo = (document: Document, question: FoundStatement, statements: readonly FoundStatement[]): FoundStatement | undefined => {
  const end = Math.max(...question.content.map((span) => span.end));
  const sentence = document.sentenceOf[tokenAt(document, end - 1)] ?? 0;
  const behind = statements
    .filter(
      (one) =>
        (one.content[0]?.start ?? 0) >= end &&
        (document.sentenceOf[tokenAt(document, one.content[0]?.start ?? 0)] ?? 0) <= sentence + REACH,
    )
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const [next] = behind.filter(({ speaker }) => speaker === undefined || speaker !== question.speaker);
  if (next?.speaker === undefined) return undefined;
  const content = contentOf(document, next);
  return /^["“„«‘'`]/.test(content) && (answersNo.test(bare(content)) || opensWithNo.test(bare(content))) ? next : undefined;
};
