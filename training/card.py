#!/usr/bin/env python3
"""Writes the figures of the model card from what evaluate.py measured.

  card.py --float figures.float.json --int8 figures.int8.json --card ../models/README.md

What stands between the two marks in the card is replaced."""

from __future__ import annotations

import argparse
import json

BEGIN, END = "<!-- figures, by training/card.py -->", "<!-- end of figures -->"
PEOPLE = {"attribution": 0.735, "detect": 0.802, "content_exact": 0.678, "content_tokens": 0.918, "cue": 0.826, "source_tokens": 0.824}
POLNEAR = {"attribution": "attribution", "detect": "content found", "content_exact": "content exact", "content_tokens": "content tokens",
           "cue": "cue", "source_tokens": "source tokens", "recall_direct": "recall of direct", "recall_mixed": "recall of mixed",
           "recall_indirect": "recall of indirect", "recall_not_direct": "recall of not direct", "source_acc": "right source, of contents found",
           "names_f1": "names, against CoreNLP's", "names_recall": "… recall"}  # fmt: skip
GUM = {"uas": "dependencies, UAS", "las": "… LAS", "upos": "universal word class", "xpos": "Penn tag", "sentence_f1": "sentences",
       "entity_f1": "mentions of person, organization, place", "entity_person": "… person", "entity_organization": "… organization",
       "entity_place": "… place", "coref_muc": "coreference, MUC", "coref_b3": "… B³", "coref_ceaf": "… CEAF", "coref_conll": "… CoNLL", "coref_conll_singletons": "… CoNLL with singletons"}  # fmt: skip


def table(head: list[str], rows: list[list]) -> str:
    def cell(x) -> str:
        return f"{x:.3f}" if isinstance(x, float) else str(x)

    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cell(x) for x in line) + " |" for line in lines)


def figures(full: dict, small: dict) -> str:
    low = small["polnear_names_lowered"]
    polnear = [[label, full["polnear"][k], small["polnear"][k], low[k], PEOPLE.get(k, "")] for k, label in POLNEAR.items()]
    gum = [[label, full["gum"][k], small["gum"][k]] for k, label in GUM.items() if k in small["gum"]]
    return "\n\n".join([
        "PolNeAR dev, 84 articles, `score.py`, F1 where it does not say otherwise; the reader alone, without the tables.",
        table(["", "float", "int8", "int8, names in lower case", "two people"], polnear),
        "GUM dev, 17 documents, exact spans, nested mentions and pronouns too; coreference without singletons.",
        table(["", "float", "int8"], gum),
    ])  # fmt: skip


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--float", required=True)
    ap.add_argument("--int8", required=True)
    ap.add_argument("--card", required=True)
    a = ap.parse_args()
    with open(getattr(a, "float"), encoding="utf-8") as f:
        full = json.load(f)
    with open(a.int8, encoding="utf-8") as f:
        small = json.load(f)
    with open(a.card, encoding="utf-8") as f:
        card = f.read()
    before, rest = card.split(BEGIN)
    _, after = rest.split(END)
    with open(a.card, "w", encoding="utf-8") as f:
        f.write(f"{before}{BEGIN}\n{figures(full, small)}\n\n{END}{after}")


if __name__ == "__main__":
    main()
