"""The three forms in which a bibliography is copied: their words, and what goes to the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from models.citations.lists import Form
from ui.i18n import translate

if TYPE_CHECKING:
    from models.citations.notes import Entry

BIBLIOGRAPHY_KEYS = "Ctrl+Shift+C"
"""As in Zotero, for rich text."""


def form_text(form: Form) -> str:
    """The item of a menu."""
    texts = {
        Form.TEXT: translate("Bibliography", "As plain text"),
        Form.RICH: translate("Bibliography", "As rich text"),
        Form.MARKDOWN: translate("Bibliography", "As Markdown"),
    }
    return texts[form]


def mime_data(entries: Sequence[Entry], form: Form) -> QMimeData:
    """Rich text has the plain one beside it, for places where only text can be pasted."""
    from models.citations.lists import as_html, as_markdown, as_text

    data = QMimeData()
    data.setText(as_markdown(entries) if form is Form.MARKDOWN else as_text(entries))
    if form is Form.RICH:
        data.setHtml(as_html(entries))
    return data
