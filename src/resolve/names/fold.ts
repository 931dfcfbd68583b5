import anyAscii from "any-ascii";

/** Scripts that are written without spaces between the syllables of one name. */
const syllabic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;

/** Scripts from which letters alone do not give the usual Latin spelling: short vowels are left out, or sounds are merged. */
const lossy =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Ethiopic}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Tamil}]/u;

/** The name in lower-case ASCII letters, digits and the marks that were in it (method: any-ascii's tables). */
export function fold(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  const joined = text.normalize("NFC").replace(syllabic, (run) => ` ${anyAscii(run).toLowerCase()} `);
  return anyAscii(joined.replace(/[“”„«»]/g, '"').replace(/[’‘ʼʻ`´]/g, "'"))
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** Is the text in a script from which letters alone do not give the Latin spelling, so that consonants must do? */
export const isLossy = (text: string): boolean => lossy.test(text);

/** Is the whole text in Han, Kana or Hangul, where one character is a syllable or more? */
export const isSyllabic = (text: string): boolean => text.replace(syllabic, "").trim() === "" && text.trim() !== "";

/**
 * What is left of a folded word when the choices of transliteration schools and of doubling are taken out: `kislyak`,
 * `kisljak` and `kisliak` are spelled alike, and so are `tschernyschewski` and `chernyshevsky`.
 * Capitals stand for one sound written with several letters.
 */
export function spelling(word: string): string {
  return word
    .replace(/[^a-z0-9]/g, "")
    .replace(/shch|schtsch|stsch|szcz/g, "S")
    .replace(/tsch|tch|cz|tsh/g, "C")
    .replace(/sch|sh|sz/g, "S")
    .replace(/kh/g, "h")
    .replace(/dsch|dzh|dj|zh/g, "j")
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
    .replace(/(?<=[a-zA-Z])(iy|yy|ij|yj|ii|ey|ei|ie|y|j|i)$/g, "i")
    .replace(/[jy](?=[aeiou])/g, "i")
    .replace(/[yj]/g, "i")
    .replace(/ou|oo|uu/g, "u")
    .replace(/ee|ea/g, "i")
    .replace(/(.)\1+/g, "$1");
}

/** The consonants of a word with its first letter: what hearing and careless vowels leave alone. */
export function skeleton(word: string): string {
  const form = spelling(word).replace(/z/g, "s").replace(/C/g, "S").replace(/j/g, "i");
  return (form.slice(0, 1).replace(/[aeiou]/, "a") + form.slice(1).replace(/[aeiouh]/g, "")).replace(/(.)\1+/g, "$1");
}

/** The consonants that survive the way through a script that merges sounds: p/b, t/d, k/g, l/r, v/f as one each. */
export const bareSkeleton = (word: string): string =>
  spelling(word)
    .replace(/[aeiouhyjv]/g, "")
    .replace(/[Cz]/g, "s")
    .replace(/S/g, "s")
    .replace(/p/g, "b")
    .replace(/t/g, "d")
    .replace(/g/g, "k")
    .replace(/r/g, "l")
    .replace(/(.)\1+/g, "$1");
