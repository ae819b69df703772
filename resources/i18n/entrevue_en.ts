<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BibliographyCopier</name>
    <message numerus="yes">
        <source>Bibliography of %n source(s) copied as rich text</source>
        <translation>
            <numerusform>Bibliography of %n source copied as rich text</numerusform>
            <numerusform>Bibliography of %n sources copied as rich text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bibliography of %n source(s) copied as Markdown</source>
        <translation>
            <numerusform>Bibliography of %n source copied as Markdown</numerusform>
            <numerusform>Bibliography of %n sources copied as Markdown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bibliography of %n source(s) copied as plain text</source>
        <translation>
            <numerusform>Bibliography of %n source copied as plain text</numerusform>
            <numerusform>Bibliography of %n sources copied as plain text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BibliographyFiles</name>
    <message numerus="yes">
        <source>%n source(s) added</source>
        <translation>
            <numerusform>%n source added</numerusform>
            <numerusform>%n sources added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side(s) added</source>
        <translation>
            <numerusform>%n side added</numerusform>
            <numerusform>%n sides added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CiteField</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CiteForAll</name>
    <message numerus="yes">
        <source>Cite for %n event(s)</source>
        <translation>
            <numerusform>Cite for %n event</numerusform>
            <numerusform>Cite for %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citer</name>
    <message numerus="yes">
        <source>Cite %n source(s)</source>
        <translation>
            <numerusform>Cite %n source</numerusform>
            <numerusform>Cite %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>Add %n source</numerusform>
            <numerusform>Add %n sources</numerusform>
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
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClusterList</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
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
        <source>… and %n other source(s)</source>
        <translation>
            <numerusform>… and %n other source</numerusform>
            <numerusform>… and %n other sources</numerusform>
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
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n new source</numerusform>
            <numerusform>%n new sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) changed</source>
        <translation>
            <numerusform>%n source changed</numerusform>
            <numerusform>%n sources changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same already: %n source(s)</source>
        <translation>
            <numerusform>The same already: %n source</numerusform>
            <numerusform>The same already: %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n source(s)</source>
        <translation>
            <numerusform>Left out: %n source</numerusform>
            <numerusform>Left out: %n sources</numerusform>
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
    <name>DateMover</name>
    <message numerus="yes">
        <source>Move %n event(s)</source>
        <translation>
            <numerusform>Move %n event</numerusform>
            <numerusform>Move %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) moved by {days}.</source>
        <translation>
            <numerusform>%n event moved by {days}.</numerusform>
            <numerusform>%n events moved by {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stay, since their dates do not name days.</source>
        <translation>
            <numerusform>%n event stay, since their dates do not name days.</numerusform>
            <numerusform>%n events stay, since their dates do not name days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) support the former date.</source>
        <translation>
            <numerusform>%n source support the former date.</numerusform>
            <numerusform>%n sources support the former date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) give yet another date.</source>
        <translation>
            <numerusform>%n source give yet another date.</numerusform>
            <numerusform>%n sources give yet another date.</numerusform>
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
    <name>DuplicatesDialog</name>
    <message numerus="yes">
        <source>Merge %n &amp;alike group(s)</source>
        <translation>
            <numerusform>Merge %n &amp;alike group</numerusform>
            <numerusform>Merge %n &amp;alike groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) merged; Undo brings them back.</source>
        <translation>
            <numerusform>%n source merged; Undo brings them back.</numerusform>
            <numerusform>%n sources merged; Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message numerus="yes">
        <source>The table shows only these %n contact(s). Click the row again to see all.</source>
        <translation>
            <numerusform>The table shows only these %n contact. Click the row again to see all.</numerusform>
            <numerusform>The table shows only these %n contacts. Click the row again to see all.</numerusform>
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
    <message numerus="yes">
        <source>%n way(s) of counting may yield it: the dates leave it open.</source>
        <translation>
            <numerusform>%n way of counting may yield it: the dates leave it open.</numerusform>
            <numerusform>%n ways of counting may yield it: the dates leave it open.</numerusform>
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
    <message numerus="yes">
        <source>Only these %n event(s)</source>
        <translation>
            <numerusform>Only these %n event</numerusform>
            <numerusform>Only these %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FootnoteText</name>
    <message numerus="yes">
        <source>… and %n more: they are copied with the sentences.</source>
        <translation>
            <numerusform>… and %n more: they are copied with the sentences.</numerusform>
            <numerusform>… and %n more: they are copied with the sentences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message numerus="yes">
        <source>%n field(s) change</source>
        <translation>
            <numerusform>%n field change</numerusform>
            <numerusform>%n fields change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n</source>
        <translation>
            <numerusform>New: %n</numerusform>
            <numerusform>New: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n</source>
        <translation>
            <numerusform>Changed: %n</numerusform>
            <numerusform>Changed: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unclear, please choose: %n</source>
        <translation>
            <numerusform>Unclear, please choose: %n</numerusform>
            <numerusform>Unclear, please choose: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twice in the file: %n</source>
        <translation>
            <numerusform>Twice in the file: %n</numerusform>
            <numerusform>Twice in the file: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same already: %n</source>
        <translation>
            <numerusform>The same already: %n</numerusform>
            <numerusform>The same already: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>{format}, %n source(s)</source>
        <translation>
            <numerusform>{format}, %n source</numerusform>
            <numerusform>{format}, %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n side(s) that the file names and the project lacks: {names}</source>
        <translation>
            <numerusform>&amp;Add %n side that the file names and the project lacks: {names}</numerusform>
            <numerusform>&amp;Add %n sides that the file names and the project lacks: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know about the file</source>
        <translation>
            <numerusform>%n thing to know about the file</numerusform>
            <numerusform>%n things to know about the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n</source>
        <translation>
            <numerusform>left out: %n</numerusform>
            <numerusform>left out: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n source(s)</source>
        <translation>
            <numerusform>&amp;Import %n source</numerusform>
            <numerusform>&amp;Import %n sources</numerusform>
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
    <name>LaneHeaders</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
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
    <name>NewSpan</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodEdge</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodTools</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Resize</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>Add %n source</numerusform>
            <numerusform>Add %n sources</numerusform>
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
    <name>RubberBand</name>
    <message numerus="yes">
        <source>%n event(s) in the rectangle</source>
        <translation>
            <numerusform>%n event in the rectangle</numerusform>
            <numerusform>%n events in the rectangle</numerusform>
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
    <name>SourceComparison</name>
    <message numerus="yes">
        <source>cited by %n record(s)</source>
        <translation>
            <numerusform>cited by %n record</numerusform>
            <numerusform>cited by %n records</numerusform>
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
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
</TS>
