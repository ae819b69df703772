"""Dynamic properties that the style sheet asks for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def set_style_property(widget: QWidget, name: str, on: bool) -> None:
    """Set a property to `true` or `false`, as the style sheet writes them, and style the widget anew."""
    value = "true" if on else "false"
    if (widget.property(name) or "false") == value:
        return
    widget.setProperty(name, value)
    # Qt looks at properties only when a widget is polished.
    widget.style().unpolish(widget)
    widget.style().polish(widget)
