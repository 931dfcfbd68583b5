/**
 * All matches of a global pattern in a text, as `matchAll` finds them. That makes a copy of the pattern for every text, and compiling
 * some of ours takes longer than searching a sentence with them.
 * @param pattern with the flag g; must not be in use by a search that goes on
 */
export const allMatches = (text: string, pattern: RegExp): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
};
