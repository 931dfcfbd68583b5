import { inflateRawSync } from "node:zlib";

/** The text of one file out of a ZIP archive such as a .docx: its local header, found by its name, then its deflated bytes. */
export const unzipped = (zip: Buffer, name: string): string => {
  for (let at = zip.indexOf("PK\u0003\u0004"); at >= 0; at = zip.indexOf("PK\u0003\u0004", at + 4)) {
    const [nameLength, extraLength] = [zip.readUInt16LE(at + 26), zip.readUInt16LE(at + 28)];
    if (zip.toString("utf8", at + 30, at + 30 + nameLength) !== name) continue;
    const start = at + 30 + nameLength + extraLength;
    const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 18));
    return (zip.readUInt16LE(at + 8) === 0 ? bytes : inflateRawSync(bytes)).toString("utf8");
  }
  throw new Error(`${name} is not in the archive`);
};
