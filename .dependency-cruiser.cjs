/**
 * The data flow is a rule: read → extract → resolve → record → serve. Each stage imports only what lies before it,
 * and `vocabulary`, which imports nothing of ours.
 */
const stages = ["read", "extract", "resolve", "record", "serve"];

const flow = stages.map((stage, i) => ({
  name: `flow-${stage}`,
  comment: `src/${stage} imports only vocabulary, itself and the stages before it`,
  severity: "error",
  from: { path: `^src/${stage}/` },
  to: { path: "^(src|web)/", pathNot: `^src/(vocabulary|${stages.slice(0, i + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...flow,
    {
      name: "flow-extract-is-pure",
      comment: "extract is a function of text and model: it does not read sources, only the Article that read made",
      severity: "error",
      from: { path: "^src/extract/" },
      to: { path: "^src/read/" },
    },
    {
      name: "flow-resolve-is-pure",
      comment: "resolve is made of pure functions: no input or output",
      severity: "error",
      from: { path: "^src/resolve/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    {
      name: "vocabulary-imports-nothing",
      severity: "error",
      from: { path: "^src/vocabulary/" },
      to: { path: "^src/(?!vocabulary/)" },
    },
    {
      name: "pages-know-only-the-api",
      comment: "the pages reach the record through the HTTP API; they may share the vocabulary",
      severity: "error",
      from: { path: "^web/" },
      to: { path: "^src/(?!vocabulary/)" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, pathNot: "(\\.test\\.tsx?|\\.d\\.ts|config\\.ts)$|^src/extract/worker\\.ts$" },
      to: {},
    },
    {
      name: "no-dev-dependency-in-src",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
