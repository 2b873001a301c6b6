"""Every mistake of a source folder, gathered so that an author can correct them in one go."""

from assessment.errors import AssessmentError, ContentError


class SourceInvalid(ContentError):
    """A source folder cannot be read. ``problems`` holds every mistake found, each with place and detail."""

    def __init__(self, problems: tuple[ContentError, ...]) -> None:
        first = problems[0]
        super().__init__(first.place, first.detail)
        self.problems = problems


class Problems:
    """A list of mistakes that grows while reading goes on."""

    def __init__(self) -> None:
        self._found: list[ContentError] = []

    def __len__(self) -> int:
        return len(self._found)

    @property
    def found(self) -> tuple[ContentError, ...]:
        """What was noted so far."""
        return tuple(self._found)

    def add(self, place: str, detail: str) -> None:
        """Note a mistake."""
        if not any((known.place, known.detail) == (place, detail) for known in self._found):
            self._found.append(ContentError(place, detail))

    def noted(self, place: str) -> "_Noted":
        """Return a context that notes what the rules refuse inside it, and goes on behind it."""
        return _Noted(self, place)

    def refuse(self) -> None:
        """Raise if there was any mistake.

        Raises:
            SourceInvalid: with all of them, in the order of their files.
        """
        if self._found:
            raise SourceInvalid(tuple(self._found))


class _Noted:
    def __init__(self, problems: Problems, place: str) -> None:
        self._problems = problems
        self._place = place

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        if not isinstance(error, AssessmentError):
            return False
        detail = error.detail if self._place.endswith(error.place) else str(error)
        self._problems.add(self._place, detail or type(error).__name__)
        return True
