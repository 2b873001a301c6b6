"""What an element of QTI is refused for."""

from assessment.errors import ContentError


class QtiRefused(ContentError):
    """A QTI element cannot be taken. ``code`` is stable, ``place`` is file and line."""

    def __init__(self, code: str, place: str, detail: str = "") -> None:
        super().__init__(place, detail)
        self.code = code
