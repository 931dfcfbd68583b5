import type { FoundStatement } from "../../statements/model.js";
import type { Document } from "../../text/document.js";

/** Whether a statement denies what it tells: not “does not deny”. */
export const denies = ({ text }: Document, { verb, cue: [cue] }: FoundStatement): boolean =>
  verb === "deny" &&
  (cue === undefined || !/(?:\bnot|n['’]t|\bnever)\s+den(?:y|ies|ied|ying)/.test(text.slice(Math.max(0, cue.start - 12), cue.end)));
