"""Which families a typeface means, and those that come with the program."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.presenters.looks import DYSLEXIC
from desktop.ui.typefaces import easy_face, families_of, load_own
from tools.system_packages import font_files


def test_a_typeface_is_for_passages_too() -> None:
    """One face for all means the passage as well; letters of one width stay."""
    serif = families_of("standard", ("Noto Serif",))

    assert ("Noto Serif",) == serif
    assert families_of("sans", ("Noto Serif",)) == families_of("sans", ("Inter",))
    assert "OpenDyslexic" == families_of(DYSLEXIC, ("Noto Serif",))[0]
    assert isinstance(easy_face(), str)


def test_a_typeface_that_comes_with_the_program_is_used(tmp_path: Path, qapp: QApplication) -> None:
    """Font files beside the program give their families to Qt, and a folder that is not there gives none."""
    files = font_files("OpenDyslexic-")
    if not files:
        pytest.skip("not on this machine: fonts-opendyslexic")
    for file in files:
        (tmp_path / file.name).write_bytes(file.read_bytes())

    assert ("OpenDyslexic",) == load_own(tmp_path)
    assert () == load_own(tmp_path / "nothing")
