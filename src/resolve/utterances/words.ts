/**
 * Words for comparing what was said over wordings and translations. The stop words are the function words of the Snowball
 * English list (Porter 2001), less those that count something (“any”, “all”, “more”) or take it back.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `i me my myself we our ours ourselves you your yours he him his himself she her hers it its itself they them their theirs what which who whom this that these those am is are was were be been being have has had having do does did done doing
  would should could ought might may can will shall must a an the and but if or because as until while of at by for with about against between into through during before after above below to from up down in out on off over under again further then once here
  there when where why how so than too very just also however said says say 's 're 've 'll 'd 'm s t re ve ll d m well yes oh now really much many such own same other else us`
    .trim()
    .split(/\s+/),
);

/** Words that turn a sentence into its opposite. */
export const negations: ReadonlySet<string> = new Set("not no never none nobody nothing neither nor without cannot nowhere".split(" "));

const irregular: Readonly<Record<string, string>> = {
  met: "meet",
  said: "say",
  told: "tell",
  knew: "know",
  known: "know",
  went: "go",
  gone: "go",
  took: "take",
  taken: "take",
  gave: "give",
  given: "give",
  saw: "see",
  seen: "see",
  thought: "think",
  made: "make",
  came: "come",
  got: "get",
  found: "find",
  spoke: "speak",
  spoken: "speak",
  wrote: "write",
  written: "write",
  held: "hold",
  left: "leave",
  lost: "lose",
  won: "win",
  paid: "pay",
  sent: "send",
  sold: "sell",
  bought: "buy",
  brought: "bring",
  began: "begin",
  begun: "begin",
  done: "do",
  men: "man",
  women: "woman",
  children: "child",
  better: "good",
  best: "good",
  bigger: "big",
  larger: "large",
  worse: "bad",
  worst: "bad",
  people: "people",
  elections: "elect",
  election: "elect",
  electoral: "elect",
  talks: "talk",
};

/**
 * The stem of a word, lower case: a light suffix stripper after Porter (1980), for nouns and verbs. It joins forms of one
 * word (“interfere”, “interfered”, “interference”), not words of one meaning.
 */
export const stem = (word: string): string => {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (word.length <= 3) return word;
  let stemmed = word
    .replace(/(?:ies)$/u, "y")
    .replace(/(?:sses)$/u, "ss")
    .replace(/(?<=[^su])s$/u, "");
  stemmed = stemmed.replace(/(?:ations?|ments?|ences?|ances?|ingly|edly|ings?|ers?|ors?|ed|ion|ive|ly)$/u, "");
  if (stemmed.length < 3) stemmed = word;
  // “stopped” and “stop”, “making” and “make”
  return stemmed.replace(/([bdfglmnprt])\1$/u, "$1").replace(/[ei]$/u, "");
};
