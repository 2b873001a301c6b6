"""What a pack says about itself, as its author wrote it."""

from dataclasses import dataclass

from assessment.ids import PackId


@dataclass(frozen=True, slots=True)
class PackMeta:
    """A pack's name and number. A later ``version`` (1, 2, ...) of the same ``pack_id`` replaces an earlier one."""

    pack_id: PackId
    version: int
    title: str
    language: str = "en"
    organisation: str = ""
    description: str = ""
    author: str = ""
    licence: str = ""
