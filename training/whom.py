#!/usr/bin/env python3
"""Learns whom words mean that name nobody (“he”, “her”, “I”), or describe somebody (“the former minister”), and writes the table into
reader.json. See README.md.

  whom.py --whom FILE.jsonl … [--polnear DIR] --write OUT.jsonl         texts and answers for whom.ts and described.ts
  whom.py --asked OUT.asked.jsonl … [--try FILE.asked.jsonl] [--models DIR] [--described]

A log-linear choice among those told of before (and nobody), one weight for each feature's value and form of words, fitted by the likelihood of
what people answered with a ridge; of descriptions, which are few, a weight is the sum of one that all forms share and one of its own. Prints how many are right, by form: of texts held out in five folds, and of `--try`."""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import dataclass

import numpy as np
import torch

from export import sums
from reader import whom

SCALE = 1000
RIDGE = 2.0
SHARED_RIDGE, OWN_RIDGE = 1.0, 6.0  # of descriptions
FOLDS = 5


@dataclass
class Asked:
    """Questions as flat lists: options (candidates, and nobody last) with the indices of their weights, the question of each, and which are right."""

    weights: torch.Tensor
    offsets: torch.Tensor
    question: torch.Tensor
    right: torch.Tensor
    form: list[str]
    nameless: np.ndarray
    text: np.ndarray


def tables(header: dict) -> tuple[dict, dict, int]:
    """First weight of each feature, for candidates and for nobody, and how many there are."""
    at, first = 0, ({}, {})
    for which, features in zip(first, (header["candidates"], header["nobody"])):
        for name, size in features.items():
            which[name] = at
            at += size * len(header["forms"])
    return *first, at


def read(files: list[str]) -> tuple[dict, Asked]:
    header: dict = {}
    weights, offsets, question, right, form, nameless, text = [], [], [], [], [], [], []
    for file in files:
        with open(file, encoding="utf-8") as f:
            header = json.loads(next(f))
            candidate, nobody, _ = tables(header)
            for n, line in enumerate(f):
                for q in json.loads(line)["questions"]:
                    answers = [*q["right"], q["nameless"]]
                    if not any(answers):
                        continue
                    k = header["forms"].index(q["form"])
                    for which, features, values in [*((candidate, header["candidates"], c) for c in q["candidates"]), (nobody, header["nobody"], q["nobody"])]:
                        offsets.append(len(weights))
                        weights += [which[name] + k * size + v for (name, size), v in zip(features.items(), values)]
                        question.append(len(form))
                    right += answers
                    form.append(q["form"])
                    nameless.append(q["nameless"])
                    text.append(n)
    made = Asked(torch.tensor(weights), torch.tensor(offsets), torch.tensor(question), torch.tensor(right), form, np.array(nameless), np.array(text))
    return header, made


def scores(a: Asked, w: torch.Tensor) -> torch.Tensor:
    return torch.nn.functional.embedding_bag(a.weights, w[:, None], a.offsets, mode="sum")[:, 0]


def shared(header: dict) -> torch.Tensor:
    """For each weight the number of that which all forms share."""
    forms, at, parts = len(header["forms"]), 0, []
    for features in (header["candidates"], header["nobody"]):
        for size in features.values():
            parts.append(torch.arange(at, at + size).repeat(forms))
            at += size
    return torch.cat(parts)


def fit(a: Asked, size: int, asked: np.ndarray, common: torch.Tensor | None = None) -> torch.Tensor:
    """The weights that make what people answered likeliest, of the questions `asked`; `common` as of `shared`, where forms share."""
    own = torch.zeros(size, requires_grad=True)
    together = torch.zeros(int(common.max()) + 1 if common is not None else 0, requires_grad=True)
    n = len(a.form)
    count = torch.from_numpy(asked.astype(np.float32))
    opt = torch.optim.LBFGS([own, together], max_iter=120, line_search_fn="strong_wolfe")

    def weights() -> torch.Tensor:
        return own if common is None else own + together[common]

    def loss() -> torch.Tensor:
        opt.zero_grad()
        s = scores(a, weights())
        top = torch.full((n,), float("-inf")).scatter_reduce(0, a.question, s.detach(), "amax")
        e = torch.exp(s - top[a.question])
        total = torch.zeros(n).index_add(0, a.question, e)
        good = torch.zeros(n).index_add(0, a.question, e * a.right)
        value = -((torch.log(good + 1e-9) - torch.log(total)) * count).sum()
        value = value + (RIDGE if common is None else OWN_RIDGE) * (own * own).sum() + SHARED_RIDGE * (together * together).sum()
        value.backward()
        return value

    opt.step(loss)
    return weights().detach()


def chosen(a: Asked, w: torch.Tensor) -> tuple[np.ndarray, np.ndarray]:
    """For each question whether the answer is right, and whether somebody is answered."""
    s = scores(a, w).numpy()
    owner = a.question.numpy()
    ends = np.flatnonzero(np.diff(owner, append=-1))
    begins = np.concatenate([[0], ends[:-1] + 1])
    best = np.array([b + s[b : e + 1].argmax() for b, e in zip(begins, ends)])
    return a.right.numpy()[best], best != ends


def report(a: Asked, right: np.ndarray, said: np.ndarray, where: str) -> None:
    out = {}
    for form in dict.fromkeys(a.form):
        own = np.array([f == form for f in a.form])
        named, nobody = own & ~a.nameless, own & a.nameless
        out[form] = {"named": int(named.sum()), "right": round(float(right[named].mean()), 3) if named.any() else None,
                     "wrong": round(float((said & ~right)[named].mean()), 3) if named.any() else None,
                     "nobody": int(nobody.sum()), "kept": round(float(right[nobody].mean()), 3) if nobody.any() else None}  # fmt: skip
    print(where, json.dumps(out), flush=True)


def write(models: str, header: dict, w: torch.Tensor, described: bool) -> None:
    path = os.path.join(models, "reader.json")
    with open(path, encoding="utf-8") as f:
        description = json.load(f)
    candidate, nobody, _ = tables(header)
    whole = lambda at, size: [int(x) for x in np.rint(w[at : at + size * len(header["forms"])].numpy() * SCALE)]  # noqa: E731
    table = {"candidates": {n: whole(candidate[n], size) for n, size in header["candidates"].items()},
             "nobody": {n: whole(nobody[n], size) for n, size in header["nobody"].items()}}  # fmt: skip
    before = description.get("whom", {})
    if described:
        description["whom"] = {**before, "described": table}
    else:
        description["whom"] = {"scale": SCALE, **table, **{k: before[k] for k in ("described",) if k in before}}
    with open(path, "w", encoding="utf-8") as f:
        json.dump(description, f, separators=(",", ":"), ensure_ascii=False)
    sums(models)


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--whom", nargs="*", default=[])
    ap.add_argument("--polnear")
    ap.add_argument("--write")
    ap.add_argument("--asked", nargs="*", default=[])
    ap.add_argument("--try", dest="tried", nargs="*", default=[])
    ap.add_argument("--models")
    ap.add_argument("--described", action="store_true", help="what was asked comes from described.ts")
    a = ap.parse_args()
    if a.write:
        with open(a.write, "w", encoding="utf-8") as f:
            for name, known in whom.read(a.whom, a.polnear).items():
                f.write(json.dumps({"name": name, "text": known.text, "items": known.places}) + "\n")
        return
    header, asked = read(a.asked)
    _, _, size = tables(header)
    common = shared(header) if a.described else None
    print(json.dumps({"questions": len(asked.form), "weights": size}), flush=True)
    right, said = np.zeros(len(asked.form), bool), np.zeros(len(asked.form), bool)
    for fold in range(FOLDS):
        out = asked.text % FOLDS == fold
        r, s = chosen(asked, fit(asked, size, ~out, common))
        right[out], said[out] = r[out], s[out]
    report(asked, right, said, "held out:")
    w = fit(asked, size, np.ones(len(asked.form), bool), common)
    for file in a.tried:
        _, other = read([file])
        report(other, *chosen(other, w), f"{file}:")
    if a.models:
        write(a.models, header, w, a.described)


if __name__ == "__main__":
    main()
