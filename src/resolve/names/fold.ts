import anyAscii from "any-ascii";

/** Scripts that are written without spaces between the syllables of one name: Han, Kana, Hangul. */
const syllabic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;

/** Scripts that leave out short vowels: Hebrew, Arabic, Syriac, Thaana. */
const abjad = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]/u;

/** The name in lower-case ASCII letters, digits and the marks that were in it (method: any-ascii's tables). */
export function fold(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  const joined = text.normalize("NFC").replace(syllabic, (run) => ` ${anyAscii(run).toLowerCase()} `);
  return anyAscii(joined.replace(/[“”„«»]/g, '"').replace(/[’‘ʼʻ`´]/g, "'"))
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** Is the text in a script that leaves out short vowels, so that only consonants can be compared? */
export const leavesOutVowels = (text: string): boolean => abjad.test(text);

/**
 * What is left of a word (folded) when the choices of transliteration schools, of hearing and of doubling are taken out:
 * `kislyak`, `kisljak` → `kislak`; `tschernyschewski`, `chernyshevsky` → `cernisevski`. Vowels stay, grouped.
 */
export function spelling(word: string): string {
  return word
    .replace(/[^a-z0-9]/g, "")
    .replace(/shch|schtsch|stsch|szcz/g, "S")
    .replace(/tsch|tch|cz|tsh/g, "C")
    .replace(/sch|sh|sz/g, "S")
    .replace(/kh/g, "h")
    .replace(/dsch|dzh|dj|zh|rz/g, "j")
    .replace(/ch/g, "C")
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/dh/g, "d")
    .replace(/gh/g, "g")
    .replace(/bh/g, "b")
    .replace(/ck|q|c(?![iey])/g, "k")
    .replace(/x/g, "ks")
    .replace(/ts|tz|c/g, "z")
    .replace(/ss/g, "s")
    .replace(/w/g, "v")
    .replace(/ff$/, "v")
    .replace(/(?<=[a-z])(iy|yy|ij|yj|ii|ey|ei|ie|y|j|i)$/g, "i")
    .replace(/[jy](?=[aeiou])/g, "i")
    .replace(/[yj]/g, "i")
    .replace(/ou|oo|uu/g, "u")
    .replace(/ee|ea/g, "i")
    .replace(/(.)\1+/g, "$1");
}

/** The consonants of a spelling, with its first letter: what survives in scripts without vowels and in hearing. */
export function skeleton(word: string): string {
  const form = spelling(word).replace(/z/g, "s").replace(/C/g, "S").replace(/j/g, "i");
  return (form.slice(0, 1).replace(/[aeiou]/, "a") + form.slice(1).replace(/[aeiouh]/g, "")).replace(/(.)\1+/g, "$1");
}
