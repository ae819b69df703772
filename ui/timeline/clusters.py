"""What the mouse and the keys do with events that stand too close together to be drawn one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt

from models.records import Event
from models.timeline import Cluster

if TYPE_CHECKING:
    from ui.timeline.view import TimelineView

_SHARE = 0.6
"""Of the width, that the days of a cluster take once it has been zoomed in on."""


class Clusters(QObject):
    """Serves one view."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view

    def open(self, cluster: Cluster, modifiers: Qt.KeyboardModifier) -> None:
        """A list of a few events, or of one day; else zoom in; with Ctrl or Shift select what it holds."""
        from ui.timeline.crowd import opens_as_list

        if modifiers:
            self._select_all(cluster)
        elif opens_as_list(cluster):
            self._list(cluster)
        else:
            self.zoom_to(cluster)

    def list_around(self, position: int) -> bool:
        """List the cluster that the event at a position stands in; False if it stands alone."""
        self._view.viewport.arrive()
        found = (cluster for cluster in self._view.drawing.clusters if position in cluster.positions)
        cluster = next(found, None)
        if cluster is not None:
            self._list(cluster)
        return cluster is not None

    def zoom_to(self, cluster: Cluster) -> None:
        """Until its days fill the better part of the view."""
        viewport, width = self._view.viewport, self._view.width()
        days = max(cluster.last_day - cluster.first_day, 1.0)
        middle = (cluster.first_day + cluster.last_day) / 2
        factor = width * _SHARE / days / viewport.end.pixels_per_day
        zoomed = viewport.end.zoomed(max(factor, 1.0), viewport.end.x(middle))
        viewport.go(zoomed.with_day_at(middle, width / 2))

    def card(self, cluster: Cluster) -> str:
        """The hover card, as rich text."""
        from ui.timeline import crowd

        count = len(cluster.positions)
        named = crowd.lines(self._view.content, cluster.positions[: crowd.MOST_NAMED])
        more = count - len(named)
        rest = self.tr("and %n more", "", more) if more else ""
        return crowd.card(self.tr("%n event(s)", "", count), named, rest)

    def _select_all(self, cluster: Cluster) -> None:
        events = self._view.content.events
        with self._view.standing_still():
            self._view.selection.select(Event, [events[position].id for position in cluster.positions])

    def _list(self, cluster: Cluster) -> None:
        from ui.timeline.crowd import ClusterList

        view = self._view
        events = ClusterList(view.content, cluster, view.current_id, view)
        events.chosen.connect(lambda event_id: view.choose_event(event_id, Qt.KeyboardModifier.NoModifier))
        events.all_chosen.connect(lambda: self._select_all(cluster))
        events.edit_requested.connect(view.edit_requested)
        corner = QPointF(cluster.rect.right + 4, cluster.rect.y)
        events.open_at(view.mapToGlobal(corner.toPoint()))
