/** The built program serving a record made for a test, and a browser to look at it. */
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { openRecord } from "../../src/record/open.js";
import type { Addition } from "../../src/record/types.js";
import { ended, start, until } from "../cli/support.js";
import { launch } from "./browser.js";
import { onrecord, scratch } from "./program.js";

/** A window of its own, and what went wrong in its console. */
export interface Window {
  page: Page;
  faults: string[];
  close: () => Promise<void>;
}

export class Served {
  private constructor(
    private readonly server: ChildProcess,
    private readonly browser: Browser,
    readonly base: string,
    readonly folder: string,
    private readonly remove: () => void,
  ) {}

  /** Adds `paths` to a new record and serves it. */
  static async with(paths: readonly string[]): Promise<Served> {
    const { folder, remove } = scratch();
    const db = join(folder, "pages.db");
    const added = onrecord(["--db", db, "add", ...paths]);
    expect(added.code, added.stderr).toBe(0);
    return Served.serve(db, folder, remove);
  }

  /** Serves a new record of findings made by hand, for what must not hang on what the models find. */
  static async made(additions: readonly Addition[]): Promise<Served> {
    const { folder, remove } = scratch();
    const db = join(folder, "pages.db");
    const store = await openRecord(db);
    for (const addition of additions) await store.add(addition);
    await store.close();
    return Served.serve(db, folder, remove);
  }

  private static async serve(db: string, folder: string, remove: () => void): Promise<Served> {
    const server = start(["--db", db, "serve", "--port", "0", "--json"]);
    const base = await until(() => /"url":\s*"([^"]+?)\/?"/.exec(server.output().out)?.[1]);
    return new Served(server, await launch(), base, folder, remove);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.kill("SIGINT");
    await ended(this.server);
    this.remove();
  }

  async open(options: { width?: number; dark?: boolean } = {}): Promise<Window> {
    const context = await this.browser.newContext({
      viewport: { width: options.width ?? 1280, height: 900 },
      colorScheme: options.dark ? "dark" : "light",
      reducedMotion: "reduce",
      locale: "en-GB",
      acceptDownloads: true,
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("dialog", (dialog) => {
      faults.push(dialog.message());
      void dialog.dismiss();
    });
    return { page, faults, close: () => context.close() };
  }

  /** The entries of a list of the API. */
  async items<T>(path: string): Promise<T[]> {
    const answer = await fetch(`${this.base}/api/${path}`);
    expect(answer.ok, path).toBe(true);
    return ((await answer.json()) as { items: T[] }).items;
  }

  async post<T>(path: string, body: object): Promise<T> {
    const headers = { "content-type": "application/json", origin: this.base };
    const answer = await fetch(`${this.base}/api/${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    return (await answer.json()) as T;
  }
}
