import { contactNouns } from "../../language/en/contact-nouns.js";
import { tellingForms } from "../../language/en/contacts.js";
import { aroundOf } from "../../statements/around.js";
import type { FoundStatement, Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import type { FoundContact, Participant } from "../model.js";
import { denies } from "../status/denies.js";

/** A contact as one place of the article tells of it. */
export interface Telling {
  contact: FoundContact;
  /** whether somebody is said to deny it */
  denied: boolean;
  /** who vouches for it: names, or the words of those without one */
  vouchers: ReadonlySet<string>;
  /** its sentence up to the end of its word */
  lead: string;
  /** by a noun (“the talks”), by a verb that says what was said (“told”, “discussed”), or by another that says that they were in touch */
  by: "noun" | "saying" | "verb";
  /** whether its verb is in the past perfect: “had already told” */
  perfect: boolean;
  paragraph: number;
}

/** How each contact of an article is told. */
export const tellingOf = (reading: Reading, statements: readonly FoundStatement[]): ((contact: FoundContact) => Telling) => {
  const { document } = reading;
  const aroundPlace = aroundOf(statements);
  return (contact) => {
    const { start } = document.tokens[contact.first] as Token;
    const { end } = document.tokens[contact.last - 1] as Token;
    const sentence = document.sentences[contact.sentence] as Sentence;
    const around = aroundPlace({ start, end }).map((number) => statements[number] as FoundStatement);
    const by = wayOf(document.tokens[contact.first] as Token, contact);
    return {
      contact,
      denied: contact.status === "denied" || around.some((statement) => denies(document, statement)),
      vouchers: new Set(
        around.flatMap(({ speaker, source: [words] }) => speaker?.name ?? (words ? document.text.slice(words.start, words.end) : [])),
      ),
      lead: document.text.slice(sentence.start, end),
      by,
      perfect:
        by !== "noun" && /\bhad (?:been )?(?:[a-z]+ly |also |already |never |not )?$/.test(document.text.slice(sentence.start, start)),
      paragraph: sentence.paragraph,
    };
  };
};

const wayOf = ({ lower, pos }: Token, { kind }: FoundContact): Telling["by"] => {
  if (pos !== "VERB" && contactNouns.has(lower)) return "noun";
  return kind === "conversation" || (/^(?:call|message|meeting)$/.test(kind) && tellingForms.has(lower)) ? "saying" : "verb";
};

/** Whether two participants are one for those who read on: the same, or the body that its noun alone takes up (“the finance committee … the committee”). */
export const isMeant = (earlier: Participant, later: Participant): boolean =>
  (earlier.referent !== undefined && earlier.referent === later.referent) ||
  earlier.name === later.name ||
  (later.referent?.type !== "person" && !later.name.includes(" ") && earlier.name.toLowerCase().endsWith(` ${later.name.toLowerCase()}`));
