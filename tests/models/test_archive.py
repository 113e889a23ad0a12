from __future__ import annotations

import io
import tarfile
from pathlib import Path

import pytest

from models.archive import open_member
from models.manifest import Carrier
from runtime.errors import ModelDamaged, SetupProblem
from tests.models.registry import wheel


def downloaded(file: str) -> Carrier:
    return Carrier(index="pypi", package="p", version="1", file=file, bytes=1, sha256="0" * 64, members=())


def installed(package: str, version: str) -> Carrier:
    return Carrier(index="installed", package=package, version=version, members=())


def read(carrier: Carrier, folder: Path, member: str) -> bytes:
    with open_member(carrier, folder, member) as stream:
        return stream.read()


def test_a_wheels_member_is_read_in_place(tmp_path: Path) -> None:
    (tmp_path / "p.whl").write_bytes(wheel({"a/b.bin": b"content"}))
    assert read(downloaded("p.whl"), tmp_path, "a/b.bin") == b"content"


def test_an_archive_in_an_archive(tmp_path: Path) -> None:
    (tmp_path / "p.whl").write_bytes(wheel({"a/b.task": wheel({"inner.tflite": b"deep"})}))
    assert read(downloaded("p.whl"), tmp_path, "a/b.task!inner.tflite") == b"deep"


def test_an_npm_tarball(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "p.tgz", "w:gz") as archive:
        entry = tarfile.TarInfo("package/x.bin")
        entry.size = 4
        archive.addfile(entry, io.BytesIO(b"tile"))
    assert read(downloaded("p.tgz"), tmp_path, "package/x.bin") == b"tile"


@pytest.mark.parametrize("member", ["missing", "a/b.task!missing", "a/plain!x"])
def test_what_is_not_inside_is_named(tmp_path: Path, member: str) -> None:
    (tmp_path / "p.whl").write_bytes(wheel({"a/b.task": wheel({}), "a/plain": b"no archive"}))
    with pytest.raises(ModelDamaged, match=f"p.whl does not hold {member}"):
        read(downloaded("p.whl"), tmp_path, member)


@pytest.mark.parametrize("name", ["p.whl", "p.tgz"])
def test_a_file_that_is_no_archive_is_damaged(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"half a download")
    with pytest.raises(ModelDamaged, match=name):
        read(downloaded(name), tmp_path, "x")


def test_an_installed_package_lends_its_files(tmp_path: Path) -> None:
    carrier = installed("hibari-tts", "0.2.1")
    assert len(read(carrier, tmp_path, "hibari/assets/hibari.onnx")) == 7936868
    with pytest.raises(ModelDamaged, match=r"hibari-tts 0\.2\.1 does not hold hibari/none"):
        read(carrier, tmp_path, "hibari/none")


def test_another_version_or_none_is_a_matter_of_setting_up(tmp_path: Path) -> None:
    with pytest.raises(SetupProblem, match=r"hibari-tts 0\.2\.1 is installed; the manifest needs 9"):
        read(installed("hibari-tts", "9"), tmp_path, "x")
    with pytest.raises(SetupProblem, match="nothing-like-this is not installed"):
        read(installed("nothing-like-this", "1"), tmp_path, "x")
