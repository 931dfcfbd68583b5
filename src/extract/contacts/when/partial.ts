/** What dates have in common: a month or a year, whole; nothing where not even the year is one. */
export const common = (dates: readonly string[]): string | undefined => {
  let [shared] = dates;
  for (const date of dates) {
    if (shared === undefined) return undefined;
    const parts: string[] = shared.split("-");
    const others = date.split("-");
    let count = 0;
    while (count < parts.length && count < others.length && parts[count] === others[count]) count++;
    shared = count === 0 ? undefined : parts.slice(0, count).join("-");
  }
  return shared;
};
