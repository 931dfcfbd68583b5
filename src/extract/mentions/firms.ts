import { firmNouns, firmProperty } from "../language/en/organizations.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";

/** How far behind “Norvik, a …” the noun may stand that says what Norvik is, in tokens. */
const REACH = 5;

const leading = /^(?:shares (?:of|in)|merger with|takeover of|acquisition of|stake in)$/;

/**
 * Single names that the article shows to be a body's: “Norvik's board”, “shares of Norvik”, “Norvik, a Danish maker of
 * pumps,”.
 */
export const corporateNames = ({ tokens }: Document): ReadonlySet<string> => {
  const found = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.pos !== "PROPN" || !/^\p{Lu}\p{L}{2,}$/u.test(token.text) || tokens[i - 1]?.pos === "PROPN" || tokens[i + 1]?.pos === "PROPN")
      return;
    const lead = `${tokens[i - 2]?.lower} ${tokens[i - 1]?.lower}`;
    if (leading.test(lead) || ownsFirmly(tokens, i) || isCalledFirm(tokens, i)) found.add(token.text);
  });
  return found;
};

/** “Norvik's shareholders”, “Norvik's chief executive” */
const ownsFirmly = (tokens: readonly Token[], i: number): boolean => {
  if (tokens[i + 1]?.lower !== "'s") return false;
  const owned = tokens[i + 2]?.lower ?? "";
  return firmProperty.has(owned) || (owned === "chief" && /^(?:executive|financial|operating)$/.test(tokens[i + 3]?.lower ?? ""));
};

/** “Norvik, a Danish maker of pumps” */
const isCalledFirm = (tokens: readonly Token[], i: number): boolean => {
  if (tokens[i + 1]?.text !== "," || !/^(?:a|an|the)$/.test(tokens[i + 2]?.lower ?? "")) return false;
  for (let k = i + 3; k < i + 3 + REACH; k++) {
    const token = tokens[k];
    if (token === undefined || /^[,.;]$/.test(token.text) || token.lower === "of" || token.lower === "at") return false;
    if (token.pos === "NOUN" && firmNouns.has(token.lower) && tokens[k + 1]?.pos !== "NOUN") return true;
  }
  return false;
};
