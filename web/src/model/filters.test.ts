import { describe, expect, it } from "vitest";
import { type Filters, readFilters, withFilter, withoutFilters, writeFilters } from "./filters.js";

describe("readFilters", () => {
  it.each<[address: string, expected: Filters]>([
    ["", {}],
    ["person=Ilse&with=Oleg", { person: "Ilse", with: "Oleg" }],
    ["person=%20%20", {}],
    ["from=2016&to=2016-12", { from: "2016", to: "2016-12" }],
    ["from=201&to=March", {}],
    ["minOrigins=2&disputed=true", { minOrigins: 2, disputed: true }],
    ["minOrigins=many&disputed=no", {}],
    ["minOrigins=-1", {}],
    ["unsure=false", { unsure: false }],
    ["unsure=true", {}],
    ["unknown=1&q=words", {}],
  ])("%s", (address, expected) => {
    expect(readFilters(new URLSearchParams(address))).toEqual(expected);
  });
});

describe("writeFilters", () => {
  it("gives equal filters equal addresses, whatever their order", () => {
    expect(writeFilters({ minOrigins: 2, person: "A & B" })).toBe(writeFilters({ person: "A & B", minOrigins: 2 }));
  });

  it("is read back as it was", () => {
    const filters: Filters = {
      person: "Müller",
      with: "e-1",
      outlet: "X",
      from: "2016",
      to: "2017-01-02",
      status: "denied",
      words: "a b",
      minOrigins: 3,
      disputed: true,
      watchlist: true,
    };
    expect(readFilters(new URLSearchParams(writeFilters(filters)))).toEqual(filters);
  });
});

describe("withFilter", () => {
  it.each<[before: string, value: string | undefined, after: string]>([
    ["", "Ilse", "person=Ilse"],
    ["person=Ilse&kinds=event", "Oleg", "person=Oleg&kinds=event"],
    ["person=Ilse&kinds=event", "", "kinds=event"],
    ["person=Ilse", undefined, ""],
    ["person=Ilse&page=4&sort=-when", "Oleg", "person=Oleg&sort=-when"],
  ])("person in “%s” set to %s", (before, value, after) => {
    expect(withFilter(new URLSearchParams(before), "person", value).toString()).toBe(after);
  });
});

it("takes all filters away, and leaves the rest of the address", () => {
  const all = new URLSearchParams(
    "person=a&with=b&from=2016&status=denied&minOrigins=2&disputed=true&unsure=false&page=3&view=lanes&sort=-when",
  );
  expect(withoutFilters(all).toString()).toBe("view=lanes&sort=-when");
});
