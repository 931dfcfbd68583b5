/**
 * A function of text that keeps its values, in two generations: when the present one is full it becomes the last one, whose values
 * are taken over as they are asked for and are else forgotten. Memory stays bounded, and what is used again and again is kept.
 *
 * @param most values of one generation
 */
export function kept<T extends object | string>(most: number, make: (text: string) => T): (text: string) => T {
  let present = new Map<string, T>();
  let last = new Map<string, T>();
  return (text) => {
    const known = present.get(text);
    if (known !== undefined) return known;
    const value = last.get(text) ?? make(text);
    if (present.size >= most) {
      last = present;
      present = new Map();
    }
    present.set(text, value);
    return value;
  };
}
