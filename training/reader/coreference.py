"""What two mentions' words say of whether they may be one: a single number of 24. The TypeScript decoder has the same table."""

from __future__ import annotations

PRONOUNS = {
    "i": 1, "me": 1, "my": 1, "mine": 1, "myself": 1, "we": 1, "us": 1, "our": 1, "ours": 1, "ourselves": 1,
    "you": 1, "your": 1, "yours": 1, "yourself": 1, "yourselves": 1,
    "he": 2, "him": 2, "his": 2, "himself": 2, "she": 3, "her": 3, "hers": 3, "herself": 3,
    "it": 4, "its": 4, "itself": 4, "this": 4, "that": 4, "which": 4,
    "they": 5, "them": 5, "their": 5, "theirs": 5, "themselves": 5, "both": 5, "these": 5, "those": 5, "who": 6, "whom": 6,
    "whose": 6, "there": 7, "here": 7,
}  # fmt: skip
IDLE = {"the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "my", "our", "your", "mr", "mrs", "ms",
        ".", ",", "'", "’", "s", "\"", "“", "”", "-"}  # fmt: skip
CUTS = {"of", "in", "at", "for", "from", "with", "on", "to", "by", "who", "whom", "whose", "which", "that", ",", "(", "about", "as",
        "-", "—", "–", "during", "between", "and"}  # fmt: skip


def core(words: list[str]) -> list[str]:
    """A mention's words in lower case without articles, possessives and marks."""
    return [w for w in (x.lower() for x in words) if w not in IDLE]


def head(words: list[str]) -> str:
    """The likely head: the last core word before the first preposition, relative or comma."""
    low = [w.lower() for w in words]
    cut = next((i for i, w in enumerate(low) if i and w in CUTS), len(low))
    inside = core(low[:cut]) or core(low)
    return inside[-1] if inside else ""


def describe(words: list[str]) -> tuple[int, list[str], str, bool]:
    """pronoun class (0 none), core words, head, and whether it looks like a name."""
    pronoun = PRONOUNS.get(words[0].lower(), 0) if len(words) == 1 else 0
    c = core(words)
    return pronoun, c, head(words), bool(c) and any(w[:1].isupper() and w.lower() in c for w in words[-1:])


def match(ante, ana, overlap: bool) -> int:
    """The feature of an antecedent and a later mention, both as `describe` gives them."""
    p, ac, ah, an = ante
    q, bc, bh, bn = ana
    if overlap:
        return 12
    if p and q:
        return 0 if p == q else 1
    if q:
        return 12 + q
    if p:
        return 3 if bn else 2
    if not ac or not bc:
        return 11
    if ac == bc:
        return 4 if bn else 5
    if ah == bh:
        return 6 if bn else 7
    small, large = (set(ac), set(bc)) if len(ac) <= len(bc) else (set(bc), set(ac))
    if small <= large:
        return 8
    if small & large:
        return 9
    if an and bn:
        return 20
    return 10 if bn else 11
