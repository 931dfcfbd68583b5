import type { FoundContact } from "../model.js";

/** The contact told of last before a token, no more than `reach` sentences back. */
export const lastBefore = (
  contacts: readonly FoundContact[],
  token: number,
  sentence: number,
  reach: number,
  fits: (contact: FoundContact) => boolean,
): FoundContact | undefined => {
  let found: FoundContact | undefined;
  for (const contact of contacts)
    if (
      contact.first < token &&
      sentence - contact.sentence <= reach &&
      fits(contact) &&
      (found === undefined || contact.first >= found.first)
    )
      found = contact;
  return found;
};
