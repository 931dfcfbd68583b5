"""Contents as paths: each word is either no content, or content of one anchor.

A conditional random field over the states {none, anchor 1, … anchor A}. A word in content of anchor c scores
content[t] + link[c, t]; a piece that begins at t adds begin[t] + open (or switch, straight from another anchor's piece), one
that ends at t adds end[t]. Staying costs nothing. A piece may also end and another of the same anchor begin straight after it."""

from __future__ import annotations

import numpy as np
import torch

NEVER = -1e4


def emissions(content: torch.Tensor, link: torch.Tensor) -> torch.Tensor:
    """words × 3 and anchors × words to words × anchors."""
    return content[:, :1] + link.T


class _LogPartition(torch.autograd.Function):
    """Forward and backward by hand: thousands of tiny steps cost far less in numpy than on autograd's tape. The gradient of
    the log partition is the marginal of what is added."""

    @staticmethod
    def forward(ctx, em, begin, end, length, real, open_, switch):
        em_, begin_, end_ = (x.detach().double().numpy() for x in (em, begin, end))
        em_ = np.where(real.numpy()[:, None], em_, NEVER)
        size, o, w = length.numpy(), float(open_), float(switch)
        none, some, z = _forward(em_, begin_, end_, size, o, w)
        ctx.kept = (em_, begin_, end_, size, o, w, none, some, z)
        return torch.from_numpy(z).to(em.dtype)

    @staticmethod
    def backward(ctx, grad):
        g = grad.double().numpy()
        d_em, d_begin, d_end, d_open, d_switch = _marginals(*ctx.kept)
        tensors = (d_em * g[:, None, None], d_begin * g[:, None], d_end * g[:, None], None, None, (d_open * g).sum(), (d_switch * g).sum())
        return tuple(None if x is None else torch.as_tensor(x, dtype=grad.dtype) for x in tensors)


def _lse(x: np.ndarray) -> np.ndarray:
    top = x.max(-1)
    return top + np.log(np.exp(x - top[..., None]).sum(-1))


def _forward(em, begin, end, size, open_, switch):
    B, T, A = em.shape
    none, some = np.zeros((T, B)), np.full((T, B, A), NEVER)
    n, s = np.zeros(B), np.full((B, A), NEVER)
    for t in range(T):
        closing = _lse(s) + end[:, t - 1] if t else np.full(B, NEVER)
        enter = begin[:, t] + np.logaddexp(n + open_, closing + switch)
        live = t < size
        s = np.where(live[:, None], em[:, t] + np.logaddexp(s, enter[:, None]), s)
        n = np.where(live, np.logaddexp(n, closing), n)
        none[t], some[t] = n, s
    last = end[np.arange(B), size - 1]
    return none, some, np.logaddexp(n, _lse(s) + last)


def _marginals(em, begin, end, size, open_, switch, none, some, z):
    B, T, A = em.shape
    d_em, d_begin, d_end = np.zeros_like(em), np.zeros_like(begin), np.zeros_like(end)
    d_open, d_switch = np.zeros(B), np.zeros(B)
    after_none, after_some = np.zeros(B), np.zeros((B, A))
    for t in range(T - 1, -1, -1):
        final = t == size - 1
        after_none = np.where(final, 0.0, after_none)
        after_some = np.where(final[:, None], end[:, t, None], after_some)
        live = t < size
        d_em[:, t] = np.where(live[:, None], np.exp(np.minimum(some[t] + after_some - z[:, None], 0)), 0)
        closing = _lse(some[t]) + end[:, t]
        stop = closing + np.where(final, 0.0, after_none) - z  # a piece ends at t and none follows it directly
        d_end[:, t] += np.where(live, np.exp(np.minimum(stop, 0)), 0) if t == T - 1 else 0
        e = em[:, t] + after_some
        total = _lse(e) + begin[:, t]
        before_none = none[t - 1] if t else np.zeros(B)
        opened = np.where(live, np.exp(np.minimum(before_none + open_ + total - z, 0)), 0)
        closed_before = _lse(some[t - 1]) + end[:, t - 1] if t else np.full(B, NEVER)
        switched = np.where(live, np.exp(np.minimum(closed_before + switch + total - z, 0)), 0)
        d_begin[:, t] = opened + switched
        d_open += opened
        d_switch += switched
        if t:
            ended = np.where(live, np.exp(np.minimum(closed_before + after_none - z, 0)), 0)
            d_end[:, t - 1] += np.where(live, ended + switched, np.where(t == size, np.exp(np.minimum(closed_before - z, 0)), 0))
        new_some = np.logaddexp(e, (end[:, t - 1] if t else NEVER + np.zeros(B))[:, None]
                                + np.logaddexp(after_none, switch + total)[:, None])  # fmt: skip
        new_none = np.logaddexp(after_none, open_ + total)
        after_some = np.where(live[:, None], new_some, after_some)
        after_none = np.where(live, new_none, after_none)
    return d_em, d_begin, d_end, d_open, d_switch


def log_partition(em, begin, end, length, real, open_, switch) -> torch.Tensor:
    """em: B×T×A, begin and end: B×T, length: B, real: B×A (which anchors exist). Returns B."""
    return _LogPartition.apply(em, begin, end, length, real, open_, switch)


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
