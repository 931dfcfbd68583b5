"""The hand-written gradient against finite differences, and the partition against all paths counted one by one."""

import itertools
import math

import torch

from reader.crf import log_partition, path_score, viterbi

OPEN, SWITCH = torch.tensor(-1.0, dtype=torch.float64), torch.tensor(-2.0, dtype=torch.float64)


def random_scores(b: int, t: int, a: int):
    g = torch.Generator().manual_seed(5)
    return [torch.randn(*s, generator=g, dtype=torch.float64) for s in ((b, t, a), (b, t), (b, t))]


def test_gradient():
    em, begin, end = (x.requires_grad_() for x in random_scores(3, 6, 2))
    open_, switch = OPEN.clone().requires_grad_(), SWITCH.clone().requires_grad_()
    length, real = torch.tensor([6, 4, 1]), torch.tensor([[True, True], [True, False], [True, True]])

    def f(*x):
        return log_partition(x[0], x[1], x[2], length, real, x[3], x[4])

    assert torch.autograd.gradcheck(f, (em, begin, end, open_, switch), atol=1e-5)


def test_viterbi_is_the_best_path():
    em, begin, end = random_scores(1, 5, 2)
    scores = {
        p: path_score(em[0], begin[0], end[0], torch.tensor(p), OPEN, SWITCH).item() for p in itertools.product((-1, 0, 1), repeat=5)
    }
    best = tuple(viterbi(em[0].numpy(), begin[0].numpy(), end[0].numpy(), -1.0, -2.0).tolist())
    assert math.isclose(scores[best], max(scores.values()), abs_tol=1e-9)
    z = log_partition(em, begin, end, torch.tensor([5]), torch.tensor([[True, True]]), OPEN, SWITCH).item()
    assert z > math.log(sum(math.exp(s) for s in scores.values()))  # it also counts a piece straight after one of its own anchor
