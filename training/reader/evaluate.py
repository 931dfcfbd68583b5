"""Figures on PolNeAR (by its own score.py) and on GUM."""

from __future__ import annotations

import json
import os
import tempfile

import torch

from . import corpora, decode, labels as L
from .clusters import conll, f1
from .read import read
from .words import Words, case_of

FIGURES = ("attribution", "detect", "content_exact", "piece_exact", "content_tokens", "cue", "source_tokens")
ENTITIES = ("person", "organization", "place")


@torch.no_grad()
def rows(graph, docs) -> list:
    """Each document with the graph's output for it."""
    return [(d, read(graph, d.words)) for d in docs]


@torch.no_grad()
def polnear(model, outs, root: str, part: str, t: decode.Thresholds | None = None) -> dict:
    """Attribution figures of `score.py` over documents with their rows."""
    score = corpora.load_score(root)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "extract.jsonl")
        with open(path, "w", encoding="utf-8") as f:
            for d, out in outs:
                found = [decode.as_json(d.words, a) for a in decode.attributions(model, out, d.words, t or decode.Thresholds())]
                f.write(json.dumps({"path": d.name + ".txt", "body": d.words.text, "statements": found}) + "\n")
        r = score.score(root, part, path, {d.name for d, _ in outs})
    figures = {k: round(r[k]["F1"], 4) if r[k] else 0.0 for k in FIGURES}
    figures |= {"attribution_p": round(r["attribution"]["P"], 4), "attribution_r": round(r["attribution"]["R"], 4)}
    figures |= {"source_acc": round(r["source_acc"], 4), "found": r["pred"], "gold": r["gold"]}
    return figures | {f"recall_{k}": round(c["attribution_R"], 4) for k, c in r["classes"].items()}


@torch.no_grad()
def names(outs) -> dict:
    """F1 of names (exact span and type) against the silver ones, for the three kinds of ENTITIES."""
    right = found = gold = 0
    for d, out in outs:
        if d.names is None:
            continue
        mine = _spans(out[:, slice(*decode.layout()["names"])].argmax(-1).tolist())
        theirs = _spans(d.names)
        right += len(mine & theirs)
        found += len(mine)
        gold += len(theirs)
    return {"names_f1": round(f1((right, found), (right, gold)), 4), "names_recall": round(right / max(gold, 1), 4)}


def _spans(tags: list[int]) -> set:
    out, start = set(), None
    kinds = ["" if i == 0 else L.NAMES[i][2:] for i in tags] + [""]
    for k, kind in enumerate(kinds):
        begins = k < len(tags) and L.NAMES[tags[k]].startswith("B-")
        if start is not None and (kind != kinds[start] or begins):
            if kinds[start] in ENTITIES:
                out.add((start, k, kinds[start]))
            start = None
        if start is None and kind:
            start = k
    return out


@torch.no_grad()
def gum(model, outs, t: decode.Thresholds | None = None) -> dict:
    """Syntax (UAS, LAS, all words but split-off pieces), word classes, sentences, entities and coreference."""
    t = t or decode.Thresholds()
    n = uas = las = upos = xpos = 0
    ent = {"all": [0, 0, 0], **{k: [0, 0, 0] for k in ENTITIES}}
    sent = [0, 0, 0]
    with_singletons, without = [], []
    names = decode.layout()
    for d, out in outs:
        surface = [d.words.text[a:b] for a, b in zip(d.words.start, d.words.end)]
        begins = decode.sentences(out, d.words)
        heads, relations = decode.tree(model, out, begins)
        for k, head in enumerate(d.head):
            if head > -2 and d.deprel[k] > 0:
                n += 1
                uas += heads[k] == head
                las += heads[k] == head and relations[k] == d.deprel[k]
                upos += int(out[k, slice(*names["upos"])].argmax()) == d.upos[k]
                xpos += int(out[k, slice(*names["xpos"])].argmax()) == d.xpos[k]
        _count(sent, {k for k, b in enumerate(begins) if b}, {k for k, b in enumerate(d.sentence) if b})
        spans = decode.mentions(model, out, begins, t.mention)
        types, chain = decode.chains(model, out, surface, spans)
        mine = {(*s, L.MENTION_TYPES[k]) for s, k in zip(spans, types)}
        theirs = {(a, b, L.MENTION_TYPES[k]) for a, b, k, _ in d.mentions}
        for kind in ENTITIES:
            _count(ent[kind], {m for m in mine if m[2] == kind}, {m for m in theirs if m[2] == kind})
        _count(ent["all"], mine, theirs)
        gold, found = _clusters([(m[:2], m[3]) for m in d.mentions]), _clusters(list(zip(spans, chain)))
        with_singletons.append((gold, found))
        without.append(([c for c in gold if len(c) > 1], [c for c in found if len(c) > 1]))
    three = [sum(ent[k][i] for k in ENTITIES) for i in range(3)]
    figures = {"uas": uas / n, "las": las / n, "upos": upos / n, "xpos": xpos / n, "sentence_f1": _f1(sent), "entity_f1": _f1(three)}
    figures |= {f"entity_{k}": _f1(v) for k, v in ent.items()}
    figures |= {f"coref_{k}": v for k, v in conll(without).items()}
    figures["coref_conll_singletons"] = conll(with_singletons)["conll"]
    return {k: round(v, 4) for k, v in figures.items()}


def _count(sums: list[int], found: set, gold: set) -> None:
    sums[0] += len(found & gold)
    sums[1] += len(found)
    sums[2] += len(gold)


def _f1(sums: list[int]) -> float:
    return f1((sums[0], sums[1]), (sums[0], sums[2]))


def _clusters(pairs) -> list[set]:
    out: dict[int, set] = {}
    for span, chain in pairs:
        out.setdefault(chain, set()).add(tuple(span))
    return list(out.values())


def lower_named(words: Words, named: list[int]) -> Words:
    """The same words with names in lower case, as OCR and machine translation leave them."""
    text = list(words.text)
    for k, tag in enumerate(named):
        if tag:
            for i in range(words.start[k], words.end[k]):
                low = text[i].lower()
                text[i] = low if len(low) == 1 else text[i]
    joined = "".join(text)
    case = [case_of(joined[a:b]) for a, b in zip(words.start, words.end)]
    return Words(joined, words.start, words.end, words.pieces, case, words.quote, words.gap)
