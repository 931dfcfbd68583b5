import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Made } from "../../bench/made.js";
import { openRecord } from "./open.js";
import type { RecordStore, WatchlistEntry } from "./types.js";

const entry = (id: string, name: string, given: Partial<WatchlistEntry> = {}): WatchlistEntry => ({
  id,
  name,
  type: "person",
  aliases: [],
  identifiers: [`reg-${id}`],
  roles: [],
  ...given,
});

const article = (text: string, outlet: string) =>
  new Made(text, { outlet })
    .entity("e1", "Ana Ortega", "person", { roles: text.includes("trade minister") ? ["trade minister"] : [] })
    .addition();

describe("an imported list", () => {
  let folder: string;
  let store: RecordStore;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "record-watchlist-"));
    store = await openRecord(join(folder, "test.db"));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const matched = async (): Promise<string[]> =>
    ((await store.people({ watchlist: true })).items[0]?.watchlist ?? []).map((match) => match.entry);

  it("is matched against who is there, and who comes later", async () => {
    await store.add(article("Ana Ortega, the trade minister, spoke.", "Post"));
    expect(await store.importWatchlist("ministers", [entry("1", "Ana Ortega"), entry("2", "Boris Lindqvist")])).toEqual({
      added: 2,
      present: 0,
      matched: 1,
      undecided: [],
    });
    expect((await store.people({ watchlist: true })).items[0]?.watchlist).toMatchObject([
      { entry: "1", list: "ministers", identifiers: ["reg-1"] },
    ]);
    expect((await store.people({ watchlist: true })).total).toBe(1);
    await store.add(new Made("Boris Lindqvist came.", {}).entity("e1", "Boris Lindqvist").addition());
    expect((await store.people({ watchlist: true })).total).toBe(2);
    await store.rebuild();
    expect((await store.people({ watchlist: true })).total).toBe(2);
  });

  it("shows since when somebody of it occurs, and in contact with whom", async () => {
    const sentence = "Ana Ortega met Boris Lindqvist in May 2016.";
    for (const published of ["2016-06-02", "2016-06-01"])
      await store.add(
        new Made(`${sentence} Dated ${published}.`, { outlet: "Post", published })
          .entity("e1", "Ana Ortega")
          .entity("e2", "Boris Lindqvist")
          .contact(sentence, "met", ["e1", "e2"], { when: ["May 2016", "2016-05"] })
          .addition(),
      );
    await store.importWatchlist("ministers", [entry("1", "Ana Ortega")]);
    expect((await store.people({ watchlist: true })).items).toMatchObject([
      { since: "2016-06-01", inContactWith: [{ name: "Boris Lindqvist", contacts: 1 }] },
    ]);
  });

  it("matches by another name of the entry", async () => {
    await store.add(article("Ana Ortega spoke.", "Post"));
    await store.importWatchlist("ministers", [entry("1", "A. M. Ruiz", { aliases: ["Ana Ortega"] })]);
    expect(await matched()).toEqual(["1"]);
  });

  it("is taken in once; an entry that changed counts from then on", async () => {
    await store.add(article("Ana Ortega spoke.", "Post"));
    await store.importWatchlist("ministers", [entry("1", "Ana Ortega")]);
    expect(await store.importWatchlist("ministers", [entry("1", "Ana Ortega")])).toMatchObject({ added: 0, present: 1, matched: 1 });
    expect(await store.importWatchlist("ministers", [entry("1", "Zoe Quist")])).toMatchObject({ added: 1, present: 0, matched: 0 });
    expect(await matched()).toEqual([]);
  });

  it("matches nobody on a name alone that it holds twice", async () => {
    await store.add(article("Ana Ortega spoke.", "Post"));
    const list = [entry("1", "Ana Ortega"), entry("2", "Ortega, Ana"), entry("3", "Boris Lindqvist")];
    const told = {
      matched: 0,
      undecided: [
        {
          name: "Ana Ortega",
          entries: [
            { entry: "1", name: "Ana Ortega" },
            { entry: "2", name: "Ortega, Ana" },
          ],
        },
      ],
    };
    expect(await store.importWatchlist("voters", list)).toMatchObject({ added: 3, ...told });
    expect(await store.importWatchlist("voters", list)).toMatchObject({ present: 3, ...told });
    expect(await store.importWatchlist("others", [entry("1", "Ana Ortega")])).toMatchObject({ matched: 1, undecided: [] });
  });

  it("matches the one of two whom an office tells apart", async () => {
    await store.add(article("Ana Ortega, the trade minister, spoke.", "Post"));
    const { undecided } = await store.importWatchlist("voters", [
      entry("1", "Ana Ortega", { roles: [{ text: "Singer" }] }),
      entry("2", "Ana Ortega", { roles: [{ text: "Minister of Trade" }] }),
    ]);
    expect(undecided).toEqual([]);
    expect(await matched()).toEqual(["2"]);
  });
});
