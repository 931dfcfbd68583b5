import { CodePointText } from "../../../src/vocabulary/codepoints.js";
import type { Evidence } from "../../../src/vocabulary/forms.js";
import { around } from "../model/context.js";

/** The sentence that tells of something, the words that carry it marked; of a long one what stands next to them. */
export const Told = ({ evidence: [e], sentence }: { evidence: readonly Evidence[]; sentence?: Evidence | undefined }) => {
  if (!e) return null;
  const { before, words, after } = sentence
    ? around(new CodePointText(sentence.text), e.start - sentence.start, e.end - sentence.start, 90)
    : { before: "", words: e.text, after: "" };
  return (
    <q className="told" dir="auto">
      {before}
      <mark>{words}</mark>
      {after}
    </q>
  );
};
