import type { StatementEntry } from "../../../src/vocabulary/forms.js";
import { statementKinds } from "../../../src/vocabulary/kinds.js";
import { statementFields } from "../model/corrections.js";
import { utterancesOf } from "../model/group.js";
import { Chip, Name } from "./bits.js";
import { Check, Corrected } from "./check/Check.js";
import { Source, Words } from "./statementBits.js";
import { Wordings } from "./Wordings.js";

/** Statements with their speaker, folded by utterance. */
export const StatementList = ({ statements, open = false }: { statements: readonly StatementEntry[]; open?: boolean }) => (
  <ul className="statements">
    {utterancesOf(statements).map(({ key, items }) => {
      const [first, ...others] = items;
      if (!first) return null;
      return (
        <li key={key} className="statement" data-stance={first.stance}>
          <p className="statement-head">
            <strong>{first.speaker ? <Name identity={first.speaker.identity} name={first.speaker.name} /> : "Speaker not named"}</strong>{" "}
            <Chip status={first.stance} /> <span className="detail">{statementKinds[first.kind].label.toLowerCase()}</span>
          </p>
          <Words statement={first} />
          <p className="statement-source">
            <Source statement={first} />
          </p>
          <Corrected corrected={first.corrected} />
          <Check
            target={first.id}
            review={first.review}
            what="statement"
            corrected={first.corrected}
            fields={statementFields(first)}
            open={open}
          />
          {(first.wordings ?? items.length) > 1 && <Wordings first={first} known={others} />}
        </li>
      );
    })}
  </ul>
);
