/**
 * What resolution takes and gives. Every function of this stage is pure, and its result depends on the set of its
 * inputs alone, never on their order: the record calls them for the blocks that a new article touches, and a rebuild
 * that calls them for everything gives the same.
 *
 * Blocking: a thing names its block keys; only things that share a key are ever compared (no all-pairs). The record
 * keeps the keys in an index, loads the members of the blocks that were touched, closed over shared keys, and replaces
 * the clusters of just those.
 */
import type { ContactKind, ContactStatus, EntityType, SourcingKind, Stance, StatementKind } from "../vocabulary/kinds.js";

/** One entity of one article. `id` is its member id (vocabulary/ids). */
export interface LocalEntity {
  id: string;
  article: string;
  outlet?: string;
  published?: string;
  /** the fullest name in its article */
  name: string;
  type: EntityType;
  /** the distinct words by which the article calls it, pronouns left out */
  names: string[];
  roles: string[];
  /** what the article says around it; left out where nothing is known */
  around?: Surroundings;
  /**
   * how many it stands for, default 1: of what is settled each way of being called is given once for all who are called so, and
   * beside it some examples, which count none
   */
  times?: number;
}

/** What an article says around one of its persons: reasons beside the name. Names are as the article writes them. */
export interface Surroundings {
  /** persons with whom it stands in a contact */
  company: string[];
  /** outlets and bodies that vouch for a contact of it */
  voices: string[];
  /** the other persons of the article */
  cast: string[];
  /** is it said to speak? */
  speaks: boolean;
  /** the other persons who are said to speak in the article */
  otherSpeakers: string[];
  /** the words before the first place where it is named, of its sentence or some of it */
  before: string;
}

/** A reviewer's standing decision that two members are, or are not, one. It always beats the program's own. */
export interface Judgement {
  review: number;
  left: string;
  right: string;
  same: boolean;
}

/** Members held to be one, the id being the least of theirs, each with the reason why it is here. */
export interface Cluster {
  id: string;
  members: { id: string; why: string }[];
}

/** Two clusters that may be one: not merged, but asked. */
export interface Doubtful {
  left: string;
  right: string;
  score: number;
  why: string;
}

/** Entities whose identity stays as it is, each with that identity and why it belongs there. */
export type Settled = ReadonlyMap<string, { identity: string; why: string }>;

/** Signature of `clusterIdentities` in resolve/identities/cluster.ts; block keys come from `identityBlocks(entity)` beside it. */
export type ClusterIdentities = (
  entities: readonly LocalEntity[],
  judgements: readonly Judgement[],
  settled?: Settled,
) => { clusters: (Cluster & { name: string; type: EntityType })[]; doubts: Doubtful[] };

/** A contact claim with its participants resolved to identities. */
export interface ResolvedClaim {
  id: string;
  article: string;
  published?: string;
  kind: ContactKind;
  status: ContactStatus;
  /** identity ids, sorted */
  participants: string[];
  when?: string;
  where?: string;
  /** trigger offset: claims of one article keep their order */
  start: number;
}

/** Signature of `clusterContacts` in resolve/contacts/cluster.ts; `contactBlocks(claim)` beside it: one key a pair of participants. */
export type ClusterContacts = (claims: readonly ResolvedClaim[]) => Cluster[];

/** A statement with its speaker resolved. */
export interface ResolvedStatement {
  id: string;
  article: string;
  published?: string;
  /** identity id */
  speaker?: string;
  kind: StatementKind;
  stance: Stance;
  content: string;
  /** the source of the interview that it rests on, where it rests on one */
  venue?: string;
}

/** Signature of `clusterUtterances` in resolve/utterances/cluster.ts; `utteranceBlocks(statement)` beside it. */
export type ClusterUtterances = (statements: readonly ResolvedStatement[]) => Cluster[];

/** `marksOf(body)`, `findCopy(article, candidates)` and `passagesIn(a, b, common)` stand in resolve/copies/. */
export interface CopyCandidate {
  article: string;
  outlet?: string;
  published?: string;
  body: string;
}
export interface Copy {
  article: string;
  original: string;
  /** Jaccard similarity of word shingles, 0 to 1 */
  similarity: number;
  /** false where it cannot be told which of the two was first */
  directed: boolean;
  why: string;
}

/** One claim, statement or event, as origins are counted from it. */
export interface Attested {
  id: string;
  article: string;
  outlet?: string;
  /** outermost first */
  holders: {
    identity?: string;
    name: string;
    type?: EntityType;
    /** the body in whose name they speak, where their office says so */
    speaksFor?: string;
  }[];
  /** sourcing links of the article that this rests on */
  links: { kind: SourcingKind; target: string; identity?: string }[];
  /** the article that this article, or the passage in which this stands, is a copy of */
  copyOf?: string;
  /** a claim of some contact, where others tell of a certain one: it may be about this one, and corroborates it alone no further */
  vague?: boolean;
}

/** Signature of `originsOf` in resolve/origins/origins.ts. */
export type OriginsOf = (
  attested: readonly Attested[],
  articles: ReadonlyMap<string, { outlet?: string; copyOf?: string }>,
) => { name: string; articles: string[]; why: string }[];

/** What a denial may be about, and what may be denied (resolve/disputes). */
export interface DisputableClaim extends ResolvedClaim {
  outlet?: string;
  /** identities of those who vouch for it; a name where none is known */
  holders: string[];
  limitation?: string;
  /** words by which its article describes those who take part, one list a participant; for denials of whole groups */
  described?: string[][];
}
export interface DisputableStatement extends ResolvedStatement {
  outlet?: string;
  holders: string[];
  /** identities mentioned in the content */
  about: string[];
  /** where it says of the contact what it was not (“it was not about the vote”): those words; the contact itself is not denied */
  limits?: string;
  /** its words and its place say that it is about this contact (“despite previous denials”): it need name nobody */
  points?: boolean;
}
export interface DisputeCluster {
  /** least id of the members of its sides; of a limited denial, of those who deny */
  id: string;
  about: string;
  contact?: string;
  why: string;
  sides: { stance: Stance; members: string[] }[];
}

/**
 * Signature of `disputesOf` in resolve/disputes/disputes.ts: the claims of one contact, the statements about its people, and
 * the claims of other contacts of two of its people, or of groups in its articles, each with its contact.
 */
export type DisputesOf = (
  contact: { id: string; title: string; claims: readonly DisputableClaim[] },
  statements: readonly DisputableStatement[],
  others?: readonly (DisputableClaim & { contact: string })[],
) => DisputeCluster[];
