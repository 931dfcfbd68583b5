/** Words that made articles are put together from: invented syllables, and plain English nouns, verbs and adjectives. */

const list = (words: string): string[] => words.split(" ");

export const given = list(
  "Ada Boris Clara Dmitri Elena Felix Greta Hugo Irina Jonas Katya Leon Marta Nils Olga Pavel Rosa Sven Tanja Viktor Wanda Yuri Anton Berta Carl Dora Emil Frida Gustav Helga Igor Johanna Klaus Lena Max Nina Oskar Paula Rolf Sonja",
);

/** Syllables of surnames: one of `beginnings`, of `middles`, now and then of `inner`, and of `endings`. */
export const surname = {
  beginnings: list("Kar Mel Tor Bran Vos Lind Harb Gros Petr Sul Dom Wer Stan Korn Bel Zim Rad Fal Mor Nek Osk Tal Ub Yar Kov"),
  middles: list("a e i o en an in el ar os ul em"),
  inner: list("ber dan kol mir rad vel tov gur lem nik pol zan"),
  endings: list("ev son ic mann ova ski berg sen tsky ins ter low"),
};

export const offices = list("minister ambassador adviser senator spokesman director chairman envoy");
export const fields = list("trade energy defence finance culture transport health fisheries");
export const places = list("Oslo Vienna Geneva Prague Lisbon Helsinki Riga Dublin Turin Ghent Bergen Malta");
export const months = list("January February March April May June July August September October November December");

/** Names of outlets are one of each. */
export const outlets = {
  of: list("Harbour Evening Morning Northern City Capital River Union Southern Valley"),
  kind: list("Post Courier Herald Ledger Times Gazette"),
};
export const agencies = ["Northern Wire", "Union Wire"];

export const nouns = list(
  "agreement border budget charge claim coast contract council crisis debate delay detail doubt duty effort energy evidence export fact figure fleet forum future grain growth harbour hearing inquiry interest island issue journey language leader letter market matter member minute mission month morning mountain nation network number office option order paper partner party people pipeline plan policy power press price proposal protest question railway reason report request result review river road rule season sector service signal station summer supply system talk tariff team term treaty trust union valley value village visit vote water week winter witness word worker year",
);
export const verbs = list(
  "changes delays explains follows helps hurts improves limits moves needs opens raises shapes shows stops supports threatens touches weakens widens",
);
export const kinds = list(
  "annual bitter broad brief calm clear coastal costly daily distant early eastern fair foreign formal frozen general grave hidden inner joint large late legal local long marine modern narrow new northern old open public quiet rapid recent rural secret sharp silent slow small southern steady strict tense urban weak western whole wide",
);
