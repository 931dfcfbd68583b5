/** What is read when entities are clustered. */
import { isPlain } from "../../resolve/identities/cluster.js";
import { compareText } from "../../resolve/sets.js";
import type { LocalEntity, Settled } from "../../resolve/types.js";
import { examplesOf } from "./examples.js";
import type { EntityRow } from "./local-entities.js";
import { everyMarkOf } from "./marks.js";
import type { ReadOnce } from "./read-once.js";
import type { Tied } from "./tied-entities.js";

/** What is clustered: the rows that may be written, what they say, and of what is settled where it stands. */
export interface Given {
  rows: EntityRow[];
  locals: LocalEntity[];
  settled: Settled;
}

const byId = (a: { id: string }, b: { id: string }): number => compareText(a.id, b.id);

/** Where entities stand that are not open. */
const standing = (rows: readonly EntityRow[], open: ReadonlySet<string>): Map<string, { identity: string; why: string }> =>
  new Map(
    rows.flatMap(({ id, identity, identity_why: why }) =>
      identity === null || why === null || open.has(id) ? [] : [[id, { identity, why }] as const],
    ),
  );

/** Reads what is clustered; of the settled identities in `examples` no more than is needed. */
export const given = async (read: ReadOnce, { open, settled }: Tied, examples: ReadonlySet<string>): Promise<Given> => {
  const known = await read.entities(open, new Set([...settled].filter((id) => !examples.has(id))));
  const stand = standing(known.rows, open);
  const locals = await read.withSurroundings(known.locals, stand);
  if (examples.size === 0) return { rows: known.rows, locals, settled: stand };
  // those who are settled are asked for nothing but whether one who is called by a short name may be one of them; of
  // all of them it is known by what roles they are called
  const short = locals.filter((entity) => open.has(entity.id) && !isPlain(entity));
  const marks = new Set(short.flatMap(everyMarkOf).filter((mark) => !mark.startsWith("as ")));
  const { heard, seen, ways } = await examplesOf(read, examples, open, marks);
  const some = await read.entities([...heard, ...seen]);
  for (const [id, one] of standing(some.rows, open)) stand.set(id, one);
  for (const { id, identity } of ways) stand.set(id, { identity, why: "" });
  const speaking = await read.withSurroundings(some.locals.filter(({ id }) => heard.has(id)));
  const more = [...speaking, ...some.locals.filter(({ id }) => !heard.has(id))].map((entity) => ({ ...entity, times: 0 }));
  return { rows: [...known.rows, ...some.rows].sort(byId), locals: [...[...locals, ...more].sort(byId), ...ways], settled: stand };
};
