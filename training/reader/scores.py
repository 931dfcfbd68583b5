"""Scores of pairs out of the graph's vectors: shared by training and decoding."""

from __future__ import annotations

import torch
from torch.nn import functional as F

from .model import CHAIN_DISTANCES, DISTANCES, Heads, distance_bucket


def quote_runs(quote: list[int]) -> list[int]:
    """Numbers the runs of quoted words from 1; 0 outside."""
    out, run = [], 0
    for i, q in enumerate(quote):
        if q and (i == 0 or not quote[i - 1]):
            run += 1
        out.append(run if q else 0)
    return out


def link_features(gap: list[int], quote: list[int], anchors: list[tuple[int, int]]):
    """For anchors × words: distance bucket, paragraphs between (-3..3 as 0..6), and how quotation marks part them:
    0 both outside, 1 word inside and anchor outside, 2 the reverse, 3 both in one, 4 both in different ones."""
    n = len(gap)
    t = torch.arange(n)
    par = torch.cumsum(torch.tensor([int(g > 0) for g in gap]), 0)
    run = torch.tensor(quote_runs(quote))
    start = torch.tensor([a for a, _ in anchors])[:, None]
    last = torch.tensor([b - 1 for _, b in anchors])[:, None]
    d = torch.where(t < start, t - start, torch.where(t > last, t - last, 0))
    p = (par[None] - par[start[:, 0]][:, None]).clamp(-3, 3) + 3
    mine = run[start[:, 0]][:, None]
    theirs = run[None].expand(len(anchors), n)
    q = torch.where(
        mine == 0, (theirs > 0).long(), torch.where(theirs == 0, 2, torch.where(theirs == mine, 3, 4))
    )
    return distance_bucket(d), p, q


def link_scores(heads: Heads, out: dict, kind: str, anchors: list[tuple[int, int]], features) -> torch.Tensor:
    """anchors × words: how strongly each word belongs to the anchor's content or source (`kind`). `out`: words × …"""
    query = torch.stack([out[kind + "_query"][a:b].mean(0) for a, b in anchors])
    key = out[kind + "_key"]
    d, p, q = features
    s = query @ key.T / key.shape[-1] ** 0.5
    for name, f in (("distance", d), ("paragraph", p), ("quote", q)):
        s = s + getattr(heads, f"{kind}_{name}")(f)[..., 0]
    return s


def arc_scores(heads: Heads, out: dict) -> torch.Tensor:
    """words × words: column j as head of row i."""
    n = len(out["arc_child"])
    t = torch.arange(n)
    s = out["arc_child"] @ heads.arc(out["arc_head"]).T / out["arc_head"].shape[-1] ** 0.5
    return s + heads.arc_distance(distance_bucket(t[None] - t[:, None]))[..., 0]


def relation_scores(heads: Heads, out: dict, child: torch.Tensor, head: torch.Tensor) -> torch.Tensor:
    """Relation of each child to its head (index -1: the root)."""
    of_head = torch.where((head < 0)[:, None], 0.0, out["rel_head"][head.clamp(min=0)])
    return heads.relation(torch.tanh(out["rel_child"][child] + of_head))


def span_scores(heads: Heads, out: dict) -> torch.Tensor:
    """words × words: that a mention runs from row i to column j, its last word."""
    n = len(out["span_start"])
    t = torch.arange(n)
    width = torch.bucketize((t[None] - t[:, None]).clamp(min=0), torch.tensor(DISTANCES), right=True)
    s = out["span_start"] @ out["span_end"].T / out["span_start"].shape[-1] ** 0.5
    s = s + out["mention"][:, 0][:, None] + out["mention"][:, 1][None] + heads.span_width(width)[..., 0] + heads.span_bias
    return s


def mention_vectors(out: dict, spans: list[tuple[int, int]]) -> torch.Tensor:
    """One vector a mention, from its first and last word."""
    a = torch.tensor([s for s, _ in spans])
    b = torch.tensor([e - 1 for _, e in spans])
    return torch.tanh(out["chain_start"][a] + out["chain_end"][b])


def chain_scores(heads: Heads, m: torch.Tensor, match: torch.Tensor, types: torch.Tensor) -> torch.Tensor:
    """mentions × mentions: column j as antecedent of row i (only j < i counts). Mentions in order of the text."""
    n = len(m)
    t = torch.arange(n)
    d = torch.bucketize((t[:, None] - t[None]).clamp(min=1), torch.tensor(CHAIN_DISTANCES), right=True)
    s = m @ heads.pair(m).T / m.shape[-1] ** 0.5 + heads.antecedent(m).T + heads.anaphor(m)
    same = (types[:, None] == types[None]).long()
    return s + heads.chain_distance(d)[..., 0] + heads.chain_match(match)[..., 0] + heads.chain_type(same)[..., 0]


def masked_log_softmax(s: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    return F.log_softmax(s.masked_fill(~mask, -1e4), -1)
