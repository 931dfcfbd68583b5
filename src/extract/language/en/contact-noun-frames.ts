import { words } from "../words.js";

/**
 * Words around a noun of contact that pass on who takes part: nouns that it hangs on, verbs that carry it. Origin: quantities from
 * WordNet's hyponyms of series, number and time period; intentions from FrameNet's frames Request, Purpose and Agree_or_refuse_to_act;
 * carrying verbs from FrameNet's support verbs of Discussion, Communication_means, Social_event and Visiting, and CAMEO 02 to 05.
 */

/** “a series of calls”, “months of talks”, “an exchange of emails”: the noun under “of” is the contact. */
export const quantityNouns = words(
  "series flurry round rounds number string spate set lot couple handful dozen dozens hundreds scores exchange exchanges spell bout stream barrage host wave kind sort pair variety range sequence succession hours days weeks months years minutes hour day week month year half part course rest end start beginning middle outset conclusion heels wake margins sidelines eve",
);

/** “Berg's request for a meeting”, “a willingness to take a call”: whose intention it is takes part. */
export const intentionNouns = words(
  "request requests plea offer offers proposal proposals bid bids plan plans idea demand demands appeal appeals invitation invitations hope hopes effort efforts attempt attempts agreement consent readiness willingness refusal desire wish preparations prospect chance chances opportunity response answer reply addition",
);

/** Verbs that a noun of contact is subject of without anybody doing it: “talks took place between A and B”. VerbNet: occurrence-48.3, begin-55.1. */
export const occurringVerbs = words(
  "took take takes taking happened happen happens occurred occur occurs began begin begins begun started starts ended ends resumed resume continued continue continues concluded collapsed broke followed lasted opened ensued went came come proceeded stalled failed",
);

/** Verbs that in the passive have a contact as what is done: “a call was made”, “the dinner was hosted by”. */
export const arrangingVerbs = words(
  "held made placed arranged hosted organized organised convened planned scheduled sent received exchanged conducted given delivered written addressed attended requested sought offered proposed cancelled canceled postponed set called launched opened started begun initiated signed chaired brokered forwarded dispatched issued read taken logged recorded granted",
);

/** Verbs whose subject goes to, into or out of a contact named behind a preposition. FrameNet: Participation, Arriving, Departing, Agree_or_refuse_to_act. */
export const prepositionalVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "to",
    words(
      "agree agreed agrees agreeing consent consented come came comes coming go went goes going gone turn turned return returned sit sat head headed travel travelled traveled fly flew invited bidden summoned called",
    ),
  ],
  ["with", words("go going went goes gone proceed proceeded proceeding follow followed press pressed emerge")],
  [
    "from",
    words(
      "emerge emerged emerging return returned returning come came coming withdraw withdrew withdrawn pull pulled walk walked absent back storm stormed flew",
    ),
  ],
  ["of", words("walk walked walking pull pulled pulling come came coming out storm stormed")],
  ["into", words("go went gone going enter entered head headed heading walk walked come came sit sat slip slipped")],
  [
    "for",
    words(
      "sent sending send dispatched dispatching push pushed pushing press pressed pressing ask asked asking plead pleaded apply applied call called arrive arrived fly flew flown travel travelled traveled join joined joining meet met sit sat gather gathered get got bring brought stay stayed stop stopped come came return returned prepare prepared assemble assembled convene convened reunite reunited",
    ),
  ],
  [
    "on",
    words("be been was were is are act acted spoke speak talked talk chatted stay stayed get got join joined sit sat listen listened"),
  ],
]);

/** Verbs whose subject has come to a contact that another gives: “attended Berg's reception”. FrameNet: Attending, Participation. */
export const attendingVerbs = words(
  "attend attends attended attending join joined joining visit visited skip skipped miss missed boycott boycotted crash crashed leave left accept accepted decline declined refuse refused enjoyed grace graced host hosted shun shunned speak spoke speaking appear appeared dance danced sing sang perform performed dine dined sit sat drink drank eat ate mingle mingled",
);

/** Verbs whose subject is the one whom a message reaches: “received Berg's letter”. FrameNet: Receiving, Response, Communication_response. */
export const receivingVerbs = words(
  "receive receives received receiving get gets got getting accept accepts accepted accepting reject rejects rejected rejecting decline declines declined declining refuse refuses refused refusing ignore ignores ignored ignoring answer answers answered answering return returned acknowledge acknowledged welcome welcomed consider considered read opened forwarded field fielded took take takes taking take spurn spurned rebuff rebuffed find found await awaited",
);

/** Verbs of sending, leaving and getting a message or placing a call, where the other side may be left unsaid. FrameNet: Sending, Receiving, Contacting. */
export const messageVerbs = words(
  "send sends sent sending leave leaves left leaving write wrote written writing make made making place placed placing get gets got receive receives received fire fired dash dashed type typed draft drafted dispatch dispatched take took return returned",
);

/** Nouns of answering a message. FrameNet: Communication_response. */
export const replyNouns = words("reply response answer rejoinder replies responses answers");
