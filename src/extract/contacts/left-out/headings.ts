import type { Reading } from "../../statements/model.js";
import { capitalsOf } from "../../text/capitals.js";
import type { FoundContact } from "../model.js";

/** Longer lines are sentences that lost their full stop. */
const LONGEST = 200;

/** “Trump Meets Putin In Helsinki.”: nearly all longer words begin with a capital. */
const inCapitals = (document: Reading["document"], number: number): boolean => {
  const sentence = document.sentences[number];
  if (sentence === undefined || document.sentences.length < 2) return false;
  const { words, capitals } = capitalsOf(document, sentence);
  return words >= 5 && capitals / words > 0.85;
};

/** A heading repeats what its text states: contacts in it are left out where there is a text below. */
export const withoutHeadings = (reading: Reading, contacts: FoundContact[]): FoundContact[] => {
  const { document } = reading;
  const isHeading = (contact: FoundContact): boolean => {
    if (/^\p{Lu}/u.test(document.tokens[contact.first]?.text ?? "") && inCapitals(document, contact.sentence)) return true;
    const number = document.sentences[contact.sentence]?.paragraph ?? -1;
    const paragraph = document.paragraphs[number];
    const below = document.paragraphs[number + 1];
    if (paragraph === undefined || below === undefined || paragraph.end - paragraph.start > LONGEST) return false;
    const line = document.text.slice(paragraph.start, paragraph.end);
    if (/[.!?:;,…"”’)\]]$/.test(line) || /^\p{Ll}/u.test(document.text.slice(below.start, below.start + 1))) return false;
    return number === 0 || /\n\s*\n/.test(document.text.slice(paragraph.end, below.start));
  };
  return contacts.filter((contact) => !isHeading(contact));
};
