<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) imported</source>
        <translation>
            <numerusform>%n event imported</numerusform>
            <numerusform>%n events imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added to known events</source>
        <translation>
            <numerusform>%n source added to known events</numerusform>
            <numerusform>%n sources added to known events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already there: %n event(s)</source>
        <translation>
            <numerusform>Already there: %n event</numerusform>
            <numerusform>Already there: %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n other column(s)</source>
        <translation>
            <numerusform>… and %n other column</numerusform>
            <numerusform>… and %n other columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n other problem(s)</source>
        <translation>
            <numerusform>… and %n other problem</numerusform>
            <numerusform>… and %n other problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message numerus="yes">
        <source>%n event(s) selected</source>
        <translation>
            <numerusform>%n event selected</numerusform>
            <numerusform>%n events selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %n record(s)</source>
        <translation>
            <numerusform>Used by %n record</numerusform>
            <numerusform>Used by %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message numerus="yes">
        <source>%n way(s) of counting yield it.</source>
        <translation>
            <numerusform>%n way of counting yield it.</numerusform>
            <numerusform>%n ways of counting yield it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n filter(s) active</source>
        <translation>
            <numerusform>%n filter active</numerusform>
            <numerusform>%n filters active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindRemovalDialog</name>
    <message numerus="yes">
        <source>%n event(s) are of the kind “{kind}”. What becomes of them?</source>
        <translation>
            <numerusform>%n event are of the kind “{kind}”. What becomes of them?</numerusform>
            <numerusform>%n events are of the kind “{kind}”. What becomes of them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>{name} · %n event(s)</source>
        <translation>
            <numerusform>{name} · %n event</numerusform>
            <numerusform>{name} · %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message numerus="yes">
        <source>Duplicate %n row(s)</source>
        <translation>
            <numerusform>Duplicate %n row</numerusform>
            <numerusform>Duplicate %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Paste %n row</numerusform>
            <numerusform>Paste %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted row(s) to check</source>
        <translation>
            <numerusform>%n pasted row to check</numerusform>
            <numerusform>%n pasted rows to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n event(s): {names}.</source>
        <translation>
            <numerusform>Taken out of %n event: {names}.</numerusform>
            <numerusform>Taken out of %n events: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer cited in %n event(s): {names}.</source>
        <translation>
            <numerusform>No longer cited in %n event: {names}.</numerusform>
            <numerusform>No longer cited in %n events: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>Delete %n row</numerusform>
            <numerusform>Delete %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n actor(s)?</source>
        <translation>
            <numerusform>Delete %n actor?</numerusform>
            <numerusform>Delete %n actors?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n source(s)?</source>
        <translation>
            <numerusform>Delete %n source?</numerusform>
            <numerusform>Delete %n sources?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SilenceList</name>
    <message numerus="yes">
        <source>and %n shorter one(s)</source>
        <translation>
            <numerusform>and %n shorter one</numerusform>
            <numerusform>and %n shorter ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n counted</numerusform>
            <numerusform>%n counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message numerus="yes">
        <source>Already there: %n event(s).</source>
        <translation>
            <numerusform>Already there: %n event.</numerusform>
            <numerusform>Already there: %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added to known events.</source>
        <translation>
            <numerusform>%n source added to known events.</numerusform>
            <numerusform>%n sources added to known events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need a look: see the details.</source>
        <translation>
            <numerusform>%n row need a look: see the details.</numerusform>
            <numerusform>%n rows need a look: see the details.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) imported from “{name}”.</source>
        <translation>
            <numerusform>%n event imported from “{name}”.</numerusform>
            <numerusform>%n events imported from “{name}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
</TS>
