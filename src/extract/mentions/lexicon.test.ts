import { expect, it } from "vitest";
import { knownOrganizations, organizationPhrases } from "../language/en/organizations.js";
import { outlets } from "../language/en/outlets.js";
import { places } from "../language/en/places.js";
import { tokenize } from "../text/tokens.js";
import { splitWords } from "./lexicon.js";

it("cuts the names of the tables as the tagger does", () => {
  const names = [
    ...outlets.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
    ...organizationPhrases,
    ...knownOrganizations,
    ...places,
  ];
  for (const name of names) expect(splitWords(name)).toEqual(tokenize(name).map((token) => token.text));
});
