/** Documentation that cannot lie: what it must name, it names, and what it links to is there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./support/program.js";

const read = (path: string) => readFileSync(join(root, path), "utf8");

it("architecture.md says of each library why it was taken", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
  const named = read("docs/architecture.md");
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith("@types/"));
  expect(names.filter((name) => !new RegExp(`(^|[| ])${name}(,| \\|)`, "m").test(named))).toEqual([]);
});

describe("links lead somewhere", () => {
  const pages = [
    "README.md",
    "CONTRIBUTING.md",
    ...readdirSync(join(root, "docs"))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `docs/${name}`),
  ];
  it.each(pages)("%s", (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] as string);
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });
});

it("no page of the project names a path of the machine it was written on", () => {
  const texts = [
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    ...readdirSync(join(root, "docs"))
      .filter((n) => n.endsWith(".md"))
      .map((n) => `docs/${n}`),
  ];
  expect(texts.filter((text) => /\.\.\/shared|\/work\/|\/root\//.test(read(text)))).toEqual([]);
});
