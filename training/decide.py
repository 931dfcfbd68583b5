#!/usr/bin/env python3
"""Fits the table by which rules and layers decide together about a contact (src/extract/contacts/decided.ts). See README.md.

  decide.py --texts FILE.jsonl … [--polnear DIR] [--gum DIR] [--reuters DIR] --parts N --write DIR   writes DIR/0.jsonl … DIR/N-1.jsonl for decide.ts
  decide.py --texts FILE.jsonl … [--polnear DIR] [--gum DIR] [--reuters DIR] --found DIR/0.found.jsonl … [--models DIR]

Only texts that were found are looked at, and the layers must not have been trained on them. Prints precision, recall and F1 by kind of text at
each threshold, every text weighed by a table fitted on others; with `--models` writes the table and `--least` into contacts.json."""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import dataclass, field

import numpy as np

from contacts import CORPORA, add_corpora, corpora_of, read_texts
from export import sums

FOLDS = 5
SHRINK = 10.0  # ridge on every weight but the bias


@dataclass
class Text:
    name: str
    text: str
    claims: list[dict]
    people: dict
    made: bool
    found: list[list[dict]] = field(default_factory=list)


def load(files: list[str], folders: dict[str, str]) -> list[Text]:
    out = []
    for d, text in read_texts(files, folders):
        name = d.get("name") or f"{next(d[c] for c in CORPORA if c in d)}:{d.get('begin', 0)}"
        out.append(Text(name, text, d["claims"], d.get("people", {}), "name" in d))
    return out


def overlap(a, b) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def called(t: Text, who) -> set[str]:
    """The last words of what one who takes part is called: by his key (made texts), or the place of his fullest name."""
    names = [who, *t.people.get(who, {}).get("names", [])] if isinstance(who, str) else [t.text[who[0] : who[1]]]
    return {n.lower().split()[-1] for n in names if n.split()}


def is_one(t: Text, p: dict, who) -> bool:
    """Whether a participant found is an annotated one: by a name in common, or by the words of his fullest name."""
    if p["name"].split() and p["name"].lower().split()[-1] in called(t, who):
        return True
    return not isinstance(who, str) and overlap(p["place"], who)


def agreeing(found: list, annotated: list, fits) -> int:
    """How many of two lists go together, each once."""
    return min(sum(any(fits(p, q) for q in annotated) for p in found), sum(any(fits(p, q) for p in found) for q in annotated))


def claim_of(t: Text, found: dict) -> tuple[int, float]:
    """The claim that a contact tells of, near its words, with two who take part (or the one that there is), -1 for none; and how far those who
    take part agree (shared of all)."""
    best, chosen, agree = 0.0, -1, 0.0
    own = found["participants"]
    for i, c in enumerate(t.claims):
        places = [c["trigger"], *c["parts"]]
        low, high = min(p[0] for p in places), max(p[1] for p in places)
        near = (max(low, c["trigger"][0] - 150), min(high, c["trigger"][1] + 150))
        if not overlap(found["trigger"], near):
            continue
        who = c.get("participants", [])
        if len(who) > 1:
            share = agreeing(own, who, lambda p, q: is_one(t, p, q))
        else:
            share = agreeing(own, c["parts"], lambda p, q: overlap(p["place"], q))
        score = share / len(own) + overlap(found["trigger"], c["trigger"])
        if share >= min(2, max(1, len(c["parts"]))) and score > best:
            best, chosen = score, i
            every = len(who or c["parts"])
            agree = min(1.0, share / max(1, len(own) + every - share))
    return chosen, agree


def rows(texts: list[Text]) -> tuple[list[str], np.ndarray, list[tuple[int, int, int]], np.ndarray, np.ndarray]:
    """Names of features, their values, (text, contact, variant) of each row, the claim that it tells of, and how far it agrees with it."""
    names = sorted({k for t in texts for vs in t.found for v in vs for k in v["features"]})
    place = {k: i for i, k in enumerate(names)}
    values, where, claim, agree = [], [], [], []
    for n, t in enumerate(texts):
        for g, variants in enumerate(t.found):
            for v, variant in enumerate(variants):
                row = np.zeros(len(names) + 1)
                row[-1] = 1
                for k, x in variant["features"].items():
                    row[place[k]] = x
                values.append(row)
                where.append((n, g, v))
                told, share = claim_of(t, variant)
                claim.append(told)
                agree.append(share)
    return names, np.array(values), where, np.array(claim), np.array(agree)


def fit(x: np.ndarray, y: np.ndarray, shrink: float = SHRINK) -> np.ndarray:
    """Logistic regression by Newton's method; `y` is a share from 0 to 1."""
    b = np.zeros(x.shape[1])
    ridge = np.eye(x.shape[1]) * shrink
    ridge[-1, -1] = 1e-3
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ b))
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge, x.T @ (p - y) + ridge @ b)
        b -= step
        if np.abs(step).max() < 1e-8:
            break
    return b


def crossed(x: np.ndarray, y: np.ndarray, text: np.ndarray) -> np.ndarray:
    """Likelihood of each row by a table fitted on other texts."""
    out = np.zeros(len(y))
    for k in range(FOLDS):
        held = text % FOLDS == k
        out[held] = 1 / (1 + np.exp(-x[held] @ fit(x[~held], y[~held])))
    return out


def figures(texts: list[Text], where, claim, sure, by, least: tuple[float, float], margin: float, made: bool) -> list[float]:
    """Precision, recall, F1 of the likeliest variants that are likely enough; a claim told twice is once too many."""
    best: dict[tuple[int, int], int] = {}
    for r, (n, g, v) in enumerate(where):
        own = best.get((n, g))
        if own is None or sure[r] > sure[own] + (margin if where[own][2] == 0 else 0):
            best[(n, g)] = r
    right, wrong = set(), set()
    for (n, g), r in sorted(best.items()):
        denied = "status denied" in texts[n].found[g][0]["features"] and by[r] != "layers"
        if texts[n].made != made or (sure[r] < least[by[r] == "layers"] and not denied):
            continue
        if claim[r] < 0:
            wrong.add((n, -1 - g))
        elif (n, claim[r]) in right:
            wrong.add((n, claim[r]))
        else:
            right.add((n, claim[r]))
    gold = sum(len(t.claims) for t in texts if t.made == made)
    p, r = len(right) / max(1, len(right) + len(wrong)), len(right) / max(1, gold)
    return [round(v, 3) for v in (p, r, 2 * p * r / max(p + r, 1e-9))]


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--texts", required=True, nargs="+")
    add_corpora(ap)
    ap.add_argument("--parts", type=int, default=2)
    ap.add_argument("--write")
    ap.add_argument("--found", nargs="+", default=[])
    ap.add_argument("--models")
    ap.add_argument("--least", type=float, nargs=2, default=[0.2, 0.3], help="of what the rules find, of what only the layers see")
    ap.add_argument("--margin", type=float, default=0.1, help="so much likelier must other participants be than those of the rules")
    a = ap.parse_args()
    texts = load(a.texts, corpora_of(a))
    if a.write:
        os.makedirs(a.write, exist_ok=True)
        for part in range(a.parts):
            with open(os.path.join(a.write, f"{part}.jsonl"), "w", encoding="utf-8") as f:
                f.writelines(json.dumps({"name": t.name, "text": t.text}) + "\n" for t in texts[part :: a.parts])
        return
    known = {t.name: t for t in texts}
    read: set[str] = set()
    for file in a.found:
        with open(file, encoding="utf-8") as f:
            for d in map(json.loads, f):
                known[d["name"]].found = d["contacts"]
                read.add(d["name"])
    texts = [t for t in texts if t.name in read]
    names, x, where, claim, y = rows(texts)
    by = [texts[n].found[g][v]["by"] for n, g, v in where]
    rules = np.array([float(b != "layers" and where[r][2] == 0) for r, b in enumerate(by)])
    sure = crossed(x, y, np.array([n for n, _, _ in where]))
    for made in (False, True):
        print(json.dumps({"made": made, "rules alone": figures(texts, where, claim, rules, by, (0.5, 0.5), 0, made)}))
        for least in (tuple(a.least), (0.2, 0.35), (0.25, 0.3), (0.3, 0.3), (0.35, 0.35), (0.4, 0.4), (0.5, 0.5)):
            print(json.dumps({"made": made, "least": least, "claims": figures(texts, where, claim, sure, by, least, a.margin, made)}))
    if a.models:
        b = fit(x, y)
        file = os.path.join(a.models, "contacts.json")
        with open(file, encoding="utf-8") as f:
            d = json.load(f)
        weights = {k: round(float(w), 4) for k, w in zip(names, b)}
        d["decision"] = {"least": {"rules": a.least[0], "layers": a.least[1]}, "margin": a.margin, "bias": round(float(b[-1]), 4), "weights": weights}
        with open(file, "w", encoding="utf-8") as f:
            json.dump(d, f, separators=(",", ":"))
        sums(a.models)


if __name__ == "__main__":
    main()
