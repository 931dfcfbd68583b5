/** A value that is made when it is first asked for, and kept: a large table costs a command that compares no names nothing. */
export const once = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
