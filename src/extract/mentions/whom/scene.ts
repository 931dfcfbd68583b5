import type { Document } from "../../text/document.js";
import type { Tree } from "../../text/tree.js";
import type { Evidence } from "./evidence.js";
import type { Story } from "./story.js";

/** What the features are taken from. */
export interface Scene {
  document: Document;
  tree: Tree;
  story: Story;
  evidence: Evidence;
}
