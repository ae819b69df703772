"""The one error of dates."""

from __future__ import annotations


class DateError(ValueError):
    """A text that is not a date of one event; `code` says why (`ui` words it), `text` is what was read."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(f"{code}: {text!r}")
        self.code = code
        self.text = text
