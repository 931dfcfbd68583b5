#!/usr/bin/env python3
"""Reads texts with an exported model by the Python decoder: what the TypeScript decoder must give too.

  parity.py --weights best.safetensors --graph DIR/reader.onnx TEXT… > expected.json"""

from __future__ import annotations

import argparse
import json

import torch

from reader import decode, labels as L
from reader.model import Reader, load
from reader.read import Onnx, read
from reader.words import split, tokenizer


@torch.no_grad()
def reading(model: Reader, graph, text: str, tok, t: decode.Thresholds) -> dict:
    words = split(text, tok)
    out = read(graph, words)
    begins = decode.sentences(out, words)
    spans = decode.mentions(model, out, begins, t.mention)
    surface = [text[a:b] for a, b in zip(words.start, words.end)]
    types, chain = decode.chains(model, out, surface, spans)
    heads, relations = decode.tree(model, out, begins)
    return {
        "text": text,
        "words": [[a, b] for a, b in zip(words.start, words.end)],
        "pieces": words.pieces,
        "case": words.case,
        "quote": words.quote,
        "gap": words.gap,
        "sentences": [k for k, b in enumerate(begins) if b],
        "heads": heads,
        "relations": [L.DEPREL[r] for r in relations],
        "statements": [decode.as_json(words, a) for a in decode.attributions(model, out, words, t)],
        "mentions": [
            {"start": words.start[a], "end": words.end[b - 1], "type": L.MENTION_TYPES[k], "chain": c}
            for (a, b), k, c in zip(spans, types, chain)
        ],
    }


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--weights", required=True)
    ap.add_argument("--graph", required=True)
    ap.add_argument("--thresholds")
    ap.add_argument("texts", nargs="+")
    a = ap.parse_args()
    model = load(a.weights)
    t = decode.Thresholds()
    if a.thresholds:
        with open(a.thresholds, encoding="utf-8") as f:
            t = decode.Thresholds(**json.load(f))
    tok, graph = tokenizer(), Onnx(a.graph)
    out = []
    for path in a.texts:
        with open(path, encoding="utf-8", newline="") as f:
            out.append(reading(model, graph, f.read(), tok, t))
    print(json.dumps(out, ensure_ascii=False))


if __name__ == "__main__":
    main()
