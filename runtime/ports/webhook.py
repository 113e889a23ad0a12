"""Telling another program that a job has ended: one signed POST to an address the operator has allowed.

The signature is that of Standard Webhooks 1.0 (standardwebhooks.com): HMAC-SHA256 over id, time and body. This is the
one place in which an export opens a connection, and only if a job asks for it.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import json
import secrets
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from runtime.errors import BadInput, OutputProblem
from runtime.ports.wall import SystemWall, Wall

SETTING = "export.webhooks"
"""In the store: allowed addresses with their secrets."""
PREFIX = "whsec_"
SECONDS = 10.0
WAITS = (0.0, 2.0, 10.0)
"""Seconds before each try."""


def new_secret() -> str:
    return PREFIX + base64.b64encode(secrets.token_bytes(24)).decode()


def signature(secret: str, ident: str, at: int, body: bytes) -> str:
    """`v1,` and the base64 of HMAC-SHA256 over `ident.at.body`."""
    key = base64.b64decode(secret.removeprefix(PREFIX))
    mac = hmac.new(key, f"{ident}.{at}.".encode() + body, hashlib.sha256).digest()
    return "v1," + base64.b64encode(mac).decode()


def checked(url: str) -> str:
    """The address, if it is one. Raises BadInput: HTTPS, or plain HTTP to this machine alone; no name or password."""
    parts = urlsplit(url)
    local = parts.hostname in ("127.0.0.1", "localhost", "::1")
    if not parts.hostname or parts.username or not (parts.scheme == "https" or (parts.scheme == "http" and local)):
        raise BadInput("{url} is no address for a webhook.", "Use https://, or http:// to this machine.", url=url)
    return url


def secret_for(url: str, allowed: Mapping[str, str]) -> str:
    """The secret of an allowed address. Raises BadInput."""
    if url not in allowed:
        raise BadInput(
            "{url} is not allowed.", "An administrator can allow it: bedside export jobs allow {url}", url=url
        )
    return allowed[url]


def tell(url: str, secret: str, ident: str, content: Mapping[str, Any], wall: Wall | None = None) -> None:
    """POST `content` as JSON, up to three times, following no redirect; takes its time. Raises OutputProblem."""
    parts = urlsplit(checked(url))
    body = json.dumps(content, ensure_ascii=False).encode()
    at = int((wall or SystemWall()).now())
    headers = {
        "Content-Type": "application/json",
        "Webhook-Id": ident,
        "Webhook-Timestamp": str(at),
        "Webhook-Signature": signature(secret, ident, at, body),
    }
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    wrong = ""
    for pause in WAITS:
        time.sleep(pause)
        connection = kind(parts.hostname or "", parts.port, timeout=SECONDS)
        try:
            connection.request("POST", (parts.path or "/") + (f"?{parts.query}" if parts.query else ""), body, headers)
            answer = connection.getresponse()
            if answer.status < 300:
                return
            wrong = f"it answered {answer.status}"
        except (OSError, http.client.HTTPException) as problem:
            wrong = str(problem)
        finally:
            connection.close()
    raise OutputProblem(
        "{url} could not be told ({why}).", "Check the address and whether it is up.", url=url, why=wrong
    )
