"""What the errors of the engine say: every template of a KnownError in the sources, for the screens' translators.

The command line speaks English, so what only its own modules raise is left out.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
CONTEXT = "Errors"
_ROOT = "KnownError"
_COMMAND_LINE = re.compile(r"(\w*commands?|cli|talk|demo|live|doctor|local|journal|latency(_report)?|__main__)\.py")
_PLACES = {"ScriptProblem": (3, 4), "BadValue": (1, 2), "_wrong": (1, 2), "Unfinished": (1, 2)}
"""Which arguments are words, where they are not the first two."""
_LISTS = ("NotTranslated", "BatchProblem")
"""Errors that make their words of the problems that they are given."""


@dataclass
class Found:
    """`templates`: what is to be translated. `unsaid`: places of words that cannot be, for they are put together."""

    templates: set[str] = field(default_factory=set)
    unsaid: list[str] = field(default_factory=list)


def known_errors() -> Found:
    """Read the sources of the engine and of the models."""
    folders = (REPOSITORY / "runtime").rglob("*.py"), (REPOSITORY / "models").glob("*.py")
    files = [file for folder in folders for file in sorted(folder) if not _COMMAND_LINE.fullmatch(file.name)]
    trees = {file: ast.parse(file.read_text(encoding="utf-8")) for file in files}
    names, phrases = _family(trees.values()), _phrases(trees.values())
    found = Found()
    for file, tree in trees.items():
        around = _around(tree)
        for call, words in _words(tree, names):
            templates = _templates(words, around.get(id(call), around[0]), phrases)
            if templates is None:
                found.unsaid.append(f"{file.relative_to(REPOSITORY)}:{call.lineno}: {ast.unparse(words)}")
            else:
                found.templates |= templates - {""}
    return found


def as_source(templates: Iterable[str]) -> str:
    """Code in which Qt's tools find the templates."""
    lines = [f"translate({json.dumps(CONTEXT)}, {json.dumps(each, ensure_ascii=False)})" for each in sorted(templates)]
    return "\n".join([*lines, ""])


def _family(trees: Iterable[ast.Module]) -> set[str]:
    """Every class under KnownError."""
    bases = {
        node.name: {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    family = {_ROOT}
    while more := {name for name, of in bases.items() if of & family} - family:
        family |= more
    return family


def _phrases(trees: Iterable[ast.Module]) -> set[str]:
    """Names of functions, parameters and variables that hold phrases."""
    names = {"phrase", "said", "advice"}
    for tree in trees:
        for node in ast.walk(tree):
            match node:
                case ast.FunctionDef(name=name, returns=returns) if returns and "Phrase" in ast.unparse(returns):
                    names.add(name)
                case ast.arg(arg=name, annotation=ast.Name(id="Phrase")):
                    names.add(name)
                case ast.AnnAssign(target=ast.Name(id=name), annotation=kind) if "Phrase" in ast.unparse(kind):
                    names.add(name)
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="phrase"))):
                    names.add(name)
    return names


def _words(tree: ast.Module, names: set[str]) -> Iterator[tuple[ast.Call, ast.expr]]:
    """What is said by errors, and by phrases of their own."""
    inside = {
        id(call)
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and node.name in names - {_ROOT}
        for call in ast.walk(node)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func).rpartition(".")[2]
        if name == "phrase":
            yield from ((node, words) for words in node.args[:1])
        elif (name in {*names, *_PLACES} - {*_LISTS}) or (name == "__init__" and id(node) in inside):
            yield from ((node, node.args[at]) for at in _PLACES.get(name, (0, 1)) if at < len(node.args))


Around = dict[str, list[ast.expr | None]]
"""By name: what a function, or its module, lets it stand for; None for words that are checked where they are given."""


def _around(tree: ast.Module) -> dict[int, Around]:
    """By call (its `id`): the names that it can use; under 0 those of the module."""
    module: Around = {}
    for line in tree.body:
        _assigned(line, module)
    found = {0: module}
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            own: Around = {}
            for each in [*function.args.posonlyargs, *function.args.args]:
                if each.annotation and ast.unparse(each.annotation) == "str | Phrase":
                    own[each.arg] = [None]
            for node in ast.walk(function):
                _assigned(node, own)
            found |= {id(call): module | own for call in ast.walk(function) if isinstance(call, ast.Call)}
    return found


def _assigned(node: ast.AST, names: Around) -> None:
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            names.setdefault(name, []).append(value)
        case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Tuple(elts=values)):
            for target, value in zip(targets, values, strict=True):
                if isinstance(target, ast.Name):
                    names.setdefault(target.id, []).append(value)


def _templates(words: ast.expr, around: Around, phrases: set[str]) -> set[str] | None:
    """The templates that an expression can stand for; None where it is put together in another way than `phrase`."""
    match words:
        case ast.Constant(value=str(text)):
            return {text}
        case ast.IfExp(body=one, orelse=other):
            both = _templates(one, around, phrases), _templates(other, around, phrases)
            return None if both[0] is None or both[1] is None else both[0] | both[1]
        case ast.Name(id=name) if name in around:
            found: set[str] = set()
            for value in around[name]:
                templates = set() if value is None else _templates(value, around, phrases)
                if templates is None:
                    return None
                found |= templates
            return found
        case ast.Starred(value=value) | ast.Subscript(value=value):
            return _templates(value, around, phrases)
        case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
            return set() if name in phrases else None
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return set() if name in phrases else None
    return None
