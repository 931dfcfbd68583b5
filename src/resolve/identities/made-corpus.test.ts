import { describe, expect, it } from "vitest";
import type { LocalEntity } from "../types.js";
import { clusterIdentities } from "./cluster.js";

/** Mulberry32: a small generator of random numbers with a seed, the same on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const given =
  "Anna Peter John Robert Maria Elena Sergey Mohammed Omar Hans Julia Carlos David Igor Ivan Marta Thomas William Pavel Kim Grace".split(
    " ",
  );
const short: Record<string, string> = { Robert: "Bob", William: "Bill", Thomas: "Tom", David: "Dave", John: "Jack" };
const syllables = "ba ko ri ne sha mo lu ve ta din kar pel gor mi zan tov ler hus fen rad bel sto wim jak ost ulm".split(" ");
const roles = "minister senator ambassador adviser mayor banker lawyer general judge director".split(" ");

/** Families of several people each, and mentions of each as articles write them: in full, short, misspelled, turned round. */
function madeCorpus(people: number, mentions: number): { entities: LocalEntity[]; truth: Map<string, number> } {
  const random = randomFrom(11);
  const pick = (list: readonly string[]): string => list[random(list.length)] as string;
  const families = Array.from({ length: people / 5 }, () => Array.from({ length: 2 + random(3) }, () => pick(syllables)).join(""));
  const slip = (word: string): string => {
    const at = 1 + random(word.length - 2);
    return random(2) === 0 ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + pick([..."aeiourn"]) + word.slice(at + 1);
  };
  const entities: LocalEntity[] = [];
  const truth = new Map<string, number>();
  const taken = new Set<string>();
  for (let person = 0; person < people; ) {
    const [first, middle, role] = [pick(given), pick(given), pick(roles)];
    const family = pick(families).replace(/^./, (letter) => letter.toUpperCase());
    if (taken.has(`${first} ${family}`)) continue;
    taken.add(`${first} ${family}`);
    const ways = [
      `${first} ${family}`,
      `${first} ${middle} ${family}`,
      `${first} ${middle[0]}. ${family}`,
      `${short[first] ?? first} ${family}`,
      `${family}, ${first}`,
      family,
      `${first} ${family}`.toUpperCase(),
    ];
    for (let i = 0; i < mentions; i++) {
      const name = random(2) === 0 ? (ways[0] as string) : random(8) === 0 ? `${first} ${slip(family)}` : pick(ways);
      const id = `e${String(random(1e9)).padStart(9, "0")}-${person}`;
      entities.push({ id, article: `article of ${id}`, name, type: "person", names: [name], roles: random(2) === 0 ? [role] : [] });
      truth.set(id, person);
    }
    person++;
  }
  return { entities, truth };
}

const pairs = (n: number): number => (n * (n - 1)) / 2;

describe("a made corpus of 300 people of 60 families, 1,500 mentions", () => {
  const { entities, truth } = madeCorpus(300, 5);
  const { clusters, doubts } = clusterIdentities(entities, []);

  it("joins almost nobody wrongly, and most of what is one", () => {
    let joined = 0;
    let right = 0;
    for (const { members } of clusters) {
      const people = new Map<number, number>();
      for (const { id } of members) people.set(truth.get(id) as number, (people.get(truth.get(id) as number) ?? 0) + 1);
      joined += pairs(members.length);
      for (const n of people.values()) right += pairs(n);
    }
    expect(right / joined).toBeGreaterThanOrEqual(0.99);
    expect(right / (300 * pairs(5))).toBeGreaterThanOrEqual(0.6);
  });

  it("gives every entity once, and a reason for every one", () => {
    const members = clusters.flatMap((cluster) => cluster.members);
    expect(new Set(members.map((member) => member.id)).size).toBe(entities.length);
    expect(members.every((member) => member.why !== "")).toBe(true);
    expect(doubts.every((doubt) => doubt.left < doubt.right && doubt.why !== "")).toBe(true);
  });
});
