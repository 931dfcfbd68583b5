/** Articles about stories: the first to have it, those who copy an agency, those who cite the first, those who ask themselves. */
import type { Addition } from "../../src/record/types.js";
import { Made } from "../made.js";
import { Draft, type Telling } from "./draft.js";
import type { Story } from "./story.js";
import { months } from "./words.js";
import type { Person, World } from "./world.js";

/** What an article rests on; `wire` is the text of an agency that it carries. */
type Kind = "first" | "wire" | "cites" | "own";

const monthOf = (day: string): string => `${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
const onDay = (day: string): [string, string] => [`on ${Number(day.slice(8))} ${monthOf(day)}`, day];
const inMonth = (day: string): [string, string] => [`in ${monthOf(day)}`, day.slice(0, 7)];

const later = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Writes the articles of one story. */
export class Desk {
  private wire: Draft | undefined;

  constructor(
    private readonly world: World,
    private readonly story: Story,
    private readonly statements: number,
  ) {}

  private when(): Telling["when"] {
    if (this.world.chance(0.45)) return onDay(this.story.day);
    return this.world.chance(0.4) ? inMonth(this.story.day) : undefined;
  }

  /** Who vouches for the contact: holders are entities (`e90` is the outlet that had it first) or words. */
  private credit(kind: Kind, draft: Draft): Telling["credit"] {
    const { met, rests, first } = this.story;
    if (kind === "cites") return { words: `the ${first} reported`, holders: ["e90"] };
    if (kind === "own" || rests === "own") return undefined;
    if (rests === "anonymous")
      return { words: "two people familiar with the matter said", holders: ["two people familiar with the matter"] };
    const witness = met[1] as Person;
    // met[1] is named in the sentence before the credit, as the second of those who met
    const known = draft.people.size;
    return { words: `${witness.surname} said`, holders: [`e${known === 0 ? 2 : [...draft.people.keys()].indexOf(witness) + 1}`] };
  }

  private contact(draft: Draft, kind: Kind): void {
    const { world, story } = this;
    const met = story.met.length > 2 && world.chance(0.3) ? story.met.slice(0, 2) : story.met;
    const vague = world.chance(0.1);
    draft.contact(met, {
      kind: vague ? "contact" : story.kind,
      when: this.when(),
      ...(story.kind === "meeting" && !vague && world.chance(0.6) ? { where: story.place } : {}),
      credit: this.credit(kind, draft),
      role: true,
    });
  }

  private quotes(draft: Draft): void {
    const { world, story } = this;
    let left = this.statements;
    for (const { speaker, clauses } of story.said) {
      if (left === 0 || world.chance(0.3)) continue;
      draft.says(speaker, clauses.slice(0, world.between(1, clauses.length)).join(" and "), world.chance(0.65));
      left--;
    }
    const cast = [...story.met, ...story.others];
    while (left-- > 0) draft.says(world.pick(cast), world.clauses().join(" and "), world.chance(0.6));
  }

  private aftermath(draft: Draft): void {
    const { world, story } = this;
    const [lead] = story.met as [Person];
    if (story.denies !== undefined && world.chance(0.6)) {
      draft.denies(story.denies, `${world.chance(0.7) ? "having met" : "any contact with"} ${lead.surname}`);
      if (world.chance(0.2)) draft.contact(story.met.slice(0, 2), { kind: "meeting", status: "denied" });
    }
    if (story.resigns !== undefined && world.chance(0.6)) draft.resigns(story.resigns, onDay(story.known));
    const { before } = story;
    if (before === undefined || !world.chance(0.5)) return;
    const strange = before.met.slice(1).some((person) => [...draft.people.keys()].some((one) => one !== person && clash(one, person)));
    if (!strange) draft.contact(before.met.slice(0, 2), { kind: before.kind, ...(world.chance(0.7) ? { when: inMonth(before.day) } : {}) });
  }

  private draft(kind: Kind): Draft {
    const { world, story } = this;
    const short = new Set(story.met.filter(() => world.chance(0.04)));
    const draft = new Draft((person) => short.has(person));
    this.contact(draft, kind);
    this.quotes(draft);
    this.aftermath(draft);
    return draft;
  }

  /** What an agency sent, cut from the end by some. */
  private copied(): Draft {
    this.wire ??= this.draft("first");
    return this.wire.copy(
      this.world.chance(0.6) ? this.wire.length : this.world.between(Math.ceil(this.wire.length / 2), this.wire.length),
    );
  }

  /** The article that is the `place`th about the story, from 0, and the `number`th of all. */
  write(place: number, number: number): Addition {
    const { world, story } = this;
    const draw = world.chance(0.3) ? "wire" : world.chance(0.65) ? "cites" : "own";
    const kind: Kind = place === 0 ? "first" : draw;
    const outlet = kind === "first" ? story.first : world.outlet();
    const draft = kind === "wire" ? this.copied() : this.draft(kind);
    if (kind === "wire") draft.plain(`(${story.agency})`);
    const opening = `Report ${number}.`;
    const published = later(story.known, place === 0 ? 0 : world.between(0, 2));
    const [a, b] = story.met as [Person, Person];
    const title = `${a.surname} and ${b.surname} in ${story.place}`;
    const made = new Made(`${opening} ${draft.text}`, { title, outlet, published, path: `generated-${number}` });
    if (kind === "cites") made.entity("e90", story.first, "outlet").relies(story.first, { entity: "e90", contacts: ["c1"] });
    if (kind === "wire") made.entity("e91", story.agency, "outlet").relies(story.agency, { kind: "republishes", entity: "e91" });
    if (draft.text.includes("two people familiar")) {
      made.relies("two people familiar with the matter", { kind: "anonymous", contacts: ["c1"] });
    }
    if (draft.text.includes(`in ${story.place}`)) made.entity("e92", story.place, "place");
    draft.place(made, opening.length + 1);
    return made.addition();
  }
}

const clash = (a: Person, b: Person): boolean => a.name.includes(b.surname) || b.name.includes(a.surname);
