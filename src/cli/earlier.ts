/** What is to be said of a record whose articles an earlier onrecord read, or that waits for something. */
import type { Backlog } from "../vocabulary/forms.js";
import { counted } from "./print/counted.js";

/** How many articles were last read by another extractor than the present one; none where there are no models to read with. */
export const readEarlier = async ({ extractors }: Pick<Backlog, "extractors">): Promise<number> => {
  if (extractors.length === 0) return 0;
  const { extractorName } = await import("../extract/extractor.js");
  const present = await extractorName().catch(() => undefined);
  if (present === undefined) return 0;
  return extractors.reduce((sum, { extractor, articles }) => (extractor === present ? sum : sum + articles), 0);
};

/** `2 decisions are about what is no longer found`, to go on from. */
export const orphanedInWords = (orphaned: number): string =>
  `${counted(orphaned, "decision")} ${orphaned === 1 ? "is" : "are"} about what is no longer found`;

/**
 * One sentence for each thing that waits to be done, with the command that does it.
 *
 * @param read what `readEarlier` gave, where it was asked already
 */
export const whatWaits = async (backlog: Backlog, read?: number): Promise<string[]> => {
  const earlier = read ?? (await readEarlier(backlog));
  const { underived, orphaned } = backlog;
  const were = (n: number): string => (n === 1 ? "was" : "were");
  return [
    ...(earlier > 0
      ? [
          `${counted(earlier, "article")} ${were(earlier)} read by an earlier version; \`onrecord rebuild --extract\` reads what it can anew.`,
        ]
      : []),
    ...(underived > 0
      ? [
          `${counted(underived, "article")} ${were(underived)} read anew, and nothing is derived from it yet; \`onrecord rebuild\` does that.`,
        ]
      : []),
    ...(orphaned > 0 ? [`${orphanedInWords(orphaned)}; \`onrecord review log --orphaned\` lists them.`] : []),
  ];
};
