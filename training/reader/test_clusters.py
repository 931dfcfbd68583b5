"""The worked example of the scorers' own documentation (Pradhan et al. 2014): gold {abc}{defg}, found {ab}{cd}{fghi}."""

from reader.clusters import conll


def clusters(*groups: str):
    return [{(ord(m), ord(m) + 1) for m in g} for g in groups]


def test_known_example():
    r = conll([(clusters("abc", "defg"), clusters("ab", "cd", "fghi"))])
    assert abs(r["muc"] - 0.4) < 1e-9  # recall 2/5, precision 2/5
    assert abs(r["b3"] - 2 * (1 / 2) * (5 / 12) / (1 / 2 + 5 / 12)) < 1e-9
    assert abs(r["ceaf"] - 2 * 0.65 * (1.3 / 3) / (0.65 + 1.3 / 3)) < 1e-9


def test_same_is_one():
    same = clusters("ab", "cde")
    assert conll([(same, same)])["conll"] == 1
