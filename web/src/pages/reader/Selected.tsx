import { type RefObject, useEffect, useState } from "react";
import { Link } from "react-router";

/** The code point of the body at a place in the document: each segment carries the offset at which it begins. */
const offsetAt = (node: Node, offset: number): number | undefined => {
  const element = node instanceof Element ? node : node.parentElement;
  const segment = element?.closest<HTMLElement>("[data-start]");
  if (!segment || node.nodeType !== Node.TEXT_NODE) return undefined;
  return Number(segment.dataset.start) + [...(node.textContent ?? "").slice(0, offset)].length;
};

/** The words that are selected in the text, as a range of the body in code points. */
const useSelectedRange = (words: RefObject<HTMLElement | null>) => {
  const [range, setRange] = useState<{ start: number; end: number } | undefined>();
  useEffect(() => {
    const changed = () => {
      const selection = document.getSelection();
      const at = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
      if (!at || !words.current?.contains(at.commonAncestorContainer)) return setRange(undefined);
      const start = offsetAt(at.startContainer, at.startOffset);
      const end = offsetAt(at.endContainer, at.endOffset);
      setRange(start !== undefined && end !== undefined && start < end ? { start, end } : undefined);
    };
    document.addEventListener("selectionchange", changed);
    return () => document.removeEventListener("selectionchange", changed);
  }, [words]);
  return range;
};

/** Offers the address of the words that are selected. */
export const Selected = ({ words }: { words: RefObject<HTMLElement | null> }) => {
  const range = useSelectedRange(words);
  if (!range) return null;
  return (
    <p className="selected">
      <Link to={{ hash: `t=${range.start},${range.end}` }} preventScrollReset onClick={() => document.getSelection()?.empty()}>
        Link to these words
      </Link>
    </p>
  );
};
