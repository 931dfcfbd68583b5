import type { Dispute } from "../../../src/vocabulary/forms.js";
import { keysOf, stances } from "../../../src/vocabulary/kinds.js";
import { groupBy } from "../model/group.js";
import { Chain, Quote } from "./bits.js";

const order = keysOf(stances);

/** A claim and a statement of the same words by the same people are one voice. */
const voicesOf = (sides: Dispute["sides"]) =>
  groupBy(sides, (side) => [side.article, side.holders.join(), ...side.evidence.map((e) => `${e.start}-${e.end}`)].join());

/** The sides of a dispute beside each other: those who assert on one, those who deny on the other, each with their words. */
export const DisputeSides = ({ dispute, level: Heading }: { dispute: Dispute; level: "h2" | "h3" | "h4" }) => (
  <div className="sides">
    {groupBy(
      dispute.sides.toSorted((a, b) => order.indexOf(a.stance) - order.indexOf(b.stance)),
      (s) => s.stance,
    ).map(({ key, items }) => (
      <div key={key} className="side" data-stance={key}>
        <Heading>{stances[key as keyof typeof stances].label}</Heading>
        {voicesOf(items).map(
          ({ key: voice, items: [side] }) =>
            side && (
              <div key={voice} className="side-voice">
                <p>
                  <Chain outlet={side.outlet} holders={side.holders} />
                </p>
                {side.evidence.map((e) => (
                  <Quote key={`${e.start}-${e.end}`} evidence={e} />
                ))}
              </div>
            ),
        )}
      </div>
    ))}
  </div>
);
