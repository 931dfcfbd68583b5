"""Texts of which is told whom single words mean: `annotated/whom*.jsonl`."""

from __future__ import annotations

import functools
import json
import os
import re
from dataclasses import dataclass

from .corpora import polnear_text

NAMELESS = -2  # whoever is meant has no name in the text, or nobody is
UNTOLD = -1


@dataclass
class Known:
    """A text, and for places in it (code points) the names of those meant, each by the words of its fullest form; none for nobody named."""

    text: str
    places: list
    items: dict[tuple[int, int], list[str]]

    def labels(self, places: list[list[int]]) -> list[int]:
        """For each place a number of the one who is meant, NAMELESS, or UNTOLD: also where several are."""
        names = sorted({n for who in self.items.values() for n in who})
        number = {name: i for i, name in enumerate(names)}
        return [self._label(tuple(place), names, number) for place in places]

    def _label(self, place: tuple[int, int], names: list[str], number: dict[str, int]) -> int:
        who = self.items.get(place)
        if who is not None:
            return NAMELESS if not who else number[who[0]] if len(who) == 1 else UNTOLD
        words = re.sub(r"['’]s?$", "", self.text[slice(*place)])
        carried = [n for n in names if words.startswith((f"{n},", f"{n} (")) or re.fullmatch(rf"(?:[\w.’'-]+ ){{0,5}}{re.escape(n)}", words)]
        return number[max(carried, key=len)] if carried else UNTOLD


@functools.cache
def texts_of(file: str) -> dict[str, str]:
    """The texts of a file of made articles, by their names."""
    with open(file, encoding="utf-8") as f:
        return {d["name"]: d["text"] for d in map(json.loads, f)}


def read(files: list[str], polnear: str | None) -> dict[str, Known]:
    """By a name of their own; those of PolNeAR are left out where its folder is not given."""
    out = {}
    for file in files:
        with open(file, encoding="utf-8") as f:
            for n, d in enumerate(map(json.loads, f)):
                if "of" in d:
                    text = texts_of(os.path.join(os.path.dirname(file), d["of"]))[d["name"]]
                elif polnear is not None:
                    whole = polnear_text(polnear, d.get("part", "train"), d["polnear"].removesuffix(".txt"))
                    text = whole[d["begin"] : d["end"]]
                else:
                    continue
                items = {(a, b): [text[c:e] for c, e in who] for a, b, who in d["items"]}
                out[f"{file}:{n}"] = Known(text, d["items"], items)
    return out
