import { expect, it } from "vitest";
import { asDraft2020 } from "./openapi.js";

it("turns tuples into those of JSON Schema 2020, and leaves the rest", () => {
  const range = { type: "array", items: [{ type: "integer" }, { type: "integer" }], additionalItems: false, minItems: 2 };
  expect(asDraft2020({ type: "object", properties: { at: { type: "array", items: range }, items: { type: "string" } } })).toEqual({
    type: "object",
    properties: {
      at: {
        type: "array",
        items: { type: "array", prefixItems: [{ type: "integer" }, { type: "integer" }], items: false, minItems: 2, maxItems: 2 },
      },
      items: { type: "string" },
    },
  });
});
