import { emitKeypressEvents } from "node:readline";
import type { Input } from "./io.js";

interface Key {
  name?: string;
  ctrl?: boolean;
  sequence?: string;
}

/** Single keys from a terminal, without Enter. Keys typed ahead wait for the question that they answer. */
export class Keyboard {
  private readonly typed: Key[] = [];
  private ended = false;
  private wake: () => void = () => {};

  constructor(private readonly input: Input) {
    emitKeypressEvents(input);
    input.setRawMode?.(true);
    input.on("keypress", this.onKey);
    input.on("end", this.onEnd);
    input.resume();
  }

  private readonly onKey = (_: string | undefined, key: Key): void => {
    this.typed.push(key);
    this.wake();
  };

  private readonly onEnd = (): void => {
    this.ended = true;
    this.wake();
  };

  /**
   * Waits for a key that means something.
   * @param meanings what each key means; Ctrl-C, Ctrl-D and the end of input mean `otherwise`, other keys nothing
   */
  async ask<T>(meanings: Readonly<Record<string, T>>, otherwise: T): Promise<T> {
    for (;;) {
      const key = this.typed.shift();
      if (key === undefined) {
        if (this.ended) return otherwise;
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
        continue;
      }
      if (key.ctrl && (key.name === "c" || key.name === "d")) return otherwise;
      const meaning = meanings[key.name ?? key.sequence ?? ""];
      if (meaning !== undefined) return meaning;
    }
  }

  /** Gives the terminal back as it was. */
  close(): void {
    this.input.off("keypress", this.onKey);
    this.input.off("end", this.onEnd);
    this.input.setRawMode?.(false);
    this.input.pause();
  }
}
