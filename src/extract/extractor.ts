/** The name and version under which an extraction is kept: another one means that the article may be read otherwise now. */
import { createRequire } from "node:module";
import { fingerprint, shortSum } from "./fingerprint.js";
import { modelSums } from "./reader/files.js";

/** The sum of the code as it was when the program was bundled (scripts/bundle.mjs); from the sources it is worked out. */
declare const EXTRACTION_CODE: string | undefined;

const { version } = createRequire(import.meta.url)("../../package.json") as { version: string };

const code = (): string =>
  typeof EXTRACTION_CODE === "undefined" ? fingerprint(new URL("../../src/extract/worker.ts", import.meta.url)) : EXTRACTION_CODE;

/**
 * What extracts here: the version, a sum over the code of stage 2 with the packages that it runs on, and one over the models in use
 * (ONRECORD_MODELS, or those of this package).
 *
 * @returns such as `onrecord 0.1.0, code 1a2b3c4d, models 5e6f7a8b`
 * @throws ModelError where there are no models
 */
export const extractorName = async (): Promise<string> => `onrecord ${version}, code ${code()}, models ${shortSum(await modelSums())}`;
