import { Link } from "react-router";
import type { AssessmentEntry } from "../../../src/vocabulary/forms.js";
import { assessmentJudgements } from "../../../src/vocabulary/kinds.js";
import { articlePath, entryPath } from "../model/ids.js";
import { Name, When } from "./bits.js";
import { Told } from "./Told.js";
import { columnsOf } from "./table/columns.js";
import { DataTable, type Order } from "./table/DataTable.js";

const { accessor, columns } = columnsOf<AssessmentEntry>();

const assessmentColumns = columns([
  accessor("judgement", {
    header: "Judgement",
    cell: ({ row: { original: a } }) => (
      <>
        <Link to={entryPath("assessment", a.id)}>{assessmentJudgements[a.judgement].label}</Link>
        {a.about && (
          <span className="detail">
            of <bdi>{a.about}</bdi>
          </span>
        )}
        <Told evidence={a.evidence} sentence={a.sentence} />
      </>
    ),
    meta: { cells: "who", names: true, share: [54, 57] },
  }),
  accessor((a) => a.holder?.name, {
    id: "holder",
    header: "Who judges",
    cell: ({ row: { original: a } }) =>
      a.holder ? <Name identity={a.holder.identity} name={a.holder.name} /> : <span className="unknown">not named</span>,
    meta: { cells: "by", share: [18, 18] },
  }),
  accessor("outlet", {
    header: "Outlet",
    cell: ({ row: { original: a } }) => (
      <Link to={articlePath(a.article, a.evidence[0])}>
        <bdi>{a.outlet ?? "In the article"}</bdi>
      </Link>
    ),
    meta: { share: [18, 25] },
  }),
  accessor("published", {
    header: "Published",
    sortDescFirst: true,
    cell: ({ row: { original: a } }) => <When date={a.published} short />,
    meta: { cells: "wide when", share: 10 },
  }),
]);

/** Assessments as a table, each with the words that carry it; sorted by its heads. */
export const AssessmentTable = ({ assessments, order }: { assessments: AssessmentEntry[]; order: Order }) => (
  <DataTable name="events" caption="Assessments" columns={assessmentColumns} rows={assessments} {...order} />
);
