/** Refusals: bad input named, with what to do. Inside this stage they travel as `Refused`; `read` turns them into results. */
import type { Refusal } from "../vocabulary/forms.js";
import type { RefusalReason } from "../vocabulary/kinds.js";

/** Advice where the place that refuses has none of its own. */
export const defaultAdvice: Record<RefusalReason, string> = {
  not_found: "Check the spelling of the path.",
  unreadable: "Check the permissions, or copy it to where you may read it.",
  empty: "Check that the text was saved; there is nothing to read in it.",
  binary: "Save it as plain text or HTML and add that.",
  encoding: "Save it as UTF-8 and add it again.",
  no_article: "Save the text of the article as a .txt file and add that, or paste it on standard input with -.",
  too_large: "Split it, or raise the limit.",
  malformed: "Correct the place named and add it again.",
  unsupported: "Save it as .txt or .html, or as .jsonl with one article a line.",
  timeout: "Try again later, or save the page in a browser and add the file.",
  forbidden_address: "Where this is a server of your own, allow it with --allow-private; otherwise do not trust the link.",
  robots: "Open the page in a browser, save it and add the file.",
  http: "Open the address in a browser; where the page shows, save it and add the file.",
  network: "Check the address and the connection, then try again.",
  language: "The article is kept; nothing is extracted from it.",
  extraction_failed: "The article is kept; nothing is extracted from it.",
  store: "Check the disk and the permissions of the record.",
};

/** Thrown inside `read` and caught at its edge. `message` is what was wrong, without the name of the input. */
export class Refused extends Error {
  constructor(
    readonly reason: RefusalReason,
    message: string,
    readonly advice: string = defaultAdvice[reason],
  ) {
    super(message);
    this.name = "Refused";
  }
}

const maxShown = 300;

/** A name from outside, safe to print on a terminal and on one line: control and direction characters shown as `\u001b`. */
export function printable(name: string): string {
  const safe = name.replace(
    /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
  return safe.length > maxShown ? `${safe.slice(0, maxShown)}…` : safe;
}

/**
 * Whatever was thrown while reading `path`, as a refusal of `path`.
 * @param error a `Refused`, an error of the file system, or an unforeseen one (named as `malformed`, with its message)
 */
export function refusalOf(path: string, error: unknown): Refusal {
  const refused = error instanceof Refused ? error : fromSystem(error);
  return { path, reason: refused.reason, message: `${printable(path)}: ${printable(refused.message)}`, advice: refused.advice };
}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

/** A file-system error in words. */
export function fromSystem(error: unknown): Refused {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
    case "ENAMETOOLONG":
    case "ERR_INVALID_ARG_VALUE":
      return new Refused("not_found", "no such file or folder");
    case "EACCES":
    case "EPERM":
      return new Refused("unreadable", "the system does not allow reading it");
    case "ELOOP":
      return new Refused("unreadable", "the symbolic link leads round in a circle", "Remove the link, or name the file itself.");
    case "EMFILE":
    case "ENFILE":
      return new Refused("unreadable", "too many files are open", "Close other programs, then try again.");
    default:
      if (code !== "") return new Refused("unreadable", `reading failed (${code})`);
      return new Refused("malformed", `reading failed: ${message}`, "Please report this with the file, it should have been foreseen.");
  }
}
