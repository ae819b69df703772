"""Text from a project, shown where Qt would guess whether it is HTML."""

from __future__ import annotations

import html


def plain_tool_tip(text: str) -> str:
    """A tool tip that shows `text` letter for letter, and wraps."""
    return f"<p style='white-space: pre-wrap'>{html.escape(text)}</p>" if text else ""
