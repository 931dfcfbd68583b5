import type { Phrase } from "../mentions/model.js";
import type { Reading } from "../statements/model.js";
import type { Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { canTakePart } from "./participants.js";

/** Whose a contact is: “Flynn's call with …”, “his meetings with …”, “the Flynn-Kislyak calls” aside. */
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
    if (/^(?:his|her|their|my|our|its)$/.test(token.lower)) {
      const owner = byPronoun(reading, sentence, k, token.lower);
      return owner ? [owner] : undefined;
    }
    if (!/^(?:ADJ|NOUN|NUM|PROPN|ADV|VERB)$/.test(token.pos)) break;
  }
  return undefined;
};

/** A possessive means the first person of the sentence before it, by the same rule as he and she; else that of the sentence before. */
const byPronoun = (reading: Reading, sentence: Sentence, at: number, word: string): Phrase | undefined => {
  if (/^(?:my|our|its)$/.test(word)) return undefined;
  const number = reading.document.sentenceOf[at] ?? 0;
  const here = reading.mentions.bySentence[number] ?? [];
  const before = reading.mentions.bySentence[number - 1] ?? [];
  if (word === "their") return here.find((p) => p.last <= at && (p.pair?.length ?? 0) > 1);
  const sex = word === "her" ? "f" : "m";
  const fits = (p: Phrase): boolean => p.referent?.type === "person" && (p.referent.gender ?? sex) === sex && !p.possessive;
  return here.find((p) => p.first >= sentence.first && p.last <= at && fits(p)) ?? before.find(fits);
};
