import { type Command, Option } from "commander";
import { action, type ExitCode, examples, type Shell } from "../command.js";
import type { Context } from "../context.js";
import { parseText, parseWhole } from "../values.js";
import { creating } from "../record.js";

interface ServeOptions {
  port: number;
  host: string;
}

/** Serves until somebody asks for an end. */
const serveUntilAsked = (context: Context, options: ServeOptions): Promise<ExitCode> =>
  creating(context, async (store) => {
    const { serve } = await import("../../serve/server.js");
    const server = await serve({ store, host: options.host, port: options.port });
    if (context.format === "json") await context.printJson({ url: server.url });
    else await context.print(server.url);
    await context.note(`Serving ${context.db}; Ctrl-C ends it.`);
    await new Promise<void>((resolve) => {
      const forget = context.io.onInterrupt(() => {
        forget();
        resolve();
      });
    });
    await server.close();
    return 0;
  });

export const serveCommand = (parent: Command, shell: Shell): void => {
  const command = parent
    .command("serve")
    .summary("the web pages and the API")
    .description(
      [
        "Serves the pages and the HTTP API of the record, and prints their address. The record is made where there is none. Ctrl-C ends it.",
        "Security: it listens on 127.0.0.1, where only programs of this machine reach it, and asks nobody for a password. Whoever reaches it can read the record, add articles and decide reviews. With --host 0.0.0.0 everybody in the network can: put a proxy with a log-in before it.",
      ].join("\n\n"),
    )
    .addOption(new Option("--port <n>", "0 for any free one").argParser(parseWhole(0, 65_535)).default(8017))
    .addOption(new Option("--host <address>", "the address to listen on").argParser(parseText).default("127.0.0.1"))
    .addHelpText("after", `\n${examples(["onrecord serve", "on this machine only"], ["onrecord serve --port 0 --json", "for programs: {\"url\":…}"])}`);
  action<ServeOptions>(command, shell, ["json"], serveUntilAsked);
};
