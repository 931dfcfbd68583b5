"""Contacts: two further layers over the reader's fourth, and heads that say which words tell of a contact, its kind and
status, and who takes part. The layers begin as the reader's own fifth and sixth, taken out of its graph, and are then trained
for this alone: the reader's other heads stay as they were measured."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass

import numpy as np
import onnx
import onnxruntime
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from .batches import tensors
from .model import DISTANCES, SIDE, distance_bucket
from .read import _window, windows
from .words import Words, split

KINDS = ["meeting", "call", "message", "conversation", "encounter", "event", "introduction", "contact"]
STATUSES = ["happened", "planned", "requested", "declined", "denied", "uncertain"]
START = 4  # layers of the reader that this reads upon
PART = 96  # size of the vectors that tie a contact to those who take part
PIECES = "pieces"  # the name by which the graph gives them out

LAYOUT = {"none": (0, 1), "kind": (1, 9), "status": (9, 15), "part_bias": (15, 16), "part_query": (16, 16 + PART),
          "part_key": (16 + PART, 16 + 2 * PART)}  # fmt: skip
WIDTH = 16 + 2 * PART

ENCODER = {"q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value", "o": "attention.output.dense",
           "i": "intermediate.dense", "f": "output.dense"}  # fmt: skip
NORMS = {"n1": "attention.output.LayerNorm", "n2": "output.LayerNorm"}


@dataclass
class Claim:
    """Places are code points of the text: the trigger, and the words by which participants are expressed in its clause."""

    trigger: tuple[int, int]
    kind: str
    status: str
    parts: list[tuple[int, int]]


@dataclass
class Window:
    """What is trained on: the states of one window's pieces, each word's first piece, and the labels of the words
    [low, high), which lie deeper here than in a neighbour."""

    states: torch.Tensor
    words: torch.Tensor
    kind: torch.Tensor
    low: int
    high: int
    sentence: torch.Tensor
    claims: list[tuple[int, int, list[int]]]  # word, status, words of participants


def with_states(graph: onnx.ModelProto, layer: int = START, size: int = 384) -> onnx.ModelProto:
    """The reader's graph, giving out the states of a layer beside the rows."""
    if not any(o.name == PIECES for o in graph.graph.output):
        graph.graph.node.append(helper.make_node("Identity", [f"/LayerNorm_{2 * layer}/LayerNormalization_output_0"], [PIECES]))
        graph.graph.output.append(helper.make_tensor_value_info(PIECES, TensorProto.FLOAT, ["windows", "pieces", size]))
    return graph


def encoder_layers(graph: onnx.ModelProto) -> list[dict[str, torch.Tensor]]:
    """The weights of the reader's layers from `START` on, out of its int8 graph."""
    known = {t.name: numpy_helper.to_array(t) for t in graph.graph.initializer}
    matrices = [name[: -len("_quantized")] for name in known if name.endswith("_quantized")][2:]  # after the two embeddings

    def weights(name: str) -> np.ndarray:
        zero = known.get(f"{name}_zero_point", np.zeros(1)).astype(np.float32)
        return (known[f"{name}_quantized"].astype(np.float32) - zero) * known[f"{name}_scale"]

    out = []
    for layer in range(START, 6):
        prefix = f"g.encoder.encoder.layer.{layer}."
        own: dict[str, torch.Tensor] = {}
        for (short, long), name in zip(ENCODER.items(), matrices[6 * layer : 6 * layer + 6]):
            own[f"{short}.weight"] = torch.tensor(weights(name).T.copy())
            own[f"{short}.bias"] = torch.tensor(known[f"{prefix}{long}.bias"].copy())
        for short, long in NORMS.items():
            for part in ("weight", "bias"):
                own[f"{short}.{part}"] = torch.tensor(known[f"{prefix}{long}.{part}"].copy())
        out.append(own)
    return out


class Layer(nn.Module):
    """A layer of the encoder, written out so that its exported graph holds only operators that onnxruntime fuses."""

    def __init__(self, weights: dict[str, torch.Tensor]):
        super().__init__()
        for name in (*ENCODER, *NORMS):
            size = weights[f"{name}.weight"].shape
            module = nn.LayerNorm(size, eps=1e-12) if name in NORMS else nn.Linear(size[1], size[0])
            module.load_state_dict({p: weights[f"{name}.{p}"] for p in ("weight", "bias")})
            setattr(self, name, module)
        self.drop = nn.Dropout(0.1)

    def forward(self, x):
        heads = lambda t: t.view(1, -1, 12, 32).transpose(1, 2)  # noqa: E731
        q, k, v = heads(self.q(x)), heads(self.k(x)), heads(self.v(x))
        if self.training:
            y = F.scaled_dot_product_attention(q, k, v)
        else:
            y = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(32), -1) @ v
        y = y.transpose(1, 2).reshape(1, -1, 384)
        x = self.n1(x + self.drop(self.o(y)))
        return self.n2(x + self.drop(self.f(F.gelu(self.i(x)))))


class Graph(nn.Module):
    """What is exported: states of one window's pieces in, a row of WIDTH numbers a word out (LAYOUT)."""

    def __init__(self, layers: list[dict[str, torch.Tensor]], size: int = 384):
        super().__init__()
        self.layers = nn.ModuleList(Layer(w) for w in layers)
        self.drop = nn.Dropout(0.2)
        self.tags = nn.Linear(size, 16)
        self.part = nn.Sequential(nn.Linear(size, 256), nn.GELU(), nn.Dropout(0.2), nn.Linear(256, 2 * PART))

    def forward(self, pieces, words):
        x = pieces
        for layer in self.layers:
            x = layer(x)
        x = torch.gather(x, 1, words.unsqueeze(-1).expand(-1, -1, x.shape[-1]))
        x = self.drop(x)
        return torch.cat([self.tags(x), self.part(x)], -1)


class Heads(nn.Module):
    """The small weights that score a pair of words: exported as plain numbers."""

    def __init__(self):
        super().__init__()
        self.distance = nn.Embedding(2 * SIDE + 1, 1)
        self.sentence = nn.Embedding(4, 1)  # two or more before, one before, the same, behind
        nn.init.zeros_(self.distance.weight)
        nn.init.constant_(self.sentence.weight, -2.0)


class Contacts(nn.Module):
    def __init__(self, layers: list[dict[str, torch.Tensor]], size: int = 384):
        super().__init__()
        self.graph = Graph(layers, size)
        self.heads = Heads()

    def parts(self, rows: torch.Tensor, at: torch.Tensor, sentence: torch.Tensor) -> torch.Tensor:
        """Scores (logits) that each word takes part in the contacts said at the words `at`: contacts × words."""
        get = lambda name: rows[:, LAYOUT[name][0] : LAYOUT[name][1]]  # noqa: E731
        distance = torch.arange(len(rows))[None] - at[:, None]
        apart = (sentence[None] - sentence[at][:, None]).clamp(-2, 1) + 2
        scores = get("part_query")[at] @ get("part_key").T / math.sqrt(PART) + get("part_bias").T
        return scores + self.heads.distance(distance_bucket(distance))[..., 0] + self.heads.sentence(apart)[..., 0]

    def loss(self, w: Window) -> torch.Tensor:
        rows = self.graph(w.states.float()[None], w.words[None])[0]
        kind = w.kind.clone()
        kind[: w.low] = -100
        kind[w.high :] = -100
        total = F.cross_entropy(rows[:, :9], kind, reduction="sum", ignore_index=-100) / 10
        if not w.claims:
            return total
        at = torch.tensor([word for word, _, _ in w.claims])
        total = total + F.cross_entropy(rows[at, 9:15], torch.tensor([s for _, s, _ in w.claims]), reduction="sum") / 20
        told = [i for i, (_, _, words) in enumerate(w.claims) if words]
        if told:
            gold = torch.zeros(len(told), len(rows))
            for r, i in enumerate(told):
                gold[r, w.claims[i][2]] = 1
            near = (w.sentence[None] - w.sentence[at[told]][:, None]).abs() <= 2
            each = F.binary_cross_entropy_with_logits(self.parts(rows, at[told], w.sentence), gold, reduction="none")
            total = total + (each * torch.where(near, 1.0, 0.05)).sum() / 20
        return total


class Reader:
    """The shipped graph over a text: windows with the states that the contacts' layers read."""

    def __init__(self, graph: onnx.ModelProto, tokenizer, layout: dict):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(graph.SerializeToString(), options, providers=["CPUExecutionProvider"])
        self.tokenizer, self.layout = tokenizer, layout

    def words(self, text: str) -> Words:
        return split(text, self.tokenizer)

    def windows(self, text: str, claims: list[Claim]) -> list[Window]:
        w = self.words(text)
        over = lambda a, b: [i for i in range(len(w)) if w.start[i] < b and w.end[i] > a]  # noqa: E731
        kind = torch.zeros(len(w), dtype=torch.long)
        said: list[tuple[int, int, list[int]]] = []
        for claim in claims:
            trigger = over(*claim.trigger)
            if not trigger:
                continue
            kind[trigger[1:]] = torch.where(kind[trigger[1:]] == 0, -100, kind[trigger[1:]])
            kind[trigger[0]] = 1 + KINDS.index(claim.kind)
            parts = sorted({i for part in claim.parts for i in over(*part)} - set(trigger))
            said.append((trigger[0], STATUSES.index(claim.status), parts))
        spans = windows([len(p) for p in w.pieces])
        read = []
        for a, b in spans:
            ids, shapes, _, first = tensors([_window(w, a, b)])
            feeds = {"ids": ids.numpy(), "shapes": shapes.numpy(), "words": first.numpy()}
            rows, states = self.session.run(["rows", PIECES], feeds)
            read.append((rows[0], states[0].astype(np.float16), first[0]))
        begins = torch.zeros(len(w))
        bounds = []
        for n, (a, b) in enumerate(spans):
            low = a if n == 0 else (a + spans[n - 1][1]) // 2
            high = b if n == len(spans) - 1 else (spans[n + 1][0] + b) // 2
            bounds.append((low, high))
            begins[low:high] = torch.from_numpy(read[n][0][low - a : high - a, self.layout["sentence"][0]]) > 0
        sentence = begins.cumsum(0).long()
        out = []
        for (a, b), (low, high), (_, states, first) in zip(spans, bounds, read):
            own = [(t - a, s, [p - a for p in parts if a <= p < b]) for t, s, parts in said if low <= t < high]
            out.append(Window(torch.from_numpy(states), first, kind[a:b], low - a, high - a, sentence[a:b], own))
        return out


def description(model: Contacts, thresholds: dict) -> dict:
    """`models/contacts.json`: what the program needs besides the graph."""
    numbers = lambda t: json.loads(json.dumps(t.detach().double().tolist()), parse_float=lambda x: float(f"{float(x):.6g}"))  # noqa: E731
    return {
        "labels": {"kind": KINDS, "status": STATUSES},
        "layout": {k: list(v) for k, v in LAYOUT.items()},
        "width": WIDTH,
        "distances": list(DISTANCES),
        "thresholds": thresholds,
        "heads": {k: numbers(v) for k, v in model.heads.state_dict().items()},
    }
