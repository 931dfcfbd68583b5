/**
 * How much of what is known of somebody in the news daily is looked at. A fair sample, since ids are hashes. Tests set these
 * low, to see with few articles that a record that grew is the same as one derived at once.
 */
export const limits = {
  /** so many entities of a set, those of least id, are asked for what stands around them */
  sampled: 64,
  /** so many entities of a name, those of least id, are looked at first for namesakes; where they are of one person, so are all */
  looked: 256,
};
