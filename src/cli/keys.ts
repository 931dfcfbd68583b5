import { emitKeypressEvents } from "node:readline";
import type { Input } from "./io.js";

interface Key {
  name?: string;
  ctrl?: boolean;
  sequence?: string;
}

/**
 * Waits for one key that means something.
 * @param meanings what each key means; Ctrl-C, Ctrl-D and the end of input mean `otherwise`
 */
export const askKey = <T>(input: Input, meanings: Readonly<Record<string, T>>, otherwise: T): Promise<T> => {
  emitKeypressEvents(input as NodeJS.ReadStream);
  input.setRawMode?.(true);
  input.resume();
  return new Promise((resolve) => {
    const settle = (meaning: T): void => {
      input.off("keypress", onKey);
      input.off("end", onEnd);
      input.setRawMode?.(false);
      input.pause();
      resolve(meaning);
    };
    const onEnd = (): void => settle(otherwise);
    const onKey = (_: string | undefined, key: Key): void => {
      const ends = key.ctrl && (key.name === "c" || key.name === "d");
      const meaning = ends ? otherwise : meanings[key.name ?? key.sequence ?? ""];
      if (meaning !== undefined) settle(meaning);
    };
    input.on("keypress", onKey);
    input.on("end", onEnd);
  });
};
