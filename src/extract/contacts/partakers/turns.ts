/**
 * Whose turn a paragraph is that opens with a name and a colon (“LUND: I met her on Monday.”). Of interviews and conversations printed in
 * any form, bold or with an office: who “I” is depends on nothing else. What is a statement is decided more strictly (`statements/transcript.ts`).
 */
import type { Referent } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import { type Document, tokenAt } from "../../text/document.js";
import { oncePer } from "../../text/once.js";

/** A paragraph's opening: marks of bold or a list, up to four words, perhaps something in brackets, a colon and more behind it. */
const opening = /^[\s*_>–—-]*(\p{Lu}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){0,3})\s*(?:\([^()\n]{1,60}\))?\s*[*_]{0,2}:[*_]{0,2}\s+\S/u;

/** A text with fewer such paragraphs is no transcript. */
const FEWEST = 2;

/** The one whose turn a token stands in, of a text that names those who speak in turn. */
export const turnOf = (reading: Reading, token: number): Referent | undefined => {
  const sentence = reading.document.sentences[reading.document.sentenceOf[token] ?? -1];
  return sentence && speakersOf(reading).get(sentence.paragraph);
};

/** Those who speak, by the number of the paragraph. */
const speakersOf = oncePer((reading: Reading): ReadonlyMap<number, Referent> => {
  const { document } = reading;
  const labels = document.paragraphs.flatMap(({ start, end }, number) => {
    const match = opening.exec(document.text.slice(start, Math.min(end, start + LONGEST)));
    return match ? [{ number, label: match[1] as string, at: start + match[0].indexOf(match[1] as string) }] : [];
  });
  if (labels.length < FEWEST) return new Map();
  return new Map(
    labels.flatMap(({ number, label, at }) => {
      const referent = namedAt(reading, document, at) ?? calledBy(reading, label);
      return referent ? [[number, referent] as const] : [];
    }),
  );
});

/** How far a paragraph is looked at for its opening, in characters. */
const LONGEST = 140;

const namedAt = (reading: Reading, document: Document, at: number): Referent | undefined => {
  const token = tokenAt(document, at);
  const phrase = (reading.mentions.bySentence[document.sentenceOf[token] ?? -1] ?? []).find((p) => p.first === token);
  return phrase?.referent?.type === "person" ? phrase.referent : undefined;
};

/** The only person of an article with these names: “LUND” is Karl Lund. */
const calledBy = (reading: Reading, label: string): Referent | undefined => {
  const words = label.toLowerCase().replace(/[.’']/g, "").split(/\s+/);
  const called = reading.mentions.referents.filter(
    ({ type, name, surname }) => type === "person" && (name.toLowerCase() === words.join(" ") || surname === words.at(-1)),
  );
  return called.length === 1 ? called[0] : undefined;
};
