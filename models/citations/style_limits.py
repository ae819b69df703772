"""How much work a style may make: one that comes from anywhere may not keep the program busy for ever."""

from __future__ import annotations

from typing import Any

from models.citations.errors import StyleError

MAX_ELEMENTS = 10_000
"""The longest styles in use have about half as many."""
MAX_STEPS = 6_000
"""Elements that one note or entry may go through, macros counted at each call; the longest styles in use
come to 3 000. Joining their texts takes time by the square."""


def check_work(root: Any) -> None:
    """StyleError `too-complex` for a style that is too long, or whose macros call each other too often."""
    if sum(1 for _ in root.iter()) > MAX_ELEMENTS:
        raise StyleError("too-complex")
    counter = _Steps(root)
    try:
        steps = [
            counter.of(part) for tag in ("citation", "bibliography") for part in root.findall(f"{{*}}{tag}")
        ]
    except RecursionError as error:
        raise StyleError("too-complex") from error
    if max(steps, default=0) > MAX_STEPS:
        raise StyleError("too-complex")


class _Steps:
    """Elements that rendering goes through at most: of alternatives, the longest counts."""

    def __init__(self, root: Any) -> None:
        self._macros = {macro.get("name"): macro for macro in reversed(root.findall("{*}macro"))}
        self._known: dict[str, int] = {}

    def of(self, element: Any) -> int:
        parts = [self.of(child) for child in element if isinstance(child.tag, str)]
        own = 1 + self._of_macro(element.get("macro"))
        return own + (max(parts, default=0) if element.tag.endswith("}choose") else sum(parts))

    def _of_macro(self, name: str | None) -> int:
        if name is None or name not in self._macros:
            return 0
        if name not in self._known:
            # A macro that calls itself counts nothing here: trying it tells.
            self._known[name] = 0
            self._known[name] = self.of(self._macros[name])
        return self._known[name]
