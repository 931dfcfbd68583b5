import { truth } from "./0001-truth.js";
import { members } from "./0002-members.js";
import { derived } from "./0003-derived.js";
import { search } from "./0004-search.js";
import { views } from "./0005-views.js";
import { corrections } from "./0006-corrections.js";
import { passages } from "./0007-passages.js";
import { counts } from "./0008-counts.js";
import { lookups } from "./0009-lookups.js";
import { keys } from "./0010-keys.js";
import { entries } from "./0011-entries.js";
import { pairs } from "./0012-pairs.js";
import { ways } from "./0013-ways.js";
import { judgements } from "./0014-judgements.js";
import { marks } from "./0015-marks.js";
import { originTriggers } from "./0016-origins.js";
import { likelihoods } from "./0017-likelihoods.js";
import { extractions } from "./0018-extractions.js";

export interface Migration {
  name: string;
  statements: readonly string[];
  /** what is derived has to be made anew after it */
  rebuilds?: boolean;
}

/** In order; the version of a record (`PRAGMA user_version`) is the number of migrations it has been through. Never edit one that was released. */
export const migrations: readonly Migration[] = [
  { name: "0001 truth", statements: truth },
  { name: "0002 members", statements: members },
  { name: "0003 derived", statements: derived },
  { name: "0004 search", statements: search },
  { name: "0005 views", statements: views },
  { name: "0006 corrections", statements: corrections },
  { name: "0007 passages", statements: passages, rebuilds: true },
  { name: "0008 counts", statements: counts },
  { name: "0009 lookups", statements: lookups, rebuilds: true },
  { name: "0010 keys", statements: keys, rebuilds: true },
  { name: "0011 entries", statements: entries, rebuilds: true },
  { name: "0012 pairs", statements: pairs, rebuilds: true },
  { name: "0013 ways", statements: ways, rebuilds: true },
  { name: "0014 judgements", statements: judgements },
  { name: "0015 marks", statements: marks, rebuilds: true },
  { name: "0016 origins", statements: originTriggers },
  { name: "0017 likelihoods", statements: likelihoods },
  { name: "0018 extractions", statements: extractions },
];

export const schemaVersion = migrations.length;

/** `onre` in ASCII: marks a SQLite file as a record of onrecord (`PRAGMA application_id`). */
export const applicationId = 0x6f6e7265;
