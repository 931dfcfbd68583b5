import { describe, expect, it } from "vitest";
import { detectLanguage, languageTag } from "./language.js";

describe("languageTag", () => {
  it.each([
    ["en", "en"],
    ["EN_us", "en-US"],
    ["English", "en"],
    ["russian", "ru"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["und", undefined],
    ["article", undefined],
    ["e n", undefined],
    ["", undefined],
  ])("%s → %s", (stated, tag) => expect(languageTag(stated)).toBe(tag));
});

describe("detectLanguage", () => {
  it.each([
    ["en", "The minister met the ambassador in London on Tuesday, officials said."],
    ["en", "Senator denies he spoke with the envoy"],
    ["ru", "Песков назвал встречи посла обычной работой"],
    ["uk", "Президент заперечив, що говорив із посланцем"],
    ["de", "Senator bestreitet Gespräch mit Gesandtem"],
    ["fr", "Le ministre a rencontré l'ambassadeur mardi à Londres, selon des responsables."],
    ["zh", "部长周二在伦敦会见了大使，官员们说。"],
    ["ar", "التقى الوزير السفير في لندن يوم الثلاثاء، حسبما قال مسؤولون."],
    [undefined, "123 456 789 2016-17 4.5"],
    [undefined, "USA Today CNN Reuters"],
    [undefined, "OK"],
    [undefined, ""],
  ])("%s: %s", async (language, text) => expect(await detectLanguage(text)).toBe(language));
});
