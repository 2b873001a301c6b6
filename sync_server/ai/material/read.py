"""A file, or a folder of files, to material: the one way in for whatever a person gives as a source of questions."""

import hashlib
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath

from sync_server.ai.errors import MaterialRefused
from sync_server.ai.material.archive import files_of
from sync_server.ai.material.assemble import assemble
from sync_server.ai.material.docx import read_docx
from sync_server.ai.material.encoding import encoding_named, text_of
from sync_server.ai.material.html import HIDDEN, Page
from sync_server.ai.material.kinds import ENDINGS, Form, ending_of, form_of
from sync_server.ai.material.markdown import pieces_of_markdown, title_of_markdown
from sync_server.ai.material.model import Concealed, Kind, Material, Part, Piece, Unread
from sync_server.ai.material.pdf import read_pdf
from sync_server.ai.material.pdf_lines import pieces_of_pages
from sync_server.ai.material.plain import pieces_of_text
from sync_server.ai.material.refusals import LARGEST, MOST_BOMBS, MOST_FILES, Refusal
from sync_server.ai.material.web_archive import html_of_archive

_Found = tuple[Kind, str, list[Piece], tuple[Unread, ...], bool]
"""What a reader says: kind, title, blocks, what was left out, and whether words are hidden."""


def read_material(name: str, data: bytes) -> Material:
    """Return what a file says: Markdown, text, PDF, DOCX, HTML, or a ZIP of those as one material.

    Raises:
        MaterialRefused: ``code`` is one of ``Refusal``.
    """
    if len(data) > LARGEST:
        raise MaterialRefused(Refusal.TOO_LARGE, name, f"{len(data)} bytes")
    sha256 = hashlib.sha256(data).hexdigest()
    form = form_of(name, data)
    if form is Form.ZIP:
        files, unread = files_of(data, name)
        return _folder(_stem(name), files, sha256, unread)
    kind, title, pieces, left_out, hidden = _READERS[form](name, data)
    material = assemble(title or _first_heading(pieces) or _stem(name), kind, sha256, pieces, left_out)
    return _with_hidden(material) if hidden else material


def read_folder(name: str, files: Mapping[str, bytes]) -> Material:
    """Return what the files of a folder say as one material, in the order of their paths.

    Raises:
        MaterialRefused: none of them can be read, or they are more than is read.
    """
    if len(files) > MOST_FILES or sum(map(len, files.values())) > LARGEST:
        raise MaterialRefused(Refusal.TOO_LARGE, name, f"{len(files)} files")
    whole = hashlib.sha256()
    for path in sorted(files):
        whole.update(f"{path}\0{hashlib.sha256(files[path]).hexdigest()}\n".encode("utf-8", "replace"))
    return _folder(name, files, whole.hexdigest(), ())


def _folder(name: str, files: Mapping[str, bytes], sha256: str, unread: list[Unread] | tuple[()]) -> Material:
    """Join files: each under a heading of its own, its headings below that."""
    pieces: list[Piece] = []
    left_out = [*unread]
    refused: list[MaterialRefused] = []
    hidden = False
    for path in sorted(files):
        try:
            if ending_of(path) not in ENDINGS or ending_of(path) == ".zip":
                raise MaterialRefused(Refusal.UNKNOWN_KIND, path)
            if len(files[path]) > LARGEST:
                raise MaterialRefused(Refusal.TOO_LARGE, path)
            form = form_of(path, files[path])
            if form is Form.ZIP:
                raise MaterialRefused(Refusal.UNKNOWN_KIND, path)
            _, title, found, of_file, unseen = _READERS[form](path, files[path])
            if not any(sign.isalnum() for piece in found for sign in piece.text):
                raise MaterialRefused(Refusal.NO_TEXT, path)
        except MaterialRefused as error:
            refused.append(error)
            if sum(one.code in (Refusal.BOMB, Refusal.TOO_LARGE) for one in refused) > MOST_BOMBS:
                raise MaterialRefused(Refusal.BOMB, name, path) from None
            left_out.append(Unread(path, error.code))
            continue
        pieces.append(Piece(Part.HEADING, title or _first_heading(found) or _stem(path), 1))
        pieces += [Piece(one.part, one.text, one.level + 1 if one.level else 0) for one in found]
        left_out += [Unread(f"{path}: {one.name}", one.code) for one in of_file]
        hidden |= unseen
    if not pieces:
        codes = {error.code for error in refused} | {one.code for one in unread}
        raise MaterialRefused(codes.pop() if len(codes) == 1 else Refusal.NO_TEXT, name)
    material = assemble(name, Kind.FOLDER, sha256, pieces, left_out)
    return _with_hidden(material) if hidden else material


def _stem(name: str) -> str:
    return PurePosixPath(name.replace("\\", "/")).stem or "?"


def _first_heading(pieces: list[Piece]) -> str:
    first = pieces[0] if pieces else None
    return first.text if first is not None and first.part is Part.HEADING else ""


def _with_hidden(material: Material) -> Material:
    told = (*material.concealed, Concealed(HIDDEN, 0, 0))
    return Material(
        material.title,
        material.kind,
        material.sha256,
        material.text,
        material.sections,
        told,
        material.unread,
    )


def _markdown(name: str, data: bytes) -> _Found:
    del name
    text = text_of(data)
    return Kind.MARKDOWN, title_of_markdown(text), list(pieces_of_markdown(text)), (), False


def _text(name: str, data: bytes) -> _Found:
    del name
    return Kind.TEXT, "", list(pieces_of_text(text_of(data))), (), False


def _html(name: str, data: bytes) -> _Found:
    return _page(text_of(data), name)


def _web_archive(name: str, data: bytes) -> _Found:
    source, told = html_of_archive(data, name)
    encoding = encoding_named(told)
    try:
        text = source.decode(encoding) if encoding else text_of(source)
    except UnicodeError:
        text = text_of(source)
    return _page(text, name)


def _page(source: str, name: str) -> _Found:
    page = Page(source, name)
    return Kind.HTML, page.title, page.pieces, (), page.hidden


def _pdf(name: str, data: bytes) -> _Found:
    found = read_pdf(data, name)
    return Kind.PDF, found.title, list(pieces_of_pages(found.pages)), found.unread, False


def _docx(name: str, data: bytes) -> _Found:
    title, pieces = read_docx(data, name)
    return Kind.DOCX, title, pieces, (), False


_READERS: Mapping[Form, Callable[[str, bytes], _Found]] = {
    Form.MARKDOWN: _markdown,
    Form.TEXT: _text,
    Form.HTML: _html,
    Form.WEB_ARCHIVE: _web_archive,
    Form.PDF: _pdf,
    Form.DOCX: _docx,
}
