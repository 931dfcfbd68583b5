import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = process.env.ONRECORD_SERVER ?? "http://127.0.0.1:3040";
const here = fileURLToPath(new URL(".", import.meta.url));

/** Builds the pages to `dist/web`; `vite web` serves them for development beside a running `onrecord serve`. */
export default defineConfig({
  root: here,
  plugins: [react()],
  // A module of its own and no blob: the policy of the pages runs only files of this server.
  worker: { format: "es" },
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    // The first versions with light-dark(), which the colour tokens are written in.
    target: ["chrome123", "firefox128", "safari17.5"],
    // An inlined asset would be a data: URL, which the CSP does not allow for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  server: {
    host: "127.0.0.1",
    proxy: { "/api": server, "^/[a-z]+\\.(json|csv)($|\\?)": server },
  },
});
