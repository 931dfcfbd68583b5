#!/usr/bin/env python3
"""Trains what reads contacts, upon a reader that is there already. See README.md.

  contacts.py --models DIR --texts FILE.jsonl … [--polnear DIR] --out DIR [--epochs N] [--seed N] [--hold N]

`--models`: the folder of the shipped reader. `--texts`: annotated texts, one JSON a line: `text`, or `polnear` with `begin` and
`end` (code points of a text of PolNeAR train, for which `--polnear` names the folder), and `claims`. One text in `--hold` is
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
from safetensors.torch import save_file
from torch import nn

from export import sums
from reader import contacts as C
from reader.words import tokenizer

RATES = (2e-4, 2e-3)  # of the layers, of the heads
BATCH = 4
DECAY = 0.99  # of the averaged weights, a step
THRESHOLDS = {"contact": 0.6, "part": 0.5}  # the first chosen on texts that were held out


def texts(files: list[str], polnear: str | None) -> list[tuple[str, list[C.Claim]]]:
    out = []
    for file in files:
        with open(file, encoding="utf-8") as f:
            for line in f:
                d = json.loads(line)
                if "text" in d:
                    text = d["text"]
                elif polnear is None:
                    continue
                else:
                    with open(os.path.join(polnear, "train", "text", d["polnear"]), encoding="utf-8") as g:
                        text = g.read()[d["begin"] : d["end"]]
                claims = [C.Claim(tuple(c["trigger"]), c["kind"], c["status"], [tuple(p) for p in c["parts"]]) for c in d["claims"]]
                out.append((text, claims))
    return out


def prf(right: int, found: int, gold: int) -> list[float]:
    p, r = right / max(found, 1), right / max(gold, 1)
    return [round(x, 3) for x in (p, r, 2 * p * r / max(p + r, 1e-9))]


def evaluate(model: C.Contacts, held: list[C.Window]) -> dict:
    """Words that say a contact at the best threshold, kinds and statuses of those that do, words of participants."""
    model.eval()
    sure, gold = [], []
    right = dict(kind=0, status=0, n=0, part=0, found=0, told=0)
    with torch.no_grad():
        for w in held:
            rows = model.graph(w.states.float()[None], w.words[None])[0]
            kind = w.kind[w.low : w.high]
            own = rows[w.low : w.high]
            sure.append((1 - own[:, :9].softmax(-1)[:, 0])[kind >= 0])
            gold.append((kind > 0)[kind >= 0])
            for at, status, words in w.claims:
                right["n"] += 1
                right["kind"] += int(rows[at, 1:9].argmax() + 1 == w.kind[at])
                right["status"] += int(rows[at, 9:15].argmax() == status)
                if words:
                    seen = model.parts(rows, torch.tensor([at]), w.sentence)[0] > 0
                    is_part = torch.zeros(len(rows), dtype=torch.bool)
                    is_part[words] = True
                    right["part"] += int((seen & is_part).sum())
                    right["found"] += int(seen.sum())
                    right["told"] += len(words)
    p, g = torch.cat(sure), torch.cat(gold)
    at = max((0.1, 0.2, 0.3, 0.4, 0.5, 0.6), key=lambda t: prf(int(((p > t) & g).sum()), int((p > t).sum()), int(g.sum()))[2])
    words = {str(t): prf(int(((p > t) & g).sum()), int((p > t).sum()), int(g.sum())) for t in (0.1, 0.3, 0.5, 0.7)}
    return {
        "best": [at, *prf(int(((p > at) & g).sum()), int((p > at).sum()), int(g.sum()))],
        "trigger": words,
        "kind": round(right["kind"] / max(right["n"], 1), 3),
        "status": round(right["status"] / max(right["n"], 1), 3),
        "parts": prf(right["part"], right["found"], right["told"]),
        "claims": right["n"],
    }


def train(model: C.Contacts, windows: list[C.Window], held: list[C.Window], epochs: int, seed: int, save) -> None:
    rng = random.Random(seed)
    body = list(model.graph.layers.parameters())
    known = set(map(id, body))
    rest = [p for p in model.parameters() if id(p) not in known]
    opt = torch.optim.AdamW([{"params": body, "lr": RATES[0]}, {"params": rest, "lr": RATES[1]}], weight_decay=0.01)
    steps = epochs * (len(windows) // BATCH)
    fall = torch.optim.lr_scheduler.OneCycleLR(opt, list(RATES), total_steps=steps + 1, pct_start=0.1)
    mean = {k: v.detach().clone() for k, v in model.state_dict().items()}
    began, step = time.time(), 0
    for epoch in range(epochs):
        model.train()
        order = windows[:]
        rng.shuffle(order)
        total = 0.0
        for i in range(0, len(order) - BATCH + 1, BATCH):
            opt.zero_grad()
            loss = sum(model.loss(w) for w in order[i : i + BATCH]) / BATCH
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


def describe(model: C.Contacts, out: str, thresholds: dict) -> None:
    with open(os.path.join(out, "contacts.json"), "w", encoding="utf-8") as f:
        json.dump(C.description(model, thresholds), f, separators=(",", ":"))


def export(model: C.Contacts, reader: onnx.ModelProto, models: str, out: str) -> None:
    onnx.save(reader, os.path.join(out, "reader.onnx"))
    full = os.path.join(out, "contacts.float.onnx")
    graph(model, full)
    quantize_dynamic(full, os.path.join(out, "contacts.onnx"), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                     op_types_to_quantize=["MatMul"], extra_options={"MatMulConstBOnly": True})  # fmt: skip
    describe(model, out, THRESHOLDS)
    for name in ("reader.json", "tokenizer.json"):
        if os.path.abspath(models) != os.path.abspath(out):
            shutil.copyfile(os.path.join(models, name), os.path.join(out, name))
    sums(out)


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--models", required=True)
    ap.add_argument("--texts", required=True, nargs="+")
    ap.add_argument("--polnear")
    ap.add_argument("--out", required=True)
    ap.add_argument("--epochs", type=int, default=6)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--hold", type=int, default=8, help="one text in so many is held out; 0 for none")
    a = ap.parse_args()
    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    os.makedirs(a.out, exist_ok=True)
    reader = C.with_states(onnx.load(os.path.join(a.models, "reader.onnx")))
    with open(os.path.join(a.models, "reader.json"), encoding="utf-8") as f:
        layout = json.load(f)["layout"]
    read = C.Reader(reader, tokenizer(os.path.join(a.models, "tokenizer.json")), layout)
    windows: list[C.Window] = []
    held: list[C.Window] = []
    rng = random.Random(a.seed)
    for n, (text, claims) in enumerate(texts(a.texts, a.polnear)):
        if a.hold and n % a.hold == 0:
            held += read.windows(text, claims)
            continue
        windows += read.windows(text, claims)
        if rng.random() < 0.15 and len(text.lower()) == len(text):
            windows += read.windows(text.lower(), claims)
    print(json.dumps({"windows": len(windows), "claims": sum(len(w.claims) for w in windows), "held": len(held)}), flush=True)
    model = C.Contacts(C.encoder_layers(reader))
    train(model, windows, held, a.epochs, a.seed, lambda m: save_file(m.state_dict(), os.path.join(a.out, "contacts.safetensors")))
    export(model, reader, a.models, a.out)


if __name__ == "__main__":
    main()
