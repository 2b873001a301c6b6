"""Who may be let in: devices, and staff by what they do."""

from enum import Enum


class Role(Enum):
    """What a member of staff is here for."""

    ADMIN = "admin"
    AUTHOR = "author"
    MARKER = "marker"
    PROCTOR = "proctor"
    VIEWER = "viewer"
