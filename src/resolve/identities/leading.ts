/** The name and the type under which an identity is shown. */
import type { EntityType } from "../../vocabulary/kinds.js";
import { parsePerson } from "../names/person-name.js";
import { compareText, groupBy } from "../sets.js";
import type { LocalEntity } from "../types.js";
import { commonest, timesOf } from "./forms.js";
import type { Joiner } from "./joiner.js";
import { familyOf, formKeyOf, isSingle } from "./written.js";

/** One or more entities that are called so. */
type Called = Pick<LocalEntity, "name" | "type" | "times">;

const fullness = ({ name, type }: Called): number =>
  familyOf(type) === "person" ? parsePerson(name).core.length : name.split(/\s+/).length;

/**
 * The name seen most leads, of more than one word if there is one; then the fullest; then one that is not all in capitals.
 *
 * @param called those of an identity, in any order
 * @param naming those of them who may lend it their name; all, where none may
 * @param keyOf what those who are written alike share, where it is known without taking the name apart
 */
export function leadingOf<T extends Called>(
  called: readonly T[],
  naming: readonly T[] = called,
  keyOf: (one: T) => string = ({ name, type }) => formKeyOf(name, type) ?? `alone:${name}`,
): { name: string; type: EntityType } {
  const alike = groupBy(naming.length > 0 ? naming : called, keyOf);
  const ways = [...alike.values()].map((some) => {
    const name = commonest(some);
    const first = { name, type: (some[0] as Called).type };
    return {
      name,
      single: alike.size > 1 && familyOf(first.type) === "person" && isSingle(name),
      times: timesOf(some),
      fullness: alike.size === 1 ? 0 : fullness(first),
      shouted: name === name.toUpperCase(),
    };
  });
  const [best] = ways.sort(
    (a, b) =>
      Number(a.single) - Number(b.single) ||
      b.times - a.times ||
      b.fullness - a.fullness ||
      Number(a.shouted) - Number(b.shouted) ||
      compareText(a.name, b.name),
  );
  const types = groupBy(called, ({ type }) => type);
  const [type] = [...types].sort((a, b) => timesOf(b[1]) - timesOf(a[1]) || compareText(a[0], b[0]));
  return { name: (best as (typeof ways)[number]).name, type: (type as [EntityType, unknown])[0] };
}

/** The same of the entities of a set; names that were read otherwise lead only alone. */
export const leading = (
  entities: readonly LocalEntity[],
  { read, form }: { read: Joiner["read"]; form: (id: string) => { key: string } },
): { name: string; type: EntityType } =>
  leadingOf(
    entities,
    entities.filter(({ id }) => !read.has(id)),
    ({ id }) => form(id).key,
  );
