"""Why a control reaches no further here, in the words of whoever reads it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import desktop.lockdown
from desktop.ui.language import apply_language
from desktop.ui.reach_reasons import reach_reason

LOCKDOWN = Path(desktop.lockdown.__file__).parent
SAYS_WHY = ("what_is_lacking", "lacks", "session_kind")


def _text(node: ast.expr, constants: dict[str, str]) -> Iterator[str]:
    """Yield what an expression may come to as a text; a part that is filled in is ``/opt/x``."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Name(id=name):
            yield constants.get(name, "")
        case ast.IfExp(body=one, orelse=other):
            yield from (*_text(one, constants), *_text(other, constants))
        case ast.JoinedStr(values=parts):
            yield "".join(str(p.value) if isinstance(p, ast.Constant) else "/opt/x" for p in parts)


def _reasons() -> Iterator[str]:
    """Yield every reason that stands in the code of the lockdown: told to a control, or returned as what is lacking."""
    for file in sorted(LOCKDOWN.rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        constants = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name) and isinstance(node.value.value, str)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                given = {"Control": node.args[2:], "unheld": node.args[:1]}.get(node.func.id, [])
                given += [word.value for word in node.keywords if word.arg in ("how", "why_not", "reason")]
                for one in given:
                    yield from _text(one, constants)
            if isinstance(node, ast.FunctionDef) and node.name in SAYS_WHY:
                for inner in ast.walk(node):
                    if isinstance(inner, ast.Return) and inner.value is not None:
                        yield from _text(inner.value, constants)


REASONS = sorted({reason for reason in _reasons() if reason})


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Leave the application speaking English, as it was found."""
    yield
    apply_language(qapp, "en")


def test_the_reasons_are_found() -> None:
    """What is looked for in the code is there: the reasons of X11, of a kiosk, of Windows, of macOS, of the machine."""
    assert len(REASONS) > 25
    assert {"offscreen", "told, and put behind the test", "cage is a window within another session"} <= set(
        REASONS
    )
    assert "Wayland under /opt/x, which is no kiosk's compositor" in REASONS


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_is_told_in_the_readers_language(qapp: QApplication, reason: str) -> None:
    """No reason that the lockdown can give is left in the words of the record."""
    english = reach_reason(reason)
    apply_language(qapp, "es")
    spanish = reach_reason(reason)

    assert spanish not in (english, reason)
    assert "{" not in english + spanish
    assert ("/opt/x" in reason) == ("/opt/x" in english) == ("/opt/x" in spanish)


def test_what_the_system_said_itself_stays_as_it_is() -> None:
    """Words of a system call are shown as they came: a technician looks for them as they are."""
    assert reach_reason("SetThreadExecutionState") == "SetThreadExecutionState"
