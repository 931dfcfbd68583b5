"""From the graph's output for an article to attributions, names, syntax, mentions and chains.

The TypeScript decoder does the same with the same numbers (`models/reader.json`)."""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np
import torch

from . import scores as S
from .crf import emissions, viterbi
from .labels import DEPREL
from .losses import matches
from .model import Reader, layout, parts
from .words import Words


@dataclass
class Thresholds:
    """Chosen on the held-out part of train."""

    anchor: float = 0.35  # weight on "is part of an anchor" from which a word is
    anchor_begin: float = 0.5  # weight on "begins" that parts two anchors in a row
    source: float = 0.5
    content_bias: float = 0.0  # added to every word's content score
    open_bias: float = 0.0  # added to what a piece's beginning costs
    null_source: float = 0.5  # weight of "no source" from which there is none
    mention: float = 0.5  # weight from which a span is a mention
    reach: int = 250  # words from an anchor within which its content and source are sought


@dataclass
class Attribution:
    """Word ranges."""

    content: list[tuple[int, int]]
    cue: list[tuple[int, int]]
    source: list[tuple[int, int]]


def runs(inside: np.ndarray, begins: np.ndarray, threshold: float, parting: float) -> list[tuple[int, int]]:
    """Runs of words over the threshold, parted where a beginning is likely."""
    out: list[list[int]] = []
    for k, p in enumerate(inside):
        if p <= threshold:
            continue
        if out and out[-1][1] == k and begins[k] <= parting:
            out[-1][1] = k + 1
        else:
            out.append([k, k + 1])
    return [(a, b) for a, b in out]


def attributions(model: Reader, out: torch.Tensor, words: Words, t: Thresholds) -> list[Attribution]:
    """out: words × WIDTH of the whole article."""
    row = parts(out)
    h = model.heads
    p = row["anchor"].softmax(-1).numpy()
    spans = runs(1 - p[:, 0], p[:, 1] + p[:, 3], t.anchor, t.anchor_begin)
    if not spans:
        return []
    kinds = [int(p[a:b, 3:].sum() > p[a:b, 1:3].sum()) for a, b in spans]
    features = S.link_features(words.gap, words.quote, spans)
    far = _far(len(words), spans, t.reach)
    never = far | _own(len(words), spans)
    em = emissions(row["content"], S.link_scores(h, row, "content", spans, features).masked_fill(never, -1e4)) + t.content_bias
    owner = viterbi(em.numpy().astype(np.float64), row["content"][:, 1].numpy(), row["content"][:, 2].numpy(),
                    h.open.item() + t.open_bias, h.switch.item() + t.open_bias)  # fmt: skip
    src = row["source"].softmax(-1).numpy()
    sources = runs(1 - src[:, 0], src[:, 1], t.source, 0.5)
    paragraph = np.cumsum([i > 0 and gap != 0 for i, gap in enumerate(words.gap)])
    pointer = S.link_scores(h, row, "source", spans, features).masked_fill(far, -1e4)
    none = torch.stack([row["nosource"][a:b].mean(0) for a, b in spans])
    weight = torch.softmax(torch.cat([none, pointer], -1), -1).numpy()
    found = []
    for n, (a, b) in enumerate(spans):
        content = _ranges(owner == n)
        if content:
            if kinds[n]:
                found.append(Attribution(content, [], [(a, b)]))
            else:
                near = [s for s in sources if paragraph[s[0]] == paragraph[s[1] - 1] == paragraph[a] and owner[s[0]] != n]
                out_of_reach = (owner == n) | (bool(near) & (paragraph != paragraph[a]))
                found.append(Attribution(content, [(a, b)], _source(weight[n], near or sources, 1 - src[:, 0], out_of_reach, t)))
    return found


def _own(n: int, spans: list[tuple[int, int]]) -> torch.Tensor:
    """No anchor lies in its own content."""
    t = torch.arange(n)[None]
    start, end = (torch.tensor([s[k] for s in spans])[:, None] for k in (0, 1))
    return (t >= start) & (t < end)


def _far(n: int, spans: list[tuple[int, int]], reach: int) -> torch.Tensor:
    t = torch.arange(n)[None]
    start, end = (torch.tensor([s[k] for s in spans])[:, None] for k in (0, 1))
    return (t < start - reach) | (t >= end + reach)


def _ranges(mask: np.ndarray) -> list[tuple[int, int]]:
    return runs(mask.astype(float), np.zeros(len(mask)), 0.5, 1)


MARKED = 0.02  # what each word marked as a source's adds to its span: decides where hardly any weight falls on those at hand


def _source(weight: np.ndarray, sources, inside: np.ndarray, content: np.ndarray, t: Thresholds) -> list[tuple[int, int]]:
    """The source span on which most weight falls; where none is marked, the run of words about the heaviest one."""
    if weight[0] > t.null_source:
        return []
    w = np.where(content, 0.0, weight[1:])
    total = [float((w[a:b] + MARKED * inside[a:b]).sum()) for a, b in sources]
    if total and max(total) > 0.5 * (1 - weight[0]):
        return [sources[int(np.argmax(total))]]
    k = int(w.argmax())
    best = max(total, default=0.0)
    if best >= w[k]:
        return [sources[int(np.argmax(total))]]
    a, b = k, k + 1
    while a > 0 and inside[a - 1] > 0.2 and not content[a - 1]:
        a -= 1
    while b < len(w) and inside[b] > 0.2 and not content[b]:
        b += 1
    return [(a, b)]


def characters(words: Words, ranges: list[tuple[int, int]]) -> list[list[int]]:
    return [[words.start[a], words.end[b - 1]] for a, b in ranges]


def as_json(words: Words, a: Attribution) -> dict:
    """In the form that PolNeAR's score.py reads."""
    return {k: characters(words, v) for k, v in asdict(a).items()}


def sentences(out: torch.Tensor, words: Words) -> list[int]:
    """1 where a sentence begins."""
    p = torch.sigmoid(parts(out)["sentence"][:, 0])
    return [int(k == 0 or words.gap[k] == 2 or float(p[k]) > 0.5) for k in range(len(p))]


def mentions(model: Reader, out: torch.Tensor, begins: list[int], threshold: float = 0.5) -> list[tuple[int, int]]:
    """Mentions that do not cross each other, the surest first."""
    row = parts(out)
    logits = S.span_scores(model.heads, row)
    number = np.cumsum(begins)
    n = len(begins)
    t = torch.arange(n)
    wide = t[None] - t[:, None]
    same = torch.tensor(number)[:, None] == torch.tensor(number)[None]
    p = torch.sigmoid(logits).masked_fill(~(same & (wide >= 0) & (wide < 40)), 0)
    found = (p > threshold).nonzero().tolist()
    found.sort(key=lambda x: (-float(p[x[0], x[1]]), x))
    kept: list[tuple[int, int]] = []
    for a, b in found:
        if not any(c < a <= d - 1 < b or a < c <= b < d - 1 for c, d in kept):
            kept.append((a, b + 1))
    return sorted(kept)


def chains(model: Reader, out: torch.Tensor, surface: list[str], spans: list[tuple[int, int]]):
    """Types of mentions, and for each the number of its chain."""
    if not spans:
        return [], []
    row = parts(out)
    m = S.mention_vectors(row, spans)
    types = model.heads.types(m).argmax(-1)
    s = S.chain_scores(model.heads, m, matches(surface, spans), types)
    chain = list(range(len(spans)))
    for i in range(1, len(spans)):
        j = int(s[i, :i].argmax())
        if float(s[i, j]) > 0:
            chain[i] = chain[j]
    return types.tolist(), chain


def tree(model: Reader, out: torch.Tensor, begins: list[int]):
    """Heads (-1 root) and relations: the best head of each word in its sentence, one root a sentence, cycles cut."""
    row = parts(out)
    n = len(begins)
    arc = S.arc_scores(model.heads, row)
    starts = [k for k in range(n) if begins[k]] + [n]
    heads = np.full(n, -1)
    for a, b in zip(starts, starts[1:]):
        heads[a:b] = _sentence_tree(arc[a:b, a:b].numpy(), row["root"][a:b, 0].numpy())
        heads[a:b] = np.where(heads[a:b] >= 0, heads[a:b] + a, -1)
    rel = S.relation_scores(model.heads, row, torch.arange(n), torch.tensor(heads))
    root = DEPREL.index("root")
    rel[:, root] = -torch.inf
    best = torch.where(torch.tensor(heads) < 0, root, rel.argmax(-1))
    return heads.tolist(), best.tolist()


def _sentence_tree(arc: np.ndarray, root: np.ndarray) -> np.ndarray:
    """The one word that is most root-like, then greedily the surest arcs that close no circle."""
    n = len(root)
    s = arc.copy()
    np.fill_diagonal(s, -1e9)
    top = int((root - np.maximum(s.max(1), -1e8)).argmax()) if n > 1 else 0
    heads = np.full(n, -2)
    heads[top] = -1
    order = np.argsort(-(np.sort(s, 1)[:, -1] - np.sort(s, 1)[:, -2]) if n > 1 else np.zeros(n), kind="stable")
    for i in order:
        if i == top:
            continue
        for j in np.argsort(-s[i], kind="stable"):
            k = int(j)
            while k >= 0 and k != i:
                k = int(heads[k]) if heads[k] != -2 else -3
            if k != i and j != i:
                heads[i] = j
                break
    return heads
