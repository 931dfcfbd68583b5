/** What happened in a made world, before anybody writes of it: who was in contact, when, what they said of it. */
import type { ContactKind } from "../../src/vocabulary/kinds.js";
import { places } from "./words.js";
import type { Person, World } from "./world.js";

export interface Story {
  /** those who were in contact, the one who leads first */
  met: Person[];
  /** others who speak of it */
  others: Person[];
  kind: ContactKind;
  place: string;
  /** day of the contact, and that on which it became known: ISO 8601 */
  day: string;
  known: string;
  /** the outlet that had it first, and what it rests on */
  first: string;
  rests: "anonymous" | "participant" | "own";
  agency: string;
  /** what was said of it on that day, in clauses */
  said: { speaker: Person; clauses: string[] }[];
  /** one of those in contact who says that there was none */
  denies: Person | undefined;
  /** one who leaves office over it */
  resigns: Person | undefined;
  /** another contact of the one who leads, told again */
  before: Story | undefined;
  /** how many articles tell of it */
  articles: number;
}

/** The first day of a made world, and how many follow it. */
const firstDay = Date.parse("2014-01-01");
const days = 2190;

const dayAfter = (days: number): string => new Date(firstDay + days * 86_400_000).toISOString().slice(0, 10);

/** People who are different, and of whom no surname stands in another's name: a surname alone must mean one of them. */
const fits = (person: Person, cast: readonly Person[]): boolean =>
  cast.every((other) => !other.name.includes(person.surname) && !person.name.includes(other.surname));

/** So often somebody is drawn before it is held that nobody else fits, as among few people of one family. */
const mostDraws = 200;

const drawn = (count: number, cast: readonly Person[], draw: () => Person): Person[] => {
  const found: Person[] = [];
  for (let draws = 0; found.length < count && draws < mostDraws; draws++) {
    const person = draw();
    if (fits(person, [...cast, ...found])) found.push(person);
  }
  return found;
};

const kindOf = (world: World): ContactKind =>
  world.chance(0.6) ? "meeting" : world.pick<ContactKind>(["call", "conversation", "letter", "message"]);

/** Stories in the order of the days on which they became known. */
export class Stories {
  /** the last few contacts of each who leads, by rank */
  private readonly past = new Map<number, Story[]>();

  constructor(
    private readonly world: World,
    private readonly expected: number,
  ) {}

  /** Story number `n`, from 0. */
  next(n: number): Story {
    const { world } = this;
    let lead = world.person();
    const partnersOf = (of: Person) => drawn(world.chance(0.8) ? 1 : world.between(2, 3), [of], () => world.partner(of));
    let partners = partnersOf(lead);
    while (partners.length === 0) {
      lead = world.person();
      partners = partnersOf(lead);
    }
    const met = [lead, ...partners];
    const others = drawn(world.between(0, 2), met, () => world.partner(lead));
    const since = Math.min(days, Math.floor((n / this.expected) * days));
    const earlier = this.past.get(lead.rank) ?? [];
    const story: Story = {
      met,
      others,
      kind: kindOf(world),
      place: world.pick(places),
      day: dayAfter(since),
      known: dayAfter(since + (world.chance(0.7) ? world.between(0, 3) : world.between(4, 400))),
      first: world.outlet(),
      rests: world.pick(["anonymous", "participant", "own"] as const),
      agency: world.agency(),
      said: Array.from({ length: world.between(2, 5) }, () => ({ speaker: world.pick([...met, ...others]), clauses: world.clauses() })),
      denies: world.chance(0.15) ? met[1] : undefined,
      resigns: world.chance(0.1) ? world.pick(met) : undefined,
      before: earlier.length > 0 && world.chance(0.4) ? world.pick(earlier) : undefined,
      articles: world.coverage(lead.rank < 100),
    };
    this.past.set(lead.rank, [story, ...earlier].slice(0, 8));
    return story;
  }
}
