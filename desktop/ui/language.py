"""The languages of the screens, and the one in use: its words, its direction, its dates. Home of the translator."""

from PySide6.QtCore import QLocale, QTranslator
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


def apply_language(app: QApplication, code: str) -> None:
    """Let the application speak a language. Screens that are there already keep their words until they are made anew."""
    if code == _Speech.code:
        return
    if _Speech.translator is not None:
        app.removeTranslator(_Speech.translator)
        _Speech.translator = None
    if code != SOURCE:
        translator = QTranslator(app)
        if translator.load(str(resources() / "translations" / f"carrel_{code}.qm")):
            app.installTranslator(translator)
            _Speech.translator = translator
    _Speech.code = code
    locale = QLocale(_LOCALES.get(code, code))
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
