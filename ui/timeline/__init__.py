"""The drawn timeline: style, painter, view and pane."""
