import { sql } from "kysely";
import type { Cluster } from "../../resolve/types.js";
import type { Db } from "../database.js";

const columns = {
  entity: { group: "identity", why: "identity_why" },
  contact_claim: { group: "contact", why: "contact_why" },
  statement: { group: "utterance", why: "utterance_why" },
} as const;

/**
 * Writes where members stand now, only for those that moved or whose reason changed.
 *
 * @returns `moved`: members that stand in another cluster than before; `groups`: ids of the clusters that they left, came to,
 *   or in which a reason changed; `grown`: of these, the ones to which members came that stood nowhere before, and nothing else
 *   happened, with those members
 */
export const move = async (
  db: Db,
  table: keyof typeof columns,
  before: readonly { id: string; group: string | null; why: string | null }[],
  clusters: readonly Cluster[],
): Promise<{ moved: Set<string>; groups: Set<string>; grown: Map<string, string[]> }> => {
  const now = new Map(clusters.flatMap((cluster) => cluster.members.map(({ id, why }) => [id, { group: cluster.id, why }] as const)));
  const moved = new Set<string>();
  const groups = new Set<string>();
  const grown = new Map<string, string[]>();
  const altered = new Set<string>();
  const changes: [string, string, string][] = [];
  for (const { id, group, why } of before) {
    const next = now.get(id);
    if (next === undefined) throw new Error(`${id} was given to be clustered and is in no cluster`);
    if (next.group === group && next.why === why) continue;
    changes.push([id, next.group, next.why]);
    groups.add(next.group);
    if (group === null) {
      const known = grown.get(next.group);
      if (known === undefined) grown.set(next.group, [id]);
      else known.push(id);
    } else {
      groups.add(group);
      altered.add(group).add(next.group);
    }
    if (next.group !== group) moved.add(id);
  }
  const { group, why } = columns[table];
  if (changes.length > 0)
    await sql`update ${sql.table(table)} set ${sql.ref(group)} = change.value ->> 1, ${sql.ref(why)} = change.value ->> 2
    from json_each(${JSON.stringify(changes)}) change where ${sql.table(table)}.id = change.value ->> 0`.execute(db);
  for (const id of altered) grown.delete(id);
  return { moved, groups, grown };
};
