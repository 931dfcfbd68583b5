/** The people and outlets of a made world, and who knows whom: what stories are drawn from. */
import { random } from "../random.js";
import { agencies, fields, given, kinds, nouns, offices, outlets, surname, verbs } from "./words.js";

export interface Person {
  /** place by how often they are in the news, from 0 */
  rank: number;
  name: string;
  surname: string;
  role: string;
}

/** How many people a person mostly meets. */
const circleSize = 30;

/** A made world of `size` people; the same for the same seed. */
export class World {
  private readonly next: () => number;
  private readonly people: Person[] = [];
  private readonly circles = new Map<number, Person[]>();
  private readonly papers: string[];

  constructor(seed: number, size: number) {
    this.next = random(seed);
    this.papers = outlets.kind.flatMap((kind) => outlets.of.map((of) => `${of} ${kind}`));
    while (this.people.length < size) this.people.push(this.born(this.people.length));
  }

  /**
   * Surnames are spread as they are among people: half are new, the others are somebody's already (Yule's process), so that
   * few are borne by many. One in fifty is a namesake, who holds another office.
   */
  private born(rank: number): Person {
    const role = `${this.pick(offices)} of ${this.pick(fields)}`;
    const other = rank === 0 ? undefined : this.pick(this.people);
    if (other !== undefined && other.role !== role && this.chance(0.02)) return { rank, name: other.name, surname: other.surname, role };
    const inner = this.chance(0.4) ? this.pick(surname.inner) : "";
    const made = `${this.pick(surname.beginnings)}${this.pick(surname.middles)}${inner}${this.pick(surname.endings)}`;
    const family = other !== undefined && this.chance(0.5) ? other.surname : made;
    return { rank, name: `${this.pick(given)} ${family}`, surname: family, role };
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)] as T;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number from `least` to `most`, all as likely. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** One of a list whose chance falls with its place (Zipf). */
  private early<T>(from: readonly T[]): T {
    return from[Math.floor(from.length ** this.next()) - 1] as T;
  }

  /** How many outlets carry a story: most one or two, a few very many (Pareto), and more where `known` people are in it. */
  coverage(known: boolean): number {
    return Math.min(60, Math.floor((known ? 2 : 1) / (1 - this.next()) ** 0.6));
  }

  person(): Person {
    return this.early(this.people);
  }

  /** Somebody to be in contact with: mostly one of those whom the person always meets, else anybody. */
  partner(of: Person): Person {
    if (this.chance(0.25)) return this.person();
    let circle = this.circles.get(of.rank);
    if (circle === undefined) {
      circle = Array.from({ length: circleSize }, () => this.person());
      this.circles.set(of.rank, circle);
    }
    return this.early(circle);
  }

  outlet(): string {
    return this.early(this.papers);
  }

  agency(): string {
    return this.pick(agencies);
  }

  /** Clauses of something said, each of which can be quoted alone. */
  clauses(): string[] {
    const thing = () => `${this.pick(kinds)} ${this.pick(nouns)}`;
    return Array.from(
      { length: this.between(1, 4) },
      () => `${this.pick(["the", "a", "our", "their"])} ${thing()} ${this.pick(verbs)} ${this.pick(["the", "every", "any"])} ${thing()}`,
    );
  }
}
