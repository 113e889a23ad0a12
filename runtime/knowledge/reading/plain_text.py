"""Bytes of a text file as text."""

from __future__ import annotations

from runtime.errors import DamagedDocument

_LOOKED_AT = 200_000  # bytes, to find the encoding out
_MOST_CHAOS = 10  # percent of the text that looks wrong in an encoding


def decoded(content: bytes, name: str) -> str:
    """UTF-8, UTF-16 with its mark, or the older encoding that the bytes look most like. Raises DamagedDocument."""
    utf16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = content.decode("utf-16" if utf16 else "utf-8-sig")
        if "\0" not in text:
            return text
    except UnicodeDecodeError:
        pass
    from charset_normalizer import from_bytes

    best = None if b"\0" in content else from_bytes(content[:_LOOKED_AT]).best()
    if best is None or best.percent_chaos > _MOST_CHAOS:
        raise DamagedDocument(
            "{name} is not text in any encoding that is known.", "Save it as UTF-8 and try again.", name=name
        )
    return content.decode(best.encoding, errors="replace")
