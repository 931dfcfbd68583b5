import type { ContactStatus } from "../../../vocabulary/kinds.js";
import { formsOf } from "./cues.js";

/** Verbs by which one replies; what is replied to is somebody's message, or the message told of before. */
export const replyVerbs: ReadonlySet<string> = new Set([
  ...["replied", "replies", "replying", "reply", "responded", "responds", "respond", "responding", "answered"],
]);

/** Nouns of what one replies to, where they are somebody's: “responded to Berg's email”. */
export const repliedTo: ReadonlySet<string> = new Set(
  "email e-mail emails letter letters message messages note text invitation invite thread overture request inquiry call proposal".split(
    " ",
  ),
);

/** Words of presence at a contact told of before. */
export const presenceWords: ReadonlyMap<string, "attend" | "present"> = new Map([
  ...["attended", "attending", "joined", "participated", "took", "sat"].map((word) => [word, "attend"] as const),
  ...["present", "attendance", "there", "at", "in", "on"].map((word) => [word, "present"] as const),
]);

/** What one joins when it is called by its noun. */
export const joinedNouns: ReadonlySet<string> = new Set(
  "meeting meetings call conversation conversations dinner lunch breakfast talks discussion discussions session sessions event conference reception summit ceremony gathering encounter table room".split(
    " ",
  ),
);

/**
 * Verbs whose object acts in the infinitive or participle behind it: “asked B to meet C”, “saw B talking to C”. VerbNet: urge-58.1, order-60.1,
 * force-59, allow-64, want-32.1, see-30.1.
 */
const irregularPasts: Readonly<Record<string, readonly string[]>> = {
  ...{
    tell: ["told"],
    get: ["got"],
    send: ["sent"],
    beg: ["begged"],
    permit: ["permitted"],
    compel: ["compelled"],
    let: ["let", "letting"],
  },
  ...{ make: ["made"], pay: ["paid"], have: ["had", "has"], see: ["saw", "seen"], hear: ["heard"], spot: ["spotted"], catch: ["caught"] },
};

export const objectControl: ReadonlySet<string> = new Set(
  "ask tell urge order instruct direct encourage persuade convince advise invite allow enable help force get require send permit authorize expect beg press implore remind assign hire appoint task dispatch nominate challenge pressure prompt want prefer compel oblige coax induce tempt pay let make have see watch hear notice observe spot catch film"
    .split(" ")
    .flatMap((verb) => [...formsOf(verb), ...(irregularPasts[verb] ?? [])]),
);

/** Verbs with a contact noun as object that both sides of a joint subject do together: “A and B held talks”. */
export const jointVerbs: ReadonlySet<string> = new Set(
  "have has had having hold holds held holding exchange exchanged exchanging begin began resume resumed continue continued conduct conducted open opened start started arrange arranged schedule scheduled plan planned enjoy enjoyed share shared trade traded trading swap swapped swapping conclude concluded end ended cancel cancelled canceled postpone postponed".split(
    " ",
  ),
);

/** Those to whom one speaks as to the public or an inquiry: no contact in the sense of the record. */
export const publicListeners: ReadonlySet<string> = new Set(
  "reporters journalists press media editor editors moderator moderators columnist columnists blogger co-host co-hosts hosts anchors interviewers newspaper magazine reporter journalist correspondent interviewer viewers readers audience crowd voters public nation network anchor host website".split(
    " ",
  ),
);

/** Occupations of the press, for what somebody is called behind his name. WordNet: below journalist and editor. */
export const journalists: ReadonlySet<string> = new Set(
  "reporter journalist editor columnist correspondent anchor anchorman anchorwoman newscaster blogger broadcaster interviewer newsman newswoman photojournalist".split(
    " ",
  ),
);

/** Those whom one tells or asks as many: no somebody identified, though one may well meet “people around B”. */
export const manyListeners: ReadonlySet<string> = new Set(
  "speakers everyone everybody anyone someone crowd crowds rally people world country americans fans followers onlookers residents citizens others folks audiences women men children girls boys".split(
    " ",
  ),
);

/**
 * Those of one origin, faith or conviction, and all who do something: told or asked something as such, they are the public. WordNet: below
 * person by nationality, religionist, politico; the last in the sense of those at large.
 */
export const peoples: ReadonlySet<string> = new Set(
  "africans asians blacks whites latinos latinas hispanics muslims jews christians catholics protestants evangelicals mormons hindus sikhs atheists believers conservatives liberals progressives moderates libertarians independents millennials seniors taxpayers consumers voters listeners viewers people immigrants homeowners commuters parents teenagers".split(
    " ",
  ),
);

/** Those who inquire or judge: what is told them is testimony, no contact of the affair. */
export const inquirers: ReadonlySet<string> = new Set(
  "investigators agents prosecutors police officers committee panel court judge jury tribunal inquiry commission fbi congress senate parliament lawmakers senators hearing office magistrate detectives regulators authorities".split(
    " ",
  ),
);

/** Of these, those who inquire one by one and in private. What is told them is a contact, unless the text is their own report. */
export const policing: ReadonlySet<string> = new Set(
  "investigators agents prosecutors police officers fbi detectives regulators authorities".split(" "),
);

/** Those who are told something as persons even where the text does not count or describe them: “told aides”. */
export const closeOnes: ReadonlySet<string> = new Set(
  "advisers advisors aides officials leaders diplomats dignitaries executives allies lawyers deputies ministers associates colleagues friends relatives bankers directors lieutenants confidants negotiators commanders generals ambassadors envoys managers bosses superiors investigators police prosecutors detectives agents".split(
    " ",
  ),
);

/** Bodies that one addresses in public, by speeches and appeals. */
export const legislatures: ReadonlySet<string> = new Set(
  "democrats republicans party governments nations countries congress senate house parliament legislature assembly court commission council knesset duma bundestag u.n. un nato".split(
    " ",
  ),
);

/** Those who are assembled, by what they are assembled for: “told the meeting”. WordNet: below gathering and conference, but for those of the public. */
export const assemblies: ReadonlySet<string> = new Set(
  "meeting meetings conference conferences congress convention forum gathering hearing seminar session symposium summit workshop colloquium".split(
    " ",
  ),
);

/** Words near a trigger that change what is said of the contact. Each is looked for to the left of it in its clause. */
export const statusWords: readonly { status: ContactStatus; words: ReadonlySet<string> }[] = [
  {
    status: "declined",
    words: new Set(
      "declined declines decline refused refuses refuse rejected reject spurned rebuffed avoid avoids avoided avoiding".split(" "),
    ),
  },
  { status: "not_happened", words: new Set("canceled cancelled postponed scrapped scuttled".split(" ")) },
  {
    status: "denied",
    words: new Set(
      "no not n't never nor neither none nobody without forgot failed fails neglected deny denies denied denying denial denials cannot".split(
        " ",
      ),
    ),
  },
  {
    status: "uncertain",
    words: new Set("may might whether if allegedly possibly perhaps reportedly-unconfirmed unclear suspected alleged purported".split(" ")),
  },
  {
    status: "requested",
    words: new Set(
      "request requests requested requesting seek seeks sought seeking propose proposes proposed proposing proposal suggest suggested suggesting offer offered offering ask asked asking invite invited inviting invitation want wants wanted hope hopes hoped hoping try tried trying attempt attempts attempted attempting effort efforts arrange arranging urge urged urging push pushed pushing press pressed bid overtures".split(
        " ",
      ),
    ),
  },
  {
    status: "planned",
    words: new Set(
      "will 'll plan plans planned planning promise promises promised vow vows vowed pledge pledges pledged prepare prepares prepared preparing scheduled schedule expects expected due agreed agree intends intended upcoming set would shall".split(
        " ",
      ),
    ),
  },
];

/** Adjectives by which what a noun names may not have been: “a supposed dinner”. */
export const doubtful: ReadonlySet<string> = new Set(
  "possible potential supposed alleged rumored rumoured purported reputed reported presumed suspected".split(" "),
);

/** Nouns of what one side does by itself: to reject an approach is no doubt of it. */
export const oneSided: ReadonlySet<string> = new Set(
  "approach approaches petition petitions overture overtures letter letters message messages email emails e-mail e-mails note notes".split(
    " ",
  ),
);

/** Words that, with a nearby trigger, say that evidence or memory of a contact is missing. */
export const absence =
  /\b(?:did(?:n['’]t| not) (?:identify|find|establish|uncover|have) (?:any )?(?:evidence|proof|sign|record)|no (?:evidence|proof|record|recollection)|(?:did(?:n['’]t| not)) (?:recall|remember))\b/i;

/** Verbs of going, wanting and letting, before “to see somebody”. VerbNet: run-51.3.2, escape-51.1, want-32.1, allow-64. */
export const goingVerbs: ReadonlySet<string> = new Set(
  "go goes went gone going come comes came coming fly flies flew flown flying travel travels traveled travelled traveling travelling drive drove return returned returning rush rushed want wants wanted ask asked asking hope hoped hoping arrange arranged plan planned planning refuse refused decline declined allow allowed agree agreed request requested invite invited demand demanded".split(
    " ",
  ),
);

/** Verbs whose subject takes part in the meeting, call or talk that is their object. */
export const takesContact: ReadonlySet<string> = new Set(
  "have has had having hold holds held holding attend attends attended attending participated participate participating was is were are been be in took take takes taking arrange arranged arranging request requested requesting seek sought seeking schedule scheduled set setting conduct conducted enjoyed joined maintain maintained establish established made make makes making send sent sends sending received receive receives got get getting placed place returned return write wrote disclose disclosed discussed deny denied denies acknowledged acknowledge admitted confirmed failed describe described recalled discussing mention mentioned planned plan plans planning continued continue engaged engage cancelled canceled postponed declined refused rejected accepted accept turned called exchanged exchange exchanging recall remember report reported opened open began begin resumed resume initiated initiate ended concluded broke proposed propose offered offer wanted want needed demanded demand extended issued addressed delivered forwarded attempted tried skipped avoided missed hosted organized organised convened sat secured won gave give gives given giving started start lobbied".split(
    " ",
  ),
);

/** Verbs whose subject looks at somebody else's contact from outside: with these as governor it does not take part. */
export const onlookers: ReadonlySet<string> = new Set(
  "intercepted intercept recorded record monitored monitor bugged wiretapped overheard leaked leak reviewed review examined examine investigated investigate investigating probed probe studied study watched watch saw see broadcast published publish posted obtained obtain release released revealed uncovered detailed outlined showed show brokered broker facilitated facilitate mediated mediate banned ban blocked block prevented prevent prohibited requires require required followed follow follows preceded precede marked mark overshadowed included include includes involved involve involving let led leads prompted prompt triggered caused expects expected welcomes reflects allow allowed enable enabled undermined threatened threatens jeopardized hurt helped help".split(
    " ",
  ),
);

/** Verbs by which something goes from hand to hand. VerbNet: give-13.1, contribute-13.2, send-11.1, transfer_mesg-37.1. */
export const handingVerbs: ReadonlyMap<string, "message" | "contact"> = new Map([
  ..."send sends sent sending forward forwards forwarded forwarding mail mailed mailing fax faxed faxing submit submits submitted submitting emailed e-mailed relayed dispatched hand-delivered issued issue issuing served couriered wired"
    .split(" ")
    .map((verb) => [verb, "message"] as const),
  ..."give gave given giving hand hands handed handing pass passed passing show showed shown showing provide provides provided providing supply supplied supplying deliver delivered delivering slip slipped present presented leak leaked offer offered"
    .split(" ")
    .map((verb) => [verb, "contact"] as const),
]);

/** What is written, drawn or told, and so says something to the one who gets it. */
export const documentNouns: ReadonlySet<string> = new Set(
  "application applications article articles book brief briefs chapter clipping complaint copies copy data deck details document documents dossier dossiers draft drafts email emails envelope feedback file files folder information invoice letter letters link list lists material materials memo memos memoranda memorandum message messages note notes outline paper papers petition photo photograph photographs photos plan plans proposal proposals questionnaire questions records report reports request requests resume résumé screenshot script spreadsheet statement submission summary text texts transcript transcripts translation tip tips invitation invitations work product notice notices subpoena subpoenas ultimatum complaints warning warnings evidence findings testimony tape tapes recording recordings video footage map maps".split(
    " ",
  ),
);

/** Speaking in public: verb, noun, and what makes a body the host of it. */
export const speechVerbs: ReadonlySet<string> = new Set(
  "give gives gave given giving deliver delivers delivered delivering made make making".split(" "),
);
export const speechNouns: ReadonlySet<string> = new Set(
  "speech speeches address lecture lectures keynote remarks talk talks toast eulogy presentation presentations".split(" "),
);
export const hostingWords: ReadonlySet<string> = new Set(
  "hosted organized organised sponsored held convened given thrown staged arranged".split(" "),
);

/** Verbs of being at something larger. */
export const goingToEvents: ReadonlySet<string> = new Set(
  "attend attends attended attending spoke speaks speaking appeared appearing participated participating mingled dined addressed addressing joined".split(
    " ",
  ),
);

/** Occasions that have a host. FrameNet: Social_event, Social_event_collective. */
export const gatheringNouns: ReadonlySet<string> = new Set(
  "reception receptions dinner dinners lunch luncheon breakfast conference conferences event events summit forum gala party ball banquet ceremony fundraiser fundraisers party parties fair exhibition panel retreat seminar symposium workshop meeting meetings roundtable gathering convention festival banquet barbecue hearing rally".split(
    " ",
  ),
);

/** Adjectives of custom and right: with an infinitive they say how things are done. */
export const customary: ReadonlySet<string> = new Set(
  "improper proper unusual usual common uncommon normal abnormal routine customary standard legal illegal lawful unlawful appropriate inappropriate wrong natural typical rare important essential free able unable easy hard difficult impossible".split(
    " ",
  ),
);
