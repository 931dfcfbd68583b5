/** Names of days, months and time zones, which begin with a capital and are no names of persons or bodies. */
export const calendarWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan jan. feb feb. mar. apr apr. jun. jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. mon. tue. wed. thu. fri. sat. sun. christmas easter gmt utc est edt cst cdt mst mdt pst pdt bst cet cest`.split(
    " ",
  ),
);

/** Days named from the day of writing, which stand beside other words without a preposition (TimeML's deictic expressions). */
export const deicticDays: ReadonlySet<string> = new Set(["today", "yesterday", "tomorrow", "tonight"]);

/** Words of time that may stand between a verb of saying and what is said. */
export const timeWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later recently afterward afterwards again then now morning afternoon evening night week month year last this`.split(
    " ",
  ),
);

/** Words that count from the day on which they are written (TimeML's deictic expressions); not “today”, which reports say for nowadays. */
export const countedFromToday =
  /\b(?:yesterday|tomorrow|tonight|(?:last|this|next|past) (?:week|weekend|month|year|night|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|this (?:morning|afternoon|evening)|(?:days|weeks|months|years|a day|a week|a month|a year|a fortnight) ago)\b/giu;

/** A day of the week alone, “on Monday”, which in the news is the last one; not “on the Monday”, nor “Monday, 3 May”. */
export const weekdayAlone =
  /(?<!\b(?:the|that|following|previous|every|each) )\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? (?:the )?\d|,? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/gu;

const numbers = ["a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const numberOf = (word: string): number => (word === "one" ? 1 : numbers.indexOf(word) >= 0 ? numbers.indexOf(word) + 1 : Number(word));
const some = `(?:${numbers.join("|")}|one|\\d{1,2})`;

/** How a date is reached from one told before: so many units on, the next or last such weekday, that day of its month. */
export type Shift =
  | { unit: "day" | "week" | "month" | "year"; count: number }
  | { unit: "weekday"; day: number; back: boolean }
  | { unit: "ordinal"; day: number };

const weekdays = ["sun", "mon", "tues", "wednes", "thurs", "fri", "satur"];
const someDay = `(${weekdays.join("|")})day`;
const dayOf = (word: string | undefined): number => weekdays.indexOf((word ?? "").toLowerCase());

/** Words that count from a date told of before. */
export const relativeDays: readonly {
  pattern: RegExp;
  shift: (match: RegExpExecArray) => Shift;
  /** a date of the sentence's own says more */
  weak?: true;
  /** only in a text that counts from itself: in the news these words count from the day of writing */
  narrative?: true;
}[] = [
  {
    pattern: /\b(?:the|that) (?:very )?same (?:day|morning|afternoon|evening|night)\b|\bthat (?:day|morning|afternoon|evening|night)\b/i,
    shift: () => ({ unit: "day", count: 0 }),
  },
  { pattern: /\bthe (?:next|following) (?:day|morning|evening)\b/i, shift: () => ({ unit: "day", count: 1 }) },
  { pattern: /\bthe (?:previous day|day before|night before|evening before)\b/i, shift: () => ({ unit: "day", count: -1 }) },
  {
    pattern: new RegExp(`\\b(${some.slice(3, -1)}) days? (later|after|earlier|before)\\b`, "i"),
    shift: (m) => ({ unit: "day", count: signed(m) }),
  },
  {
    pattern: new RegExp(`\\b(?:the|that) (following |next |previous |preceding )?${someDay}\\b`, "i"),
    shift: ({ 1: which, 2: day }) => ({ unit: "weekday", day: dayOf(day), back: /^pre/i.test(which ?? "") }),
  },
  { pattern: new RegExp(`\\bon ${someDay}\\b`, "i"), shift: (m) => ({ unit: "weekday", day: dayOf(m[1]), back: false }), narrative: true },
  {
    pattern:
      /\b(?:on|of|by) (?:the )?(\d{1,2})(?:st|nd|rd|th)\b(?! (?:of )?\p{L}+day\b| (?:century|birthday|anniversary|floor|district|round|congress|street))/iu,
    shift: (m) => ({ unit: "ordinal", day: Number(m[1]) }),
    weak: true,
  },
  {
    pattern:
      /\b(?:earlier|later|late) in the day\b|\b(?:early |late )?in the (?:morning|afternoon|evening)\b|\b(?:midday|mid-afternoon|midmorning)\b|\b(?:an|one|two|three|\d) hours? later\b|\bminutes later\b/i,
    shift: () => ({ unit: "day", count: 0 }),
    weak: true,
  },
  { pattern: /\b(?:that|the same) (?:week|weekend)\b/i, shift: () => ({ unit: "week", count: 0 }) },
  { pattern: /\bthe (?:next|following) week(?:end)?\b/i, shift: () => ({ unit: "week", count: 1 }) },
  { pattern: /\bthe (?:previous week(?:end)?|week before)\b/i, shift: () => ({ unit: "week", count: -1 }) },
  { pattern: new RegExp(`\\b(${some.slice(3, -1)}) weeks? (later|earlier)\\b`, "i"), shift: (m) => ({ unit: "week", count: signed(m) }) },
  { pattern: /\ba fortnight (later|earlier)\b/i, shift: (m) => ({ unit: "week", count: /later/i.test(m[1] ?? "") ? 2 : -2 }) },
  { pattern: /\b(?:that|the same) month\b/i, shift: () => ({ unit: "month", count: 0 }) },
  { pattern: /\bthe (?:next|following) month\b/i, shift: () => ({ unit: "month", count: 1 }) },
  {
    pattern: new RegExp(`\\b(${some.slice(3, -1)}) months? (later|after|earlier|before)\\b`, "i"),
    shift: (m) => ({ unit: "month", count: signed(m) }),
  },
  { pattern: /\b(?:that|the same) year\b/i, shift: () => ({ unit: "year", count: 0 }) },
  { pattern: /\bthe (?:next|following) year\b/i, shift: () => ({ unit: "year", count: 1 }) },
  {
    pattern: new RegExp(`\\b(${some.slice(3, -1)}) years? (later|after|earlier|before)\\b`, "i"),
    shift: (m) => ({ unit: "year", count: signed(m) }),
  },
];

const signed = (match: RegExpExecArray): number =>
  numberOf((match[1] ?? "a").toLowerCase()) * (/later|after/i.test(match[2] ?? "") ? 1 : -1);

/** Words by which something has long been so, was so at no certain time, or never. */
export const lastingWords =
  /\b(?:ever|never|always|often|frequently|regularly|usually|once|formerly|previously|long|used to|for (?:years|decades|months)|years|decades|over the years|in the past)\b/i;

/** Words by which what a sentence tells comes right after what the one before told. */
export const thereupon = /\b(?:afterwards?|thereupon|immediately|at once|moments later|shortly after(?:wards?)?|soon after(?:wards?)?)\b/i;

/** Beginnings of a sentence that goes on with the occasion of the one before. */
export const continuing =
  /^(?:while there|there|then|later|afterwards?|during|as (?:they|he|she|the two)|when (?:the|they)|at (?:the|that)|in (?:the|that|his|her) (?:meeting|call|conversation|speech|letter|email)|also|they|the two|both|after (?:the|his|her|that)|before (?:the|leaving))\b/i;
