/**
 * Nouns by which one tells all something without writing to anybody, and what makes of them a message in the plain sense.
 * WordNet: message (“send a message”: make a significant statement either in words or deeds), signal.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const figurativeMessages = words("message messages signal signals");
export const sending = words("send sends sent sending");
/** Media of FrameNet's Contacting and Text, and secrecy, which needs somebody to keep it from others. */
export const concreteMessages = words(
  "text texted email e-mail voice mail phone video audio written typed private secret coded encrypted recorded direct personal facebook whatsapp telegram signal",
);
