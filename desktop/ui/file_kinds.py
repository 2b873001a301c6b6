"""Kinds of files: media types in words, as patterns of names, and which of them a file is."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QMimeDatabase, QMimeType

from desktop.ui.words import listed

_FAMILIES = {
    "image": QT_TRANSLATE_NOOP("file_kinds", "pictures"),
    "audio": QT_TRANSLATE_NOOP("file_kinds", "sound"),
    "video": QT_TRANSLATE_NOOP("file_kinds", "films"),
    "text": QT_TRANSLATE_NOOP("file_kinds", "text files"),
}
_NAMES = {
    "application/pdf": "PDF",
    "text/plain": QT_TRANSLATE_NOOP("file_kinds", "plain text"),
    "text/csv": "CSV",
    "image/png": "PNG",
    "image/jpeg": "JPEG",
    "application/msword": "Word",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PowerPoint",
    "application/vnd.oasis.opendocument.text": QT_TRANSLATE_NOOP("file_kinds", "OpenDocument text"),
    "application/zip": "ZIP",
}


def kinds_in_words(kinds: Sequence[str]) -> str:
    """Return the kinds as a list: "PDF, pictures". Empty where any will do."""
    if not kinds or any(kind in ("*", "*/*") for kind in kinds):
        return ""
    return listed(dict.fromkeys(_name(kind) for kind in kinds))


def patterns(kinds: Sequence[str]) -> list[str]:
    """Return the patterns of names that files of these kinds have; every name where any kind will do."""
    known = QMimeDatabase()
    found: set[str] = set()
    for kind in kinds:
        family = _family(kind)
        types = (
            [each for each in known.allMimeTypes() if each.name().startswith(f"{family}/")]
            if family
            else [known.mimeTypeForName(kind)]
        )
        names = [pattern for each in types if each.isValid() for pattern in each.globPatterns()]
        if not names:
            return ["*"]
        found.update(names)
    return sorted(found) or ["*"]


def kind_of(path: Path) -> str:
    """Return a file's media type by its content and name."""
    return str(QMimeDatabase().mimeTypeForFile(str(path)).name())


def is_of(path: Path, kinds: Sequence[str]) -> bool:
    """Say whether a file is of one of these kinds: by its name or its content, or as a special case of one."""
    if not kinds_in_words(kinds):
        return True
    known = QMimeDatabase()
    by_name = known.mimeTypesForFileName(path.name)
    types = [known.mimeTypeForFile(str(path)), *by_name]
    return any(_fits(each, kind) for each in types for kind in kinds)


def _fits(type: QMimeType, kind: str) -> bool:
    family = _family(kind)
    return type.name().startswith(f"{family}/") if family else type.name() == kind or type.inherits(kind)


def _family(kind: str) -> str:
    return kind.removesuffix("/*") if kind.endswith("/*") else ""


def _name(kind: str) -> str:
    family = _family(kind)
    if family:
        return QCoreApplication.translate("file_kinds", str(_FAMILIES.get(family, family)))
    known = QMimeDatabase().mimeTypeForName(kind)
    ending = known.preferredSuffix().upper() if known.isValid() else ""
    return QCoreApplication.translate("file_kinds", str(_NAMES.get(kind, ""))) or ending or kind
