/**
 * What each list can be sorted by, declared once as data: the API's parameter, the orders of the record's queries and the
 * heads of the pages' tables are made from it. `-` before a name turns the order round, as in JSON:API.
 */
export const sorts = {
  articles: ["published", "title", "outlet", "contacts", "statements"],
  contacts: ["who", "kind", "when", "where", "status", "origins", "articles"],
  statements: ["published", "speaker", "outlet", "stance"],
  people: ["name", "type", "contacts", "statements", "articles"],
  events: ["when", "kind", "who", "outlet", "published"],
  assessments: ["judgement", "holder", "outlet", "published"],
  sources: ["name", "type", "articles", "originOf"],
} as const;

export type Sortable = keyof typeof sorts;
export type SortBy<L extends Sortable> = (typeof sorts)[L][number];

/** Both directions of each, as `sort` takes them. */
export const sortChoices = (list: Sortable): string[] => sorts[list].flatMap((name) => [name, `-${name}`]);

/** Is this a list that can be sorted? */
export const isSortable = (list: string): list is Sortable => Object.hasOwn(sorts, list);
