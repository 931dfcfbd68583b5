import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import type { ExtractionPool } from "../../extract/pool.js";
import { action, type ExitCode, examples, type Shell } from "../command.js";
import type { Context } from "../context.js";
import { whatWaits } from "../earlier.js";
import { creating } from "../record.js";
import { parseText, parseWhole } from "../values.js";

interface ServeOptions {
  port?: number;
  host?: string;
  allowHost?: string[];
  writable?: boolean;
}

/** Resolves when somebody asks for an end. */
const whenAsked = (context: Context): Promise<void> =>
  new Promise((resolve) => {
    const forget = context.io.onInterrupt(() => {
      forget();
      resolve();
    });
  });

/** Serves until somebody asks for an end. The workers of extraction start with the first article that comes in. */
const serveUntilAsked = (context: Context, options: ServeOptions): Promise<ExitCode> =>
  creating<ExitCode>(context, async (store) => {
    const { serve } = await import("../../serve/server.js");
    const { checkModel, createExtractionPool } = await import("../../extract/pool.js");
    await checkModel();
    let pool: ExtractionPool | undefined;
    const startPool = (): ExtractionPool => {
      pool = createExtractionPool({ threads: availableParallelism() });
      return pool;
    };
    const { host, port, allowHost, writable } = options;
    const server = await serve({ store, startPool, host, port, writable, allowedHosts: allowHost });
    const asked = whenAsked(context);
    if (context.format === "json") await context.printJson({ url: server.url });
    else await context.print(server.url);
    for (const line of await whatWaits(await store.backlog())) await context.note(line);
    await context.note(`Serving ${context.db}; Ctrl-C ends it.`);
    await asked;
    await server.close();
    await pool?.close();
    return 0;
  });

export const serveCommand = (parent: Command, shell: Shell): void => {
  const command = parent
    .command("serve")
    .summary("the web pages and the API")
    .description(
      [
        "Serves the pages and the HTTP API of the record, and prints their address. The record is made where there is none. Ctrl-C ends it.",
        "Security: it listens on 127.0.0.1, where only programs of this machine reach it, and it has no log-in. Whoever reaches it can read the record. With --host 0.0.0.0 the whole network can; it then only shows, and takes in nothing, unless --writable is given. To open it to others, put a proxy with a log-in before it.",
      ].join("\n\n"),
    )
    .addOption(new Option("--port <n>", "the port; 3040 where it is not given, 0 for any free one").argParser(parseWhole(0, 65_535)))
    .addOption(new Option("--host <address>", "the address to listen on; 127.0.0.1 where it is not given").argParser(parseText))
    .addOption(new Option("--allow-host <name...>", "names by which it may be called, beside localhost"))
    .addOption(new Option("--writable", "take in articles and reviews on an open address too"))
    .addHelpText(
      "after",
      `\n${examples(["onrecord serve", "on this machine only"], ["onrecord serve --port 0 --json", 'for programs: {"url":…}'])}`,
    );
  action<ServeOptions>(command, shell, ["json"], serveUntilAsked);
};
