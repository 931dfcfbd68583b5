"""Contacts: four further layers over the reader's second, and heads that say which words tell of a contact, its kind and
status, and who takes part. The layers begin as the reader's own third to sixth, taken out of its graph, and are then trained
for this alone: the reader's other heads stay as they were measured."""

from __future__ import annotations

import hashlib
import json
import math
import os
from dataclasses import asdict, dataclass

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
START = 2  # layers of the reader that this reads upon, where nothing else is asked for
PART = 96  # size of the vectors that tie a contact to those who take part
NOMINAL = ("NOUN", "PROPN", "PRON", "NUM", "X")  # classes of the words that can express somebody
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
class Said:
    """A claim by the words of its window: those of the trigger, any of which may say the contact, and those of each participant."""

    trigger: list[int]
    kind: int
    status: int
    parts: list[list[int]]


@dataclass
class Window:
    """What is trained on: the states of one window's pieces, each word's first piece, and the claims whose trigger begins in
    [low, high), the words that lie deeper here than in a neighbour; `elsewhere` are trigger words of others."""

    states: torch.Tensor
    words: torch.Tensor
    low: int
    high: int
    sentence: torch.Tensor
    claims: list[Said]
    elsewhere: list[int]


@dataclass
class Soft:
    """What a larger encoder sees in a window that nobody annotated: the first 15 numbers of each word's row (none, kinds, statuses, as
    logits), the words that may say a contact, and for each of those how likely every word takes part (contacts × words)."""

    tags: torch.Tensor
    at: list[int]
    parts: torch.Tensor


def soft_file(folder: str, text: str) -> str:
    """Where what is seen in a text is kept, a list with one `Soft` a window."""
    return os.path.join(folder, hashlib.sha256(text.encode()).hexdigest()[:24] + ".soft.pt")


def plain_texts(file: str) -> list[str]:
    """The texts of a file without annotation, one JSON a line with `text`."""
    with open(file, encoding="utf-8") as f:
        return [json.loads(line)["text"] for line in f]


def with_states(graph: onnx.ModelProto, layer: int = START, size: int = 384) -> onnx.ModelProto:
    """The reader's graph, giving out the states of a layer beside the rows, and of no other."""
    for kept, name in ((graph.graph.node, lambda n: PIECES in n.output), (graph.graph.output, lambda o: o.name == PIECES)):
        for old in [one for one in kept if name(one)]:
            kept.remove(old)
    graph.graph.node.append(helper.make_node("Identity", [f"/LayerNorm_{2 * layer}/LayerNormalization_output_0"], [PIECES]))
    graph.graph.output.append(helper.make_tensor_value_info(PIECES, TensorProto.FLOAT, ["windows", "pieces", size]))
    return graph


def encoder_layers(graph: onnx.ModelProto, start: int = START) -> list[dict[str, torch.Tensor]]:
    """The weights of the reader's layers from `start` on, out of its int8 graph."""
    known = {t.name: numpy_helper.to_array(t) for t in graph.graph.initializer}
    matrices = [name[: -len("_quantized")] for name in known if name.endswith("_quantized")][2:]  # after the two embeddings

    def weights(name: str) -> np.ndarray:
        zero = known.get(f"{name}_zero_point", np.zeros(1)).astype(np.float32)
        return (known[f"{name}_quantized"].astype(np.float32) - zero) * known[f"{name}_scale"]

    out = []
    for layer in range(start, 6):
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

    def __init__(self, weights: dict[str, torch.Tensor], drop: float):
        super().__init__()
        for name in (*ENCODER, *NORMS):
            size = weights[f"{name}.weight"].shape
            module = nn.LayerNorm(size, eps=1e-12) if name in NORMS else nn.Linear(size[1], size[0])
            module.load_state_dict({p: weights[f"{name}.{p}"] for p in ("weight", "bias")})
            setattr(self, name, module)
        self.drop = nn.Dropout(drop)

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

    def __init__(self, layers: list[dict[str, torch.Tensor]], size: int = 384, drop: float = 0.1):
        super().__init__()
        self.layers = nn.ModuleList(Layer(w, drop) for w in layers)
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
    def __init__(self, layers: list[dict[str, torch.Tensor]], size: int = 384, drop: float = 0.1):
        super().__init__()
        self.graph = Graph(layers, size, drop)
        self.heads = Heads()

    def parts(self, rows: torch.Tensor, at: torch.Tensor, sentence: torch.Tensor) -> torch.Tensor:
        """Scores (logits) that each word takes part in the contacts said at the words `at`: contacts × words."""
        get = lambda name: rows[:, LAYOUT[name][0] : LAYOUT[name][1]]  # noqa: E731
        distance = torch.arange(len(rows))[None] - at[:, None]
        apart = (sentence[None] - sentence[at][:, None]).clamp(-2, 1) + 2
        scores = get("part_query")[at] @ get("part_key").T / math.sqrt(PART) + get("part_bias").T
        return scores + self.heads.distance(distance_bucket(distance))[..., 0] + self.heads.sentence(apart)[..., 0]

    def loss(self, w: Window) -> torch.Tensor:
        """That of the words which say a contact takes, of each trigger, the word that is likeliest already: annotators differ in
        whether “held talks” is said by the verb or the noun, and no word of a trigger is a wrong one."""
        rows = self.graph(w.states.float()[None], w.words[None])[0]
        likely = F.log_softmax(rows[:, :9], -1)
        silent = torch.zeros(len(rows), dtype=torch.bool)
        silent[w.low : w.high] = True
        silent[w.elsewhere] = False
        at = []
        total = likely.new_zeros(())
        for c in w.claims:
            silent[c.trigger] = False
            at.append(c.trigger[int(likely[c.trigger, 1 + c.kind].argmax())])
            total = total - likely[at[-1], 1 + c.kind]
        total = (total - likely[silent, 0].sum()) / 10
        if not w.claims:
            return total
        status = torch.tensor([c.status for c in w.claims])
        total = total + F.cross_entropy(rows[at, 9:15], status, reduction="sum") / 20
        told = [i for i, c in enumerate(w.claims) if c.parts]
        if told:
            gold = torch.zeros(len(told), len(rows))
            for r, i in enumerate(told):
                gold[r, [word for part in w.claims[i].parts for word in part]] = 1
            where = torch.tensor(at)[told]
            near = (w.sentence[None] - w.sentence[where][:, None]).abs() <= 2
            each = F.binary_cross_entropy_with_logits(self.parts(rows, where, w.sentence), gold, reduction="none")
            total = total + (each * torch.where(near, 1.0, 0.05)).sum() / 20
        return total


    def taught(self, w: Window, soft: Soft) -> torch.Tensor:
        """That of seeing otherwise than the larger encoder: each word's divergence, and who takes part weighed by how sure it is of the
        contact (Hinton, Vinyals and Dean 2015, at temperature 1)."""
        rows = self.graph(w.states.float()[None], w.words[None])[0]
        tags = soft.tags.float()
        want = tags[:, :9].softmax(-1)
        inside = slice(w.low, w.high)
        total = F.kl_div(F.log_softmax(rows[inside, :9], -1), want[inside], reduction="sum") / 10
        if not soft.at:
            return total
        at = torch.tensor(soft.at)
        sure = 1 - want[at, 0]
        status = F.kl_div(F.log_softmax(rows[at, 9:15], -1), tags[at, 9:15].softmax(-1), reduction="none").sum(-1)
        near = (w.sentence[None] - w.sentence[at][:, None]).abs() <= 2
        each = F.binary_cross_entropy_with_logits(self.parts(rows, at, w.sentence), soft.parts.float(), reduction="none")
        return total + (status * sure).sum() / 20 + (each * torch.where(near, 1.0, 0.05) * sure[:, None]).sum() / 20


class Reader:
    """The shipped graph over a text: windows with the states that the contacts' layers read."""

    def __init__(self, graph: onnx.ModelProto, tokenizer, description: dict):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(graph.SerializeToString(), options, providers=["CPUExecutionProvider"])
        self.tokenizer, self.layout = tokenizer, description["layout"]
        self.nominal = {description["labels"]["upos"].index(label) for label in NOMINAL}
        self.digest = hashlib.sha256(graph.SerializeToString()).hexdigest()

    def words(self, text: str) -> Words:
        return split(text, self.tokenizer)

    def cached(self, text: str, claims: list[Claim], folder: str | None) -> list[Window]:
        """`windows`, read from `folder` where the same text was read for the same claims before: the states never change."""
        if folder is None:
            return self.windows(text, claims)
        asked = json.dumps([self.digest, text, [asdict(c) for c in claims]])
        file = os.path.join(folder, hashlib.sha256(asked.encode()).hexdigest()[:24] + ".pt")
        if os.path.exists(file):
            return torch.load(file, weights_only=False)
        out = self.windows(text, claims)
        torch.save(out, f"{file}.{os.getpid()}")
        os.replace(f"{file}.{os.getpid()}", file)
        return out

    def windows(self, text: str, claims: list[Claim]) -> list[Window]:
        w = self.words(text)
        over = lambda a, b: [i for i in range(len(w)) if w.start[i] < b and w.end[i] > a]  # noqa: E731
        spans = windows([len(p) for p in w.pieces])
        read = []
        for a, b in spans:
            ids, shapes, _, first = tensors([_window(w, a, b)])
            feeds = {"ids": ids.numpy(), "shapes": shapes.numpy(), "words": first.numpy()}
            rows, states = self.session.run(["rows", PIECES], feeds)
            read.append((rows[0], states[0].astype(np.float16), first[0]))
        begins = torch.zeros(len(w))
        upos = np.zeros(len(w), dtype=int)
        bounds = []
        for n, (a, b) in enumerate(spans):
            low = a if n == 0 else (a + spans[n - 1][1]) // 2
            high = b if n == len(spans) - 1 else (spans[n + 1][0] + b) // 2
            bounds.append((low, high))
            own = read[n][0][low - a : high - a]
            begins[low:high] = torch.from_numpy(own[:, self.layout["sentence"][0]]) > 0
            upos[low:high] = own[:, slice(*self.layout["upos"])].argmax(-1)
        sentence = begins.cumsum(0).long()
        said = [self.said(claim, over, upos) for claim in claims]
        out = []
        for (a, b), (low, high), (_, states, first) in zip(spans, bounds, read):
            here = lambda words: [i - a for i in words if a <= i < b]  # noqa: E731, B023
            own = [Said(here(c.trigger), c.kind, c.status, [p for p in map(here, c.parts) if p])
                   for c in said if c.trigger and low <= c.trigger[0] < high]  # fmt: skip
            others = [i for c in said if c.trigger and not low <= c.trigger[0] < high for i in here(c.trigger)]
            out.append(Window(torch.from_numpy(states), first, low - a, high - a, sentence[a:b], own, others))
        return out

    def said(self, claim: Claim, over, upos: np.ndarray) -> Said:
        """A claim by words. Annotators mark “her aides said” where “aides” alone occurs twice: of that the nouns express somebody."""
        trigger = over(*claim.trigger)
        parts = []
        for part in claim.parts:
            words = [i for i in over(*part) if i not in trigger]
            parts.append([i for i in words if upos[i] in self.nominal] or words)
        return Said(trigger, KINDS.index(claim.kind), STATUSES.index(claim.status), [p for p in parts if p])


def description(model: Contacts) -> dict:
    """`models/contacts.json`: what the program needs besides the graph. The table `decision` is fitted by decide.py."""
    numbers = lambda t: json.loads(json.dumps(t.detach().double().tolist()), parse_float=lambda x: float(f"{float(x):.6g}"))  # noqa: E731
    return {
        "labels": {"kind": KINDS, "status": STATUSES},
        "layout": {k: list(v) for k, v in LAYOUT.items()},
        "width": WIDTH,
        "distances": list(DISTANCES),
        "decision": {"least": {"rules": 0, "layers": 1}, "margin": 1, "bias": 0, "weights": {}},
        "heads": {k: numbers(v) for k, v in model.heads.state_dict().items()},
    }
