"""The languages of the screens, and the one in use: its words, its direction, its dates. Home of the translator."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.paths import resources

SOURCE = "en"
"""The language that the code is written in: it needs no translation."""
_LOCALES = {"en": "en_GB", "zh": "zh_CN"}
"""Where a language alone would stand for a country that writes its dates in another way."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language that every screen of the candidate speaks, with its name for itself."""

    code: str
    name: str


LANGUAGES = (
    Language("en", "English"),
    Language("ar", "العربية"),
    Language("es", "Español"),
    Language("fr", "Français"),
    Language("hi", "हिन्दी"),
    Language("vi", "Tiếng Việt"),
    Language("zh", "中文"),
)


class _Speech:
    """What the application speaks now; there is one application."""

    code: str = SOURCE
    translator: QTranslator | None = None


def language_in_use() -> str:
    """Return the code of the language that was applied last."""
    return _Speech.code


def language_for(wish: str) -> str:
    """Return the code of the language that comes nearest to a wish (BCP 47, such as fr-CA); English where none does."""
    first = wish.replace("_", "-").partition("-")[0].lower()
    return next((language.code for language in LANGUAGES if language.code == first), SOURCE)


def system_language() -> str:
    """Return the code of the language that this system speaks, as near as there is."""
    return language_for(QLocale.system().bcp47Name())


def apply_language(app: QApplication, code: str) -> None:
    """Let the application speak a language. Screens that are there already keep their words until they are made anew."""
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
