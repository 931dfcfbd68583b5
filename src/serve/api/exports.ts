import { Readable } from "node:stream";
import Type from "typebox";
import { ApiError } from "../errors.js";
import { exportFormat, exportFormats } from "../export/exports.js";
import type { App } from "./app.js";
import type { ApiContext } from "./context.js";
import { fileLimit, filterQuery } from "./filters.js";
import { errors } from "./schemas.js";

const formats = exportFormats.map(({ format }) => format);
const allTables = exportFormats.flatMap(({ tables }) => tables ?? []);
const table = Type.Optional(Type.String({ enum: allTables, description: "for formats that hold one table; default: the first" }));
const params = Type.Object({ format: Type.String({ enum: formats, description: "see /api/exports" }) });
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
  app.get(
    "/api/exports",
    { schema: { summary: "The formats there are", operationId: "exports", tags, response: { 200: list, ...errors } } },
    () => ({
      items: exportFormats.map(({ run, tables, ...format }) => ({ ...format, tables: tables && [...tables] })),
      total: formats.length,
    }),
  );
  app.get(
    "/api/export/:format",
    {
      schema: {
        summary: "The record, as far as the filters let through, as a file",
        operationId: "export",
        tags,
        params,
        querystring: filterQuery(undefined, { table, ...fileLimit }),
        produces: [...new Set(exportFormats.map(({ mediaType }) => mediaType))],
        response: errors,
      },
    },
    (request, reply) => {
      const { table: name, ...filter } = request.query;
      const format = exportFormat(request.params.format);
      if (!format) throw new ApiError(404, "unknown_format", "There is no such format.", `There are ${formats.join(", ")}.`);
      const file = `onrecord${name ? `-${name}` : ""}.${format.extension}`;
      return reply
        .type(format.mediaType)
        .header("content-disposition", `attachment; filename="${file}"`)
        .send(Readable.from(format.run(store, filter, name)));
    },
  );
};
