import type { Phrase } from "../../mentions/model.js";
import { kindOfNoun } from "../../mentions/nouns.js";
import type { Reading } from "../../statements/model.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/tokens.js";
import { treeOf } from "../../text/tree.js";
import { type FoundContact, isSame } from "../model.js";
import { joinedRight } from "../partakers/joined.js";
import { objectAt } from "../partakers/objects.js";
import { participantsOf } from "../partakers/participants.js";

/** How many tokens from the trigger somebody who came along may be named, to either side. */
const REACH = 26;

/** “a delegation headed by C”: whoever leads those who were met was met as well. */
const leading: readonly string[] = ["headed by", "led by"];

/** “accompanied by C”, “along with C”, “copying C”, “including C”: the words, and of which contacts they speak. */
const company: readonly { words: readonly string[]; of: RegExp }[] = [
  ...[
    "accompanied by",
    "flanked by",
    "escorted by",
    "joined by",
    "along with",
    "together with",
    "alongside",
    "in the presence of",
    ...leading,
  ].map((words) => ({
    words: words.split(" "),
    of: /^(?:meeting|encounter|event|call|conversation|contact)$/,
  })),
  ...["copying", "and copied", "cc'ing"].map((words) => ({ words: words.split(" "), of: /^message$/ })),
  ...["including", "among them", "as well as"].map((words) => ({
    words: words.split(" "),
    of: /^(?:meeting|encounter|event|call|conversation|contact|message)$/,
  })),
];

/** “with C at her side”, “with C present”: what stands behind somebody who was there, too. */
const beside =
  /^ (?:(?:at|by) (?:his|her|their|its) side|in (?:attendance|tow)|on hand|present|alongside|looking on|beside (?:him|her|them))(?![\p{L}\p{N}])/u;

const openings: ReadonlySet<string | undefined> = new Set(company.map(({ words }) => words[0]));

/** Those who came along take part: “Berg, accompanied by Holm, met Lund”, “emailed Lund, copying Holm”. */
export const companions = (reading: Reading, contacts: FoundContact[]): FoundContact[] => {
  const { tokens } = reading.document;
  const whole = withCompany(reading, contacts);
  // who came along to a contact of the same sentence is told of there
  return whole.filter(
    (one) =>
      !isCompany(tokens, one) ||
      !whole.some((other) => other !== one && other.sentence === one.sentence && one.participants.every((p) => isIn(p, other))),
  );
};

/** A contact that says nothing but that somebody came along. */
const isCompany = (tokens: readonly Token[], contact: FoundContact): boolean =>
  /^(?:accompan|escort|flank|join|presence$)/.test((tokens[contact.first] as Token).lower);

const isIn = (p: FoundContact["participants"][number], contact: FoundContact): boolean => contact.participants.some((q) => isSame(p, q));

const withCompany = (reading: Reading, contacts: FoundContact[]): FoundContact[] =>
  contacts.flatMap((contact) => {
    const came = companyOf(reading, contact, contacts, false);
    const whole = came.length === 0 ? contact : { ...contact, participants: [...contact.participants, ...came] };
    const among = companyOf(reading, contact, contacts, true);
    const group = among.length === 0 ? undefined : groupOf(contact);
    if (group === undefined) return [{ ...whole, participants: [...whole.participants, ...among] }];
    // one of a group that was met is a contact beside that with the group
    return [whole, { ...whole, participants: [...whole.participants.filter((p) => p !== group), ...among] }];
  });

/** The group of which those are, who are named behind “including”: the last one said. */
const groupOf = (contact: FoundContact): FoundContact["participants"][number] | undefined =>
  contact.participants.length < 2
    ? undefined
    : [...contact.participants]
        .sort((a, b) => a.span.start - b.span.start)
        .reverse()
        .find((p) => p.referent === undefined || p.referent.type === "group");

const companyOf = (reading: Reading, contact: FoundContact, all: readonly FoundContact[], among: boolean): FoundContact["participants"] => {
  const { tokens, sentences } = reading.document;
  const sentence = sentences[contact.sentence] as Sentence;
  let elsewhere: number[] | undefined;
  const found: FoundContact["participants"] = [];
  for (let i = Math.max(sentence.first, contact.first - REACH); i < Math.min(sentence.last, contact.last + REACH); i++) {
    if (!among && tokens[i]?.lower === "with" && company[0]?.of.test(contact.kind)) {
      const one = objectAt(reading, sentence, i + 1);
      const end = one && (tokens[one.last - 1] as Token).end;
      if (one && beside.test(reading.document.text.slice(end, (end ?? 0) + 30))) found.push(...newcomers(reading, [one], contact, found));
    }
    if (!openings.has(tokens[i]?.lower)) continue;
    elsewhere ??= all.filter((c) => c !== contact && c.sentence === contact.sentence && !isCompany(tokens, c)).map((c) => c.first);
    const row = company.find(({ words, of }) => of.test(contact.kind) && words.every((word, k) => tokens[i + k]?.lower === word));
    if (
      row === undefined ||
      /^(?:including|among)$/.test(row.words[0] ?? "") !== among ||
      isOther(i, contact, elsewhere) ||
      barred(tokens, i, contact)
    )
      continue;
    if (row.words[0] === "including" && !followsSome(reading, i)) continue;
    if (leading.includes(row.words.join(" ")) && !describesGroup(reading, i)) continue;
    const object = objectAt(reading, sentence, i + row.words.length);
    if (object === undefined) continue;
    found.push(...newcomers(reading, joinedRight(reading, object, sentence.last), contact, found));
  }
  return found;
};

/** Those of whom the contact does not tell yet. */
const newcomers = (
  reading: Reading,
  phrases: readonly Phrase[],
  contact: FoundContact,
  found: readonly FoundContact["participants"][number][],
): FoundContact["participants"] =>
  participantsOf(reading, phrases, "attendee", false, undefined)
    .filter((p) => ![...contact.participants, ...found].some((q) => q.name === p.name || p.name.includes(q.name)))
    .map((p) => ({ ...p, alongside: true as const }));

/** Another contact of the sentence stands nearer. */
const isOther = (at: number, contact: FoundContact, others: readonly number[]): boolean =>
  others.some((other) => Math.abs(other - at) < Math.abs(contact.first - at));

/** A full clause between: “…; he was accompanied by”, “… and told C”. */
const barred = (tokens: readonly Token[], at: number, contact: FoundContact): boolean => {
  const between = at > contact.last ? tokens.slice(contact.last, at) : tokens.slice(at, contact.first);
  return between.some((token) => /^[;:.]$/.test(token.text) || /^(?:but|after|before|because|said)$/.test(token.lower));
};

/** “several officials, including B”: what B is among must be those who take part, people and not things. */
const followsSome = (reading: Reading, at: number): boolean => {
  const { tokens } = reading.document;
  const comma = tokens[at - 1]?.text === "," ? 1 : 0;
  const before: Phrase | undefined = reading.phrases.ending(at - comma);
  return before !== undefined && (before.kind === "group" || (comma === 1 && before.kind !== "other"));
};

/** “a delegation | headed by C”: those led are people, and not a firm or a talk. */
const describesGroup = (reading: Reading, at: number): boolean => {
  const tree = treeOf(reading);
  if (tree === undefined || !/^acl/.test(tree.relation(at))) return false;
  return kindOfNoun((reading.document.tokens[tree.head(at)] as Token).lower) === "group";
};
