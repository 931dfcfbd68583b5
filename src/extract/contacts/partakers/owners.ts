import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import { canTakePart } from "./participants.js";

/** Whose a contact is: “Flynn's call with …”, “his meetings with …”, “the two leaders' talks”, “the Flynn-Kislyak calls”. */
export const ownerOf = (reading: Reading, sentence: Sentence, i: number): Phrase[] | undefined => {
  const { tokens } = reading.document;
  for (let k = i - 1; k >= Math.max(sentence.first, i - 6); k--) {
    const token = tokens[k] as Token;
    if (token.lower === "'s" || /^['’]$/.test(token.text)) {
      const owner = (reading.mentions.bySentence[reading.document.sentenceOf[k] ?? 0] ?? [])
        .filter((p) => p.last === k && p.possessive)
        .sort((a, b) => a.first - b.first)[0];
      return owner && canTakePart(reading, owner, true) ? [owner] : undefined;
    }
    if (/^(?:his|her|their|my|our|its)$/.test(token.lower)) return byPronoun(reading, k, token.lower);
    if (hyphenated.test(token.text)) return hyphened(reading, sentence, k);
    if (!/^(?:ADJ|NOUN|NUM|PROPN|ADV|VERB)$/.test(token.pos)) break;
  }
  return undefined;
};

/** “the Flynn-Kislyak calls”: two surnames, or two states, of which the article speaks elsewhere. */
const hyphened = (reading: Reading, sentence: Sentence, at: number): Phrase[] | undefined => {
  const words = (reading.document.tokens[at] as Token).lower.split(/[-–]/);
  const pair = words.flatMap(
    (word) => reading.mentions.referents.find((r) => r.surname === word || (r.type === "place" && r.name.toLowerCase() === word)) ?? [],
  );
  if (pair.length !== 2) return undefined;
  const sentenceNumber = reading.document.sentenceOf[sentence.first] ?? 0;
  return [{ first: at, last: at + 1, head: at, kind: "other", pair, possessive: false, sentence: sentenceNumber }];
};

const hyphenated = /^\p{Lu}\p{L}+[-–]\p{Lu}\p{L}+$/u;

/** Whom a possessive means: “his” as weighed, “their” by what stands before. */
export const byPronoun = (reading: Reading, at: number, word: string): Phrase[] | undefined => {
  const number = reading.document.sentenceOf[at] ?? 0;
  const here = reading.mentions.bySentence[number] ?? [];
  const before = reading.mentions.bySentence[number - 1] ?? [];
  if (word === "their") {
    const earlier = here.filter((p) => p.last <= at);
    return several(reading, earlier) ?? several(reading, before);
  }
  const referent = reading.mentions.whom.get(at);
  return referent && [{ first: at, last: at + 1, head: at, kind: "pronoun", referent, possessive: true, sentence: number }];
};

/** Whom “their” means: “they” or “the two”, whoever these are, or the first two names that “and” joins. */
const several = (reading: Reading, phrases: readonly Phrase[]): Phrase[] | undefined => {
  const pair = phrases.find((p) => (p.pair?.length ?? 0) > 1);
  if (pair) return [pair];
  const names = phrases.filter((p) => !p.possessive && p.referent && p.referent.type !== "group" && p.kind !== "pronoun");
  for (const one of names) {
    const link = reading.document.tokens[one.last];
    const other = link?.lower === "and" ? names.find((p) => p.first === one.last + 1) : undefined;
    if (other && other.referent !== one.referent) return [one, other];
  }
  return undefined;
};
