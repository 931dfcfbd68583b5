#!/usr/bin/env python3
"""Trains what reads contacts, upon a reader that is there already. See README.md.

  contacts.py --models DIR --texts FILE.jsonl … [--polnear DIR] [--gum DIR] [--reuters DIR] [--plain FILE.jsonl --soft DIR] --out DIR
      [--epochs N] [--seed N] [--hold N]

`--models`: the folder of the shipped reader. `--texts`: annotated texts, one JSON a line: `text`, or `polnear` or `gum` with
`begin` and `end` (code points of a text of the train part of that corpus, whose folder is given), or `reuters`, and `claims`. One text in `--hold` is
held out; its figures are printed after each epoch. Writes DIR/contacts.safetensors after each epoch and at the end DIR/reader.onnx
(the same graph, which now gives out its states as well), contacts.onnx (int8), contacts.json and SHA256SUMS."""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import time

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from safetensors.torch import load_file, save_file
from torch import nn

from export import sums
from reader import contacts as C
from reader.corpora import gum_texts, polnear_text, reuters_texts
from reader.words import tokenizer

RATE = 2e-4  # of the layers; the heads have ten times it
BATCH = 4
LOWERED = 0.1  # of the texts so many are read in lower case as well
LEAST = 0.1  # words less likely to say a contact are not looked at
EMPTY = 0.6  # of the windows without a contact so many are trained on
UNSEEN = 0.25  # of those in which the larger encoder sees none either
DECAY = 0.99  # of the averaged weights, a step


CORPORA = ("polnear", "gum", "reuters")  # whose texts are annotated without being copied


def add_corpora(ap: argparse.ArgumentParser) -> None:
    for corpus in CORPORA:
        ap.add_argument(f"--{corpus}", help="folder of that corpus; without it its texts are left out")


def corpora_of(a: argparse.Namespace) -> dict[str, str]:
    """The folders that are given, by the name of the corpus."""
    return {corpus: getattr(a, corpus) for corpus in CORPORA if getattr(a, corpus) is not None}


def read_texts(files: list[str], folders: dict[str, str]) -> list[tuple[dict, str]]:
    """The annotated texts in their order, each with its words; those of a corpus that is not given are left out."""
    documents = gum_texts(os.path.join(folders["gum"], "train.conllu.gz")) if "gum" in folders else {}
    stories = reuters_texts(folders["reuters"]) if "reuters" in folders else {}
    whole = {
        "polnear": lambda d: polnear_text(folders["polnear"], d.get("part", "train"), d["polnear"].removesuffix(".txt")),
        "gum": lambda d: documents[d["gum"]],
        "reuters": lambda d: stories[d["reuters"]],
    }
    out = []
    for file in files:
        with open(file, encoding="utf-8") as f:
            for d in map(json.loads, f):
                corpus = next((c for c in folders if c in d), None)
                if "text" in d:
                    out.append((d, d["text"]))
                elif corpus is not None:
                    out.append((d, whole[corpus](d)[d.get("begin") : d.get("end")]))
    return out


def texts(files: list[str], folders: dict[str, str]) -> list[tuple[str, list[C.Claim]]]:
    claim = lambda c: C.Claim(tuple(c["trigger"]), c["kind"], c["status"], [tuple(p) for p in c["parts"]])  # noqa: E731
    return [(text, [claim(c) for c in d["claims"]]) for d, text in read_texts(files, folders)]


def prf(right: int, found: int, gold: int) -> list[float]:
    p, r = right / max(found, 1), right / max(gold, 1)
    return [round(x, 3) for x in (p, r, 2 * p * r / max(p + r, 1e-9))]


def groups(words: list[int]) -> list[set[int]]:
    """Words beside each other, each group an expression of somebody."""
    out: list[set[int]] = []
    for word in words:
        if out and word - 1 in out[-1]:
            out[-1].add(word)
        else:
            out.append({word})
    return out


def seen(model: C.Contacts, w: C.Window) -> list[tuple[float, int, list[set[int]]]]:
    """What the layers see in a window: how sure, the word that says a contact, and the groups of words that take part."""
    rows = model.graph(w.states.float()[None], w.words[None])[0]
    sure = 1 - rows[:, :9].softmax(-1)[:, 0]
    chosen: list[int] = []
    for i in sorted((i for i in range(w.low, w.high) if sure[i] > LEAST), key=lambda i: -sure[i]):
        if all(abs(i - j) > 2 for j in chosen):
            chosen.append(i)
    if not chosen:
        return []
    parts = model.parts(rows, torch.tensor(chosen), w.sentence).sigmoid()
    out = []
    for i, part in zip(chosen, parts):
        told = [groups([j for j in range(len(rows)) if part[j] > least and j != i]) for least in (0.5, 0.3)]
        out.append((float(sure[i]), i, told[0] if len(told[0]) > 1 else told[1]))
    return out


def is_told(said: C.Said, at: int, expressed: list[set[int]]) -> bool:
    """Whether a contact seen at a word is a claim: near its words, with two who take part (or the one that there is)."""
    words = said.trigger + [i for part in said.parts for i in part]
    if not max(min(words), said.trigger[0] - 25) <= at <= min(max(words), said.trigger[-1] + 25):
        return False
    return sum(any(group & set(part) for group in expressed) for part in said.parts) >= min(2, max(1, len(said.parts)))


@torch.no_grad()
def evaluate(model: C.Contacts, held: list[C.Window]) -> dict:
    """Words that say a contact, and claims by their words alone (whom the words mean is not looked at), each at its best threshold."""
    model.eval()
    found = [(w, seen(model, w)) for w in held]
    gold = sum(len(w.claims) for w in held)
    by: dict[str, dict[float, list[float]]] = {"trigger": {}, "claims": {}}
    for least in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7):
        right = {"trigger": 0, "claims": 0}
        tried = {"trigger": 0, "claims": 0}
        for w, contacts in found:
            left = {"trigger": list(w.claims), "claims": list(w.claims)}
            for sure, at, expressed in contacts:
                if sure < least:
                    continue
                for what, fits in (("trigger", lambda c: at in c.trigger), ("claims", lambda c: is_told(c, at, expressed))):  # noqa: B023
                    if what == "claims" and len(expressed) < 2:
                        continue
                    tried[what] += 1
                    one = next((c for c in sorted(left[what], key=lambda c: at not in c.trigger) if fits(c)), None)  # noqa: B023
                    if one is not None:
                        left[what].remove(one)
                        right[what] += 1
        for what in by:
            by[what][least] = prf(right[what], tried[what], gold)
    best = {what: max(by[what].items(), key=lambda x: x[1][2]) for what in by}
    return {**{what: [least, *figures] for what, (least, figures) in best.items()}, "gold": gold}


Taught = tuple[C.Window, C.Soft | None]  # a window, and what the larger encoder sees in it where nobody annotated it


def train(model: C.Contacts, windows: list[Taught], held: list[C.Window], epochs: int, seed: int, decay: float, rate: float, save) -> None:
    rng = random.Random(seed)
    rates = [rate, 10 * rate]
    body = list(model.graph.layers.parameters())
    known = set(map(id, body))
    rest = [p for p in model.parameters() if id(p) not in known]
    opt = torch.optim.AdamW([{"params": body, "lr": rates[0]}, {"params": rest, "lr": rates[1]}], weight_decay=decay)
    steps = epochs * (len(windows) // BATCH)
    fall = torch.optim.lr_scheduler.OneCycleLR(opt, rates, total_steps=steps + 1, pct_start=0.1)
    mean = {k: v.detach().clone() for k, v in model.state_dict().items()}
    began, step = time.time(), 0
    for epoch in range(epochs):
        model.train()
        order = windows[:]
        rng.shuffle(order)
        total = 0.0
        for i in range(0, len(order) - BATCH + 1, BATCH):
            opt.zero_grad()
            loss = sum(model.loss(w) if soft is None else model.taught(w, soft) for w, soft in order[i : i + BATCH]) / BATCH
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            opt.step()
            fall.step()
            total += loss.item()
            step += 1
            decay = min(DECAY, step / (step + 10))
            for k, v in model.state_dict().items():
                mean[k].mul_(decay).add_(v.detach(), alpha=1 - decay)
        own = {k: v.detach().clone() for k, v in model.state_dict().items()}
        model.load_state_dict(mean)
        figures = evaluate(model, held) if held else {}
        print(json.dumps({"epoch": epoch, "s": round(time.time() - began), "loss": round(total / len(order) * BATCH, 3), **figures}), flush=True)
        save(model)
        model.load_state_dict(own)
    model.load_state_dict(mean)


def graph(model: C.Contacts, path: str, size: int = 384) -> None:
    model.eval()
    example = (torch.randn(1, 20, size), torch.arange(1, 13)[None])
    axes = {"pieces": {1: "pieces"}, "words": {1: "words"}, "rows": {1: "words"}}
    torch.onnx.export(model.graph, example, path, input_names=["pieces", "words"], output_names=["rows"], dynamic_axes=axes,
                      opset_version=17, dynamo=False)  # fmt: skip


def describe(model: C.Contacts, out: str) -> None:
    with open(os.path.join(out, "contacts.json"), "w", encoding="utf-8") as f:
        json.dump(C.description(model), f, separators=(",", ":"))


def export(model: C.Contacts, reader: onnx.ModelProto, models: str, out: str) -> None:
    onnx.save(reader, os.path.join(out, "reader.onnx"))
    full = os.path.join(out, "contacts.float.onnx")
    graph(model, full)
    quantize_dynamic(full, os.path.join(out, "contacts.onnx"), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                     op_types_to_quantize=["MatMul"], extra_options={"MatMulConstBOnly": True})  # fmt: skip
    describe(model, out)
    for name in ("reader.json", "tokenizer.json"):
        if os.path.abspath(models) != os.path.abspath(out):
            shutil.copyfile(os.path.join(models, name), os.path.join(out, name))
    sums(out)


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--models", required=True)
    ap.add_argument("--texts", required=True, nargs="+")
    add_corpora(ap)
    ap.add_argument("--plain", help="texts that nobody annotated, one JSON a line")
    ap.add_argument("--soft", help="folder of what teacher.py sees in those")
    ap.add_argument("--begin", help="weights to begin from, instead of the reader's layers")
    ap.add_argument("--rate", type=float, default=RATE, help="of learning, of the layers; the heads have ten times it")
    ap.add_argument("--out", required=True)
    ap.add_argument("--epochs", type=int, default=3)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--hold", type=int, default=6, help="one text in so many is held out; 0 for none")
    ap.add_argument("--held", type=int, default=0, help="which of so many: the texts whose number leaves this rest")
    ap.add_argument("--start", type=int, default=C.START, help="the layer of the reader whose states are read, the second to the fifth")
    ap.add_argument("--drop", type=float, default=0.1, help="share of the layers' outputs dropped in training")
    ap.add_argument("--decay", type=float, default=0.01, help="weight decay")
    ap.add_argument("--cache", help="folder in which the reader's states are kept between runs")
    a = ap.parse_args()
    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    for folder in filter(None, (a.out, a.cache)):
        os.makedirs(folder, exist_ok=True)
    reader = C.with_states(onnx.load(os.path.join(a.models, "reader.onnx")), a.start)
    with open(os.path.join(a.models, "reader.json"), encoding="utf-8") as f:
        description = json.load(f)
    read = C.Reader(reader, tokenizer(os.path.join(a.models, "tokenizer.json")), description)
    windows: list[C.Window] = []
    held: list[C.Window] = []
    rng = random.Random(a.seed)
    for n, (text, claims) in enumerate(texts(a.texts, corpora_of(a))):
        if a.hold and n % a.hold == a.held:
            held += read.cached(text, claims, a.cache)
            continue
        windows += read.cached(text, claims, a.cache)
        if rng.random() < LOWERED and len(text.lower()) == len(text):
            windows += read.cached(text.lower(), claims, a.cache)
    taught: list[Taught] = [(w, None) for w in windows if w.claims or rng.random() < EMPTY]
    for text in C.plain_texts(a.plain) if a.plain is not None else []:
        seen = torch.load(C.soft_file(a.soft, text), weights_only=False)
        taught += [(w, s) for w, s in zip(read.cached(text, [], a.cache), seen, strict=True) if s.at or rng.random() < UNSEEN]
    print(json.dumps({"windows": len(taught), "claims": sum(len(w.claims) for w, _ in taught), "held": len(held)}), flush=True)
    model = C.Contacts(C.encoder_layers(reader, a.start), drop=a.drop)
    if a.begin is not None:
        model.load_state_dict(load_file(a.begin))
    train(model, taught, held, a.epochs, a.seed, a.decay, a.rate, lambda m: save_file(m.state_dict(), os.path.join(a.out, "contacts.safetensors")))
    export(model, reader, a.models, a.out)


if __name__ == "__main__":
    main()
