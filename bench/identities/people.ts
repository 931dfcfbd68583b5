/**
 * A made corpus of people with a seed: families, namesakes, Cyrillic and its schools of transliteration, Arabic spellings,
 * short forms, initials, misspellings and what scanners make of letters. Who is meant by each mention is known.
 */
import type { Addition } from "../../src/record/types.js";
import type { LocalEntity } from "../../src/resolve/types.js";
import { Made } from "../made.js";
import { random } from "../random.js";

const list = (words: string): string[] => words.split(" ");

/** Western given names; after a slash a short form. */
const western = list(
  "Anna Peter John/Jack Robert/Bob Maria Elena Hans Julia Carlos David/Dave Marta Thomas/Tom William/Bill Grace Richard/Dick Edward/Ted Margaret/Peggy Karl Ingrid Lucia Paolo Henri Claire Oscar Laura Daniel/Dan Michael/Mike Susan/Sue Ruth Simon Walter Emma Victor Helen Martin Clara Joseph/Joe Samuel/Sam Paula Frank Alice",
);
const westernBeginnings = list(
  "Bar Kol Rin Hart Mol Lund Vel Tav Dink Sel Gor Mint Zan Tov Hol Hus Fen Rad Brand Stor Wim Jak Ost Ulm Carr Pren Whit Dal Mar Ash",
);
const westernMiddles = list("a e i o en an el ing er al un or");
const westernSecond = list("da ri go le mu ne ti ka bo su pa vi che lo");
const westernEndings = list("berg man son field ton ley worth stein dahl ham mann ford well wood ner ker");

/** Slavic given names: Cyrillic, then its spellings in Latin letters. */
const slavic = list(
  "Сергей:Sergey,Sergei,Sergej Дмитрий:Dmitry,Dmitri,Dmitriy Александр:Alexander,Aleksandr,Alexandr Юрий:Yuri,Yury,Jurij Евгений:Evgeny,Yevgeny,Evgenij Николай:Nikolai,Nikolay,Nikolaj Андрей:Andrei,Andrey,Andrej Татьяна:Tatiana,Tatyana,Tatjana Наталья:Natalia,Natalya,Natalja Юлия:Yulia,Julia,Iuliia Владимир:Vladimir,Wladimir Михаил:Mikhail,Michail Алексей:Alexei,Alexey,Aleksej Ольга:Olga Павел:Pavel Игорь:Igor Ксения:Ksenia,Xenia Илья:Ilya,Ilia",
);
const slavicBeginnings = list(
  "Кар:Kar Мор:Mor Вол:Vol Зим:Zim Сол:Sol Бел:Bel Кож:Kozh,Koj Чер:Cher,Tscher Шал:Shal,Schal Лук:Luk Гор:Gor Род:Rod Нек:Nek Тар:Tar Жар:Zhar,Jar Хар:Khar,Har Цар:Tsar,Car Юр:Yur,Jur",
);
const slavicMiddles = list("а:a о:o и:i у:u ен:en ан:an ар:ar оль:ol ин:in ал:al");
const slavicEndings = list("ский:sky,skiy,ski ев:ev,yev,ew ов:ov,off,ow енко:enko ин:in чук:chuk,tschuk цов:tsov,zov");

/** Arabic given names in several spellings. */
const arabic = list(
  "Mohammed,Muhammad,Mohamed Ahmed,Ahmad Yusuf,Youssef,Yousef Hussein,Husayn,Hussain Khaled,Khalid Omar,Umar Fatima,Fatimah Hassan,Hasan Ibrahim,Ebrahim Mustafa,Mostafa Salma Leila,Layla Nadia,Nadya Tariq,Tarek Karim,Kareem Rania,Raniya Samir,Sameer Walid,Waleed Zaynab,Zeinab Bilal",
);
const arabicBeginnings = list(
  "Bagh Sham Qas Naj Tik Has Mas Zuh Rash Kar Jab Sal Dar Fakh Ghaz Hadd Ibr Khal Maq Nabl Ras Sab Tam Wad Yaz Zag Mur Hil Bars Kun",
);
const arabicEndings = list("dadi awi iri ani ouri imi abi ari udi eini oumi ushi abbas uqi afi");

const offices = list("minister senator ambassador adviser mayor banker lawyer general judge director envoy spokesman");
const fields = list("trade energy defence finance culture transport health fisheries justice housing harbours forests");
const outlets = list("Courier Herald Ledger Gazette Tribune Observer Chronicle Sentinel");

interface Person {
  /** the ways to write the given name and the family name, the usual one first; the last one in Cyrillic where `cyrillic` */
  given: string[];
  family: string[];
  short?: string;
  middle: string;
  cyrillic: boolean;
  role: string;
}

export interface MadeMention {
  person: number;
  name: string;
  role?: string;
}

/** An article: who is named, the first two of whom meet. */
export interface MadeArticle {
  number: number;
  outlet: string;
  published: string;
  mentions: MadeMention[];
}

class People {
  readonly next: () => number;
  readonly people: Person[] = [];

  constructor(seed: number, size: number) {
    this.next = random(seed);
    const families = Array.from({ length: Math.ceil(size / 2.5) }, () => this.family());
    const taken = new Set<string>();
    while (this.people.length < size) {
      const namesake = this.chance(0.002)
        ? this.pick(this.people.length > 0 ? this.people : [this.person(this.pick(families))])
        : undefined;
      const person = namesake === undefined ? this.person(this.pick(families)) : { ...namesake, role: this.role() };
      const known = `${person.given[0]} ${person.family[0]}`;
      if (namesake === undefined && taken.has(known)) continue;
      taken.add(known);
      this.people.push(person);
    }
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)] as T;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  private role(): string {
    return `${this.pick(offices)} of ${this.pick(fields)}`;
  }

  /** `a:x,y` pieces put together: one spelling for each choice of school, and the Cyrillic last. */
  private spelled(pieces: readonly string[]): string[] {
    const parts = pieces.map((piece) => piece.split(":").map((side) => side.split(",")) as [string[], string[]]);
    const schools = [0, 1, 2].map((school) => parts.map(([, latin]) => latin[Math.min(school, latin.length - 1)]).join(""));
    return [...new Set(schools), parts.map(([cyrillic]) => cyrillic[0]).join("")];
  }

  private family(): { origin: "western" | "slavic" | "arabic"; names: string[] } {
    const draw = this.next();
    if (draw < 0.55)
      return {
        origin: "western",
        names: [
          `${this.pick(westernBeginnings)}${this.pick(westernMiddles)}${this.chance(0.5) ? this.pick(westernSecond) : ""}${this.pick(westernEndings)}`,
        ],
      };
    if (draw < 0.85)
      return {
        origin: "slavic",
        names: this.spelled([this.pick(slavicBeginnings), this.pick(slavicMiddles), this.pick(slavicMiddles), this.pick(slavicEndings)]),
      };
    const name = `${this.pick(arabicBeginnings)}${this.pick(arabicEndings)}`;
    return { origin: "arabic", names: [`al-${name}`, name, `Al ${name}`] };
  }

  private person({ origin, names }: { origin: "western" | "slavic" | "arabic"; names: string[] }): Person {
    const rest = { family: names, middle: this.pick(western).split("/")[0] as string, role: this.role(), cyrillic: origin === "slavic" };
    if (origin === "western") {
      const [full, short] = this.pick(western).split("/") as [string, string?];
      return { given: [full], ...(short === undefined ? {} : { short }), ...rest };
    }
    if (origin === "slavic") {
      const [cyrillic, latin] = this.pick(slavic).split(":") as [string, string];
      return { given: [...latin.split(","), cyrillic], ...rest };
    }
    return { given: this.pick(arabic).split(","), ...rest };
  }

  /** A letter lost, doubled or taken for another, or what a scanner makes of some. */
  private slip(word: string): string {
    const scanned = word
      .replace(/rn/, "m")
      .replace(/m(?=.)/, "rn")
      .replace(/l(?=.)/, "1");
    if (scanned !== word && this.chance(0.4)) return scanned;
    const at = 1 + Math.floor(this.next() * (word.length - 2));
    const how = this.next();
    if (how < 0.35) return word.slice(0, at) + word.slice(at + 1);
    if (how < 0.65) return word.slice(0, at) + word[at] + word.slice(at);
    return word.slice(0, at) + this.pick([..."aeiourn"]) + word.slice(at + 1);
  }

  /** A person as some article writes it. */
  write(person: Person): string {
    const latin = (names: readonly string[], cyrillic: boolean) => (cyrillic ? names.slice(0, -1) : names);
    const usual = this.chance(0.6);
    const given = usual ? (person.given[0] as string) : this.pick(latin(person.given, person.cyrillic));
    const family = usual ? (person.family[0] as string) : this.pick(latin(person.family, person.cyrillic));
    const draw = this.next();
    if (draw < 0.62) return `${given} ${family}`;
    if (draw < 0.68) return `${given} ${person.middle[0]}. ${family}`;
    if (draw < 0.72) return `${given} ${person.middle} ${family}`;
    if (draw < 0.75) return `${given[0]}. ${family}`;
    if (draw < 0.79) return `${person.short ?? given} ${family}`;
    if (draw < 0.82) return `${family}, ${given}`;
    if (draw < 0.85) return `${given} ${family}`.toUpperCase();
    if (draw < 0.89) return person.cyrillic ? `${person.given.at(-1)} ${person.family.at(-1)}` : `${given} ${family}`;
    if (draw < 0.93) return family;
    return this.chance(0.8) ? `${given} ${this.slip(family)}` : `${this.slip(given)} ${family}`;
  }
}

/** How many are named in each article. */
export const mentionsInArticle = 5;

/**
 * Articles about `people` people with `mentions` mentions in all: the busiest some hundred times the rarest, everybody among
 * the same few others, as in the news.
 */
export function* madeArticles(options: { seed: number; people: number; mentions: number }): Generator<MadeArticle> {
  const maker = new People(options.seed, options.people);
  const { people } = maker;
  for (let number = 0; number * mentionsInArticle < options.mentions; number++) {
    const centre = Math.floor(people.length * maker.next() ** 2);
    const chosen = new Set([centre]);
    while (chosen.size < mentionsInArticle) chosen.add(Math.abs(centre + Math.floor(maker.next() * 9) - 4) % people.length);
    const mentions = [...chosen].map((person): MadeMention => {
      const one = people[person] as Person;
      return { person, name: maker.write(one), ...(maker.chance(0.4) ? { role: one.role } : {}) };
    });
    const day = 1 + Math.floor(maker.next() * 28);
    yield {
      number,
      outlet: maker.pick(outlets),
      published: `2016-0${1 + Math.floor(maker.next() * 9)}-${String(day).padStart(2, "0")}`,
      mentions,
    };
  }
}

/** The mentions of an article as resolution takes them. */
export const entitiesOf = ({ number, outlet, published, mentions }: MadeArticle): LocalEntity[] => {
  const article = `made ${number}`;
  return mentions.map(({ person, name, role }, i) => ({
    // ids as hashes are: in no order that would tell anything
    id: `e-${Math.imul(number * mentionsInArticle + i + 1, 0x9e3779b1) >>> 0}-${person}`,
    article,
    outlet,
    published,
    name,
    type: "person",
    names: [name],
    roles: role === undefined ? [] : [role],
    around: {
      company: i < 2 ? [(mentions[1 - i] as MadeMention).name] : [],
      voices: [],
      cast: mentions.filter((_, other) => other !== i).map((other) => other.name),
      speaks: false,
      otherSpeakers: [],
      before: "",
    },
  }));
};

/** The article as a record takes it. */
export const additionOf = ({ number, outlet, published, mentions }: MadeArticle): Addition => {
  const told = mentions.map(({ name, role }) => (role === undefined ? name : `${name}, the ${role},`));
  const met = `${told[0]} met ${told[1]}`;
  const body = `Report ${number}. ${met}. ${told
    .slice(2)
    .map((words) => `There was ${words} too.`)
    .join(" ")}`;
  const made = new Made(body, { outlet, published, path: `made-${number}` });
  mentions.forEach(({ name, role }, i) => {
    made.entity(`e${i + 1}`, name, "person", { roles: role === undefined ? [] : [role] });
  });
  return made
    .contact(met, "met", [
      ["e1", mentions[0]?.name ?? ""],
      ["e2", mentions[1]?.name ?? ""],
    ])
    .addition();
};
