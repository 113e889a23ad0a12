from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from models.manifest import SHIPPED, Manifest, dump_local, load
from runtime.errors import BadSettings

LOCAL = """
schema = 1
[defaults]
language = "own"
[[model]]
id = "own"
role = "language"
upstream = "ours"
licence = "MIT"
recipe = "local"
files = [{name = "model.gguf", bytes = 4, sha256 = "%s"}]
""" % ("a" * 64)


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "manifest.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_shipped_list_is_whole() -> None:
    manifest = load()
    for role, model_id in manifest.defaults.items():
        assert manifest.get(model_id).role == role
        assert not manifest.get(model_id).optional
    for name in manifest.sets:
        for model_id in manifest.ids_in(name):
            manifest.get(model_id)
    carriers = {c.file: c for m in manifest.models for c in m.carriers if c.file}
    for model in manifest.models:
        for carrier in model.carriers:
            if carrier.file:
                assert carriers[carrier.file].sha256 == carrier.sha256, "one file name, two hashes"


def test_a_set_names_roles_and_ids() -> None:
    manifest = load()
    assert manifest.default_for("language") in manifest.ids_in("demo")
    assert "smollm2-135m" in manifest.ids_in("tests")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("licens", "licence"), ("defalts", "defaults"), ("recipee", "recipe")],
)
def test_an_unknown_key_is_answered_with_the_nearest(tmp_path: Path, wrong: str, right: str) -> None:
    text = LOCAL.replace(right, wrong, 1)
    with pytest.raises(BadSettings, match=f"Did you mean '{right}'"):
        load(written(tmp_path, text))


def test_an_unknown_key_deep_inside_is_named_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match=r"model\.0\.files\.0\.sha265.*Did you mean 'sha256'"):
        load(written(tmp_path, LOCAL.replace("sha256", "sha265")))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("schema = 2", "version 2; this Bedside knows versions up to 1"),
        ("", "no `schema` number"),
        ("schema = 'one'", "no `schema` number"),
        ("schema = 1\n[", "not valid TOML"),
        (LOCAL.replace("a" * 64, "abc"), "sha256"),
        (LOCAL.replace("model.gguf", "../model.gguf"), "plain file name"),
        (LOCAL + LOCAL[LOCAL.index("[[model]]") :], "given twice: own"),
        (LOCAL.replace('"local"', '"copy"'), "needs carriers"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_reason(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(BadSettings, match=message) as refused:
        load(written(tmp_path, text))
    assert refused.value.hint
    assert str(tmp_path) in refused.value.message


def test_a_missing_list_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="is missing"):
        load(tmp_path / "none.toml")


def test_an_unknown_id_is_answered_with_the_nearest() -> None:
    with pytest.raises(BadSettings, match="Did you mean 'silero-vad'"):
        load().get("silero-vat")


def test_an_operators_list_overlays_the_shipped_one(tmp_path: Path) -> None:
    merged = load().with_local(load(written(tmp_path, LOCAL)))
    assert merged.default_for("language") == "own"
    assert merged.default_for("voice") == load().default_for("voice")
    assert merged.ids_in("demo").count("own") == 1


def test_a_local_list_survives_writing_and_reading(tmp_path: Path) -> None:
    manifest = load(written(tmp_path, LOCAL))
    odd = manifest.models[0].model_copy(update={"upstream": 'a "quoted" \\ näme'})
    manifest = Manifest(schema=1, defaults=manifest.defaults, model=(odd,))
    assert load(written(tmp_path, dump_local(manifest))) == manifest


def test_the_shipped_list_says_its_version_first() -> None:
    assert next(iter(tomllib.loads(SHIPPED.read_text(encoding="utf-8")))) == "schema"
