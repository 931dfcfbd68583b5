/**
 * Where and how one speaks to all, whoever is addressed by name. Nouns of WordNet's noun.communication below “broadcast”, “article”
 * and “public speech”, and the places of FrameNet's Communication_manner that are common in news.
 */
export const publicPlaces =
  /\b(?:in|at|during|on|through|via) (?:an?|the|his|her|their|its|that|\p{Lu}\p{L}+['’]s) (?:[\p{L}-]+ ){0,3}(?:rally|rallies|speech|speeches|op-ed|editorial|column|article|debate|news conference|press conference|town hall|statement|interview|broadcast|show|programme|program|podcast|release|commercial|advertisement|blog|post|tweet|tweets|stump|(?:Facebook|Twitter|Reddit|Twitch|online|live) chat|livestream|forum|telethon)\b/iu;

export const publicWays =
  /\b(?:on|via|through) (?:live )?(?:Twitter|Facebook|Instagram|YouTube|television|TV|radio|stage|air|camera|social media|the stump|the air)\b|\b(?:publicly|in public)\b/iu;

/** The same without an article, of several: “in early-morning tweets”, “via television ads” */
export const publicSeveral =
  /\b(?:in|on|through|via|with) (?:[\p{L}-]+ ){0,3}(?:tweets|posts|op-eds|editorials|columns|ads|commercials|interviews|speeches|broadcasts|rallies|statements|podcasts|tweetstorms)\b/iu;

/** The same as what one does: “took to Twitter to”, “used her column to”, “from the stage”; “speaking in Bergen, she …” */
export const publicActs =
  /\b(?:t(?:ook|akes?|aking|urned) to (?:Twitter|Facebook|Instagram|YouTube|X|social media|the airwaves|the (?:stage|floor|podium|microphone))|us(?:ed|es|ing) (?:an?|the|his|her|their|its) (?:[\p{L}-]+ ){0,3}(?:speech|address|column|tweets?|op-ed|ad|rally|show|platform|podium|pulpit|appearance|remarks) to|from (?:the|a|his|her) (?:stage|podium|pulpit|lectern|balcony|bench)|speaking (?:in|at|on|from|outside) (?!(?:[\p{L}-]+ ){0,3}(?:meeting|dinner|lunch|luncheon|breakfast|hearing|session|talks)\b)[^,;.]{2,80},)/iu;

/** What speaks to all in somebody's stead: “his ad asks Lund”, “an editorial urged Lund”. WordNet: below advertisement, article, post. */
export const publicMedia =
  /\b(?:ads?|advert|adverts|advertisements?|commercials?|editorials?|columns?|op-eds?|tweets?|posts?|blogs?|videos?|speech(?:es)?|sermons?|billboards?|banners?|leaflets?|flyers?|placards?|posters?|films?|movies?|books?|songs?|polls?|headlines?)$/iu;

/** Verbs of addressing that, said in public, mean no contact. */
export const spokenTo =
  /^(?:tell|tells|told|telling|ask|asks|asked|asking|urg\p{L}+|warn\p{L}*|advis\p{L}+|promis\p{L}+|remind\p{L}*|assur\p{L}+|reassur\p{L}+|caution\p{L}*|alert\p{L}*|confront\p{L}*|persuad\p{L}+|convinc\p{L}+|implor\p{L}+|pressur\p{L}+|encourag\p{L}+|congratulat\p{L}+|thank\p{L}*|rebuk\p{L}+|reprimand\p{L}*|scold\p{L}*|chid\p{L}+|admonish\p{L}*|beg\p{L}*|challeng\p{L}+)$/u;
