"""What the timeline asks of the tables: they know how events are copied, pasted, duplicated and deleted."""

from __future__ import annotations

from collections.abc import Callable

from models.records import Event
from ui.tables.pane import TablesPane
from ui.timeline.view import TimelineView

AfterTyping = Callable[[Callable[[], object]], Callable[[], None]]


def serve(view: TimelineView, tables: TablesPane, after_typing: AfterTyping) -> None:
    """Both work on one clipboard. `after_typing` takes over first what is still being typed."""
    view.delete_requested.connect(tables.delete)
    view.duplicate_requested.connect(after_typing(tables.duplicate))
    view.cut_requested.connect(after_typing(tables.cut))
    view.copy_requested.connect(tables.copy)
    view.paste_requested.connect(lambda day: after_typing(lambda: tables.paste_events(day))())
    view.table_requested.connect(lambda: tables.show_table(Event))
