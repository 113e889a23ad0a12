"""The keys that a persona may have, read from its schema, so that a form can be made of them whatever they are."""

from __future__ import annotations

import types
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import PydanticUndefined

Kind = Literal["line", "text", "flag", "number", "choice", "choices", "lines", "table", "tables", "written"]
_LONG = frozenset(
    "say prompt greeting introduction unknown unsure fallback apology escalation who style nudge ask".split()
)


@dataclass(frozen=True, slots=True)
class Field:
    """`kind`: how it is edited; `written` ones only as text. `inner`: the keys of a table, or of each of `tables`.

    `needed`: the file has to have it. `default`: what holds without it.
    """

    name: str
    kind: Kind
    needed: bool
    default: Any = None
    choices: tuple[str, ...] = ()
    inner: tuple[Field, ...] = ()


@cache
def fields_of(table: type[BaseModel]) -> tuple[Field, ...]:
    """The keys of a table of the schema, its name first, then in the schema's order."""
    found = (
        _field(name, info.annotation, info.is_required(), _plain(info.default))
        for name, info in table.model_fields.items()
    )
    return tuple(sorted(found, key=lambda field: field.name not in ("name", "word")))


def _field(name: str, annotation: Any, needed: bool, default: Any) -> Field:
    bare = _bare(annotation)
    if isinstance(bare, type) and issubclass(bare, BaseModel):
        return Field(name, "table", needed, default, inner=fields_of(bare))
    if get_origin(bare) is Literal:
        return Field(name, "choice", needed, default, tuple(str(each) for each in get_args(bare)))
    if get_origin(bare) is tuple:
        return _many(name, _bare(get_args(bare)[0]), needed, default)
    if bare is bool:
        return Field(name, "flag", needed, default)
    if bare in (int, float):
        return Field(name, "number", needed, default)
    if bare is str:
        return Field(name, "text" if name in _LONG else "line", needed, default)
    return Field(name, "written", needed, default)


def _many(name: str, each: Any, needed: bool, default: Any) -> Field:
    if isinstance(each, type) and issubclass(each, BaseModel):
        return Field(name, "tables", needed, (), inner=fields_of(each))
    if get_origin(each) is Literal:
        return Field(name, "choices", needed, default, tuple(str(one) for one in get_args(each)))
    return Field(name, "lines" if each is str else "written", needed, default)


def _bare(annotation: Any) -> Any:
    """Without constraints and without None."""
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) in (Union, types.UnionType):
        kinds = [kind for kind in get_args(annotation) if kind is not type(None)]
        return _bare(kinds[0]) if len(kinds) == 1 else annotation
    return annotation


def _plain(default: Any) -> Any:
    if default is PydanticUndefined or default is None:
        return None
    return list(default) if isinstance(default, tuple) else default
