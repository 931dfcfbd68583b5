import type { EventKind } from "../../../vocabulary/kinds.js";

/**
 * What else happens in the news of contacts: event kinds and their words, after the event types of ACE 2005 (personnel,
 * justice) and the frames of FrameNet beside them (Quitting, Firing, Appointing, Arrest, Verdict). `who` says where the
 * one concerned stands: before the words, after them, or both.
 */
export interface EventTrigger {
  kind: EventKind;
  words: readonly string[];
  who: "before" | "after" | "both";
}

const list = (text: string): string[] => text.split(/\s*\|\s*/);

export const eventTriggers: readonly EventTrigger[] = [
  {
    kind: "demanded",
    words: list(
      "demanded the resignation | called for the resignation | demanded his resignation | demanded her resignation | demanded | called on | demands the resignation",
    ),
    who: "both",
  },
  {
    kind: "resigned",
    words: list(
      "forced to resign | resigned | resigns | stepped down | steps down | stepping down | quit his post | quit her post | announced his resignation | announced her resignation | tendered his resignation | submitted his resignation | was ousted",
    ),
    who: "before",
  },
  {
    kind: "dismissed",
    words: list("was fired | were fired | was dismissed | was sacked | been fired | been dismissed | was removed from"),
    who: "before",
  },
  { kind: "dismissed", words: list("fired | sacked | dismissal of | the firing of | led to the dismissal of"), who: "after" },
  {
    kind: "appointed",
    words: list("was appointed | was named | was nominated | was hired | been appointed | been nominated"),
    who: "before",
  },
  { kind: "appointed", words: list("appointed | nominated | appointment of | nomination of"), who: "after" },
  {
    kind: "recused",
    words: list("recused himself | recused herself | recuse himself | recuse herself | recused themselves"),
    who: "before",
  },
  {
    kind: "charged",
    words: list(
      "was charged | were charged | was indicted | were indicted | was arrested | were arrested | been charged | been indicted | been arrested",
    ),
    who: "before",
  },
  {
    kind: "convicted",
    words: list(
      "was convicted | were convicted | pleaded guilty | pled guilty | was sentenced | were sentenced | been convicted | found guilty",
    ),
    who: "before",
  },
  { kind: "subpoenaed", words: list("was subpoenaed | were subpoenaed | been subpoenaed | was summoned"), who: "before" },
  { kind: "subpoenaed", words: list("subpoenaed | issued a subpoena to | issued subpoenas to"), who: "after" },
  { kind: "testified", words: list("testified | testifies | testify before | testifying before | gave testimony"), who: "before" },
  {
    kind: "investigated",
    words: list(
      "is investigating | are investigating | was investigating | were investigating | opened an investigation | launched an investigation | began an investigation | opened an inquiry | launched an inquiry | under investigation",
    ),
    who: "before",
  },
  {
    kind: "sanctioned",
    words: list("imposed sanctions | impose sanctions | lifted sanctions | lift sanctions | was sanctioned | were sanctioned"),
    who: "before",
  },
  {
    kind: "elected",
    words: list("was elected | were elected | was inaugurated | was sworn in | won the election | took office | won the presidency"),
    who: "before",
  },
  {
    kind: "published",
    words: list(
      "was published | was released | were released | will air | will be aired | was aired | go on the air | goes on the air | will be broadcast | was broadcast | will premiere",
    ),
    who: "before",
  },
];

/** Words that make one thing the cause of another, in the order in which cause and effect stand. */
export const causeWords: readonly { pattern: RegExp; causeFirst: boolean }[] = [
  { pattern: /\b(?:ha[sd] )?(?:led to|resulted in|prompted|triggered|forced|caused|brought about)\b/giu, causeFirst: true },
  {
    pattern: /\b(?:on th(?:at|is|ese) (?:basis|grounds?)|as a (?:result|consequence)|for this reason|because of th(?:is|at))\b/giu,
    causeFirst: true,
  },
  {
    pattern:
      /\b(?:because of|due to|as a result of|following (?:revelations|reports|news)|after (?:revelations|reports|it (?:was|emerged))|over (?:his|her|their) (?:contacts|meetings|conversations|calls)|amid revelations)\b/giu,
    causeFirst: false,
  },
];
