import { type FormEvent, useId } from "react";
import { Link, useSearchParams } from "react-router";
import { type Paging, pageSizes, withPaging } from "../../model/paging.js";

/** Which piece of a list is shown, and the way to the others. Each page is a link, so that it can be kept and sent. */
export const Pager = ({
  what,
  total,
  paging,
  change,
  end = false,
}: {
  /** what is in the list, as its name says it: "contacts" */
  what: string;
  total: number;
  paging: Paging;
  change: (change: Partial<Paging>) => void;
  /** the one at the end of the list, which leads back to its beginning */
  end?: boolean;
}) => {
  const id = useId();
  const [params] = useSearchParams();
  const { page, rows } = paging;
  const pages = Math.max(1, Math.ceil(total / rows));
  if (total <= pageSizes[0]) return null;
  const first = (page - 1) * rows + 1;
  const last = Math.min(total, page * rows);
  const step = (to: number, words: string, rel?: string) =>
    to >= 1 && to <= pages && to !== page ? (
      <Link to={{ search: withPaging(params, { page: to }).toString() }} rel={rel} preventScrollReset={!end}>
        {words}
        <span className="unseen"> page of {what}</span>
      </Link>
    ) : (
      <span className="off" aria-hidden="true">
        {words}
      </span>
    );
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = Math.trunc(Number(new FormData(event.currentTarget).get("page")));
    if (asked >= 1) change({ page: Math.min(asked, pages) });
  };
  return (
    <nav className="pager" aria-label={end ? `Pages of ${what}, at the end` : `Pages of ${what}`}>
      <span className="pager-where" role={end ? undefined : "status"}>
        {first > total ? "none" : `${first.toLocaleString()} to ${last.toLocaleString()}`} of {total.toLocaleString()}
      </span>
      <span className="pager-steps">
        {step(1, "First")}
        {step(page - 1, "Previous", "prev")}
        <form onSubmit={go}>
          <label htmlFor={id}>
            Page<span className="unseen"> of {what}</span>
          </label>
          <input
            // what is typed and not gone to gives way to the page that is shown
            key={page}
            id={id}
            name="page"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={page}
            size={4}
          />
          <span>of {pages.toLocaleString()}</span>
        </form>
        {step(page + 1, "Next", "next")}
        {step(pages, "Last")}
      </span>
      {!end && (
        <label className="pager-rows">
          <span>Rows</span>
          <select value={rows} onChange={(e) => change({ rows: Number(e.target.value) })}>
            {pageSizes.map((size) => (
              <option key={size}>{size}</option>
            ))}
          </select>
        </label>
      )}
    </nav>
  );
};
