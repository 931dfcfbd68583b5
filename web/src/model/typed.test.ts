import { expect, it } from "vitest";
import { asTyped } from "./typed.js";

it.each<[typed: string, asked: string]>([
  ["minist", "minist*"],
  ["foreign min", "foreign min*"],
  ["foreign mi", "foreign mi"],
  ["minist*", "minist*"],
  ['"foreign min', '"foreign min'],
  ['"foreign minister"', '"foreign minister"'],
  ['"foreign minister" met', '"foreign minister" met*'],
  ["met OR", "met OR"],
  ["met NOT", "met NOT"],
  ["met -trade", "met -trade"],
  ["Юшк", "Юшк*"],
  ["", ""],
])("%s is asked as %s", (typed, asked) => {
  expect(asTyped(typed)).toBe(asked);
});
