/**
 * Synthetic articles with their extractions, from a seed: the same on every machine. Names are made of syllables, and vary
 * as names do: namesakes, surnames alone, a few people in the news daily and many seen once. Some articles are copies with
 * small edits, some quotations are carried by several, some contacts are denied.
 */
import type { Addition } from "../src/record/types.js";
import { contactKinds, keysOf } from "../src/vocabulary/kinds.js";
import { Made } from "./made.js";
import { random } from "./random.js";

const list = (words: string): string[] => words.split(" ");

const given = list(
  "Ada Boris Clara Dmitri Elena Felix Greta Hugo Irina Jonas Katya Leon Marta Nils Olga Pavel Rosa Sven Tanja Viktor Wanda Yuri Anton Berta Carl Dora Emil Frida Gustav Helga Igor Johanna Klaus Lena Max Nina Oskar Paula Rolf Sonja",
);
const beginnings = list("Kar Mel Tor Bran Vos Lind Harb Gros Petr Sul Dom Wer Stan Korn Bel Zim Rad Fal Mor Nek Osk Tal Ub Yar Kov");
const middles = list("a e i o en an in el ar os ul em");
const endings = list("ev son ic mann ova ski berg sen tsky ins ter low");
const offices = list("minister ambassador adviser senator spokesman director chairman envoy");
const of = list("trade energy defence finance culture transport health fisheries");
const places = list("Oslo Vienna Geneva Prague Lisbon Helsinki Riga Dublin");
const outlets = [
  "Harbour Post",
  "Evening Wire",
  "Morning Courier",
  "Northern Herald",
  "City Ledger",
  "Capital Times",
  "River Gazette",
  "Union Tribune",
];
const words = list(
  "agreement border budget charge claim coast contract council crisis debate delay detail doubt duty effort energy evidence export fact figure fleet forum future grain growth harbour hearing inquiry interest island issue journey language leader letter market matter member minute mission month morning mountain nation network number office option order paper partner party people pipeline plan policy power press price proposal protest question railway reason report request result review river road rule season sector service signal station summer supply system talk tariff team term treaty trust union valley value village visit vote water week winter witness word worker year",
);
const verbs = list(
  "changes delays explains follows helps hurts improves limits moves needs opens raises shapes shows stops supports threatens touches weakens widens",
);
const kinds = list(
  "annual bitter broad brief calm clear coastal costly daily distant early eastern fair foreign formal frozen general grave hidden inner joint large late legal local long marine modern narrow new northern old open public quiet rapid recent rural secret sharp silent slow small southern steady strict tense urban weak western whole wide",
);
const months = list("January February March April May June July August September October November December");

interface Person {
  name: string;
  surname: string;
  role: string;
}

class Maker {
  readonly next: () => number;
  private readonly people: Person[] = [];
  /** quotations that several articles carry */
  private readonly quotes = new Map<string, string>();

  constructor(seed: number, size: number) {
    this.next = random(seed);
    const seen = new Set<string>();
    while (this.people.length < size) {
      const surname = `${this.pick(beginnings)}${this.pick(middles)}${this.pick(endings)}`;
      const name = `${this.pick(given)} ${surname}`;
      if (seen.has(name)) continue;
      seen.add(name);
      this.people.push({ name, surname, role: `${this.pick(offices)} of ${this.pick(of)}` });
    }
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)] as T;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A person; the chance falls with the rank, as in the news (Zipf). */
  person(): Person {
    return this.people[Math.floor(this.people.length ** this.next()) - 1] as Person;
  }

  /** Different people, no two with one surname: a surname alone must mean one of them. */
  cast(count: number): Person[] {
    const cast: Person[] = [];
    while (cast.length < count) {
      const person = this.person();
      if (!cast.some(({ surname }) => surname === person.surname)) cast.push(person);
    }
    return cast;
  }

  phrase(): string {
    const length = 2 + Math.floor(this.next() * 3);
    const thing = () => `${this.pick(kinds)} ${this.pick(words)}`;
    const clauses = Array.from({ length }, () => `${this.pick(["the", "a", "our", "their"])} ${thing()} ${this.pick(verbs)} ${thing()}`);
    return clauses.join(" and ");
  }

  /** What somebody says: mostly new, now and then what was quoted elsewhere. */
  quote({ name }: Person): string {
    const known = this.quotes.get(name);
    if (known !== undefined && this.chance(0.15)) return known;
    const quote = this.phrase();
    this.quotes.set(name, quote);
    return quote;
  }
}

/** One article: the sentences are written first, then the findings are placed in them. */
const makeArticle = (maker: Maker, number: number, statements: number): Addition => {
  const cast = maker.cast(Math.min(5, 2 + Math.floor(maker.next() * 4)));
  const outlet = maker.pick(outlets);
  const target = maker.pick(outlets.filter((other) => other !== outlet));
  const year = 2014 + Math.floor(maker.next() * 6);
  const month = Math.floor(maker.next() * 12);
  const day = 1 + Math.floor(maker.next() * 28);
  const date = `${year}-${String(month + 1).padStart(2, "0")}`;
  const published = `${date}-${String(day).padStart(2, "0")}`;
  const when = `${months[month]} ${year}`;
  const [a, b, c] = [cast[0] as Person, cast[1] as Person, cast.at(-1) as Person];
  const [place, otherPlace] = [maker.pick(places), maker.pick(places)];
  const met = `${a.name}, the ${a.role}, met ${b.name} in ${place} in ${when}`;
  const called = `${c.name} called ${a.name} from ${otherPlace}`;
  const denied = `${b.name} denied having met ${a.name}`;
  const resigned = `${c.name} resigned on ${day} ${when}`;
  const [denies, calls, resigns] = [maker.chance(0.1), cast.length > 2 && maker.chance(0.4), maker.chance(0.15)];
  const said = Array.from({ length: statements }, (_, i) => {
    const person = cast[i % cast.length] as Person;
    const direct = maker.chance(0.6);
    const content = maker.quote(person);
    const quoted = direct ? `“${content}”` : `that ${content}`;
    const source = i < cast.length ? person.name : person.surname;
    return { person, direct, content: quoted, source, sentence: direct ? `${quoted}, said ${source}.` : `${source} said ${quoted}.` };
  });
  const sentences = [
    `${met}, the ${target} reported.`,
    ...(calls ? [`${called}.`] : []),
    ...said.map(({ sentence }) => sentence),
    ...(denies ? [`${denied}.`] : []),
    ...(resigns ? [`${resigned}.`] : []),
  ];
  const body = `Report ${number}. ${sentences.join(" ")}`;
  const made = new Made(body, { title: `${a.surname} and ${b.surname} in ${place}`, outlet, published, path: `generated-${number}` });
  cast.forEach((person, i) => {
    made.entity(`e${i + 1}`, person.name, "person", { names: [person.surname], roles: i === 0 ? [person.role] : [] });
  });
  made.entity("e8", target, "outlet").entity("e9", place, "place");
  made.contact(met, "met", ["e1", "e2"], { when: [when, date], where: place, holders: ["e8"] });
  const kind = maker.pick(keysOf(contactKinds).filter((key) => key === "call" || key === "conversation"));
  if (calls) made.contact(called, "called", [`e${cast.length}`, "e1"], { kind });
  let from = 0;
  for (const { person, direct, content, source, sentence } of said) {
    from = body.indexOf(sentence, from);
    const start = { content: body.indexOf(content, from), source: body.indexOf(source, direct ? from + content.length : from) };
    made.says(
      `e${cast.indexOf(person) + 1}`,
      { content, cue: "said", source },
      { kind: direct ? "direct" : "indirect" },
      { ...start, cue: body.indexOf("said", direct ? from + content.length : from + source.length) },
    );
    from += sentence.length;
  }
  if (denies)
    made.says(
      "e2",
      { content: `having met ${a.name}`, cue: "denied", source: b.name },
      { kind: "indirect", stance: "denies" },
      { source: body.indexOf(denied), cue: body.indexOf("denied", body.indexOf(denied)) },
    );
  if (resigns) made.event(resigned, "resigned", [`e${cast.length}`], { when: [`${day} ${when}`, published], causedBy: ["c1"] });
  return made.relies(target, { entity: "e8", contacts: ["c1"] }).addition();
};

/**
 * Additions as `RecordStore.add` takes them.
 *
 * @param options.seed the same seed gives the same articles
 * @param options.statementsPerArticle statements of each article; a tenth of the articles have a denial besides
 */
export async function* generate(options: { seed: number; articles: number; statementsPerArticle: number }): AsyncGenerator<Addition> {
  const { seed, articles, statementsPerArticle } = options;
  const maker = new Maker(seed, Math.max(20, Math.floor(articles / 2)));
  for (let i = 0; i < articles; i++) yield makeArticle(maker, seed * 1_000_000 + i, statementsPerArticle);
}
