"""The tables of events, sources, actors and indicators: columns as data, one item model, one view."""
