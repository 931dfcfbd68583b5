import type { AssessmentJudgement } from "../../../vocabulary/kinds.js";
import { lettered } from "../../text/lettered.js";

export interface AssessmentWording {
  judgement: AssessmentJudgement;
  pattern: RegExp;
  /** what a text with such a wording has: looked for first, since wordings that begin with common words are searched long */
  needs?: RegExp;
}

/**
 * Wordings that judge evidence or a report. Made after the words of estimative probability and source reliability of
 * intelligence style guides (ICD 203) and the ratings of fact-checkers (International Fact-Checking Network). The first
 * that fits a place counts. Each is bounded: no wording repeats without a limit.
 */
export const assessmentWords: readonly AssessmentWording[] = [
  {
    judgement: "unsupported",
    needs: /evidence|proof/iu,
    pattern: lettered(
      /\b(?:no|any|without(?: any)?|not (?:\p{L}+ ){0,3}(?:any )?|lack of|n[o’']t (?:\p{L}+ ){0,2})\s?(?:convincing|credible|concrete|hard|solid|clear|direct|conclusive|real|reliable|firm|substantial|compelling) (?:evidence|proof)\b/giu,
    ),
  },
  {
    judgement: "unsupported",
    needs: /evidence|proof|factual basis/iu,
    pattern: /\b(?:no|without(?: any)?|zero|absence of|lack of|scant|insufficient) (?:evidence|proof|factual basis)\b/giu,
  },
  { judgement: "unsupported", pattern: /\b(?:unsubstantiated|unfounded|baseless|groundless|uncorroborated|unproven|unsupported by)\b/giu },
  {
    judgement: "false",
    pattern:
      /\b(?:fabricat(?:ed|ion|ions)|hoax|witch[ -]hunt|fake news|totally false|completely false|patently false|absolutely false|simply false|is false|was false|are false|were false|untrue|a lie|lies and)\b/giu,
  },
  {
    judgement: "doubtful",
    pattern: lettered(
      /\b(?:low[- ](?:\p{L}+ )?quality|poor quality|questionable|dubious|unreliable|doubtful|not credible|of low (?:\p{L}+ )?(?:quality|level)|misleading|far-fetched|flawed|sketchy|unverified|unconfirmed)\b/giu,
    ),
  },
  {
    judgement: "confirmed",
    pattern:
      /\b(?:independently (?:verified|confirmed)|corroborated by|has been (?:confirmed|verified|corroborated)|were (?:verified|corroborated)|was (?:verified|corroborated)|proven|authenticated|conclusive (?:evidence|proof))\b/giu,
  },
  { judgement: "credible", pattern: /\b(?:credible|convincing|reliable|compelling|overwhelming|high confidence)\b/giu },
];

/** What is judged: a noun near the wording makes it a judgement of evidence rather than of a film or a meal. */
export const judgedNouns: ReadonlySet<string> = new Set(
  "evidence proof report reports document documents dossier claim claims allegation allegations accusation accusations information intelligence account accounts story stories source sources testimony witness witnesses statement statements assertion assertions theory charges charge rumor rumors assessment findings conclusion conclusions interference intervention meddling scandal investigation video photo photos memo memos data study poll".split(
    " ",
  ),
);
