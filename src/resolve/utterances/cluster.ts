import { daysApart } from "../dates.js";
import { compareText, Groups, sortedSet } from "../sets.js";
import type { Cluster, ResolvedStatement } from "../types.js";
import { fullWords, sameWording } from "./wording.js";

/** Publication dates further apart than this are not taken for one act of speaking. */
const nearInDays = 31;

/** Runs of so many words are what two quotations must share to be compared at all. */
const run = 4;

/** FNV-1a over UTF-16 units: fast, and the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}

/**
 * Block keys: the speaker with some of the runs of four words, chosen by winnowing with a window of two (Schleimer,
 * Wilkerson and Aiken 2003), so that two quotations that share five words in a row always share a key. A quotation of
 * less than five words has its words as one key. Without a known speaker there are none.
 */
export function utteranceBlocks(statement: ResolvedStatement): string[] {
  if (statement.speaker === undefined) return [];
  const words = fullWords(statement.content);
  if (words.length === 0) return [];
  if (words.length <= run) return [`${statement.speaker}|${words.join(" ")}`];
  const hashes = words.slice(0, words.length - run + 1).map((_, i) => hash(words.slice(i, i + run).join(" ")));
  const picked = hashes.slice(1).map((value, i) => Math.min(value, hashes[i] as number));
  return sortedSet((picked.length > 0 ? picked : hashes).map((value) => `${statement.speaker}|${value.toString(36)}`));
}

/**
 * Puts quotations together that carry one act of speaking: the same speaker, nearly the same words or some of them, near
 * in time. Longer quotations come first; a shorter one joins where exactly one utterance holds its words, so that a
 * fragment ties no two utterances together.
 */
export function clusterUtterances(statements: readonly ResolvedStatement[]): Cluster[] {
  const length = new Map(statements.map((statement) => [statement.id, fullWords(statement.content).length]));
  const order = [...statements].sort((a, b) => (length.get(b.id) as number) - (length.get(a.id) as number) || compareText(a.id, b.id));
  const groups = new Groups(order.map((statement) => statement.id));
  const whys = new Map<string, string>();
  const leads = new Map<string, ResolvedStatement[]>();
  for (const statement of order) {
    const blocks = utteranceBlocks(statement);
    const seen = new Map<string, ResolvedStatement>();
    for (const block of blocks) for (const lead of leads.get(block) ?? []) seen.set(lead.id, lead);
    const homes = [...seen.values()].flatMap((lead) => {
      if ((daysApart(lead.published, statement.published) ?? 0) > nearInDays) return [];
      const why = sameWording(lead.content, statement.content);
      return why === undefined ? [] : [{ lead, ...why }];
    });
    const best = Math.max(...homes.map((home) => home.share));
    const [home, other] = homes.filter((candidate) => candidate.share === best);
    if (home !== undefined && other === undefined) {
      groups.join(home.lead.id, statement.id);
      whys.set(statement.id, `the same speaker, ${home.why}`);
    } else {
      for (const block of blocks) leads.set(block, [...(leads.get(block) ?? []), statement]);
    }
  }
  return [...groups.all()].map(([id, members]) => ({
    id,
    members: members.map((member) => ({ id: member, why: whys.get(member) ?? "the fullest wording of this utterance" })),
  }));
}
