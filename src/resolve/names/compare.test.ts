import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames, sameFrom } from "./compare.js";
import { parsePerson } from "./person-name.js";
import { farApart } from "./persons.js";
import { surelyBelow } from "./weigh-persons.js";

const persons: [why: string, name1: string, name2: string, same: boolean][] = [
  ["case", "MARGARET OKONKWO", "Margaret Okonkwo", true],
  ["one initial more between the names", "George H.W. Bauer", "George W. Bauer", false],
  ["one name more before the one that an initial stands for", "George Herbert Walter Bauer", "George W. Bauer", false],
  ["an initial for the first of two names", "George H. Bauer", "George Herbert Walter Bauer", true],
  ["accents", "José Núñez", "Jose Nunez", true],
  ["word order with a comma", "Okonkwo, Margaret", "Margaret Okonkwo", true],
  ["word order without", "Okonkwo Margaret", "Margaret Okonkwo", true],
  ["an initial", "M. Okonkwo", "Margaret Okonkwo", true],
  ["another initial", "M. Okonkwo", "Peter Okonkwo", false],
  ["initials that differ", "Walter B. Hayes", "Walter T. Hayes", false],
  ["a middle name left out", "Walter Brennan Hayes", "Walter Hayes", true],
  ["an initial for the middle name", "Walter B. Hayes", "Walter Brennan Hayes", true],
  ["a patronymic left out", "Anatoly Petrovich Gorin", "Anatoly Gorin", true],
  ["patronymics that differ", "Anatoly Petrovich Gorin", "Anatoly Sergeevich Gorin", false],
  ["particles", "Pieter van der Berg", "Pieter Berg", true],
  ["a nickname", "Bob Hayes", "Robert Hayes", true],
  ["a nickname of another name", "Mike Hayes", "Robert Hayes", false],
  ["Cyrillic", "Сергей Кисляк", "Sergey Kislyak", true],
  ["another school of transliteration", "Sergej Kisljak", "Sergey Kislyak", true],
  ["a third one", "Wladimir Schirinowski", "Vladimir Zhirinovsky", true],
  ["Greek", "Γιώργος Παπανδρέου", "Giorgos Papandreou", true],
  ["Arabic", "محمد حسن", "Mohammed Hassan", true],
  ["Chinese", "习近平", "Xi Jinping", true],
  ["Hangul", "김정은", "Kim Jong-un", true],
  ["one other syllable in Hangul", "김정은", "김정일", false],
  ["a letter lost in typing", "Margret Okonkwo", "Margaret Okonkwo", true],
  ["letters swapped", "Margaret Okownko", "Margaret Okonkwo", true],
  ["a scanner's digit", "Marg4ret 0konkwo", "Margaret Okonkwo", true],
  ["a space lost", "MargaretOkonkwo", "Margaret Okonkwo", true],
  ["heard wrong", "Carter Paige", "Carter Page", true],
  ["a title", "Dr. Margaret Okonkwo", "Margaret Okonkwo", true],
  ["siblings", "Margaret Okonkwo", "Daniel Okonkwo", false],
  ["names that sound alike at the start", "Marta Okonkwo", "Margaret Okonkwo", false],
  ["father and son", "Walter Hayes Jr.", "Walter Hayes", false],
  ["senior and junior", "Walter Hayes Sr.", "Walter Hayes Jr.", false],
  ["the third", "Walter Hayes III", "Walter Hayes Jr.", false],
  ["a son and his father's name", "Salim bin Yusuf al-Harbi", "Yusuf bin Salim al-Harbi", false],
  ["bin and ibn", "Salim bin Yusuf", "Salim ibn Yusuf", true],
  ["the family name alone", "Okonkwo", "Margaret Okonkwo", false],
  ["a woman's family name and a man's", "Olga Morozova", "Oleg Morozov", false],
  ["nothing in common", "Margaret Okonkwo", "Pieter Berg", false],
  ["no letters", "—", "Pieter Berg", false],
];

const organizations: typeof persons = [
  ["legal forms spelled out", "Nordwind Aktiengesellschaft", "Nordwind AG", true],
  ["legal forms in another place", "ООО Ромашка", "Ромашка ООО", true],
  ["points and commas", "Harborlight, Inc.", "Harborlight Inc", true],
  ["&", "Barrow & Finch", "Barrow and Finch", true],
  ["the", "The Lisbon Institute", "Lisbon Institute", true],
  ["U.S.", "U.S. Department of Justice", "United States Department of Justice", true],
  ["U.K.", "UK Treasury", "United Kingdom Treasury", true],
  ["American spelling", "Centre for Labour Studies", "Center for Labor Studies", true],
  ["number words", "Fund Forty-Four", "Fund 44", true],
  ["Roman numerals that differ", "Harborlight Fund III", "Harborlight Fund IV", false],
  ["an acronym", "FBI", "Federal Bureau of Investigation", true],
  ["another acronym", "FBI", "Federal Bureau of Prisons", false],
  ["one letter in an acronym", "ABK Industries", "ABM Industries", false],
  ["a slip", "Harborlihgt Partners", "Harborlight Partners", true],
  ["a space", "Harbor Light Partners", "Harborlight Partners", true],
  ["a word more", "Harborlight Systems", "Harborlight", false],
  ["another place", "Harborlight (Spain) S.L.", "Harborlight (Ireland) Ltd.", false],
  ["another word", "National Petroleum Company", "National Pipeline Company", false],
  ["other legal forms", "ANO Romashka", "OOO Romashka", false],
];

describe("compareNames", () => {
  it.each(persons)("persons: %s: %s | %s → %s", (_, name1, name2, same) => {
    const verdict = compareNames("person", name1, name2);
    expect(verdict, verdict.why).toMatchObject({ name1, name2, same });
    expect(verdict.why).not.toBe("");
  });

  it.each(organizations)("organizations: %s: %s | %s → %s", (_, name1, name2, same) => {
    const verdict = compareNames("organization", name1, name2);
    expect(verdict, verdict.why).toMatchObject({ name1, name2, same });
  });

  it("says why in words that a person can check", () => {
    expect(compareNames("person", "Bob Hayes", "Robert Hayes").why).toBe("Bob ~ Robert (a short form), Hayes");
    expect(compareNames("person", "Walter Hayes Jr.", "Walter Hayes").why).toBe("one is junior, the other not");
    expect(compareNames("organization", "Harborlight Fund III", "Harborlight Fund IV").why).toBe("the numbers differ: 3, 4");
  });

  const name = fc.oneof(
    fc.constantFrom(...[...persons, ...organizations].flatMap(([, a, b]) => [a, b])),
    fc.string({ maxLength: 24 }),
    fc.string({ unit: "grapheme", maxLength: 24 }),
  );
  const type = fc.constantFrom("person" as const, "organization" as const);

  it("does not depend on which name comes first", () => {
    fc.assert(
      fc.property(type, name, name, (kind, a, b) => {
        expect(compareNames(kind, a, b).score).toBe(compareNames(kind, b, a).score);
      }),
      { numRuns: 2000 },
    );
  });

  it("comes near to holding two for one nowhere where it is plain without going further that they are not", () => {
    const word = fc.constantFrom(
      ..."Anna Hanna Ann Ivan John Jon J. K. Weber Veber Webber Abdul Aziz Abdulaziz al Pavlov Pavlova Li Lee Robert Bob Koienberg Ko1enberg Kolenberg".split(
        " ",
      ),
    );
    const full = fc.oneof(
      name,
      fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(full, full, (a, b) => {
        const [x, y] = [parsePerson(a), parsePerson(b)];
        const { score } = compareNames("person", a, b);
        if (farApart(x, y)) expect(score).toBeLessThan(0.8);
        for (const from of [0.8, 0.92]) if (surelyBelow(x, y, from)) expect(score).toBeLessThan(from);
      }),
      { numRuns: 5000 },
    );
  });

  it("holds every name that has letters to be itself, and never fails", () => {
    fc.assert(
      fc.property(type, name, (kind, a) => {
        const { score, same } = compareNames(kind, a, a);
        expect(score === 0 || score === 1).toBe(true);
        expect(same).toBe(score >= sameFrom);
      }),
      { numRuns: 2000 },
    );
  });
});
