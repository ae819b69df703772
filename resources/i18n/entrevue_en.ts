<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Background</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BibliographyCopier</name>
    <message numerus="yes">
        <source>Bibliography of %n source(s) copied as rich text</source>
        <translation>
            <numerusform>Bibliography of %Ln source copied as rich text</numerusform>
            <numerusform>Bibliography of %Ln sources copied as rich text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bibliography of %n source(s) copied as Markdown</source>
        <translation>
            <numerusform>Bibliography of %Ln source copied as Markdown</numerusform>
            <numerusform>Bibliography of %Ln sources copied as Markdown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bibliography of %n source(s) copied as plain text</source>
        <translation>
            <numerusform>Bibliography of %Ln source copied as plain text</numerusform>
            <numerusform>Bibliography of %Ln sources copied as plain text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BibliographyFiles</name>
    <message numerus="yes">
        <source>%n source(s) added</source>
        <translation>
            <numerusform>%Ln source added</numerusform>
            <numerusform>%Ln sources added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side(s) added</source>
        <translation>
            <numerusform>%Ln side added</numerusform>
            <numerusform>%Ln sides added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalledOff</name>
    <message numerus="yes">
        <source>%n hidden · Show</source>
        <translation>
            <numerusform>%Ln hidden · Show</numerusform>
            <numerusform>%Ln hidden · Show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled, postponed or denied event(s) hidden: show</source>
        <translation>
            <numerusform>%Ln cancelled, postponed or denied event hidden: show</numerusform>
            <numerusform>%Ln cancelled, postponed or denied events hidden: show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CiteField</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CiteForAll</name>
    <message numerus="yes">
        <source>Cite for %n event(s)</source>
        <translation>
            <numerusform>Cite for %Ln event</numerusform>
            <numerusform>Cite for %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citer</name>
    <message numerus="yes">
        <source>Cite %n source(s)</source>
        <translation>
            <numerusform>Cite %Ln source</numerusform>
            <numerusform>Cite %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>Add %Ln source</numerusform>
            <numerusform>Add %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClusterList</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clusters</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n other source(s)</source>
        <translation>
            <numerusform>… and %Ln other source</numerusform>
            <numerusform>… and %Ln other sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) imported</source>
        <translation>
            <numerusform>%Ln event imported</numerusform>
            <numerusform>%Ln events imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added to known events</source>
        <translation>
            <numerusform>%Ln source added to known events</numerusform>
            <numerusform>%Ln sources added to known events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already there: %n event(s)</source>
        <translation>
            <numerusform>Already there: %Ln event</numerusform>
            <numerusform>Already there: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%Ln new source</numerusform>
            <numerusform>%Ln new sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) changed</source>
        <translation>
            <numerusform>%Ln source changed</numerusform>
            <numerusform>%Ln sources changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same already: %n source(s)</source>
        <translation>
            <numerusform>The same already: %Ln source</numerusform>
            <numerusform>The same already: %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n source(s)</source>
        <translation>
            <numerusform>Left out: %Ln source</numerusform>
            <numerusform>Left out: %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n other column(s)</source>
        <translation>
            <numerusform>… and %Ln other column</numerusform>
            <numerusform>… and %Ln other columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n other problem(s)</source>
        <translation>
            <numerusform>… and %Ln other problem</numerusform>
            <numerusform>… and %Ln other problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateMover</name>
    <message numerus="yes">
        <source>Move %n event(s)</source>
        <translation>
            <numerusform>Move %Ln event</numerusform>
            <numerusform>Move %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) moved by {days}.</source>
        <translation>
            <numerusform>%Ln event moved by {days}.</numerusform>
            <numerusform>%Ln events moved by {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln day later</numerusform>
            <numerusform>%Ln days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%Ln day earlier</numerusform>
            <numerusform>%Ln days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stay, since their dates do not name days.</source>
        <translation>
            <numerusform>%Ln event stay, since their dates do not name days.</numerusform>
            <numerusform>%Ln events stay, since their dates do not name days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) support the former date.</source>
        <translation>
            <numerusform>%Ln source support the former date.</numerusform>
            <numerusform>%Ln sources support the former date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) give yet another date.</source>
        <translation>
            <numerusform>%Ln source give yet another date.</numerusform>
            <numerusform>%Ln sources give yet another date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message numerus="yes">
        <source>%n event(s) selected</source>
        <translation>
            <numerusform>%Ln event selected</numerusform>
            <numerusform>%Ln events selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) selected</source>
        <translation>
            <numerusform>%Ln source selected</numerusform>
            <numerusform>%Ln sources selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) selected</source>
        <translation>
            <numerusform>%Ln actor selected</numerusform>
            <numerusform>%Ln actors selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation>
            <numerusform>%Ln record selected</numerusform>
            <numerusform>%Ln records selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %n record(s)</source>
        <translation>
            <numerusform>Used by %Ln record</numerusform>
            <numerusform>Used by %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message numerus="yes">
        <source>Merge %n &amp;alike group(s)</source>
        <translation>
            <numerusform>Merge %Ln &amp;alike group</numerusform>
            <numerusform>Merge %Ln &amp;alike groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) merged; Undo brings them back.</source>
        <translation>
            <numerusform>%Ln source merged; Undo brings them back.</numerusform>
            <numerusform>%Ln sources merged; Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message numerus="yes">
        <source>The table shows only these %n contact(s). Click the row again to see all.</source>
        <translation>
            <numerusform>The table shows only these %Ln contact. Click the row again to see all.</numerusform>
            <numerusform>The table shows only these %Ln contacts. Click the row again to see all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message numerus="yes">
        <source>%n way(s) of counting yield it.</source>
        <translation>
            <numerusform>%Ln way of counting yield it.</numerusform>
            <numerusform>%Ln ways of counting yield it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) of counting may yield it: the dates leave it open.</source>
        <translation>
            <numerusform>%Ln way of counting may yield it: the dates leave it open.</numerusform>
            <numerusform>%Ln ways of counting may yield it: the dates leave it open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n lane(s) have no room: choose a taller format.</source>
        <translation>
            <numerusform>%Ln lane has no room: choose a taller format.</numerusform>
            <numerusform>%Ln lanes have no room: choose a taller format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no label: a taller format has room for more.</source>
        <translation>
            <numerusform>%Ln event has no label: a taller format has room for it.</numerusform>
            <numerusform>%Ln events have no label: a taller format has room for more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n filter(s) active</source>
        <translation>
            <numerusform>%Ln filter active</numerusform>
            <numerusform>%Ln filters active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only these %n event(s)</source>
        <translation>
            <numerusform>Only these %Ln event</numerusform>
            <numerusform>Only these %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FootnoteText</name>
    <message numerus="yes">
        <source>… and %n more: they are copied with the sentences.</source>
        <translation>
            <numerusform>… and %Ln more: they are copied with the sentences.</numerusform>
            <numerusform>… and %Ln more: they are copied with the sentences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message numerus="yes">
        <source>%n field(s) change</source>
        <translation>
            <numerusform>%Ln field change</numerusform>
            <numerusform>%Ln fields change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n</source>
        <translation>
            <numerusform>New: %Ln</numerusform>
            <numerusform>New: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n</source>
        <translation>
            <numerusform>Changed: %Ln</numerusform>
            <numerusform>Changed: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unclear, please choose: %n</source>
        <translation>
            <numerusform>Unclear, please choose: %Ln</numerusform>
            <numerusform>Unclear, please choose: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twice in the file: %n</source>
        <translation>
            <numerusform>Twice in the file: %Ln</numerusform>
            <numerusform>Twice in the file: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same already: %n</source>
        <translation>
            <numerusform>The same already: %Ln</numerusform>
            <numerusform>The same already: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>{format}, %n source(s)</source>
        <translation>
            <numerusform>{format}, %Ln source</numerusform>
            <numerusform>{format}, %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n side(s) that the file names and the project lacks: {names}</source>
        <translation>
            <numerusform>&amp;Add %Ln side that the file names and the project lacks: {names}</numerusform>
            <numerusform>&amp;Add %Ln sides that the file names and the project lacks: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know about the file</source>
        <translation>
            <numerusform>%Ln thing to know about the file</numerusform>
            <numerusform>%Ln things to know about the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n</source>
        <translation>
            <numerusform>left out: %Ln</numerusform>
            <numerusform>left out: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n source(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln source</numerusform>
            <numerusform>&amp;Import %Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindRemovalDialog</name>
    <message numerus="yes">
        <source>%n event(s) are of the kind “{kind}”. What becomes of them?</source>
        <translation>
            <numerusform>%Ln event are of the kind “{kind}”. What becomes of them?</numerusform>
            <numerusform>%Ln events are of the kind “{kind}”. What becomes of them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaneHeaders</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>{name} · %n event(s)</source>
        <translation>
            <numerusform>{name} · %Ln event</numerusform>
            <numerusform>{name} · %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewSpan</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodEdge</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodTools</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Resize</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message numerus="yes">
        <source>Duplicate %n row(s)</source>
        <translation>
            <numerusform>Duplicate %Ln row</numerusform>
            <numerusform>Duplicate %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Paste %Ln row</numerusform>
            <numerusform>Paste %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted row(s) to check</source>
        <translation>
            <numerusform>%Ln pasted row to check</numerusform>
            <numerusform>%Ln pasted rows to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%Ln row pasted.</numerusform>
            <numerusform>%Ln rows pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) pasted, on the same days as the copied ones.</source>
        <translation>
            <numerusform>%Ln event pasted, on the same day as the copied one.</numerusform>
            <numerusform>%Ln events pasted, on the same days as the copied ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) pasted.</source>
        <translation>
            <numerusform>%Ln event pasted.</numerusform>
            <numerusform>%Ln events pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>Add %Ln source</numerusform>
            <numerusform>Add %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted</source>
        <translation>
            <numerusform>%Ln event deleted</numerusform>
            <numerusform>%Ln events deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are cited by no event any more</source>
        <translation>
            <numerusform>%Ln source is cited by no event any more</numerusform>
            <numerusform>%Ln sources are cited by no event any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n event(s): {names}.</source>
        <translation>
            <numerusform>Taken out of %Ln event: {names}.</numerusform>
            <numerusform>Taken out of %Ln events: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer cited in %n event(s): {names}.</source>
        <translation>
            <numerusform>No longer cited in %Ln event: {names}.</numerusform>
            <numerusform>No longer cited in %Ln events: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>Delete %Ln row</numerusform>
            <numerusform>Delete %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n actor(s)?</source>
        <translation>
            <numerusform>Delete %Ln actor?</numerusform>
            <numerusform>Delete %Ln actors?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n source(s)?</source>
        <translation>
            <numerusform>Delete %Ln source?</numerusform>
            <numerusform>Delete %Ln sources?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RubberBand</name>
    <message numerus="yes">
        <source>%n event(s) in the rectangle</source>
        <translation>
            <numerusform>%Ln event in the rectangle</numerusform>
            <numerusform>%Ln events in the rectangle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SilenceList</name>
    <message numerus="yes">
        <source>and %n shorter one(s)</source>
        <translation>
            <numerusform>and %Ln shorter one</numerusform>
            <numerusform>and %Ln shorter ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceComparison</name>
    <message numerus="yes">
        <source>cited by %n record(s)</source>
        <translation>
            <numerusform>cited by %Ln record</numerusform>
            <numerusform>cited by %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%Ln counted</numerusform>
            <numerusform>%Ln counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StylesDialog</name>
    <message numerus="yes">
        <source>%n style(s)</source>
        <translation>
            <numerusform>%Ln style</numerusform>
            <numerusform>%Ln styles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message numerus="yes">
        <source>Already there: %n event(s).</source>
        <translation>
            <numerusform>Already there: %Ln event.</numerusform>
            <numerusform>Already there: %Ln events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added to known events.</source>
        <translation>
            <numerusform>%Ln source added to known events.</numerusform>
            <numerusform>%Ln sources added to known events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need a look: see the details.</source>
        <translation>
            <numerusform>%Ln row need a look: see the details.</numerusform>
            <numerusform>%Ln rows need a look: see the details.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) imported from “{name}”.</source>
        <translation>
            <numerusform>%Ln event imported from “{name}”.</numerusform>
            <numerusform>%Ln events imported from “{name}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
</TS>
