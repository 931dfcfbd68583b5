/** XML 1.0 has no way to write most control characters; texts out of OCR hold them. */
export const xmlText = (text: string): string =>
  Array.from(text, (char) => {
    const code = char.codePointAt(0) as number;
    const allowed = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code !== 0xfffe && code !== 0xffff);
    return allowed && !(code >= 0xd800 && code <= 0xdfff) ? char : "\ufffd";
  }).join("");
