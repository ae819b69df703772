"""Languages of sources by name: `fr` is shown as French, and French is read as `fr`."""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models.text import folded
from ui.i18n import translate

_NAMES = {
    "ar": QT_TRANSLATE_NOOP("Languages", "Arabic"),
    "az": QT_TRANSLATE_NOOP("Languages", "Azerbaijani"),
    "be": QT_TRANSLATE_NOOP("Languages", "Belarusian"),
    "bg": QT_TRANSLATE_NOOP("Languages", "Bulgarian"),
    "cs": QT_TRANSLATE_NOOP("Languages", "Czech"),
    "da": QT_TRANSLATE_NOOP("Languages", "Danish"),
    "de": QT_TRANSLATE_NOOP("Languages", "German"),
    "el": QT_TRANSLATE_NOOP("Languages", "Greek"),
    "en": QT_TRANSLATE_NOOP("Languages", "English"),
    "es": QT_TRANSLATE_NOOP("Languages", "Spanish"),
    "et": QT_TRANSLATE_NOOP("Languages", "Estonian"),
    "fa": QT_TRANSLATE_NOOP("Languages", "Persian"),
    "fi": QT_TRANSLATE_NOOP("Languages", "Finnish"),
    "fr": QT_TRANSLATE_NOOP("Languages", "French"),
    "he": QT_TRANSLATE_NOOP("Languages", "Hebrew"),
    "hi": QT_TRANSLATE_NOOP("Languages", "Hindi"),
    "hr": QT_TRANSLATE_NOOP("Languages", "Croatian"),
    "hu": QT_TRANSLATE_NOOP("Languages", "Hungarian"),
    "hy": QT_TRANSLATE_NOOP("Languages", "Armenian"),
    "it": QT_TRANSLATE_NOOP("Languages", "Italian"),
    "ja": QT_TRANSLATE_NOOP("Languages", "Japanese"),
    "ka": QT_TRANSLATE_NOOP("Languages", "Georgian"),
    "kk": QT_TRANSLATE_NOOP("Languages", "Kazakh"),
    "ko": QT_TRANSLATE_NOOP("Languages", "Korean"),
    "la": QT_TRANSLATE_NOOP("Languages", "Latin"),
    "lt": QT_TRANSLATE_NOOP("Languages", "Lithuanian"),
    "lv": QT_TRANSLATE_NOOP("Languages", "Latvian"),
    "nl": QT_TRANSLATE_NOOP("Languages", "Dutch"),
    "no": QT_TRANSLATE_NOOP("Languages", "Norwegian"),
    "pl": QT_TRANSLATE_NOOP("Languages", "Polish"),
    "pt": QT_TRANSLATE_NOOP("Languages", "Portuguese"),
    "ro": QT_TRANSLATE_NOOP("Languages", "Romanian"),
    "ru": QT_TRANSLATE_NOOP("Languages", "Russian"),
    "sk": QT_TRANSLATE_NOOP("Languages", "Slovak"),
    "sr": QT_TRANSLATE_NOOP("Languages", "Serbian"),
    "sv": QT_TRANSLATE_NOOP("Languages", "Swedish"),
    "tr": QT_TRANSLATE_NOOP("Languages", "Turkish"),
    "uk": QT_TRANSLATE_NOOP("Languages", "Ukrainian"),
    "zh": QT_TRANSLATE_NOOP("Languages", "Chinese"),
}
_WITH_CODE = re.compile(r".*\(([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\)\s*")


def language_text(code: str) -> str:
    """`French`, `French (fr-CA)`; a code that has no name here as it stands."""
    if code in _NAMES:
        return translate("Languages", _NAMES[code])
    base = re.split(r"[-_]", code)[0].lower()
    known = base in _NAMES and _WITH_CODE.fullmatch(f"({code})")
    return f"{translate('Languages', _NAMES[base])} ({code})" if known else code


def read_language(text: str) -> str:
    """The code of a typed name, in the interface's language or in English; any other text as it is."""
    text = text.strip()
    with_code = _WITH_CODE.fullmatch(text)
    if with_code:
        return with_code[1]
    plain = folded(text)
    for code, name in _NAMES.items():
        if plain in (folded(translate("Languages", name)), folded(name), code):
            return code
    return text


def language_names() -> list[str]:
    """The names to complete from, in alphabetical order."""
    return sorted(map(language_text, _NAMES), key=folded)
