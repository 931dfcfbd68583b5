import type { VerbTrigger } from "../../language/en/contacts.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import type { FoundContact } from "../model.js";

/** “spoke by phone”, “talked on the telephone”, “communicated by email”: what follows says the kind. */
export const kindNear = (
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
  trigger: VerbTrigger,
): FoundContact["kind"] => {
  if (!/^(?:conversation|contact)$/.test(trigger.kind)) return trigger.kind;
  const near = tokens.slice(Math.max(sentence.first, first - 3), Math.min(sentence.last, last + 14)).map((token) => token.lower);
  const said = near.join(" ").split(/ [;:.] | and then /)[0] ?? "";
  const opening = openingWords(tokens, sentence, first);
  if (/\b(?:by|on|over|via)(?: the)? (?:tele)?phone\b/.test(said) || byCall.test(said) || byCall.test(opening)) return "call";
  return byLetter.test(said) || byLetter.test(opening) ? "message" : trigger.kind;
};

const byCall =
  /\b(?:in|during|over|on|by|via) (?:an? |the )?(?:[\p{L}-]+ )?(?:phone call|telephone call|conference call|call|phone conversation)\b/u;
const byLetter =
  /\b(?:by|via|over) (?:e-?mail|text|letter|whatsapp)\b|\bin (?:an? |the |his |her )?(?:[\p{L}-]+ ){0,2}(?:e-?mail|letter|text message|text messages|message|memo|note|telegram)\b/u;

/** “In a letter dated June 4, …”: how the sentence opens, when nothing but the subject stands between that and the verb. */
const openingWords = (tokens: readonly Token[], sentence: Sentence, first: number): string => {
  const opening = tokens.slice(sentence.first, Math.min(first, sentence.first + 8));
  if (!/^(?:in|during|over|by|via)$/.test(opening[0]?.lower ?? "")) return "";
  return opening.map((token) => token.lower).join(" ");
};
