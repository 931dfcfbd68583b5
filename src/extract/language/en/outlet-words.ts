import { words } from "../words.js";

/**
 * How English texts show that a name is that of an outlet, without any list of outlets.
 *
 * Origin: the commonest last (and first) words of the titles in the Library of Congress directory of American newspapers
 * and of the British Newspaper Archive, with those of broadcasters and of the press in German, French, Spanish and Italian.
 */
/** Words that end the name of an outlet and seldom a person's: “the Harbour Post”. */
export const outletWords = words(`
  herald post times tribune gazette courier journal chronicle observer telegraph inquirer enquirer examiner sentinel dispatch news newspaper radio television tv magazine zeitung tageblatt tagblatt anzeiger
  nachrichten gazeta novosti pravda daily weekly shimbun
`);

/** Words that end names of outlets and of other things: they need an article before them, or a sign of reporting. */
export const looseOutletWords = words(`
  star sun mail press record review globe standard echo mirror express register ledger bulletin monitor independent guardian argus today reporter republic nation voice digest mercury citizen advocate leader bee
  age intelligencer messenger argosy beacon pilot banner world report online
`);

/** Words that begin the name of a broadcaster or an agency: “Radio Nord”, “Channel 5”, “Agence Presse”. */
export const outletBeginnings = words("radio channel tv canal kanal agence agenzia");

/** Common nouns for an outlet: before a name (“the newspaper Dagbladet”), behind it (“Stern magazine”), or in its place (“the paper”). */
export const outletNouns = words(
  "newspaper paper magazine tabloid broadsheet daily weekly broadcaster website portal outlet channel station network agency newswire site publication blog",
);

/** Those of the nouns that mean an outlet only beside a sign of the press: “news agency”, “television channel”. */
export const looseOutletNouns = words("agency channel station network site portal website paper blog outlet");
export const pressSigns = words("news television tv radio press wire online cable media state state-run broadcast");

/** Several outlets that are not named: “local media”, “U.S. outlets”, “the Turkish press”. */
export const mediaNouns = words("media outlets newspapers press television broadcasters");
