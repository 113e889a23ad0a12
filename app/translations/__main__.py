"""`python -m app.translations`: gather every text of the screens, and all that the engine's errors say, into the .ts
files and compile them to .qm.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from app.translations.errors import as_source, known_errors

APP = Path(__file__).parents[1]
TOOLS = Path(sys.executable).parent
LANGUAGES = ("es", "fr")


def main() -> int:
    for language in LANGUAGES:
        file = Path(__file__).parent / f"bedside_{language}.ts"
        gather(language, file)
        compiled = file.with_suffix(".qm")
        subprocess.run([str(TOOLS / "pyside6-lrelease"), str(file), "-qm", str(compiled)], check=True)
    return 0


def gather(language: str, file: Path) -> None:
    """Every text there is into a .ts file; what is translated in it stays."""
    sources = [str(path) for path in sorted(APP.rglob("*.py"))]
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    with tempfile.TemporaryDirectory() as folder:
        engine = Path(folder) / "errors.py"
        engine.write_text(as_source(known_errors().templates), encoding="utf-8")
        subprocess.run(
            [str(TOOLS / "pyside6-lupdate"), *sources, str(engine), *options, "-ts", str(file)],
            check=True,
            capture_output=True,
        )


if __name__ == "__main__":
    sys.exit(main())
