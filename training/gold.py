#!/usr/bin/env python3
"""Writes annotated texts in the form of the contacts that people annotated by hand: a folder of texts, and beside it a JSON file for each.

  gold.py --texts FILE.jsonl … [--polnear DIR] [--gum DIR] [--reuters DIR] [--strict] --out DIR

DIR/text/NAME.txt is the text; DIR/NAME.json holds `text`, `people` (by name, each with `names` that call him) and `claims` (`quote`, `trigger`,
`kind`, `status`, `participants`, and `when`, `holders` where known). Somebody is called by the words of his fullest name and by those that stand for
him in a claim; with `--strict` by the former alone, so that whom a description means must be told. Texts of a corpus that is not given are left out."""

from __future__ import annotations

import argparse
import json
import os

from contacts import add_corpora, corpora_of, read_texts

AROUND = 150  # characters beside a trigger that its quotation holds at most
PRONOUNS = set("they them their theirs himself herself themselves both others each other this that these those ours your you the two who whom whose which".split())


class People:
    """Those of one text, and by what they are called."""

    def __init__(self, text: str, known: dict):
        self.text = text
        self.told = {name: {"type": one.get("type", "person"), "names": [*one.get("names", [name])]} for name, one in known.items()}

    def words(self, place: list[int]) -> str:
        return " ".join(self.text[slice(*place)].split())

    def of(self, who: str | list[int]) -> str:
        """The key of one told by name, or by the place of his fullest name."""
        name = who if isinstance(who, str) else self.words(who)
        self.told.setdefault(name, {"type": "person", "names": [name]})
        return name

    def call(self, who: str, words: str) -> None:
        names = self.told[who]["names"]
        if words and words not in names:
            names.append(words)

    def shorten(self) -> None:
        """Calls each also by the name without lower-case words before it, and by what stands before a comma."""
        for who, one in self.told.items():
            for name in list(one["names"]):
                parts = name.split()
                while parts and not parts[0][:1].isupper():
                    parts = parts[1:]
                self.call(who, " ".join(parts))
                self.call(who, name.split(",")[0])


def gold(d: dict, text: str, strict: bool) -> dict:
    people = People(text, d.get("people", {}))
    claims = []
    for n, c in enumerate(d["claims"]):
        who = c.get("participants") or c["parts"]
        start, end = c["trigger"]
        low = max(start - AROUND, min(p[0] for p in [c["trigger"], *c["parts"]]))
        high = min(end + AROUND, max(p[1] for p in [c["trigger"], *c["parts"]]))
        claim = {"quote": text[low:high], "trigger": text[start:end], "kind": c["kind"], "status": c["status"],
                 "participants": list(dict.fromkeys(people.of(w) for w in who)), "same": str(n)}  # fmt: skip
        if "people" not in d and not strict and len(c["parts"]) == len(who):
            for part, w in zip(c["parts"], who):
                words = people.words(part)
                if len(words) > 3 and words.lower() not in PRONOUNS:
                    people.call(people.of(w), words)
        if c.get("when"):
            claim["when"] = c["when"]
        if c.get("holders"):
            claim["holders"] = [people.of(w) for w in c["holders"]]
        claims.append(claim)
    if "people" not in d:
        people.shorten()
    return {"people": people.told, "claims": claims}


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--texts", nargs="+", required=True)
    add_corpora(ap)
    ap.add_argument("--strict", action="store_true")
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    os.makedirs(os.path.join(a.out, "text"), exist_ok=True)
    for n, (d, text) in enumerate(read_texts(a.texts, corpora_of(a))):
        name = f"{n:04d}"
        with open(os.path.join(a.out, "text", f"{name}.txt"), "w", encoding="utf-8") as f:
            f.write(text)
        with open(os.path.join(a.out, f"{name}.json"), "w", encoding="utf-8") as f:
            json.dump({"text": f"{name}.txt", **gold(d, text, a.strict)}, f, ensure_ascii=False)


if __name__ == "__main__":
    main()
