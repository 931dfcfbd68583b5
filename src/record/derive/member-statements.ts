import type { Range } from "../../vocabulary/codepoints.js";
import type { Extraction, Statement } from "../../vocabulary/forms.js";
import type { Evidencer } from "./evidence.js";
import { firstBy, type Ids, type Members } from "./member-rows.js";

const inside = (range: { start: number; end: number }, ranges: readonly Range[]): boolean =>
  ranges.some(([start, end]) => range.start >= start && range.end <= end);

/** The words at several ranges as one readable text. */
const joined = (cut: Evidencer, ranges: readonly Range[]): string => ranges.map((range) => cut.text(range)).join(" … ");

/** Those who carry a statement, outermost first: what the article rests on for it, then the speakers that it is nested in. */
const holdersOf = (x: Extraction, statement: Statement): { entity?: string; name: string }[] => {
  const names = new Map(x.entities.map((entity) => [entity.id, entity.name]));
  const outer: { entity?: string; name: string }[] = [];
  const seen = new Set([statement.id]);
  for (let within = statement.within; within !== null && !seen.has(within); ) {
    seen.add(within);
    const around = x.statements.find((s) => s.id === within);
    const name = around?.speaker === undefined ? undefined : names.get(around.speaker);
    if (name !== undefined) outer.unshift({ entity: around?.speaker, name });
    within = around?.within ?? null;
  }
  const links = x.sourcing
    .filter((link) => link.statements?.includes(statement.id))
    .map(({ entity, target }) => ({ entity, name: target }));
  return firstBy([...links, ...outer], (holder) => holder.entity ?? holder.name).filter(
    (holder) => holder.entity === undefined || holder.entity !== statement.speaker,
  );
};

/** Statements, who carries them, and whom they speak of. */
export const statements = (
  x: Extraction,
  ids: Ids,
  cut: Evidencer,
): Pick<Members, "statement" | "statement_holder" | "statement_about"> => {
  const rows: Pick<Members, "statement" | "statement_holder" | "statement_about"> = {
    statement: [],
    statement_holder: [],
    statement_about: [],
  };
  const places = new Set(x.entities.filter((entity) => entity.type === "place").map((entity) => entity.id));
  for (const statement of x.statements) {
    const id = ids.of("s", statement.id);
    rows.statement.push({
      id,
      article: x.id,
      local: statement.id,
      published: x.published ?? null,
      start: Math.min(...[...statement.content, ...statement.source, ...statement.cue].map(([start]) => start)),
      kind: statement.kind,
      stance: statement.stance,
      speaker: ids.find("e", statement.speaker),
      speaker_text: statement.source.length > 0 ? joined(cut, statement.source) : null,
      cue: statement.cue.length > 0 ? joined(cut, statement.cue) : null,
      content: joined(cut, statement.content),
      within: ids.find("s", statement.within),
      utterance: null,
      utterance_why: null,
    });
    cut.add(id, "content", statement.content);
    cut.add(id, "source", statement.source);
    cut.add(id, "cue", statement.cue);
    holdersOf(x, statement).forEach((holder, position) => {
      rows.statement_holder.push({ statement: id, position, entity: ids.find("e", holder.entity), name: holder.name });
    });
    const about = x.mentions.filter((mention) => inside(mention, statement.content) && !places.has(mention.chain)).map((m) => m.chain);
    for (const local of new Set(about)) {
      const entity = ids.find("e", local);
      if (entity !== null) rows.statement_about.push({ statement: id, entity });
    }
  }
  return rows;
};
