"""Contents as paths: each word is either no content, or content of one anchor.

A conditional random field over the states {none, anchor 1, … anchor A}. A word in content of anchor c scores
content[t] + link[c, t]; a piece that begins at t adds begin[t] + open (or switch, straight from another anchor's piece), one
that ends at t adds end[t]. Staying costs nothing."""

from __future__ import annotations

import torch

NEVER = -1e4


def emissions(content: torch.Tensor, link: torch.Tensor) -> torch.Tensor:
    """words × 3 and anchors × words to words × anchors."""
    return content[:, :1] + link.T


def log_partition(em, begin, end, length, real, open_, switch) -> torch.Tensor:
    """em: B×T×A, begin and end: B×T, length: B, real: B×A (which anchors exist). Returns B."""
    B, T, A = em.shape
    em = em.masked_fill(~real[:, None], NEVER)
    none = torch.zeros(B)
    some = torch.full((B, A), NEVER)
    for t in range(T):
        if t:
            closing = torch.logsumexp(some, -1) + end[:, t - 1]
            new_none = torch.logaddexp(none, closing)
        else:
            closing = torch.full((B,), NEVER)
            new_none = none
        enter = begin[:, t] + torch.logaddexp(none + open_, closing + switch)
        new_some = em[:, t] + torch.logaddexp(some, enter[:, None])
        live = t < length
        none = torch.where(live, new_none, none)
        some = torch.where(live[:, None], new_some, some)
    last = end.gather(1, (length - 1)[:, None])[:, 0]
    return torch.logaddexp(none, torch.logsumexp(some, -1) + last)


def path_score(em, begin, end, owner, open_, switch) -> torch.Tensor:
    """Score of the gold path of one text. em: T×A, owner: T (-1 none)."""
    inside = owner >= 0
    before = torch.cat([torch.tensor([-1]), owner[:-1]])
    after = torch.cat([owner[1:], torch.tensor([-1])])
    starts = inside & (before != owner)
    ends = inside & (after != owner)
    switched = starts & (before >= 0)
    s = em.gather(1, owner.clamp(min=0)[:, None])[:, 0][inside].sum()
    s = s + begin[starts].sum() + end[ends].sum()
    return s + open_ * (starts & ~switched).sum() + switch * switched.sum()


def viterbi(em, begin, end, open_, switch):
    """The best path of one text: T×A numpy arrays in, owner of each word out (-1 none)."""
    import numpy as np

    T, A = em.shape
    none, some = 0.0, np.full(A, NEVER)
    back_none = np.full(T, -1, dtype=int)
    back_some = np.full((T, A), -2, dtype=int)
    for t in range(T):
        closing, which = NEVER, -1
        if t:
            which = int(some.argmax())
            closing = float(some[which] + end[t - 1])
        from_none, from_other = none + open_, closing + switch
        enter, source = (from_none, -1) if from_none >= from_other else (from_other, which)
        enter += begin[t]
        stay = some >= enter
        back_some[t] = np.where(stay, np.arange(A), source)
        new_some = em[t] + np.where(stay, some, enter)
        if closing > none:
            back_none[t], none = which, closing
        some = new_some
    k = int(some.argmax()) if A else -1
    state = k if A and some[k] + end[T - 1] > none else -1
    owner = np.full(T, -1, dtype=int)
    for t in range(T - 1, -1, -1):
        owner[t] = state
        state = int(back_none[t]) if state < 0 else int(back_some[t, state])
    return owner
