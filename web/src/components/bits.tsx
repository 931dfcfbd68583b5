import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Evidence, Person } from "../../../src/vocabulary/forms.js";
import { contactStatuses, stances } from "../../../src/vocabulary/kinds.js";
import { percent } from "../../../src/vocabulary/percent.js";
import { likelihoodInWords } from "../../../src/vocabulary/unsure.js";
import { formatDate } from "../model/dates.js";
import { articlePath, entryPath } from "../model/ids.js";

/** A date as exact as it is known, in the reader's language; ISO 8601 in the markup. */
export const When = ({ date, short = false }: { date: string | undefined; short?: boolean }) =>
  date ? (
    <time dateTime={date.split("/")[0]}>{formatDate(date, undefined, short ? "short" : "long")}</time>
  ) : (
    <span className="unknown">{short ? "no date" : "date not known"}</span>
  );

const terms: Record<string, { label: string; definition: string }> = { ...contactStatuses, ...stances };

/** Status or stance: told apart by shape and word, colour only helps. */
export const Chip = ({ status }: { status: string }) => (
  <span className="chip" data-status={status} title={terms[status]?.definition}>
    {terms[status]?.label ?? status}
  </span>
);

export const DisputedChip = () => (
  <span className="chip" data-status="disputed" title="Somebody denies what somebody else asserts.">
    Disputed
  </span>
);

/** What the program is rather wrong about than right, by its own reckoning: a word, with how likely it is and what to do about it. */
export const UnsureChip = ({ likelihood }: { likelihood: number }) => (
  <span className="chip" data-status="unsure" title={`${likelihoodInWords(likelihood)} Accept or reject it.`}>
    Unsure reading<span className="unseen">, {percent(likelihood)} likely</span>
  </span>
);

/** Those who vouch for something, outermost first: who publishes it, whom they cite, whom those cite. */
export const Chain = ({ outlet, holders }: { outlet?: string | undefined; holders: readonly string[] }) => {
  const names = outlet ? [outlet, ...holders] : [...holders];
  if (names.length === 0) return <span className="unknown">outlet not known</span>;
  return (
    <span className="chain">
      {names.map((name, i) => (
        <span key={`${names.slice(0, i).join()}${name}`}>
          {i > 0 && (
            <>
              {" "}
              <span className="chain-link">citing</span>{" "}
            </>
          )}
          <bdi>{name}</bdi>
        </span>
      ))}
    </span>
  );
};

/** The words that carry an entry, linked to the very place where they stand. */
export const Quote = ({
  evidence,
  outlet,
  published,
  children,
}: {
  evidence: Evidence;
  outlet?: string | undefined;
  published?: string | undefined;
  children?: ReactNode;
}) => (
  <figure className="quote">
    <blockquote dir="auto">{evidence.text}</blockquote>
    <figcaption>
      {children}
      <Link to={articlePath(evidence.article, evidence)}>
        {outlet || published ? (
          <>
            <bdi>{outlet ?? "Outlet not known"}</bdi>, <When date={published} />
          </>
        ) : (
          "In the article"
        )}
      </Link>
    </figcaption>
  </figure>
);

/** A name that leads to the page of who bears it. */
export const Name = ({ identity, name }: { identity?: string | undefined; name: string }) =>
  identity ? (
    <Link to={entryPath("person", identity)}>
      <bdi>{name}</bdi>
    </Link>
  ) : (
    <bdi>{name}</bdi>
  );

/** Names as a sentence has them: "A, B and C". */
export const Names = ({ people, link = false }: { people: readonly { identity?: string | undefined; name: string }[]; link?: boolean }) => (
  <>
    {people.map((p, i) => (
      <span key={p.identity ?? p.name}>
        {i > 0 && (i === people.length - 1 ? " and " : ", ")}
        {link ? <Name identity={p.identity} name={p.name} /> : <bdi>{p.name}</bdi>}
      </span>
    ))}
  </>
);

/** How often and where a person is found, in words. */
export const tally = (p: Pick<Person, "contacts" | "statements" | "articles">): string =>
  `${count(p.contacts, "contact")}, ${count(p.statements, "statement")}, ${count(p.articles, "article")}`;

export const count = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString()} ${n === 1 ? one : many}`;
