/** One entry with all its evidence, as `show` prints it. */
import type { Entry } from "../../record/types.js";
import { contactTitle, dateInWords, eventTitle, vouchers } from "../../serve/words.js";
import type { Contact, Evidence, Person } from "../../vocabulary/forms.js";
import {
  assessmentJudgements,
  contactKinds,
  contactStatuses,
  entityTypes,
  refusalReasons,
  sourcingKinds,
  stances,
  statementKinds,
} from "../../vocabulary/kinds.js";
import { percent } from "../../vocabulary/percent.js";
import { isUnsure, likelihoodInWords } from "../../vocabulary/unsure.js";
import { counted } from "./counted.js";
import type { Layout, Quoter } from "./evidence.js";
import { indented } from "./quote.js";
import { safeLine } from "./safe.js";

/** A block of the page: a line of its own, or a line with evidence under it. */
export interface Block {
  text: string;
  heading?: boolean;
  evidence?: Evidence[];
}

const line = (label: string, value: string | undefined): Block[] => (value ? [{ text: `${label}: ${value}` }] : []);

const join = (texts: readonly (string | undefined)[], separator = ", "): string =>
  texts.filter((text) => text !== undefined && text !== "").join(separator);

interface Reviewed {
  review?: Contact["claims"][number]["review"];
}

const reviewInWords = ({ review }: Reviewed): string | undefined =>
  review &&
  join([
    review.decision && `${review.decision}ed`,
    (review.source || review.information) && `graded ${review.source ?? ""}${review.information ?? ""}`,
    review.note && `“${review.note}”`,
  ]);

/** `38 %, unsure: The program holds it …` */
const likelihood = (likely: number | undefined, unsure: boolean): string | undefined =>
  likely === undefined ? undefined : `${percent(likely)}${unsure ? `, unsure. ${likelihoodInWords(likely)}` : ""}`;

const contact = (c: Contact): Block[] => [
  { text: contactTitle(c), heading: true },
  ...line("Status", `${contactStatuses[c.status].label}${c.disputed ? ", disputed" : ""}`),
  ...line("Likelihood", likelihood(c.likelihood, c.unsure)),
  ...line("Origins", `${c.origins.length} in ${counted(c.articles, "article")}`),
  ...c.origins.map((origin) => ({ text: `  ${origin.name}: ${origin.why}` })),
  ...c.claims.flatMap((claim): Block[] => [
    { text: "" },
    {
      text: `${contactKinds[claim.kind].label}, ${contactStatuses[claim.status].label.toLowerCase()}${claim.when ? `, ${dateInWords(claim.when)}` : ""}, according to ${vouchers(claim.outlet, claim.holders)}`,
      heading: true,
    },
    ...line("Id", claim.id),
    ...line("Limited to", claim.limitation),
    ...line("Likelihood", c.claims.length > 1 ? likelihood(claim.likelihood, isUnsure(claim)) : undefined),
    ...line("Belongs here", claim.why),
    ...line("Review", reviewInWords(claim)),
    { text: "", evidence: claim.evidence },
  ]),
];

const person = (p: Person): Block[] => [
  { text: p.name, heading: true },
  ...line("Type", entityTypes[p.type].label),
  ...line("In the record", [counted(p.contacts, "contact"), counted(p.statements, "statement"), counted(p.articles, "article")].join(", ")),
  ...(p.names.length > 0 ? [{ text: "Names:" }] : []),
  ...p.names.map((name) => ({ text: `  ${name.text} (${counted(name.articles, "article")}): ${name.why}` })),
  ...(p.watchlist?.length ? [{ text: "On lists:" }] : []),
  ...(p.watchlist ?? []).map((w) => ({
    text: `  ${w.list}: ${w.name} (${w.score.toFixed(2)}; ${w.why})${w.identifiers.length ? ` ${w.identifiers.join(", ")}` : ""}`,
  })),
  ...(p.roles.length > 0 ? [{ text: "Roles:" }] : []),
  ...p.roles.flatMap((role): Block[] => {
    const span = role.from || role.to ? ` (${role.from ?? ""} to ${role.to ?? ""})` : "";
    return [{ text: `  ${role.text}${span}`, evidence: role.evidence }];
  }),
];

/** What a page shows of an entry, in order. */
export const blocksOf = (found: Entry): Block[] => {
  switch (found.type) {
    case "contact":
      return contact(found.entry);
    case "person":
      return person(found.entry);
    case "statement": {
      const s = found.entry;
      return [
        { text: `${s.speaker?.name ?? "Somebody not named"} ${stances[s.stance].label.toLowerCase()}: ${s.content}`, heading: true },
        ...line("Kind", statementKinds[s.kind].label),
        ...line("According to", vouchers(s.outlet, s.holders)),
        ...line("Published", s.published),
        ...line("Utterance", s.utterance),
        ...line("Review", reviewInWords(s)),
        { text: "", evidence: s.evidence },
      ];
    }
    case "source": {
      const s = found.entry;
      return [
        { text: s.name, heading: true },
        ...line("Type", s.type),
        ...line("Articles", String(s.articles)),
        ...line("Origin of", String(s.originOf)),
        ...(s.reliesOn.length > 0 ? [{ text: "Relies on:" }] : []),
        ...s.reliesOn.map((r) => ({
          text: `  ${r.source}: ${sourcingKinds[r.kind].label.toLowerCase()}, ${counted(r.articles, "article")}`,
        })),
      ];
    }
    case "dispute": {
      const d = found.entry;
      return [
        { text: d.about, heading: true },
        ...line("Contact", d.contact),
        ...line("Why", d.why),
        ...d.sides.flatMap((side): Block[] => [
          { text: "" },
          { text: `${stances[side.stance].label}: ${vouchers(side.outlet, side.holders)}`, heading: true },
          { text: "", evidence: side.evidence },
        ]),
      ];
    }
    case "event": {
      const e = found.entry;
      return [
        { text: eventTitle(e), heading: true },
        ...e.causedBy.map((cause) => ({ text: `Because of: ${cause.title} (${cause.id})` })),
        ...line("According to", e.outlet),
        { text: "", evidence: e.evidence },
      ];
    }
    case "assessment": {
      const a = found.entry;
      return [
        { text: `${assessmentJudgements[a.judgement].label}, judges ${a.holder?.name ?? "somebody not named"}`, heading: true },
        ...line("About", a.about),
        ...line("According to", a.outlet),
        { text: "", evidence: a.evidence },
      ];
    }
    case "article": {
      const a = found.entry;
      return [
        { text: a.title ?? a.path ?? a.id, heading: true },
        ...line("Outlet", a.outlet),
        ...line("Byline", a.byline),
        ...line("Published", a.published),
        ...line("Language", a.language),
        ...line("URL", a.url),
        ...line("Read from", a.path),
        ...line("Added", a.added),
        ...line(
          "Found in it",
          `${counted(a.statements, "statement")}, ${counted(a.contacts, "contact")}, ${counted(a.people, "person", "people")}, in ${counted(a.characters, "character")}`,
        ),
        ...line("Not extracted", a.notExtracted && `${refusalReasons[a.notExtracted.reason].label}: ${a.notExtracted.message}`),
        ...line("Copy of", a.copyOf && `${a.copyOf.article} (${a.copyOf.similarity.toFixed(2)}; ${a.copyOf.why})`),
      ];
    }
  }
};

/** Blocks as text that fits the terminal. */
export const renderBlocks = async (id: string, blocks: readonly Block[], quoter: Quoter, { width, style }: Layout): Promise<string> => {
  const parts = [style("faint", safeLine(id))];
  for (const { text, heading, evidence } of blocks) {
    const indent = text.startsWith("  ") ? "  " : "";
    const words = indented(safeLine(text), width, indent);
    if (text !== "" || evidence === undefined) parts.push(heading ? style("heading", words) : words);
    if (evidence?.length) parts.push(await quoter.quote(evidence, "  "));
  }
  return parts.join("\n");
};
