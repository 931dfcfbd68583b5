import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { onrecord } from "../support/program.js";
import { fixture } from "./support.js";

describe("without the reading model", () => {
  it.each([["extract"], ["add"]])("%s says what is missing and what to do, and begins nothing", (command) => {
    const folder = mkdtempSync(join(tmpdir(), "onrecord-no-model-"));
    const { code, stdout, stderr } = onrecord([command, fixture("articles/post-reyes.txt"), "--db", join(folder, "record.db")], {
      env: { ONRECORD_MODELS: folder },
    });
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/reading model is missing: cannot read .*SHA256SUMS/);
    expect(stderr).toContain("git checkout -- models");
  });
});
