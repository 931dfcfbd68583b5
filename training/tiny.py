#!/usr/bin/env python3
"""Makes the model of random weights on which the TypeScript decoder is tested, and what the Python decoder reads with it.

  tiny.py --out ../src/extract/reader/fixtures

One layer, 32 wide, the first 2,100 pieces of the vocabulary, float weights: its readings mean nothing, but every branch of
the decoders runs, and both must give the same."""

from __future__ import annotations

import argparse
import glob
import json
import os

import torch
from transformers import BertConfig, BertModel

import export
from parity import reading
from reader.decode import Thresholds
from reader.model import Reader, fold, layout
from reader.read import Onnx
from reader.words import BASE, tokenizer

PIECES = 2100


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    folder = os.path.join(a.out, "model")
    os.makedirs(folder, exist_ok=True)
    torch.manual_seed(7)
    config = BertConfig(vocab_size=PIECES, hidden_size=32, num_hidden_layers=1, num_attention_heads=2, intermediate_size=32)
    model = Reader(BertModel(config, add_pooling_layer=False)).eval()
    with torch.no_grad():
        for name, p in model.named_parameters():
            if "tags.bias" not in name and p.dim() > 1:
                p.mul_(3) if name.startswith("graph.encoder") else p.normal_(0, 0.3)
        model.graph.tags.bias[0] += 1.0
        model.graph.tags.bias[layout()["sentence"][0]] = -4.0
        model.heads.span_bias.fill_(-2.0)
        model.heads.open.fill_(-0.5)
    fold(model)
    export.graph(model, os.path.join(folder, "reader.onnx"))
    thresholds = Thresholds()
    export.describe(model, vars(thresholds), folder)
    # The numbers that are written are the numbers that both decoders use.
    with open(os.path.join(folder, "reader.json"), encoding="utf-8") as f:
        written = json.load(f)["heads"]
    model.heads.load_state_dict({k: torch.tensor(v) for k, v in written.items()}, strict=False)
    with open(os.path.join(BASE, "tokenizer.json"), encoding="utf-8") as f:
        tokens = json.load(f)
    tokens["model"]["vocab"] = {k: v for k, v in tokens["model"]["vocab"].items() if v < PIECES}
    with open(os.path.join(folder, "tokenizer.json"), "w", encoding="utf-8") as f:
        json.dump(tokens, f, ensure_ascii=False, separators=(",", ":"))
    export.sums(folder)
    tok, graph = tokenizer(os.path.join(folder, "tokenizer.json")), Onnx(os.path.join(folder, "reader.onnx"))
    out = []
    for path in sorted(glob.glob(os.path.join(a.out, "*.txt"))):
        with open(path, encoding="utf-8", newline="") as f, torch.no_grad():
            out.append(reading(model, graph, f.read(), tok, thresholds))
    with open(os.path.join(a.out, "expected.json"), "w", encoding="utf-8") as f:
        json.dump(out, f, ensure_ascii=False, separators=(",", ":"))
        f.write("\n")
    print({k: [len(r[k]) for r in out] for k in ("words", "statements", "mentions", "sentences")})


if __name__ == "__main__":
    main()
