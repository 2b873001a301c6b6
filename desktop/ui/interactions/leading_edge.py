"""Where the words of a thing to choose begin: beside its circle or letter, whichever way they run themselves."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QTextFormat


def begin_at(document: QTextDocument, direction: Qt.LayoutDirection) -> None:
    """Let lines begin where reading does in a widget of this direction, a formula on a line of its own too."""
    right = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    wanted = side | Qt.AlignmentFlag.AlignAbsolute
    option = document.defaultTextOption()
    if option.alignment() == wanted:
        return
    option.setAlignment(wanted)
    document.setDefaultTextOption(option)
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        if form.alignment() & Qt.AlignmentFlag.AlignHCenter:
            form.clearProperty(QTextFormat.Property.BlockAlignment)
            QTextCursor(block).setBlockFormat(form)
        block = block.next()
