/** Sentences of an article in the making, each with what is found in it. */
import type { ContactClaim } from "../../src/vocabulary/forms.js";
import type { ContactKind } from "../../src/vocabulary/kinds.js";
import type { Made } from "../made.js";
import type { Person } from "./world.js";

interface Sentence {
  text: string;
  /** Places the findings of the sentence, which begins at UTF-16 index `at` of the body. */
  place(made: Made, at: number): void;
}

/** Words of contact, by kind. */
export const triggers: Partial<Record<ContactKind, string>> = {
  meeting: "met",
  call: "called",
  conversation: "spoke with",
  letter: "wrote to",
  message: "texted",
  contact: "was in contact with",
};

export interface Telling {
  kind: ContactKind;
  status?: ContactClaim["status"];
  /** words of its date, and the date */
  when?: [words: string, date: string];
  where?: string;
  /** words after the contact that say who vouches for it, and the entities or words that are meant */
  credit?: { words: string; holders: string[] };
  /** with the office of the first */
  role?: boolean;
}

/** The text of one article, a sentence at a time. People are named in full once and by surname from then on. */
export class Draft {
  private readonly sentences: Sentence[] = [];
  /** those who are named, with the name that the article gives them at first */
  readonly people = new Map<Person, string>();
  /** those whose office is named */
  readonly offices = new Set<Person>();

  /** @param short who is called by their surname alone from the first */
  constructor(private readonly short: (person: Person) => boolean = () => false) {}

  entityOf(person: Person): string {
    return `e${[...this.people.keys()].indexOf(person) + 1}`;
  }

  private name(person: Person): string {
    if (this.people.has(person)) return person.surname;
    const name = this.short(person) ? person.surname : person.name;
    this.people.set(person, name);
    return name;
  }

  /** A copy that goes on by itself; of the sentences only the first `length`. */
  copy(length: number): Draft {
    const copy = new Draft(this.short);
    copy.sentences.push(...this.sentences.slice(0, length));
    for (const [person, name] of this.people) if (copy.text.includes(name)) copy.people.set(person, name);
    for (const person of this.offices) if (copy.text.includes(person.role)) copy.offices.add(person);
    return copy;
  }

  get length(): number {
    return this.sentences.length;
  }

  get text(): string {
    return this.sentences.map(({ text }) => text).join(" ");
  }

  plain(text: string): void {
    this.sentences.push({ text, place: () => undefined });
  }

  /** A contact of those who met; it is told as the first, second … claim of the article. */
  contact(met: readonly Person[], { kind, status, when, where, credit, role = false }: Telling): void {
    const [first, ...rest] = met as [Person, ...Person[]];
    const words = met.map((person) => this.name(person));
    const office = role ? `, the ${first.role},` : "";
    if (role) this.offices.add(first);
    const others = words.slice(1);
    const trigger = status === "denied" ? "no meeting" : (triggers[kind] ?? "met");
    const who =
      status === "denied"
        ? `There was no meeting between ${words[0]} and ${others.join(" and ")}`
        : `${words[0]}${office} ${trigger} ${others.join(" and ")}`;
    const told = `${who}${where === undefined ? "" : ` in ${where}`}${when === undefined ? "" : ` ${when[0]}`}`;
    const people = [first, ...rest].map((person, i): [string, string] => [this.entityOf(person), words[i] as string]);
    const given = { kind, ...(status === undefined ? {} : { status }), ...(when === undefined ? {} : { when }), where };
    this.sentences.push({
      text: `${told}${credit === undefined ? "" : `, ${credit.words}`}.`,
      place: (made) => made.contact(told, trigger, people, { ...given, holders: credit?.holders ?? [] }),
    });
  }

  /** Words of somebody, quoted or told. */
  says(speaker: Person, content: string, direct: boolean): void {
    const source = this.name(speaker);
    const entity = this.entityOf(speaker);
    const words = direct ? `“${content}”` : `that ${content}`;
    const text = direct ? `${words}, said ${source}.` : `${source} said ${words}.`;
    this.sentences.push({
      text,
      place: (made, at) => {
        const after = at + (direct ? words.length : 0);
        made.says(
          entity,
          { content: words, cue: "said", source },
          { kind: direct ? "direct" : "indirect" },
          { content: at, cue: direct ? after : at + source.length, source: after },
        );
      },
    });
  }

  denies(speaker: Person, content: string): void {
    const source = this.name(speaker);
    const entity = this.entityOf(speaker);
    this.sentences.push({
      text: `${source} denied ${content}.`,
      place: (made, at) => {
        const from = { content: at, cue: at + source.length, source: at };
        made.says(entity, { content, cue: "denied", source }, { kind: "indirect", stance: "denies" }, from);
      },
    });
  }

  resigns(person: Person, when: [words: string, date: string]): void {
    const name = this.name(person);
    const entity = this.entityOf(person);
    const text = `${name} resigned ${when[0]}`;
    this.sentences.push({ text: `${text}.`, place: (made) => made.event(text, "resigned", [[entity, name]], { when, causedBy: ["c1"] }) });
  }

  /** Places all findings in an article whose body is this text, after `from` UTF-16 units of something else. */
  place(made: Made, from: number): void {
    for (const [person, name] of this.people) {
      const roles = this.offices.has(person) ? [person.role] : [];
      made.entity(this.entityOf(person), name, "person", { names: [person.surname], roles });
    }
    let at = from;
    for (const { text, place } of this.sentences) {
      place(made, at);
      at += text.length + 1;
    }
  }
}
