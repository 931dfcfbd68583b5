/** What a table of the record holds, for docs/record.md. */
export interface TableComment {
  /** what one row is */
  about: string;
  columns: Record<string, string>;
}
