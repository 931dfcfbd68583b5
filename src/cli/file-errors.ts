import { Failure } from "./errors.js";

/** Errors of the file system, by code, in words: what was wrong and what to do. */
const words: Record<string, [what: string, advice: string]> = {
  ENOENT: ["there is no such file or folder", "Check the path."],
  EACCES: ["the system does not allow it", "Check the permissions."],
  EPERM: ["the system does not allow it", "Check the permissions."],
  EISDIR: ["it is a folder", "Give a file."],
  ENOTDIR: ["a part of the path is no folder", "Check the path."],
  ENOSPC: ["the disk is full", "Free some space and run the command again."],
  EDQUOT: ["the quota of the disk is used up", "Free some space and run the command again."],
  EFBIG: ["the file would be larger than the system allows", "Raise the limit, or write elsewhere."],
  EROFS: ["the disk cannot be written to", "Write elsewhere."],
};

/** An error of the system as a failure that names its file; anything else as it is. */
export const fileFailure = (error: unknown): unknown => {
  if (!(error instanceof Error) || !("code" in error)) return error;
  const known = words[String(error.code)];
  const path = "path" in error && typeof error.path === "string" ? `${error.path}: ` : "";
  return known ? new Failure(`${path}${known[0]}`, known[1]) : error;
};
