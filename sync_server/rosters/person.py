"""A person of a roster, and what may be said of one in a table."""

from dataclasses import dataclass
from enum import Enum


class Field(Enum):
    """What a column may hold. ``NUMBER`` is what a candidate signs in with, and stands once in a roster."""

    NUMBER = "number"
    NAME = "name"
    GIVEN = "given"
    FAMILY = "family"
    EMAIL = "email"
    GROUP = "group"
    LEVEL = "level"
    DESK = "desk"
    ROOM = "room"
    SECRET = "secret"
    BORN = "born"
    TIME_PERCENT = "time_percent"
    EXTRA_MINUTES = "extra_minutes"
    BREAKS = "breaks"
    TEXT_PERCENT = "text_percent"
    TOOLS = "tools"
    SOURCE_ID = "source_id"


@dataclass(frozen=True, slots=True)
class Person:
    """Who may sit, as a row says. ``source_id`` is the other system's own name for them, empty where it has none.

    ``time_percent`` is 100 to 1,000, ``extra_minutes`` 0 to 1,440, ``breaks`` 0 to 100, ``text_percent`` 0 or 100 to
    400. ``secret`` is empty where one is to be drawn.
    """

    number: str
    name: str
    given: str = ""
    family: str = ""
    email: str = ""
    groups: tuple[str, ...] = ()
    level: str = ""
    desk: str = ""
    room: str = ""
    secret: str = ""
    born: str = ""
    time_percent: int = 100
    extra_minutes: int = 0
    breaks: int = 0
    text_percent: int = 0
    tools: tuple[str, ...] = ()
    source_id: str = ""
