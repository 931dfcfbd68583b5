import Table from "cli-table3";

/** One measured figure. */
export interface Figure {
  suite: string;
  name: string;
  value: number;
  /** `ms`, `s`, `MB`, `articles/s`, `F1` … */
  unit: string;
  /** what it was measured on */
  data: string;
}

/** The figures as a table for people. */
export function table(figures: readonly Figure[]): string {
  const rows = new Table({ head: ["suite", "figure", "value", "unit", "data"], style: { head: [], border: [] } });
  for (const f of figures) rows.push([f.suite, f.name, Number(f.value.toPrecision(4)).toString(), f.unit, f.data]);
  return rows.toString();
}

/** The median of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
