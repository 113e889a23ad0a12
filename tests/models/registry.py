"""A package registry on this machine: serves generated carriers by the simple index, with the faults a network has."""

from __future__ import annotations

import hashlib
import io
import json
import threading
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Literal

from models.manifest import Carrier, Member


@dataclass
class Registry:
    """What is served, how, and what was asked for."""

    files: dict[str, bytes] = field(default_factory=dict)
    form: Literal["json", "html"] = "json"
    ranges: bool = True
    cut_after: list[int] = field(default_factory=list)
    """One entry for each coming download that breaks off, with the bytes that it still sends."""
    asked: list[str] = field(default_factory=list)
    address: str = ""

    def downloads(self) -> list[str]:
        return [line for line in self.asked if line.startswith("/files/")]


@contextmanager
def serving(registry: Registry) -> Iterator[Registry]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            first = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").rstrip("-"))
            registry.asked.append(self.path + (f" from {first}" if first else ""))
            parts = self.path.strip("/").split("/")
            if parts[0] == "files" and parts[1] in registry.files:
                self._send_file(registry.files[parts[1]], first if registry.ranges else 0)
            elif parts[0] == "simple":
                self._send_index(parts[1])
            elif parts[0] == "npm":
                document = {
                    "dist": {"tarball": f"{registry.address}/files/{parts[-2].rpartition('%2F')[2]}-{parts[-1]}.tgz"}
                }
                self._send(200, "application/json", json.dumps(document).encode())
            else:
                self._send(404, "text/plain", b"")

        def _send_index(self, project: str) -> None:
            names = [n for n in registry.files if n.split("-")[0].replace("_", "-") == project]
            if registry.form == "json":
                body = json.dumps({"files": [{"filename": n, "url": f"../../files/{n}"} for n in names]}).encode()
                self._send(200, "application/vnd.pypi.simple.v1+json", body)
            else:
                links = "".join(f'<a href="../../files/{n}#sha256=0">{n}</a>' for n in names)
                self._send(200, "text/html", f"<html><body>{links}</body></html>".encode())

        def _send_file(self, content: bytes, first: int) -> None:
            rest = content[first:]
            send = min(registry.cut_after.pop(0), len(rest)) if registry.cut_after else len(rest)
            self.send_response(206 if first else 200)
            self.send_header("Content-Length", str(len(rest)))
            self.end_headers()
            self.wfile.write(rest[:send])

        def _send(self, code: int, kind: str, body: bytes) -> None:
            self.send_response(code)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        registry.address = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield registry
        finally:
            server.shutdown()
            thread.join()


def wheel(members: Mapping[str, bytes]) -> bytes:
    """The bytes of a wheel (a zip) with those members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def carrier_of(name: str, members: Mapping[str, bytes], licence_member: str = "") -> tuple[Carrier, bytes]:
    """A wheel called `name` 1.0 and its entry; every member but the licence is listed."""
    content = wheel(members)
    listed = tuple(Member(path=p, sha256=sha256(c)) for p, c in members.items() if p != licence_member)
    carrier = Carrier(
        index="pypi",
        package=name,
        version="1.0",
        file=f"{name}-1.0-py3-none-any.whl",
        bytes=len(content),
        sha256=sha256(content),
        members=listed,
        licence_member=licence_member,
    )
    return carrier, content
