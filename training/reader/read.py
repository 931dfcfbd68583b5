"""Runs a graph over a whole article: windows that overlap, each word's row from the window where it lies deepest."""

from __future__ import annotations

import math

import onnxruntime
import torch

from .batches import Sample, tensors
from .words import Words

ROOM = 300  # pieces a window
OVERLAP = 48


def windows(sizes: list[int], room: int = ROOM, overlap: int = OVERLAP) -> list[tuple[int, int]]:
    """Word ranges of about equal size; neighbours share about `overlap` pieces. `sizes`: pieces of each word."""
    ends = [0]
    for n in sizes:
        ends.append(ends[-1] + n)
    total = ends[-1]
    if total <= room:
        return [(0, len(sizes))] if sizes else []
    count = -(-(total - overlap) // (room - overlap))
    step = (total - overlap) / count
    out = []
    a = 0
    for n in range(count):
        low, high = math.floor(n * step + 0.5), math.floor((n + 1) * step + 0.5) + overlap
        while ends[a + 1] <= low:
            a += 1
        b = a
        while b < len(sizes) and ends[b + 1] <= min(high, ends[a] + room):
            b += 1
        out.append((a, max(b, a + 1)))
    return _covering(out, sizes, room)


def _covering(spans: list[tuple[int, int]], sizes: list[int], room: int) -> list[tuple[int, int]]:
    """Closes what rounding and long words may leave open: every word lies in a window."""
    out: list[tuple[int, int]] = []
    reached = 0
    for a, b in [*spans, (len(sizes), len(sizes))]:
        while reached < a:
            k, used = reached, 0
            while k < a and used + sizes[k] <= room:
                used += sizes[k]
                k += 1
            out.append((reached, max(k, reached + 1)))
            reached = out[-1][1]
        if b > a:
            out.append((a, b))
        reached = max(reached, b)
    return out


def read(graph, words: Words) -> torch.Tensor:
    """words × WIDTH. `graph` takes (ids, shapes, mask, words) as `batches.tensors` makes them."""
    spans = windows([len(p) for p in words.pieces])
    samples = [_window(words, a, b) for a, b in spans]
    with torch.no_grad():
        rows = [graph(*tensors([s]))[0] for s in samples]
    out = torch.zeros(len(words), rows[0].shape[-1])
    for n, (a, b) in enumerate(spans):
        low = a if n == 0 else (a + spans[n - 1][1]) // 2
        high = b if n == len(spans) - 1 else (spans[n + 1][0] + b) // 2
        out[low:high] = rows[n][low - a : high - a]
    return out


def _window(w: Words, a: int, b: int) -> Sample:
    return Sample(None, [], w.pieces[a:b], w.case[a:b], w.quote[a:b], w.gap[a:b], [], {}, None, [])


class Onnx:
    """An exported graph in place of the trained one. It has no mask: one window at a time."""

    def __init__(self, path: str):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        # as the program runs it, see src/extract/reader/model.ts
        self.session = onnxruntime.InferenceSession(
            path, options, providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"]
        )

    def __call__(self, ids, shapes, mask, words) -> torch.Tensor:
        feeds = {"ids": ids.numpy(), "shapes": shapes.numpy(), "words": words.numpy()}
        return torch.from_numpy(self.session.run(None, feeds)[0])
