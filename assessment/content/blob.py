"""A file given as an answer, as its response value names it."""

from dataclasses import dataclass

from assessment.errors import ResponseInvalid


@dataclass(frozen=True, slots=True)
class BlobRef:
    """``blob:<sha256 hex>;<size>;<mime>;<name>``."""

    sha256: str
    size: int
    mime: str
    name: str

    @classmethod
    def parse(cls, value: str) -> "BlobRef":
        """Return what a value names.

        Raises:
            ResponseInvalid: if it is not of that form.
        """
        parts = value.removeprefix("blob:").split(";")
        if not value.startswith("blob:") or len(parts) != 4 or not parts[1].isdigit():
            raise ResponseInvalid("file", value[:80])
        return cls(parts[0], int(parts[1]), parts[2], parts[3])
