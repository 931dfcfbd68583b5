/** What a page states of its article: JSON-LD, OpenGraph, meta, and the page itself, in this order. */
import { parseDate } from "./dates.js";
import { articleTypes, metaNames } from "./html-tables.js";
import { lenientMeta, webAddress } from "./meta.js";
import type { Meta } from "./types.js";

/** The little of the DOM that is used here; linkedom's elements have it. */
export interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

const isNode = (value: Json | undefined): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: Json | undefined): Json[] => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]);

/** A page of megabytes of nested lists is not looked through for ever. */
const mostNodes = 5000;
const deepest = 12;

/** All objects of a JSON-LD value: of arrays, of `@graph`, and nested. */
function nodesOf(value: Json): Node[] {
  const found: Node[] = [];
  const visit = (at: Json, depth: number): void => {
    if (depth > deepest || found.length >= mostNodes) return;
    if (Array.isArray(at)) for (const item of at) visit(item, depth + 1);
    else if (isNode(at)) {
      found.push(at);
      for (const item of Object.values(at)) if (typeof item === "object") visit(item, depth + 1);
    }
  };
  visit(value, 0);
  return found;
}

/** JSON-LD of a script element; pages wrap it in comments and CDATA, and leave line ends within strings. */
function parseJsonLd(text: string): Json | undefined {
  const bare = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, "")
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*;?\s*$/, "");
  const oneLine = bare.replace(/\p{Cc}+/gu, " ");
  for (const attempt of [bare, oneLine, oneLine.replace(/,(\s*[}\]])/g, "$1")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, or another script element
    }
  }
  return undefined;
}

const typesOf = (node: Node): string[] =>
  listOf(node["@type"]).flatMap((type) => (typeof type === "string" ? [type.replace(/^https?:\/\/schema\.org\//, "")] : []));

const textOf = (value: Json | undefined): string | undefined => (typeof value === "string" && value.trim() !== "" ? value : undefined);

/** Entities in a JSON-LD string, which should have none and often has. */
const entities: Record<string, string> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  laquo: "«",
  raquo: "»",
};
const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (point !== undefined) return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : "";
    return entities[String(name).toLowerCase()] ?? whole;
  });

/** Names of the persons or organizations of a property: text, object, list of either, or reference by `@id`. */
function namesOf(value: Json | undefined, nodes: readonly Node[]): string[] {
  return listOf(value).flatMap((item) => {
    if (typeof item === "string") return /^https?:/.test(item) ? [] : [item];
    if (!isNode(item)) return [];
    const name = listOf(item.name).find((text) => typeof text === "string");
    if (typeof name === "string") return [name];
    const id = item["@id"];
    const named = typeof id === "string" ? nodes.find((node) => node["@id"] === id && typeof node.name === "string") : undefined;
    return typeof named?.name === "string" ? [named.name] : [];
  });
}

const addressesOf = (node: Node): string[] =>
  [node.url, node["@id"], node.mainEntityOfPage].flatMap((value) =>
    listOf(value).flatMap((item) => (typeof item === "string" ? [item] : isNode(item) ? [textOf(item["@id"]) ?? ""] : [])),
  );

/** The article of the page among those that its JSON-LD speaks of: the one with the page's address or headline, else the first. */
function articleNode(nodes: readonly Node[], address: string | undefined, headline: string | undefined): Node | undefined {
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleTypes.includes(type)));
  const plain = (text: string): string => text.replace(/\W+/g, " ").trim().toLowerCase();
  return (
    articles.find((node) => address !== undefined && addressesOf(node).some((at) => webAddress(at) === address)) ??
    articles.find((node) => headline !== undefined && plain(textOf(node.headline) ?? "") === plain(headline) && plain(headline) !== "") ??
    articles[0]
  );
}

function fromJsonLd(page: PageElement, address: string | undefined, headline: string | undefined): Meta {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    nodesOf(parseJsonLd(script.textContent ?? "") ?? null),
  );
  const node = articleNode(nodes, address, headline);
  if (node === undefined) return {};
  const join = (names: string[]): string | undefined =>
    names.length === 0 ? undefined : [...new Set(names.map(decodeEntities))].join(", ");
  const title = textOf(node.headline) ?? textOf(node.name);
  return {
    title: title === undefined ? undefined : decodeEntities(title),
    outlet: join(namesOf(node.publisher ?? node.sourceOrganization, nodes).slice(0, 1)),
    byline: join(namesOf(node.author ?? node.creator, nodes)),
    published: textOf(node.datePublished) ?? textOf(node.dateCreated),
    language: textOf(node.inLanguage),
    url: addressesOf(node).find((at) => webAddress(at) !== undefined),
  };
}

/** The first value of `meta` for one of `names` that `accept` does not refuse. */
function fromMeta(page: PageElement, names: readonly string[], accept: (value: string) => boolean = () => true): string | undefined {
  const all = [...page.querySelectorAll("meta[content]")];
  for (const name of names) {
    for (const meta of all) {
      const key =
        meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop") ?? meta.getAttribute("http-equiv");
      const value = meta.getAttribute("content")?.trim();
      if (key?.toLowerCase() === name && value && accept(value)) return value;
    }
  }
  return undefined;
}

const textIn = (page: PageElement, selector: string): string | undefined => {
  const text = page.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
};

/** A time element that says when the article came out: not one of a list of other articles, nor of an update. */
function timeOnPage(page: PageElement): string | undefined {
  const selectors = [
    "time[itemprop~=datePublished]",
    "[itemprop~=datePublished]",
    "time[pubdate]",
    "article header time",
    "article time",
    "main time",
    "header time",
  ];
  for (const selector of selectors) {
    for (const time of page.querySelectorAll(selector)) {
      const stated = time.getAttribute("datetime") ?? time.getAttribute("content") ?? time.textContent ?? "";
      const marked = `${time.getAttribute("class")} ${time.getAttribute("itemprop")} ${time.textContent}`;
      if (!/updat|modif/i.test(marked) && parseDate(stated) !== undefined) return stated;
    }
  }
  return undefined;
}

/** "Headline - The Outlet" without the outlet. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  if (outlet === undefined) return title;
  const cut = title.slice(0, -outlet.length).trimEnd();
  return title.toLowerCase().endsWith(outlet.toLowerCase()) && /\s[|\-–—·:»•]$/.test(cut) ? cut.slice(0, -1).trimEnd() : title;
}

const withoutBy = (byline: string | undefined): string | undefined => byline?.replace(/^\s*(?:written\s+)?by[\s:]+/i, "");
const noAddress = (value: string): boolean => !/^(?:https?:|@|www\.)/i.test(value);

/** The page's own address: not the front page's, which some templates name as canonical everywhere. */
function canonicalAddress(page: PageElement, fetched: string | undefined): string | undefined {
  const stated = [page.querySelector("link[rel~=canonical]")?.getAttribute("href"), fromMeta(page, metaNames.url)];
  return stated
    .map((address) => (address ? webAddress(address, fetched) : undefined))
    .find(
      (address) =>
        address !== undefined && (new URL(address).pathname !== "/" || fetched === undefined || new URL(fetched).pathname === "/"),
    );
}

/**
 * Title, outlet, byline, date, language and address that the page states. To be read before the page is cleaned.
 * @param fetched the address that the page came from, where it was fetched
 */
export function pageMetadata(page: PageElement, fetched?: string): Meta {
  const headings = [...page.querySelectorAll("h1")]
    .map((h1) => h1.textContent?.replace(/\s+/g, " ").trim() ?? "")
    .filter((text) => text !== "");
  const heading = headings.length === 1 ? headings[0] : undefined;
  const address = canonicalAddress(page, fetched);
  const ogTitle = fromMeta(page, metaNames.title);
  const ld = fromJsonLd(page, address ?? fetched, heading ?? ogTitle);
  const outlet = ld.outlet ?? fromMeta(page, metaNames.outlet);
  const title = ld.title ?? ogTitle ?? heading ?? textIn(page, "title");
  const published = [ld.published, fromMeta(page, metaNames.published, (value) => parseDate(value) !== undefined), timeOnPage(page)];
  return lenientMeta({
    title: title === undefined ? undefined : withoutOutlet(title.replace(/\s+/g, " ").trim(), outlet),
    outlet,
    byline: withoutBy(
      ld.byline ?? fromMeta(page, metaNames.byline, noAddress) ?? textIn(page, "[itemprop~=author], [rel~=author], .byline"),
    ),
    published: published.find((date) => date !== undefined && parseDate(date) !== undefined),
    language: page.querySelector("html")?.getAttribute("lang") || ld.language || fromMeta(page, metaNames.language),
    url: address ?? ld.url ?? fetched,
  });
}
