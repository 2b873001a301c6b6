"""Words of a text as they are compared: small letters, their stem by language, without small words. The home of snowballstemmer."""

import re
from functools import cache, lru_cache
from threading import Lock
from typing import Any

import snowballstemmer

from sync_server.ai.material.language import SMALL_WORDS
from sync_server.ai.material.listed import listed

_EASTERN = "\u3040-\u30ff\u3400-\u9fff"
TOKENS = re.compile(
    rf"[{_EASTERN}]+|[^\W_{_EASTERN}]+(?:[\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0dff]+[^\W_{_EASTERN}]*)*"
)
"""A word, with the signs of its vowels; or all signs side by side of a script that has no blanks between words."""

OF_TASKS = listed(
    "able analyse analyze apply appropriate basic basics calculate candidate choose classify compare concept concepts contrast "
    "create define demonstrate describe develop different differentiate discuss distinguish evaluate example examples explain "
    "give general identify illustrate important interpret introduction know knowledge learn learner learners list main name "
    "outline predict problem problems recall recognise recognize role select show skill skills solve state student students "
    "summarise summarize topic topics type types understand understanding use using work works write key various kind kinds "
    "expliquer décrire comprendre définir identifier analyser comparer rôle savoir élève étudiant notion notions "
    "explicar describir comprender definir identificar analizar comparar conocer papel alumno estudiante concepto conceptos "
    "erklären beschreiben verstehen nennen analysieren vergleichen rolle "
    "اشرح شرح وصف تعريف فهم تحليل دور समझाइए वर्णन समझना परिभाषा 解释 描述 理解 分析 说明 掌握"
)
"""Words of tasks and syllabuses, which say nothing of a topic."""

_STEMMERS = {
    "ar": "arabic", "de": "german", "el": "greek", "en": "english", "es": "spanish", "fa": "persian", "fr": "french",
    "hi": "hindi", "hy": "armenian", "id": "indonesian", "it": "italian", "nl": "dutch", "pl": "polish", "pt": "portuguese",
    "ru": "russian", "sv": "swedish", "ta": "tamil", "tr": "turkish",
}  # fmt: skip
_PREFIXED = frozenset({"ar", "id"})
"""Languages in which a stem may lack the first letters of its word."""
_EAST = re.compile(f"[{_EASTERN}]")
_JOINTS = re.compile(r"[的了是和与及在吗呢么什怎样如何哪些把被就也都而或\u3041-\u309f]")
"""Signs that join words: two signs together of which one is such are no word."""
_NO_SIGNS = re.compile(r"[\u064b-\u065f\u0670\u0640]")
_PLAIN_SIGNS = {sign: " " for sign in range(128) if not chr(sign).isalnum()}
_KEPT = 30_000
_ONE_AT_A_TIME = Lock()


def words_of(text: str) -> list[str]:
    """Return the words in small letters, in order; of scripts without blanks between words, each two signs together."""
    if text.isascii():
        return text.lower().translate(_PLAIN_SIGNS).split()
    words = TOKENS.findall(text.casefold())
    if not _EAST.search(text):
        return words
    parted: list[str] = []
    for word in words:
        if len(word) > 2 and _EAST.match(word):
            parted += [word[at : at + 2] for at in range(len(word) - 1)]
        else:
            parted.append(word)
    return parted


def stem_of(word: str, language: str) -> str:
    """Return the stem of a word in small letters."""
    return _stem(word, language) if len(word) > 2 and language in _STEMMERS else word


def content_words(text: str, language: str) -> list[str]:
    """Return the words of a question or topic that say something, each once: without small ones, not yet stemmed."""
    small = SMALL_WORDS.get(language, frozenset()) | SMALL_WORDS["en"]
    words = dict.fromkeys(words_of(text))
    return [
        word
        for word in words
        if word not in small
        and word not in OF_TASKS
        and not _JOINTS.search(word)
        and (len(word) > 1 or _EAST.match(word) or word.isdigit())
    ]


def root_of(word: str, language: str) -> str:
    """Return the letters that a word and all that share its stem begin with; nothing where that is not so."""
    return "" if language in _PREFIXED else word[:3]


@cache
def _stemmer(language: str) -> Any:
    return snowballstemmer.stemmer(_STEMMERS[language])


@lru_cache(maxsize=_KEPT)
def _stem(word: str, language: str) -> str:
    with _ONE_AT_A_TIME:  # a stemmer remembers the word that it is at
        return str(_stemmer(language).stemWord(_NO_SIGNS.sub("", word)))
