#!/usr/bin/env python3
"""Makes russian-words.ts: Russian surnames that are also words, with what a translator makes of the word.

    pip install pymorphy3==2.0.6 pymorphy3-dicts-ru==2.4.417150.4580142
    apt-get download dict-freedict-pol-rus dict-freedict-pol-eng dict-freedict-ell-rus dict-freedict-ell-eng
    for f in *.deb; do dpkg -x $f DIR; done
    python3 make-russian-words.py DIR

Not needed to build or run onrecord. Sources, both Creative Commons Attribution-ShareAlike 3.0, as the table is:

- surnames and the forms of words: the OpenCorpora dictionary as packed in `pymorphy3-dicts-ru` (PyPI). A surname whose
  first case is written like some form of a noun or an adjective is taken, with the word and its number.
- English translations: the Wiktionary dictionaries of WikDict 2022.11.18 (FreeDict, in Debian). None goes from Russian to
  English, so Polish and Greek stand between: a Russian and an English word are translations where one sense of a Polish
  word (same headword, same definition) or a Greek word gives both.
"""
import collections, glob, gzip, os, re, sys
import pymorphy3

here = os.path.dirname(os.path.abspath(__file__))
root = sys.argv[1]
plain = lambda text: text.replace("\u0301", "").replace("ё", "е").replace("Ё", "Е").strip()

def senses(pair):
    """(headword, definition) -> translations; the definition is empty where the dictionary has none."""
    path = glob.glob(f"{root}/**/freedict-{pair}.dict.dz", recursive=True)[0]
    found, head = collections.defaultdict(list), None
    lines = gzip.open(path, "rt", encoding="utf-8").read().split("\n")
    start = next(i for i, line in enumerate(lines) if line.startswith("http://www.wikdict.com"))
    words = None
    for line in lines[start + 1 :]:
        entry = re.match(r"^(\S.*?)(?: /.*/)? <(n|adj)>", line)
        if entry or re.search(r"<[^>]+>\s*$", line):
            if head and words:
                found[head, ""].extend(words)
            head, words = (entry.group(1), None) if entry else (None, None)
            continue
        if head is None:
            continue
        if words is None or re.match(r"^\d+\. ", line):
            if words:
                found[head, ""].extend(words)
            words = [plain(word) for word in re.sub(r"^\d+\. ", "", line).split(", ")]
        else:
            found[head, line.strip().rstrip(";")].extend(words)
            words = None
    return found

english = collections.defaultdict(collections.Counter)
for pivot in ["pol", "ell"]:
    russian, other = senses(f"{pivot}-rus"), senses(f"{pivot}-eng")
    for key, words in russian.items():
        for word in words:
            for meaning in other.get(key, []):
                if re.fullmatch(r"[a-z]{3,}", meaning):
                    english[word.lower()][meaning] += 1

morph = pymorphy3.MorphAnalyzer()
forms = collections.defaultdict(set)
surnames = set()
names = {"Surn", "Name", "Patr", "Geox", "Orgn", "Trad", "Abbr", "Init"}
for word, tag, normal, *_ in morph.dictionary.iter_known_words():
    word, normal = plain(word), plain(normal)
    if "Surn" in tag and "nomn" in tag and "sing" in tag and "masc" in tag:
        surnames.add(word)
    elif tag.POS in ("NOUN", "ADJF") and not names & set(tag.grammemes) and normal in english:
        forms[word].add((normal, tag.POS, tag.number))

def plural(word):
    if re.search(r"[^su]s$", word):
        return word
    if word.endswith("stomach"):
        return word + "s"
    if re.search(r"(s|x|z|ch|sh)$", word):
        return word + "es"
    return word[:-1] + "ies" if re.search(r"[^aeiou]y$", word) else word[:-1] + "ves" if re.search(r"(l|ar|ea)f$", word) else word + "s"

by_word = collections.defaultdict(set)
for surname in sorted(surnames & set(forms)):
    for normal, kind, number in forms[surname]:
        for meaning, times in english[normal].most_common(6):
            by_word[meaning].add(surname)
            if kind == "NOUN" and number == "plur":
                by_word[plural(meaning)].add(surname)

lines = [f"{word}: {' '.join(sorted(found))}" for word, found in sorted(by_word.items())]
with open(os.path.join(here, "russian-words.ts"), "w", encoding="utf-8") as out:
    out.write(
        "/** English words and the Russian surnames that are written like the Russian word for them, one word a line: a translator"
        " makes “sands” of Песков. Sources: OpenCorpora (`pymorphy3-dicts-ru` 2.4.417150) and WikDict 2022.11.18, both CC BY-SA 3.0,"
        " as this table is. Made by make-russian-words.py; do not edit. */\nexport const russianWordLines = `\n"
    )
    out.write("\n".join(lines) + "\n`;\n")
print(len(surnames), "surnames,", len(lines), "words,", sum(map(len, by_word.values())), "pairs")
