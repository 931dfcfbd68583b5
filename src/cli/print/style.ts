import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** Colours and weights of what onrecord prints, by what they mean. */
const meanings = {
  heading: ["bold"],
  faint: ["dim"],
  mark: ["bold", "yellow"],
  good: ["green"],
  bad: ["red"],
  open: ["yellow"],
  error: ["bold", "red"],
} satisfies Record<string, Format>;

export type Meaning = keyof typeof meanings;

/** Dresses a text in the style of its meaning. */
export type Style = (meaning: Meaning, text: string) => string;

/** Without colour the words alone carry everything: a mark is set between asterisks, the rest stays bare. */
const bare: Style = (meaning, text) => (meaning === "mark" ? `**${text}**` : text);

/** The command line has decided about colours already, so `styleText` is told not to decide again. */
const coloured: Style = (meaning, text) => styleText(meanings[meaning], text, { validateStream: false });

export const createStyle = (color: boolean): Style => (color ? coloured : bare);
