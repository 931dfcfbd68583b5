/** What a dossier is made of; dossier-html, dossier-markdown and dossier-docx write the blocks down. */
export type Block =
  | { is: "title"; text: string }
  | { is: "heading"; text: string }
  | { is: "paragraph"; text: string }
  /** the head of an entry, with its id in the record */
  | { is: "entry"; text: string; id: string }
  /** one sentence on the entry before it, with the numbers of its quotations */
  | { is: "sentence"; text: string; cites: number[] }
  | { is: "source"; number: number; quote: string; reference: string; url?: string };
