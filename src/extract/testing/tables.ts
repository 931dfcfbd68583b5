import type { ContactClaim } from "../../vocabulary/forms.js";
import { articleId } from "../../vocabulary/ids.js";
import { extract } from "../extract.js";

/** The contacts found in a text, as one published on 11 March 2017. */
export const contactsIn = async (body: string): Promise<ContactClaim[]> =>
  (await extract({ id: articleId(body), language: "en", published: "2017-03-11", body })).contacts;

/**
 * What each text of a table gives, read once for all tests that ask.
 * @param as what is looked at of the contacts of a text
 */
export const readEach = async <Seen>(
  texts: Iterable<string>,
  as: (contacts: readonly ContactClaim[]) => Seen,
): Promise<Map<string, Seen>> => {
  const found = new Map<string, Seen>();
  for (const text of texts) found.set(text, as(await contactsIn(text)));
  return found;
};

/** The names of those who take part in a contact, in alphabetical order. */
export const namesOf = ({ participants }: ContactClaim): string[] => participants.map(({ name }) => name).sort();
