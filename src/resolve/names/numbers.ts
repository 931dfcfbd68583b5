/** Number words and Roman numerals in names of organizations. */

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

const values = new Map<string, number>([
  ...units.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
  ...ordinals.map((word, i) => [word, i + 1] as const),
  ["fourty", 40],
]);

const roman = new Map<string, number>(
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ").map((word, i) => [word, i + 1] as const),
);

/** Value of a number written in digits or words; 0 to 99 in words. */
const numberIn = (word: string): number | undefined => {
  const ordinal = /^(\d+)(st|nd|rd|th)$/.exec(word);
  if (ordinal !== null) return Number(ordinal[1]);
  return /^\d{1,15}$/.test(word) ? Number(word) : values.get(word);
};

/** Writes the numbers among words in digits: `forty four` → `44`, `third` → `3`; Roman numerals not in first place. */
export function numbersAsDigits(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const value = numberIn(word) ?? (i > 0 ? roman.get(word) : undefined);
    const next = numberIn(words[i + 1] ?? "");
    if (
      value !== undefined &&
      value >= 20 &&
      value < 100 &&
      value % 10 === 0 &&
      !/^\d/.test(word) &&
      next !== undefined &&
      next > 0 &&
      next < 10
    ) {
      out.push(String(value + next));
      i++;
    } else out.push(value === undefined ? word : String(value));
  }
  return out;
}
