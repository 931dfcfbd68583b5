/**
 * How texts say where they have it from. Wordings as news agencies' handbooks prescribe them for attribution
 * (Reuters and Associated Press, sections on sources).
 */

/** Verbs of an outlet that make a report of it. */
export const reportVerbs: ReadonlySet<string> = new Set(
  "report reports reported write writes wrote say says said reveal reveals revealed publish publishes published quote quotes quoted cite cites cited note notes noted claim claims claimed find found disclose disclosed describe described".split(
    " ",
  ),
);

/** Verbs by which somebody speaks to an outlet. */
export const toldVerbs: ReadonlySet<string> = new Set("told tell tells telling informed".split(" "));

/** Words before an outlet that mean an interview or an appearance. */
export const interviewWords: ReadonlySet<string> = new Set(
  "interview interviews interviewed appearance appeared speaking conversation".split(" "),
);

/** Documents that a text may rest on. */
export const documentWords: ReadonlySet<string> = new Set(
  "document documents memo memos transcript transcripts filing filings lawsuit indictment affidavit emails e-mails email cable cables records letter report reports study poll survey analysis dossier complaint".split(
    " ",
  ),
);

/** Announcements. */
export const statementWords: ReadonlySet<string> = new Set("statement briefing press-release release communique communiqué".split(" "));

/** Posts on social networks. */
export const socialWords: ReadonlySet<string> = new Set(
  "tweeted tweet tweets tweeting retweeted twitter facebook instagram telegram posted post".split(" "),
);
export const networks: ReadonlySet<string> = new Set("Twitter Facebook Instagram Telegram YouTube LinkedIn VKontakte Mastodon".split(" "));

/** Sources that are described and not named. */
export const anonymousHeads: ReadonlySet<string> = new Set(
  "official officials source sources aide aides person people diplomat diplomats insider insiders adviser advisers advisor advisors lawmaker lawmakers staffer staffers executive executives".split(
    " ",
  ),
);
