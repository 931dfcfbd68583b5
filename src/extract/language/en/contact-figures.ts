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

/**
 * Verbs by which one thinks or speaks of another who need not hear it, as far as only the trained layers take them for contact. VerbNet:
 * judgment-33.1, correspond-36.1.1 with “with”; FrameNet Judgment_communication, Taking_sides. Of 542 of them in annotated texts, 12 say one.
 */
export const distantVerbs = words(`
  criticize criticizes criticized criticizing slam slams slammed slamming blast blasts blasted blasting knock knocks knocked knocking accuse
  accuses accused accusing praise praises praised praising denounce denounces denounced denouncing mock mocks mocked mocking rip rips ripped
  ripping condemn condemns condemned condemning assail assails assailed assailing lambast lambasts lambasted lambasting bash bashes bashed
  bashing endorse endorses endorsed endorsing agree agrees agreed agreeing disagree disagrees disagreed disagreeing side sides sided siding
`);
