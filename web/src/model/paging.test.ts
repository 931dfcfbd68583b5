import { describe, expect, it } from "vitest";
import { type Paging, readPaging, withPaging } from "./paging.js";

describe("readPaging", () => {
  it.each<[address: string, expected: Paging]>([
    ["", { page: 1, rows: 25, sort: undefined }],
    ["sort=-origins&page=3&rows=100", { page: 3, rows: 100, sort: "-origins" }],
    ["sort=when", { page: 1, rows: 25, sort: undefined }],
    ["sort=-when", { page: 1, rows: 25, sort: "-when" }],
    ["sort=speaker&page=0&rows=26", { page: 1, rows: 25, sort: undefined }],
    ["sort=--who&page=-1&rows=x", { page: 1, rows: 25, sort: undefined }],
    ["page=1e3", { page: 1, rows: 25, sort: undefined }],
  ])("of contacts, %s", (address, expected) => {
    expect(readPaging(new URLSearchParams(address), "contacts")).toEqual(expected);
  });

  it("has no order where the list cannot be sorted", () => {
    expect(readPaging(new URLSearchParams("sort=when&page=2"))).toEqual({ page: 2, rows: 25, sort: undefined });
  });
});

describe("withPaging", () => {
  it.each<[before: string, change: Partial<Paging>, after: string]>([
    ["person=Ilse", { page: 2 }, "person=Ilse&page=2"],
    ["person=Ilse&page=2", { page: 1 }, "person=Ilse"],
    ["page=7&rows=100", { sort: "-origins" }, "rows=100&sort=-origins"],
    ["page=7&sort=-origins", { sort: "when" }, ""],
    ["page=7&sort=-origins", { rows: 250 }, "sort=-origins&rows=250"],
    ["rows=250", { rows: 25 }, ""],
  ])("“%s” with %o", (before, change, after) => {
    expect(withPaging(new URLSearchParams(before), change, "contacts").toString()).toBe(after);
  });
});
