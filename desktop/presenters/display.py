"""How the screen looks: what the candidate chose, over what was granted, over what this installation prefers.

A choice holds at once. It is recorded as soon as there is an attempt to record it in, and comes back by the fold.
"""

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from assessment.attempt.accommodations import Display
from desktop.presenters.looks import (
    LANGUAGES,
    LINE_STEPS,
    STANDARD,
    TEXT_STEPS,
    THEMES,
    TYPEFACES,
    language_for,
    step_from,
)

USUAL_PERCENT = 100
NOTHING_CHOSEN = Display()


class Recorded(Protocol):
    """The attempt in whose log choices go."""

    @property
    def recorded(self) -> SignalInstance: ...
    @property
    def display_granted(self) -> Display: ...
    @property
    def display_chosen(self) -> Display | None: ...
    def choose_display(self, display: Display) -> None: ...


class DisplayPresenter(QObject):
    """``changed`` brings the look in force, every field of it filled in, and comes only when it is another."""

    changed = Signal(object)

    def __init__(self, preferred_theme: str = THEMES[0], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferred = preferred_theme
        self._language = LANGUAGES[0]
        self._granted = NOTHING_CHOSEN
        self._chosen = NOTHING_CHOSEN
        self._attempt: Recorded | None = None
        self.look = self._resolve()

    # ---------------------------------------------------------------------------------------------- facts

    @property
    def is_own(self) -> bool:
        """Whether the candidate chose anything."""
        return self._chosen != NOTHING_CHOSEN

    @property
    def can_enlarge(self) -> bool:
        """Whether text can be larger still."""
        return self.look.text_percent < TEXT_STEPS[-1]

    @property
    def can_reduce(self) -> bool:
        """Whether text can be smaller still."""
        return self.look.text_percent > TEXT_STEPS[0]

    # --------------------------------------------------------------------------------------------- course

    def prefer(self, theme: str, language: str = LANGUAGES[0]) -> None:
        """Take what this installation prefers."""
        self._preferred, self._language = theme, language
        self._refresh()

    def grant(self, display: Display) -> None:
        """Take what was granted to who has signed in; what was chosen until then is theirs."""
        self._granted = display
        self._refresh()

    def follow(self, attempt: Recorded) -> None:
        """Record choices in an attempt from now on. What was chosen before it is recorded now, over an earlier choice."""
        self._attempt = attempt
        attempt.recorded.connect(self._refresh_granted)
        if self.is_own:
            attempt.choose_display(self._chosen)
        else:
            self._chosen = attempt.display_chosen or NOTHING_CHOSEN
        self._refresh_granted()

    def let_go(self) -> None:
        """Record nothing more: the attempt is over. The look stays."""
        if self._attempt is not None:
            self._attempt.recorded.disconnect(self._refresh_granted)
            self._attempt = None

    def forget(self) -> None:
        """Look as this installation prefers: the next candidate comes."""
        self.let_go()
        self._granted = self._chosen = NOTHING_CHOSEN
        self._refresh()

    # --------------------------------------------------------------------------------------------- wishes

    def choose_theme(self, name: str) -> None:
        """Take these colours."""
        self._choose(replace(self._explicit(), theme=name))

    def choose_language(self, code: str) -> None:
        """Let the screen speak this language."""
        self._choose(replace(self._explicit(), language=code))

    def choose_typeface(self, name: str) -> None:
        """Take this typeface."""
        self._choose(replace(self._explicit(), typeface=name))

    def choose_column(self, single: bool) -> None:
        """Put the passage above the questions, or beside them."""
        self._choose(replace(self._explicit(), single_column=single))

    def step_text(self, by: int) -> None:
        """Make text larger or smaller."""
        percent = step_from(TEXT_STEPS, self.look.text_percent, by)
        self._choose(replace(self._explicit(), text_percent=percent))

    def step_lines(self, by: int) -> None:
        """Set lines farther apart or closer together."""
        percent = step_from(LINE_STEPS, self.look.line_percent, by)
        self._choose(replace(self._explicit(), line_percent=percent))

    def usual_text(self) -> None:
        """Make text as large as it was set for the candidate."""
        percent = self._granted.text_percent or USUAL_PERCENT
        self._choose(replace(self._explicit(), text_percent=percent))

    def reset(self) -> None:
        """Go back to what was set for the candidate."""
        self._choose(NOTHING_CHOSEN)

    # --------------------------------------------------------------------------------------------- within

    def _explicit(self) -> Display:
        """Return the choice with text size and columns filled in, so that it is a choice whatever else it says.

        The other fields stay empty until they are chosen: what a proctor changes in them later still counts.
        """
        return replace(
            self._chosen, text_percent=self.look.text_percent, single_column=self.look.single_column
        )

    def _choose(self, display: Display) -> None:
        if display == self._chosen:
            return
        before, self._chosen = self._chosen, display
        if self._resolve() == self.look and display != NOTHING_CHOSEN:
            self._chosen = before  # nothing would change
            return
        if self._attempt is not None:
            self._attempt.choose_display(display)
        self._refresh()

    def _refresh_granted(self) -> None:
        """Take what a proctor may have changed."""
        if self._attempt is not None:
            self._granted = self._attempt.display_granted
        self._refresh()

    def _refresh(self) -> None:
        look = self._resolve()
        if look != self.look:
            self.look = look
            self.changed.emit(look)

    def _resolve(self) -> Display:
        chosen, granted = self._chosen, self._granted
        return Display(
            text_percent=chosen.text_percent or granted.text_percent or USUAL_PERCENT,
            theme=_known(THEMES, chosen.theme, granted.theme, self._preferred) or THEMES[0],
            typeface=_known(TYPEFACES, chosen.typeface, granted.typeface) or STANDARD,
            line_percent=chosen.line_percent or granted.line_percent or USUAL_PERCENT,
            single_column=chosen.single_column if self.is_own else granted.single_column,
            language=language_for(chosen.language) or language_for(granted.language) or self._language,
        )


def _known(names: tuple[str, ...], *wished: str) -> str:
    """Return the first wish that names something known; a word from elsewhere may be one that this program is not taught."""
    return next((name for name in wished if name in names), "")
