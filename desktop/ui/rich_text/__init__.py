"""Restricted HTML (``assessment.content.text``) on screen: documents that Qt lays out, and the same text in words."""

from desktop.ui.rich_text.document import RichDocument, make_document
from desktop.ui.rich_text.media import Media, no_media
from desktop.ui.rich_text.objects import below_objects
from desktop.ui.rich_text.qt_html import STAND_IN
from desktop.ui.rich_text.tables import tables_in
from desktop.ui.rich_text.words import accessible_text, plain_text

__all__ = [
    "STAND_IN",
    "Media",
    "RichDocument",
    "accessible_text",
    "below_objects",
    "make_document",
    "no_media",
    "plain_text",
    "tables_in",
]
