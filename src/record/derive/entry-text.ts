/** The words by which entries are found: whom they name, and what carries them. What one article says, from its rows alone. */

import type { CodePointText } from "../../vocabulary/codepoints.js";
import { assessmentJudgements, contactKinds, eventKinds } from "../../vocabulary/kinds.js";
import { type Db, insertAll, listed } from "../database.js";
import { sentenceOf } from "../sentence.js";
import type { ContactSummary } from "./contact-summary.js";
import type { Members } from "./member-rows.js";

/** Each text once, on one line each. */
const lines = (texts: Iterable<string | null | undefined>): string => [...new Set(texts)].filter(Boolean).join("\n");

/** The texts of entries by their id. */
const textsOf = <T extends { text: string }>(rows: readonly T[], entry: (row: T) => string): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const row of rows) found.set(entry(row), [...(found.get(entry(row)) ?? []), row.text]);
  return found;
};

type Told = "entity" | "evidence" | "statement" | "event" | "event_participant" | "assessment";

/** Statements, events and assessments of one article as they are searched; contacts are put together from several articles. */
export const entryTexts = (members: Pick<Members, Told>, body: CodePointText): Members["entry_text"] => {
  const names = new Map(members.entity.map(({ id, name }) => [id, name]));
  // events and judgements are carried by two or three words, which nobody would look for without those beside them
  const carrying = members.evidence.flatMap(({ entry, part, start, end, text }) => {
    if (part === "content") return [{ entry, text }];
    if (part !== "event" && part !== "cause" && part !== "judgement") return [];
    return [{ entry, text: body.slice(...sentenceOf(body, [start, end])) }];
  });
  const evidence = textsOf(carrying, (row) => row.entry);
  const words = (id: string): string => lines(evidence.get(id) ?? []);
  const taking = textsOf(
    members.event_participant.flatMap(({ event, entity, name }) => [
      { event, text: name },
      { event, text: names.get(entity ?? "") ?? name },
    ]),
    (row) => row.event,
  );
  return [
    ...members.statement.map(({ id, speaker, speaker_text }) => ({
      kind: "statement" as const,
      entry: id,
      names: lines([names.get(speaker ?? ""), speaker_text]),
      words: words(id),
    })),
    ...members.event.map(({ id, kind, when_text }) => ({
      kind: "event" as const,
      entry: id,
      names: lines([...(taking.get(id) ?? []), eventKinds[kind].label, when_text]),
      words: words(id),
    })),
    ...members.assessment.map(({ id, judgement, entity, name, about }) => ({
      kind: "assessment" as const,
      entry: id,
      names: lines([names.get(entity ?? ""), name, assessmentJudgements[judgement].label, about]),
      words: words(id),
    })),
  ];
};

/**
 * Writes anew by which words contacts are found: those who took part, as the record calls them and as each claim does, in what
 * capacity, what it was and where, and the words of every claim that counts. What a reviewer rejected is not found.
 */
export const writeContactTexts = async (
  db: Db,
  contacts: ReadonlySet<string>,
  summaries: readonly { id: string; summary: ContactSummary }[],
): Promise<void> => {
  await db.deleteFrom("entry_text").where("entry", "in", listed(contacts)).execute();
  const shown = summaries.filter(({ summary }) => !summary.rejected);
  const claims = listed(shown.flatMap(({ summary }) => summary.counted.map(({ id }) => id)));
  const told = await db
    .selectFrom("evidence")
    .select(["entry", "text"])
    .where("entry", "in", claims)
    .where("part", "in", ["claim", "trigger", "limitation", "when"])
    .orderBy("entry")
    .orderBy("start")
    .orderBy("part")
    .execute();
  const words = textsOf(told, ({ entry }) => entry);
  const called = await db.selectFrom("claim_participant").select(["claim", "name as text"]).where("claim", "in", claims).execute();
  const names = textsOf(called, ({ claim }) => claim);
  const rows = shown.map(({ id, summary: { counted, participants, kind, where } }) => ({
    kind: "contact" as const,
    entry: id,
    names: lines([
      ...participants.flatMap(({ name, capacity }) => [name, capacity]),
      ...counted.flatMap((claim) => names.get(claim.id) ?? []),
      contactKinds[kind].label,
      where,
    ]),
    words: lines(counted.flatMap((claim) => words.get(claim.id) ?? [])),
  }));
  await insertAll(db, "entry_text", rows);
};
