import { expect, it } from "vitest";
import { statementTitle } from "./titles.js";

it.each([
  ["direct", "“We spoke,”", "Ana Ortega: “We spoke,”"],
  ["direct", "We spoke", "Ana Ortega: “We spoke”"],
  ["direct", "« Nous avons parlé »", "Ana Ortega: « Nous avons parlé »"],
  ["indirect", "that they spoke", "Ana Ortega: that they spoke"],
])("a %s statement of %s is called %s", (kind, content, title) => {
  expect(statementTitle({ speaker: { name: "Ana Ortega" }, kind, content })).toBe(title);
});
