"""Coreference figures: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), CEAF with φ4 (Luo 2005), and their mean, the
CoNLL score (Pradhan et al. 2012). Mentions match where both borders do."""

from __future__ import annotations

import numpy as np
from scipy.optimize import linear_sum_assignment

Clusters = list[set[tuple[int, int]]]


def _owner(clusters: Clusters) -> dict:
    return {m: i for i, c in enumerate(clusters) for m in c}


def _muc(a: Clusters, b: Clusters) -> tuple[float, float]:
    """Links of `a` that `b` keeps, and links of `a`."""
    owner = _owner(b)
    right = total = 0
    for c in a:
        total += len(c) - 1
        right += len(c) - len({owner.get(m, ("alone", m)) for m in c})
    return right, total


def _b3(a: Clusters, b: Clusters) -> tuple[float, float]:
    owner = _owner(b)
    right = total = 0.0
    for c in a:
        total += len(c)
        for m in c:
            if m in owner:
                right += len(c & b[owner[m]]) / len(c)
    return right, total


def _ceaf(gold: Clusters, found: Clusters) -> float:
    if not gold or not found:
        return 0.0
    like = np.array([[2 * len(g & f) / (len(g) + len(f)) for f in found] for g in gold])
    rows, columns = linear_sum_assignment(-like)
    return float(like[rows, columns].sum())


def f1(p: tuple[float, float], r: tuple[float, float]) -> float:
    precision, recall = (x[0] / x[1] if x[1] else 0.0 for x in (p, r))
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def conll(documents: list[tuple[Clusters, Clusters]]) -> dict[str, float]:
    """Micro over documents of (gold, found) clusters. Leave out singletons beforehand where they should not count."""
    sums = {k: np.zeros(2) for k in ("muc_p", "muc_r", "b3_p", "b3_r", "ceaf_p", "ceaf_r")}
    for gold, found in documents:
        for name, score in (("muc", _muc), ("b3", _b3)):
            sums[name + "_r"] += score(gold, found)
            sums[name + "_p"] += score(found, gold)
        like = _ceaf(gold, found)
        sums["ceaf_r"] += (like, len(gold))
        sums["ceaf_p"] += (like, len(found))
    out = {k: f1(tuple(sums[k + "_p"]), tuple(sums[k + "_r"])) for k in ("muc", "b3", "ceaf")}
    return out | {"conll": sum(out.values()) / 3}
