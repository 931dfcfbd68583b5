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
