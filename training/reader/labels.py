"""The label lists of the heads. Their order is part of the model: `models/reader.json` carries them."""

ANCHOR = ["O", "B-cue", "I-cue", "B-source", "I-source"]  # what a content hangs on: its cue, or its source where no cue is
SOURCE = ["O", "B", "I"]
NAMES = ["O", "B-person", "I-person", "B-organization", "I-organization", "B-place", "I-place", "B-misc", "I-misc"]
NER_OF_SILVER = {"PERSON": "person", "ORGANIZATION": "organization", "LOCATION": "place", "MISC": "misc"}
MENTION_TYPES = ["person", "organization", "place", "abstract", "event", "object", "time", "substance", "animal", "plant"]
UPOS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"]
XPOS = [
    "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS", "PDT", "POS", "PRP", "PRP$",
    "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "PUNCT",
]
# Universal Dependencies v2, the subtypes that GUM uses often; a rarer subtype becomes its universal relation. `part` joins a
# further piece of a split word ("didn", "'", "t") to the piece before it.
DEPREL = [
    "part", "acl", "acl:relcl", "advcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "ccomp", "compound",
    "compound:prt", "conj", "cop", "csubj", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj",
    "list", "mark", "nmod", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:pass", "nummod", "obj", "obl", "obl:agent",
    "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root", "vocative",
]


def xpos(tag: str) -> str:
    """Penn tag as the model knows it: everything that is no word class (brackets, quotes, stops) is PUNCT."""
    return tag if tag in XPOS else "PUNCT"


def deprel(relation: str) -> str:
    """A UD v2 relation as the model knows it."""
    if relation in DEPREL:
        return relation
    universal = relation.split(":")[0]
    return universal if universal in DEPREL else "dep"
