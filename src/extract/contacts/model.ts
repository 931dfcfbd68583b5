import type { ContactKind, ContactStatus, ParticipantRole } from "../../vocabulary/kinds.js";
import type { Referent } from "../mentions/model.js";
import type { FoundStatement } from "../statements/model.js";
import type { Span } from "../text/sentences.js";

/** One who takes part. `name` differs from the referent's where the words are put together (“representatives of B”). */
export interface Participant {
  referent: Referent | undefined;
  name: string;
  span: Span;
  role: ParticipantRole;
  capacity?: string;
  /** words that it shares with another group of the list: “representatives of” A and B */
  described?: string;
  /** said by words of its own: “copying Holm” */
  alongside?: true;
}

/** Whether two participants are one: by what they refer to, or by their words. */
export const isSame = (one: Participant, other: Participant): boolean =>
  (one.referent !== undefined && one.referent === other.referent) || one.name === other.name;

/** A contact claim before it has an id; token numbers refer to the document. */
export interface FoundContact {
  /** what found it: the words beside each other, the reader's syntax alone, or the trained layers alone */
  by?: "verb" | "noun" | "handing" | "occasion" | "frame" | "layers";
  /** tokens of the trigger */
  first: number;
  last: number;
  sentence: number;
  kind: ContactKind;
  status: ContactStatus;
  participants: Participant[];
  /** UTF-16 spans */
  evidence: Span[];
  when?: Span & { date?: string };
  where?: Span & { referent?: Referent };
  limitation?: Span;
  /** spoken of as known, so that a denial around it is of something else: “denied that her meeting with B was secret” */
  known?: true;
  /** what answers it with no, where it is asked for: its source denies it */
  answer?: FoundStatement;
  /** how likely it is right, 0 to 1, where the trained table weighed it (`decided.ts`) */
  likelihood?: number;
}
