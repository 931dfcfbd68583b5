/**
 * An HTML page as an article: what the page states of it, and its running text as a reader sees it.
 *
 * The article is found by Mozilla's Readability, the reader view of Firefox, on a document without a browser (linkedom):
 * nothing of the page is run or fetched. Before, what surely is no text is taken out by tables; after, the elements are
 * turned into text here, since Readability's own joins paragraphs.
 */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type DefaultTreeAdapterTypes, parse, serialize } from "parse5";
import { type PageElement, pageMetadata } from "./html-metadata.js";
import { besideText, leadsAway, noLineOfText, notText } from "./html-tables.js";
import { type PageNode, visibleText } from "./html-text.js";
import { detectLanguage } from "./language.js";
import { Refused } from "./refusals.js";
import { cleanBody } from "./text.js";
import type { Draft } from "./types.js";

type Page = ReturnType<typeof parseHTML>["document"];
type Element = NonNullable<ReturnType<Page["querySelector"]>>;

/** More than the page of any article has: a page made to keep the reader busy is refused before it is walked. */
const mostElements = 20_000;
const deepest = 500;

const saveText = "Save the text of the article as a .txt file and add that.";

/**
 * Refuses what would take minutes to walk.
 * @throws Refused `too_large` for too many elements, `malformed` for too deep ones
 */
function refuseUnwalkable(document: DefaultTreeAdapterTypes.Document): void {
  let elements = 0;
  const stack: { node: DefaultTreeAdapterTypes.Node; depth: number }[] = [{ node: document, depth: 0 }];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (!("childNodes" in at.node)) continue;
    if (++elements > mostElements) throw new Refused("too_large", `the page has more than ${mostElements} elements`, saveText);
    if (at.depth > deepest) throw new Refused("malformed", `its elements are nested more than ${deepest} deep`, saveText);
    for (const node of at.node.childNodes) stack.push({ node, depth: at.depth + 1 });
  }
}

/** parse5 reads what browsers read (HTML standard); linkedom, which guesses no missing tags, then gets them written out. */
function parsePage(html: string): Page {
  const document = parse(html);
  refuseUnwalkable(document);
  return parseHTML(serialize(document)).document;
}

const beside = new Set(besideText);
const longestToken = Math.max(...besideText.map((token) => token.split("-").length));

/** Does a class name or id name furniture? `relatedLinks`, `story-related-links` and `related` do, `social-democrats` would too. */
export function isFurniture(name: string): boolean {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[-_]+/)
    .filter((word) => word !== "");
  return words.some((_, i) =>
    Array.from({ length: longestToken }, (_, n) => words.slice(i, i + n + 1).join("-")).some((token) => beside.has(token)),
  );
}

const lengthOf = (element: Element): number => (element.textContent ?? "").replace(/\s+/g, " ").length;
const paragraphText = (element: Element): number => [...element.querySelectorAll("p")].reduce((sum, p) => sum + lengthOf(p), 0);

/** Takes out what is marked as standing beside the text, unless most of the page's text is in it. */
function removeFurniture(page: Page): void {
  for (const element of page.querySelectorAll(notText)) element.remove();
  const all = page.body === null ? 0 : paragraphText(page.body);
  for (const element of page.querySelectorAll("[class], [id], aside, footer")) {
    if (["HTML", "BODY", "MAIN", "ARTICLE", "P", "A"].includes(element.tagName)) continue;
    const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.split(/\s+/);
    const named = element.tagName === "ASIDE" || element.tagName === "FOOTER" || names.some((name: string) => isFurniture(name));
    if (named && paragraphText(element) <= all / 3) element.remove();
  }
  for (const element of page.querySelectorAll("p[class]")) {
    if ((element.getAttribute("class") ?? "").split(/\s+/).some((name: string) => /(?:^|[-_])(?:caption|credit)(?:$|[-_])/i.test(name)))
      element.remove();
  }
  for (const caption of page.querySelectorAll("figcaption")) caption.remove();
  for (const figure of page.querySelectorAll("figure")) if (figure.querySelector("blockquote, table, pre, p") === null) figure.remove();
}

/** Above this share of linked words a block leads elsewhere. */
const menuShare = 0.8;

/** Takes out menus and lists of other articles that no name gives away: blocks that are nearly all links. */
function removeMenus(page: Page): void {
  for (const element of page.querySelectorAll("ul, ol, dl, td, th, div, section")) {
    const links = element.querySelectorAll("a");
    const length = lengthOf(element);
    if (links.length < 2 || length === 0 || length > 3000) continue;
    if (linkedText(element as unknown as PageElement) / length > menuShare) element.remove();
  }
}

/** The headline is the title, not the first line of the text. */
function removeTitle(page: Page, title: string | undefined): void {
  const headings = page.querySelectorAll("h1");
  const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
  for (const heading of headings) if (headings.length === 1 || plain(heading.textContent ?? "") === title) heading.remove();
}

const away = new Set(leadsAway);
const nothing = new Set(noLineOfText);

/** Takes out lines such as "Advertisement", and "Read more: …" where the rest is a link. */
function removeAsides(page: Page): void {
  for (const element of page.querySelectorAll("p, div, li, h2, h3, h4, h5, h6, span, strong, em, b, i")) {
    if (element.querySelector("p, div, ul") !== null || lengthOf(element) > 300) continue;
    const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
    const whole = text.toLowerCase().replace(/[.:…!→»›>\s]+$/, "");
    const linked = [...element.querySelectorAll("a")].map((a) => (a.textContent ?? "").replace(/\s+/g, " ").trim());
    const rest = linked.reduce((left, link) => (link === "" ? left : left.replace(link, " ")), text);
    const label = rest
      .toLowerCase()
      .replace(/[\s:–—|[\]().]+$/, "")
      .replace(/^[\s[(]+/, "");
    const [beginning = ""] = (linked[0] ?? "").toLowerCase().split(":");
    const leads = linked.length > 0 && (away.has(label) || (label === "" && linked[0]?.includes(":") === true && away.has(beginning)));
    if (nothing.has(whole) || leads) element.remove();
  }
}

interface Found {
  element: PageElement & PageNode;
  byline?: string;
}

function findArticle(page: Page): Found | undefined {
  const options = { disableJSONLD: true, serializer: (node: unknown) => node as PageElement & PageNode };
  const parsed = new Readability<PageElement & PageNode>(page as never, options).parse();
  return parsed?.content ? { element: parsed.content, byline: parsed.byline ?? undefined } : undefined;
}

/** Less than this is a notice ("Please enable JavaScript"), not an article; some scripts say more with fewer letters. */
const leastText = 80;
const dense = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const mostLinked = 0.5;

/** Is it running text: sentences, and more of them than links? */
export function isRunningText(text: string, linked: number): boolean {
  const weight = (part: string): number => part.length + 2 * (part.match(dense)?.length ?? 0);
  const sentences = text.split("\n").filter((line) => weight(line) >= 40 && /[.!?…。！？؟।]["'”’»)\]]*\s*$/.test(line));
  const running = sentences.reduce((sum, line) => sum + weight(line), 0);
  return running >= leastText && linked / Math.max(1, text.length) <= mostLinked;
}

const linkedText = (element: PageElement): number =>
  [...element.querySelectorAll("a")].reduce((sum, a) => sum + (a.textContent ?? "").trim().length, 0);

/** A language that a template states although the text is in another script is a mistake of the template. */
async function languageOf(stated: string | undefined, body: string): Promise<string | undefined> {
  const script = stated === undefined ? undefined : new Intl.Locale(stated).maximize().script;
  if (script === undefined || !["Latn", "Cyrl", "Grek", "Arab", "Hebr"].includes(script)) return stated;
  const letters = body.match(/\p{L}/gu)?.length ?? 0;
  const own = body.match(new RegExp(`\\p{Script=${script}}`, "gu"))?.length ?? 0;
  return own >= letters / 5 ? stated : detectLanguage(body);
}

/**
 * The article of a page.
 * @param html the decoded page
 * @param fetched the address it came from after redirects, where it was fetched
 * @throws Refused `no_article` where the page has no running text, `too_large` or `malformed` where it cannot be walked
 */
export async function readHtml(html: string, fetched?: string): Promise<Draft> {
  try {
    const page = parsePage(html);
    const meta = pageMetadata(page as unknown as PageElement, fetched);
    removeTitle(page, meta.title);
    removeFurniture(page);
    removeMenus(page);
    removeAsides(page);
    const found = findArticle(page);
    const body = found === undefined ? "" : cleanBody(visibleText(found.element));
    if (found === undefined || !isRunningText(body, linkedText(found.element))) {
      throw new Refused("no_article", "no running text of an article was found on the page");
    }
    const language = await languageOf(meta.language, body);
    return { ...meta, ...(language === undefined ? {} : { language }), body };
  } catch (error) {
    if (error instanceof RangeError) throw new Refused("malformed", "its elements are nested deeper than can be read", saveText);
    throw error;
  }
}
