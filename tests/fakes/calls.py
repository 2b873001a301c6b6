"""What fakes share: they keep what was wished."""

from PySide6.QtCore import QObject


class Calls(QObject):
    """Keeps what was wished."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple[object, ...]] = []

    def called(self, *what: object) -> None:
        self.calls.append(what)
