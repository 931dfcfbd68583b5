/**
 * English words that point at somebody without naming them: they are mentions, but no names of an identity. The list is
 * the closed class of personal, possessive, reflexive, relative and demonstrative pronouns (Quirk et al. 1985, ch. 6).
 */
export const pronouns: ReadonlySet<string> = new Set(
  (
    "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself " +
    "it its itself they them their theirs themselves themself who whom whose which that this these those one ones both each other " +
    "another others someone somebody anyone anybody everyone everybody"
  ).split(" "),
);
