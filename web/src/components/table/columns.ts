import { type ColumnDef, createColumnHelper, type RowData, rowSortingFeature, tableFeatures } from "@tanstack/react-table";

/** How a column looks. */
export interface Look {
  /** class of its cells: `number`, `wide` (left out where there is little room), … */
  cells?: string;
  /** names the row, and so is a head of it */
  names?: boolean;
  /** its share of the width in percent, where rows are drawn only in sight; in a narrow table `[wide, narrow]` */
  share: number | readonly [wide: number, narrow: number];
}

/** The record sorts; the table only knows by what. */
export const features = tableFeatures({ rowSortingFeature, columnMeta: {} as Look });

export const columnsOf = <T extends RowData>() => createColumnHelper<typeof features, T>();

// biome-ignore lint/suspicious/noExplicitAny: each column has values of its own type
export type Columns<T extends RowData> = readonly ColumnDef<typeof features, T, any>[];

/** A cell that holds a number. */
export const figure = ({ getValue }: { getValue: () => number }): string => getValue().toLocaleString();
