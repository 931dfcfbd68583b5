import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Two projects: `unit` beside the code, fast; `program` runs what was built, on real files and in a real browser. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: Math.max(2, availableParallelism() - 1), // the default leaves one core of two idle
    projects: [
      { extends: true, test: { name: "unit", include: ["src/**/*.test.ts", "web/**/*.test.{ts,tsx}"] } },
      { extends: true, test: { name: "program", include: ["test/**/*.test.ts"] } },
    ],
  },
});
