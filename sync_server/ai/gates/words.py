"""Words of texts as gates compare them: small letters, roughly their stem, without small words; and runs of letters.

Stems here need only bring the forms of a word together. Chinese, and Vietnamese with its words of several syllables, are
compared by pairs of neighbours.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

_EAST = "\u3040-\u30ff\u3400-\u9fff"
_SIGNS = "\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff"
_TOKEN = re.compile(rf"[{_EAST}]+|(?:(?![{_EAST}])[\w{_SIGNS}])+(?:[.,](?=\d)\d+)?")
_ANY_EAST = re.compile(f"[{_EAST}]")
_VOWEL_SIGNS = re.compile("[\u064b-\u065f\u0670\u0640]")
_ALEFS = str.maketrans("أإآى", "اااي")

_SMALL = {
    "en": "a an the and or but nor if then than that this these those it its they them their he she his her we our you your "
    "i of in on at by for from with without into onto to up out over under about as is are was were be been being do does "
    "did has have had can could may might must shall should will would not no so such more most less least very too also "
    "which what who whom whose when where why how one two each any some all both other another only there here because "
    "while during after before between through per own same until again",
    "fr": "le la les l un une des du de d au aux et ou mais ni si que qui quoi dont où ce cet cette ces il elle ils elles on "
    "se s ne pas plus moins très en y dans par pour sur sous avec sans entre vers est sont était fut être a ont avait avoir "
    "quel quelle quels quelles leur leurs son sa ses notre nos votre vos je tu nous vous n c qu j m t afin car comme",
    "es": "el la los las lo un una unos unas de del al y e o u pero ni si que qué quien quién cual cuál cuáles este esta estos "
    "estas ese esa eso se su sus le les no más menos muy en por para con sin sobre entre hacia desde hasta es son era fue "
    "ser está están ha han había hay como cómo cuando cuándo donde dónde porque cuánto a",
    "ar": "في من على إلى الى عن مع هذا هذه ذلك تلك التي الذي الذين ما ماذا متى أين اين كيف هل هو هي هم أن ان إن لا لم لن قد كان "
    "كانت يكون أو او ثم أي اي كل بعض بعد قبل عند عندما حين أما بين حتى غير",
    "hi": "का की के को से में पर और या है हैं था थे थी हो होता होती होते ही भी यह वह ये वे इस उस इन उन कि जो तो ने एक नहीं किस क्या "
    "कौन कब कहाँ क्यों कैसे कितने कितना जब तब लिए द्वारा साथ तक कर करता करते करती अपना अपनी अपने उसका उसके उसकी जाता जाती जाते "
    "जिन्हें उनसे कोई बाद",
}
_SMALL_WORDS = {language: frozenset(words.split()) for language, words in _SMALL.items()}
_SMALL_PAIRS = frozenset(
    (
        "có thể",
        "như thế",
        "thế nào",
        "điều gì",
        "cái gì",
        "vì sao",
        "tại sao",
        "bao nhiêu",
        "trong các",
        "các câu",
        "sau đây",
        "một trong",
        "là gì",
        "thì sao",
    )
)
_HINDI_END = re.compile("[\u0900-\u0903\u093e-\u094d]+$")
_ENDINGS = ("ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s", "e")
_EAST_SMALL = frozenset("的了是和与及在吗呢什么怎样如何哪些把被就也都而或由从其这那有以为个种中上下列哪一")


def folded(text: str) -> str:
    """Return text in small letters, without the signs that a language may leave out."""
    text = unicodedata.normalize("NFC", text).casefold()
    return _VOWEL_SIGNS.sub("", text).translate(_ALEFS)


def tokens(text: str) -> list[str]:
    """Return the words as they are written, folded; a run of Chinese is one."""
    return _TOKEN.findall(folded(text))


def count_of_words(text: str) -> int:
    """Return how many words there are; of Chinese how many signs."""
    return sum(len(word) if _ANY_EAST.match(word) else 1 for word in tokens(text))


def is_eastern(text: str) -> bool:
    """Say whether a text is written without blanks between words."""
    return len(_ANY_EAST.findall(text)) * 2 > len(text.replace(" ", ""))


@lru_cache(maxsize=20_000)
def stem(word: str, language: str) -> str:
    """Return what forms of a word have in common, roughly."""
    if language == "en":
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                word = word.removesuffix(ending)
                break
        if len(word) > 3 and word[-1] == word[-2]:
            word = word[:-1]
        return re.sub("y$", "i", word)[:8]
    if language in {"fr", "es"}:
        return word.removesuffix("s")[:6] if len(word) > 4 else word
    if language == "ar":
        for start in ("وال", "بال", "كال", "فال", "لل", "ال"):
            if word.startswith(start) and len(word) - len(start) >= 3:
                word = word.removeprefix(start)
                break
        return re.sub("(?:ات|ون|ين|ة|ه)$", "", word) if len(word) > 4 else word
    if language == "hi":
        return _HINDI_END.sub("", word) or word
    return word


@lru_cache(maxsize=4_000)
def content_stems(text: str, language: str) -> tuple[str, ...]:
    """Return the words that carry a text, in their order, as stems."""
    small = _SMALL_WORDS.get(language, frozenset())
    made: list[str] = []
    if language == "vi":
        words = tokens(text)
        pairs = [f"{one} {other}" for one, other in pairwise(words)] if len(words) > 1 else words
        return tuple(pair for pair in pairs if pair not in _SMALL_PAIRS)
    for word in tokens(text):
        if _ANY_EAST.match(word):
            pairs = [a + b for a, b in pairwise(word)] or [word]
            made += [pair for pair in pairs if not _EAST_SMALL & set(pair)]
        elif word not in small and (len(word) > 1 or word.isdigit()):
            made.append(stem(word, language))
    return tuple(made)


@lru_cache(maxsize=4_000)
def grams(text: str) -> frozenset[str]:
    """Return the runs of four letters of a text, of Chinese those of two signs; of shorter texts the text."""
    whole = " ".join(tokens(text))
    length = 2 if is_eastern(whole) else 4
    if len(whole) <= length:
        return frozenset((whole,)) if whole else frozenset()
    return frozenset(whole[at : at + length] for at in range(len(whole) - length + 1))


def alike(one: frozenset[str], other: frozenset[str]) -> float:
    """Return how much two sets have in common, from 0 to 1 (Jaccard)."""
    if not one or not other:
        return 0.0
    common = len(one & other)
    return common / (len(one) + len(other) - common)
