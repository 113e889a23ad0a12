import json
from pathlib import Path

import pytest

from models.store import ModelStore
from runtime.errors import ModelDamaged
from runtime.floor.endpoint import LEADS_ON
from runtime.hearing.text_end import WEIGHTS_FILE, TextEnd, load_weights
from runtime.inference.minilm import MiniLm


@pytest.fixture(scope="module")
def text_end() -> TextEnd:
    files = ModelStore.default().paths("minilm-l6")
    return TextEnd(MiniLm(files["model.onnx"], files["vocab.txt"]))


PAIRS = [
    ("I need to see someone about", "I need to see someone about my knee."),
    ("Where do I find the", "Where do I find the lift?"),
    ("She has been taking these for", "She has been taking these for two weeks."),
    ("My daughter fell and", "My daughter fell and hurt her arm."),
]


@pytest.mark.parametrize(("cut_off", "whole"), PAIRS)
def test_a_sentence_cut_off_is_less_finished_than_the_whole(text_end: TextEnd, cut_off: str, whole: str) -> None:
    assert text_end(cut_off).over < text_end(whole).over - 2


def test_marks_at_the_end_do_not_matter(text_end: TextEnd) -> None:
    assert text_end("I need to see someone about.") == text_end("I need to see someone about, ")


@pytest.mark.parametrize("nothing", ["", "  ", "...", " ?"])
def test_no_words_say_nothing(text_end: TextEnd, nothing: str) -> None:
    assert text_end(nothing) == (0.0, 0.0)


def test_of_a_very_long_text_the_end_counts(text_end: TextEnd) -> None:
    long = "and then we went on to the next place " * 60
    unfinished, finished = (
        text_end(long + end).over for end in ("and I need to see the", "and after that we went home.")
    )
    assert unfinished < finished


def test_a_sentence_that_explains_leads_to_another_and_a_long_request_does_not(text_end: TextEnd) -> None:
    leads = text_end("I'm not ill.", "open").more
    asks = text_end("I'd like to know whether the plate in my leg will set off the alarm at the airport.", "open").more
    assert leads > LEADS_ON > asks


@pytest.mark.parametrize("change", [{"schema": 9}, {"over": {"word": [1.0]}}, {"more": None}])
def test_other_weights_are_refused(tmp_path: Path, change: dict[str, object]) -> None:
    content = json.loads(WEIGHTS_FILE.read_text(encoding="utf-8"))
    path = tmp_path / "weights.json"
    path.write_text(json.dumps({**content, **change}), encoding="utf-8")
    with pytest.raises(ModelDamaged, match=r"weights\.json"):
        load_weights(path)
