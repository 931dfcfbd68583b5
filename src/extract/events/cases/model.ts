/** A made-up text, the events in it, and the words that make one thing follow from another. */
export interface EventCase {
  text: string;
  /** `kind: people`, the people in order of the alphabet, joined by ` + `, and ` @date` where the text gives one */
  events: string[];
  /** `kind < words`: the event, and the words that link it to its cause */
  causes?: string[];
}
