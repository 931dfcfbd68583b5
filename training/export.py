#!/usr/bin/env python3
"""Exports a trained reader to ONNX and quantizes it to int8.

  export.py --weights best.safetensors --out DIR [--thresholds thresholds.json]

Writes DIR/reader.float.onnx (to compare; not shipped), DIR/reader.onnx (int8), DIR/reader.json (labels, layout, the small
weights of the heads, thresholds), DIR/tokenizer.json and DIR/SHA256SUMS."""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import os
import shutil

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from reader import labels, model as M
from reader.coreference import CUTS, IDLE, PRONOUNS
from reader.decode import Thresholds
from reader.read import OVERLAP, ROOM
from reader.words import BASE, BREAKS, CASES, QUOTES


class Plain(nn.Module):
    """The graph with attention written out, so that the exported graph holds nothing but operators that onnxruntime fuses. It
    has no mask: a window is run without padding. In the last layer only the words' first pieces ask and go on."""

    def __init__(self, graph: M.Graph):
        super().__init__()
        self.g = graph
        c = graph.encoder.config
        self.heads, self.size = c.num_attention_heads, c.hidden_size // c.num_attention_heads

    def split(self, x):
        return x.view(x.shape[0], -1, self.heads, self.size).transpose(1, 2)

    def forward(self, ids, shapes, words):
        e = self.g.encoder.embeddings
        n = ids.shape[1]
        x = e.word_embeddings(ids) + self.g.shape(shapes) + e.token_type_embeddings.weight[0]
        x = e.LayerNorm(x + e.position_embeddings.weight[:n])
        layers = self.g.encoder.encoder.layer
        for place, layer in enumerate(layers):
            a, whole = layer.attention, x
            if place == len(layers) - 1:
                x = torch.gather(x, 1, words.unsqueeze(-1).expand(-1, -1, x.shape[-1]))
            q, k, v = (self.split(f(y)) for f, y in ((a.self.query, x), (a.self.key, whole), (a.self.value, whole)))
            w = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(self.size), -1)
            y = (w @ v).transpose(1, 2).reshape(x.shape[0], -1, self.heads * self.size)
            x = a.output.LayerNorm(a.output.dense(y) + x)
            y = layer.output.dense(nn.functional.gelu(layer.intermediate.dense(x)))
            x = layer.output.LayerNorm(y + x)
        return torch.cat([self.g.tags(x), self.g.link(x), self.g.syntax(x), self.g.mention(x)], -1)


def graph(model: M.Reader, path: str) -> None:
    ids = torch.randint(1000, 2000, (2, 20))
    shapes, words = torch.ones_like(ids), torch.arange(12).repeat(2, 1)
    example = (ids, shapes, words)
    plain = Plain(model.graph).eval()
    with torch.no_grad():
        apart = (plain(*example) - model.graph(ids, shapes, torch.ones_like(ids), words)).abs().max().item()
    if apart > 1e-3:
        raise SystemExit(f"the exported graph differs from the trained one by {apart}")
    names = ["ids", "shapes", "words"]
    axes = {n: {0: "windows", 1: "pieces"} for n in names[:2]} | {"words": {0: "windows", 1: "words"}, "rows": {0: "windows", 1: "words"}}
    torch.onnx.export(plain, example, path, input_names=names, output_names=["rows"], dynamic_axes=axes, opset_version=17, dynamo=False)
    onnx.checker.check_model(path)


def numbers(t: torch.Tensor) -> list:
    return json.loads(json.dumps(t.detach().double().tolist()), parse_float=lambda x: float(f"{float(x):.6g}"))


def description(model: M.Reader, thresholds: dict) -> dict:
    return {
        "labels": {"anchor": labels.ANCHOR, "source": labels.SOURCE, "names": labels.NAMES, "upos": labels.UPOS, "xpos": labels.XPOS,
                   "deprel": labels.DEPREL, "mentionTypes": labels.MENTION_TYPES},
        "layout": {k: list(v) for k, v in M.layout().items()},
        "width": M.WIDTH,
        "window": {"pieces": ROOM, "overlap": OVERLAP},
        "shape": {"cases": CASES, "quotes": QUOTES, "breaks": BREAKS},
        "distances": list(M.DISTANCES),
        "chainDistances": list(M.CHAIN_DISTANCES),
        "coreference": {"pronouns": PRONOUNS, "idle": sorted(IDLE), "cuts": sorted(CUTS)},
        "thresholds": thresholds,
        "heads": {k: numbers(v) for k, v in model.heads.state_dict().items() if k != "arc.weight"},
    }  # fmt: skip


def describe(model: M.Reader, thresholds: dict, out: str) -> None:
    with open(os.path.join(out, "reader.json"), "w", encoding="utf-8") as f:
        json.dump(description(model, thresholds), f, separators=(",", ":"), ensure_ascii=False)


def sums(out: str) -> None:
    """Writes the sums of the files that are there of those that the program reads."""
    with open(os.path.join(out, "SHA256SUMS"), "w", encoding="utf-8") as f:
        for name in ("reader.onnx", "reader.json", "tokenizer.json", "contacts.onnx", "contacts.json"):
            if not os.path.exists(os.path.join(out, name)):
                continue
            with open(os.path.join(out, name), "rb") as g:
                f.write(f"{hashlib.sha256(g.read()).hexdigest()}  {name}\n")


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--weights", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--thresholds")
    a = ap.parse_args()
    os.makedirs(a.out, exist_ok=True)
    model = M.load(a.weights)
    thresholds = vars(Thresholds())
    if a.thresholds:
        with open(a.thresholds, encoding="utf-8") as f:
            thresholds |= json.load(f)
    full, small = os.path.join(a.out, "reader.float.onnx"), os.path.join(a.out, "reader.onnx")
    graph(model, full)
    quantize_dynamic(full, small, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                     op_types_to_quantize=["MatMul", "Gather"], extra_options={"MatMulConstBOnly": True})  # fmt: skip
    describe(model, thresholds, a.out)
    shutil.copyfile(os.path.join(BASE, "tokenizer.json"), os.path.join(a.out, "tokenizer.json"))
    sums(a.out)
    for name in ("reader.float.onnx", "reader.onnx", "reader.json"):
        print(name, os.path.getsize(os.path.join(a.out, name)))


if __name__ == "__main__":
    main()
