"""Figures on PolNeAR (by its own score.py) and on GUM."""

from __future__ import annotations

import json
import os
import tempfile

import torch

from . import corpora, decode
from .read import read


@torch.no_grad()
def polnear(model, docs, root: str, part: str, thresholds: decode.Thresholds | None = None, graph=None) -> dict:
    """Attribution figures of `score.py` over `docs`."""
    model.eval()
    outs = [(d, read(graph or model.graph, d.words)) for d in docs]
    return score_polnear(model, outs, root, part, thresholds or decode.Thresholds())


@torch.no_grad()
def score_polnear(model, outs, root: str, part: str, t: decode.Thresholds) -> dict:
    score = corpora.load_score(root)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "extract.jsonl")
        with open(path, "w", encoding="utf-8") as f:
            for d, out in outs:
                found = [decode.as_json(d.words, a) for a in decode.attributions(model, out, d.words, t)]
                f.write(json.dumps({"path": d.name + ".txt", "body": d.words.text, "statements": found}) + "\n")
        r = score.score(root, part, path, {d.name for d, _ in outs})
    figures = {k: round(r[k]["F1"], 4) if r[k] else 0.0
               for k in ("attribution", "detect", "content_exact", "piece_exact", "content_tokens", "cue", "source_tokens")}  # fmt: skip
    figures["attribution_p"], figures["attribution_r"] = round(r["attribution"]["P"], 4), round(r["attribution"]["R"], 4)
    figures["source_acc"] = round(r["source_acc"], 4)
    figures |= {f"recall_{k}": round(r["classes"][k]["attribution_R"], 4) for k in ("direct", "mixed", "indirect", "not_direct")}
    return figures
