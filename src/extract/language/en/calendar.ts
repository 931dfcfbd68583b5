/** Names of days and months, which begin with a capital and are no names of persons or bodies. */
export const calendarWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan jan. feb feb. mar. apr apr. jun. jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. mon. tue. wed. thu. fri. sat. sun. christmas easter`.split(
    " ",
  ),
);

/** Words of time that may stand between a verb of saying and what is said. */
export const timeWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later recently afterward afterwards again then now morning afternoon evening night week month year last this`.split(
    " ",
  ),
);
