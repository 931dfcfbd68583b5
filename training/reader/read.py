"""Runs a graph over a whole article: windows that overlap, each word's row from the window where it lies deepest."""

from __future__ import annotations

import torch

from .batches import Sample, tensors
from .words import Words

ROOM = 446  # pieces a window
OVERLAP = 64


def windows(words: Words, room: int = ROOM, overlap: int = OVERLAP) -> list[tuple[int, int]]:
    """Word ranges of about equal size; neighbours share about `overlap` pieces."""
    ends = [0]
    for p in words.pieces:
        ends.append(ends[-1] + len(p))
    total = ends[-1]
    if total <= room:
        return [(0, len(words))] if len(words) else []
    count = -(-(total - overlap) // (room - overlap))
    step = (total - overlap) / count
    out = []
    for n in range(count):
        low, high = round(n * step), round((n + 1) * step) + overlap
        a = next(i for i in range(len(words)) if ends[i + 1] > low)
        b = a
        while b < len(words) and ends[b + 1] <= min(high, ends[a] + room):
            b += 1
        out.append((a, max(b, a + 1)))
    out[-1] = (out[-1][0], len(words)) if ends[-1] - ends[out[-1][0]] <= room else out[-1]
    return out


def read(graph, words: Words) -> torch.Tensor:
    """words × WIDTH. `graph` takes (ids, shapes, mask, words) as `batches.tensors` makes them."""
    spans = windows(words)
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
