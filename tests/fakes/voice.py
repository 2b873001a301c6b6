"""A voice that says nothing aloud, and is done with a text when it is told to be."""

from PySide6.QtCore import QObject, Signal


class FakeVoice(QObject):
    """Remembers what it was asked for."""

    finished = Signal()
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self.asked: list[str] = []
        self.rate = 0.0

    def say(self, text: str, language: str) -> None:
        self.said.append((text, language))

    def pause(self) -> None:
        self.asked.append("pause")

    def resume(self) -> None:
        self.asked.append("resume")

    def stop(self) -> None:
        self.asked.append("stop")

    def set_rate(self, rate: float) -> None:
        self.rate = rate
