"""Reads sentences.tsv aloud in many voices: one Opus file for each, and audio/MANIFEST.tsv with their hashes.

    python -m bench.hearing_data.make_sentences KOKORO_ONNX VOICES_FOLDER

The voices and where they come from: bench/floor_data/make_utterances.py, whose two halves share no voice. What is there
already is left alone.
"""

from __future__ import annotations

import argparse
import hashlib
import re
from pathlib import Path

from bench.floor_data.make_utterances import VOICES, Narrator, trimmed, write_opus
from bench.hearing_data.sentences import AUDIO, read_sentences

_SPELLED = re.compile(r"\{([^|}]+)\|([^}]+)\}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("voices", type=Path)
    given = parser.parse_args()
    narrator = Narrator(given.model, given.voices)
    AUDIO.mkdir(exist_ok=True)
    for number, sentence in enumerate(read_sentences()):
        path = AUDIO / sentence.file
        if not path.exists():
            voice = VOICES[sentence.half][number % len(VOICES[sentence.half])]
            marked = _SPELLED.sub(r"[\1](/\2/)", sentence.marked)
            audio, _ = trimmed(*narrator.speak(marked, voice, 1.0, 1.0))
            write_opus(path, audio)
    rows = [f"{path.name}\t{hashlib.sha256(path.read_bytes()).hexdigest()}" for path in sorted(AUDIO.glob("*.ogg"))]
    (AUDIO / "MANIFEST.tsv").write_text("\n".join(["# file, sha256; Kokoro-82M, Apache-2.0", *rows]) + "\n", "utf-8")


if __name__ == "__main__":
    main()
