import type { ContactStatus } from "../../../vocabulary/kinds.js";
import { formsOf } from "./cues.js";

/** Verbs by which one replies; what is replied to is somebody's message, or the message told of before. */
export const replyVerbs: ReadonlySet<string> = new Set([
  ...["replied", "replies", "replying", "reply", "responded", "responds", "respond", "responding", "answered", "answer"],
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

/** Verbs whose object acts in the infinitive behind it: “asked B to meet C”. VerbNet: urge-58.1, order-60.1, force-59, allow-64. */
export const objectControl: ReadonlySet<string> = new Set(
  "ask tell urge order instruct direct encourage persuade convince advise invite allow enable help force get require send permit authorize expect beg press implore remind"
    .split(" ")
    .flatMap((verb) => [
      ...formsOf(verb),
      ...({ tell: ["told"], get: ["got"], send: ["sent"], beg: ["begged"], permit: ["permitted"] }[verb] ?? []),
    ]),
);

/** Verbs with a contact noun as object that both sides of a joint subject do together: “A and B held talks”. */
export const jointVerbs: ReadonlySet<string> = new Set(
  "have has had having hold holds held holding exchange exchanged exchanging begin began resume resumed continue continued conduct conducted open opened start started arrange arranged schedule scheduled plan planned enjoy enjoyed share shared conclude concluded end ended cancel cancelled canceled postpone postponed".split(
    " ",
  ),
);

/** Those to whom one speaks as to the public or an inquiry: no contact in the sense of the record. */
export const publicListeners: ReadonlySet<string> = new Set(
  "reporters journalists press media newspaper magazine reporter journalist correspondent interviewer viewers readers audience crowd supporters voters public nation investigators delegates network anchor host website".split(
    " ",
  ),
);

/** Those whom one tells or asks as many: no somebody identified, though one may well meet “people around B”. */
export const manyListeners: ReadonlySet<string> = new Set(
  "everyone everybody anyone someone people world country americans fans followers investors shareholders customers donors students jurors onlookers employees staff workers members friends residents parents citizens lawmakers colleagues others".split(
    " ",
  ),
);

/** Those who inquire or judge: what is told them is testimony, no contact of the affair. */
export const inquirers: ReadonlySet<string> = new Set(
  "investigators agents prosecutors police officers committee panel court judge jury tribunal inquiry commission fbi congress senate parliament lawmakers senators hearing office magistrate detectives regulators authorities".split(
    " ",
  ),
);

/** Words near a trigger that change what is said of the contact. Each is looked for to the left of it in its clause. */
export const statusWords: readonly { status: ContactStatus; words: ReadonlySet<string> }[] = [
  { status: "declined", words: new Set("declined declines decline refused refuses refuse rejected reject spurned rebuffed".split(" ")) },
  { status: "not_happened", words: new Set("canceled cancelled postponed scrapped scuttled".split(" ")) },
  {
    status: "denied",
    words: new Set("no not n't never nor neither none nobody without deny denies denied denying denial denials cannot".split(" ")),
  },
  {
    status: "uncertain",
    words: new Set("may might whether if allegedly possibly perhaps reportedly-unconfirmed unclear suspected alleged purported".split(" ")),
  },
  {
    status: "requested",
    words: new Set(
      "request requests requested requesting seek seeks sought seeking propose proposes proposed proposing proposal suggest suggested suggesting offer offered offering ask asked asking invite invited inviting invitation want wants wanted hope hopes hoped hoping try tried trying attempt attempts attempted attempting effort efforts arrange arranging urge urged urging push pushed overtures".split(
        " ",
      ),
    ),
  },
  {
    status: "planned",
    words: new Set(
      "will 'll plan plans planned planning scheduled schedule expects expected due agreed agree intends intended upcoming set would shall".split(
        " ",
      ),
    ),
  },
];

/** Words that, with a nearby trigger, say that evidence or memory of a contact is missing. */
export const absence =
  /\b(?:did(?:n['’]t| not) (?:identify|find|establish|uncover|have) (?:any )?(?:evidence|proof|sign|record)|no (?:evidence|proof|record|recollection)|(?:did(?:n['’]t| not)) (?:recall|remember))\b/i;
