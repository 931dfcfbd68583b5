#!/usr/bin/env python3
"""Measures a trained reader on PolNeAR and GUM dev. See README.md.

  evaluate.py --polnear DIR --gum DIR --weights best.safetensors [--graph DIR/reader.onnx] [--thresholds FILE] [--out FILE.json]

Without --graph the float weights are measured, with it the exported (int8) graph."""

from __future__ import annotations

import argparse
import copy
import json
import os

from reader import corpora, decode, evaluate
from reader.model import load
from reader.read import Onnx
from reader.words import tokenizer


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--polnear", required=True)
    ap.add_argument("--gum", required=True)
    ap.add_argument("--weights", required=True)
    ap.add_argument("--graph")
    ap.add_argument("--thresholds")
    ap.add_argument("--out")
    ap.add_argument("--limit", type=int)
    a = ap.parse_args()
    model = load(a.weights)
    graph = Onnx(a.graph) if a.graph else model.graph
    t = decode.Thresholds()
    if a.thresholds:
        with open(a.thresholds, encoding="utf-8") as f:
            t = decode.Thresholds(**json.load(f))
    tok = tokenizer()
    news = evaluate.rows(graph, corpora.polnear(a.polnear, "dev", tok, a.limit))
    figures = {"polnear": evaluate.polnear(model, news, a.polnear, "dev", t) | evaluate.names(news)}
    print(json.dumps(figures), flush=True)
    low = []
    for d, _ in news:
        d = copy.copy(d)
        d.words = evaluate.lower_named(d.words, d.names or [])
        low.append(d)
    low = evaluate.rows(graph, low)
    figures["polnear_names_lowered"] = _on_original(model, low, news, a.polnear, t) | evaluate.names(low)
    other = evaluate.rows(graph, corpora.gum(os.path.join(a.gum, "dev.conllu.gz"), tok, a.limit))
    figures["gum"] = evaluate.gum(model, other, t)
    print(json.dumps(figures, indent=1))
    if a.out:
        with open(a.out, "w", encoding="utf-8") as f:
            json.dump({"weights": "int8" if a.graph else "float", "thresholds": vars(t), **figures}, f, indent=1)
            f.write("\n")


def _on_original(model, low, news, root, t) -> dict:
    """score.py wants the body that it knows: the lowered rows, carried over to the text as it was (places are the same)."""
    return evaluate.polnear(model, [(d, out) for (d, _), (_, out) in zip(news, low)], root, "dev", t)


if __name__ == "__main__":
    main()
