"""`python -m app.translations`: gather every text of the screens into the .ts files and compile them to .qm."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

APP = Path(__file__).parents[1]
LANGUAGES = ("es", "fr")


def main() -> int:
    sources = [str(path) for path in sorted(APP.rglob("*.py"))]
    tools = Path(sys.executable).parent
    for language in LANGUAGES:
        file = Path(__file__).parent / f"bedside_{language}.ts"
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
        subprocess.run([str(tools / "pyside6-lupdate"), *sources, *options, "-ts", str(file)], check=True)
        compiled = file.with_suffix(".qm")
        subprocess.run([str(tools / "pyside6-lrelease"), str(file), "-qm", str(compiled)], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
