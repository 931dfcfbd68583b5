import type { Extraction } from "../../vocabulary/forms.js";
import type { Evidencer } from "./evidence.js";
import { firstBy, type Ids, type Members } from "./member-rows.js";
import { pronouns } from "./pronouns.js";

/** Entities with the names and roles that the article gives them. */
export const entities = (x: Extraction, ids: Ids, cut: Evidencer): Pick<Members, "entity" | "entity_name" | "entity_role"> => {
  const rows: Pick<Members, "entity" | "entity_name" | "entity_role"> = { entity: [], entity_name: [], entity_role: [] };
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
    rows.entity.push({
      id,
      article: x.id,
      local: entity.id,
      name: entity.name,
      type: entity.type,
      outlet: x.outlet ?? null,
      published: x.published ?? null,
      names: JSON.stringify([...new Set([entity.name, ...names.map(({ text }) => text)])].sort()),
      roles: JSON.stringify([...new Set(roles.map(({ text }) => text))]),
      block: null,
      identity: null,
      identity_why: null,
    });
  }
  return rows;
};
