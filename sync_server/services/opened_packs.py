"""Packs opened lately, so that scoring a hall of attempts opens a pack once. In memory only."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from assessment.content.pool import ContentPool
from assessment.scoring.key import Keys

MOST = 8


@dataclass(frozen=True, slots=True)
class OpenedPack:
    """A pack's content and keys, and the identity of its content as devices get it."""

    content_identity: str
    content: ContentPool
    keys: Keys


class OpenedPacks:
    """The few packs opened last, by the hash of their file."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._packs: OrderedDict[str, OpenedPack] = OrderedDict()

    def get(self, sha256: str, open_it: Callable[[], OpenedPack]) -> OpenedPack:
        """Return a pack, opening it when it is not at hand; one at a time, so that none is opened twice."""
        with self._lock:
            if sha256 not in self._packs:
                self._packs[sha256] = open_it()
            self._packs.move_to_end(sha256)
            if len(self._packs) > MOST:
                self._packs.popitem(last=False)
            return self._packs[sha256]
