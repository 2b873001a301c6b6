"""Why something was not delivered."""


class Undelivered(Exception):
    """``code`` is stable and safe to keep: never what the other side wrote. ``gone``: it wants no more, ever."""

    def __init__(self, code: str, *, gone: bool = False) -> None:
        super().__init__(code)
        self.code = code
        self.gone = gone
