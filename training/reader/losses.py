"""What training makes small. Every loss is a mean over words, so that windows of any length weigh alike."""

from __future__ import annotations

import random

import torch
from torch.nn import functional as F

from . import scores as S
from .batches import Sample
from .coreference import describe, match
from .crf import emissions, log_partition, path_score
from .model import Reader, parts

TAGGED = ("source", "names", "upos", "xpos")
WEIGHT = {"anchor": 1.0, "source": 1.0, "names": 0.6, "sentence": 0.3, "upos": 0.3, "xpos": 0.3, "content": 2.0, "pointer": 0.5,
          "arc": 0.5, "relation": 0.3, "span": 1.5, "type": 0.1, "chain": 0.15}  # fmt: skip


def losses(model: Reader, out: torch.Tensor, samples: list[Sample], rng: random.Random) -> dict[str, torch.Tensor]:
    named = parts(out)
    result = _tags(named, samples)
    rows = [{k: v[b, : len(s.pieces)] for k, v in named.items()} for b, s in enumerate(samples)]
    attributed = [(r, s) for r, s in zip(rows, samples) if s.labels["owner"] is not None]
    if attributed:
        result |= _attribution(model, attributed, rng)
    parsed = [(r, s) for r, s in zip(rows, samples) if s.head is not None]
    if parsed:
        result |= _syntax(model, parsed)
        result |= _mentions(model, parsed)
    return result


def total(found: dict[str, torch.Tensor]) -> torch.Tensor:
    return sum(WEIGHT[k] * v for k, v in found.items())


def _padded(samples, values, width) -> torch.Tensor:
    y = torch.full((len(samples), width), -100)
    for b, v in enumerate(values):
        if v is not None:
            y[b, : len(v)] = torch.tensor(v)
    return y


def anchor_tags(s: Sample) -> list[int] | None:
    if s.labels["owner"] is None:
        return None
    tags = [0] * len(s.pieces)
    for a in s.anchors:
        for k in range(a.start, a.end):
            tags[k] = 1 + 2 * a.kind + (k > a.start)
    return tags


def _tags(named, samples) -> dict[str, torch.Tensor]:
    width = named["anchor"].shape[1]
    result = {}
    for name in ("anchor", *TAGGED):
        y = _padded(samples, [anchor_tags(s) if name == "anchor" else s.labels[name] for s in samples], width)
        if (y >= 0).any():
            result[name] = F.cross_entropy(named[name].flatten(0, 1), y.flatten(), ignore_index=-100)
    y = _padded(samples, [s.labels["sentence"] for s in samples], width)
    known = y >= 0
    if known.any():
        result["sentence"] = F.binary_cross_entropy_with_logits(named["sentence"][..., 0][known], y[known].float())
    return result


def _candidates(row, s: Sample, rng: random.Random) -> list[tuple[int, int]]:
    """The gold anchors, some of them with moved borders, and after them wrong ones: what the model itself would take for
    one, and words at random."""
    n = len(s.pieces)
    spans = []
    for a in s.anchors:
        b, e = a.start, a.end
        if rng.random() < 0.3:
            b = rng.randrange(b, e)
            e = rng.randrange(b, e) + 1
        spans.append((b, e))
    taken = [False] * n
    for a in s.anchors:
        taken[a.start : a.end] = [True] * (a.end - a.start)
    likely = (1 - row["anchor"].detach().softmax(-1)[:, 0] > 0.1).tolist()
    wrong, k = [], 0
    while k < n:
        if likely[k] and not taken[k]:
            e = k + 1
            while e < n and likely[e] and not taken[e]:
                e += 1
            wrong.append((k, e))
            k = e
        else:
            k += 1
    rng.shuffle(wrong)
    wrong = wrong[:6]
    free = [k for k in range(n) if not taken[k] and not likely[k]]
    wrong += [(k, k + 1) for k in rng.sample(free, min(2, len(free)))]
    return spans + wrong


def _attribution(model, rows, rng) -> dict[str, torch.Tensor]:
    ems, begins, ends, golds, pointers = [], [], [], [], []
    words = 0
    h = model.heads
    for row, s in rows:
        spans = _candidates(row, s, rng)
        words += len(s.pieces)
        if not spans:
            continue
        features = S.link_features(s.gap, s.quote, spans)
        em = emissions(row["content"], S.link_scores(h, row, "content", spans, features))
        begin, end = row["content"][:, 1], row["content"][:, 2]
        ems.append(em)
        begins.append(begin)
        ends.append(end)
        golds.append(path_score(em, begin, end, torch.tensor(s.labels["owner"]), h.open, h.switch))
        if s.anchors:
            pointers.append(_pointer(h, row, s, spans, features))
    result = {}
    if ems:
        T, A = max(len(e) for e in ems), max(e.shape[1] for e in ems)
        em = torch.stack([F.pad(e, (0, A - e.shape[1], 0, T - len(e))) for e in ems])
        begin = torch.stack([F.pad(x, (0, T - len(x))) for x in begins])
        end = torch.stack([F.pad(x, (0, T - len(x))) for x in ends])
        length = torch.tensor([len(e) for e in ems])
        real = torch.arange(A)[None] < torch.tensor([e.shape[1] for e in ems])[:, None]
        z = log_partition(em, begin, end, length, real, h.open, h.switch)
        result["content"] = (z - torch.stack(golds)).sum() / words
    if pointers:
        result["pointer"] = torch.cat(pointers).mean()
    return result


def _pointer(h, row, s: Sample, spans, features) -> torch.Tensor:
    """For each gold anchor with a cue: minus the log of the weight that falls on its source's words (or on none)."""
    scores = S.link_scores(h, row, "source", spans, features)
    none = torch.stack([row["nosource"][a:b].mean(0) for a, b in spans])
    logp = F.log_softmax(torch.cat([none, scores], -1), -1)
    out = []
    for n, a in enumerate(s.anchors):
        if a.kind == 0:
            at = torch.tensor([k + 1 for k in a.source] or [0])
            out.append(-torch.logsumexp(logp[n, at], -1))
    return torch.stack(out) if out else torch.zeros(1)


def same_sentence(sentence: list[int]) -> torch.Tensor:
    number = torch.cumsum(torch.tensor(sentence), 0)
    return number[:, None] == number[None]


def _syntax(model, rows) -> dict[str, torch.Tensor]:
    arc, rel = [], []
    for row, s in rows:
        head = torch.tensor(s.head)
        child = (head > -2).nonzero()[:, 0]
        logits = S.arc_scores(model.heads, row).masked_fill(~same_sentence(s.labels["sentence"]), -1e4)
        logits = torch.cat([row["root"], logits], -1)
        arc.append(F.cross_entropy(logits[child], head[child] + 1, reduction="none"))
        r = S.relation_scores(model.heads, row, child, head[child])
        rel.append(F.cross_entropy(r, torch.tensor(s.labels["deprel"])[child], reduction="none", ignore_index=-100))
    return {"arc": torch.cat(arc).mean(), "relation": torch.cat(rel).mean()}


def _mentions(model, rows) -> dict[str, torch.Tensor]:
    span, kind, chain = [], [], []
    words = sum(len(s.pieces) for _, s in rows)
    for row, s in rows:
        n = len(s.pieces)
        t = torch.arange(n)
        wide = t[None] - t[:, None]
        allowed = same_sentence(s.labels["sentence"]) & (wide >= 0) & (wide < 40)
        y = torch.zeros(n, n)
        spans = [(a, b) for a, b, _, _ in s.mentions]
        for a, b in spans:
            y[a, b - 1] = 1
        logits = S.span_scores(model.heads, row)
        span.append(F.binary_cross_entropy_with_logits(logits[allowed], y[allowed], reduction="sum"))
        if not spans:
            continue
        m = S.mention_vectors(row, spans)
        types = torch.tensor([k for _, _, k, _ in s.mentions])
        kind.append(F.cross_entropy(model.heads.types(m), types, reduction="none"))
        chain.append(_chain(model, s, m, types))
    result = {"span": torch.stack(span).sum() / words}
    if kind:
        result["type"] = torch.cat(kind).mean()
        result["chain"] = torch.cat(chain).mean()
    return result


def matches(surface: list[str], spans: list[tuple[int, int]]) -> torch.Tensor:
    """mentions × mentions of `coreference.match`, for columns before their row."""
    looks = [describe(surface[a:b]) for a, b in spans]
    out = torch.zeros(len(spans), len(spans), dtype=torch.long)
    for i, (a, b) in enumerate(spans):
        for j in range(i):
            out[i, j] = match(looks[j], looks[i], spans[j][1] > a)
    return out


def _chain(model, s: Sample, m, types) -> torch.Tensor:
    spans = [(a, b) for a, b, _, _ in s.mentions]
    chains = torch.tensor([c for *_, c in s.mentions])
    scores = S.chain_scores(model.heads, m, matches(s.surface, spans), types)
    n = len(spans)
    before = torch.ones(n, n).tril(-1).bool()
    gold = before & (chains[:, None] == chains[None])
    logits = torch.cat([torch.zeros(n, 1), scores.masked_fill(~before, -1e4)], -1)
    target = torch.cat([~gold.any(-1, keepdim=True), gold], -1)
    return torch.logsumexp(logits, -1) - torch.logsumexp(logits.masked_fill(~target, -1e4), -1)
