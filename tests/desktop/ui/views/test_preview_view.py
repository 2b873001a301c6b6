"""The preview shows a folder as it is now, or what is wrong with it."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessment.content.response import response_of
from assessment.ids import RESPONSE, ItemId
from desktop.presenters.preview import PreviewPresenter
from desktop.ui.theme import theme_in_use
from desktop.ui.views.preview_view import PreviewView
from tests.architecture.sources import ROOT

SAMPLE = ROOT / "resources" / "sample_packs" / "every_type"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the sample that asks in every way."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "pack"))


@pytest.fixture
def opened(qtbot: QtBot, folder: Path) -> Iterator[tuple[PreviewPresenter, PreviewView]]:
    """The window on that folder."""
    presenter = PreviewPresenter(folder)
    presenter.read()
    view = PreviewView(presenter)
    qtbot.addWidget(view)
    view.show()
    yield presenter, view
    view.close()


def _save(path: Path, old: str, new: str) -> None:
    """Save as many editors do: write another file and put it in the place of the first."""
    beside = path.with_name(path.name + ".tmp")
    beside.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    os.replace(beside, path)


def test_every_page_is_shown(opened: tuple[PreviewPresenter, PreviewView]) -> None:
    """Every page of the sample with all its types comes up with the candidate's own widgets."""
    presenter, view = opened
    seen: set[str] = set()
    for index in range(len(presenter.pages)):
        presenter.go_to(index)
        assert view.shown is not None
        seen |= set(view.shown.items)

    assert 29 == len(seen)


def test_a_save_shows(qtbot: QtBot, opened: tuple[PreviewPresenter, PreviewView], folder: Path) -> None:
    """A saved change shows at the same page, again and again, also where the editor replaces the file."""
    presenter, view = opened
    presenter.go_to(1)
    for old, new in (("largest ocean", "greatest ocean"), ("greatest ocean", "widest ocean")):
        with qtbot.waitSignal(presenter.changed, timeout=5_000):
            _save(folder / "items" / "2-typing.md", old, new)

    assert view.shown is not None
    assert 1 == presenter.index
    assert "widest ocean" in presenter.pages[1].items[0].stem


def test_mistakes_stand_in_the_place_of_the_page(
    qtbot: QtBot, opened: tuple[PreviewPresenter, PreviewView], folder: Path
) -> None:
    """A mistake is shown with file and line instead of what was there; once mended, the same page is back."""
    presenter, view = opened
    presenter.go_to(1)
    with qtbot.waitSignal(presenter.changed, timeout=5_000):
        _save(folder / "items" / "2-typing.md", "max words: 3", "max wrods: 3")
    told, hidden = view.mistakes.toPlainText(), view.shown is None
    with qtbot.waitSignal(presenter.changed, timeout=5_000):
        _save(folder / "items" / "2-typing.md", "max wrods: 3", "max words: 3")

    assert told.startswith("items/2-typing.md:4: no setting “max wrods” here")
    assert hidden
    assert view.shown is not None
    assert 1 == presenter.index


def test_answers_are_scored(qapp: QApplication, opened: tuple[PreviewPresenter, PreviewView]) -> None:
    """An answer that is tried is scored by the key, and is still there after the look has changed."""
    presenter, view = opened
    presenter.answer(ItemId("single"), response_of({RESPONSE: ("C",)}))
    view.check.click()
    told = view.score.text()
    view.dark.click()
    dark = theme_in_use()

    assert "1: 1 / 1" in told
    assert "dark" == dark.name
    assert ItemId("single") in presenter.responses
