/**
 * Abbreviations after which a full stop does not end a sentence. Titles, offices, months, places and Latin ones as
 * listed in the Associated Press and Chicago style books.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Messrs Dr Drs Prof Profs Rev Hon Sen Rep Reps Sens Gov Govs Gen Gens Lt Col Maj Capt Cmdr Cpl Pvt Sgt Adm Brig Pres Amb Supt Atty Insp Ald Ayat Msgr Mgr Mme Mlle Cllr Smt Det Rt Fr Sr Jr St Ste Mt Ft
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos vs v cf ca approx dept Dept Univ Assn Bros Co Corp Inc Ltd est
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo
  U.S U.K U.N E.U D.C N.Y N.J N.C S.C N.H N.M R.I W.Va a.m p.m i.e e.g etc al Ph.D M.D`
    .split(/\s+/)
    .filter(Boolean),
);

/** Those of them that are written before a name, which the tagger does not know: it cuts off their full stop. */
export const shortTitles: ReadonlySet<string> = new Set(
  "Hon Sens Reps Govs Gens Profs Drs Messrs Lt Col Maj Capt Cmdr Cpl Pvt Sgt Adm Brig Pres Amb Supt Atty Insp Ald Ayat Msgr Mgr Mme Mlle Cllr Smt Det Rt".split(
    " ",
  ),
);

/** Those of them that do end a sentence when a word follows that usually begins one. */
export const mayEndSentence: ReadonlySet<string> = new Set(
  "U.S U.K U.N E.U D.C N.Y Inc Co Corp Ltd Jr Sr a.m p.m etc al Ph.D M.D".split(" "),
);

/** Words that begin a sentence more often than they go on after an abbreviation. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  "The A An He She They It We I You This That These Those But And In On At After Before When While If As There His Her Their Its Our".split(
    " ",
  ),
);
