import { outletNouns, pressSigns } from "../language/en/outlet-words.js";
import { mediaRules, type OutletRule, outletRules, programmes } from "../language/en/sourcing.js";
import type { FoundStatement, Reading } from "../statements/model.js";
import type { Sentence } from "../text/document.js";
import { lettered } from "../text/lettered.js";
import { allMatches } from "../text/matches.js";
import type { FoundLink } from "./model.js";
import { isOwn, type OutletMention, outletMentions } from "./outlets.js";
import { isNear, overlap, statementsBySentence } from "./places.js";

/** How far before and behind a name the words are read. */
const REACH = 140;

/** Outlets named with a sign that the text has it from them. Of the article's own outlet only interviews count. */
export const byOutlet = (reading: Reading, statements: readonly FoundStatement[]): FoundLink[] => {
  const bySentence = statementsBySentence(reading, statements);
  const own = reading.document.article.outlet;
  return outletMentions(reading).flatMap((mention) => {
    const sentence = reading.document.sentences[mention.sentence] as Sentence;
    const rule = ruleFor(reading, mention, sentence);
    if (rule === undefined || (isOwn(mention.name, own) && rule.kind !== "interviews")) return [];
    const { start, end, name, referent } = mention;
    const here = (bySentence.get(mention.sentence) ?? []).filter((i) => rests(statements[i], mention, rule));
    // where the outlet itself speaks, what another says beside it is another's
    const spoken = here.filter((i) => statements[i]?.source.some((source) => overlap(source, mention)));
    const near = rule.kind === "cites" && spoken.length > 0 ? spoken : here;
    return [{ start, end, kind: rule.kind, target: name, referent, statements: near, sentence: mention.sentence }];
  });
};

/** Programmes on which somebody speaks; a name that the mentions have as an outlet is left to the rules. */
export const byProgramme = (reading: Reading, statements: readonly FoundStatement[]): FoundLink[] => {
  const { document } = reading;
  const bySentence = statementsBySentence(reading, statements);
  const outlets = outletMentions(reading);
  return document.sentences.flatMap((sentence, number) =>
    allMatches(document.text.slice(sentence.start, sentence.end), programmes).flatMap((match) => {
      const name = match[1] ?? "";
      const start = sentence.start + match.index + match[0].lastIndexOf(name);
      const place = { start, end: start + name.length };
      if (name === "" || outlets.some((outlet) => overlap(outlet, place))) return [];
      const near = (bySentence.get(number) ?? []).filter((i) => statements[i]?.level === -1 && isNear(statements[i], place, 80, 80));
      return [{ ...place, kind: "interviews" as const, target: name, statements: near, sentence: number }];
    }),
  );
};

const nouns = [...outletNouns, ...pressSigns].join("|");
/** An article, and what describes the outlet, between the words before and its name. */
const introduction = lettered(
  new RegExp(`(?:(?:^|(?<=[ (“"]))(?:the|a|an|another|his|her) )?(?:(?:[\\p{L}’'-]+ ){0,2}(?:${nouns}) )*$`, "iu"),
);

const ruleFor = ({ document }: Reading, mention: OutletMention, sentence: Sentence): OutletRule | undefined => {
  const text = document.text;
  const left = text
    .slice(Math.max(sentence.start, mention.start - REACH), mention.start)
    .replace(/\s+/g, " ")
    .replace(introduction, "");
  const right = text.slice(mention.end, Math.min(sentence.end, mention.end + REACH)).replace(/\s+/g, " ");
  return (mention.unnamed ? mediaRules : outletRules).find(
    ({ before, after }) => (before === undefined || before.test(left)) && (after === undefined || after.test(right)),
  );
};

/** In an interview every statement of the sentence rests on it; else the one whose source or cue stands by the name. */
const rests = (statement: FoundStatement | undefined, mention: OutletMention, rule: OutletRule): boolean => {
  if (statement === undefined) return false;
  if (statement.source.some((source) => overlap(source, mention))) return true;
  if (rule.kind === "interviews") return statement.level < 0;
  return isNear(statement, mention, 60, 80);
};
