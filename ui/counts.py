"""Numbers of things in words: lupdate sees a plural only in the `self.tr` of a QObject.

The catalogues have `%Ln` where the code has `%n`: with the digits grouped as the language groups them.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject


def grouped(number: int) -> str:
    """`100,000`, in French `100 000` with narrow no-break spaces."""
    return QLocale().toString(number)


class Counts(QObject):
    """`Counts().events(2)` -> `2 events`."""

    def events(self, number: int) -> str:
        return self.tr("%n event(s)", "", number)

    def sources(self, number: int) -> str:
        return self.tr("%n source(s)", "", number)

    def more_sources(self, number: int) -> str:
        return self.tr("… and %n other source(s)", "", number)

    def imported(self, number: int) -> str:
        return self.tr("%n event(s) imported", "", number)

    def sources_added(self, number: int) -> str:
        return self.tr("%n source(s) added to known events", "", number)

    def already_there(self, number: int) -> str:
        return self.tr("Already there: %n event(s)", "", number)

    def new_sources(self, number: int) -> str:
        return self.tr("%n new source(s)", "", number)

    def changed_sources(self, number: int) -> str:
        return self.tr("%n source(s) changed", "", number)

    def same_sources(self, number: int) -> str:
        return self.tr("The same already: %n source(s)", "", number)

    def left_out_sources(self, number: int) -> str:
        return self.tr("Left out: %n source(s)", "", number)

    def other_problems(self, number: int) -> str:
        return self.tr("… and %n other problem(s)", "", number)

    def other_columns(self, number: int) -> str:
        return self.tr("… and %n other column(s)", "", number)
