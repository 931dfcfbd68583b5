import type { ReactNode } from "react";
import { useTitle } from "./useTitle.js";

/** The top of a list page: what it is, how many, and the same list as data. */
export const PageHead = ({
  title,
  lead,
  total,
  data,
  query = "",
}: {
  title: string;
  lead?: ReactNode;
  total?: number | undefined;
  /** path of the list without an ending, such as `/contacts` */
  data?: string;
  /** the filters as a query string */
  query?: string;
}) => {
  useTitle(title);
  return (
    <div className="pagehead">
      <h1>
        {title}
        {total !== undefined && (
          <>
            {" "}
            <span className="total">{total.toLocaleString()}</span>
          </>
        )}
      </h1>
      {lead && <p className="lead">{lead}</p>}
      {data && (
        <p className="takeaway">
          <a href={`${data}.csv${query && `?${query}`}`} download>
            CSV
          </a>
          <a href={`${data}.json${query && `?${query}`}`}>JSON</a>
        </p>
      )}
    </div>
  );
};
