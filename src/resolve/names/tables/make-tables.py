#!/usr/bin/env python3
"""Makes the tables of this folder from published ones. Not needed to build or run onrecord.

    pip download --no-deps nicknames==1.0.1 rigour==1.3.5 && unzip each into DIR
    python3 make-tables.py DIR

- nicknames.ts: `nicknames` 1.0.1 on PyPI (Carlton Northern and others, Apache-2.0), hand-curated English nicknames.
- legal-forms.ts: `org_types` of `rigour` 1.3.5 on PyPI (OpenSanctions, MIT), which follows ISO 20275 (ELF) and GLEIF.
- organization-words.ts: `ORG_SYMBOLS` of the same: words for kinds of bodies in many languages.
- name-spellings.ts: names in `rigour`'s list of the labels that Wikidata (CC0) has for given and family names: those
  groups with a name in Latin letters and one in Arabic, Hebrew, Khmer, Ethiopic, Han or Kana, Thai or Hangul, where a
  letter-by-letter transliteration does not give the usual spelling; the better-known names alone (15 spellings or more).
"""
import csv, importlib.util, os, sys, unicodedata, re

src = sys.argv[1]
here = os.path.dirname(os.path.abspath(__file__))

def find(name):
    for folder, _, files in os.walk(src):
        if name in files and (not name.endswith(".py") or folder.endswith("data/names")):
            return os.path.join(folder, name)
    raise SystemExit(f"{name} is not under {src}")

def module(path):
    sys.path.insert(0, path.split("/rigour/data/")[0])
    spec = importlib.util.spec_from_file_location("m" + str(abs(hash(path))), path)
    m = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(m)
    return m

def fold(text):
    text = unicodedata.normalize("NFKD", text.lower())
    return "".join(c for c in text if not unicodedata.combining(c))

def write(file, name, note, lines):
    body = "\n".join(lines).replace("\\", "").replace("`", "'").replace("${", "$ {")
    with open(os.path.join(here, file), "w", encoding="utf-8") as out:
        out.write(f"/** {note} Made by make-tables.py; do not edit. */\nexport const {name} = `\n{body}\n`;\n")

# nicknames: canonical name, then what it is shortened to
groups = {}
for row in csv.DictReader(open(find("names.csv"), encoding="utf-8")):
    groups.setdefault(row["name1"].strip(), []).append(row["name2"].strip())
write("nicknames.ts", "nicknameLines",
      "Given names and their short forms, one given name a line. Source: `nicknames` 1.0.1 (PyPI, Apache-2.0).",
      [f"{k}: {' '.join(sorted(set(v)))}" for k, v in sorted(groups.items())])

# legal forms: generic kind, then spellings
specs = module(find("org_types.py")).ORG_TYPES
forms = {}
for spec in specs:
    key = spec.get("compare") or spec.get("display") or spec.get("generic")
    if not key:
        continue
    key = fold(key).replace(".", "").strip()
    kinds = forms.setdefault((spec.get("generic") or "").lower() + "|" + key, set())
    for text in [spec.get("display"), spec.get("compare"), *spec.get("aliases", [])]:
        if text and len(fold(text).strip(" .")) > 1 and "\n" not in text and ";" not in text:
            kinds.add(fold(text).strip())
write("legal-forms.ts", "legalFormLines",
      "Legal forms of companies: kind|form: spellings, one form a line. Source: `org_types` of OpenSanctions' `rigour` 1.3.5 (MIT).",
      [f"{k}: {'; '.join(sorted(v))}" for k, v in sorted(forms.items()) if v])

names = module(find("data.py"))
write("organization-words.ts", "organizationWordLines",
      "Words for kinds of bodies in many languages, one meaning a line. Source: `ORG_SYMBOLS` of OpenSanctions' `rigour` 1.3.5 (MIT).",
      [f"{k.lower()}: {'; '.join(sorted({fold(x) for x in v}))}" for k, v in sorted(names.ORG_SYMBOLS.items())])
write("titles.ts", "titleLines",
      "Titles before a person's name, one a line. Source: `PERSON_NAME_PREFIXES` of OpenSanctions' `rigour` 1.3.5 (MIT).",
      sorted({fold(x).replace(".", "") for x in names.PERSON_NAME_PREFIXES}))

hard = re.compile("[\u0590-\u07ff\u0e00-\u0e7f\u1100-\u11ff\u1200-\u137f\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
lines = []
for line in open(find("persons.txt"), encoding="utf-8"):
    spellings, _, _ = line.partition(" => ")
    words = [w.strip() for w in spellings.split(",")]
    words = [unicodedata.normalize("NFC", w) for w in words if " " not in w and len(w) > 1]
    latin = sorted({fold(w) for w in words if re.fullmatch("[a-z'-]+", fold(w))})
    other = sorted({w for w in words if hard.search(w)})
    if len(words) >= 15 and latin and other:
        lines.append(f"{' '.join(latin[:12])} | {' '.join(other)}")
write("name-spellings.ts", "nameSpellingLines",
      "Well-known names: Latin spellings | spellings in scripts that letters alone do not carry over. Source: Wikidata (CC0) by `rigour` 1.3.5.",
      sorted(set(lines)))
