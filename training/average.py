#!/usr/bin/env python3
"""Takes the averaged weights out of a run's saved state, for a run that ended before its epoch did.

  average.py --run DIR --out FILE.safetensors [--half]"""

from __future__ import annotations

import argparse
import os

import torch
from safetensors.torch import save_file


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--run", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--half", action="store_true", help="16 bits a weight")
    a = ap.parse_args()
    saved = torch.load(os.path.join(a.run, "last.pt"), weights_only=False)
    print(saved["state"])
    save_file({k: (v.half() if a.half else v).contiguous() for k, v in saved["average"].items()}, a.out)


if __name__ == "__main__":
    main()
