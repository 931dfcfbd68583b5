#!/usr/bin/env python3
"""Learns how antecedents are ranked, and writes the weights into reader.json. See README.md.

  coreference.py --gum DIR --texts FOLDER [--whom FILE … --polnear DIR] --write-texts                              # for coreference.ts
  coreference.py --gum DIR --texts FOLDER [--whom FILE … --polnear DIR] --models ../models [--epochs 4] [--seed 1]  # after it

A log-linear ranking of antecedents (Durrett and Klein 2013): one weight for each feature, for it with the later mention's form,
and for it with both forms, added up in the end to one table. The reader's own score counts with OWN in training, less than it
would like: the reader knows its own training texts too well. How much it counts in the end is chosen on dev, with the bias
against new chains. `--whom`: news of which people said whom single words mean (annotated/whom.jsonl), learnt from beside GUM."""

from __future__ import annotations

import argparse
import hashlib
import json
import os

import numpy as np
import torch

from reader import corpora, whom
from reader.clusters import conll
from reader.words import tokenizer

FORMS = ["i", "we", "you", "he", "she", "it", "they", "who", "this", "name", "definite", "indefinite", "bare"]
PAIR = {"match": 24, "distance": 12, "sentences": 7, "parts": 36, "types": 16, "genders": 9, "numbers": 9, "clause": 5, "quotes": 5,
        "rank": 6, "modifiers": 5, "ends": 4, "parallel": 4}  # fmt: skip
NEW = {"part": 6, "type": 4, "length": 6, "seen": 4, "place": 3, "number": 3, "quote": 2}
SCALE = 100
OWN = 0.6
PERSONAL = 1.5  # what the reader's own score counts for he and she, chosen on dev
RATE = 0.02
SPARSE = 0.02  # what each unit of a weight costs, so that what is seen seldom weighs nothing
SHARED = 0.7  # how much the other members of a chain add to the one that goes best with a mention, chosen on dev
FAR = 7.0  # members whose score lies so far below the best one's add nothing that counts
F = len(FORMS)
REACH = 1000


class Texts:
    """The dump of coreference.ts with gold chains."""

    def __init__(self, stem: str, gold: dict):
        """`gold`: for each text its mentions' chains by place; or for those of which not all is known, `whom.Known`."""
        self.docs = []
        with open(f"{stem}.jsonl", encoding="utf-8") as f:
            lines = [json.loads(line) for line in f]
        values = np.fromfile(f"{stem}.bin", np.uint8).reshape(-1, len(PAIR))
        own = np.fromfile(f"{stem}.own.bin", "<f4")
        at = 0
        for line in lines:
            n = len(line["forms"])
            sizes = [min(i, REACH) for i in range(n)]
            size = sum(sizes)
            doc = dict(line, n=n, sizes=sizes, values=values[at : at + size], own=own[at : at + size], gold=gold[line["name"]])
            if isinstance(doc["gold"], whom.Known):
                doc["told"] = np.array(doc["gold"].labels(line["places"]))
            else:
                doc["chain"] = np.array([doc["gold"].get(tuple(p), -1 - i) for i, p in enumerate(line["places"])])
            self.docs.append(doc)
            at += size


def gold_of(path: str, tok) -> dict:
    out = {}
    for d in corpora.gum(path, tok):
        ids: dict = {}
        w = d.words
        out[d.name] = {(int(w.start[a]), int(w.end[b - 1])): ids.setdefault(c, len(ids)) for a, b, _, c in d.mentions}
    return out


def tables(sizes: dict, contexts: list[int]) -> tuple[np.ndarray, int]:
    """First index of each feature's tables, one for each context size."""
    starts, total = [], 0
    for c in contexts:
        row = []
        for v in sizes.values():
            row.append(total)
            total += c * v
        starts.append(row)
    return np.array(starts), total


PAIR_AT, PAIR_TOTAL = tables(PAIR, [1, F, F * F])
NEW_AT, NEW_TOTAL = tables(NEW, [1, F])
PAIR_N = np.array(list(PAIR.values()))
NEW_N = np.array(list(NEW.values()))


def pair_index(values: np.ndarray, after: np.ndarray, before: np.ndarray) -> np.ndarray:
    both = after * F + before
    parts = [PAIR_AT[0] + values, PAIR_AT[1] + after[:, None] * PAIR_N + values, PAIR_AT[2] + both[:, None] * PAIR_N + values]
    return np.concatenate(parts, 1)


def new_index(values: np.ndarray, form: np.ndarray) -> np.ndarray:
    return np.concatenate([NEW_AT[0] + values, NEW_AT[1] + form[:, None] * NEW_N + values], 1)


def prepare(d: dict) -> dict:
    forms = np.array(d["forms"])
    i = np.repeat(np.arange(d["n"]), d["sizes"])
    j = np.concatenate([np.arange(k - s, k) for k, s in enumerate(d["sizes"])]) if d["n"] else np.zeros(0, int)
    d["i"], d["j"], d["form"] = i, j, forms
    if "told" in d:
        return partly(d)
    d["right"] = d["chain"][i] == d["chain"][j]
    d["begins"] = ~np.isin(np.arange(d["n"]), i[d["right"]])
    return d


def partly(d: dict) -> dict:
    """Where only some mentions are told: those of whom nothing is told are neither asked about nor wrong antecedents; whoever has
    no name in the text may be a new one or any that is not named."""
    i, j, told = d["i"], d["j"], d["told"]
    named = told[i] >= 0
    d["right"] = np.where(named, told[i] == told[j], told[j] < 0)
    d["begins"] = (told == whom.NAMELESS) | ~np.isin(np.arange(d["n"]), i[named & d["right"]])
    d["out"] = named & (told[j] == whom.UNTOLD)
    d["asked"] = told != whom.UNTOLD
    return d


def scores(d: dict, pair, new):
    v = d["values"].astype(np.int64)
    a = torch.from_numpy(pair_index(v, d["form"][d["i"]], d["form"][d["j"]]))
    b = torch.from_numpy(new_index(np.array(d["first"], np.int64), d["form"]))
    return pair(a)[:, 0], new(b)[:, 0]


def loss_of(d: dict, s, first, false_new=3.0, false_anaphor=0.5, wrong=1.0) -> torch.Tensor:
    """Softmax over antecedents and a new chain, with costs for the kinds of error (Durrett and Klein)."""
    n = d["n"]
    i, right, begins = torch.from_numpy(d["i"]), torch.from_numpy(d["right"]), torch.from_numpy(d["begins"])
    cost = torch.where(begins[i], false_anaphor, torch.where(right, 0.0, wrong))
    s = s + cost
    low = float("-inf")
    if "out" in d:
        s = s.masked_fill(torch.from_numpy(d["out"]), low)
    first = first + torch.where(begins, 0.0, false_new)
    every = torch.cat([s, first])
    owner = torch.cat([i, torch.arange(n)])
    ok = torch.cat([right, begins])
    top = torch.full((n,), low).scatter_reduce(0, owner, every.detach(), "amax")
    e = torch.exp(every - top[owner])
    total = torch.zeros(n).index_add(0, owner, e)
    good = torch.zeros(n).index_add(0, owner, e * ok)
    each = torch.log(good + 1e-12) - torch.log(total)
    return -(each[torch.from_numpy(d["asked"])] if "asked" in d else each).sum()


def decode(d: dict, s: np.ndarray, first: np.ndarray, shared: float = SHARED) -> list[int]:
    """Each mention goes to the chain whose members together go best with it, as in src/extract/reader/ranking/rank.ts."""
    n = d["n"]
    chain = list(range(n))
    sex = list(d["genders"])
    at = 0
    for i in range(n):
        size = d["sizes"][i]
        row = s[at : at + size]
        at += size
        owners = np.array(chain[i - size : i], int)
        near = dict.fromkeys(owners[row > first[i] - shared * np.log(size + 1)].tolist())
        join(i, ((c, row[owners == c]) for c in near), first[i], chain, sex, shared)
    return chain


def join(i: int, owners, first: float, chain: list[int], sex: list, shared: float = SHARED) -> None:
    """Gives a mention to the likeliest of the chains `owners` (each with the scores of its members), or leaves it to begin one, which scores
    `first`; writes `chain` and `sex`, whose entry for the mention is its own until then."""
    best, which = first, -1
    for c, members in owners:
        top = members.max()
        score = top + shared * np.log(np.exp(members[members >= top - FAR] - top).sum())
        if score > best and not (sex[c] and sex[i] and sex[c] != sex[i]):
            best, which = score, c
    if which >= 0:
        chain[i] = which
        sex[which] = sex[which] or sex[i]


def clusters(pairs) -> list[set]:
    out: dict = {}
    for span, c in pairs:
        out.setdefault(c, set()).add(tuple(span))
    return list(out.values())


def measure(docs: list[dict], chains: list[list[int]]) -> dict:
    both = [(clusters(d["gold"].items()), clusters(zip(d["places"], c))) for d, c in zip(docs, chains)]
    many = [([c for c in g if len(c) > 1], [c for c in p if len(c) > 1]) for g, p in both]
    r = conll(many)
    return {k: round(float(v), 4) for k, v in r.items()} | {"conll_singletons": round(float(conll(both)["conll"]), 4)}


def collapse(pair, new) -> dict:
    w, u = pair.weight.detach().numpy()[:, 0], new.weight.detach().numpy()[:, 0]
    out_pairs, out_first = {}, {}
    for f, (name, n) in enumerate(PAIR.items()):
        one = w[PAIR_AT[0][f] : PAIR_AT[0][f] + n]
        two = w[PAIR_AT[1][f] : PAIR_AT[1][f] + F * n].reshape(F, 1, n)
        three = w[PAIR_AT[2][f] : PAIR_AT[2][f] + F * F * n].reshape(F, F, n)
        out_pairs[name] = one + two + three
    for f, (name, n) in enumerate(NEW.items()):
        out_first[name] = u[NEW_AT[0][f] : NEW_AT[0][f] + n] + u[NEW_AT[1][f] : NEW_AT[1][f] + F * n].reshape(F, n)
    return {"pairs": out_pairs, "first": out_first}


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--gum", required=True)
    ap.add_argument("--texts", required=True)
    ap.add_argument("--write-texts", action="store_true")
    ap.add_argument("--whom", nargs="*", default=[])
    ap.add_argument("--polnear")
    ap.add_argument("--models")
    ap.add_argument("--epochs", type=int, default=4)
    ap.add_argument("--seed", type=int, default=1)
    a = ap.parse_args()
    tok = tokenizer()
    told = whom.read(a.whom, a.polnear)
    if a.write_texts:
        for part in ("dev", "train"):
            with open(os.path.join(a.texts, f"{part}.jsonl"), "w", encoding="utf-8") as f:
                for d in corpora.gum(os.path.join(a.gum, f"{part}.conllu.gz"), tok):
                    f.write(json.dumps({"name": d.name, "text": d.words.text}) + "\n")
        with open(os.path.join(a.texts, "whom.jsonl"), "w", encoding="utf-8") as f:
            f.writelines(json.dumps({"name": name, "text": known.text}) + "\n" for name, known in told.items())
        return
    torch.manual_seed(a.seed)
    torch.set_num_threads(1)
    dev, train = (
        [prepare(d) for d in Texts(os.path.join(a.texts, f"rank.{p}"), gold_of(os.path.join(a.gum, f"{p}.conllu.gz"), tok)).docs]
        for p in ("dev", "train")
    )
    if told:
        train += [prepare(d) for d in Texts(os.path.join(a.texts, "rank.whom"), told).docs]
    alone = [decode(dict(d, genders=[0] * d["n"]), d["own"], np.zeros(d["n"]), 0.0) for d in dev]
    print("the reader's own scores:", measure(dev, alone), flush=True)
    pair, new = torch.nn.EmbeddingBag(PAIR_TOTAL, 1, mode="sum"), torch.nn.EmbeddingBag(NEW_TOTAL, 1, mode="sum")
    for m in (pair, new):
        torch.nn.init.zeros_(m.weight)
    opt = torch.optim.Adam([*pair.parameters(), *new.parameters()], lr=RATE)
    order = np.random.default_rng(a.seed)
    best = None
    mean: list[torch.Tensor] = []  # of the weights after each step from the second epoch on; they are what is measured and written
    steps = 0
    for epoch in range(a.epochs):
        for g in opt.param_groups:
            g["lr"] = RATE * (1 - epoch / a.epochs)
        sums = 0.0
        for k in order.permutation(len(train)):
            d = train[k]
            s, first = scores(d, pair, new)
            loss = loss_of(d, s + OWN * torch.from_numpy(d["own"]), first) + SPARSE * (pair.weight.abs().sum() + new.weight.abs().sum())
            opt.zero_grad()
            loss.backward()
            opt.step()
            sums += float(loss.detach())
            if epoch > 0:
                steps += 1
                mean = mean or [torch.zeros_like(m.weight) for m in (pair, new)]
                for x, m in zip(mean, (pair, new)):
                    x += (m.weight.detach() - x) / steps
        print(epoch, round(sums), flush=True)
        if epoch == 0:
            continue
        last = [m.weight.detach().clone() for m in (pair, new)]
        with torch.no_grad():
            for x, m in zip(mean, (pair, new)):
                m.weight.copy_(x)
            made = [tuple(x.numpy() for x in scores(d, pair, new)) for d in dev]
        found = []
        for weight in (0.8, 1.0, 1.2):
            for bias in (-0.2, 0.0, 0.2, 0.4):
                r = measure(dev, [decode(d, s + own_of(weight)[d["form"][d["i"]]] * d["own"], first + bias) for d, (s, first) in zip(dev, made)])
                found.append((r["conll"], weight, bias, r))
        top = max(found, key=lambda x: x[0])
        print(top, flush=True)
        if best is None or top[0] > best[0]:
            best = (*top[:3], collapse(pair, new))
            if a.models:
                write(a.models, *best[1:])
        with torch.no_grad():
            for x, m in zip(last, (pair, new)):
                m.weight.copy_(x)


def own_of(weight: float) -> np.ndarray:
    """What the reader's own score counts, by the form of the later mention."""
    return np.array([PERSONAL if form in ("he", "she") else weight for form in FORMS])


def write(models: str, weight: float, bias: float, w: dict) -> None:
    w["first"]["number"] = w["first"]["number"] + bias
    whole = lambda t: [int(x) for x in np.rint(t.reshape(-1) * SCALE)]
    rewrite(models, "ranking", {"scale": SCALE, "own": whole(own_of(weight)),
                                "pairs": {k: whole(t) for k, t in w["pairs"].items()},
                                "first": {k: whole(t) for k, t in w["first"].items()}})  # fmt: skip


def rewrite(models: str, name: str, part: dict) -> None:
    """Writes a part of reader.json, and the sums."""
    path = os.path.join(models, "reader.json")
    with open(path, encoding="utf-8") as f:
        description = json.load(f)
    description[name] = part
    with open(path, "w", encoding="utf-8") as f:
        json.dump(description, f, separators=(",", ":"), ensure_ascii=False)
    sums = os.path.join(models, "SHA256SUMS")
    with open(sums, encoding="utf-8") as f:
        lines = [line.split() for line in f if line.strip()]
    with open(sums, "w", encoding="utf-8") as f:
        for _, name in lines:
            with open(os.path.join(models, name), "rb") as g:
                f.write(f"{hashlib.sha256(g.read()).hexdigest()}  {name}\n")


if __name__ == "__main__":
    main()
