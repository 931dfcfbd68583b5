import { expect, it } from "vitest";
import { addressesIn } from "./urls.js";

it.each<[text: string, found: string[]]>([
  ["https://example.org/a", ["https://example.org/a"]],
  ["Read https://example.org/a, (http://example.org/b?x=1).\nhttps://example.org/a", ["https://example.org/a", "http://example.org/b?x=1"]],
  ["“https://example.org/ü”", ["https://example.org/ü"]],
  ["no address, javascript:alert(1) and ftp://example.org", []],
])("the addresses in %j", (text, found) => expect(addressesIn(text)).toEqual(found));
