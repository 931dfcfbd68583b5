/**
 * A function of text, or of what is told by itself, that keeps its values, in two generations: when the present one is full it becomes the last one, whose values
 * are taken over as they are asked for and are else forgotten. Memory stays bounded, and what is used again and again is kept.
 *
 * @param most values of one generation
 */
export function kept<T extends object | string, K extends object | string = string>(most: number, make: (of: K) => T): (of: K) => T {
  let present = new Map<K, T>();
  let last = new Map<K, T>();
  return (of) => {
    const known = present.get(of);
    if (known !== undefined) return known;
    const value = last.get(of) ?? make(of);
    if (present.size >= most) {
      last = present;
      present = new Map();
    }
    present.set(of, value);
    return value;
  };
}
