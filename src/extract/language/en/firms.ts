import { words } from "../words.js";

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter(Boolean);

/**
 * Legal forms behind a firm's name, as news prints them, lower case: those of cleanco 2.3 (MIT; its lists by country) that are no
 * everyday words in capitals.
 */
export const legalForms = words(`
inc inc. incorporated corp corp. corporation co co. company ltd ltd. limited llc l.l.c. llp l.l.p. lp l.p. plc plc. p.l.c. pllc pty pte pvt sdn bhd bhd.
ag a.g. gmbh g.m.b.h. mbh kg kgaa ohg se sa s.a. sas s.a.s. sarl s.a.r.l. snc spa s.p.a. srl s.r.l. nv n.v. bv b.v. bvba sprl ab asa aps a/s oy oyj ltda ltda. lda. s.r.o. d.d. d.o.o. zrt. nyrt. oao ooo zao pao jsc k.k.
`);

/** What closes the name of a firm behind “and” or “&”: “Holm and Sons”, “Berg, Lund & Co” (cleanco 2.3; common nouns of kinship and partnership). */
export const closingWords = words(
  "co co. company sons son bros bros. brothers daughters partners associates cie fils figli hijos söhne sohn zonen zoon",
);

/**
 * Firms whose name two names or nouns make, joined by “and” or “&”, which nothing else tells from two firms where no legal form stands
 * behind: constituents of the share indices of pytickersymbols 1.17.10 (MIT: S&P 500 and 600, Russell 3000, FTSE 100, STOXX 600, CAC,
 * DAX, Nikkei), without what follows the second; and, our own list from common knowledge, those that have left the exchanges since or
 * never were on one: banks, brokers, auditors, law firms, publishers, makers and shops.
 */
export const pairedFirms = lines(`
Alexander and Baldwin, Brown and Brown, Central Garden and Pet, Church and Dwight, Cohen and Steers, Cushman and Wakefield, Eckert and Ziegler, Helmerich and Payne, Host Hotels and Resorts, Johnson and Johnson
Kulicke and Soffa, Legal and General, Leggett and Platt, Marcus and Millichap, Marks and Spencer, Mitsui Mining and Smelting, Nippon Telegraph and Telephone, Procter and Gamble, Smith and Nephew, Black and Decker, Stanley Black and Decker
Sumitomo Realty and Development, Telephone and Data Systems, Walker and Dunlop, International Flavors and Fragrances, Standard and Poor's, Rohm and Haas, Cable and Wireless, Smith and Wesson, Bausch and Lomb, Dun and Bradstreet, Marsh and McLennan
Simon and Schuster, Barnes and Noble, Abercrombie and Fitch, Crate and Barrel, Bang and Olufsen, Tate and Lyle, Reckitt and Colman, Fortnum and Mason, Brown and Williamson, Brown and Root
Arm and Hammer, Ben and Jerry's, Dolce and Gabbana, Gulf and Western, Peninsular and Oriental, Hongkong and Shanghai, Great Atlantic and Pacific Tea, Norfolk and Western, Chesapeake and Ohio, Baltimore and Ohio
American Telephone and Telegraph, International Telephone and Telegraph, Pacific Gas and Electric, Baltimore Gas and Electric, San Diego Gas and Electric, Public Service Electric and Gas, Booz Allen and Hamilton
Deloitte and Touche, Deloitte Haskins and Sells, Ernst and Young, Ernst and Whinney, Coopers and Lybrand, Merrill Lynch Pierce Fenner and Smith, Sullivan and Cromwell, Davis Polk and Wardwell, Cravath Swaine and Moore
Shearman and Sterling, White and Case, Simpson Thacher and Bartlett, Weil Gotshal and Manges, Gibson Dunn and Crutcher, Latham and Watkins, Kirkland and Ellis, Covington and Burling, Arnold and Porter, Williams and Connolly, King and Spalding, Debevoise and Plimpton
Ropes and Gray, Slaughter and May, Linklaters and Paines, Baker and McKenzie, Allen and Overy, Hogan and Hartson, Jones and Laughlin, Hill and Knowlton, Ogilvy and Mather, Saatchi and Saatchi, Young and Rubicam, Wilmer Cutler and Pickering, Brown and Sharpe
Lord and Taylor, Bed Bath and Beyond, Smith and Williamson, Marks and Clerk, Funk and Wagnalls, Farrar Straus and Giroux
`);
