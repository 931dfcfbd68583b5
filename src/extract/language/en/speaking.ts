import { formsOf } from "./cues.js";

/** Past and present forms of the plainest verbs of saying and meeting: what does one of these is most often a person. */
export const speakingVerbs: ReadonlySet<string> = new Set(
  `say tell add note reply recall argue explain insist acknowledge respond continue testify complain quip joke concede warn assert remark recount advise tweet declare admit claim meet email`
    .split(" ")
    .flatMap((verb) => (verb === "meet" ? ["met", "meets"] : formsOf(verb).filter((form) => form !== verb && !form.endsWith("ing")))),
);
