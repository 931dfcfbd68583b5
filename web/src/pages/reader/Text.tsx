import { memo, type ReactNode, type Ref, useEffect, useImperativeHandle, useMemo, useRef } from "react";
import type { CodePointText } from "../../../../src/vocabulary/codepoints.js";
import { type Mark, type Paragraph, paragraphs, type Segment } from "../../model/segments.js";

/** The segment in one element a mark, the longest outermost; each draws its own line, so overlaps show as several. */
const drawn = (segment: Segment, looked: string | undefined): ReactNode =>
  segment.marks.reduceRight<ReactNode>((inside, mark) => {
    const begins = mark.start === segment.start;
    return (
      <span
        key={`${mark.id}${mark.kind}`}
        className={`mark mark-${mark.kind}`}
        data-fact={mark.id}
        data-begins={begins || undefined}
        data-looked={mark.id === looked || undefined}
        {...(mark.kind === "passage" && begins ? { tabIndex: -1 } : {})}
      >
        {inside}
      </span>
    );
  }, segment.text);

const Line = memo(({ paragraph, looked }: { paragraph: Paragraph; looked: string | undefined }) => (
  <p dir="auto">
    {paragraph.segments.map((s) => (
      <span key={s.start} data-start={s.start}>
        {drawn(s, looked)}
      </span>
    ))}
  </p>
));

const factsAt = (target: EventTarget | null, within: HTMLElement): string[] => {
  const ids: string[] = [];
  for (let at = target instanceof Element ? target : null; at && at !== within; at = at.parentElement) {
    const id = at instanceof HTMLElement ? at.dataset.fact : undefined;
    if (id && id !== "passage" && !ids.includes(id)) ids.unshift(id);
  }
  return ids;
};

/**
 * The body as text: React sets text nodes only, so that nothing of it is ever read as HTML. Pointer and touch are
 * listened for on the whole; by keyboard the same facts are reached in the rail, which is the equal of the marks.
 *
 * @param looked the facts that are looked at, here (all that lie under the pointer) or in the rail; the last is lit
 */
export const ArticleText = ({
  ref,
  text,
  marks,
  looked,
  look,
  touch,
  language,
}: {
  ref: Ref<HTMLDivElement>;
  text: CodePointText;
  marks: readonly Mark[];
  looked: readonly string[];
  look: (ids: readonly string[]) => void;
  touch: (ids: readonly string[]) => void;
  language: string | undefined;
}) => {
  const own = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => own.current as HTMLDivElement, []);
  const lines = useMemo(
    () => paragraphs(text, marks).map((p) => ({ p, ids: new Set(p.segments.flatMap((s) => s.marks.map((m) => m.id))) })),
    [text, marks],
  );
  const handlers = useRef({ look, touch });
  useEffect(() => {
    handlers.current = { look, touch };
  });
  useEffect(() => {
    const element = own.current;
    if (!element) return;
    const over = (e: PointerEvent) => {
      if (e.pointerType === "mouse") handlers.current.look(factsAt(e.target, element));
    };
    // Not pointerleave: React tells the rail that it was entered before the browser tells the text that it was left.
    const out = (e: PointerEvent) => {
      if (!(e.relatedTarget instanceof Node && element.contains(e.relatedTarget))) handlers.current.look([]);
    };
    const click = (e: MouseEvent) => {
      if (document.getSelection()?.isCollapsed !== false) handlers.current.touch(factsAt(e.target, element));
    };
    element.addEventListener("pointerover", over);
    element.addEventListener("pointerout", out);
    element.addEventListener("click", click);
    return () => {
      element.removeEventListener("pointerover", over);
      element.removeEventListener("pointerout", out);
      element.removeEventListener("click", click);
    };
  }, []);
  const lit = looked.at(-1);
  return (
    <div className="words-of-article" ref={own} lang={language}>
      {lines.map(({ p, ids }) => (
        <Line key={p.start} paragraph={p} looked={lit !== undefined && ids.has(lit) ? lit : undefined} />
      ))}
    </div>
  );
};
