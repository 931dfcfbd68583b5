import type { EventKind } from "../../../vocabulary/kinds.js";
import { lettered } from "../../text/lettered.js";

/**
 * What else happens in the news of contacts: event kinds and their words, after the event types of ACE 2005 (personnel,
 * justice) and the frames of FrameNet beside them (Quitting, Firing, Appointing, Arrest, Verdict, Request).
 */
export interface EventTrigger {
  kind: EventKind;
  /** words in order; `a|b` either, `a?` may be left out, `…` up to three words of a name */
  words: string;
  /**
   * Where those concerned stand: `subject` before, `object` behind, `both`; `passive` the subject, and whoever did it behind
   * “by”; `either` wherever somebody is named.
   */
  who: "subject" | "object" | "both" | "passive" | "either";
  /** an object has to be there: “fired a shot” dismisses nobody */
  needs?: "person" | "text";
}

const transitive = (kind: EventKind, active: string, participle: string): EventTrigger[] => [
  { kind, words: `was|were|been|be|being|is|are|got|gets|get ${participle}`, who: "passive" },
  { kind, words: active, who: "both", needs: "person" },
];

const own = "his|her|their|its";
const inquiry =
  "an|a|its|his|her|the new|criminal|formal|preliminary|internal|federal|congressional? investigation|inquiry|probe|investigations|inquiries";
const opening = "opened|opens|open|opening|launched|launches|launch|launching|began|begins|started|ordered|orders|order";
const leaving = "post|job|office|position|campaign|team|administration|government|cabinet|board|party";
const out = "resignation|dismissal|firing|ouster|removal|recusal|impeachment|sacking";

export const eventTriggers: readonly EventTrigger[] = [
  { kind: "demanded", words: `called|calls|calling for the|${own} immediate? ${out}`, who: "either" },
  { kind: "demanded", words: `demanded|demands|demanding|sought the|${own} immediate? ${out}`, who: "either" },
  { kind: "demanded", words: "called|calls|calling on|upon", who: "either", needs: "person" },
  { kind: "demanded", words: "urged|urges|urging", who: "either", needs: "person" },
  { kind: "demanded", words: "demanded|demands", who: "either" },

  { kind: "resigned", words: `tendered|submitted|announced|offered|handed in? ${own} resignation`, who: "subject" },
  { kind: "resigned", words: "forced|obliged|compelled|had|decided|agreed|chose to resign|quit", who: "subject" },
  { kind: "resigned", words: "forced|obliged|compelled|had|decided|agreed|chose to step|stand down|aside", who: "subject" },
  { kind: "resigned", words: "resigned|resigns|resign|resigning", who: "subject" },
  { kind: "resigned", words: "stepped|steps|step|stepping|stood down|aside", who: "subject" },
  { kind: "resigned", words: `quit|quits as|${own}`, who: "subject" },
  { kind: "resigned", words: "quit|quits|quitting on|after|over|amid|because|following|in", who: "subject" },
  { kind: "resigned", words: `left|leaves ${own} ${leaving}`, who: "subject" },
  { kind: "resigned", words: `left|leaves … ${leaving}`, who: "subject" },
  { kind: "resigned", words: "left|leaves office", who: "subject" },
  { kind: "resigned", words: "resignation of", who: "object", needs: "person" },
  { kind: "resigned", words: `${own} resignation`, who: "object" },

  ...transitive(
    "dismissed",
    "fired|fires|sacked|sacks|dismissed|dismisses|ousted|ousts|removed|suspended|expelled",
    "fired|sacked|dismissed|ousted|removed|suspended|expelled|relieved",
  ),
  { kind: "dismissed", words: "dismissal|firing|ouster|sacking|removal|suspension|expulsion of", who: "object", needs: "person" },
  { kind: "dismissed", words: `${own} dismissal|firing|ouster|sacking|removal`, who: "object" },
  { kind: "dismissed", words: "fire|dismiss|sack|oust|suspend", who: "both", needs: "person" },

  ...transitive(
    "appointed",
    "appointed|appoints|nominated|nominates|hired|hires|recruited|promoted",
    "appointed|named|nominated|hired|recruited|promoted|tapped",
  ),
  { kind: "appointed", words: "named|names|picked|tapped", who: "both", needs: "person" },
  { kind: "appointed", words: "appointment|nomination|hiring of", who: "object", needs: "person" },
  { kind: "appointed", words: `${own} appointment|nomination`, who: "object" },

  { kind: "recused", words: "recused|recuses|recuse|recusing himself|herself|themselves|itself", who: "subject" },
  { kind: "recused", words: `${own} recusal`, who: "object" },

  ...transitive("charged", "charged|charges|indicted|indicts|arrested|arrests|detained", "charged|indicted|arrested|detained|arraigned"),
  { kind: "charged", words: "arrest|indictment|detention of", who: "object", needs: "person" },
  { kind: "charged", words: `${own} arrest|indictment`, who: "object" },

  { kind: "convicted", words: "pleaded|pled|pleads|plead guilty", who: "subject" },
  { kind: "convicted", words: "was|were|been|be found guilty", who: "passive" },
  ...transitive("convicted", "convicted|convicts|sentenced|sentences|jailed", "convicted|sentenced|jailed|imprisoned"),
  { kind: "convicted", words: "conviction of", who: "object", needs: "person" },

  { kind: "subpoenaed", words: "issued|issues|sent|served a? subpoena|subpoenas to|on", who: "both" },
  ...transitive("subpoenaed", "subpoenaed|subpoenas|summoned|summons", "subpoenaed|summoned"),

  { kind: "testified", words: "gave|gives|give|giving evidence|testimony", who: "subject" },
  { kind: "testified", words: "testified|testifies|testify|testifying", who: "subject" },

  { kind: "investigated", words: `${opening} ${inquiry} into|of|against`, who: "both" },
  { kind: "investigated", words: `${opening} ${inquiry}`, who: "subject" },
  { kind: "investigated", words: "under criminal|federal? investigation|inquiry", who: "passive" },
  { kind: "investigated", words: "investigating|investigates|investigated|probing|probed", who: "both" },
  { kind: "investigated", words: "was|were|been|be|being investigated|probed", who: "passive" },

  { kind: "sanctioned", words: "imposed|imposes|impose|imposing|slapped|placed new|further|economic? sanctions on|against", who: "both" },
  { kind: "sanctioned", words: "lifted|lifts|lift|lifting|eased|removed the|all|some? sanctions on|against|imposed?", who: "both" },
  { kind: "sanctioned", words: "imposed|imposes|impose|imposing new|further|economic? sanctions", who: "subject" },
  { kind: "sanctioned", words: "was|were|been sanctioned", who: "passive" },

  { kind: "elected", words: "was|were|been elected|re-elected|reelected|inaugurated", who: "passive" },
  { kind: "elected", words: "was|were|been|be sworn in", who: "passive" },
  { kind: "elected", words: "won|wins the|an election|vote|presidency|race|primary|runoff|seat|nomination", who: "subject" },
  { kind: "elected", words: "took|takes office", who: "subject" },
  { kind: "elected", words: "elected|elects", who: "both", needs: "person" },
  { kind: "elected", words: "election of", who: "object", needs: "person" },

  { kind: "announced", words: "announced|announces|unveiled|unveils", who: "subject" },

  { kind: "published", words: "was|were|been|be published|released|aired|broadcast|screened|leaked|unveiled|unsealed", who: "passive" },
  { kind: "published", words: "go|goes|went on the air", who: "passive" },
  { kind: "published", words: "will air|premiere", who: "passive" },
  { kind: "published", words: "published|publishes|released|releases|leaked|aired|airs|broadcast", who: "subject", needs: "text" },
];

/** What is published: without one of these behind it, “released” and “aired” mean something else. */
export const publishedThings: ReadonlySet<string> = new Set(
  "report reports letter letters memo memos document documents e-mail e-mails email emails book article film documentary interview transcript transcripts tape tapes video footage recording recordings findings study records dossier list photographs photos statement messages cables files papers".split(
    " ",
  ),
);

/** Verbs by which one makes somebody act: “prompted Berg to open an inquiry” tells of an inquiry. */
export const causative =
  /^(?:forced|forces|caused|causes|prompted|prompts|led|leads|compelled|obliged|pushed|drove|pressured|decided|agreed|voted|moved)$/;

/** Words before an event that take it back, put it as a condition or leave it open. */
export const notSo =
  /^(?:not|n't|n’t|never|if|unless|whether|would|could|should|might|may|can|refused|refuses|declined|declines|denied|denies|denying|without|nor|neither|unwilling|unlikely|threatened|threatens|considered|considering|urged|wants|wanted)$/;

/** Before “to”: what is published is due. */
export const due = /^(?:need|needs|due|set|scheduled|expected|planned|is|are)$/;

/** Before a form in -ing: it tells of no event (“the question of lifting the sanctions”). */
export const beforeGerund = /^(?:of|on|about|for|without|against|in|by|from)$/;

/** Words right before a noun of an event that is not said to have come about: “calls for her resignation”. */
export const nounNotSo =
  /^(?:for|demand|demands|demanding|demanded|possible|potential|no|any|against|threat|without|seek|seeking|sought|refused|rejected)$/;

/**
 * Words that make one thing the cause of another: in the order in which cause and effect stand, or pointing back to what
 * was said before (`back`). Origin: the explicit causal connectives of the Penn Discourse Treebank (Contingency.Cause) and
 * the causative verbs of Girju (2003), less those that may mean mere order in time.
 */
export const causeWords: readonly { pattern: RegExp; order: "cause first" | "effect first" | "back" }[] = [
  {
    pattern:
      /\b(?:on th(?:at|is|ese) (?:basis|grounds?)|as a (?:result|consequence)(?! of)|for (?:this|that) reason|because of th(?:is|at)(?= ?[,.;]))/giu,
    order: "back",
  },
  { pattern: /\b(?:ha[sd] )?(?:led to|resulted in|prompted|triggered|forced|caused|brought about|cost)\b/giu, order: "cause first" },
  {
    pattern: lettered(
      /\b(?:because of|because|due to|owing to|on account of|as a result of|in the wake of|following (?:the )?(?:revelations?|reports?|news|disclosures?|allegations?)|after (?:the )?(?:revelations?|reports?|disclosures?|it (?:was|had|emerged|became|turned))(?: (?:been |was )?(?:revealed|reported|disclosed|emerged|known|out))?|over (?:his|her|their|its|the|alleged|undisclosed) (?:\p{L}+ ){0,2}(?:contacts?|meetings?|conversations?|calls?|ties|dealings|links|remarks|comments|role|letters?)|amid (?:\p{L}+ )?(?:revelations?|reports?|allegations?|accusations?|questions?|scandal))\b/giu,
    ),
    order: "effect first",
  },
];
