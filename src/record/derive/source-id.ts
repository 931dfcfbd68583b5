import { fold } from "../../resolve/names/fold.js";
import { memberId } from "../../vocabulary/ids.js";
import type { EntityType, SourcingKind } from "../../vocabulary/kinds.js";
import type { SourceType } from "../schema.js";

/** A name of a source as it is compared: folded, without a leading article, a final domain ending or punctuation. */
export const sourceKey = (name: string): string =>
  fold(name)
    .replace(/^(www\.|the )/, "")
    .replace(/\.(com|org|net|ru|co\.uk|de|fr|uk)$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The id of the source of that name: sources are told apart by name, so that an outlet cited and an outlet read are one. */
export const sourceId = (name: string): string => memberId("o", "source", sourceKey(name) || name);

const byEntity: Partial<Record<EntityType, SourceType>> = {
  outlet: "outlet",
  person: "person",
  role: "person",
  group: "person",
  organization: "organization",
};

const byKind: Partial<Record<SourcingKind, SourceType>> = {
  republishes: "outlet",
  cites: "outlet",
  interviews: "person",
  anonymous: "person",
  social_post: "person",
};

/** What kind of source an origin is, by the entities that vouch under its name: the most telling counts. */
export const originType = (vouching: readonly (EntityType | undefined)[]): SourceType => {
  const types = new Set(vouching.map((type) => (type === undefined ? undefined : byEntity[type])));
  return (["outlet", "person"] as const).find((type) => types.has(type)) ?? "organization";
};

/** What kind of source a link leads to: a document where it says so, else what its entity is, else what such links mostly lead to. */
export const sourceType = (kind: SourcingKind, entity: EntityType | undefined): SourceType => {
  if (kind === "quotes_document") return "document";
  return (entity === undefined ? undefined : byEntity[entity]) ?? byKind[kind] ?? "organization";
};
