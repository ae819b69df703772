"""Names in other languages as one typed text: `fr: Vladimir Poutine (Poutine)`."""

from __future__ import annotations

from models.names import OtherNames, OtherNamesError, read_other_names
from ui.i18n import translate


def read_person_names(text: str) -> OtherNames:
    """Whole names with short ones in brackets; raises ValueError in words."""
    return _read(text, with_short=True, example="fr: Vladimir Poutine (Poutine)")


def read_names(text: str) -> OtherNames:
    """Names alone; raises ValueError in words."""
    return _read(text, with_short=False, example="fr: Appel")


def _read(text: str, with_short: bool, example: str) -> OtherNames:
    try:
        return read_other_names(text, with_short)
    except OtherNamesError as error:
        raise ValueError(_error_text(error).format(text=error.text, example=example)) from error


def _error_text(error: OtherNamesError) -> str:
    texts = {
        "unknown_language": translate("OtherNames", "“{text}” is neither en nor fr."),
        "twice": translate("OtherNames", "“{text}” stands there twice."),
        "no_name": translate("OtherNames", "A name is missing after “{text}:”."),
    }
    return texts.get(error.code) or translate(
        "OtherNames", "Write the language before each name, such as “{example}”."
    )
