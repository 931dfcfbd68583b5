import type { EventCase } from "./model.js";

/**
 * A later table, in the style of wire copy: made up after the trained reader had taken over names and pronouns, before anything
 * was tried on it; published on 11 March 2017.
 */
export const further: readonly EventCase[] = [
  {
    text: "Ruta Kalnins quit on Thursday after revelations that she had met a banker.",
    events: ["resigned: Ruta Kalnins @2017-03-09"],
    causes: ["resigned < after revelations that"],
  },
  {
    text: "The disclosure of the payments led to the dismissal of Pavel Orlow.",
    events: ["dismissed: Pavel Orlow"],
  },
  { text: "Anna Berg was sworn in as mayor of Riga in 2016.", events: ["elected: Anna Berg @2016"] },
  { text: "Prosecutors charged Karl Lund with bribery.", events: ["charged: Karl Lund + prosecutors"] },
  { text: "Karl Lund did not resign.", events: [] },
  { text: "The committee subpoenaed Pavel Orlow in May 2016.", events: ["subpoenaed: Pavel Orlow + committee @2016-05"] },
  { text: "Anna Berg testified before the Senate on 2 March 2017.", events: ["testified: Anna Berg @2017-03-02"] },
  {
    text: "Karl Lund was fired because of his contacts with Pavel Orlow.",
    events: ["dismissed: Karl Lund"],
    causes: ["dismissed < because of"],
  },
  { text: "Ruta Kalnins was elected president in 2015.", events: ["elected: Ruta Kalnins @2015"] },
  { text: "If Anna Berg resigned, her party would lose its majority.", events: [] },
  { text: "The United States imposed sanctions on Pavel Orlow.", events: ["sanctioned: Pavel Orlow + United States"] },
  { text: "Karl Lund has been appointed head of the port authority.", events: ["appointed: Karl Lund"] },
  { text: "The opposition demanded the resignation of Anna Berg.", events: ["demanded: Anna Berg + opposition"] },
  { text: "Pavel Orlow was arrested in Oslo on Monday.", events: ["charged: Pavel Orlow @2017-03-06"] },
  { text: "Karl Lund stepped down as a result of the inquiry.", events: ["resigned: Karl Lund"] },
  { text: "Anna Berg recused herself from the case.", events: ["recused: Anna Berg"] },
  { text: "The judge dismissed the complaint.", events: [] },
  { text: "Ruta Kalnins ousted Karl Lund as party secretary in January 2017.", events: ["dismissed: Karl Lund + Ruta Kalnins @2017-01"] },
];
