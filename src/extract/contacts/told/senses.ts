import { customary, goingVerbs, manyListeners } from "../../language/en/contact-words.js";
import type { VerbTrigger } from "../../language/en/contacts.js";
import type { Phrase } from "../../mentions/model.js";
import type { Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import { isPress } from "../partakers/addressed.js";

/** “it is common for officials to meet envoys”: how things are, and no contact of anybody. */
export const isGeneric = (reading: Reading, sentence: Sentence, at: number): boolean => {
  const { tokens } = reading.document;
  if (tokens[at - 1]?.lower !== "to") return false;
  const actor = reading.phrases.ending(at - 1);
  const before =
    actor && actor.first - 1 > sentence.first && tokens[actor.first - 1]?.lower === "for" ? tokens[actor.first - 2] : tokens[at - 2];
  if (before?.lower === "able" && /^(?:was|were)$/.test(tokens[at - 3]?.lower ?? "")) return false;
  return before !== undefined && customary.has(before.lower);
};

/** “a firm called Norvik”: the participle names a thing. */
export const isNaming = (reading: Reading, sentence: Sentence, i: number): boolean => {
  const before = reading.phrases.ending(reading.document.tokens[i - 1]?.text === "," ? i - 1 : i);
  return (
    before !== undefined && before.first >= sentence.first && /^(?:other|body)$/.test(before.kind) && before.referent?.type !== "person"
  );
};

/** “spent two hours with B” */
export const lasts = (tokens: readonly Token[], end: number): boolean =>
  tokens.slice(end, end + 5).some((token) => /^(?:hours?|minutes|evening|afternoon|morning|night|days?|weekend|week)$/.test(token.lower));

/** “could speak”, “if Holt asks”: what one might tell; “Mr. Lund, tell me”; “invited guests”; “spoke of B”. */
export const isFigurative = (tokens: readonly Token[], i: number, end: number, trigger: VerbTrigger): boolean => {
  const before = tokens.slice(Math.max(0, i - 3), i).map((token) => token.lower);
  const word = (tokens[i] as Token).lower;
  const lasting = /^(?:conversation|contact|event|encounter)$/.test(trigger.kind);
  if (lasting && before.some((w) => /^(?:can|could|should|must|ought)$/.test(w)) && !before.includes("have")) return true;
  if (trigger.addressed && /^(?:asks|tells|warns)$/.test(word) && tokens.slice(Math.max(0, i - 4), i).some((t) => t.lower === "if"))
    return true;
  if (/^(?:tell|ask|call|meet|speak)$/.test(word) && tokens[i - 1]?.text === ",") return true;
  // “does not tell where B stands”: the clause is what is told, and nobody hears it
  if (trigger.addressed && /^(?:where|whether|how|why|when|what|which)$/.test(tokens[end]?.lower ?? "")) return true;
  if (before.at(-1) === "have" && /^(?:would|should)$/.test(before.at(-2) ?? "")) return true;
  if (/^(?:sp[eo]|talk)/.test(word) && tokens.slice(end, end + 8).some((t, k, all) => t.lower === "one" && all[k + 1]?.lower === "voice"))
    return true;
  if (trigger.bare && before.some((w) => /^(?:can|could|should|must|ought)$/.test(w))) return true;
  // a standing service, not an occasion
  if (word === "advising" && /^(?:is|are|was|were|been)$/.test(before.at(-1) ?? "")) return true;
  if (/^talk/.test(word) && /^(?:past|up|down)$/.test(tokens[end]?.lower ?? "")) return true;
  if (/^call/.test(word) && tokens[end]?.lower === "each" && tokens.slice(Math.max(0, i - 3), i).some((t) => t.lower === "as")) return true;
  if (
    /^(?:discuss|talk)$/.test(word) &&
    before.at(-1) === "to" &&
    /^(?:topics?|issues?|things?|matters?|lot|much|nothing|more|plenty|subjects?)$/.test(before.at(-2) ?? "")
  )
    return true;
  if (/^(?:speak|spoke|speaks|spoken|speaking|talk|talks|talked|talking)$/.test(word) && tokens[end]?.lower === "of") return true;
  return /ed$/.test(word) && /^(?:or|and)$/.test(before.at(-1) ?? "") && tokens[i - 2]?.pos === "NOUN" && tokens[end]?.pos === "NOUN";
};

/** Speaking to a station, or to “people” and “students” as such, is speaking in public. */
export const speaksInPublic = (reading: Reading, object: Phrase): boolean =>
  (object.referent !== undefined && object.kind === "name" && isPress(object.referent)) ||
  (object.kind === "group" && object.last === object.head + 1 && manyListeners.has((reading.document.tokens[object.head] as Token).lower));

export const opensTime = (token: Token | undefined): boolean =>
  /^(?:last|next|this|that|several|many|two|three|every|each|earlier|once|twice)$/.test(token?.lower ?? "");

/** “gathered evidence”, “speak the language”: what follows is an object and no time. */
export const opensObject = (next: Token | undefined, bare: boolean): boolean =>
  next !== undefined &&
  (bare ? /^(?:DET|NOUN|PROPN|ADJ|PRON)$/ : /^(?:DET|PROPN)$/).test(next.pos) &&
  !/^(?:last|next|this|that|several|many|two|three|every|each|earlier|yesterday|today|tonight|once|twice|all|both|(?:mon|tues|wednes|thurs|fri|satur|sun)day|face|one-on-one|regularly|daily|weekly)$/.test(
    next.lower,
  );

/** “they emailed each other”, “had long talked to one another” */
export const eachOther = (tokens: readonly Token[], end: number, trigger: VerbTrigger): boolean => {
  const at = trigger.links.includes(tokens[end]?.lower ?? "") ? end + 1 : end;
  return /^(?:each other|one another)$/.test(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`);
};

/** One sees somebody by going there, or by wanting to: “flew to Oslo to see B”, “asked to see B”. */
export const goesTo = (reading: Reading, sentence: Sentence, at: number): boolean =>
  reading.document.tokens.slice(Math.max(sentence.first, at - 9), at).some((token) => token.pos === "VERB" && goingVerbs.has(token.lower));

/** “what he discussed with B”, “how often they talk”: about a contact that is told of elsewhere. */
export const isIndirectQuestion = (tokens: readonly Token[], sentence: Sentence, i: number, subject: number | undefined): boolean => {
  const before = subject !== undefined && subject > sentence.first && subject <= i ? tokens[subject - 1] : undefined;
  return before !== undefined && /^(?:what|how|often)$/.test(before.lower);
};
