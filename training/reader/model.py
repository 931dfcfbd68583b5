"""The reader: MiniLM with an embedding of shapes, and per word the vectors from which every head scores by products.

Scores between two words are products of two of these vectors, so the graph stays one pass over the text, and the decoder
(decode.py here, src/extract/reader in TypeScript) needs no further network for them."""

from __future__ import annotations

import torch
from safetensors.torch import load_file
from torch import nn
from transformers import AutoModel

from . import labels as L
from .words import BASE, SHAPES

LINK = 96  # size of the vectors that tie anchors to contents and sources
ARC, REL = 96, 64  # syntax: heads, relations
SPAN, CHAIN = 48, 96  # mentions: borders, coreference
DISTANCES = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128)
SIDE = len(DISTANCES)
CHAIN_DISTANCES = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)

# What the graph gives out for each word, in this order along the last axis.
TAGS = {"anchor": len(L.ANCHOR), "source": len(L.SOURCE), "content": 3, "names": len(L.NAMES), "sentence": 1,
        "upos": len(L.UPOS), "xpos": len(L.XPOS), "root": 1, "nosource": 1, "mention": 2}  # fmt: skip
VECTORS = {"content_query": LINK, "content_key": LINK, "source_query": LINK, "source_key": LINK, "arc_child": ARC, "arc_head": ARC,
           "rel_child": REL, "rel_head": REL, "span_start": SPAN, "span_end": SPAN, "chain_start": CHAIN, "chain_end": CHAIN}  # fmt: skip
WIDTH = sum(TAGS.values()) + sum(VECTORS.values())


def layout() -> dict[str, tuple[int, int]]:
    """Where each output lies along the last axis of the graph's output."""
    out, at = {}, 0
    for name, size in {**TAGS, **VECTORS}.items():
        out[name] = (at, at + size)
        at += size
    return out


def distance_bucket(d: torch.Tensor) -> torch.Tensor:
    """Buckets of signed distances: 0 for none, 1..SIDE behind, SIDE+1..2*SIDE ahead."""
    edges = torch.tensor(DISTANCES)
    size = torch.bucketize(d.abs(), edges, right=True)
    return torch.where(d == 0, 0, torch.where(d < 0, size, SIDE + size))


class Graph(nn.Module):
    """What is exported: pieces in, one row of numbers a word out."""

    def __init__(self, encoder: nn.Module | None = None):
        super().__init__()
        # no dropout inside attention: with it PyTorch leaves its fast path on a processor, and a step takes a third longer
        self.encoder = encoder or AutoModel.from_pretrained(BASE, add_pooling_layer=False, attn_implementation="sdpa",
                                                            attention_probs_dropout_prob=0.0)  # fmt: skip
        h = self.encoder.config.hidden_size
        inner = min(256, h)
        self.shape = nn.Embedding(SHAPES, h)
        nn.init.zeros_(self.shape.weight)
        self.drop = nn.Dropout(0.1)
        self.tags = nn.Linear(h, sum(TAGS.values()))
        self.link = nn.Sequential(nn.Linear(h, inner), nn.GELU(), nn.Dropout(0.1), nn.Linear(inner, 4 * LINK))
        self.syntax = nn.Sequential(nn.Linear(h, inner), nn.GELU(), nn.Dropout(0.1), nn.Linear(inner, 2 * ARC + 2 * REL))
        self.mention = nn.Sequential(nn.Linear(h, inner), nn.GELU(), nn.Dropout(0.1), nn.Linear(inner, 2 * SPAN + 2 * CHAIN))

    def forward(self, ids, shapes, mask, words):
        """ids, shapes, mask: windows × pieces; words: windows × words, the place of each word's first piece.
        Returns windows × words × WIDTH."""
        x = self.encoder.embeddings.word_embeddings(ids) + self.shape(shapes)
        x = self.encoder(inputs_embeds=x, attention_mask=mask).last_hidden_state
        x = torch.gather(x, 1, words.unsqueeze(-1).expand(-1, -1, x.shape[-1]))
        x = self.drop(x)
        return torch.cat([self.tags(x), self.link(x), self.syntax(x), self.mention(x)], -1)


class Heads(nn.Module):
    """The small weights that score pairs: exported as plain numbers."""

    def __init__(self):
        super().__init__()
        self.content_distance = nn.Embedding(2 * SIDE + 1, 1)
        self.source_distance = nn.Embedding(2 * SIDE + 1, 1)
        self.content_paragraph = nn.Embedding(7, 1)  # paragraphs between, -3..3
        self.source_paragraph = nn.Embedding(7, 1)
        self.content_quote = nn.Embedding(5, 1)  # see quote_relation
        self.source_quote = nn.Embedding(5, 1)
        self.open = nn.Parameter(torch.tensor(-1.0))
        self.switch = nn.Parameter(torch.tensor(-2.0))
        self.arc = nn.Linear(ARC, ARC, bias=False)
        self.arc_distance = nn.Embedding(2 * SIDE + 1, 1)
        self.relation = nn.Linear(REL, len(L.DEPREL))
        self.span_width = nn.Embedding(SIDE + 1, 1)
        self.span_bias = nn.Parameter(torch.tensor(-3.0))
        self.types = nn.Linear(CHAIN, len(L.MENTION_TYPES))
        self.pair = nn.Linear(CHAIN, CHAIN, bias=False)
        self.antecedent = nn.Linear(CHAIN, 1)
        self.anaphor = nn.Linear(CHAIN, 1)
        self.chain_distance = nn.Embedding(len(CHAIN_DISTANCES) + 1, 1)
        self.chain_match = nn.Embedding(24, 1)  # see coreference.match
        self.chain_type = nn.Embedding(2, 1)
        for e in self.modules():
            if isinstance(e, nn.Embedding):
                nn.init.zeros_(e.weight)
        with torch.no_grad():
            self.arc.weight.copy_(torch.eye(ARC))
            self.pair.weight.copy_(torch.eye(CHAIN))


class Reader(nn.Module):
    def __init__(self, encoder: nn.Module | None = None):
        super().__init__()
        self.graph = Graph(encoder)
        self.heads = Heads()


def fold(model: Reader) -> Reader:
    """Multiplies the weights by which heads are compared with those that make them: the same scores by one product less."""
    a, b = (at - layout()["arc_child"][0] for at in layout()["arc_head"])
    last, arc = model.graph.syntax[-1], model.heads.arc.weight
    with torch.no_grad():
        last.weight[a:b] = arc @ last.weight[a:b]
        last.bias[a:b] = arc @ last.bias[a:b]
        arc.copy_(torch.eye(ARC))
    return model


def load(path: str) -> Reader:
    """The trained reader of a file, as it is exported."""
    model = Reader()
    model.load_state_dict({k: v.float() for k, v in load_file(path).items()})
    return fold(model).eval()


def parts(out: torch.Tensor) -> dict[str, torch.Tensor]:
    """The graph's output by name."""
    return {name: out[..., a:b] for name, (a, b) in layout().items()}
