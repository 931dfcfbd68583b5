import { diffWords } from "diff";

/** A piece of a wording: in both, only in this one, or only in the fullest one. */
export interface WordPiece {
  /** position of its first letter in the pieces, for a key */
  at: number;
  text: string;
  where: "both" | "here" | "there";
}

/**
 * One wording compared with the fullest, word by word (Myers' algorithm, jsdiff). The pieces marked `both` and `here`, in
 * order, give the words of `here` back.
 */
export const compareWordings = (full: string, here: string): WordPiece[] => {
  let at = 0;
  return diffWords(full, here).map(({ value, added, removed }) => {
    const piece: WordPiece = { at, text: value, where: added ? "here" : removed ? "there" : "both" };
    at += value.length;
    return piece;
  });
};
