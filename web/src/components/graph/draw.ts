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
  tone: "plain" | "lit" | "faint";
}
export interface DrawnEdge {
  size: number;
  /** pixels of a dash; `solid` is longer than any line */
  dash: number;
  /** `arrow` where it leads from one to the other */
  head: "arrow" | "none";
  tone: "plain" | "disputed" | "faint";
}

/** The dash of a line that is to look solid, in pixels. */
export const solid = 100_000;

/**
 * Draws a graph into an element (sigma, WebGL). Every line is dashed, a solid one by a dash that
 * is longer than it: sigma draws no dashes, and nothing else, where a gap has no width.
 *
 * @throws where the browser has no WebGL 2
 */
export const draw = (graph: AbstractGraph<DrawnNode, DrawnEdge>, element: HTMLElement) => {
  const [ink, edge, contact, denial, rule, sheet, focus] = ["ink", "edge", "contact", "denial", "rule", "sheet", "focus"].map((token) =>
    colourOf(element, token),
  );
  const nodes = { plain: contact ?? "", lit: focus ?? "", faint: rule ?? "" };
  const edges = { plain: edge ?? "", disputed: denial ?? "", faint: rule ?? "" };
  return new Sigma(graph, element, {
    settings: {
      renderEdgeLabels: false,
      labelDensity: 0.6,
      labelRenderedSizeThreshold: 6,
      stagePadding: 40,
      itemSizesReference: "screen",
      enableCameraRotation: false,
    },
    primitives: {
      edges: {
        extremities: [extremityArrow({ lengthRatio: 7, widthRatio: 5 })],
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
    styles: {
      nodes: {
        x: { attribute: "x" },
        y: { attribute: "y" },
        size: { attribute: "size" },
        label: { attribute: "label" },
        color: (attributes: DrawnNode) => nodes[attributes.tone],
        labelColor: (attributes: DrawnNode) => (attributes.tone === "faint" ? (edge ?? "") : (ink ?? "")),
        labelVisibility: (attributes: DrawnNode) =>
          attributes.tone === "lit" ? "visible" : attributes.tone === "faint" ? "hidden" : "auto",
        backdropVisibility: (_, { isHovered }) => (isHovered ? "visible" : "hidden"),
        backdropColor: sheet ?? "",
        depth: (_, { isHovered }) => (isHovered ? "topNodes" : "nodes"),
        cursor: "pointer",
      },
      edges: {
        size: { attribute: "size" },
        dash: { attribute: "dash" },
        head: { attribute: "head" },
        color: (attributes: DrawnEdge) => edges[attributes.tone],
      },
    },
  });
};
