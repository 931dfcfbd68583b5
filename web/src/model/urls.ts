/** The URL where it is a plain web address that may be linked; undefined for `javascript:`, `data:` and whatever else. */
export const webUrl = (text: string | undefined): string | undefined => {
  if (!text) return undefined;
  try {
    const url = new URL(text);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
  } catch {
    return undefined;
  }
};

/** The addresses in a text, each once, in its order: of a list, of a message, or copied from a table. */
export const addressesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/https?:\/\/[^\s<>"“”]+/giu)].map(([address]) => address.replace(/[.,;:!?)\]]+$/u, ""))),
];
