import { words } from "../words.js";
import { formsOf } from "./cues.js";

/**
 * Nouns by which one tells all something without writing to anybody, and what makes of them a message in the plain sense.
 * WordNet: message (“send a message”: make a significant statement either in words or deeds), signal.
 */
export const figurativeMessages = words("message messages signal signals");
export const sending = words("send sends sent sending");
/** Media of FrameNet's Contacting and Text, and secrecy, which needs somebody to keep it from others. */
export const concreteMessages = words(
  "text texted email e-mail voice mail phone video audio written typed private secret coded encrypted recorded direct personal facebook whatsapp telegram signal",
);

/**
 * Verbs by which one thinks or speaks of another who need not hear it, or makes somebody of him, as far as only the trained layers take them
 * for contact. VerbNet: judgment-33.1, correspond-36.1.1 with “with”, characterize-29.2, appoint-29.1, get-13.5.1; FrameNet
 * Judgment_communication, Taking_sides, Hostile_encounter said of words. Of 2,900 of them in annotated texts, 26 say one.
 */
export const distantVerbs: ReadonlySet<string> = new Set(
  [
    ...words(`
      criticize slam blast knock accuse praise denounce mock rip condemn assail lambast bash endorse agree disagree side attack blame belittle
      deride disparage ridicule scorn vilify chastise fault decry disavow defend hail laud tout jab swipe snipe rail lash hammer skewer trash
      dismiss invoke cite reference quip predict handpick appoint nominate hire target contrast compare liken depict portray characterize clash sue run play study serve star live compete
    `),
  ]
    .flatMap(formsOf)
    .concat("ran running ripped ripping slammed slamming jabbed jabbing quipped quipping".split(" ")),
);

/** Verbs that with “after” say the same: “went after Lund”. */
export const distantAfter: ReadonlySet<string> = new Set(["go", "goes", "went", "going"]);

/** Nouns of the same: what one says of another, not to him. */
export const distantNouns = words(
  "attack attacks criticism criticisms nod nods endorsement endorsements rebuke rebukes jab jabs swipe swipes agreement agreements deal deals accord accords pact pacts contract contracts treaty treaties merger mergers bid bids lawsuit lawsuits suit suits inquiry inquiries investigation investigations probe probes offer offers",
);

/** What goes to a court is no contact with it: “appealed the case to the Sixth Circuit”. */
export const appealing: ReadonlySet<string> = new Set(["appeal", "appeals", "appealed", "appealing"]);
export const courts = /\b(?:courts?|circuit|tribunal|bench)\b/iu;

/**
 * Words before and behind a word of contact that make another thing of it. WordNet: eye contact, physical contact, out of touch, open letter
 * (to be read by all), speaking terms; meeting of minds (agreement), letter of intent and of credit, memorandum of understanding.
 */
export const otherwiseBefore: readonly (readonly [word: RegExp, before: RegExp])[] = [
  [/^contacts?$/, /\b(?:eye|physical|skin|body|bodily|human|point of|points of) $/iu],
  [/^touch$/, /\b(?:out of|los(?:e|es|ing|t)(?: \p{L}+)?) $/iu],
  [/^letters?$/, /\b(?:open|form|cover) $/iu],
];
export const otherwiseBehind: readonly (readonly [word: RegExp, behind: RegExp])[] = [
  [/^meetings?$/, /^ of (?:the )?minds?\b/iu],
  [/^(?:letters?|memorand(?:um|a))$/, /^ of (?:intent|understanding|credit|agreement|the law)\b/iu],
  [/^letters?$/, /^ to the editor\b/iu],
  [/^speaking$/, /^ terms\b/iu],
  [/^talk(?:s|ed|ing)?$/, /^ (?:tough|big|trash|dirty|nonsense)\b/iu],
  // sports: FrameNet Competition
  [
    /^(?:met|meets?|meeting)$/,
    /^ (?:[\p{L}.’'-]+ ){1,5}in (?:the |an? )?(?:[\p{L}-]+ )?(?:finals?|semi-?finals?|quarter-?finals?|play-?offs?|rounds?|Super Bowl|World Cup|match)\b/iu,
  ],
  // one is taken at his word, called a name, made to answer
  [
    /^call(?:s|ed|ing)?$/,
    /^ (?:[\p{L}.’'-]+ ){1,4}(?:on (?:his|her|its|their|it)|by (?:his|her|their|its|the) (?:[\p{L}-]+ )?(?:name|nickname|names)|to (?:account|order|mind|task|testify|the stand|heel))\b/iu,
  ],
  // with whom one sides, and on whose list one stands
  [
    /^join(?:s|ed|ing)?$/,
    /^ [^.;:]{0,70}?\b(?:in (?:\p{L}+ly )?\p{L}+ing|on (?:the|an?|his|her) (?:[\p{L}-]+ )?(?:ballot|ticket|board|commission|committee|panel|bench|staff))\b/iu,
  ],
  // who is only looked at, and where there is only a thing to see
  [
    /^(?:saw|see|sees|seen|seeing)$/,
    /^ (?:[\p{L}.’'-]+ ){1,4}(?:on (?:television|TV|screen|film|video|YouTube|the (?:screen|news))|in (?:an?|the|that) (?:[\p{L}-]+ )?(?:film|movie|video|photo|photograph|picture|play|show|dream))\b/iu,
  ],
  [/^visit(?:s|ed|ing)?$/, /^ (?:(?!to\b)[\p{L}.’'-]+ ){1,5}(?:grave|tomb|memorial|museum|website|site|birthplace|Facebook page)\b/iu],
  [
    /^(?:drove|drives?|driven|driving)$/,
    /^ (?:[\p{L}.’'-]+ ){1,4}(?:to (?:despair|distraction|drink|suicide|tears|ruin|bankruptcy|the brink)|out of|mad|crazy)\b/iu,
  ],
  [/^st(?:ood|and|ands|anding)$/, /^ (?:by|for|against|behind|up)\b/iu],
  [/^stands?$/, /^ with\b/iu],
  [/^reminds?$/, /^ (?:[\p{L}.’'-]+ ){1,4}of (?:an?|his|her|their|its)\b/iu],
  [/^pledg(?:e|es|ed|ing)$/, /^ (?:\p{L}+ )?(?:allegiance|loyalty|support|fealty|money|funds|[$€£\d])/iu],
  // to whom one is subordinate
  [/^(?:answers?|answering|reports|reporting)$/, /^ (?:directly )?to\b/iu],
  // how something is received: FrameNet's Judgment, Communication_noise
  [
    /^(?:met|meets?|greeted|received|welcomed)$/,
    /^ (?:with|by) (?:[\p{L}-]+ ){0,3}(?:boos?|jeers?|cheers?|applause|silence|laughter|ovations?|criticism|resistance|opposition|approval|disapproval|scepticism|skepticism|scorn|derision|protests?|outrage|anger|relief|enthusiasm|indifference|suspicion|hostility|praise|acclaim|success|failure|disbelief|ridicule)\b/iu,
  ],
];

/** What bodies conclude with one another: WordNet agreement, contract, partnership. Where no person takes part, the text tells of what holds between them. */
export const bargains = /\b(?:deals?|pacts?|agreements?|accords?|truces?|settlements?|compromises?|treat(?:y|ies)|contracts?|forces|up)$/iu;

/** Those to whom one speaks as to a crowd, whether they are one's own or not. */
export const crowds =
  /^(?:(?:his|her|their|its|the|some|cheering|loyal|enthusiastic) )*(?:supporters|voters|fans|followers|crowds?|audiences?|rally|rallies)$/iu;
