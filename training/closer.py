#!/usr/bin/env python3
"""Learns what a closer look at antecedents adds to their ranking, and writes the weights into reader.json. See README.md.

  closer.py --gum DIR --texts FOLDER --whom FILE … --polnear DIR --models ../models [--epochs 3] [--seed 1]   # after coreference.ts

The first ranking knows its own training texts too well. So that of each third of GUM train is learnt anew from the other two and
from the news, among the antecedents that it leaves, and stays as it is; what the further features weigh is learnt beside it. Dev
chooses the bias against new chains alone."""

from __future__ import annotations

import argparse
import json
import os

import numpy as np
import torch

import coreference as C
from reader import whom
from reader.words import tokenizer

CLOSER = {"paragraphs": 8, "lemma": 3, "arc": 5, "kinds": 100, "initials": 3, "near": 5, "governing": 3, "heads": 3}
CLOSER_NEW = {"determiner": 7, "kind": 10, "count": 4, "nested": 2, "numeral": 2, "next": 6}
FOLDS = 3
BIASES = (0.0, 0.1, 0.2, 0.3)
F = C.F


class Features:
    """Weights of features of pairs and of mentions that may begin a chain: of each by itself, by the later one's form, by both."""

    def __init__(self, pairs: dict, new: dict):
        self.pairs, self.new = pairs, new
        self.pair_n, self.new_n = np.array(list(pairs.values())), np.array(list(new.values()))
        self.pair_at, pair_total = C.tables(pairs, [1, F, F * F])
        self.new_at, new_total = C.tables(new, [1, F])
        self.pair, self.first = (torch.nn.EmbeddingBag(n, 1, mode="sum") for n in (pair_total, new_total))
        for m in (self.pair, self.first):
            torch.nn.init.zeros_(m.weight)

    def index(self, d: dict, values: np.ndarray, first: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
        v, f, after = values.astype(np.int64), first.astype(np.int64), d["form"][d["i"]]
        both = after * F + d["form"][d["j"]]
        parts = [self.pair_at[0] + v, self.pair_at[1] + after[:, None] * self.pair_n + v, self.pair_at[2] + both[:, None] * self.pair_n + v]
        new = [self.new_at[0] + f, self.new_at[1] + d["form"][:, None] * self.new_n + f]
        return torch.from_numpy(np.concatenate(parts, 1)), torch.from_numpy(np.concatenate(new, 1))

    def scores(self, index) -> tuple[torch.Tensor, torch.Tensor]:
        return self.pair(index[0])[:, 0], self.first(index[1])[:, 0]

    def fit(self, docs: list[dict], indices: list, epochs: int, seed: int) -> None:
        """`docs` with what each pair (`base`) and each new chain (`base_first`) scores already."""
        modules = (self.pair, self.first)
        opt = torch.optim.Adam([*self.pair.parameters(), *self.first.parameters()], lr=C.RATE)
        order = np.random.default_rng(seed)
        mean, steps = [torch.zeros_like(m.weight) for m in modules], 0
        for epoch in range(epochs):
            for g in opt.param_groups:
                g["lr"] = C.RATE * (1 - epoch / epochs)
            for k in order.permutation(len(docs)):
                d = docs[k]
                s, first = self.scores(indices[k])
                costs = C.SPARSE * sum(m.weight.abs().sum() for m in modules)
                loss = C.loss_of(d, s + torch.from_numpy(d["base"]), first + torch.from_numpy(d["base_first"])) + costs
                opt.zero_grad()
                loss.backward()
                opt.step()
                if epoch > 0:
                    steps += 1
                    for x, m in zip(mean, modules):
                        x += (m.weight.detach() - x) / steps
        with torch.no_grad():
            for x, m in zip(mean, modules):
                m.weight.copy_(x)

    def tables(self) -> dict:
        w, u = (m.weight.detach().numpy()[:, 0] for m in (self.pair, self.first))
        pairs, first = {}, {}
        for f, (name, n) in enumerate(self.pairs.items()):
            one, two, three = (self.pair_at[k][f] for k in range(3))
            by_form = w[two : two + F * n].reshape(F, 1, n) + w[three : three + F * F * n].reshape(F, F, n)
            pairs[name] = w[one : one + n] + by_form
        for f, (name, n) in enumerate(self.new.items()):
            one, two = (self.new_at[k][f] for k in range(2))
            first[name] = u[one : one + n] + u[two : two + F * n].reshape(F, n)
        return {"pairs": pairs, "first": first}


def read(texts: str, part: str, gold: dict) -> list[dict]:
    """The texts of a part with the pairs alone that the first ranking leaves."""
    with open(os.path.join(texts, f"rank.{part}.closer.jsonl"), encoding="utf-8") as f:
        closer = [json.loads(line) for line in f]
    return [left(C.prepare(d), c) for d, c in zip(C.Texts(os.path.join(texts, f"rank.{part}"), gold).docs, closer, strict=True)]


def left(d: dict, closer: dict) -> dict:
    found = np.array(closer["left"], np.int64).reshape(-1, 2 + len(CLOSER))
    i, j = found[:, 0], found[:, 1]
    sizes = np.array(d["sizes"], np.int64)
    at = (np.cumsum(sizes) - sizes)[i] + j - (i - sizes[i])
    if "out" in d:
        keep = ~d["out"][at]
        i, j, at, found = i[keep], j[keep], at[keep], found[keep]
    right = d["right"][at]
    begins = np.ones(d["n"], bool)
    begins[i[right]] = False  # also where the ranking leaves no right one: then a new chain does least harm
    if "told" in d:
        begins |= d["told"] == whom.NAMELESS
    kept = {k: d[k] for k in ("name", "n", "places", "genders", "form", "gold", "chain", "asked") if k in d}
    return kept | {"i": i, "j": j, "right": right, "begins": begins, "values": d["values"][at], "own": d["own"][at],
                   "first": np.array(d["first"]), "closer": found[:, 2:], "closer_first": np.array(closer["first"])}  # fmt: skip


def ranked(docs: list[dict], ranking: dict) -> None:
    """Gives the texts what the shipped ranking says of them."""
    whole = {k: [np.array(x).reshape(*shape, -1) / ranking["scale"] for x in ranking[k].values()] for k, shape in (("pairs", (F, F)), ("first", (F,)))}
    own = np.array(ranking["own"]) / ranking["scale"]
    for d in docs:
        after, before = d["form"][d["i"]], d["form"][d["j"]]
        s = sum(t[after, before, d["values"][:, f]] for f, t in enumerate(whole["pairs"])) + own[after] * d["own"]
        first = sum(t[d["form"], d["first"][:, f]] for f, t in enumerate(whole["first"]))
        d["base"], d["base_first"] = s.astype(np.float32), first.astype(np.float32)


def crossed(train: list[dict], news: list[dict], own: np.ndarray, epochs: int, seed: int) -> None:
    """Gives each third of the texts what a ranking says that learnt from the others."""
    docs = [*train, *(d for d in news if len(d["i"]) > 0)]
    for d in docs:
        d["base"], d["base_first"] = C.OWN * d["own"], np.zeros(d["n"], np.float32)
    frame = Features(C.PAIR, C.NEW)
    indices = [frame.index(d, d["values"], d["first"]) for d in docs]
    found = []
    for fold in range(FOLDS):
        features = Features(C.PAIR, C.NEW)
        others = [k for k in range(len(docs)) if k >= len(train) or k % FOLDS != fold]
        features.fit([docs[k] for k in others], [indices[k] for k in others], epochs, seed)
        with torch.no_grad():
            found += [(k, *(x.numpy() for x in features.scores(indices[k]))) for k in range(fold, len(train), FOLDS)]
        print("fold", fold, flush=True)
    for k, s, first in found:
        d = train[k]
        d["base"], d["base_first"] = (s + own[d["form"][d["i"]]] * d["own"]).astype(np.float32), first + np.float32(0.2)


def decode(d: dict, s: np.ndarray, first: np.ndarray) -> list[int]:
    """As coreference.decode, of the pairs that are left."""
    n, chain, sex = d["n"], list(range(d["n"])), list(d["genders"])
    starts = np.searchsorted(d["i"], np.arange(n + 1))
    for i in range(n):
        members: dict = {}
        for k in range(starts[i], starts[i + 1]):
            members.setdefault(chain[d["j"][k]], []).append(s[k])
        C.join(i, ((c, np.array(of)) for c, of in members.items()), first[i], chain, sex)
    return chain


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("gum", "texts", "polnear", "models"):
        ap.add_argument(f"--{name}", required=True)
    ap.add_argument("--whom", nargs="*", default=[])
    ap.add_argument("--epochs", type=int, default=3)
    ap.add_argument("--seed", type=int, default=1)
    a = ap.parse_args()
    torch.manual_seed(a.seed)
    torch.set_num_threads(1)
    tok = tokenizer()
    with open(os.path.join(a.models, "reader.json"), encoding="utf-8") as f:
        ranking = json.load(f)["ranking"]
    dev, train = (read(a.texts, p, C.gold_of(os.path.join(a.gum, f"{p}.conllu.gz"), tok)) for p in ("dev", "train"))
    news = read(a.texts, "whom", whom.read(a.whom, a.polnear)) if a.whom else []
    ranked(dev, ranking)
    print("the first ranking:", C.measure(dev, [decode(d, d["base"], d["base_first"]) for d in dev]), flush=True)
    crossed(train, news, np.array(ranking["own"]) / ranking["scale"], a.epochs, a.seed)
    features = Features(CLOSER, CLOSER_NEW)
    features.fit(train, [features.index(d, d["closer"], d["closer_first"]) for d in train], a.epochs, a.seed)
    found = []
    with torch.no_grad():
        made = [tuple(x.numpy() for x in features.scores(features.index(d, d["closer"], d["closer_first"]))) for d in dev]
    for bias in BIASES:
        r = C.measure(dev, [decode(d, d["base"] + s, d["base_first"] + first + bias) for d, (s, first) in zip(dev, made)])
        found.append((r["conll"], bias))
        print(bias, r, flush=True)
    tables = features.tables()
    tables["first"]["determiner"] = tables["first"]["determiner"] + max(found)[1]
    whole = lambda t: [int(x) for x in np.rint(t.reshape(-1) * C.SCALE)]
    ranking["closer"] = {kind: {k: whole(t) for k, t in named.items()} for kind, named in tables.items()}
    C.rewrite(a.models, "ranking", ranking)


if __name__ == "__main__":
    main()
