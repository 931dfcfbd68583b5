import { assessmentJudgements } from "../../../src/vocabulary/kinds.js";
import { AssessmentTable } from "../components/AssessmentTable.js";
import { dateFields, type Field, optionsOf } from "../components/FilterBar.js";
import { ListPage } from "../components/ListPage.js";

const fields: readonly Field[] = [
  { kind: "text", key: "words", label: "Words" },
  { kind: "text", key: "person", label: "Who judges" },
  { kind: "choice", key: "status", label: "Judgement", any: "Any", options: optionsOf(assessmentJudgements) },
  { kind: "text", key: "outlet", label: "Outlet" },
  ...dateFields,
];

/** How good the evidence is called, and by whom. */
export default function Assessments() {
  return (
    <ListPage
      name="assessments"
      title="Assessments"
      one="assessment"
      lead="How good somebody calls the evidence: confirmed, credible, doubtful, unsupported or false. It is their word, and not the record's."
      fields={fields}
    >
      {(items, order) => <AssessmentTable assessments={items} order={order} />}
    </ListPage>
  );
}
