import { words } from "../words.js";

/** Prepositions before those of whom is spoken or with whom something is compared, and who take no part: UD's `case`, FrameNet's Topic. */
export const topicPrepositions = words("about regarding concerning than unlike like despite except besides");

/** Participles behind a noun whose “by” or object takes part in what the noun names: “a dinner hosted by B”, “a meeting involving B”. */
export const takingParticiples = words(
  "hosted organized organised held convened attended led chaired moderated arranged sponsored given thrown staged headed joined accompanied followed initiated requested sought proposed planned scheduled set including involving featuring bringing uniting pitting between written signed sent addressed delivered received made placed called conducted obtained prepared drafted penned exchanged directed asking telling inviting urging copying ccing flanked surrounded taking escorting escorted assisted represented",
);

/** Verbs of watching from far: their agents are an audience. VerbNet see-30.1 and sight-30.2, those said of broadcasts. */
export const watchingParticiples = words("viewed watched seen heard broadcast televised streamed followed");

/** Verbs by which one goes to a place; two who go there are not said to be there together. VerbNet run-51.3.2, reach-51.8. */
export const visitingWords = words(
  "visit visits visited visiting tour tours toured touring trip trips travel travels traveled travelled traveling travelling stop stops stopped stopping",
);

/** Words that say who came along, as verbs and as prepositions. FrameNet: Cotheme, Attending. */
export const companyWords = words(
  "with alongside accompanied accompanying joined joining flanked escorted escorting attended attending present including bringing taking brought took together beside presence",
);

/** Verbs whose subject or object is at what is told behind them: “Holm watched Berg meet Lund”. FrameNet: Attending, Cotheme, Perception_active. */
export const presentVerbs = words(
  "attend attends attended attending join joins joined joining accompany accompanied accompanying escort escorted take takes took taken taking bring brings brought bringing lead led leading drive drove driven fly flew flown present host hosted hosting sit sat stand stood watch watched watching look looked looks looking listen listened introduce introduced introducing gather gathered chair chaired presided participate participates participated participating",
);

/** Nouns under which an office is named and nobody who holds it: “the post of minister”. WordNet: below position (job) and title. */
export const officeNouns = words(
  "post job position role office title seat portfolio rank title appointment nomination resignation candidacy",
);
