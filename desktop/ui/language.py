"""The languages of the screens, and the one in use: its words, its direction, its dates. Home of the translator."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.paths import resources
from desktop.presenters.looks import LANGUAGES, language_for

SOURCE = LANGUAGES[0]
"""The language that the code is written in: it needs no translation."""
_LOCALES = {"en": "en_GB", "zh": "zh_CN"}
"""Where a language alone would stand for a country that writes its dates in another way."""


NAMES = {
    "en": "English",
    "ar": "العربية",
    "es": "Español",
    "fr": "Français",
    "hi": "हिन्दी",
    "vi": "Tiếng Việt",
    "zh": "中文",
}
"""What each language calls itself."""


class _Speech:
    """What the application speaks now; there is one application."""

    code: str = SOURCE
    translator: QTranslator | None = None


def language_in_use() -> str:
    """Return the code of the language that was applied last."""
    return _Speech.code


def system_language() -> str:
    """Return the code of the language that this system speaks, as near as there is."""
    return language_for(QLocale.system().bcp47Name()) or SOURCE


def translated_into(language: str, context: str, text: str) -> str:
    """Return words in a given language (BCP 47), in the one in use where Carrel does not speak it."""
    code = language_for(language)
    if not code or code == _Speech.code:
        return QCoreApplication.translate(context, text)
    translator = _translator(code)
    return (translator.translate(context, text) if translator is not None else "") or text


@cache
def _translator(code: str) -> QTranslator | None:
    """Return the words of a language, None for the source's own and for one whose words are missing."""
    translator = QTranslator()
    there = code != SOURCE and translator.load(str(resources() / "translations" / f"carrel_{code}.qm"))
    return translator if there else None


def apply_language(app: QApplication, code: str) -> None:
    """Let the application speak a language. Screens that are there already keep their words until they are made anew."""
    if code == _Speech.code:
        return
    if _Speech.translator is not None:
        app.removeTranslator(_Speech.translator)
        _Speech.translator = None
    translator = _translator(code)
    if translator is not None:
        app.installTranslator(translator)
        _Speech.translator = translator
    _Speech.code = code
    locale = QLocale(_LOCALES.get(code, code))
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
