#!/usr/bin/env python3
"""Trains the reader. See README.md.

  train.py --polnear DIR --gum DIR --run DIR [--epochs N] [--seed N]

Writes DIR/last.pt every 50 steps (all that is needed to go on: run the same command again), DIR/best.safetensors whenever
the averaged weights are better on the part of train that is held out, and DIR/log.jsonl. Stops early when two epochs in a row
bring nothing."""

from __future__ import annotations

import argparse
import copy
import json
import os
import random
import time

import torch
from safetensors.torch import load_file, save_file

from reader import corpora, evaluate
from reader.batches import cut, sample, tensors
from reader.losses import losses, total
from reader.model import Reader
from reader.words import tokenizer

HELD_OUT = 40  # documents of PolNeAR train kept for early stopping and for the decoder's thresholds
DECAY = 0.997  # of the averaged weights, a step
FALL = 0.35  # the learning rate holds, and falls over this last part of a run
EVERY = 4  # steps between two updates of the average


def held_out(docs: list) -> tuple[list, list]:
    """The last part of train in an order that does not depend on the run's seed."""
    order = docs[:]
    random.Random(13).shuffle(order)
    return order[HELD_OUT:], order[:HELD_OUT]


def plan(polnear: list, gum: list, rng: random.Random, size: tuple[int, int]) -> list[list]:
    """One epoch's batches: windows of PolNeAR and of GUM together, GUM as often as it takes."""
    news = [(d, *w) for d in polnear for w in cut(d, rng)]
    rng.shuffle(news)
    other: list = []
    batches = []
    for i in range(0, len(news), size[0]):
        while gum and len(other) < size[1]:
            more = [(d, *w) for d in gum for w in cut(d, rng)]
            rng.shuffle(more)
            other += more
        batches.append(news[i : i + size[0]] + other[: size[1]])
        other = other[size[1] :]
    return batches


def optimizer(model: Reader) -> torch.optim.Optimizer:
    encoder = [p for p in model.graph.encoder.parameters() if p.requires_grad]
    known = set(map(id, model.graph.encoder.parameters()))
    rest = [p for p in model.parameters() if id(p) not in known]
    return torch.optim.AdamW([{"params": encoder, "lr": 1e-4}, {"params": rest, "lr": 7e-4}], weight_decay=0.01)


@torch.no_grad()
def follow(average: Reader, model: Reader, decay: float) -> None:
    for p, q in zip(average.parameters(), model.parameters()):
        if q.requires_grad:
            p.lerp_(q, 1 - decay)


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--polnear", required=True)
    ap.add_argument("--gum", required=True)
    ap.add_argument("--run", required=True)
    ap.add_argument("--epochs", type=int, default=8)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--news", type=int, default=5, help="windows of PolNeAR in a batch")
    ap.add_argument("--other", type=int, default=1, help="windows of GUM in a batch")
    ap.add_argument("--hours", type=float, help="end by then: the learning rate falls with time where that is ahead of the steps "
                    "(such a run is not repeatable to the bit)")  # fmt: skip
    ap.add_argument("--start", help="weights (safetensors) to start from instead of the base model's")
    ap.add_argument("--limit", type=int, help="documents of each corpus, to try things out")
    a = ap.parse_args()
    os.makedirs(a.run, exist_ok=True)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    tok = tokenizer()
    train, held = held_out(corpora.polnear(a.polnear, "train", tok, a.limit))
    gum = corpora.gum(os.path.join(a.gum, "train.conllu.gz"), tok, a.limit)
    model = Reader()
    if a.start:
        model.load_state_dict({k: v.float() for k, v in load_file(a.start).items()}, strict=False)
    model.graph.encoder.embeddings.word_embeddings.weight.requires_grad_(False)  # half of all weights; tuning them brings little
    opt = optimizer(model)
    steps = a.epochs * len(plan(train, gum, random.Random(0), (a.news, a.other)))
    state = {"step": 0, "epoch": 0, "done": 0, "best": -1.0, "stale": 0, "seconds": 0.0}
    rates = [g["lr"] for g in opt.param_groups]

    def progress() -> float:
        by_time = state["seconds"] / (a.hours * 3600) if a.hours else 0.0
        return max(state["step"] / steps, by_time)

    average = copy.deepcopy(model).eval()
    last = os.path.join(a.run, "last.pt")
    if os.path.exists(last):
        saved = torch.load(last, weights_only=False)
        model.load_state_dict(saved["model"])
        average.load_state_dict(saved["average"])
        opt.load_state_dict(saved["optimizer"])
        state = saved["state"]

    def save() -> None:
        torch.save({"model": model.state_dict(), "average": average.state_dict(), "optimizer": opt.state_dict(),
                    "state": state}, last + ".tmp")  # fmt: skip
        os.replace(last + ".tmp", last)

    def log(entry: dict) -> None:
        print(json.dumps(entry), flush=True)
        with open(os.path.join(a.run, "log.jsonl"), "a", encoding="utf-8") as f:
            f.write(json.dumps(entry) + "\n")

    clock = time.time()
    for epoch in range(state["epoch"], a.epochs):
        rng = random.Random(a.seed * 1000 + epoch)
        batches = plan(train, gum, rng, (a.news, a.other))
        model.train()
        for n, batch in enumerate(batches[state["done"] :], state["done"]):
            if progress() >= 1:
                break
            for group, rate in zip(opt.param_groups, rates):
                group["lr"] = rate * min(1, (state["step"] + 1) / 80) * min(1, max(0.02, (1 - progress()) / FALL))
            rng = random.Random(f"{a.seed}/{epoch}/{n}")
            samples = [sample(d, s, e, rng) for d, s, e in batch]
            out = model.graph(*tensors(samples))
            found = losses(model, out, samples, rng)
            loss = total(found)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            opt.step()
            opt.zero_grad()
            state["step"] += 1
            state["done"] = n + 1
            state["seconds"] += time.time() - clock
            clock = time.time()
            if state["step"] % EVERY == 0:
                follow(average, model, min(DECAY, (1 + state["step"]) / (10 + state["step"])) ** EVERY)
            if state["step"] % 10 == 0:
                log({"epoch": epoch, "step": state["step"], "of": steps, "loss": round(loss.item(), 4),
                     **{k: round(v.item(), 4) for k, v in found.items()}, "seconds": round(state["seconds"])})  # fmt: skip
            if state["step"] % 50 == 0:
                save()
        state["epoch"], state["done"] = epoch + 1, 0
        figures = evaluate.polnear(average, evaluate.rows(average.graph, held), a.polnear, "train")
        log({"epoch": epoch, "held_out": figures})
        if figures["attribution"] > state["best"]:
            state["best"], state["stale"] = figures["attribution"], 0
            save_file(average.state_dict(), os.path.join(a.run, "best.safetensors"))
        else:
            state["stale"] += 1
        save()
        if state["stale"] >= 2 or progress() >= 1:
            break


if __name__ == "__main__":
    main()
