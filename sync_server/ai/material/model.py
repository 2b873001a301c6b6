"""What a document is once it is read: one normalised text, and what stands where in it."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a document was read from."""

    MARKDOWN = "markdown"
    TEXT = "text"
    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    FOLDER = "folder"
    COLLECTION = "collection"


class Part(StrEnum):
    """What one block of a text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    CODE = "code"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Piece:
    """A block as a reader finds it, before the text is put together. ``level`` is a heading's, from 1."""

    part: Part
    text: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """A block of the text: ``text[start:end]``, without the mark of a bullet."""

    part: Part
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading. ``path`` is the headings from the outermost; none above the first heading."""

    path: tuple[str, ...]
    start: int
    end: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Concealed:
    """Something that a person does not see was taken out of the block at ``start``; ``code`` says what."""

    code: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Unread:
    """A file of a folder that is not in the text, and the code of the reason."""

    name: str
    code: str


@dataclass(frozen=True, slots=True)
class Material:
    """A document that was read. ``sha256`` is of its bytes; all offsets are characters of ``text``."""

    title: str
    kind: Kind
    sha256: str
    text: str
    sections: tuple[Section, ...]
    concealed: tuple[Concealed, ...] = ()
    unread: tuple[Unread, ...] = ()

    @property
    def source_id(self) -> str:
        """The short name by which a sentence says which document it is of."""
        return self.sha256[:16]
