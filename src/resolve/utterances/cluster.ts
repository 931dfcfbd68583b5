import { daysApart } from "../dates.js";
import { kept } from "../kept.js";
import { compareText, Groups, groupBy, sortedSet } from "../sets.js";
import type { Cluster, ResolvedStatement } from "../types.js";
import { bareWords, sameSense } from "./sense.js";
import { fullWords, sameWording } from "./wording.js";

/** Publication dates further apart than this are not taken for one act of speaking. */
const nearInDays = 31;

/** A few words ("No comment.") are said again and again: they are one act only within so many days. */
const fewWords = 5;
const nearForFewWords = 2;

/** Another wording is one act only within so many days. */
const nearForSense = 2;

/** Runs of so many words are what two quotations must share to be compared at all. */
const run = 4;

/** FNV-1a over UTF-16 units: fast, and the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}

/** Stands in the keys of the occasion (the days, the interview) and in none of the wording. */
export const occasionMark = "|@";

/** Keys of the days on which it may have been said: two statements at most two days apart share one. */
const dayKeys = (statement: ResolvedStatement): string[] => {
  const day = statement.published?.length === 10 ? Date.parse(statement.published) / 86_400_000 : Number.NaN;
  return Number.isNaN(day) ? [] : [`a${Math.floor(day / 4)}`, `b${Math.floor((day + 2) / 4)}`];
};

/**
 * Block keys: the speaker with some of the runs of four words, chosen by winnowing with a window of two (Schleimer,
 * Wilkerson and Aiken 2003), so that two quotations that share five words in a row always share a key. A quotation of
 * less than five words has its words as one key. For other wordings, the speaker with the days, and with the outlet of the
 * interview that it is from. Without a known speaker there are none.
 */
export function utteranceBlocks(statement: ResolvedStatement): string[] {
  if (statement.speaker === undefined) return [];
  const words = fullWords(statement.content);
  if (words.length === 0) return [];
  const occasion = [...dayKeys(statement), ...(statement.venue === undefined ? [] : [statement.venue])].map(
    (key) => `${statement.speaker}${occasionMark}${key}`,
  );
  if (words.length <= run) return [`${statement.speaker}|${words.join(" ")}`, ...occasion];
  const hashes = words.slice(0, words.length - run + 1).map((_, i) => hash(words.slice(i, i + run).join(" ")));
  const picked = hashes.slice(1).map((value, i) => Math.min(value, hashes[i] as number));
  return sortedSet([...(picked.length > 0 ? picked : hashes).map((value) => `${statement.speaker}|${value.toString(36)}`), ...occasion]);
}

/** Can two quotations carry one act of speaking, their words apart? */
function mayBeOne(a: ResolvedStatement, b: ResolvedStatement, words: number): boolean {
  const apart = daysApart(a.published, b.published);
  if (apart !== undefined && apart > (words < fewWords ? nearForFewWords : nearInDays)) return false;
  // "He denied that he knew" and "He said that he knew" have their content in common and are opposites.
  return a.stance === b.stance || (a.kind === "direct" && b.kind === "direct");
}

/** Does a text that quotes in part quote just the words of the fragment: “because of ‘confidentiality rules’”? */
const quotesJust = (whole: ResolvedStatement, fragment: ResolvedStatement): boolean => {
  if (whole.kind === "indirect" || fragment.kind === "indirect") return false;
  return quotedIn(whole.content).has(fullWords(fragment.content).join(" "));
};

/** What stands between quotation marks in a text, as words. */
const quotedIn = kept(
  16_384,
  (content) => new Set((content.match(/[“"„«][^“”"„«»]*[”"»]/gu) ?? []).map((quoted) => fullWords(quoted).join(" "))),
);

/**
 * Do two statements say the same: in the same words, some of them, or in other words of the same sense?
 *
 * @returns how much is in common (above 1 for the same words) and why; undefined where they are not one act of speaking
 */
export function oneUtterance(a: ResolvedStatement, b: ResolvedStatement): { share: number; overlap?: number; why: string } | undefined {
  const [ofA, ofB] = [fullWords(a.content).length, fullWords(b.content).length];
  const words = Math.min(ofA, ofB);
  if (!mayBeOne(a, b, words)) return undefined;
  // of two of one length either may be the shorter
  const worded = sameWording(a.content, b.content) ?? (ofA === ofB ? sameWording(b.content, a.content) : undefined);
  if (worded !== undefined) return worded;
  const apart = daysApart(a.published, b.published);
  const oneVenue = a.venue !== undefined && a.venue === b.venue;
  // without dates, only what was said in one interview is near in time
  if (apart === undefined ? !oneVenue : apart > nearForSense) return undefined;
  if (a.stance !== b.stance) return undefined;
  // in one article they are two statements, unless it sums up in its own words what was said in the interview
  if (a.article === b.article && !(oneVenue && (a.kind === "indirect" || b.kind === "indirect"))) return undefined;
  const bare = bareWords(a.content);
  if (bare !== "" && bare === bareWords(b.content) && words > 1) return { share: 1, why: "the same words but for “this” and “it is”" };
  if (words > 1 && (quotesJust(a, b) || quotesJust(b, a))) return { share: 1, why: "one quotes just the words of the other" };
  return sameSense(a.content, b.content, oneVenue);
}

/** One that agrees with no fullest wording joins where so many others of one utterance, and of no second, agree with it. */
const enoughMembers = 2;

/**
 * Puts quotations together that carry one act of speaking: the same speaker, nearly the same words or some of them, or the
 * same sense in other words, near in time. Longer quotations come first; a shorter one joins where exactly one utterance holds its words, so that a
 * fragment ties no two utterances together.
 */
export function clusterUtterances(statements: readonly ResolvedStatement[]): Cluster[] {
  return [...groupBy(statements, ({ id, speaker }) => speaker ?? id).values()].flatMap(clusterOfSpeaker);
}

function clusterOfSpeaker(statements: readonly ResolvedStatement[]): Cluster[] {
  const length = new Map(statements.map((statement) => [statement.id, fullWords(statement.content).length]));
  const order = [...statements].sort((a, b) => (length.get(b.id) as number) - (length.get(a.id) as number) || compareText(a.id, b.id));
  const groups = new Groups(order.map((statement) => statement.id));
  const whys = new Map<string, string>();
  const leads = new Map<string, ResolvedStatement[]>();
  const joined = new Map<string, ResolvedStatement[]>();
  const alone: ResolvedStatement[] = [];
  const note = (index: Map<string, ResolvedStatement[]>, statement: ResolvedStatement, blocks: readonly string[]): void => {
    for (const block of blocks) {
      const known = index.get(block);
      if (known === undefined) index.set(block, [statement]);
      else known.push(statement);
    }
  };
  for (const statement of order) {
    const blocks = utteranceBlocks(statement);
    const homes = sharing(leads, blocks).flatMap((lead) => {
      const why = oneUtterance(lead, statement);
      return why === undefined ? [] : [{ lead, ...why }];
    });
    const [home, other] = homes.sort((a, b) => b.share - a.share || (b.overlap ?? 0) - (a.overlap ?? 0));
    const tie = home && other && home.share === other.share && (home.overlap ?? 0) === (other.overlap ?? 0);
    if (home !== undefined && !tie) {
      groups.join(home.lead.id, statement.id);
      whys.set(statement.id, `the same speaker, ${home.why}`);
      note(joined, statement, blocks);
    } else {
      note(leads, statement, blocks);
      if (home === undefined) alone.push(statement);
    }
  }
  const home = new Map(order.map(({ id }) => [id, groups.find(id)]));
  const led = new Set([...joined.values()].flat().map(({ id }) => home.get(id)));
  for (const statement of alone.filter(({ id }) => !led.has(home.get(id)))) {
    const near = sharing(joined, utteranceBlocks(statement)).flatMap((member) => {
      const why = oneUtterance(member, statement);
      return why === undefined ? [] : [{ group: home.get(member.id) as string, why: why.why }];
    });
    const [first] = near;
    if (first === undefined || near.length < enoughMembers || near.some(({ group }) => group !== first.group)) continue;
    groups.join(first.group, statement.id);
    whys.set(statement.id, `the same speaker, with ${near.length} wordings of this utterance ${first.why}`);
  }
  return [...groups.all()].map(([id, members]) => ({
    id,
    members: members.map((member) => ({ id: member, why: whys.get(member) ?? "the fullest wording of this utterance" })),
  }));
}

/** Those indexed under any of the keys, each once. */
const sharing = (index: ReadonlyMap<string, readonly ResolvedStatement[]>, keys: readonly string[]): ResolvedStatement[] => {
  const seen = new Map<string, ResolvedStatement>();
  for (const key of keys) for (const one of index.get(key) ?? []) seen.set(one.id, one);
  return [...seen.values()];
};
