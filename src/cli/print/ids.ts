/** How many characters of a hash are shown where a person reads; `show` takes any unique beginning of an id. */
const shown = 8;

/** An id as it is shown in tables: `c-1a2b3c4d`, `sha256:1a2b3c4d`. */
export const shortId = (id: string): string =>
  id.replace(/^([a-z0-9]+[:-])([0-9a-f]+)$/, (_, prefix: string, hash: string) => prefix + hash.slice(0, shown));
