import { assessmentJudgements } from "../../vocabulary/kinds.js";
import { assessmentColumns } from "../print/tables.js";
import { tableCommand } from "../table-command.js";

export const assessments = tableCommand({
  name: "assessments",
  summary: "who judged the evidence, and how",
  description:
    "Lists judgements of evidence that articles report: what was called confirmed, credible, doubtful, unsupported or false, and by whom.",
  filters: ["person", "outlet", "from", "to", "words", "article", "limit"],
  status: { description: "with this judgement", title: "Judgements", terms: assessmentJudgements },
  columns: assessmentColumns,
  entries: (store, filter) => store.assessments(filter),
  examples: [["onrecord assessments --status doubtful", "what was called doubtful"]],
});
