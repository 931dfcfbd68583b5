import { Readable } from "node:stream";
import Type from "typebox";
import { ApiError } from "../errors.js";
import { dossierPolicy } from "../export/dossier-html.js";
import { exportFormat, exportFormats } from "../export/exports.js";
import { fileNameOf, subjectOf } from "../export/subject.js";
import type { App } from "./app.js";
import type { ApiContext } from "./context.js";
import { fileLimit, filterQuery, withDate, withLikelihood } from "./filters.js";

const formats = exportFormats.map(({ format }) => format);
const allTables = exportFormats.flatMap(({ tables }) => tables ?? []);
const table = Type.Optional(Type.String({ enum: allTables, description: "for formats that hold one table; default: the first" }));
const params = Type.Object({ format: Type.String({ enum: formats, description: "see /api/exports" }) });
const choice = {
  table,
  with: Type.Optional(Type.String({ maxLength: 300, description: "with `person`: the other side" })),
  contact: Type.Optional(Type.String({ maxLength: 200, description: "for dossiers: the id of one contact" })),
  inline: Type.Optional(Type.Boolean({ description: "html: to be shown and printed, not saved" })),
};
const description = Type.Object({
  format: Type.String(),
  label: Type.String(),
  mediaType: Type.String(),
  extension: Type.String(),
  tables: Type.Optional(Type.Array(Type.String())),
});

/** The record in other formats, streamed as a file to save. */
export const exportsApi = (app: App, { store }: ApiContext): void => {
  const tags = ["exports"];
  const list = Type.Object({ items: Type.Array(description), total: Type.Integer() });
  app.get("/api/exports", { schema: { summary: "The formats there are", operationId: "exports", tags, response: { 200: list } } }, () => ({
    items: exportFormats.map(({ run, dossier, tables, ...format }) => ({ ...format, tables: tables && [...tables] })),
    total: formats.length,
  }));
  app.get(
    "/api/export/:format",
    {
      schema: {
        summary: "The record, as far as the filters let through, as a file",
        operationId: "export",
        tags,
        params,
        querystring: filterQuery(undefined, { ...choice, ...withDate, ...withLikelihood, ...fileLimit }),
        produces: [...new Set(exportFormats.map(({ mediaType }) => mediaType))],
      },
    },
    async (request, reply) => {
      const { table: name, contact, inline, ...filter } = request.query;
      const format = exportFormat(request.params.format);
      if (!format) throw new ApiError(404, "unknown_format", "There is no such format.", `There are ${formats.join(", ")}.`);
      const title = format.dossier ? fileNameOf(await subjectOf(store, filter, contact)) : `onrecord${name ? `-${name}` : ""}`;
      const shown = inline === true && format.format === "html";
      // a dossier that is shown has its own style in it, and may load nothing at all
      if (shown) reply.header("content-security-policy", dossierPolicy);
      return reply
        .type(format.mediaType)
        .header("content-disposition", `${shown ? "inline" : "attachment"}; filename="${title}.${format.extension}"`)
        .send(Readable.from(format.run(store, filter, { table: name, contact }), { objectMode: false }));
    },
  );
};
