/** The words of a list, between which spaces or line breaks stand. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
