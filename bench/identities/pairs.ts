/** How well entities were put together, counted in pairs. */
export interface PairScore {
  /** pairs that are in one identity */
  joined: number;
  /** pairs of one person that are in one identity */
  right: number;
  /** pairs of one person */
  wanted: number;
  precision: number;
  recall: number;
}

const pairs = (n: number): number => (n * (n - 1)) / 2;
const sizes = (keys: Iterable<string>): number[] => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()];
};
const sum = (list: readonly number[]): number => list.reduce((total, n) => total + pairs(n), 0);

/** Pairwise precision and recall of some members: whom each is, and the identity it was put into. */
export function scorePairs(members: readonly { person: string; identity: string }[]): PairScore {
  const joined = sum(sizes(members.map(({ identity }) => identity)));
  const wanted = sum(sizes(members.map(({ person }) => person)));
  const right = sum(sizes(members.map(({ person, identity }) => `${person}\n${identity}`)));
  return { joined, right, wanted, precision: joined === 0 ? 1 : right / joined, recall: wanted === 0 ? 1 : right / wanted };
}
