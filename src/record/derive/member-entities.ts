import { identityBlocks } from "../../resolve/identities/cluster.js";
import type { Extraction } from "../../vocabulary/forms.js";
import { blockOf } from "./entity-blocks.js";
import type { Evidencer } from "./evidence.js";
import { firstBy, type Ids, type Members } from "./member-rows.js";
import { pronouns } from "./pronouns.js";

type Rows = Pick<Members, "entity" | "entity_block" | "entity_name" | "entity_role">;

/** Entities with the names and roles that the article gives them, and the keys under which they are looked for. */
export const entities = (x: Extraction, ids: Ids, cut: Evidencer): Rows => {
  const rows: Rows = { entity: [], entity_block: [], entity_name: [], entity_role: [] };
  const blocks = new Set<string>();
  const mentions = [...x.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const entity of x.entities) {
    const id = ids.of("e", entity.id);
    const own = mentions.filter((mention) => mention.chain === entity.id);
    const all = own.map(({ start, end }) => ({ entity: id, text: cut.text([start, end]), start, end }));
    const named = all.filter(({ text }) => !pronouns.has(text.toLowerCase()));
    const names = firstBy(named, (name) => name.text);
    rows.entity_name.push(...names);
    const [first] = [...names, ...all];
    if (first !== undefined) cut.add(id, "mention", [[first.start, first.end]]);
    const roles = entity.roles.map(({ start, end }, position) => ({ entity: id, position, text: cut.text([start, end]), start, end }));
    rows.entity_role.push(...roles);
    const called = [...new Set([entity.name, ...names.map(({ text }) => text)])].sort();
    const said = [...new Set(roles.map(({ text }) => text))];
    const { name, type } = entity;
    const keys = identityBlocks({ id, article: x.id, name, type, names: called, roles: said });
    // one without keys is compared with nobody, and has no set of them
    const block = keys.length === 0 ? null : blockOf(keys);
    if (block !== null && !blocks.has(block)) rows.entity_block.push(...[...new Set(keys)].map((key) => ({ key, block })));
    if (block !== null) blocks.add(block);
    rows.entity.push({
      id,
      article: x.id,
      local: entity.id,
      name,
      type,
      outlet: x.outlet ?? null,
      published: x.published ?? null,
      names: JSON.stringify(called),
      roles: JSON.stringify(said),
      block,
      identity: null,
      identity_why: null,
    });
  }
  return rows;
};
