"""Random numbers from a seed: SHA-256 over seed and counter. The same seed draws the same numbers for ever."""

from hashlib import sha256

_SPAN = 1 << 64


class Draw:
    """A sequence of draws. A seed belongs to one attempt at one item."""

    def __init__(self, seed: bytes) -> None:
        self._seed = sha256(seed).digest()
        self._count = 0

    def below(self, bound: int) -> int:
        """Return a whole number from 0 up to but not including ``bound``, each as likely."""
        wide = bound > _SPAN
        span = _SPAN * _SPAN if wide else _SPAN
        limit = span - span % bound
        while True:
            drawn = self._next() * _SPAN + self._next() if wide else self._next()
            if drawn < limit:
                return drawn % bound

    def unit(self) -> float:
        """Return a float from 0 up to but not including 1, in steps of 2**-53."""
        return (self._next() >> 11) * 2.0**-53

    def _next(self) -> int:
        block = sha256(self._seed + self._count.to_bytes(8, "big")).digest()
        self._count += 1
        return int.from_bytes(block[:8], "big")
