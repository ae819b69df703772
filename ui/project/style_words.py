"""What the interface says of citation styles: their names, kinds, where they are from, what is wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models.citations.style_file import StyleError
from models.citations.styles import ADDED, BUILT_IN, BUILTIN, PACKAGE, Style
from ui.i18n import translate

_BUILT_IN = dict(
    zip(
        BUILT_IN,
        (
            QT_TRANSLATE_NOOP("Styles", "Press note (Entrevue)"),
            QT_TRANSLATE_NOOP("Styles", "Author-date (Entrevue)"),
            QT_TRANSLATE_NOOP("Styles", "Numbered (Entrevue)"),
        ),
        strict=True,
    )
)
_KINDS = {
    "note": QT_TRANSLATE_NOOP("Styles", "Notes"),
    "author-date": QT_TRANSLATE_NOOP("Styles", "Author-date"),
    "numeric": QT_TRANSLATE_NOOP("Styles", "Numbers"),
}
_ERRORS = {
    "unreadable": QT_TRANSLATE_NOOP("Styles", "The file cannot be read: {text}."),
    "too-large": QT_TRANSLATE_NOOP("Styles", "The file is too large to be a citation style."),
    "not-xml": QT_TRANSLATE_NOOP("Styles", "The file is no XML: {text}."),
    "entities": QT_TRANSLATE_NOOP(
        "Styles", "The file declares a document type, which no citation style needs and which may do harm."
    ),
    "not-csl": QT_TRANSLATE_NOOP(
        "Styles", "The file is no citation style: it begins with <{text}> instead of a CSL <style>."
    ),
    "no-namespace": QT_TRANSLATE_NOOP(
        "Styles",
        "The file is no citation style: its <style> lacks the namespace of CSL, "
        'xmlns="http://purl.org/net/xbiblio/csl".',
    ),
    "version": QT_TRANSLATE_NOOP("Styles", "The style is written in CSL {text}; Entrevue reads CSL 1.0."),
    "no-title": QT_TRANSLATE_NOOP("Styles", "The style has no title."),
    "no-layout": QT_TRANSLATE_NOOP("Styles", "The style does not say what a citation looks like."),
    "missing-macro": QT_TRANSLATE_NOOP("Styles", "The style uses a macro “{text}” that it does not define."),
    "missing-parent": QT_TRANSLATE_NOOP(
        "Styles",
        "The style stands for another one, “{text}”, which is not on this machine. Add that one first.",
    ),
    "too-complex": QT_TRANSLATE_NOOP(
        "Styles",
        "The style is so long, or its macros use each other so often, that each note would take ages.",
    ),
    "recursion": QT_TRANSLATE_NOOP("Styles", "A macro of the style uses itself."),
    "cannot-format": QT_TRANSLATE_NOOP(
        "Styles", "Entrevue cannot format sources with the style: it does not follow the CSL standard."
    ),
}


def style_title(style: Style) -> str:
    """Translated for the built-in ones, the style's own for all others."""
    return translate("Styles", _BUILT_IN[style.id]) if style.builtin else style.title


def kind_text(style: Style) -> str:
    return translate("Styles", _KINDS[style.kind])


def origin_text(style: Style) -> str:
    """Where a style is from: the program, a file that was added, a folder by its name."""
    if style.origin == BUILTIN:
        return translate("Styles", "Built-in")
    if style.origin == ADDED:
        return translate("Styles", "Added file")
    if style.origin == PACKAGE:
        return translate("Styles", "Style package")
    return Path(style.path).parent.name


def error_text(error: StyleError) -> str:
    """What is wrong with a file, with its line where there is one."""
    text = translate("Styles", _ERRORS[error.code]).format(text=error.text)
    if not error.line:
        return text
    return translate("Styles", "Line {line}: {problem}").format(line=error.line, problem=text)


def missing_text(style_id: str) -> str:
    """That house notes stand in for a style."""
    return translate(
        "Styles",
        "The project’s citation style “{style}” is not on this machine; press notes stand in for it.",
    ).format(style=style_id)
