"""The style sheet of texts, in the look in use."""

from desktop.ui.theme import HEADING, MONO, PASSAGE, px, theme_in_use

CODE = 0.92
"""The size of code, against the text: letters of one width look larger."""


def css(gap: int, size: int) -> str:
    """Return the style sheet for documents; ``gap`` is the distance of paragraphs, ``size`` that of the letters."""
    theme = theme_in_use()
    cell = f"border: 1px solid {theme.edge}; padding: {px(6)}px {px(10)}px;"
    mono = ", ".join(f"'{name}'" for name in MONO)
    return (
        f"p, ul, ol, dl, pre, blockquote, table {{ margin-top: 0; margin-bottom: {gap}px; }}"
        f"li {{ margin-bottom: {px(4)}px; }} li ul, li ol, li p {{ margin-bottom: {px(4)}px; }}"
        f"h1, h2, h3, h4, h5, h6 {{ margin-top: {px(8)}px; margin-bottom: {px(8)}px; font-weight: 600; }}"
        f"h1, h2 {{ font-size: {px(HEADING)}px; }} h3, h4, h5, h6 {{ font-size: {px(PASSAGE)}px; }}"
        f"blockquote {{ margin-left: {px(20)}px; margin-right: {px(20)}px; color: {theme.muted}; }}"
        f"dt {{ font-weight: 600; }} dd {{ margin-left: {px(24)}px; margin-bottom: {px(4)}px; }}"
        f"code, pre {{ font-family: {mono}, monospace; font-size: {round(size * CODE)}px; }} code {{ background-color: {theme.sunk}; }}"
        f"table {{ border-collapse: collapse; }} td {{ {cell} }}"
        f"th {{ {cell} vertical-align: middle; font-weight: 600; background-color: {theme.sunk}; }}"
        f"caption {{ font-weight: 600; }} .missing {{ color: {theme.muted}; }}"
        f"td.code {{ border: none; padding: {px(10)}px {px(12)}px; background-color: {theme.sunk}; }}"
    )
