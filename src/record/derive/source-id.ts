import { fold } from "../../resolve/names/fold.js";
import { memberId } from "../../vocabulary/ids.js";

/** A name of a source as it is compared: folded, without a leading article, a final domain ending or punctuation. */
export const sourceKey = (name: string): string =>
  fold(name)
    .replace(/^(www\.|the )/, "")
    .replace(/\.(com|org|net|ru|co\.uk|de|fr|uk)$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The id of the source of that name: sources are told apart by name, so that an outlet cited and an outlet read are one. */
export const sourceId = (name: string): string => memberId("o", "source", sourceKey(name) || name);
