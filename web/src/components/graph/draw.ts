import type { AbstractGraph } from "graphology-types";
import Sigma from "sigma";
import { extremityArrow, layerDashed } from "sigma/rendering";

/** A colour token as the drawing needs it: its value in the theme that is shown, as rgb(). */
export const colourOf = (element: HTMLElement, token: string): string => {
  const probe = document.createElement("span");
  probe.style.color = `var(--${token})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

export interface DrawnNode {
  x: number;
  y: number;
  size: number;
  label: string;
  /** `near`: beside the one that is lit, and few enough to be named each */
  tone: "plain" | "lit" | "near" | "faint";
}
export interface DrawnEdge {
  size: number;
  /** pixels of a dash; `solid` is longer than any line */
  dash: number;
  /** `arrow` where it leads from one to the other */
  head: "arrow" | "none";
  tone: "plain" | "disputed" | "faint";
}

/** In a network of no more than so many every name has room. */
const few = 60;

/** The dash of a line that is to look solid, in pixels. */
export const solid = 100_000;

const underPointer = <T>(then: T, other: T) => ({ whenState: "isHovered" as const, then, else: other });

/**
 * Draws a graph into an element (sigma, WebGL). Every line is dashed, a solid one by a dash that
 * is longer than it: sigma draws no dashes, and nothing else, where a gap has no width.
 *
 * @throws where the browser has no WebGL 2
 */
export const draw = (graph: AbstractGraph<DrawnNode, DrawnEdge>, element: HTMLElement, directed: boolean) => {
  const [ink, edge, contact, denial, rule, sheet, focus] = ["ink", "edge", "contact", "denial", "rule", "sheet", "focus"].map((token) =>
    colourOf(element, token),
  );
  const nodes = { plain: contact ?? "", near: contact ?? "", lit: focus ?? "", faint: rule ?? "" };
  const edges = { plain: edge ?? "", disputed: denial ?? "", faint: rule ?? "" };
  return new Sigma(graph, element, {
    settings: {
      renderEdgeLabels: false,
      labelDensity: 0.6,
      labelRenderedSizeThreshold: graph.order <= few ? 0 : 6,
      stagePadding: 60,
      itemSizesReference: "screen",
      enableCameraRotation: false,
    },
    primitives: {
      edges: {
        // where there are none, less is asked of each pixel of a line
        extremities: directed ? [extremityArrow({ lengthRatio: 7, widthRatio: 5 })] : [],
        variables: { dash: { type: "number", default: solid } },
        layers: [
          layerDashed({
            dashSize: { attribute: "dash", default: solid, mode: "pixels" },
            gapSize: { value: 5, mode: "pixels" },
            align: 0,
            solidExtremities: "head",
          }),
        ],
      },
    },
    // As data and not as functions: what a function gives might change with the view, so that sigma would ask all of them anew
    // whenever it begins or ends to be moved.
    styles: {
      nodes: {
        x: { attribute: "x" },
        y: { attribute: "y" },
        size: { attribute: "size" },
        label: { attribute: "label" },
        color: { attribute: "tone", dict: nodes },
        labelColor: { attribute: "tone", dict: { plain: ink ?? "", near: ink ?? "", lit: ink ?? "", faint: edge ?? "" } },
        labelVisibility: { attribute: "tone", dict: { plain: "auto", near: "visible", lit: "visible", faint: "hidden" } },
        backdropVisibility: underPointer("visible", "hidden"),
        backdropColor: sheet ?? "",
        depth: underPointer("topNodes", "nodes"),
        cursor: "pointer",
      },
      edges: {
        size: { attribute: "size" },
        dash: { attribute: "dash" },
        head: { attribute: "head" },
        color: { attribute: "tone", dict: edges },
      },
    },
  });
};
