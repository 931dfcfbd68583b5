import { type RowData, type SortingState, useTable } from "@tanstack/react-table";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, useLayoutEffect, useRef, useState } from "react";
import { type Columns, features, type Look } from "./columns.js";

/** From so many rows on only those in sight are drawn, and a few around them. */
const manyRows = 100;
const around = 15;
/** A row of two lines, in pixels: a guess until it is measured. */
const rowHeight = 65;

const sharesOf = (look: Look | undefined): CSSProperties => {
  const [wide, narrow] = typeof look?.share === "number" ? [look.share, look.share] : (look?.share ?? [10, 10]);
  return { "--share": `${wide}%`, "--share-narrow": `${narrow}%` } as CSSProperties;
};

/** Where in the document an element begins, in pixels; it is asked again when `of` changes. */
const useBeginning = (of: unknown) => {
  const element = useRef<HTMLTableSectionElement>(null);
  const [beginning, setBeginning] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands above the rows changes with them
  useLayoutEffect(() => {
    if (element.current) setBeginning(Math.round(element.current.getBoundingClientRect().top + window.scrollY));
  }, [of]);
  return { element, beginning };
};

/** In what order a list is shown, as the API takes it, and the way to another. */
export interface Order {
  sort: string;
  change: (sort: string) => void;
}

/**
 * Rows as a table. Where it can be sorted, the head of each column that it can be sorted by is a button; the order itself is
 * the record's, and `change` asks for another.
 */
export function DataTable<T extends RowData & { id: string }>({
  caption,
  columns,
  rows,
  sort,
  change,
  name,
}: Partial<Order> & {
  caption: string;
  columns: Columns<T>;
  rows: T[];
  /** class of the table */
  name?: string;
}) {
  const sorting: SortingState = sort === undefined ? [] : [{ id: sort.replace(/^-/, ""), desc: sort.startsWith("-") }];
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    manualSorting: true,
    enableSorting: change !== undefined,
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: { sorting },
    onSortingChange: (update) => {
      const [first] = typeof update === "function" ? update(sorting) : update;
      if (first) change?.(`${first.desc ? "-" : ""}${first.id}`);
    },
  });
  const all = table.getRowModel().rows;
  const inSight = all.length > manyRows;
  const { element, beginning } = useBeginning(rows);
  const virtual = useWindowVirtualizer({
    count: all.length,
    enabled: inSight,
    estimateSize: () => rowHeight,
    getItemKey: (i) => all[i]?.id ?? i,
    overscan: around,
    scrollMargin: beginning,
  });
  const drawn = inSight ? virtual.getVirtualItems() : undefined;
  const shown = drawn ? drawn.flatMap((item) => all[item.index] ?? []) : all;
  const before = drawn?.[0] ? drawn[0].start - beginning : 0;
  const after = drawn ? virtual.getTotalSize() - ((drawn.at(-1)?.end ?? beginning) - beginning) : 0;
  const gap = (height: number) =>
    height > 0 && (
      <tr className="gap">
        <td colSpan={columns.length} style={{ height }} />
      </tr>
    );
  return (
    <table
      className={name ? `table ${name}` : "table"}
      data-in-sight={inSight || undefined}
      aria-rowcount={inSight ? all.length + 1 : undefined}
    >
      <caption className="unseen">{caption}</caption>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} aria-rowindex={inSight ? 1 : undefined}>
            {group.headers.map((header) => {
              const { column } = header;
              const sorted = column.getIsSorted();
              const look = column.columnDef.meta;
              return (
                <th
                  key={header.id}
                  scope="col"
                  className={look?.cells}
                  style={sharesOf(look)}
                  aria-sort={sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : undefined}
                >
                  {column.getCanSort() ? (
                    <button type="button" className="sort" data-sorted={sorted || undefined} onClick={() => column.toggleSorting()}>
                      <table.FlexRender header={header} />
                    </button>
                  ) : (
                    <table.FlexRender header={header} />
                  )}
                </th>
              );
            })}
          </tr>
        ))}
      </thead>
      <tbody ref={element}>
        {gap(before)}
        {shown.map((row) => (
          <tr
            key={row.id}
            ref={inSight ? virtual.measureElement : undefined}
            data-index={inSight ? row.index : undefined}
            aria-rowindex={inSight ? row.index + 2 : undefined}
          >
            {row.getAllCells().map((cell) => {
              const look = cell.column.columnDef.meta;
              return look?.names ? (
                <th key={cell.id} scope="row" className={look.cells}>
                  <table.FlexRender cell={cell} />
                </th>
              ) : (
                <td key={cell.id} className={look?.cells}>
                  <table.FlexRender cell={cell} />
                </td>
              );
            })}
          </tr>
        ))}
        {gap(after)}
      </tbody>
    </table>
  );
}
