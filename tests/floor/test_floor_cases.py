"""The labelled cases of the benchmark: that the halves are apart and the labels are right."""

from __future__ import annotations

from itertools import islice, pairwise

import numpy as np

from bench.floor_cases import Split, cases, fingerprint, utterances
from bench.floor_data.sound import RATE, levels
from bench.floor_scores import Tally

HALVES: tuple[Split, Split] = ("train", "heldout")
CLOSED_CLASS = ("dictation", "backchannel", "interruption")  # there are only so many ways to say "mm-hm"


def test_the_halves_share_no_speaker_and_no_sentence() -> None:
    train, heldout = (utterances(half) for half in HALVES)
    assert not {u.speaker for u in train} & {u.speaker for u in heldout}
    said = [
        {u.text for u in half if u.kind not in CLOSED_CLASS and len(u.text.split()) > 3} for half in (train, heldout)
    ]
    assert not said[0] & said[1]


def test_there_are_enough_cases_of_every_kind() -> None:
    for half in HALVES:
        ids = {u.id: u.kind for u in utterances(half)}
        kinds = list(ids.values())
        assert len(ids) >= 200
        for kind in ("single", "hesitation", "thinking", "two", "telling", "dictation", "short", "backchannel"):
            assert kinds.count(kind) >= 6


def test_cases_are_the_same_every_time_and_others_in_another_variant() -> None:
    first, again, other = ([fingerprint(c) for c in islice(cases("train", v), 5)] for v in (0, 0, 1))
    assert first == again
    assert not set(first) & set(other)


def test_stretches_are_loud_and_pauses_are_not() -> None:
    for case in islice((c for c in cases("train") if c.kind == "hesitation" and c.room.endswith("35 dB")), 12):
        for stretch, following in pairwise(case.stretches):
            speech = levels(case.audio[round(stretch.start * RATE) : round(stretch.end * RATE)])
            pause = levels(case.audio[round((stretch.end + 0.15) * RATE) : round(following.start * RATE)])
            assert 0.3 <= following.start - stretch.end <= 3.01
            assert np.percentile(speech, 80) > np.percentile(pause, 80) + 12


def test_decisions_are_judged_as_documented() -> None:
    two = next(c for c in cases("train") if c.kind == "two")
    gap_start, gap_end, end = two.stretches[0].end, two.stretches[1].start, two.end
    middle_of_speech = (two.stretches[1].start + end) / 2
    cut, free, hit, late = Tally(), Tally(), Tally(), Tally()
    cut.add(two, [middle_of_speech - 0.2, end + 0.2])
    free.add(two, [gap_start - 0.1, end + 0.2])
    hit.add(two, [end - 0.3])
    late.add(two, [end + 3.5])
    assert (cut.cut_ins, cut.hits, cut.recall) == (1, 1, 1.0)
    assert free.cut_ins + free.free_gaps == 1
    assert free.free_gaps == (gap_end - (gap_start - 0.1) >= 0.4)
    assert (hit.hits, hit.cut_ins) == (1, 0)
    assert late.recall == 0.0
