"""The colours of code can be read."""

import pytest

from desktop.ui.code.colouring import TOKENS
from desktop.ui.code.spans import Kind
from desktop.ui.contrast import contrast
from desktop.ui.theme import DARK, LIGHT, Theme


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("ground", ["surface", "soft"])
def test_code_stands_out(theme: Theme, kind: Kind, ground: str) -> None:
    """Every kind of word stands out from the sheet, and from the mark of a bracket, by at least 4.5:1."""
    assert contrast(getattr(theme, TOKENS[kind]), getattr(theme, ground)) >= 4.5
