import { Link } from "react-router";
import type { Contact } from "../../../src/vocabulary/forms.js";
import { articlePath } from "../model/ids.js";
import { originTree } from "../model/origins.js";
import { Chip, When } from "./bits.js";

/** Where a contact comes from, as a tree: each origin, and the articles that rest on it, with whom they have it from. */
export const OriginTree = ({ contact }: { contact: Contact }) => (
  <ol className="origins">
    {originTree(contact).map((origin) => (
      <li key={origin.name}>
        <h3>
          <bdi>{origin.name}</bdi>
        </h3>
        <p className="why">
          <bdi>{origin.why}</bdi>
        </p>
        <ul>
          {origin.articles.map(({ id, claims }) => {
            const [first] = claims;
            return (
              <li key={id}>
                <Link to={articlePath(id, first?.evidence[0])}>
                  <bdi>{first?.outlet ?? "An article"}</bdi>, <When date={first?.published} />
                </Link>{" "}
                <Chip status={first?.status ?? contact.status} />
                {claims.map(
                  (claim) =>
                    claim.holders.length > 0 && (
                      <span key={claim.id} className="detail">
                        has it from{" "}
                        {claim.holders.map((holder, i) => (
                          <span key={`${claim.holders.slice(0, i).join()}${holder}`}>
                            {i > 0 && ", who has it from "}
                            <bdi>{holder}</bdi>
                          </span>
                        ))}
                      </span>
                    ),
                )}
              </li>
            );
          })}
        </ul>
      </li>
    ))}
  </ol>
);
