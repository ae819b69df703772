"""Text from a project, shown where Qt would guess whether it is HTML."""

from __future__ import annotations


def plain_tool_tip(text: str) -> str:
    """A tool tip that shows `text` letter for letter, and wraps."""
    import html

    return f"<p style='white-space: pre-wrap'>{html.escape(text)}</p>" if text else ""


def menu_text(text: str) -> str:
    """`text` letter for letter in a menu or on a button, where an & would mark a key."""
    return text.replace("&", "&&")
