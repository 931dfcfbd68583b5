import { expect, it } from "vitest";
import { asName, asTyped } from "./typed.js";

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

it.each<[typed: string, name: string | undefined]>([
  ["kisl", "kisl"],
  ["J.D. Gordon", "J.D. Gordon"],
  ["Jean-Luc", "Jean-Luc"],
  ["O’Brien", "O’Brien"],
  ["k", undefined],
  ["one OR two", undefined],
  ["minister -trade", undefined],
  ['"witch hunt"', undefined],
  ["begin*", undefined],
])("%s may be the name %s", (typed, name) => {
  expect(asName(typed)).toBe(name);
});
