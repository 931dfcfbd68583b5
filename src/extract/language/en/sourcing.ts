import type { SourcingKind } from "../../../vocabulary/kinds.js";
import { lettered } from "../../text/lettered.js";

/**
 * How texts say where they have it from. Wordings as news agencies' handbooks prescribe them for attribution
 * (Reuters and Associated Press, sections on sources), and as the cues of PolNeAR (Newell et al. 2018) show them in use.
 * All patterns are bounded: no part repeats without a limit.
 */

/** Verbs of an outlet that make a report of it. */
const reports =
  "report|reports|reported|reporting|writes|wrote|says|said|say|reveals|revealed|publishes|published|quotes|quoted|cites|cited|notes|noted|claims|claimed|found|finds|discloses|disclosed|describes|described|confirmed|prints|printed|ran|carried|learned|put|estimated|announced|told|broke|added";

/** Past participles of what an outlet does with news or papers: “first reported by”, “documents obtained by”. */
const handled =
  "reported|published|revealed|disclosed|obtained|seen|reviewed|cited|quoted|described|uncovered|confirmed|carried|written|conducted|documented|examined|viewed|verified|compiled|printed|interviewed";

const adverb = "(?:(?:\\p{L}+ly|also|first|has|have|had|later|earlier|then|now|since|once|further) ){0,3}";

/** A rule: the words right before the outlet's name (its article taken off), and those right after it. */
export interface OutletRule {
  kind: SourcingKind;
  before?: RegExp;
  after?: RegExp;
}

const rules = (list: readonly OutletRule[]): readonly OutletRule[] =>
  list.map(({ kind, before, after }) => ({ kind, ...(before && { before: lettered(before) }), ...(after && { after: lettered(after) }) }));

/** In order: the first rule that fits counts. `before` ends at the name, `after` begins there. */
export const outletRules = rules([
  {
    kind: "interviews",
    before:
      /\b(?:told|tells|telling|informed)(?: (?:a|an|the|\p{L}+’s|\p{L}+'s))?(?: (?:reporter|journalist|correspondent)s? (?:from|for|of|at))? $/iu,
  },
  {
    kind: "interviews",
    before:
      /\b(?:interviews?|interviewed|conversations?|appearances?|appeared|appearing|speaking|spoke|speaks|talking|talked|remarks?|comments?|answers?|went|came|questions?|e-?mail|letter)(?: (?:\p{L}+ ){0,2}(?:with|by|to|on|for|from|via|given to|published by|broadcast by)) $/iu,
  },
  { kind: "interviews", before: /\b(?:asked|questioned|pressed|reached|contacted|interviewed|quizzed)(?: \p{L}+)? by $/iu },
  {
    kind: "interviews",
    before:
      /\b(?:said|says|claimed|insisted|added|acknowledged|admitted|denied|repeated|explained|argued)(?: \p{L}+ing)?(?: (?:later|again|live|earlier))? on $/iu,
  },
  { kind: "interviews", before: /\b(?:shown|aired|broadcast|screened|released) by $/iu },
  { kind: "interviews", after: /^(?:['’]s)? (?:\p{L}+ ){0,2}interviews?\b/iu },
  {
    kind: "interviews",
    after: new RegExp(
      `^,? ${adverb}(?:broadcast|aired|ran|published|carried|showed|posted|conducted|recorded) (?:an|the|its|a) (?:\\p{L}+ ){0,2}interview`,
      "iu",
    ),
  },
  {
    kind: "interviews",
    after: /^(?:['’]s)? (?:reporter|journalist|correspondent|interviewer|host|anchor|presenter)s? (?:asked|interviewed|spoke|sat down)/iu,
  },
  {
    kind: "cites",
    before: new RegExp(
      `\\b(?:${handled})(?: (?:on|in|last|this) \\p{L}+| first| earlier| exclusively| jointly| and \\p{L}+){0,2} by $`,
      "iu",
    ),
  },
  { kind: "cites", before: /\baccording to (?:[\p{L}\p{N}’'.-]+ ){0,7}$/iu },
  { kind: "cites", before: /\b(?:per|via|citing|quoting|quotes|quoted|cites|cited) $/iu },
  {
    kind: "cites",
    before:
      /\b(?:reports?|story|stories|articles?|investigations?|accounts?|analysis|analyses|poll|column|columns|op-?ed|editorial|piece|coverage|scoop|exposé|expose|dispatch|dispatches)(?: (?:\p{L}+|published|that appeared))? (?:in|by|from|of|on) $/iu,
  },
  {
    kind: "cites",
    before:
      /\b(?:wrote|writing|writes|published|printed|appeared|appearing|quoted|reported|read|detailed|described|revealed)(?: \p{L}+){0,3} in $/iu,
  },
  {
    kind: "cites",
    after: new RegExp(
      `^(?:,? (?:which|whose|citing|quoting|in|on|referring|relying|based)[^.;]{0,120}?,)? ${adverb}(?:${reports})\\b(?! (?:an|the|its) (?:\\p{L}+ )?interview)`,
      "iu",
    ),
  },
  {
    kind: "cites",
    after:
      /^,? (?:which|whose (?:reporters?|journalists?|correspondents?))(?: \p{L}+){0,3} (?:reported|disclosed|revealed|published|broke|obtained|wrote|counted|said|put|found)\b/iu,
  },
  {
    kind: "cites",
    after: /^(?:['’]s)? (?:\p{L}+ ){0,2}(?:report|reports|story|article|investigation|poll|account|scoop|analysis|reporting|coverage)\b/iu,
  },
]);

/** Rules for outlets that are not named (“local media”). */
export const mediaRules = rules([
  { kind: "cites", before: /\b(?:according to|citing|quoting|by|per|in)(?: reports (?:by|in|from))? $/iu },
  {
    kind: "cites",
    after: new RegExp(`^ ${adverb}(?:reports?|reported|reporting|said|say|wrote|write|claimed|quoted|cited|published|carried)\\b`, "iu"),
  },
  { kind: "cites", after: /^ reports\b/iu },
]);

/** The outlet itself: “told this newspaper”, “told us”. */
export const ownOutlet =
  /\b(?:this (?:newspaper|paper|magazine|website|reporter|publication|network|column)|our (?:reporter|correspondent|newspaper|paper))\b/giu;

const number = "two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}";
const determiner = `(?:a|an|one|another|at least (?:${number})|more than (?:${number})|${number}|several|some|many|multiple|numerous|various|a number of|a handful of|a pair of|both|other)`;
/** No part of a description: words that begin a clause or name a day. */
const noAdjective =
  "and|or|but|the|that|which|who|said|says|as|of|in|on|by|with|to|from|for|at|when|while|because|if|was|were|is|are|has|had|have|will|would|not|no|any|his|her|their|its|our|my|told|met|asked|what|where|how|why|after|before|since|than|it|he|she|they|we|i|you|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|these|those|all|most|even|also";
const adjective = `(?:current and former|(?!(?:${noAdjective})\\b)[\\p{L}][\\p{L}.’'-]*(?<!,)) `;
const one =
  "official|source|aide|person|diplomat|insider|advis[eo]r|lawmaker|staffer|executive|employee|associate|operative|strategist|lobbyist|banker|officer|relative|colleague|friend|ally|investigator|businessman|donor|participant|attendee|lawyer";
const many =
  "officials|sources|aides|people|persons|diplomats|insiders|advis[eo]rs|lawmakers|staffers|executives|employees|associates|operatives|strategists|lobbyists|bankers|officers|relatives|colleagues|friends|allies|investigators|donors|participants|attendees|lawyers";
/** “familiar with the matter”, “close to the family”, “with knowledge of the talks”, “in the ministry” */
const after =
  "(?: (?:familiar|close|briefed|acquainted|involved|privy|knowledgeable|aware|with|in|at|from|of|to|inside|within|near|on)(?: [\\p{L}\\p{N}.’'-]+){1,9}?)";
const who = '(?:, (?:who|all of whom|both of whom|speaking|each of whom)[^.;“”"]{3,120}?,)';
const says =
  "(?:has |have |had |also |later |privately |publicly |repeatedly ){0,3}(?:said|says|say|told|tell|confirmed|confirm|added|described|describe|revealed|disclosed|acknowledged|claimed|claim|believed?|warned|insisted|denied|suggested|alleged|noted|recalled|cautioned|stated|explained|conceded|estimated?)";

/** A pattern that is costly to look for, and the words without which it cannot match: a sentence that lacks one is passed over. */
export interface CostlyPattern {
  pattern: RegExp;
  needs: readonly RegExp[];
}

const costly = (list: readonly CostlyPattern[]): readonly CostlyPattern[] =>
  list.map(({ pattern, needs }) => ({ pattern: lettered(pattern), needs }));

const anyOf = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`, "i");

/** Sources that are described and not named, as those who say something; group 1 is the description. */
const anonymousSpeakers: readonly CostlyPattern[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}’'-])((?:${determiner} )?(?:${adjective}){0,5}(?:${many})${after}?)${who}? ${says}\\b`, "giu"),
    needs: [anyOf(many)],
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}’'-])((?:a|an|one|another|the) (?:${adjective}){0,5}(?:${one})${after}?)${who}? ${says}\\b`,
      "giu",
    ),
    needs: [anyOf(one)],
  },
];

/** The same after words that lead to a source; the description goes on to a mark or a verb. */
const leads = "(?:citing|cited|cites|according to|quoting|quoted|quotes|confirmed by|told by|said|say|says|from|described by)";
const anonymousLed: readonly CostlyPattern[] = [
  {
    pattern: new RegExp(
      `\\b${leads} ((?:${determiner} )?(?:${adjective}){0,5}(?:${many})(?:${after})?)(?=[,.;:!?)”"]|$| (?:that|who|as|and|but|said|has|had|was|were|is|are)\\b)`,
      "giu",
    ),
    needs: [anyOf(many), anyOf(leads)],
  },
  {
    pattern: new RegExp(
      `\\b${leads} ((?:a|an|one|another) (?:${adjective}){0,5}(?:${one})(?:${after})?)(?=[,.;:!?)”"]|$| (?:that|who|as|and|but|said|has|had|was|were|is|are)\\b)`,
      "giu",
    ),
    needs: [anyOf(one), anyOf(leads)],
  },
];

export const anonymousSources = costly([...anonymousSpeakers, ...anonymousLed]);

/** A bare “people” or “friends” is everybody, not a source: these need a number or what they know. */
export const needDescription = lettered(
  /^(?:other |(?:[\p{L}\p{N},.-]+ )?(?:million|thousand|hundred|percent)s? |\S+-million )?(?:people|persons|friends|colleagues|allies|lawyers|relatives|participants|attendees)$/iu,
);

/** A description does not end so: what follows is part of it. */
export const unfinished = / (?:the|a|an|of|in|with|to|at|on|from|and|his|her|their|its)$/iu;

/** Whoever these stand for says it, and not the people before them: “campaign officials with feedback he said he received”. */
export const otherSubject = / (?:he|she|they|it|we|i|you)\b/iu;

const documents =
  "documents?|memos?|memoranda|memorandum|transcripts?|filings?|lawsuit|indictment|affidavits?|e-?mails?|cables?|records|dossier|complaint|letters?|reports?|study|studies|survey|invoices?|minutes|files|ledgers?|contracts?|statements|papers|diary|diaries|logs?|messages|recordings?|manifest|testimony|intercepts?|subpoenas?|warrants?|ruling|audit|notes";
const kept = "(?:obtained|seen|reviewed|released|leaked|unsealed|published|filed|examined|viewed|made public|submitted|verified)";
/** “bank statements” and “court papers” are documents; a statement alone is what somebody says. */
const paper = `((?:(?!(?:${noAdjective}|this|these|a|an|citing)\\b)[\\p{L}][\\p{L}’'-]* ){0,3}(?:${documents}))`;

const resting = "according to|citing|cited|cites|quoting|based on|relying on";
const tells =
  "says?|said|shows?|showed|alleges?|alleged|claims?|claimed|states?|stated|reveals?|revealed|suggests?|suggested|indicates?|indicated|describes?|described|details?|detailed|contends?|contended|accuses?|accused|concludes?|concluded|lists?|listed";

/** Documents that vouch for something; group 1 is the document. */
export const documentRules = costly([
  {
    pattern: new RegExp(`\\b(?:${resting}) (?:(?:the|a|an|his|her|their|its|some|several|newly|these|those) )?${paper}\\b`, "giu"),
    needs: [anyOf(documents), anyOf(resting)],
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:the |a |an )?${paper}(?: ${kept}[^.;]{0,60}?)? (?:also )?(?:${tells})\\b`, "giu"),
    needs: [anyOf(documents), anyOf(tells)],
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}’'-])${paper} ${kept} by\\b`, "giu"),
    needs: [anyOf(documents), anyOf(kept)],
  },
  {
    pattern: new RegExp(`\\b(?:in|from) (?:the |a |an )?${paper} ${kept}\\b`, "giu"),
    needs: [anyOf(documents), anyOf(kept)],
  },
]);

/** Words that are documents only where they are described further: “bank statements”, “court papers”. */
export const looseDocuments =
  /^(?:(?:[\p{L}’'-]+ ){0,3}(?<!(?:bank|tax|financial|court|sworn|written|account|card) )statements|papers|notes|messages|minutes|files|reports?|letters?|testimony|study|studies|survey|logs?|ruling|audit)$/iu;

/** An occasion on which somebody speaks to the public. */
export const statementOccasions: readonly RegExp[] = [
  /\b(?:in|by|through|according to) (?:a|an|his|her|their|its|the|one|another|separate|joint)(?: (?!post|tweet)[\p{L}’'-]+){0,3}? (?:statement|press release|news release|release|communiqué|communique)\b/iu,
  /\b(?:at|during|to|told) (?:a|an|his|her|the|their|its)(?: [\p{L}’'-]+){0,3}? (?:briefing|news conference|press conference|media briefing)\b/iu,
];

/** Words that say that something was said elsewhere than in an interview. */
export const elsewhere =
  /\b(?:rally|rallies|speech|debate|town hall|conference|briefing|statement|hearing|testimony|testified|tweets?|tweeted|post|posted|podcast|crowd|supporters|audience|lecture|sermon|letter|e-?mail|memoir|book|court|in (?:19|20)\d\d|last (?:year|month)|(?:months|years|weeks) ago)\b/iu;

/** Programmes on which people are interviewed; group 1 is the name: “went on All In with …”, “appeared on the Late Show”. */
export const programmes =
  /\b(?:appear(?:ed|ing|s)?|appearances?|went|goes|came|speaking|spoke|interview(?:ed)?|guest) on (?:the |his |her )?[“"]?((?:\p{Lu}[\p{L}’'&]*)(?: (?:\p{Lu}[\p{L}’'&]*|the|of|a)){0,5}?)(?:[”"]| with \p{Lu}| (?:show|program|programme|podcast)\b)/gu;

/** Posts on social networks. */
const network =
  "Twitter|Facebook|Instagram|Telegram|YouTube|LinkedIn|VKontakte|Mastodon|WeChat|Weibo|TikTok|Reddit|Truth Social|Bluesky|Threads|X";
export const postOccasions: readonly RegExp[] = [
  new RegExp(
    `\\b(?:wrote|writes|posted|posting|said|says|announced|shared|claimed|responded|replied|declared|complained|joked|asked|published)\\b[^.;]{0,60}?\\b(?:on|via|to) (?:his |her |its |their )?(?:official |personal )?(?:${network})(?: page| account| channel| feed)?\\b`,
    "u",
  ),
  new RegExp(
    `\\b[Ii]n (?:a|an|one|another|his|her|a series of|several) (?:[\\p{L}’'-]+ ){0,2}?(?:(?:${network}) )?(?:tweets?|posts?|blog post|video message)\\b`,
    "u",
  ),
];
export const postVerbs: ReadonlySet<string> = new Set("tweet retweet".split(" "));

/** Verbs by which a body or its spokesperson speaks officially. */
export const officialVerbs: ReadonlySet<string> = new Set(
  "say announce confirm acknowledge deny reject declare state admit claim insist add warn tell dismiss note maintain explain pledge promise condemn".split(
    " ",
  ),
);

/** Those who speak for a body: what they say is its statement. */
export const spokespeople = /\b(?:spokes(?:man|woman|person|people|men)|press (?:secretary|officer|service|office)|representatives?)\b/iu;

const office = "(?:chief |deputy |senior )?(?:spokes(?:man|woman|person)|press (?:secretary|officer))";
const inNameOf: readonly RegExp[] = [
  new RegExp(`\\b${office} (?:of|for) (?:the )?(.{2,60})$`, "iu"),
  new RegExp(`^(?:the |a |an )?(.{2,60}?)(?:['’]s)? ${office}\\b`, "iu"),
];

/**
 * The body in whose name somebody speaks, by what they are called: “White House spokeswoman” speaks for the White House.
 *
 * @param roles their offices, in the words of a text; a former one speaks for nobody
 */
export const bodySpokenFor = (roles: readonly string[]): string | undefined => {
  for (const role of roles) {
    if (/\b(?:former|ex|then|one-time)\b/iu.test(role)) continue;
    for (const pattern of inNameOf) {
      const body = pattern.exec(role)?.[1]?.trim();
      if (body !== undefined && !/^(?:a|an|his|her|their|its|one|another)$/iu.test(body))
        return body.replace(/^(?:his|her|their|its) /iu, "");
    }
  }
  return undefined;
};

/**
 * Words by which somebody limits what they have just told of a contact: “it was not about the vote”. The whole is the
 * limitation; the contact is not denied.
 */
export const limits =
  /\b(?:it|this|that|they|these|those|(?:the|our|their|his|her) (?:meetings?|talks?|conversations?|contacts?|calls?|visits?|letters?|e-?mails?)) (?:(?:was|were|is|are|did|had)(?: not|n[’']t)|never) (?:(?:about|related to|dedicated to|devoted to|connected (?:with|to)|concern(?:ed)?(?: with)?|a matter of|touch(?:ed)? on|involve|discuss|nothing to do with|to do with) [^.;“”"]{2,100}?)(?=[,.;“”"]|$)/iu;

/** Nouns for having to do with somebody, of which contact is the least: who denies any of it denies any contact. */
export const relations =
  /\b(?:contacts?|communications?|connections?|dealings|links?|ties|relations?|relationships?|association|coordination|collaboration)\b/iu;
