"""Documents to windows to padded tensors, with the noise that the reader must bear."""

from __future__ import annotations

import random
from dataclasses import dataclass

import torch

from .corpora import Anchor, Doc
from .words import CASES, CLS, QUOTES, SEP, quote_states

MAX_PIECES = 300
STRAIGHT, OPEN, CLOSE = 1000, 1523, 1524  # the pieces " “ ” of the base vocabulary


@dataclass
class Sample:
    """One window: words with their pieces and labels, all indices relative to the window."""

    doc: Doc
    surface: list[str]
    pieces: list[list[int]]
    case: list[int]
    quote: list[int]
    gap: list[int]
    anchors: list[Anchor]
    labels: dict[str, list[int] | None]
    head: list[int] | None
    mentions: list[tuple[int, int, int, int]]


def cut(doc: Doc, rng: random.Random) -> list[tuple[int, int]]:
    """Windows of a document without overlap, the first of random size, cut before a paragraph or a sentence where one is near."""
    w = doc.words
    out, at = [], 0
    room = int(MAX_PIECES * rng.uniform(0.4, 1))
    while at < len(w):
        used, k = 0, at
        while k < len(w) and used + len(w.pieces[k]) <= room:
            used += len(w.pieces[k])
            k += 1
        k = max(k, at + 1)
        if k < len(w):
            least = at + int((k - at) * 0.55)
            for ok in (lambda i: w.gap[i] > 0, lambda i: doc.sentence is not None and doc.sentence[i] == 1):
                near = next((i for i in range(k, least, -1) if ok(i)), None)
                if near:
                    k = near
                    break
        out.append((at, k))
        at, room = k, MAX_PIECES
    return out


def sample(doc: Doc, a: int, b: int, rng: random.Random | None) -> Sample:
    """The window of words a..b. With `rng`, perhaps damaged as OCR, translation and other styles damage text."""
    w = doc.words
    keep = list(range(a, b))
    surface = [w.text[w.start[i] : w.end[i]] for i in keep]
    pieces = [w.pieces[i] for i in keep]
    case = [w.case[i] for i in keep]
    gap = [w.gap[i] for i in keep]
    quote = None
    if rng is not None:
        keep, surface, pieces, case, gap, changed = _damage(doc, keep, surface, pieces, case, gap, rng)
        quote = quote_states(surface, gap) if changed else None
    if quote is None:
        quote = [w.quote[i] for i in keep]
    place = {i: n for n, i in enumerate(keep)}

    def span(s: int, e: int) -> tuple[int, int] | None:
        inside = [place[i] for i in range(s, e) if i in place]
        return (inside[0], inside[-1] + 1) if inside and s >= a and e <= b else None

    anchors, number = [], {}
    for n, x in enumerate(doc.anchors):
        at = span(x.start, x.end)
        if at:
            number[n] = len(anchors)
            anchors.append(Anchor(*at, x.kind, [place[i] for i in x.source if i in place]))
    labels: dict[str, list[int] | None] = {}
    labels["owner"] = None if doc.owner is None else [number.get(doc.owner[i], -1) for i in keep]
    for name in ("source", "names", "sentence", "upos", "xpos", "deprel"):
        values = getattr(doc, name)
        labels[name] = None if values is None else [values[i] for i in keep]
    head = None if doc.head is None else [-1 if doc.head[i] == -1 else place.get(doc.head[i], -2) for i in keep]
    mentions = []
    for s, e, kind, chain in doc.mentions:
        at = span(s, e)
        if at:
            mentions.append((*at, kind, chain))
    return Sample(doc, surface, pieces, case, quote, gap, anchors, labels, head, sorted(set(mentions)))


def _damage(doc, keep, surface, pieces, case, gap, rng):
    changed = False
    kind = rng.random()
    if kind < 0.10:  # names in lower case
        for n, i in enumerate(keep):
            if case[n] in (2, 3) and (doc.names is None or doc.names[i]):
                case[n], surface[n] = 1, surface[n].lower()
    elif kind < 0.16:  # all in lower case
        case = [1 if c else 0 for c in case]
        surface = [s.lower() for s in surface]
    elif kind < 0.20:  # all in capitals
        case = [3 if c else 0 for c in case]
        surface = [s.upper() for s in surface]
    style = rng.random()
    if style < 0.06:  # quotation marks lost
        stay = [n for n, s in enumerate(surface) if s not in "“”\""]
        if stay:
            for n, m in zip(stay, stay[1:]):
                gap[m] = max(gap[n + 1 : m + 1])
            gap[stay[0]] = max(gap[: stay[0] + 1])
            keep, surface, pieces, case, gap = ([x[n] for n in stay] for x in (keep, surface, pieces, case, gap))
            changed = True
    elif style < 0.2:  # the other style of marks
        inside = False
        for n, s in enumerate(surface):
            if s in ("“", "”"):
                surface[n], pieces[n], changed = '"', [STRAIGHT], True
            elif s == '"':
                surface[n], pieces[n], changed = ("”", [CLOSE], True) if inside else ("“", [OPEN], True)
                inside = not inside
    if rng.random() < 0.05:  # paragraphs run together
        gap = [2 if n == 0 else 0 for n in range(len(gap))]
        changed = True
    return keep, surface, pieces, case, gap, changed


def tensors(samples: list[Sample]):
    """ids, shapes, mask (windows × pieces), words (windows × words)."""
    width = 2 + max(sum(map(len, s.pieces)) for s in samples)
    count = max(len(s.pieces) for s in samples)
    ids = torch.zeros(len(samples), width, dtype=torch.long)
    shapes, mask = torch.zeros_like(ids), torch.zeros_like(ids)
    words = torch.zeros(len(samples), count, dtype=torch.long)
    for b, s in enumerate(samples):
        flat, look, first = [CLS], [0], []
        for p, c, q, g in zip(s.pieces, s.case, s.quote, s.gap):
            first.append(len(flat))
            flat += p
            look += [c + CASES * (q + QUOTES * g)] * len(p)
        flat.append(SEP)
        look.append(0)
        ids[b, : len(flat)] = torch.tensor(flat)
        shapes[b, : len(flat)] = torch.tensor(look)
        mask[b, : len(flat)] = 1
        words[b, : len(first)] = torch.tensor(first)
    return ids, shapes, mask, words
