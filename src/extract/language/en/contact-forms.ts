import type { ContactKind, ContactStatus } from "../../../vocabulary/kinds.js";
import { formsOf } from "./cues.js";

/**
 * Words that say contact, and how those who take part hang on them.
 *
 * Origin: the VerbNet classes meet-36.3, correspond-36.1, chit_chat-37.6, talk-37.5, lecture-37.11, tell-37.2,
 * transfer_mesg-37.1, instr_communication-37.4, say-37.7 with “to”, confess-37.10, promise-37.13, advise-37.9, herd-47.5.2 and
 * accompany-51.7, marry-36.2 and battle-36.4 aside; FrameNet's Meet_with, Come_together, Discussion, Contacting, Chatting,
 * Communication_means; the wordings of CAMEO's codes 03 to 05 (consult, visit, host, meet, mediate). Kept are those by
 * which two sides are in touch.
 */
export interface VerbTrigger {
  /** all forms, lower case; several words are separated by a blank */
  forms: readonly string[];
  kind: ContactKind;
  status?: ContactStatus;
  /** words that may lead to the other side; "" is the plain object */
  links: readonly string[];
  /** “A and B met”: the subject alone may be both sides */
  mutual?: true;
  /** the subject acts on the object: called, wrote, invited */
  directed?: true;
  /** what may follow the object; absent: anything */
  plainObject?: true;
  /** the object must be somebody identified: no country, no public, no inquiry, no body that is only described */
  addressed?: true;
  /** of telling verbs: one asks and warns groups and bodies in public, so it takes persons */
  personal?: true;
  /** the link may stand behind a long object: “discussed the future of the port with B” */
  far?: true;
  /** a presence at something larger: it takes two who are there */
  jointly?: true;
  /** the object is a named body that plays host */
  host?: true;
  /** nothing follows but when, where and why: “gathered in Oslo”, not “gathered evidence” */
  bare?: true;
  /** the objects are the two sides: “brought together A and B” */
  gathering?: true;
  /** what the subject must be: one that inquires, since one interviewed by the press is in no contact */
  inquiring?: true;
  /** somebody goes to see, or wants to: “flew to Oslo to see B” */
  going?: true;
  /** what follows is a stretch of time: “spent two hours with B” */
  lasting?: true;
  /** “joined B at the ceremony” is contact, “joined the party” is not: persons only, and a place or an occasion behind */
  beside?: true;
}

export const forms = (verb: string, ...extra: string[]): string[] => [
  ...formsOf(verb).filter((form) => !extra.includes(`-${form}`)),
  ...extra.filter((form) => !form.startsWith("-")),
];
export const phrase = (verbs: readonly string[], rest: string): string[] => verbs.map((verb) => `${verb} ${rest}`);

export const meet = ["meet", "meets", "met", "meeting"];
export const speak = ["speak", "speaks", "spoke", "spoken", "speaking"];
export const run = ["ran", "run", "runs", "running"];
export const have = ["have", "has", "had", "having", "share", "shared", "sharing"];
export const shake = ["shook", "shake", "shakes", "shaking", "shaken"];
export const write = ["write", "writes", "wrote", "written", "writing"];
export const sit = ["sat", "sit", "sits", "sitting", "seated"];
export const stand = ["stood", "stand", "stands", "standing"];
export const come = ["came", "come", "comes", "coming"];
export const get = ["get", "got", "gets", "getting", "be", "was", "were", "is", "are", "been", "keep", "kept", "stay", "stayed"];

export const mutual = { mutual: true } as const;
export const directed = { directed: true } as const;
/** verbs of telling, asking, advising: contact where the one addressed is somebody identified */
export const telling = { kind: "conversation", links: [""], directed: true, addressed: true } as const;
