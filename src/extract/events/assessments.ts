import type { Assessment } from "../../vocabulary/forms.js";
import type { AssessmentJudgement } from "../../vocabulary/kinds.js";
import { assessmentWords, judgedNouns } from "../language/en/assessments.js";
import type { Referent } from "../mentions/model.js";
import { aroundOf } from "../statements/around.js";
import type { FoundStatement, Reading } from "../statements/model.js";
import { type Sentence, tokenAt } from "../text/document.js";
import { allMatches } from "../text/matches.js";
import type { Span } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";

/** Judgements of evidence and reports, with who judges where a statement holds them. */
export const findAssessments = (
  reading: Reading,
  statements: readonly FoundStatement[],
  entityId: (referent: Referent) => string | undefined,
): Assessment[] => {
  const { document } = reading;
  const around = aroundOf(statements);
  const found: (Span & { judgement: AssessmentJudgement; about?: Span | undefined })[] = [];
  for (const sentence of document.sentences) {
    const text = document.text.slice(sentence.start, sentence.end);
    for (const { judgement, pattern, needs } of assessmentWords) {
      if (needs !== undefined && !needs.test(text)) continue;
      for (const match of allMatches(text, pattern)) {
        const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
        const about = judged(reading, sentence, span);
        if (about === undefined && !/evidence|proof|hoax|witch/iu.test(match[0])) continue;
        if (found.slice(-30).some((f) => f.start < span.end && span.start < f.end)) continue;
        found.push({ ...span, judgement: negated(text, match.index) ? turned(judgement) : judgement, about });
      }
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map((f, i) => {
      const s = around(f).at(-1) ?? onlySpeaker(reading, statements, f);
      const statement = s === undefined ? undefined : statements[s];
      const speaker = statement?.speaker;
      const source = statement?.source[0];
      const entity = speaker ? entityId(speaker) : undefined;
      const name = speaker?.name ?? (source ? document.text.slice(source.start, source.end) : undefined);
      return {
        id: `a${i + 1}`,
        judgement: f.judgement,
        start: document.points.toCodePoint(f.start),
        end: document.points.toCodePoint(f.end),
        ...(f.about
          ? { about: [document.points.toCodePoint(f.about.start), document.points.toCodePoint(f.about.end)] as [number, number] }
          : {}),
        ...(entity === undefined ? {} : { entity }),
        ...(name === undefined ? {} : { name }),
        ...(s === undefined ? {} : { statement: `s${s + 1}` }),
      };
    });
};

/**
 * The statement of the one who speaks in a sentence, where nobody else does and they are named before the words: “Acme denies
 * the claim, and the board regards it as a hoax”. How far a content was taken to go must not decide who judges.
 */
const onlySpeaker = (reading: Reading, statements: readonly FoundStatement[], place: Span): number | undefined => {
  const { document } = reading;
  const sentence = document.sentences[document.sentenceOf[tokenAt(document, place.start)] ?? -1];
  if (sentence === undefined) return undefined;
  const here = statements.flatMap(({ source, speaker }, i) =>
    source.some(({ start, end }) => start >= sentence.start && end <= place.start) ? [{ i, speaker }] : [],
  );
  return new Set(here.map(({ speaker }) => speaker)).size === 1 && here[0]?.speaker !== undefined ? here[0].i : undefined;
};

/** The noun that is judged, nearest to the words within the sentence. */
const judged = (reading: Reading, sentence: Sentence, span: Span): Span | undefined => {
  const { tokens } = reading.document;
  let best: { token: Token; far: number } | undefined;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    if (!judgedNouns.has(token.lower)) continue;
    const far = token.end <= span.start ? span.start - token.end : token.start >= span.end ? token.start - span.end : 0;
    if (far <= 80 && (best === undefined || far < best.far)) best = { token, far };
  }
  return best ? { start: best.token.start, end: best.token.end } : undefined;
};

const negated = (text: string, at: number): boolean =>
  /\b(?:not|never|no|n['’]t|nothing)\s+(?:\p{L}+\s+)?$/iu.test(text.slice(Math.max(0, at - 20), at));

const turned = (judgement: AssessmentJudgement): AssessmentJudgement =>
  judgement === "credible" ? "doubtful" : judgement === "confirmed" ? "unsupported" : judgement;
