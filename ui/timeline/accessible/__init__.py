"""The drawn timeline for screen readers: a chart of lists; one module for each kind of thing in them.

Each item is made when it is asked for, and then kept: Qt holds plain pointers to the interfaces that it has
been given, so none may be collected before Qt lets go of it. Qt owns the chart, which goes with its widget;
the rest is handed back to Qt when the project or the widget goes.
"""
