"""What the code asks to have translated: every text that is given to ``tr``, ``translate`` or ``translated_into``, with its context.

Qt's own reader of Python passes over calls within f-strings and over helpers such as ``_tr``; this one reads the tree.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Asked:
    """A text with the class or context that it is looked up in; ``text`` is None where it is worked out at run time."""

    context: str
    text: str | None
    place: str


def asked_for(path: Path) -> Iterator[Asked]:
    """Yield every text that a module asks to have translated."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from _Reader(path, dict(_helpers(tree))).read(tree, "")


def _helpers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield functions that hand one text to ``translate``, with their context."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            for call in ast.walk(node):
                if _named(call) == "translate" and isinstance(call, ast.Call) and len(call.args) == 2:
                    context, text = call.args
                    names = [argument.arg for argument in node.args.args]
                    if isinstance(context, ast.Constant) and isinstance(text, ast.Name) and text.id in names:
                        yield node.name, str(context.value)


class _Reader:
    def __init__(self, path: Path, helpers: dict[str, str]) -> None:
        self._path, self._helpers = path, helpers

    def read(self, node: ast.AST, around: str) -> Iterator[Asked]:
        """Yield what is asked for in a part of the tree within a class."""
        if isinstance(node, ast.ClassDef):
            around = node.name
        if isinstance(node, ast.Call):
            yield from self._call(node, around)
        if isinstance(node, ast.FunctionDef) and node.name in self._helpers:
            return
        for child in ast.iter_child_nodes(node):
            yield from self.read(child, around)

    def _call(self, call: ast.Call, around: str) -> Iterator[Asked]:
        name, place = _named(call), f"{self._path}:{call.lineno}"
        if name == "tr" and call.args:
            yield Asked(around, _text(call.args[0]), place)
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) == 2 and _text(call.args[0]):
            yield Asked(_text(call.args[0]) or "", _text(call.args[1]), place)
        elif name == "translated_into" and len(call.args) == 3 and _text(call.args[1]):
            yield Asked(_text(call.args[1]) or "", _text(call.args[2]), place)
        elif name in self._helpers and call.args:
            yield Asked(self._helpers[name], _text(call.args[0]), place)


def _named(node: ast.AST) -> str:
    """Return what a call calls, without what it is called on."""
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _text(node: ast.AST) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
