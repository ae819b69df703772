<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessDateField</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today: {name}</source>
        <translation>Aujourd’hui&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Projets &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>Expor&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Appar&amp;ence</translation>
    </message>
    <message>
        <source>Copy &amp;bibliography</source>
        <translation>Copier la &amp;bibliographie</translation>
    </message>
    <message>
        <source>From one to the ne&amp;xt</source>
        <translation>De l’un à l’a&amp;utre</translation>
    </message>
    <message>
        <source>&amp;Numeric dates</source>
        <translation>&amp;Dates en chiffres</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Nouveau projet</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Re&amp;vert to the saved file…</source>
        <translation>Re&amp;venir au fichier enregistré…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Add the events of a table, or the sources of a bibliography (Ctrl+I)</source>
        <translation>Ajouter les événements d’un tableau ou les sources d’une bibliographie (Ctrl+I)</translation>
    </message>
    <message>
        <source>&amp;Figure…</source>
        <translation>&amp;Figure…</translation>
    </message>
    <message>
        <source>&amp;Events (CSV)…</source>
        <translation>&amp;Événements (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Sources (BibTeX, RIS, CSL-JSON)…</source>
        <translation>&amp;Sources (BibTeX, RIS, CSL-JSON)…</translation>
    </message>
    <message>
        <source>Project &amp;properties…</source>
        <translation>&amp;Propriétés du projet…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout sé&amp;lectionner</translation>
    </message>
    <message>
        <source>Cite a &amp;source…</source>
        <translation>C&amp;iter une source…</translation>
    </message>
    <message>
        <source>As &amp;rich text</source>
        <translation>En texte &amp;enrichi</translation>
    </message>
    <message>
        <source>As &amp;plain text</source>
        <translation>En texte &amp;brut</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>C&amp;ouloirs</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>En &amp;Markdown</translation>
    </message>
    <message>
        <source>Un&amp;lock dates</source>
        <translation>Dé&amp;verrouiller les dates</translation>
    </message>
    <message>
        <source>Let dragging in the timeline move events (Ctrl+U)</source>
        <translation>Permettre de déplacer les événements en les faisant glisser dans la frise (Ctrl+U)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Fit the timeline</source>
        <translation>A&amp;juster la frise</translation>
    </message>
    <message>
        <source>Fit the s&amp;election</source>
        <translation>Ajuster à la sélectio&amp;n</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>At&amp;teindre une date…</translation>
    </message>
    <message>
        <source>Type a date and show it in the timeline (Ctrl+G)</source>
        <translation>Saisir une date et l’afficher sur la frise (Ctrl+G)</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Événement &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Événement &amp;précédent</translation>
    </message>
    <message>
        <source>Next &amp;silence</source>
        <translation>S&amp;ilence suivant</translation>
    </message>
    <message>
        <source>Previous s&amp;ilence</source>
        <translation>Si&amp;lence précédent</translation>
    </message>
    <message>
        <source>Show the over&amp;view</source>
        <translation>Afficher la &amp;vue d’ensemble</translation>
    </message>
    <message>
        <source>The whole project in a strip under the timeline</source>
        <translation>Tout le projet dans un bandeau sous la frise</translation>
    </message>
    <message>
        <source>Show &amp;corroboration</source>
        <translation>Montrer la &amp;corroboration</translation>
    </message>
    <message>
        <source>Mark in the timeline who confirms each contact</source>
        <translation>Marquer sur la frise qui confirme chaque contact</translation>
    </message>
    <message>
        <source>Show cancelled, &amp;postponed and denied</source>
        <translation>Afficher les événements annulés, re&amp;portés et démentis</translation>
    </message>
    <message>
        <source>Draw in the timeline what did not take place, crossed out</source>
        <translation>Dessiner dans la chronologie, barré, ce qui n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Show the &amp;statistics</source>
        <translation>Afficher les &amp;statistiques</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>Afficher la &amp;fiche</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Événement</translation>
    </message>
    <message>
        <source>Add an event and type its date (Ins)</source>
        <translation>Ajouter un événement et saisir sa date (Inser)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Source from the c&amp;lipboard</source>
        <translation>Source depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Make a source of the link on the clipboard (Ctrl+Shift+V)</source>
        <translation>Faire une source du lien qui est dans le presse-papiers (Ctrl+Maj+V)</translation>
    </message>
    <message>
        <source>&amp;Actor</source>
        <translation>&amp;Acteur</translation>
    </message>
    <message>
        <source>&amp;Indicator value</source>
        <translation>&amp;Valeur d’indicateur</translation>
    </message>
    <message>
        <source>&amp;New indicator…</source>
        <translation>&amp;Nouvel indicateur…</translation>
    </message>
    <message>
        <source>&amp;Kinds of event…</source>
        <translation>&amp;Types d’événement…</translation>
    </message>
    <message>
        <source>&amp;Sides…</source>
        <translation>&amp;Camps…</translation>
    </message>
    <message>
        <source>&amp;Periods…</source>
        <translation>&amp;Périodes…</translation>
    </message>
    <message>
        <source>&amp;Measures…</source>
        <translation>&amp;Mesures…</translation>
    </message>
    <message>
        <source>Citation st&amp;yle…</source>
        <translation>St&amp;yle de citation…</translation>
    </message>
    <message>
        <source>Find &amp;duplicate sources…</source>
        <translation>Chercher les sources en &amp;double…</translation>
    </message>
    <message>
        <source>&amp;Check a figure…</source>
        <translation>&amp;Vérifier un chiffre…</translation>
    </message>
    <message>
        <source>&amp;Evidence report…</source>
        <translation>&amp;Rapport sur les preuves…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Entrevue</source>
        <translation>À &amp;propos d’Entrevue</translation>
    </message>
</context>
<context>
    <name>ArchivedUrlField</name>
    <message>
        <source>Find a copy</source>
        <translation>Chercher une copie</translation>
    </message>
    <message>
        <source>Opens the list of copies at web.archive.org in your browser</source>
        <translation>Ouvre dans votre navigateur la liste des copies sur web.archive.org</translation>
    </message>
</context>
<context>
    <name>AsOfLine</name>
    <message>
        <source>As of</source>
        <translation>Arrêté au</translation>
    </message>
    <message>
        <source>As-of day</source>
        <translation>Date d’arrêt</translation>
    </message>
    <message>
        <source>Project’s</source>
        <translation>Du projet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This measure has an as-of day of its own: use the project’s again</source>
        <translation>Cette mesure a sa propre date d’arrêt&#xa0;: reprendre celle du projet</translation>
    </message>
    <message>
        <source>Let the project’s as-of day be today, whatever today is</source>
        <translation>Arrêter le projet au jour courant, quel qu’il soit</translation>
    </message>
    <message>
        <source>Change the as-of day</source>
        <translation>Changer la date d’arrêt</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln valeur</numerusform>
            <numerusform>%Ln valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Period “{name}”</source>
        <translation>Période «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add a value here…</source>
        <translation>Ajouter une valeur ici…</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>Nouvel indicateur…</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
</context>
<context>
    <name>Bibliography</name>
    <message>
        <source>As rich text</source>
        <translation>En texte enrichi</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>En texte brut</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>En Markdown</translation>
    </message>
    <message>
        <source>Formatting the sources…</source>
        <translation>Mise en forme des sources…</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Bibliographie</translation>
    </message>
</context>
<context>
    <name>BibliographyCopier</name>
    <message>
        <source>all of the project</source>
        <translation>toutes celles du projet</translation>
    </message>
    <message>
        <source>those that the counted contacts cite</source>
        <translation>celles que citent les contacts comptés</translation>
    </message>
    <message>
        <source>those selected</source>
        <translation>celles qui sont sélectionnées</translation>
    </message>
    <message>
        <source>all that the table shows</source>
        <translation>toutes celles qu’affiche le tableau</translation>
    </message>
    <message>
        <source>There is no source to list here.</source>
        <translation>Il n’y a ici aucune source à lister.</translation>
    </message>
    <message>
        <source>Nothing has been copied.</source>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message>
        <source>{copied}: {which}</source>
        <translation>{copied}&#xa0;: {which}</translation>
    </message>
    <message numerus="yes">
        <source>Bibliography of %n source(s) copied as rich text</source>
        <translation>
            <numerusform>Bibliographie de %Ln source copiée en texte enrichi</numerusform>
            <numerusform>Bibliographie de %Ln sources copiée en texte enrichi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bibliography of %n source(s) copied as Markdown</source>
        <translation>
            <numerusform>Bibliographie de %Ln source copiée en Markdown</numerusform>
            <numerusform>Bibliographie de %Ln sources copiée en Markdown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bibliography of %n source(s) copied as plain text</source>
        <translation>
            <numerusform>Bibliographie de %Ln source copiée en texte brut</numerusform>
            <numerusform>Bibliographie de %Ln sources copiée en texte brut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BibliographyFiles</name>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added</source>
        <translation>
            <numerusform>%Ln source ajoutée</numerusform>
            <numerusform>%Ln sources ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%Ln mise à jour</numerusform>
            <numerusform>%Ln mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side(s) added</source>
        <translation>
            <numerusform>%Ln camp ajouté</numerusform>
            <numerusform>%Ln camps ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>Exporter les sources</translation>
    </message>
    <message>
        <source>Writing the sources…</source>
        <translation>Écriture des sources…</translation>
    </message>
</context>
<context>
    <name>BoxZoom</name>
    <message>
        <source>Release to zoom in on these days; Esc cancels.</source>
        <translation>Relâchez pour zoomer sur ces jours&#xa0;; Échap annule.</translation>
    </message>
</context>
<context>
    <name>CalledOff</name>
    <message>
        <source>Show what was cancelled, postponed or denied</source>
        <translation>Afficher ce qui a été annulé, reporté ou démenti</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden · Show</source>
        <translation>
            <numerusform>%Ln masqué · Afficher</numerusform>
            <numerusform>%Ln masqués · Afficher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled, postponed or denied event(s) hidden: show</source>
        <translation>
            <numerusform>%Ln événement annulé, reporté ou démenti masqué&#xa0;: afficher</numerusform>
            <numerusform>%Ln événements annulés, reportés ou démentis masqués&#xa0;: afficher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Edit the source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <source>No longer cite it</source>
        <translation>Ne plus la citer</translation>
    </message>
    <message>
        <source>Page, minute, paragraph</source>
        <translation>Page, minute, paragraphe</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Extrait cité</translation>
    </message>
    <message>
        <source>Note on this citation</source>
        <translation>Note sur cette citation</translation>
    </message>
    <message>
        <source>Add quotation</source>
        <translation>Ajouter un extrait</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Supports: {fields}</source>
        <translation>Appuie&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>the event as a whole</source>
        <translation>l’événement entier</translation>
    </message>
    <message>
        <source>Differs from the event — {values}</source>
        <translation>Diffère de l’événement — {values}</translation>
    </message>
    <message>
        <source>Citation of {title}</source>
        <translation>Citation de {title}</translation>
    </message>
    <message>
        <source>Open the link of {title}</source>
        <translation>Ouvrir le lien de {title}</translation>
    </message>
    <message>
        <source>Actions for {name}</source>
        <translation>Actions pour {name}</translation>
    </message>
    <message>
        <source>Where in the source</source>
        <translation>Endroit dans la source</translation>
    </message>
</context>
<context>
    <name>CitationsField</name>
    <message>
        <source>Cite a source: title or link</source>
        <translation>Citer une source&#xa0;: titre ou lien</translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>Cite a source</source>
        <translation>Citer une source</translation>
    </message>
    <message>
        <source>For: {events}</source>
        <translation>Pour&#xa0;: {events}</translation>
    </message>
    <message>
        <source>Title, author, publisher, or a link</source>
        <translation>Titre, auteur, éditeur, ou un lien</translation>
    </message>
    <message>
        <source>Search the sources, or paste a link</source>
        <translation>Chercher parmi les sources, ou coller un lien</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Nouvelle source…</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>No source has these words.</source>
        <translation>Aucune source ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>CiteField</name>
    <message>
        <source>New source…</source>
        <translation>Nouvelle source…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>The source “{title}” was added and cited for: {events}</source>
        <translation>La source «&#xa0;{title}&#xa0;» a été ajoutée et citée pour&#xa0;: {events}</translation>
    </message>
</context>
<context>
    <name>CiteForAll</name>
    <message>
        <source>Cite a source for all: title or link</source>
        <translation>Citer une source pour tous&#xa0;: titre ou lien</translation>
    </message>
    <message>
        <source>All of them cite it already.</source>
        <translation>Tous la citent déjà.</translation>
    </message>
    <message numerus="yes">
        <source>Cite for %n event(s)</source>
        <translation>
            <numerusform>Citer pour %Ln événement</numerusform>
            <numerusform>Citer pour %Ln événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citer</name>
    <message>
        <source>Cite {sources} (new) for: {events}</source>
        <translation>Citer {sources} (nouvelle source) pour&#xa0;: {events}</translation>
    </message>
    <message>
        <source>Cite {sources} for: {events}</source>
        <translation>Citer {sources} pour&#xa0;: {events}</translation>
    </message>
    <message numerus="yes">
        <source>Cite %n source(s)</source>
        <translation>
            <numerusform>Citer %Ln source</numerusform>
            <numerusform>Citer %Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Cited {sources} for: {events}</source>
        <translation>Citation ajoutée&#xa0;: {sources}, pour&#xa0;: {events}</translation>
    </message>
    <message>
        <source>Among the sources already: {sources}</source>
        <translation>Déjà parmi les sources&#xa0;: {sources}</translation>
    </message>
    <message>
        <source>Add to the sources: {sources}</source>
        <translation>Ajouter aux sources&#xa0;: {sources}</translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>Ajouter %Ln source</numerusform>
            <numerusform>Ajouter %Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>“{address}” is not a web address: only http and https are taken.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse web&#xa0;: seuls http et https sont acceptés.</translation>
    </message>
    <message>
        <source>There is no source and no link in this.</source>
        <translation>Il n’y a là ni source ni lien.</translation>
    </message>
    <message>
        <source>Cited already: {sources}, for: {events}</source>
        <translation>Déjà cité&#xa0;: {sources}, pour&#xa0;: {events}</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Select the events for which to cite a source first.</source>
        <translation>Sélectionnez d’abord les événements pour lesquels citer une source.</translation>
    </message>
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
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all of them</source>
        <translation>Les sélectionner tous</translation>
    </message>
</context>
<context>
    <name>Clusters</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>valid, with {events} and {sources}</source>
        <translation>valide, avec {events} et {sources}</translation>
    </message>
    <message>
        <source>no format has the extension “{extension}”; use one of {known}</source>
        <translation>aucun format n’a l’extension «&#xa0;{extension}&#xa0;»&#xa0;; employez l’une de {known}</translation>
    </message>
    <message>
        <source>{format} does not have the extension “{extension}”; use one of {known}</source>
        <translation>{format} n’a pas l’extension «&#xa0;{extension}&#xa0;»&#xa0;; utilisez l’une de celles-ci&#xa0;: {known}</translation>
    </message>
    <message>
        <source>there is not enough memory for a figure of this size</source>
        <translation>il n’y a pas assez de mémoire pour une figure de cette taille</translation>
    </message>
    <message>
        <source>{shown} of {count} lanes have room: a greater --height shows more</source>
        <translation>{shown} couloirs sur {count} ont de la place&#xa0;: un --height plus grand en montre davantage</translation>
    </message>
    <message>
        <source>at this size, --scale can be at most {largest:.1f}</source>
        <translation>à cette taille, --scale vaut au plus {largest:.1f}</translation>
    </message>
    <message>
        <source>Nothing was written: some rows or entries cannot be read.</source>
        <translation>Rien n’a été écrit&#xa0;: des lignes ou des entrées sont illisibles.</translation>
    </message>
    <message>
        <source>{path}: nothing can be imported from it; use one of {known}.</source>
        <translation>{path}&#xa0;: rien ne peut en être importé&#xa0;; utilisez l’une de ces extensions&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{path}: nothing was imported, since nothing of it can be read.</source>
        <translation>{path}&#xa0;: rien n’a été importé, car rien n’y est lisible.</translation>
    </message>
    <message>
        <source>{path}: unknown columns, left out: {columns}</source>
        <translation>{path}&#xa0;: colonnes inconnues, laissées de côté&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>Contacts, the silences between them, and their sources.</source>
        <translation>Les contacts, les silences qui les séparent et leurs sources.</translation>
    </message>
    <message>
        <source>Without a command, the window opens: “main.py” alone, or “main.py PROJECT”. A project that is named like a command opens with ./ before its name.</source>
        <translation>Sans commande, la fenêtre s’ouvre&#xa0;: «&#xa0;main.py&#xa0;» seul, ou «&#xa0;main.py PROJECT&#xa0;». Un projet qui porte le nom d’une commande s’ouvre avec ./ devant son nom.</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>print this help and exit</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>print the figures of a project’s measures</source>
        <translation>afficher les chiffres des mesures d’un projet</translation>
    </message>
    <message>
        <source>list what no source documents, what is one-sided or contradictory</source>
        <translation>dresser la liste de ce qu’aucune source ne documente, de ce qui n’a qu’un camp pour source ou se contredit</translation>
    </message>
    <message>
        <source>format of the sources: .bib is biblatex unless this says bibtex</source>
        <translation>format des sources&#xa0;: .bib est du biblatex, sauf si l’on indique ici bibtex</translation>
    </message>
    <message>
        <source>add the events of tables and the sources of bibliographies to a project</source>
        <translation>ajouter à un projet les événements de tableaux et les sources de bibliographies</translation>
    </message>
    <message>
        <source>a table (.csv) or a bibliography (.bib, .ris, .json)</source>
        <translation>un tableau (.csv) ou une bibliographie (.bib, .ris, .json)</translation>
    </message>
    <message>
        <source>write nothing if a row or an entry cannot be read</source>
        <translation>ne rien écrire si une ligne ou une entrée est illisible</translation>
    </message>
    <message>
        <source>for people (the default) or for programs</source>
        <translation>pour les personnes (par défaut) ou pour les programmes</translation>
    </message>
    <message>
        <source>a question of your own, instead of --measure</source>
        <translation>une question à soi, au lieu de --measure</translation>
    </message>
    <message>
        <source>count the calendar days of this zone, such as Europe/Moscow</source>
        <translation>compter les jours du calendrier de ce fuseau, comme Europe/Moscow</translation>
    </message>
    <message>
        <source>kinds that count</source>
        <translation>types qui comptent</translation>
    </message>
    <message>
        <source>who must take part</source>
        <translation>qui doit prendre part</translation>
    </message>
    <message>
        <source>first day of the window</source>
        <translation>premier jour de la fenêtre</translation>
    </message>
    <message>
        <source>leave out events with further participants</source>
        <translation>écarter les événements qui ont d’autres participants</translation>
    </message>
    <message>
        <source>count each contact, or each day with one</source>
        <translation>compter chaque contact, ou chaque jour qui en a</translation>
    </message>
    <message>
        <source>tell which definitions yield a number, or whether a claim is true</source>
        <translation>dire quelles définitions donnent un nombre, ou si une affirmation est vraie</translation>
    </message>
    <message>
        <source>a number of days, a count, an average: 34, 33.6, “63 days”</source>
        <translation>un nombre de jours, un décompte, une moyenne&#xa0;: 34, 33,6, «&#xa0;63 jours&#xa0;»</translation>
    </message>
    <message>
        <source>what the number is claimed to be, such as longest: true or not?</source>
        <translation>ce que le nombre est censé être, par exemple longest&#xa0;: vrai ou non&#xa0;?</translation>
    </message>
    <message>
        <source>write a figure (.png), the events (.csv), the sources (.bib, .ris, .json) or their bibliography (.txt, .html, .md)</source>
        <translation>écrire une figure (.png), les événements (.csv), les sources (.bib, .ris, .json) ou leur bibliographie (.txt, .html, .md)</translation>
    </message>
    <message>
        <source>the file to write; its extension says which format</source>
        <translation>le fichier à écrire&#xa0;; son extension dit le format</translation>
    </message>
    <message>
        <source>the figure</source>
        <translation>la figure</translation>
    </message>
    <message>
        <source>width in pixels (default: 1600)</source>
        <translation>largeur en pixels (par défaut&#xa0;: 1600)</translation>
    </message>
    <message>
        <source>height in pixels (default: 900)</source>
        <translation>hauteur en pixels (par défaut&#xa0;: 900)</translation>
    </message>
    <message>
        <source>draw everything this much larger (default: 1)</source>
        <translation>tout dessiner autant de fois plus grand (par défaut&#xa0;: 1)</translation>
    </message>
    <message>
        <source>put events in lanes by this (default: all on one line)</source>
        <translation>répartir les événements en couloirs selon ce critère (par défaut&#xa0;: une seule ligne)</translation>
    </message>
    <message>
        <source>title, in place of the one made of the figures</source>
        <translation>titre, à la place de celui que forment les chiffres</translation>
    </message>
    <message>
        <source>subtitle, likewise</source>
        <translation>sous-titre, de même</translation>
    </message>
    <message>
        <source>the project to make, or to add to</source>
        <translation>le projet à créer ou à compléter</translation>
    </message>
    <message>
        <source>12/02/2025 is 12 February (the default)</source>
        <translation>12/02/2025 est le 12 février (par défaut)</translation>
    </message>
    <message>
        <source>12/02/2025 is 2 December</source>
        <translation>12/02/2025 est le 2 décembre</translation>
    </message>
    <message>
        <source>tell whether projects open and are valid, and why not</source>
        <translation>dire si des projets s’ouvrent et sont valides, et sinon pourquoi</translation>
    </message>
    <message>
        <source>a project file</source>
        <translation>un fichier de projet</translation>
    </message>
    <message>
        <source>one measure of the project, by its id or name</source>
        <translation>une mesure du projet, par son identifiant ou son nom</translation>
    </message>
    <message>
        <source>last day of the window, in place of the project’s</source>
        <translation>dernier jour de la fenêtre, à la place de celui du projet</translation>
    </message>
    <message>
        <source>language of the result (default: the project’s)</source>
        <translation>langue du résultat (par défaut&#xa0;: celle du projet)</translation>
    </message>
    <message>
        <source>This is a fault of Entrevue: {what}</source>
        <translation>Ceci est un défaut d’Entrevue&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The output cannot be written: {reason}.</source>
        <translation>La sortie ne peut pas être écrite&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>--measure does not go with a question of your own</source>
        <translation>--measure ne va pas avec une question à soi</translation>
    </message>
    <message>
        <source>Direct contacts</source>
        <translation>Contacts directs</translation>
    </message>
    <message>
        <source>{kind}: the project has no “{text}”.</source>
        <translation>{kind}&#xa0;: le projet n’a pas de «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>It has: {ids}.</source>
        <translation>Il a&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>Days with a contact are counted: several on one day count once.</source>
        <translation>Ce sont les jours avec contact qui sont comptés&#xa0;: plusieurs contacts le même jour comptent pour un.</translation>
    </message>
    <message>
        <source>{value} (weak)</source>
        <translation>{value} (fragile)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>à égalité</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Silences, in days</source>
        <translation>Silences, en jours</translation>
    </message>
    <message>
        <source>the contacts overlap</source>
        <translation>les contacts se chevauchent</translation>
    </message>
    <message>
        <source>in some readings of the dates only</source>
        <translation>dans certaines lectures des dates seulement</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>le plus long</translation>
    </message>
    <message>
        <source>perhaps longest</source>
        <translation>peut-être le plus long</translation>
    </message>
    <message>
        <source>before the first contact</source>
        <translation>avant le premier contact</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>Ready to quote</source>
        <translation>À citer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>“{text}” has several readings ({meanings}): write 2025-12-18</source>
        <translation>«&#xa0;{text}&#xa0;» peut se lire de plusieurs façons ({meanings})&#xa0;: écrivez 2025-12-18</translation>
    </message>
    <message>
        <source>“{text}” is not a day: write it like 2025-12-18</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un jour&#xa0;: écrivez-le comme 2025-12-18</translation>
    </message>
    <message>
        <source>“{text}” is not a number of pixels from {smallest} to {largest}</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre de pixels de {smallest} à {largest}</translation>
    </message>
    <message>
        <source>“{text}” is not a factor from 1 to {largest:g}</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un facteur de 1 à {largest:g}</translation>
    </message>
    <message>
        <source>“{text}” is not a number: write it like 34, 33.6 or 63 days</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre&#xa0;: écrivez-le comme 34, 33,6 ou 63 jours</translation>
    </message>
    <message>
        <source>“{text}” is no figure; use one of {known}</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un chiffre connu&#xa0;; choisissez parmi {known}</translation>
    </message>
    <message>
        <source>“{title}” was left out: the file has it before, as “{other}”.</source>
        <translation>«&#xa0;{title}&#xa0;» a été laissée de côté&#xa0;: le fichier la contient déjà plus haut, sous «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>“{title}” was left out: it may be {others}. Import it in the window, where you can choose.</source>
        <translation>«&#xa0;{title}&#xa0;» a été laissée de côté&#xa0;: ce peut être {others}. Importez-la dans la fenêtre, où vous pourrez choisir.</translation>
    </message>
    <message>
        <source>New sides: {names}</source>
        <translation>Nouveaux camps&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{name}: the window ends on {end}, before it starts on {start}.</source>
        <translation>{name}&#xa0;: la fenêtre finit le {end}, avant de commencer le {start}.</translation>
    </message>
    <message>
        <source>The citation style “{style}” is not on this machine; press notes stand in for it.</source>
        <translation>Le style de citation «&#xa0;{style}&#xa0;» n’est pas sur cette machine&#xa0;; des notes de presse le remplacent.</translation>
    </message>
    <message>
        <source>The citation style “{style}” cannot be used; plain notes stand in for it.</source>
        <translation>Le style de citation «&#xa0;{style}&#xa0;» est inutilisable&#xa0;; de simples notes le remplacent.</translation>
    </message>
</context>
<context>
    <name>ComparisonArea</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>ComparisonBox</name>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer à…</translation>
    </message>
    <message>
        <source>Show the figures of another measure beside these</source>
        <translation>Montrer les chiffres d’une autre mesure à côté de ceux-ci</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>What the sources say: {field}</source>
        <translation>Ce que disent les sources&#xa0;: {field}</translation>
    </message>
    <message>
        <source>No contradiction: one is only more exact.</source>
        <translation>Pas de contradiction&#xa0;: l’une est seulement plus précise.</translation>
    </message>
    <message>
        <source>The event has one of these values. Another can be chosen.</source>
        <translation>L’événement a l’une de ces valeurs. Une autre peut être choisie.</translation>
    </message>
    <message>
        <source>Open: no source gives what the event has.</source>
        <translation>À trancher&#xa0;: aucune source ne donne cette valeur.</translation>
    </message>
    <message>
        <source>Open: the event has none.</source>
        <translation>À trancher&#xa0;: l’événement n’en a pas.</translation>
    </message>
    <message>
        <source>only the event itself</source>
        <translation>l’événement lui-même seulement</translation>
    </message>
    <message>
        <source>more exact</source>
        <translation>plus précis</translation>
    </message>
    <message>
        <source>less exact</source>
        <translation>moins précis</translation>
    </message>
</context>
<context>
    <name>ConflictsField</name>
    <message>
        <source>Where the sources differ</source>
        <translation>Là où les sources divergent</translation>
    </message>
    <message>
        <source>Let sources give the former value</source>
        <translation>Laisser l’ancienne valeur aux sources</translation>
    </message>
</context>
<context>
    <name>CopyableRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
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
            <numerusform>… et %Ln autre source</numerusform>
            <numerusform>… et %Ln autres sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) imported</source>
        <translation>
            <numerusform>%Ln événement importé</numerusform>
            <numerusform>%Ln événements importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added to known events</source>
        <translation>
            <numerusform>%Ln source ajoutée à des événements connus</numerusform>
            <numerusform>%Ln sources ajoutées à des événements connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already there: %n event(s)</source>
        <translation>
            <numerusform>Déjà présent&#xa0;: %Ln événement</numerusform>
            <numerusform>Déjà présents&#xa0;: %Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%Ln nouvelle source</numerusform>
            <numerusform>%Ln nouvelles sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) changed</source>
        <translation>
            <numerusform>%Ln source modifiée</numerusform>
            <numerusform>%Ln sources modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same already: %n source(s)</source>
        <translation>
            <numerusform>Déjà identique&#xa0;: %Ln source</numerusform>
            <numerusform>Déjà identiques&#xa0;: %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n source(s)</source>
        <translation>
            <numerusform>Laissée de côté&#xa0;: %Ln source</numerusform>
            <numerusform>Laissées de côté&#xa0;: %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n other column(s)</source>
        <translation>
            <numerusform>… et %Ln autre colonne</numerusform>
            <numerusform>… et %Ln autres colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n other problem(s)</source>
        <translation>
            <numerusform>… et %Ln autre problème</numerusform>
            <numerusform>… et %Ln autres problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>12 Feb 2025</source>
        <translation>12 févr. 2025</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>such as 12 Feb 2025, Aug 2025, c. 2024</source>
        <translation>12 févr. 2025, août 2025, v. 2024…</translation>
    </message>
    <message>
        <source>12 Feb 2025, Aug 2025</source>
        <translation>12 févr. 2025, août 2025</translation>
    </message>
    <message>
        <source>12 Feb 2025</source>
        <translation>12 févr. 2025</translation>
    </message>
    <message>
        <source>Feb 2025</source>
        <translation>févr. 2025</translation>
    </message>
    <message>
        <source>One exact day is needed here, such as 18 Dec 2025.</source>
        <translation>Il faut ici un jour précis, par exemple 18 déc. 2025.</translation>
    </message>
    <message>
        <source>or {date}</source>
        <translation>ou {date}</translation>
    </message>
    <message>
        <source>Take the date as {date}</source>
        <translation>Comprendre la date comme {date}</translation>
    </message>
</context>
<context>
    <name>DateLock</name>
    <message>
        <source>Dates are unlocked</source>
        <translation>Dates déverrouillées</translation>
    </message>
    <message>
        <source>Lock dates</source>
        <translation>Verrouiller les dates</translation>
    </message>
    <message>
        <source>Unlock dates</source>
        <translation>Déverrouiller les dates</translation>
    </message>
    <message>
        <source>Dragging moves events: click to lock their dates again (Ctrl+U)</source>
        <translation>Faire glisser un événement le déplace&#xa0;: cliquez pour verrouiller à nouveau les dates (Ctrl+U)</translation>
    </message>
    <message>
        <source>Let dragging in the timeline move events and change how long they last (Ctrl+U)</source>
        <translation>Permettre de déplacer les événements et d’en changer la durée en les faisant glisser dans la frise (Ctrl+U)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>DateMover</name>
    <message numerus="yes">
        <source>Move %n event(s)</source>
        <translation>
            <numerusform>Déplacer %Ln événement</numerusform>
            <numerusform>Déplacer %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Change when an event starts or ends</source>
        <translation>Changer le début ou la fin d’un événement</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) moved by {days}.</source>
        <translation>
            <numerusform>%Ln événement déplacé de {days}.</numerusform>
            <numerusform>%Ln événements déplacés de {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln jour plus tard</numerusform>
            <numerusform>%Ln jours plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%Ln jour plus tôt</numerusform>
            <numerusform>%Ln jours plus tôt</numerusform>
        </translation>
    </message>
    <message>
        <source>“{date}” cannot be moved by days, since it does not name them: type another date.</source>
        <translation>«&#xa0;{date}&#xa0;» ne peut pas être décalé de quelques jours, faute de jours précis&#xa0;: saisissez une autre date.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stay, since their dates do not name days.</source>
        <translation>
            <numerusform>%Ln événement reste en place, sa date n’étant pas donnée au jour près.</numerusform>
            <numerusform>%Ln événements restent en place, leurs dates n’étant pas données au jour près.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) support the former date.</source>
        <translation>
            <numerusform>%Ln source atteste l’ancienne date.</numerusform>
            <numerusform>%Ln sources attestent l’ancienne date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) give yet another date.</source>
        <translation>
            <numerusform>%Ln source donne encore une autre date.</numerusform>
            <numerusform>%Ln sources donnent encore une autre date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z annule le déplacement.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Type a date, such as 12 Feb 2025, Aug 2025 or c. 2024.</source>
        <translation>Saisissez une date&#xa0;: 12 févr. 2025, août 2025 ou vers 2024, par exemple.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date. Type it like 12 Feb 2025, Aug 2025, c. 2024, before 8 Feb 2025 or 19–21 Dec 2025.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas compris comme une date. Écrivez par exemple 12 févr. 2025, août 2025, vers 2024, avant le 8 févr. 2025 ou 19–21 déc. 2025.</translation>
    </message>
    <message>
        <source>“{text}” is not a date in EDTF (ISO 8601-2). Write it like 2025-02-12, 2025-08, 2024~ or 2025-12-19/2025-12-21.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date au format EDTF (ISO 8601-2). Écrivez par exemple 2025-02-12, 2025-08, 2024~ ou 2025-12-19/2025-12-21.</translation>
    </message>
    <message>
        <source>“{text}” does not say the year. Add it: nothing is filled in from today’s date.</source>
        <translation>«&#xa0;{text}&#xa0;» ne dit pas l’année. Ajoutez-la&#xa0;: rien n’est complété d’après la date du jour.</translation>
    </message>
    <message>
        <source>The year in “{text}” has fewer than four digits. Write it in full, such as 2025 (or 0800).</source>
        <translation>L’année de «&#xa0;{text}&#xa0;» a moins de quatre chiffres. Écrivez-la en entier, par exemple 2025 (ou 0800).</translation>
    </message>
    <message>
        <source>The day of the week in “{text}” is not that of this date. Correct one or the other, or leave the weekday out.</source>
        <translation>Le jour de la semaine de «&#xa0;{text}&#xa0;» n’est pas celui de cette date. Corrigez l’un ou l’autre, ou omettez le jour de la semaine.</translation>
    </message>
    <message>
        <source>The calendar has no such day as in “{text}”. Check the day and the month.</source>
        <translation>Le jour indiqué dans «&#xa0;{text}&#xa0;» n’existe pas dans le calendrier. Vérifiez le jour et le mois.</translation>
    </message>
    <message>
        <source>There is no such month as in “{text}”. Months go from 1 to 12.</source>
        <translation>Le mois indiqué dans «&#xa0;{text}&#xa0;» n’existe pas. Les mois vont de 1 à 12.</translation>
    </message>
    <message>
        <source>“{text}” is outside the calendar of this program, which covers the years 1 to 9999. Choose a date within it.</source>
        <translation>«&#xa0;{text}&#xa0;» sort du calendrier de ce logiciel, qui couvre les années 1 à 9999. Choisissez une date qui s’y trouve.</translation>
    </message>
    <message>
        <source>“{text}” ends before it starts. Write the earlier date first, and each year if it changes in between.</source>
        <translation>«&#xa0;{text}&#xa0;» finit avant de commencer. Écrivez d’abord la date la plus ancienne, et chaque année si elle change entre les deux.</translation>
    </message>
    <message>
        <source>“{text}” contains a time of day. Write the day alone: the time has a field of its own.</source>
        <translation>«&#xa0;{text}&#xa0;» contient une heure. Écrivez le jour seul&#xa0;: l’heure a son propre champ.</translation>
    </message>
    <message>
        <source>“{text}” dates several events (all of a set). Make one event for each date, or write [a,b] for one of them.</source>
        <translation>«&#xa0;{text}&#xa0;» date plusieurs événements (tous ceux d’un ensemble). Créez un événement par date, ou écrivez [a,b] pour l’une d’elles.</translation>
    </message>
    <message>
        <source>“{text}” has neither a start nor an end. Give at least one of them.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a ni début ni fin. Donnez au moins l’un des deux.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Changer la date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Modifier l’heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>Modifier le fuseau horaire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Changer le statut</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Changer le titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Changer le lieu</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Change the duration</source>
        <translation>Changer la durée</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Change the participants</source>
        <translation>Changer les participants</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation>Changer les notes</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Change the citations</source>
        <translation>Changer les citations</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Change the side</source>
        <translation>Changer le camp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Change the short name</source>
        <translation>Changer le nom court</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>Change the names in other languages</source>
        <translation>Changer les noms dans d’autres langues</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Change the nature</source>
        <translation>Changer la nature</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>None ticked: every direct kind counts.</source>
        <translation>Rien de coché&#xa0;: tous les types directs comptent.</translation>
    </message>
    <message>
        <source>None ticked: whoever takes part.</source>
        <translation>Rien de coché&#xa0;: quels que soient les participants.</translation>
    </message>
    <message>
        <source>empty: the first contact</source>
        <translation>vide&#xa0;: le premier contact</translation>
    </message>
    <message>
        <source>empty: the project’s as-of day</source>
        <translation>vide&#xa0;: la date d’arrêté du projet</translation>
    </message>
    <message>
        <source>Only contacts with nobody else</source>
        <translation>Seulement les contacts sans personne d’autre</translation>
    </message>
    <message>
        <source>Rename the measure</source>
        <translation>Renommer la mesure</translation>
    </message>
    <message>
        <source>Kinds that count</source>
        <translation>Types comptés</translation>
    </message>
    <message>
        <source>Change the kinds that count</source>
        <translation>Changer les types qui comptent</translation>
    </message>
    <message>
        <source>All of these take part</source>
        <translation>Tous y participent</translation>
    </message>
    <message>
        <source>Change the actors of the measure</source>
        <translation>Changer les acteurs de la mesure</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Les autres</translation>
    </message>
    <message>
        <source>Change whether others may take part</source>
        <translation>Changer la participation des autres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Change the start of the measure</source>
        <translation>Changer le début de la mesure</translation>
    </message>
    <message>
        <source>What that day is</source>
        <translation>Ce qu’est ce jour</translation>
    </message>
    <message>
        <source>Change what the start is</source>
        <translation>Changer ce qu’est le début</translation>
    </message>
    <message>
        <source>such as Inauguration</source>
        <translation>par exemple Investiture</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Arrêté au</translation>
    </message>
    <message>
        <source>Change the measure’s as-of day</source>
        <translation>Changer la date d’arrêté de la mesure</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Change what is counted</source>
        <translation>Changer ce qui est compté</translation>
    </message>
    <message>
        <source>Opening silence</source>
        <translation>Silence initial</translation>
    </message>
    <message>
        <source>Change the opening silence</source>
        <translation>Changer le silence initial</translation>
    </message>
    <message>
        <source>Change the measure’s time zone</source>
        <translation>Changer le fuseau horaire de la mesure</translation>
    </message>
    <message>
        <source>empty: the project’s</source>
        <translation>vide&#xa0;: celui du projet</translation>
    </message>
    <message>
        <source>Choose the date</source>
        <translation>Choisir la date</translation>
    </message>
    <message>
        <source>Choose the time</source>
        <translation>Choisir l’heure</translation>
    </message>
    <message>
        <source>Choose the status</source>
        <translation>Choisir le statut</translation>
    </message>
    <message>
        <source>Choose the title</source>
        <translation>Choisir le titre</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Choisir le lieu</translation>
    </message>
    <message>
        <source>Choose the duration</source>
        <translation>Choisir la durée</translation>
    </message>
    <message>
        <source>Family, Given; …</source>
        <translation>Nom, Prénom&#xa0;; …</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Parle pour</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>“{text}” is kept with its record, but not in the project: {problem}</source>
        <translation>«&#xa0;{text}&#xa0;» est gardé avec sa fiche, mais n’est pas dans le projet&#xa0;: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) selected</source>
        <translation>
            <numerusform>%Ln événement sélectionné</numerusform>
            <numerusform>%Ln événements sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>What you choose here is set for all of them.</source>
        <translation>Ce que vous choisissez ici vaut pour l’ensemble.</translation>
    </message>
    <message>
        <source>They are edited in their table.</source>
        <translation>Se modifient dans leur tableau.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Choose an event in the timeline, or a row of a table, to see and edit all of it here.</source>
        <translation>Choisissez un événement dans la frise, ou une ligne d’un tableau, pour tout en voir et tout en modifier ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) selected</source>
        <translation>
            <numerusform>%Ln source sélectionnée</numerusform>
            <numerusform>%Ln sources sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) selected</source>
        <translation>
            <numerusform>%Ln acteur sélectionné</numerusform>
            <numerusform>%Ln acteurs sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation>
            <numerusform>%Ln fiche sélectionnée</numerusform>
            <numerusform>%Ln fiches sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing cites it yet.</source>
        <translation>Rien ne la cite encore.</translation>
    </message>
    <message>
        <source>Not used yet.</source>
        <translation>Pas encore utilisé.</translation>
    </message>
    <message>
        <source>It is edited in its table.</source>
        <translation>Se modifie dans son tableau.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n record(s)</source>
        <translation>
            <numerusform>Utilisé par %Ln fiche</numerusform>
            <numerusform>Utilisé par %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is cited for it yet.</source>
        <translation>Aucune source n’est encore citée.</translation>
    </message>
    <message>
        <source>Confirmed by: {who}</source>
        <translation>Confirmé par&#xa0;: {who}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Change the citation style</source>
        <translation>Changer le style de citation</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Drop it on an event to cite it.</source>
        <translation>Déposez-la sur un événement pour la citer.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicate sources</source>
        <translation>Sources en double</translation>
    </message>
    <message>
        <source>Groups of alike sources</source>
        <translation>Groupes de sources semblables</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Merge every group whose records differ only in what some of them lack</source>
        <translation>Fusionner tous les groupes dont les fiches ne diffèrent que par ce qui manque à certaines</translation>
    </message>
    <message>
        <source>&amp;Not duplicates</source>
        <translation>&amp;Pas des doublons</translation>
    </message>
    <message>
        <source>Do not show this group again until another project is opened</source>
        <translation>Ne plus montrer ce groupe jusqu’à l’ouverture d’un autre projet</translation>
    </message>
    <message>
        <source>No duplicates found.</source>
        <translation>Aucun doublon trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n &amp;alike group(s)</source>
        <translation>
            <numerusform>Fusionner %Ln groupe &amp;identique</numerusform>
            <numerusform>Fusionner %Ln groupes &amp;identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the {most} cited most are compared.</source>
        <translation>Seules les {most} plus citées sont comparées.</translation>
    </message>
    <message>
        <source>Merge sources</source>
        <translation>Fusionner des sources</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) merged; Undo brings them back.</source>
        <translation>
            <numerusform>%Ln source fusionnée&#xa0;; «&#xa0;Annuler&#xa0;» la rétablit.</numerusform>
            <numerusform>%Ln sources fusionnées&#xa0;; «&#xa0;Annuler&#xa0;» les rétablit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>“{text}” is not a duration: type 90, 1h30 or 2 h.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une durée&#xa0;: tapez 90, 1h30 ou 2&#xa0;h.</translation>
    </message>
    <message>
        <source>An hour has 60 minutes: type 1h30 or 90.</source>
        <translation>Une heure compte 60&#xa0;minutes&#xa0;: tapez 1h30 ou 90.</translation>
    </message>
    <message>
        <source>“{text}” is longer than a year: is it in minutes?</source>
        <translation>«&#xa0;{text}&#xa0;» dépasse une année&#xa0;: est-ce bien en minutes&#xa0;?</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Europe occidentale)</translation>
    </message>
    <message>
        <source>Latin-1 (Western Europe)</source>
        <translation>Latin-1 (Europe occidentale)</translation>
    </message>
    <message>
        <source>Latin-9 (Western Europe, with €)</source>
        <translation>Latin-9 (Europe occidentale, avec €)</translation>
    </message>
    <message>
        <source>Mac Roman (old Macintosh)</source>
        <translation>Mac Roman (anciens Macintosh)</translation>
    </message>
    <message>
        <source>Windows-1250 (Central Europe)</source>
        <translation>Windows-1250 (Europe centrale)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (cyrillique)</translation>
    </message>
    <message>
        <source>KOI8-R (Russian)</source>
        <translation>KOI8-R (russe)</translation>
    </message>
    <message>
        <source>DOS (code page 437)</source>
        <translation>DOS (page de codes 437)</translation>
    </message>
    <message>
        <source>GB 18030 (Chinese)</source>
        <translation>GB 18030 (chinois)</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS (japonais)</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{side}: {sources}</source>
        <translation>{side}&#xa0;: {sources}</translation>
    </message>
    <message>
        <source>Everything is documented.</source>
        <translation>Tout est documenté.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>{side} only</source>
        <translation>{side} seulement</translation>
    </message>
    <message>
        <source>{side}: no source</source>
        <translation>{side}&#xa0;: aucune source</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Contacts without a source</source>
        <translation>Contacts sans source</translation>
    </message>
    <message>
        <source>Cite a source for it.</source>
        <translation>Citez-en une source.</translation>
    </message>
    <message>
        <source>Claims without a source of a side that took part</source>
        <translation>Allégations sans source d’un camp participant</translation>
    </message>
    <message>
        <source>Cite a source of the side that claims it.</source>
        <translation>Citez une source du camp qui l’affirme.</translation>
    </message>
    <message>
        <source>Claims that several sides confirm</source>
        <translation>Allégations que plusieurs camps confirment</translation>
    </message>
    <message>
        <source>If they all say so, set its status to held.</source>
        <translation>Si tous l’affirment, donnez-lui le statut «&#xa0;tenu&#xa0;».</translation>
    </message>
    <message>
        <source>Conflicting values</source>
        <translation>Valeurs contradictoires</translation>
    </message>
    <message>
        <source>Choose one of the values as the event’s own, in the details.</source>
        <translation>Choisissez dans la fiche la valeur que l’événement retient.</translation>
    </message>
    <message>
        <source>Confirmed by one side only</source>
        <translation>Confirmés par un seul camp</translation>
    </message>
    <message>
        <source>Look for a source of another side that took part.</source>
        <translation>Cherchez une source d’un autre camp participant.</translation>
    </message>
    <message>
        <source>Known from third parties only</source>
        <translation>Connus par des tiers seulement</translation>
    </message>
    <message>
        <source>Look for a statement of a side that took part.</source>
        <translation>Cherchez une déclaration d’un camp participant.</translation>
    </message>
    <message>
        <source>Citations for fields that are empty</source>
        <translation>Citations à l’appui de champs vides</translation>
    </message>
    <message>
        <source>Fill in the field, or take it off what the citation supports.</source>
        <translation>Remplissez le champ, ou retirez-le de ceux que la citation appuie.</translation>
    </message>
    <message>
        <source>Books and reports cited without a page</source>
        <translation>Livres et rapports cités sans page</translation>
    </message>
    <message>
        <source>Add the page or the chapter to the citation.</source>
        <translation>Ajoutez la page ou le chapitre à la citation.</translation>
    </message>
    <message>
        <source>Other events without a source</source>
        <translation>Autres événements sans source</translation>
    </message>
    <message>
        <source>Indicator values without a source</source>
        <translation>Valeurs d’indicateur sans source</translation>
    </message>
    <message>
        <source>Cite a source for each value.</source>
        <translation>Citez une source pour chaque valeur.</translation>
    </message>
    <message>
        <source>Sources that nothing identifies</source>
        <translation>Sources que rien n’identifie</translation>
    </message>
    <message>
        <source>Give it a title, an author or an address.</source>
        <translation>Donnez-lui un titre, un auteur ou une adresse.</translation>
    </message>
    <message>
        <source>Addresses that lead to no web page</source>
        <translation>Adresses qui ne mènent à aucune page web</translation>
    </message>
    <message>
        <source>Correct the address: it begins with https:// or http://.</source>
        <translation>Corrigez l’adresse&#xa0;: elle commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>Attached files that are missing</source>
        <translation>Fichiers joints introuvables</translation>
    </message>
    <message>
        <source>Put the file back where it was, or choose it again.</source>
        <translation>Remettez le fichier à sa place, ou choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Sources that do not say where they are found</source>
        <translation>Sources qui ne disent pas où les trouver</translation>
    </message>
    <message>
        <source>Add an address, a publication or an archive.</source>
        <translation>Ajoutez une adresse, une publication ou un fonds d’archives.</translation>
    </message>
    <message>
        <source>Sources without a date</source>
        <translation>Sources sans date</translation>
    </message>
    <message>
        <source>Add the date of publication.</source>
        <translation>Ajoutez la date de publication.</translation>
    </message>
    <message>
        <source>Sources that are there more than once</source>
        <translation>Sources présentes plusieurs fois</translation>
    </message>
    <message>
        <source>Merge them with Tools &gt; Find duplicate sources.</source>
        <translation>Fusionnez-les avec Outils&#xa0;&gt; Chercher les sources en double.</translation>
    </message>
    <message>
        <source>Sources that are never cited</source>
        <translation>Sources jamais citées</translation>
    </message>
    <message>
        <source>Cite it, or delete it.</source>
        <translation>Citez-la, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Conflicts that have been settled</source>
        <translation>Contradictions tranchées</translation>
    </message>
    <message>
        <source>Nothing is left to do: one of the values is the event’s own.</source>
        <translation>Rien à faire&#xa0;: l’événement retient l’une des valeurs.</translation>
    </message>
    <message>
        <source>no source from {sides}</source>
        <translation>aucune source de ce camp&#xa0;: {sides}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>no participant belongs to a side</source>
        <translation>aucun participant n’appartient à un camp</translation>
    </message>
    <message>
        <source>Conflicts settled</source>
        <translation>Contradictions tranchées</translation>
    </message>
    <message>
        <source>Counted contacts for which a source gives another value than the event has: choose one.</source>
        <translation>Contacts comptés pour lesquels une source donne une autre valeur que celle de l’événement&#xa0;: choisissez-en une.</translation>
    </message>
    <message>
        <source>Counted contacts for which sources give several values, of which one was chosen.</source>
        <translation>Contacts comptés pour lesquels les sources donnent plusieurs valeurs, dont l’une a été choisie.</translation>
    </message>
    <message>
        <source>Counted contacts for which sources of at least two of the participating sides are cited.</source>
        <translation>Contacts comptés pour lesquels sont citées des sources d’au moins deux des camps participants.</translation>
    </message>
    <message>
        <source>Counted contacts for which sources of only one of the participating sides are cited.</source>
        <translation>Contacts comptés pour lesquels sont citées des sources d’un seul des camps participants.</translation>
    </message>
    <message>
        <source>Counted contacts for which sources are cited, but none of a side that took part.</source>
        <translation>Contacts comptés pour lesquels des sources sont citées, mais aucune d’un camp participant.</translation>
    </message>
    <message>
        <source>Counted contacts for which no source is cited.</source>
        <translation>Contacts comptés pour lesquels aucune source n’est citée.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence report</source>
        <translation>Rapport sur les preuves</translation>
    </message>
    <message>
        <source>Search the findings</source>
        <translation>Chercher dans les constats</translation>
    </message>
    <message>
        <source>Only the current &amp;measure</source>
        <translation>Seulement la &amp;mesure actuelle</translation>
    </message>
    <message>
        <source>Only the current measure</source>
        <translation>Seulement la mesure actuelle</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>En &amp;texte</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>En &amp;Markdown</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)</source>
        <translation>En t&amp;ableau (CSV)</translation>
    </message>
    <message>
        <source>Looking at the evidence…</source>
        <translation>Examen des preuves…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%Ln point à examiner</numerusform>
            <numerusform>%Ln points à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding matches the search.</source>
        <translation>Aucun constat ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>The report was not finished. Close it and open it again to start anew.</source>
        <translation>Le rapport n’a pas été achevé. Fermez-le et rouvrez-le pour recommencer.</translation>
    </message>
    <message>
        <source>There is nothing to document yet.</source>
        <translation>Il n’y a encore rien à documenter.</translation>
    </message>
    <message>
        <source>Everything is documented.</source>
        <translation>Tout est documenté.</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>The table shows only these.</source>
        <translation>Le tableau ne montre que ceux-ci.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Share of each kind of confirmation</source>
        <translation>Part de chaque sorte de confirmation</translation>
    </message>
    <message numerus="yes">
        <source>The table shows only these %n contact(s). Click the row again to see all.</source>
        <translation>
            <numerusform>Le tableau ne montre que ce contact. Cliquez de nouveau sur la ligne pour tout voir.</numerusform>
            <numerusform>Le tableau ne montre que ces %Ln contacts. Cliquez de nouveau sur la ligne pour tout voir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Possible: inside the range that the dates leave</source>
        <translation>Possible&#xa0;: dans l’intervalle que laissent les dates</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Les plus proches</translation>
    </message>
    <message>
        <source>True, by the definition and for a saved measure.</source>
        <translation>Vrai, selon la définition et pour une mesure enregistrée.</translation>
    </message>
    <message>
        <source>Possible: the dates are not exact enough to be certain.</source>
        <translation>Possible&#xa0;: les dates ne sont pas assez précises pour en être certain.</translation>
    </message>
    <message>
        <source>True only if it is asked or counted like this:</source>
        <translation>Vrai seulement si l’on pose la question ou si l’on compte ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>False: it is not so by any way of counting.</source>
        <translation>Faux&#xa0;: aucune façon de compter ne le donne.</translation>
    </message>
    <message>
        <source>What it is instead</source>
        <translation>Ce qu’il en est</translation>
    </message>
    <message>
        <source>What it is for other measures</source>
        <translation>Ce qu’il en est pour d’autres mesures</translation>
    </message>
    <message>
        <source>On another as-of day it would be so</source>
        <translation>À une autre date d’arrêté, ce serait le cas</translation>
    </message>
    <message>
        <source>No definition yields {number}. These come nearest.</source>
        <translation>Aucune définition ne donne {number}. Voici les plus proches.</translation>
    </message>
    <message>
        <source>More silences are that long: the first ones are listed.</source>
        <translation>D’autres silences ont cette durée&#xa0;: les premiers sont listés.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Check a figure</source>
        <translation>Vérifier un chiffre</translation>
    </message>
    <message>
        <source>34, 33.6 or 63 days</source>
        <translation>34, 33,6 ou 63 jours</translation>
    </message>
    <message>
        <source>any figure</source>
        <translation>n’importe quel chiffre</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Claimed to be</source>
        <translation>&amp;Censé être</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesure</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy the findings as text</source>
        <translation>Copier les résultats comme texte</translation>
    </message>
    <message>
        <source>Type a number to see which definitions yield it, and from which days.</source>
        <translation>Tapez un nombre pour voir quelles définitions le donnent, et à partir de quels jours.</translation>
    </message>
    <message>
        <source>“{text}” is not a number: type it like 34, 33.6 or 63 days.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre&#xa0;: tapez-le comme 34, 33,6 ou 63 jours.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) of counting yield it.</source>
        <translation>
            <numerusform>%Ln façon de compter le donne.</numerusform>
            <numerusform>%Ln façons de compter le donnent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) of counting may yield it: the dates leave it open.</source>
        <translation>
            <numerusform>%Ln façon de compter le donne peut-être&#xa0;: les dates ne permettent pas de le dire.</numerusform>
            <numerusform>%Ln façons de compter le donnent peut-être&#xa0;: les dates ne permettent pas de le dire.</numerusform>
        </translation>
    </message>
    <message>
        <source>every measure, and all direct contacts</source>
        <translation>toutes les mesures, et tous les contacts directs</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>Aperçu de la figure</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Copy to clipboard</source>
        <translation>&amp;Copier dans le presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) have no room: choose a taller format.</source>
        <translation>
            <numerusform>%Ln couloir n’a pas de place&#xa0;: choisissez un format plus haut.</numerusform>
            <numerusform>%Ln couloirs n’ont pas de place&#xa0;: choisissez un format plus haut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no label: a taller format has room for more.</source>
        <translation>
            <numerusform>%Ln événement n’a pas d’étiquette&#xa0;: un format plus haut ferait de la place.</numerusform>
            <numerusform>%Ln événements n’ont pas d’étiquette&#xa0;: un format plus haut ferait de la place.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>La figure est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Change the texts of the figure</source>
        <translation>Modifier les textes de la figure</translation>
    </message>
    <message>
        <source>The figure is too large for this computer: choose a smaller size or scale.</source>
        <translation>La figure est trop grande pour cet ordinateur&#xa0;: choisissez une taille ou une échelle plus petite.</translation>
    </message>
    <message>
        <source>A figure cannot be saved with this extension; use one of {known}.</source>
        <translation>Une figure ne peut pas être enregistrée avec cette extension&#xa0;; choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Page PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>FigureForm</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>The project’s</source>
        <translation>Celle du projet</translation>
    </message>
    <message>
        <source>Article, 1600 × 900</source>
        <translation>Article, 1600 × 900</translation>
    </message>
    <message>
        <source>Social networks, 1200 × 675</source>
        <translation>Réseaux sociaux, 1200 × 675</translation>
    </message>
    <message>
        <source>Square, 1200 × 1200</source>
        <translation>Carré, 1200 × 1200</translation>
    </message>
    <message>
        <source>Portrait, 1080 × 1350</source>
        <translation>Portrait, 1080 × 1350</translation>
    </message>
    <message>
        <source>Banner, 2400 × 800</source>
        <translation>Bandeau, 2400 × 800</translation>
    </message>
    <message>
        <source>A4 landscape, 1754 × 1240</source>
        <translation>A4 paysage, 1754 × 1240</translation>
    </message>
    <message>
        <source>Custom size</source>
        <translation>Taille libre</translation>
    </message>
    <message>
        <source>&amp;Key figures</source>
        <translation>C&amp;hiffres clés</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Définition</translation>
    </message>
    <message>
        <source>Credit li&amp;ne</source>
        <translation>Ligne de crédi&amp;t</translation>
    </message>
    <message>
        <source>Who confirms each contact</source>
        <translation>Qui confirme chaque contact</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation>&amp;Indicateurs</translation>
    </message>
    <message>
        <source>Events the measure does not count</source>
        <translation>Événements que la mesure ne compte pas</translation>
    </message>
    <message>
        <source>Also those called off or denied</source>
        <translation>Y compris annulés, reportés, démentis</translation>
    </message>
    <message>
        <source> px</source>
        <translation>&#xa0;px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesure</translation>
    </message>
    <message>
        <source>C&amp;ompared with</source>
        <translation>C&amp;omparée à</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Width, height</source>
        <translation>La&amp;rgeur, hauteur</translation>
    </message>
    <message>
        <source>Sc&amp;ale</source>
        <translation>Échell&amp;e</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>S&amp;ous-titre</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Cred&amp;it</source>
        <translation>Cré&amp;dit</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
</context>
<context>
    <name>FileController</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Revert to the saved “{name}”?</source>
        <translation>Revenir à la version enregistrée de «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Your changes since the last save are lost, and cannot be undone.</source>
        <translation>Vos modifications depuis le dernier enregistrement sont perdues, sans annulation possible.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>No recent project</source>
        <translation>Aucun projet récent</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>“{text}” is not in the project.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas dans le projet.</translation>
    </message>
    <message>
        <source>It has been typed, but not entered.</source>
        <translation>Ce texte a été tapé, mais pas validé.</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Keep the files of sources</source>
        <translation>Garder les fichiers des sources</translation>
    </message>
    <message>
        <source>“{name}” is already open ({holder}).</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà ouvert ({holder}).</translation>
    </message>
    <message>
        <source>If both windows save, the one that saves last wins.</source>
        <translation>Si les deux fenêtres enregistrent, la dernière l’emporte.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a file: {name}</source>
        <translation>Choisir un fichier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Ouvrir&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No program on this computer opens it.</source>
        <translation>Aucun programme de cet ordinateur ne l’ouvre.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>It is found once the project has been saved.</source>
        <translation>Il sera trouvé une fois le projet enregistré.</translation>
    </message>
    <message>
        <source>There is no such file here.</source>
        <translation>Ce fichier n’est pas ici.</translation>
    </message>
</context>
<context>
    <name>FileProblems</name>
    <message>
        <source>There is no such file. Was it moved or renamed?</source>
        <translation>Ce fichier n’existe pas. A-t-il été déplacé ou renommé&#xa0;?</translation>
    </message>
    <message>
        <source>You may not read it. Ask its owner for the permission, or copy it.</source>
        <translation>Vous n’avez pas le droit de le lire. Demandez-le à son propriétaire, ou copiez-le.</translation>
    </message>
    <message>
        <source>It is a folder. Choose a file in it.</source>
        <translation>C’est un dossier. Choisissez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>It is a device, not a file. Choose a file.</source>
        <translation>C’est un périphérique, pas un fichier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>It is a link that leads back to itself. Open the file that it should lead to.</source>
        <translation>C’est un lien qui ramène à lui-même. Ouvrez le fichier auquel il devrait mener.</translation>
    </message>
    <message>
        <source>Its name is longer than the system allows.</source>
        <translation>Son nom est plus long que le système ne le permet.</translation>
    </message>
    <message>
        <source>It could not be read: {found}. Try a copy of it.</source>
        <translation>Il n’a pas pu être lu&#xa0;: {found}. Essayez d’en ouvrir une copie.</translation>
    </message>
    <message>
        <source>It is far too large. Is it the right file?</source>
        <translation>Il est beaucoup trop gros. Est-ce le bon fichier&#xa0;?</translation>
    </message>
    <message>
        <source>It is empty. Look for a backup or a recovery copy.</source>
        <translation>Il est vide. Cherchez une sauvegarde ou une copie de récupération.</translation>
    </message>
    <message>
        <source>It is text in UTF-16. Save it again as UTF-8.</source>
        <translation>C’est du texte en UTF-16. Réenregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Byte {expected} ({found}) is not UTF-8 text. Save the file again as UTF-8.</source>
        <translation>L’octet {expected} ({found}) n’est pas du texte UTF-8. Réenregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>It is not JSON here: {found}. Use a text editor.</source>
        <translation>Ici, ce n’est pas du JSON&#xa0;: {found}. Corrigez-le dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>It ends in the middle. It was not copied whole: copy it again, or use a backup.</source>
        <translation>Il s’arrête au milieu. Il n’a pas été copié en entier&#xa0;: recopiez-le, ou prenez une sauvegarde.</translation>
    </message>
    <message>
        <source>{found} is no number. Write a number, or leave it out.</source>
        <translation>{found} n’est pas un nombre. Écrivez un nombre, ou rien.</translation>
    </message>
    <message>
        <source>A number in it has thousands of digits.</source>
        <translation>Il contient un nombre de milliers de chiffres.</translation>
    </message>
    <message>
        <source>Brackets are nested far too deep for a project. Is it the right file?</source>
        <translation>Les crochets sont imbriqués bien trop profondément pour un projet. Est-ce le bon fichier&#xa0;?</translation>
    </message>
    <message>
        <source>The text has half a character (\ud800–\udfff).</source>
        <translation>Le texte contient une moitié de caractère (\ud800–\udfff).</translation>
    </message>
    <message>
        <source>The key {found} stands twice: keep one of the two.</source>
        <translation>La clé {found} figure deux fois&#xa0;: gardez l’une des deux.</translation>
    </message>
    <message>
        <source>It is not an Entrevue project. Tables and bibliographies go through File › Import.</source>
        <translation>Ce n’est pas un projet Entrevue. Tableaux et bibliographies s’importent par Fichier › Importer.</translation>
    </message>
    <message>
        <source>{found} is no version of the format; {expected} is.</source>
        <translation>{found} n’est pas une version du format&#xa0;; {expected} en est une.</translation>
    </message>
    <message>
        <source>It was made by a newer Entrevue (format {found}, this one reads up to {expected}). Update Entrevue.</source>
        <translation>Il vient d’une version plus récente d’Entrevue (format {found}, celle-ci lit jusqu’au {expected}). Mettez Entrevue à jour.</translation>
    </message>
    <message>
        <source>Found {found}, expected {expected}.</source>
        <translation>Trouvé&#xa0;: {found}&#xa0;; attendu&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>Nothing found, expected {expected}.</source>
        <translation>Rien trouvé&#xa0;; attendu&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>The id {found} is that of {expected} already: give one of them another.</source>
        <translation>L’identifiant {found} est déjà celui de {expected}&#xa0;: donnez-en un autre à l’un des deux.</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation>un objet {…}</translation>
    </message>
    <message>
        <source>a list […]</source>
        <translation>une liste […]</translation>
    </message>
    <message>
        <source>a date such as &quot;2025-02-12&quot; or &quot;2025-02&quot;</source>
        <translation>une date comme &quot;2025-02-12&quot; ou &quot;2025-02&quot;</translation>
    </message>
    <message>
        <source>a day such as &quot;2025-02-12&quot;</source>
        <translation>un jour comme &quot;2025-02-12&quot;</translation>
    </message>
    <message>
        <source>The project could not be opened.</source>
        <translation>Le projet n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Ligne {line}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>one of {values}</source>
        <translation>l’une des valeurs {values}</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Enregistrer les modifications de «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Without saving, what you changed since the last save is lost.</source>
        <translation>Sans enregistrement, ce que vous avez modifié depuis le dernier enregistrement est perdu.</translation>
    </message>
    <message>
        <source>“{name}” has been changed by another program since you opened it.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié par un autre programme depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>Overwrite those changes, or save yours under another name?</source>
        <translation>Écraser ces modifications, ou enregistrer les vôtres sous un autre nom&#xa0;?</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Recover unsaved work on “{name}”?</source>
        <translation>Récupérer le travail non enregistré sur «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Entrevue ended before it was saved. The copy is of {time}.</source>
        <translation>Entrevue s’est arrêté avant l’enregistrement. La copie date du {time}.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Entrevue projects (*{extension} *.json);;All files (*)</source>
        <translation>Projets Entrevue (*{extension} *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Entrevue projects (*{extension} *.json)</source>
        <translation>Projets Entrevue (*{extension} *.json)</translation>
    </message>
    <message>
        <source>Tables and bibliographies ({patterns})</source>
        <translation>Tableaux et bibliographies ({patterns})</translation>
    </message>
    <message>
        <source>Tables ({patterns})</source>
        <translation>Tableaux ({patterns})</translation>
    </message>
    <message>
        <source>Bibliographies ({patterns})</source>
        <translation>Bibliographies ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import events or sources</source>
        <translation>Importer des événements ou des sources</translation>
    </message>
    <message>
        <source>Export the events</source>
        <translation>Exporter les événements</translation>
    </message>
    <message>
        <source>Export the sources</source>
        <translation>Exporter les sources</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Search events and sources</source>
        <translation>Chercher événements et sources</translation>
    </message>
    <message>
        <source>Filter ({count}) ▾</source>
        <translation>Filtrer ({count}) ▾</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>Filtrer ▾</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) active</source>
        <translation>
            <numerusform>%Ln&#xa0;filtre actif</numerusform>
            <numerusform>%Ln&#xa0;filtres actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Only sources that nothing cites</source>
        <translation>Seulement les sources que rien ne cite</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message numerus="yes">
        <source>Only these %n event(s)</source>
        <translation>
            <numerusform>Seulement cet événement</numerusform>
            <numerusform>Seulement ces %Ln événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Days it rests on</source>
        <translation>Jours sur lesquels il repose</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>FindingTree</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>FootnoteText</name>
    <message numerus="yes">
        <source>… and %n more: they are copied with the sentences.</source>
        <translation>
            <numerusform>… et %Ln autre&#xa0;: elle est copiée avec les phrases.</numerusform>
            <numerusform>… et %Ln autres&#xa0;: elles sont copiées avec les phrases.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this source in the table</source>
        <translation>Montrer cette source dans le tableau</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>“{title}”</source>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>GivenValue</name>
    <message>
        <source>as the event</source>
        <translation>comme l’événement</translation>
    </message>
    <message>
        <source>The event has none.</source>
        <translation>L’événement n’en a pas.</translation>
    </message>
    <message>
        <source>The event has: {value}</source>
        <translation>L’événement indique&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>GoToDate</name>
    <message>
        <source>Go to date</source>
        <translation>Atteindre une date</translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation>Date à atteindre</translation>
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
    <message>
        <source>same DOI</source>
        <translation>même DOI</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>même adresse</translation>
    </message>
    <message>
        <source>same title and date</source>
        <translation>mêmes titre et date</translation>
    </message>
    <message>
        <source>possibly the same</source>
        <translation>peut-être la même source</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Entrevue</source>
        <translation>À propos d’Entrevue</translation>
    </message>
    <message>
        <source>Entrevue {version}

A timeline editor for contacts, the silences between them,
and the sources that document them.

Free software under the MIT licence.</source>
        <translation>Entrevue {version}

Un éditeur de frises pour les contacts, les silences qui les séparent
et les sources qui les documentent.

Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Annuler, rétablir</translation>
    </message>
    <message>
        <source>Timeline: from event to event</source>
        <translation>Frise&#xa0;: d’un événement à l’autre</translation>
    </message>
    <message>
        <source>Timeline: from silence to silence</source>
        <translation>Frise&#xa0;: d’un silence à l’autre</translation>
    </message>
    <message>
        <source>Ctrl+← →</source>
        <translation>Ctrl+← →</translation>
    </message>
    <message>
        <source>Timeline: to the periods above, the second ribbon and indicators below</source>
        <translation>Frise&#xa0;: aux périodes du dessus, au second ruban et aux indicateurs du dessous</translation>
    </message>
    <message>
        <source>Ctrl+↑ ↓, then Ctrl+← →</source>
        <translation>Ctrl+↑ ↓, puis Ctrl+← →</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Timeline: first and last event</source>
        <translation>Frise&#xa0;: premier et dernier événement</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>Timeline: zoom at the pointer</source>
        <translation>Frise&#xa0;: zoom au pointeur</translation>
    </message>
    <message>
        <source>Ctrl+wheel, or pinch</source>
        <translation>Ctrl+molette, ou pincement</translation>
    </message>
    <message>
        <source>Timeline: zoom</source>
        <translation>Frise&#xa0;: zoom</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ et −</translation>
    </message>
    <message>
        <source>Timeline: zoom in on some days</source>
        <translation>Frise&#xa0;: zoomer sur quelques jours</translation>
    </message>
    <message>
        <source>Hold Z and drag</source>
        <translation>Maintenir Z et glisser</translation>
    </message>
    <message>
        <source>Wheel, drag, Page up, Page down</source>
        <translation>Molette, glisser, page préc., page suiv.</translation>
    </message>
    <message>
        <source>Overview: move</source>
        <translation>Vue d’ensemble&#xa0;: se déplacer</translation>
    </message>
    <message>
        <source>Drag the frame, click, wheel, ← →</source>
        <translation>Glisser le cadre, clic, molette, ← →</translation>
    </message>
    <message>
        <source>Overview: zoom</source>
        <translation>Vue d’ensemble&#xa0;: zoom</translation>
    </message>
    <message>
        <source>Drag an edge of the frame, + and −</source>
        <translation>Glisser un bord du cadre, + et −</translation>
    </message>
    <message>
        <source>Overview: show everything</source>
        <translation>Vue d’ensemble&#xa0;: tout afficher</translation>
    </message>
    <message>
        <source>Double-click, Enter</source>
        <translation>Double-clic, Entrée</translation>
    </message>
    <message>
        <source>Timeline: move</source>
        <translation>Frise&#xa0;: se déplacer</translation>
    </message>
    <message>
        <source>Timeline: zoom to the silence, rename the period, open the value</source>
        <translation>Frise&#xa0;: zoomer sur le silence, renommer la période, ouvrir la valeur</translation>
    </message>
    <message>
        <source>Timeline: copy the days and dates of the silence</source>
        <translation>Frise&#xa0;: copier les jours et les dates du silence</translation>
    </message>
    <message>
        <source>Timeline: add an event</source>
        <translation>Frise&#xa0;: ajouter un événement</translation>
    </message>
    <message>
        <source>Double-click an empty place</source>
        <translation>Double-clic sur un endroit vide</translation>
    </message>
    <message>
        <source>Table: edit a cell</source>
        <translation>Tableau&#xa0;: modifier une cellule</translation>
    </message>
    <message>
        <source>F2, Enter or just type</source>
        <translation>F2, Entrée ou taper directement</translation>
    </message>
    <message>
        <source>Table: keep what was there</source>
        <translation>Tableau&#xa0;: garder ce qui s’y trouvait</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Timeline: to the lane above, below</source>
        <translation>Frise&#xa0;: au couloir du dessus, du dessous</translation>
    </message>
    <message>
        <source>Timeline: to the headers of lanes</source>
        <translation>Frise&#xa0;: aux en-têtes des couloirs</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Timeline: scroll the lanes</source>
        <translation>Frise&#xa0;: faire défiler les couloirs</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+molette</translation>
    </message>
    <message>
        <source>Header of a lane: fold, unfold</source>
        <translation>En-tête d’un couloir&#xa0;: replier, déplier</translation>
    </message>
    <message>
        <source>← →, Space, click the triangle</source>
        <translation>← →, Espace, clic sur le triangle</translation>
    </message>
    <message>
        <source>Header of a lane: move the lane</source>
        <translation>En-tête d’un couloir&#xa0;: déplacer le couloir</translation>
    </message>
    <message>
        <source>Alt+↑ ↓, drag</source>
        <translation>Alt+↑ ↓, glisser</translation>
    </message>
    <message>
        <source>Timeline: add an event that lasts</source>
        <translation>Frise&#xa0;: ajouter un événement qui dure</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation>Ctrl + glisser</translation>
    </message>
    <message>
        <source>Timeline: select in a rectangle</source>
        <translation>Frise&#xa0;: sélectionner dans un rectangle</translation>
    </message>
    <message>
        <source>Timeline: add these to the selection</source>
        <translation>Frise&#xa0;: ajouter ceux-ci à la sélection</translation>
    </message>
    <message>
        <source>Timeline: measure days</source>
        <translation>Frise&#xa0;: mesurer des jours</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Maj + glisser</translation>
    </message>
    <message>
        <source>Timeline: copy the days measured</source>
        <translation>Frise&#xa0;: copier les jours mesurés</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+Shift+drag, or Alt+drag</source>
        <translation>Ctrl+Maj+glisser, ou Alt+glisser</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Shift+drag, or Ctrl+Alt+drag</source>
        <translation>Ctrl+Alt+Maj+glisser, ou Ctrl+Alt+glisser</translation>
    </message>
    <message>
        <source>Timeline: end of a measurement from event to event, by days</source>
        <translation>Frise&#xa0;: fin d’une mesure, d’événement en événement ou par jours</translation>
    </message>
    <message>
        <source>← →, Shift+← →, Enter</source>
        <translation>← →, Maj+← →, Entrée</translation>
    </message>
    <message>
        <source>Timeline: move or resize events</source>
        <translation>Frise&#xa0;: déplacer ou allonger des événements</translation>
    </message>
    <message>
        <source>Unlock dates, then drag</source>
        <translation>Déverrouiller les dates, puis glisser</translation>
    </message>
    <message>
        <source>Timeline: move the selected events by a day, a week</source>
        <translation>Frise&#xa0;: décaler les événements sélectionnés d’un jour, d’une semaine</translation>
    </message>
    <message>
        <source>Unlock dates, then Alt+← →, Alt+Shift+← →</source>
        <translation>Déverrouiller les dates, puis Alt+← →, Alt+Maj+← →</translation>
    </message>
    <message>
        <source>Timeline: drag beyond what is in view</source>
        <translation>Frise&#xa0;: glisser au-delà de ce qui est visible</translation>
    </message>
    <message>
        <source>Hold the drag at the left or right edge</source>
        <translation>Tenir le glissement au bord gauche ou droit</translation>
    </message>
    <message>
        <source>Timeline: leave a drag or a measurement</source>
        <translation>Frise&#xa0;: abandonner un glissement ou une mesure</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>is added</source>
        <translation>sera ajoutée</translation>
    </message>
    <message>
        <source>left out: repeats “{title}”</source>
        <translation>laissée de côté&#xa0;: répète «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) change</source>
        <translation>
            <numerusform>%Ln champ change</numerusform>
            <numerusform>%Ln champs changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n</source>
        <translation>
            <numerusform>Nouvelle&#xa0;: %Ln</numerusform>
            <numerusform>Nouvelles&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n</source>
        <translation>
            <numerusform>Modifiée&#xa0;: %Ln</numerusform>
            <numerusform>Modifiées&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unclear, please choose: %n</source>
        <translation>
            <numerusform>Incertaine, à vous de choisir&#xa0;: %Ln</numerusform>
            <numerusform>Incertaines, à vous de choisir&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twice in the file: %n</source>
        <translation>
            <numerusform>En double dans le fichier&#xa0;: %Ln</numerusform>
            <numerusform>En double dans le fichier&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same already: %n</source>
        <translation>
            <numerusform>Déjà identique&#xa0;: %Ln</numerusform>
            <numerusform>Déjà identiques&#xa0;: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Dans le projet</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import sources</source>
        <translation>Importer des sources</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Choose another one where accents look wrong: the file is read again</source>
        <translation>Choisissez-en un autre si les accents sont faux&#xa0;: le fichier sera relu</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What to do with the record</source>
        <translation>Que faire de cette fiche</translation>
    </message>
    <message>
        <source>Select a record above to choose what to do with it</source>
        <translation>Sélectionnez une fiche ci-dessus pour choisir qu’en faire</translation>
    </message>
    <message>
        <source>&amp;This record:</source>
        <translation>&amp;Cette fiche&#xa0;:</translation>
    </message>
    <message>
        <source>Add the sides that the file names</source>
        <translation>Ajouter les camps que le fichier nomme</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>Reading, and comparing with the project…</source>
        <translation>Lecture et comparaison avec le projet…</translation>
    </message>
    <message numerus="yes">
        <source>{format}, %n source(s)</source>
        <translation>
            <numerusform>{format}, %Ln source</numerusform>
            <numerusform>{format}, %Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no source in the file.</source>
        <translation>Il n’y a aucune source dans le fichier.</translation>
    </message>
    <message>
        <source>Automatic: {encoding}</source>
        <translation>Automatique&#xa0;: {encoding}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n side(s) that the file names and the project lacks: {names}</source>
        <translation>
            <numerusform>&amp;Ajouter %Ln camp que le fichier nomme et qui manque au projet&#xa0;: {names}</numerusform>
            <numerusform>&amp;Ajouter %Ln camps que le fichier nomme et qui manquent au projet&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read because of a mistake in Entrevue: {error}</source>
        <translation>Le fichier n’a pas pu être lu à cause d’une erreur d’Entrevue&#xa0;: {error}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know about the file</source>
        <translation>
            <numerusform>%Ln remarque sur le fichier</numerusform>
            <numerusform>%Ln remarques sur le fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n</source>
        <translation>
            <numerusform>laissée de côté&#xa0;: %Ln</numerusform>
            <numerusform>laissées de côté&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n source(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln source</numerusform>
            <numerusform>&amp;Importer %Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>La laisser de côté</translation>
    </message>
    <message>
        <source>Add it as a new source</source>
        <translation>L’ajouter comme nouvelle source</translation>
    </message>
    <message>
        <source>Update “{title}” ({key})</source>
        <translation>Mettre à jour «&#xa0;{title}&#xa0;» ({key})</translation>
    </message>
</context>
<context>
    <name>ImportTree</name>
    <message>
        <source>Sources of the file</source>
        <translation>Sources du fichier</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>“{name}” is a project.</source>
        <translation>«&#xa0;{name}&#xa0;» est un projet.</translation>
    </message>
    <message>
        <source>Open it with File › Open; only tables and bibliographies are imported.</source>
        <translation>Ouvrez-le par Fichier › Ouvrir&#xa0;; on n’importe que des tableaux et des bibliographies.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>{reason}. Check the file and your permission to read it.</source>
        <translation>{reason}. Vérifiez le fichier et votre droit de le lire.</translation>
    </message>
</context>
<context>
    <name>KindActions</name>
    <message>
        <source>Delete from {table}</source>
        <translation>Supprimer&#xa0;: {table}</translation>
    </message>
</context>
<context>
    <name>KindRemovalDialog</name>
    <message>
        <source>Delete a kind</source>
        <translation>Supprimer un type</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are of the kind “{kind}”. What becomes of them?</source>
        <translation>
            <numerusform>%Ln événement est du type «&#xa0;{kind}&#xa0;». Que devient-il&#xa0;?</numerusform>
            <numerusform>%Ln événements sont du type «&#xa0;{kind}&#xa0;». Que deviennent-ils&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They become “{kind}”</source>
        <translation>Ils deviennent «&#xa0;{kind}&#xa0;»</translation>
    </message>
    <message>
        <source>They are deleted too</source>
        <translation>Ils sont supprimés aussi</translation>
    </message>
    <message>
        <source>Delete the kind</source>
        <translation>Supprimer le type</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>allégué</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>direct contact</source>
        <translation>contact direct</translation>
    </message>
    <message>
        <source>delegated contact</source>
        <translation>contact délégué</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>initiator</source>
        <translation>initiateur</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>médiateur</translation>
    </message>
    <message>
        <source>envoy</source>
        <translation>émissaire</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>les deux camps</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>un seul camp</translation>
    </message>
    <message>
        <source>third party only</source>
        <translation>tiers seulement</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>losange</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>triangle</translation>
    </message>
    <message>
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>pentagone</translation>
    </message>
    <message>
        <source>star</source>
        <translation>étoile</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>croix</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <source>each contact</source>
        <translation>chaque contact</translation>
    </message>
    <message>
        <source>each day with a contact</source>
        <translation>chaque jour avec contact</translation>
    </message>
    <message>
        <source>can be the longest</source>
        <translation>peut être le plus long</translation>
    </message>
    <message>
        <source>is shown only</source>
        <translation>est seulement montré</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>paliers</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>side</source>
        <translation>camp</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Arrêté au</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
</context>
<context>
    <name>LaneChooser</name>
    <message>
        <source>What the lanes of the timeline are made by</source>
        <translation>Ce qui répartit la frise en couloirs</translation>
    </message>
</context>
<context>
    <name>LaneHeaders</name>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Faire défiler les couloirs</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Ordre habituel</translation>
    </message>
    <message>
        <source>Select its events</source>
        <translation>Sélectionner ses événements</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>One line</source>
        <translation>Une seule ligne</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>Par camp</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Par acteur</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azéri</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>biélorusse</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazakh</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latin</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
</context>
<context>
    <name>LegendPopup</name>
    <message>
        <source>Legend of the timeline</source>
        <translation>Légende de la chronologie</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Several events: the more, the higher</source>
        <translation>Plusieurs événements&#xa0;: plus il y en a, plus c’est haut</translation>
    </message>
    <message>
        <source>Of these, not established as held</source>
        <translation>Parmi eux, ceux dont la tenue n’est pas établie</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silences</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Lasts for all these days</source>
        <translation>Dure tous ces jours</translation>
    </message>
    <message>
        <source>On one of these days, or until one of them</source>
        <translation>Un de ces jours, ou jusqu’à l’un d’eux</translation>
    </message>
    <message>
        <source>Around these days</source>
        <translation>Autour de ces jours</translation>
    </message>
    <message>
        <source>Has no known beginning or end</source>
        <translation>Sans début ou sans fin connus</translation>
    </message>
    <message>
        <source>Days between two contacts: the longer, the darker</source>
        <translation>Jours entre deux contacts&#xa0;: plus il y en a, plus c’est sombre</translation>
    </message>
    <message>
        <source>The longest silence</source>
        <translation>Le plus long silence</translation>
    </message>
    <message>
        <source>Days before the first contact</source>
        <translation>Jours avant le premier contact</translation>
    </message>
    <message>
        <source>Silence still open on the as-of day</source>
        <translation>Silence encore ouvert à la date d’arrêté</translation>
    </message>
    <message>
        <source>From the fewest to the most days it may have</source>
        <translation>Du moins au plus de jours qu’il peut compter</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Only addresses that begin with http:// or https:// are kept.</source>
        <translation>Seules les adresses qui commencent par http:// ou https:// sont gardées.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>{name}[*] — Entrevue</source>
        <translation>{name}[*] — Entrevue</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>12/02/2025 is 12 February (day first)</source>
        <translation>12/02/2025 est le 12 février (jour d’abord)</translation>
    </message>
    <message>
        <source>12/02/2025 is 2 December (month first)</source>
        <translation>12/02/2025 est le 2 décembre (mois d’abord)</translation>
    </message>
    <message>
        <source>Entrevue</source>
        <translation>Entrevue</translation>
    </message>
</context>
<context>
    <name>MeasuresDialog</name>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Ajouter une mesure</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nouvelle mesure</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>Duplicate the measure</source>
        <translation>Dupliquer la mesure</translation>
    </message>
    <message>
        <source>Move the measure</source>
        <translation>Déplacer la mesure</translation>
    </message>
    <message>
        <source>Delete the measure</source>
        <translation>Supprimer la mesure</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No measure yet: add one to count contacts and silences.</source>
        <translation>Pas encore de mesure&#xa0;: ajoutez-en une pour compter contacts et silences.</translation>
    </message>
    <message>
        <source>What the measure says now</source>
        <translation>Ce que dit la mesure à présent</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>{measured}. Ctrl+C copies it, Esc takes it away.</source>
        <translation>{measured}. Ctrl+C copie la durée, Échap retire la règle.</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copié&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{measured}. Arrows or the pointer move the end, Enter or a click keeps it.</source>
        <translation>{measured}. Les flèches ou le pointeur déplacent la fin, Entrée ou un clic la fixe.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge actors</source>
        <translation>Fusionner les acteurs</translation>
    </message>
    <message>
        <source>Which actor stays? It takes the place of the others, which are deleted.</source>
        <translation>Quel acteur reste&#xa0;? Il prend la place des autres, qui sont supprimés.</translation>
    </message>
    <message numerus="yes">
        <source>{name} · %n event(s)</source>
        <translation>
            <numerusform>{name} · %Ln événement</numerusform>
            <numerusform>{name} · %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
</context>
<context>
    <name>MergeSourcesDialog</name>
    <message>
        <source>Merge sources</source>
        <translation>Fusionner des sources</translation>
    </message>
    <message>
        <source>What cites any of them will cite the one that is kept; the others are deleted.</source>
        <translation>Tout ce qui cite l’une d’elles citera celle que l’on garde&#xa0;; les autres sont supprimées.</translation>
    </message>
    <message>
        <source>Only the {most} cited most are merged.</source>
        <translation>Seules les {most} plus citées sont fusionnées.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>“{text}” is not a time zone: type a city, or one like Europe/Moscow.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un fuseau horaire&#xa0;: saisissez une ville, ou un fuseau comme Europe/Moscow.</translation>
    </message>
    <message>
        <source>“{text}” is the city of several time zones: {zones}. Choose one.</source>
        <translation>«&#xa0;{text}&#xa0;» est la ville de plusieurs fuseaux horaires&#xa0;: {zones}. Choisissez-en un.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day: type it like 18:00 or 18 h.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une heure&#xa0;: saisissez-la comme 18:00 ou 18&#xa0;h.</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>{move} Esc cancels.</source>
        <translation>{move} Échap annule.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>A person: Family, Given. Several: with semicolons between them. An institution with a comma or a semicolon in its name: in quotation marks, &quot;Smith, Jones &amp; Co&quot;.</source>
        <translation>Une personne&#xa0;: Nom, Prénom. Plusieurs&#xa0;: séparées par des points-virgules. Une institution dont le nom contient une virgule ou un point-virgule&#xa0;: entre guillemets droits, &quot;Smith, Jones &amp; Co&quot;.</translation>
    </message>
    <message>
        <source>“{text}” can be {names}: type one of these.</source>
        <translation>«&#xa0;{text}&#xa0;» peut être {names}&#xa0;: saisissez l’un d’eux.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>NewIndicatorDialog</name>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>Support for X</source>
        <translation>Soutien à X</translation>
    </message>
    <message>
        <source>%, € bn, or nothing</source>
        <translation>%, Md€, ou rien</translation>
    </message>
    <message>
        <source>44 or 44.5</source>
        <translation>44 ou 44,5</translation>
    </message>
    <message>
        <source>&amp;Make the indicator</source>
        <translation>&amp;Créer l’indicateur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>Drawn &amp;as</source>
        <translation>De&amp;ssiné comme</translation>
    </message>
    <message>
        <source>&amp;Date of the first value</source>
        <translation>&amp;Date de la première valeur</translation>
    </message>
    <message>
        <source>First &amp;value</source>
        <translation>Première &amp;valeur</translation>
    </message>
    <message>
        <source>An indicator needs a name.</source>
        <translation>Un indicateur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The first value needs a date.</source>
        <translation>La première valeur a besoin d’une date.</translation>
    </message>
    <message>
        <source>An indicator begins with a value.</source>
        <translation>Un indicateur commence par une valeur.</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Ajouter un indicateur</translation>
    </message>
</context>
<context>
    <name>NewSourceForm</name>
    <message>
        <source>Add the source</source>
        <translation>Ajouter la source</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{title}” has this link already: it can be cited by its title.</source>
        <translation>«&#xa0;{title}&#xa0;» a déjà ce lien&#xa0;: elle peut être citée par son titre.</translation>
    </message>
</context>
<context>
    <name>NewSpan</name>
    <message>
        <source>New event: {date}. Esc cancels.</source>
        <translation>Nouvel événement&#xa0;: {date}. Échap annule.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the footnote</source>
        <translation>Copier la note de bas de page</translation>
    </message>
</context>
<context>
    <name>OtherNames</name>
    <message>
        <source>“{text}” is neither en nor fr.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est ni en ni fr.</translation>
    </message>
    <message>
        <source>“{text}” stands there twice.</source>
        <translation>«&#xa0;{text}&#xa0;» y figure deux fois.</translation>
    </message>
    <message>
        <source>A name is missing after “{text}:”.</source>
        <translation>Il manque un nom après «&#xa0;{text}:&#xa0;».</translation>
    </message>
    <message>
        <source>Write the language before each name, such as “{example}”.</source>
        <translation>Indiquez la langue avant chaque nom, par exemple «&#xa0;{example}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the whole project</source>
        <translation>Vue d’ensemble du projet</translation>
    </message>
    <message>
        <source>Drag the frame to move, its edges to zoom. Double-click shows everything.</source>
        <translation>Glissez le cadre pour vous déplacer, ses bords pour zoomer. Un double-clic affiche tout.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>Pan</name>
    <message>
        <source>Dates are locked: Ctrl+U unlocks them.</source>
        <translation>Les dates sont verrouillées&#xa0;: Ctrl+U les déverrouille.</translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>ParticipantsEditor</name>
    <message>
        <source>Name → name, or name, name</source>
        <translation>Nom → nom, ou nom, nom</translation>
    </message>
    <message>
        <source>New: {names}</source>
        <translation>À créer&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>ParticipantsField</name>
    <message>
        <source>Add a participant: type a name</source>
        <translation>Ajouter un participant&#xa0;: tapez un nom</translation>
    </message>
    <message>
        <source>Actions for {name}</source>
        <translation>Actions pour {name}</translation>
    </message>
    <message>
        <source>{name} takes part already.</source>
        <translation>{name} participe déjà.</translation>
    </message>
</context>
<context>
    <name>PeriodEdge</name>
    <message>
        <source>Move the start of a period</source>
        <translation>Déplacer le début d’une période</translation>
    </message>
    <message>
        <source>Move the end of a period</source>
        <translation>Déplacer la fin d’une période</translation>
    </message>
    <message>
        <source>{name}: {days}. Esc cancels.</source>
        <translation>{name}&#xa0;: {days}. Échap annule.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodTools</name>
    <message>
        <source>New period</source>
        <translation>Nouvelle période</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>Ajouter une période</translation>
    </message>
    <message>
        <source>Delete a period</source>
        <translation>Supprimer une période</translation>
    </message>
    <message>
        <source>Name of the period</source>
        <translation>Nom de la période</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a period</source>
        <translation>Renommer une période</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>What to know about the file</source>
        <translation>Remarques sur le fichier</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The id is empty or has spaces around it.</source>
        <translation>L’identifiant est vide ou entouré d’espaces.</translation>
    </message>
    <message>
        <source>The name is empty: type one.</source>
        <translation>Le nom est vide&#xa0;: saisissez-en un.</translation>
    </message>
    <message>
        <source>“{found}” is not a colour: write it as #RRGGBB.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas une couleur&#xa0;: écrivez #RRGGBB.</translation>
    </message>
    <message>
        <source>A duration of {found} minutes is below zero.</source>
        <translation>Une durée de {found} minutes est négative.</translation>
    </message>
    <message>
        <source>A duration of {found} minutes is longer than a year.</source>
        <translation>Une durée de {found} minutes dépasse une année.</translation>
    </message>
    <message>
        <source>“{found}” is not a time of day: write it like 18:00.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas une heure&#xa0;: écrivez-la comme 18:00.</translation>
    </message>
    <message>
        <source>“{found}” is not a time zone that this computer knows: write it like Europe/Moscow.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas un fuseau horaire connu de cet ordinateur&#xa0;: écrivez-le comme Europe/Moscow.</translation>
    </message>
    <message>
        <source>A time ({found}) needs a date of one exact day: clear the time first, or make the date exact.</source>
        <translation>Une heure ({found}) demande une date d’un seul jour exact&#xa0;: effacez d’abord l’heure, ou précisez la date.</translation>
    </message>
    <message>
        <source>“{found}” takes part twice: keep one of the two.</source>
        <translation>«&#xa0;{found}&#xa0;» participe deux fois&#xa0;: gardez l’un des deux.</translation>
    </message>
    <message>
        <source>“{found}” is not a field of an event.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas un champ d’événement.</translation>
    </message>
    <message>
        <source>“{found}” is no value that a source can give.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas une valeur qu’une source peut donner.</translation>
    </message>
    <message>
        <source>{found} is no number that can be drawn or saved.</source>
        <translation>{found} n’est pas un nombre que l’on puisse dessiner ou enregistrer.</translation>
    </message>
    <message>
        <source>It ends on {found}, before it starts.</source>
        <translation>La fin ({found}) précède le début.</translation>
    </message>
    <message>
        <source>The language “{found}” is neither en nor fr.</source>
        <translation>La langue «&#xa0;{found}&#xa0;» n’est ni en ni fr.</translation>
    </message>
    <message>
        <source>There is no kind “{found}” in the project.</source>
        <translation>Il n’y a pas de type «&#xa0;{found}&#xa0;» dans le projet.</translation>
    </message>
    <message>
        <source>There is no actor “{found}” in the project.</source>
        <translation>Il n’y a pas d’acteur «&#xa0;{found}&#xa0;» dans le projet.</translation>
    </message>
    <message>
        <source>There is no source “{found}” in the project.</source>
        <translation>Il n’y a pas de source «&#xa0;{found}&#xa0;» dans le projet.</translation>
    </message>
    <message>
        <source>There is no side “{found}” in the project.</source>
        <translation>Il n’y a pas de camp «&#xa0;{found}&#xa0;» dans le projet.</translation>
    </message>
    <message>
        <source>It still refers to “{found}”, which would be deleted.</source>
        <translation>«&#xa0;{found}&#xa0;», qui serait supprimé, y est encore mentionné.</translation>
    </message>
    <message>
        <source>It has changed meanwhile: try again.</source>
        <translation>Il a changé entre-temps&#xa0;: recommencez.</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Project properties</source>
        <translation>Propriétés du projet</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>vide&#xa0;: aujourd’hui</translation>
    </message>
    <message>
        <source>empty: dates are taken as they stand</source>
        <translation>vide&#xa0;: les dates sont prises telles quelles</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Language of the drawing and figures</source>
        <translation>&amp;Langue du dessin et des figures</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Arrêté au</translation>
    </message>
    <message>
        <source>Time &amp;zone whose days are counted</source>
        <translation>&amp;Fuseau horaire dont on compte les jours</translation>
    </message>
    <message>
        <source>Citation &amp;style</source>
        <translation>&amp;Style de citation</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Arrêté au</translation>
    </message>
    <message>
        <source>Time zone whose days are counted</source>
        <translation>Fuseau horaire dont on compte les jours</translation>
    </message>
    <message>
        <source>Change the project properties</source>
        <translation>Modifier les propriétés du projet</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Entrevue</source>
        <translation>Entrevue</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Ready to quote</source>
        <translation>À citer</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Copied as plain text</source>
        <translation>Copié en texte brut</translation>
    </message>
    <message>
        <source>Copied as rich text with footnotes</source>
        <translation>Copié en texte enrichi avec notes</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Copié en Markdown</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Copié ✓</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the sentences with their footnotes</source>
        <translation>Copier les phrases avec leurs notes</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copier en texte brut</translation>
    </message>
    <message>
        <source>Copy as rich text with footnotes</source>
        <translation>Copier en texte enrichi avec notes</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy the sources of all contacts that count, in the project’s citation style</source>
        <translation>Copier les sources de tous les contacts comptés, dans le style de citation du projet</translation>
    </message>
    <message>
        <source>Copy bibliography ▾</source>
        <translation>Bibliographie ▾</translation>
    </message>
    <message>
        <source>Copy ▾</source>
        <translation>Copier ▾</translation>
    </message>
    <message>
        <source>Sentences in French</source>
        <translation>Phrases en français</translation>
    </message>
    <message>
        <source>Sentences in English</source>
        <translation>Phrases en anglais</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Kinds, sides and periods</source>
        <translation>Types, camps et périodes</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>RecoveryKeeper</name>
    <message>
        <source>an untitled project</source>
        <translation>un projet sans titre</translation>
    </message>
    <message>
        <source>The recovery copy of “{name}” is damaged.</source>
        <translation>La copie de secours de «&#xa0;{name}&#xa0;» est endommagée.</translation>
    </message>
    <message>
        <source>It is left in {path}.</source>
        <translation>Elle reste dans {path}.</translation>
    </message>
</context>
<context>
    <name>RenameIndicatorDialog</name>
    <message>
        <source>Rename the indicator</source>
        <translation>Renommer l’indicateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name of all its values</source>
        <translation>&amp;Nom de toutes ses valeurs</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>An indicator needs a name.</source>
        <translation>Un indicateur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Rename an indicator</source>
        <translation>Renommer un indicateur</translation>
    </message>
</context>
<context>
    <name>Resize</name>
    <message>
        <source>{move} Esc cancels.</source>
        <translation>{move} Échap annule.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Add to {table}</source>
        <translation>Ajouter&#xa0;: {table}</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n row(s)</source>
        <translation>
            <numerusform>Dupliquer %Ln&#xa0;ligne</numerusform>
            <numerusform>Dupliquer %Ln&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Coller %Ln&#xa0;ligne</numerusform>
            <numerusform>Coller %Ln&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted row(s) to check</source>
        <translation>
            <numerusform>%Ln&#xa0;ligne collée à vérifier</numerusform>
            <numerusform>%Ln&#xa0;lignes collées à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is made of {texts}: only http and https addresses are kept.</source>
        <translation>Aucune source n’est créée à partir de {texts}&#xa0;: seules les adresses http et https sont gardées.</translation>
    </message>
    <message>
        <source>Left out, since it is no link: {texts}.</source>
        <translation>Laissé de côté, car ce n’est pas un lien&#xa0;: {texts}.</translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Fusionner des acteurs</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>Supprimer %Ln&#xa0;ligne</numerusform>
            <numerusform>Supprimer %Ln&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n actor(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln&#xa0;acteur&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln&#xa0;acteurs&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n source(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln&#xa0;source&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln&#xa0;sources&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n event(s): {names}.</source>
        <translation>
            <numerusform>Retrait de %Ln événement&#xa0;: {names}.</numerusform>
            <numerusform>Retrait de %Ln événements&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%Ln ligne collée.</numerusform>
            <numerusform>%Ln lignes collées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) pasted, on the same days as the copied ones.</source>
        <translation>
            <numerusform>%Ln événement collé, à la même date que celui qui a été copié.</numerusform>
            <numerusform>%Ln événements collés, aux mêmes dates que ceux qui ont été copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) pasted.</source>
        <translation>
            <numerusform>%Ln événement collé.</numerusform>
            <numerusform>%Ln événements collés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>Ajouter %Ln source</numerusform>
            <numerusform>Ajouter %Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has this source already: it is selected now.</source>
        <translation>Le projet a déjà cette source&#xa0;: elle est maintenant sélectionnée.</translation>
    </message>
    <message>
        <source>Merge sources</source>
        <translation>Fusionner des sources</translation>
    </message>
    <message>
        <source>Event of {date} deleted</source>
        <translation>Événement du {date} supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted</source>
        <translation>
            <numerusform>%Ln événement supprimé</numerusform>
            <numerusform>%Ln événements supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are cited by no event any more</source>
        <translation>
            <numerusform>%Ln source n’est plus citée par aucun événement</numerusform>
            <numerusform>%Ln sources ne sont plus citées par aucun événement</numerusform>
        </translation>
    </message>
    <message>
        <source>{gone}; {uncited}</source>
        <translation>{gone}&#xa0;; {uncited}</translation>
    </message>
    <message>
        <source>{gone}. {keys} brings back what was deleted.</source>
        <translation>{gone}. {keys} rétablit ce qui a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>No longer cited in %n event(s): {names}.</source>
        <translation>
            <numerusform>Citation retirée de %Ln événement&#xa0;: {names}.</numerusform>
            <numerusform>Citations retirées de %Ln événements&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Merge actors…</source>
        <translation>Fusionner les acteurs…</translation>
    </message>
    <message>
        <source>Merge sources…</source>
        <translation>Fusionner les sources…</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>RowProblems</name>
    <message>
        <source>There is no date: every event needs one.</source>
        <translation>Il n’y a pas de date&#xa0;: chaque événement en a besoin.</translation>
    </message>
    <message>
        <source>There is no kind: write call, meeting or another.</source>
        <translation>Il n’y a pas de type&#xa0;: écrivez appel, rencontre ou un autre.</translation>
    </message>
    <message>
        <source>The new kind “{found}” was taken for a {taken}, which may count: check it.</source>
        <translation>Le nouveau type «&#xa0;{found}&#xa0;» a été pris pour un {taken}, qui peut compter&#xa0;: vérifiez.</translation>
    </message>
    <message>
        <source>“{found}” can be read in several ways; taken as: {taken}. Write it in words that leave no doubt.</source>
        <translation>«&#xa0;{found}&#xa0;» peut se lire de plusieurs façons&#xa0;; lu comme&#xa0;: {taken}. Écrivez cette date en mots qui ne laissent aucun doute.</translation>
    </message>
    <message>
        <source>The new kind “{found}” was taken for context, which counts only where a measure names it: check it.</source>
        <translation>Le nouveau type «&#xa0;{found}&#xa0;» a été pris pour du contexte, qui ne compte que si une mesure le désigne&#xa0;: à vérifier.</translation>
    </message>
    <message>
        <source>“{found}” can be {taken}: write one of these.</source>
        <translation>«&#xa0;{found}&#xa0;» peut être {taken}&#xa0;: écrivez l’un d’eux.</translation>
    </message>
    <message>
        <source>“{found}” is no status: planned, held, claimed, postponed, cancelled, denied.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas un statut&#xa0;: prévu, tenu, revendiqué, reporté, annulé, démenti.</translation>
    </message>
    <message>
        <source>{found} is still to come, but the event was read as held: should it be planned?</source>
        <translation>{found} est encore à venir, mais l’événement a été lu comme tenu&#xa0;: est-il plutôt prévu&#xa0;?</translation>
    </message>
    <message>
        <source>“{found}” is not a time of day: write it as in 18:00.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas une heure&#xa0;: écrivez-la comme 18:00.</translation>
    </message>
    <message>
        <source>“{found}” is not a time zone: write its IANA name, as in Europe/Moscow.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas un fuseau horaire&#xa0;: écrivez son nom IANA, comme Europe/Moscow.</translation>
    </message>
    <message>
        <source>The time “{found}” needs a date of one exact day.</source>
        <translation>L’heure «&#xa0;{found}&#xa0;» demande une date d’un seul jour exact.</translation>
    </message>
    <message>
        <source>“{found}” is not a duration: write minutes, as in 90.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas une durée&#xa0;: écrivez des minutes, comme 90.</translation>
    </message>
    <message>
        <source>“{found}” has more than 59 minutes beside its hours.</source>
        <translation>«&#xa0;{found}&#xa0;» a plus de 59 minutes à côté de ses heures.</translation>
    </message>
    <message>
        <source>“{found}” is longer than a year: is it in minutes?</source>
        <translation>«&#xa0;{found}&#xa0;» dépasse une année&#xa0;: est-ce bien en minutes&#xa0;?</translation>
    </message>
    <message>
        <source>The project has this event with “{taken}”, not “{found}”: correct one of them.</source>
        <translation>Le projet a cet événement avec «&#xa0;{taken}&#xa0;», et non «&#xa0;{found}&#xa0;»&#xa0;: corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>It repeats line {taken}, and was taken as another event of that day: check it.</source>
        <translation>Elle répète la ligne {taken} et a été prise pour un autre événement du même jour&#xa0;: vérifiez-la.</translation>
    </message>
    <message>
        <source>{found} cells for {taken} columns: put texts with commas in quotation marks.</source>
        <translation>{found} cellules pour {taken} colonnes&#xa0;: mettez entre guillemets les textes avec virgules.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed and hides the rows below. It is near: {found}</source>
        <translation>Un guillemet n’est jamais fermé et cache les lignes suivantes. Il est près de&#xa0;: {found}</translation>
    </message>
    <message>
        <source>A cell is far too long, and nothing below was read: look for an open quotation mark.</source>
        <translation>Une cellule est beaucoup trop longue, et rien n’a été lu ensuite&#xa0;: cherchez un guillemet resté ouvert.</translation>
    </message>
    <message>
        <source>The first row has no column “{column}”: add it.</source>
        <translation>La première ligne n’a pas de colonne «&#xa0;{column}&#xa0;»&#xa0;: ajoutez-la.</translation>
    </message>
    <message>
        <source>The column “{found}” stands twice: rename one.</source>
        <translation>La colonne «&#xa0;{found}&#xa0;» figure deux fois&#xa0;: renommez-en une.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as {taken}. Check the accents.</source>
        <translation>Le fichier n’est pas en UTF-8&#xa0;; il a été lu comme {taken}. Vérifiez les accents.</translation>
    </message>
    <message>
        <source>It is a spreadsheet or an archive: save it as CSV there, then import that.</source>
        <translation>C’est un classeur ou une archive&#xa0;: enregistrez-le en CSV depuis le tableur, puis importez celui-ci.</translation>
    </message>
    <message>
        <source>It is not a text file: save the table as CSV.</source>
        <translation>Ce n’est pas un fichier texte&#xa0;: enregistrez le tableau en CSV.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Ligne {line}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Line {line}, {column}: {what}</source>
        <translation>Ligne {line}, {column}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>RubberBand</name>
    <message numerus="yes">
        <source>%n event(s) in the rectangle</source>
        <translation>
            <numerusform>%Ln événement dans le rectangle</numerusform>
            <numerusform>%Ln événements dans le rectangle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveErrors</name>
    <message>
        <source>The disk is full. Free some space, or save elsewhere.</source>
        <translation>Le disque est plein. Libérez de la place, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>You may not write this file or in this folder. Save elsewhere, or ask for the permission.</source>
        <translation>Vous n’avez pas le droit d’écrire ce fichier ou dans ce dossier. Enregistrez ailleurs, ou demandez ce droit.</translation>
    </message>
    <message>
        <source>The folder does not exist any more. Save elsewhere, or make it again.</source>
        <translation>Le dossier n’existe plus. Enregistrez ailleurs, ou recréez-le.</translation>
    </message>
    <message>
        <source>The disk is read-only. Save elsewhere.</source>
        <translation>Le disque est en lecture seule. Enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>There is a folder of this name. Choose another name.</source>
        <translation>Un dossier porte ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is a device, not a file. Choose another name.</source>
        <translation>C’est un périphérique, pas un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>Le nom est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>There is a link of this name that leads back to itself. Choose another name.</source>
        <translation>Un lien de ce nom ramène à lui-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>An indicator has a value that is no number. Correct it, then save again.</source>
        <translation>Un indicateur a une valeur qui n’est pas un nombre. Corrigez-la, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The system refused: {detail}. Try to save elsewhere.</source>
        <translation>Le système a refusé&#xa0;: {detail}. Essayez d’enregistrer ailleurs.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The file on disk is as it was before.</source>
        <translation>Le fichier sur le disque est tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message>
        <source>different</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
</context>
<context>
    <name>SideField</name>
    <message>
        <source>Speaks for {side}?</source>
        <translation>Parle pour {side}&#x202f;?</translation>
    </message>
    <message>
        <source>Take {side} as the side</source>
        <translation>Prendre {side} comme camp</translation>
    </message>
</context>
<context>
    <name>SilenceBar</name>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
</context>
<context>
    <name>SilenceList</name>
    <message numerus="yes">
        <source>and %n shorter one(s)</source>
        <translation>
            <numerusform>et %Ln plus court</numerusform>
            <numerusform>et %Ln plus courts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Silences</name>
    <message>
        <source>{days}, {first} → {last}, before the first contact</source>
        <translation>{days}, {first} → {last}, avant le premier contact</translation>
    </message>
    <message>
        <source>{days}, {first} → {last}</source>
        <translation>{days}, {first} → {last}</translation>
    </message>
    <message>
        <source>{days}, {first} → {last}, still open</source>
        <translation>{days}, {first} → {last}, en cours</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copié&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Zoom to this silence</source>
        <translation>Zoomer sur ce silence</translation>
    </message>
    <message>
        <source>Select its two ends</source>
        <translation>Sélectionner ses deux bornes</translation>
    </message>
    <message>
        <source>Select the contact beside it</source>
        <translation>Sélectionner le contact voisin</translation>
    </message>
    <message>
        <source>Copy “{text}”</source>
        <translation>Copier «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Check this figure…</source>
        <translation>Vérifier ce chiffre…</translation>
    </message>
</context>
<context>
    <name>SilencesBox</name>
    <message>
        <source>Measure whose silences are listed</source>
        <translation>Mesure dont les silences sont listés</translation>
    </message>
    <message>
        <source>Order of the silences</source>
        <translation>Ordre des silences</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silences</translation>
    </message>
    <message>
        <source>The present silence and the longest closed one</source>
        <translation>Le silence actuel et le plus long silence fermé</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Par durée</translation>
    </message>
</context>
<context>
    <name>SourceComparison</name>
    <message numerus="yes">
        <source>cited by %n record(s)</source>
        <translation>
            <numerusform>citée par %Ln fiche</numerusform>
            <numerusform>citée par %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this record</source>
        <translation>Garder cette fiche</translation>
    </message>
    <message>
        <source>Is one of them</source>
        <translation>En fait partie</translation>
    </message>
    <message>
        <source>Switch off a record that is another source: it stays as it is.</source>
        <translation>Décochez une fiche qui est une autre source&#xa0;: elle reste telle quelle.</translation>
    </message>
    <message>
        <source>The records say the same. Merging leaves one of them.</source>
        <translation>Ces fiches disent la même chose. La fusion en laisse une.</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Edit source: {field}</source>
        <translation>Modifier la source&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Kept from an import, without a field here:</source>
        <translation>Gardé d’une importation, sans champ ici&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>{source} — cited already</source>
        <translation>{source} — déjà citée</translation>
    </message>
    <message>
        <source>{source} — new</source>
        <translation>{source} — nouvelle</translation>
    </message>
</context>
<context>
    <name>SourceProblems</name>
    <message>
        <source>The entry has no closing brace and was left out. Close it, then import again.</source>
        <translation>L’entrée n’a pas d’accolade fermante et a été laissée de côté. Fermez-la, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>The entry is not BibTeX and was left out. It starts: {found}</source>
        <translation>L’entrée n’est pas du BibTeX et a été laissée de côté. Elle commence par&#xa0;: {found}</translation>
    </message>
    <message>
        <source>Here it is not JSON: the source was left out, and reading went on with the next one. {found}</source>
        <translation>Ceci n’est pas du JSON&#xa0;: la source a été laissée de côté, et la lecture a repris à la suivante. {found}</translation>
    </message>
    <message>
        <source>After {found} mistakes, nothing more was read. Is it the right file?</source>
        <translation>Après {found} erreurs, la lecture s’est arrêtée. Est-ce le bon fichier&#xa0;?</translation>
    </message>
    <message>
        <source>This is no source and was left out: {found}</source>
        <translation>Ce n’est pas une source&#xa0;; laissé de côté&#xa0;: {found}</translation>
    </message>
    <message>
        <source>Brackets are nested too deep; it was left out.</source>
        <translation>Des crochets sont imbriqués trop profondément&#xa0;; l’entrée a été laissée de côté.</translation>
    </message>
    <message>
        <source>The line belongs to no record and was left out: {found}</source>
        <translation>La ligne n’appartient à aucune fiche et a été laissée de côté&#xa0;: {found}</translation>
    </message>
    <message>
        <source>Text between two entries was left out; is it an entry without @? {found}</source>
        <translation>Du texte entre deux entrées a été laissé de côté&#xa0;; est-ce une entrée sans @&#xa0;? {found}</translation>
    </message>
    <message>
        <source>An entry “{found}” is no source and was left out.</source>
        <translation>Une entrée «&#xa0;{found}&#xa0;» n’est pas une source et a été laissée de côté.</translation>
    </message>
    <message>
        <source>Its abbreviations or inherited fields are longer than any source; it was left out.</source>
        <translation>Ses abréviations ou ses champs hérités sont plus longs que ceux de n’importe quelle source&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>It has values that no project can hold, and was left out.</source>
        <translation>Elle contient des valeurs qu’aucun projet ne peut conserver&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>An earlier entry has the key “{found}”; this one was read without it.</source>
        <translation>Une entrée précédente a la clé «&#xa0;{found}&#xa0;»&#xa0;; celle-ci a été lue sans clé.</translation>
    </message>
    <message>
        <source>The record has no end (ER); it was read up to the next one.</source>
        <translation>La fiche n’a pas de fin (ER)&#xa0;; elle a été lue jusqu’à la suivante.</translation>
    </message>
    <message>
        <source>The field “{found}” stands twice; the second is kept beside the first.</source>
        <translation>Le champ «&#xa0;{found}&#xa0;» figure deux fois&#xa0;; le second est conservé à côté du premier.</translation>
    </message>
    <message>
        <source>The type “{found}” is not known; the source is a document.</source>
        <translation>Le type «&#xa0;{found}&#xa0;» est inconnu&#xa0;; la source devient un document.</translation>
    </message>
    <message>
        <source>The abbreviation “{found}” is nowhere explained; it was taken as it stands.</source>
        <translation>L’abréviation «&#xa0;{found}&#xa0;» n’est définie nulle part&#xa0;; elle a été prise telle quelle.</translation>
    </message>
    <message>
        <source>The LaTeX command “{found}” is not known; it was kept as it stands.</source>
        <translation>La commande LaTeX «&#xa0;{found}&#xa0;» est inconnue&#xa0;; elle a été gardée telle quelle.</translation>
    </message>
    <message>
        <source>It refers to “{found}”, which is not in the file.</source>
        <translation>L’entrée renvoie à «&#xa0;{found}&#xa0;», qui n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>It refers to itself, “{found}”.</source>
        <translation>Elle renvoie à elle-même, «&#xa0;{found}&#xa0;».</translation>
    </message>
    <message>
        <source>It refers to too many entries; nothing was taken of “{found}” and what follows.</source>
        <translation>Elle renvoie à trop d’entrées&#xa0;; rien n’a été repris de «&#xa0;{found}&#xa0;» ni de ce qui suit.</translation>
    </message>
    <message>
        <source>“{found}” is not understood as a date; it is kept as text.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas compris comme une date&#xa0;; conservé comme texte.</translation>
    </message>
    <message>
        <source>The value of “{found}” is not of the right type; it is kept beside the source.</source>
        <translation>La valeur de «&#xa0;{found}&#xa0;» n’est pas du bon type&#xa0;; elle est conservée à côté de la source.</translation>
    </message>
    <message>
        <source>“{found}” is not an address of the web; it is kept, but never opened.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas une adresse du Web&#xa0;; elle est conservée, mais jamais ouverte.</translation>
    </message>
    <message>
        <source>The project has no side “{found}”; the name is kept beside the source.</source>
        <translation>Le projet n’a pas de camp «&#xa0;{found}&#xa0;»&#xa0;; le nom est conservé à côté de la source.</translation>
    </message>
    <message>
        <source>What Entrevue had added to the entry was changed and is no longer understood.</source>
        <translation>Ce qu’Entrevue avait ajouté à l’entrée a été modifié et n’est plus compris.</translation>
    </message>
    <message>
        <source>Invisible control characters ({found}) were taken out.</source>
        <translation>Des caractères de contrôle invisibles ({found}) ont été retirés.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>It is far too large. Is it the right file?</source>
        <translation>Il est beaucoup trop gros. Est-ce le bon fichier&#xa0;?</translation>
    </message>
    <message>
        <source>It is not a text file. Export the library as BibTeX, RIS or CSL-JSON.</source>
        <translation>Ce n’est pas un fichier texte. Exportez la bibliothèque en BibTeX, RIS ou CSL-JSON.</translation>
    </message>
    <message>
        <source>The encoding “{found}” is not known. Choose another one.</source>
        <translation>L’encodage «&#xa0;{found}&#xa0;» est inconnu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>It is not text in the encoding “{found}”. Choose another one.</source>
        <translation>Ce n’est pas du texte dans l’encodage «&#xa0;{found}&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>It is neither BibTeX nor RIS nor CSL-JSON. Export the library in one of these.</source>
        <translation>Ce n’est ni du BibTeX, ni du RIS, ni du CSL-JSON. Exportez la bibliothèque dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>No source in it could be read.</source>
        <translation>Aucune source n’a pu y être lue.</translation>
    </message>
    <message>
        <source>It is not JSON. Export it again, or choose another file.</source>
        <translation>Ce n’est pas du JSON. Exportez-le de nouveau, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>It is JSON, but not CSL-JSON: it has no sources.</source>
        <translation>C’est du JSON, mais pas du CSL-JSON&#xa0;: il ne contient aucune source.</translation>
    </message>
    <message>
        <source>{text} The file has more like this: {count}.</source>
        <translation>{text} Le fichier en contient d’autres de ce genre&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Ligne {line}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Line {line}, {key}: {what}</source>
        <translation>Ligne {line}, {key}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Newspaper article</source>
        <translation>Article de journal</translation>
    </message>
    <message>
        <source>Magazine article</source>
        <translation>Article de magazine</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>Article de revue</translation>
    </message>
    <message>
        <source>Preprint</source>
        <translation>Prépublication</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Post on a network</source>
        <translation>Publication sur un réseau</translation>
    </message>
    <message>
        <source>Blog post</source>
        <translation>Billet de blog</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Communiqué de presse</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discours</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>Film or video</source>
        <translation>Film ou vidéo</translation>
    </message>
    <message>
        <source>Audio recording</source>
        <translation>Enregistrement sonore</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Chapter of a book</source>
        <translation>Chapitre de livre</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>Communication de colloque</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Thèse ou mémoire</translation>
    </message>
    <message>
        <source>Law or decree</source>
        <translation>Loi ou décret</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Projet de loi</translation>
    </message>
    <message>
        <source>Court decision</source>
        <translation>Décision de justice</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audition</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation>Manuscrit</translation>
    </message>
    <message>
        <source>Letter or message</source>
        <translation>Lettre ou message</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre abrégé</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Directeurs</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Intervieweur</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traducteur</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Paru dans</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>Tenu à</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Copie archivée</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Fonds d’archives</translation>
    </message>
    <message>
        <source>Shelf mark</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>ISSN</source>
        <translation>ISSN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Parle pour</translation>
    </message>
    <message>
        <source>Citation key</source>
        <translation>Clé de citation</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Magazine</source>
        <translation>Magazine</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Épisode</translation>
    </message>
    <message>
        <source>Gazette or code</source>
        <translation>Journal officiel</translation>
    </message>
    <message>
        <source>Law reports</source>
        <translation>Recueil</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <translation>Source sans titre</translation>
    </message>
    <message>
        <source>Classical work</source>
        <translation>Œuvre classique</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Entry of a reference work</source>
        <translation>Article d’ouvrage de référence</translation>
    </message>
    <message>
        <source>Entry of a dictionary</source>
        <translation>Article de dictionnaire</translation>
    </message>
    <message>
        <source>Entry of an encyclopedia</source>
        <translation>Article d’encyclopédie</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Musical score</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Pamphlet</source>
        <translation>Brochure</translation>
    </message>
    <message>
        <source>Patent</source>
        <translation>Brevet</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Spectacle</translation>
    </message>
    <message>
        <source>Periodical</source>
        <translation>Périodique</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Book review</source>
        <translation>Compte rendu de livre</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Place of the archive</source>
        <translation>Lieu du fonds</translation>
    </message>
    <message>
        <source>Archive collection</source>
        <translation>Fonds d’archives</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Available since</source>
        <translation>Disponible depuis</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Cote de bibliothèque</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Chapter number</source>
        <translation>Numéro de chapitre</translation>
    </message>
    <message>
        <source>Series editor</source>
        <translation>Directeur de la collection</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Numéro dans la collection</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Author of the whole</source>
        <translation>Auteur de l’ensemble</translation>
    </message>
    <message>
        <source>Published in (short)</source>
        <translation>Publié dans (abrégé)</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Contributeur</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Commissaire</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Réalisateur</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Editorial director</source>
        <translation>Directeur éditorial</translation>
    </message>
    <message>
        <source>Editor and translator</source>
        <translation>Éditeur et traducteur</translation>
    </message>
    <message>
        <source>Date of the occasion</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>Executive producer</source>
        <translation>Producteur exécutif</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Animateur</translation>
    </message>
    <message>
        <source>Illustrator</source>
        <translation>Illustrateur</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Juridiction</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>Narrateur</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>Nombre de pages</translation>
    </message>
    <message>
        <source>Number of volumes</source>
        <translation>Nombre de volumes</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Author of the original</source>
        <translation>Auteur de l’original</translation>
    </message>
    <message>
        <source>Date of the original</source>
        <translation>Date de l’original</translation>
    </message>
    <message>
        <source>Publisher of the original</source>
        <translation>Éditeur de l’original</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>Lieu de l’original</translation>
    </message>
    <message>
        <source>Title of the original</source>
        <translation>Titre de l’original</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Numéro de partie</translation>
    </message>
    <message>
        <source>Title of the part</source>
        <translation>Titre de la partie</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>PMCID</source>
        <translation>PMCID</translation>
    </message>
    <message>
        <source>PMID</source>
        <translation>PMID</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Author reviewed</source>
        <translation>Auteur recensé</translation>
    </message>
    <message>
        <source>Kind of work reviewed</source>
        <translation>Genre de l’œuvre recensée</translation>
    </message>
    <message>
        <source>Title reviewed</source>
        <translation>Titre recensé</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Script writer</source>
        <translation>Scénariste</translation>
    </message>
    <message>
        <source>Creator of the series</source>
        <translation>Créateur de la série</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis le</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Supplément</translation>
    </message>
    <message>
        <source>Title of the volume</source>
        <translation>Titre du volume</translation>
    </message>
    <message>
        <source>Letter of the year</source>
        <translation>Lettre de l’année</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Interviewee</source>
        <translation>Interviewé</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Colloque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Kind of speech</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Kind of thesis</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Days since the last contact</source>
        <translation>Jours depuis le dernier contact</translation>
    </message>
    <message>
        <source>Longest closed silence</source>
        <translation>Plus long silence fermé</translation>
    </message>
    <message>
        <source>Now, still open</source>
        <translation>Actuel, en cours</translation>
    </message>
    <message>
        <source>Longest closed</source>
        <translation>Plus long fermé</translation>
    </message>
    <message>
        <source>Before the first contact</source>
        <translation>Avant le premier contact</translation>
    </message>
    <message>
        <source>Margin over the longest other silence</source>
        <translation>Écart avec le plus long autre silence</translation>
    </message>
    <message>
        <source>{value} (weak)</source>
        <translation>{value} (fragile)</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>ex æquo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>If the {status} {kind} ({date}) counted, it would be {days}.</source>
        <translation>Si l’événement ({kind}, {status}, {date}) comptait, ce serait {days}.</translation>
    </message>
    <message>
        <source>If the {status} {kind} ({date}) counted, this silence would be the longest.</source>
        <translation>Si l’événement ({kind}, {status}, {date}) comptait, ce silence serait le plus long.</translation>
    </message>
    <message>
        <source>If the {status} {kind} ({date}) counted, this silence might be the longest.</source>
        <translation>Si l’événement ({kind}, {status}, {date}) comptait, ce silence serait peut-être le plus long.</translation>
    </message>
    <message>
        <source>If the {status} {kind} ({date}) counted, this silence would tie with the longest.</source>
        <translation>Si l’événement ({kind}, {status}, {date}) comptait, ce silence égalerait le plus long.</translation>
    </message>
    <message>
        <source>If the {status} {kind} ({date}) counted, the longest silence would be {longest}.</source>
        <translation>Si l’événement ({kind}, {status}, {date}) comptait, le plus long silence serait de {longest}.</translation>
    </message>
    <message>
        <source>One day with a contact every (since {date})</source>
        <translation>Un jour avec contact tous les (depuis le {date})</translation>
    </message>
    <message>
        <source>One contact every (since {date})</source>
        <translation>Un contact tous les (depuis le {date})</translation>
    </message>
    <message>
        <source>Mean interval</source>
        <translation>Intervalle moyen</translation>
    </message>
    <message>
        <source>median interval</source>
        <translation>intervalle médian</translation>
    </message>
    <message>
        <source>Mean · median interval</source>
        <translation>Intervalle moyen · médian</translation>
    </message>
    <message>
        <source>No contact counted as of {as_of}</source>
        <translation>Aucun contact compté au {as_of}</translation>
    </message>
    <message>
        <source>Since the {kind} of {date} · as of {as_of}</source>
        <translation>Depuis le {date} ({kind}) · au {as_of}</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>aucun contact</translation>
    </message>
    <message>
        <source>{days}, the longest silence so far</source>
        <translation>{days}, le plus long silence à ce jour</translation>
    </message>
    <message>
        <source>{days}, perhaps the longest silence so far</source>
        <translation>{days}, peut-être le plus long silence à ce jour</translation>
    </message>
    <message>
        <source>{days}, tied with the longest silence</source>
        <translation>{days}, à égalité avec le plus long silence</translation>
    </message>
    <message>
        <source>{days}; the longest silence was {longest}</source>
        <translation>{days}&#xa0;; le plus long silence a été de {longest}</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>le plus long</translation>
    </message>
    <message>
        <source>From the start of the window to the first contact.</source>
        <translation>Du début de la période au premier contact.</translation>
    </message>
    <message>
        <source>From the end of all contact so far to the next contact.</source>
        <translation>De la fin de tout contact jusque-là au contact suivant.</translation>
    </message>
    <message>
        <source>From the last contact to the as-of day, still open.</source>
        <translation>Du dernier contact à la date d’arrêt, encore en cours.</translation>
    </message>
    <message>
        <source>in some readings of the dates only</source>
        <translation>dans certaines lectures des dates seulement</translation>
    </message>
    <message>
        <source>The dates leave open whether there is this silence at all.</source>
        <translation>Les dates ne disent pas si ce silence existe.</translation>
    </message>
    <message>
        <source>before the first contact</source>
        <translation>avant le premier contact</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>Days with a contact per month</source>
        <translation>Jours avec contact par mois</translation>
    </message>
    <message>
        <source>Days with a contact per year</source>
        <translation>Jours avec contact par an</translation>
    </message>
    <message>
        <source>Days with a contact per decade</source>
        <translation>Jours avec contact par décennie</translation>
    </message>
    <message>
        <source>Days with a contact per century</source>
        <translation>Jours avec contact par siècle</translation>
    </message>
    <message>
        <source>Days with a contact per thousand years</source>
        <translation>Jours avec contact par millénaire</translation>
    </message>
    <message>
        <source>Contacts per year</source>
        <translation>Contacts par an</translation>
    </message>
    <message>
        <source>Contacts per decade</source>
        <translation>Contacts par décennie</translation>
    </message>
    <message>
        <source>Contacts per century</source>
        <translation>Contacts par siècle</translation>
    </message>
    <message>
        <source>Contacts per thousand years</source>
        <translation>Contacts par millénaire</translation>
    </message>
    <message>
        <source>Contacts per month</source>
        <translation>Contacts par mois</translation>
    </message>
    <message>
        <source>Hypothetical: as of {date}</source>
        <translation>Hypothèse&#xa0;: au {date}</translation>
    </message>
</context>
<context>
    <name>StatisticsPane</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the measures</source>
        <translation>Modifier les mesures</translation>
    </message>
    <message>
        <source>This project has no measure: nothing says yet which events count.</source>
        <translation>Ce projet n’a pas de mesure&#xa0;: rien ne dit encore quels événements comptent.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Autres chiffres</translation>
    </message>
    <message>
        <source>Days since the last contact</source>
        <translation>Jours depuis le dernier contact</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Number of events</source>
        <translation>Nombre d’événements</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>État de l’enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%Ln compté</numerusform>
            <numerusform>%Ln comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>{measure}: {silence}</source>
        <translation>{measure}&#xa0;: {silence}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: {record}</source>
        <translation>Sélection&#xa0;: {record}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>No change to save</source>
        <translation>Rien à enregistrer</translation>
    </message>
    <message>
        <source>recovery copy on</source>
        <translation>copie de secours active</translation>
    </message>
    <message>
        <source>recovery copy off</source>
        <translation>copie de secours inactive</translation>
    </message>
</context>
<context>
    <name>StyleField</name>
    <message>
        <source>Citation style</source>
        <translation>Style de citation</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the citation style</source>
        <translation>Choisir le style de citation</translation>
    </message>
</context>
<context>
    <name>StyleList</name>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Cites by</source>
        <translation>Renvois</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>StylePreview</name>
    <message>
        <source>With sources of this project</source>
        <translation>Avec des sources de ce projet</translation>
    </message>
    <message>
        <source>With sample sources</source>
        <translation>Avec des exemples de sources</translation>
    </message>
    <message>
        <source>Preview of the style</source>
        <translation>Aperçu du style</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Bibliographie</translation>
    </message>
    <message>
        <source>The style cites within the text. Footnotes in the window and in figures stay numbered, without letters such as 2025a; a copied bibliography has the style’s own form and order.</source>
        <translation>Ce style cite dans le texte. Les notes de la fenêtre et des figures restent numérotées, sans lettres comme 2025a&#xa0;; une bibliographie copiée a la forme et l’ordre du style.</translation>
    </message>
    <message>
        <source>The style cites within the text. Footnotes in the window and in figures keep their own numbers; a copied bibliography has the style’s own form and order.</source>
        <translation>Ce style cite dans le texte. Les notes de la fenêtre et des figures gardent leurs propres numéros&#xa0;; une bibliographie copiée a la forme et l’ordre du style.</translation>
    </message>
</context>
<context>
    <name>Styles</name>
    <message>
        <source>Press note (Entrevue)</source>
        <translation>Note de presse (Entrevue)</translation>
    </message>
    <message>
        <source>Author-date (Entrevue)</source>
        <translation>Auteur-date (Entrevue)</translation>
    </message>
    <message>
        <source>Numbered (Entrevue)</source>
        <translation>Numérotation (Entrevue)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Author-date</source>
        <translation>Auteur-date</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>The file cannot be read: {text}.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>The file is too large to be a citation style.</source>
        <translation>Le fichier est trop volumineux pour un style de citation.</translation>
    </message>
    <message>
        <source>The file is no XML: {text}.</source>
        <translation>Le fichier n’est pas du XML&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>The file declares a document type, which no citation style needs and which may do harm.</source>
        <translation>Le fichier déclare un type de document, ce dont aucun style de citation n’a besoin et qui peut être nuisible.</translation>
    </message>
    <message>
        <source>The file is no citation style: it begins with &lt;{text}&gt; instead of a CSL &lt;style&gt;.</source>
        <translation>Le fichier n’est pas un style de citation&#xa0;: il commence par &lt;{text}&gt; au lieu d’un &lt;style&gt; CSL.</translation>
    </message>
    <message>
        <source>The file is no citation style: its &lt;style&gt; lacks the namespace of CSL, xmlns=&quot;http://purl.org/net/xbiblio/csl&quot;.</source>
        <translation>Le fichier n’est pas un style de citation&#xa0;: il manque à son &lt;style&gt; l’espace de noms de CSL, xmlns=&quot;http://purl.org/net/xbiblio/csl&quot;.</translation>
    </message>
    <message>
        <source>The style is written in CSL {text}; Entrevue reads CSL 1.0.</source>
        <translation>Le style est écrit en CSL {text}&#xa0;; Entrevue lit le CSL 1.0.</translation>
    </message>
    <message>
        <source>The style has no title.</source>
        <translation>Le style n’a pas de titre.</translation>
    </message>
    <message>
        <source>The style does not say what a citation looks like.</source>
        <translation>Le style ne dit pas quelle forme a une citation.</translation>
    </message>
    <message>
        <source>The style uses a macro “{text}” that it does not define.</source>
        <translation>Le style emploie une macro «&#xa0;{text}&#xa0;» qu’il ne définit pas.</translation>
    </message>
    <message>
        <source>The style stands for another one, “{text}”, which is not on this machine. Add that one first.</source>
        <translation>Le style renvoie à un autre, «&#xa0;{text}&#xa0;», absent de cet ordinateur. Ajoutez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>The style is so long, or its macros use each other so often, that each note would take ages.</source>
        <translation>Le style est si long, ou ses macros s’appellent si souvent, que chaque note prendrait un temps infini.</translation>
    </message>
    <message>
        <source>A macro of the style uses itself.</source>
        <translation>Une macro du style s’appelle elle-même.</translation>
    </message>
    <message>
        <source>Entrevue cannot format sources with the style: it does not follow the CSL standard.</source>
        <translation>Entrevue ne peut pas mettre en forme de sources avec ce style&#xa0;: il ne suit pas la norme CSL.</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Added file</source>
        <translation>Fichier ajouté</translation>
    </message>
    <message>
        <source>Style package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Ligne {line}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The project’s citation style “{style}” is not on this machine; press notes stand in for it.</source>
        <translation>Le style de citation du projet, «&#xa0;{style}&#xa0;», est absent de cet ordinateur&#xa0;; des notes de presse le remplacent.</translation>
    </message>
</context>
<context>
    <name>StylesDialog</name>
    <message>
        <source>Citation style</source>
        <translation>Style de citation</translation>
    </message>
    <message>
        <source>Search styles</source>
        <translation>Rechercher un style</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Number of styles</source>
        <translation>Nombre de styles</translation>
    </message>
    <message>
        <source>Add style &amp;file…</source>
        <translation>Ajouter un &amp;fichier de style…</translation>
    </message>
    <message>
        <source>Add styles f&amp;older…</source>
        <translation>Ajouter un d&amp;ossier de styles…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Use &amp;Zotero’s styles</source>
        <translation>Utiliser les styles de &amp;Zotero</translation>
    </message>
    <message>
        <source>Reading the styles… {number}</source>
        <translation>Lecture des styles… {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n style(s)</source>
        <translation>
            <numerusform>%Ln style</numerusform>
            <numerusform>%Ln styles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove folder…</source>
        <translation>&amp;Retirer le dossier…</translation>
    </message>
    <message>
        <source>Replace the style “{title}”, which was added earlier?</source>
        <translation>Remplacer le style «&#xa0;{title}&#xa0;», ajouté auparavant&#xa0;?</translation>
    </message>
    <message>
        <source>“{file}” has the same id, “{id}”.</source>
        <translation>«&#xa0;{file}&#xa0;» a le même identifiant, «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The file cannot be added.</source>
        <translation>Le fichier ne peut pas être ajouté.</translation>
    </message>
    <message>
        <source>Not every file could be added.</source>
        <translation>Certains fichiers n’ont pas pu être ajoutés.</translation>
    </message>
    <message>
        <source>No file could be added.</source>
        <translation>Aucun fichier n’a pu être ajouté.</translation>
    </message>
    <message>
        <source>Add style files</source>
        <translation>Ajouter des fichiers de style</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Styles de citation (*.csl)</translation>
    </message>
    <message>
        <source>Add a folder of styles</source>
        <translation>Ajouter un dossier de styles</translation>
    </message>
    <message>
        <source>Remove the style “{title}” from this machine?</source>
        <translation>Retirer le style «&#xa0;{title}&#xa0;» de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Projects that use it have press notes until it is added again.</source>
        <translation>Les projets qui l’utilisent auront des notes de presse tant qu’il n’aura pas été ajouté de nouveau.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The style cannot be removed.</source>
        <translation>Le style ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>No longer use the styles of this folder?</source>
        <translation>Ne plus utiliser les styles de ce dossier&#xa0;?</translation>
    </message>
    <message>
        <source>{folder}

Its files stay where they are.</source>
        <translation>{folder}

Ses fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Retirer le dossier</translation>
    </message>
</context>
<context>
    <name>SupportedFields</name>
    <message>
        <source>{title} documents: {field}</source>
        <translation>{title} documente&#xa0;: {field}</translation>
    </message>
    <message>
        <source>{field} according to {title}</source>
        <translation>{field} selon {title}</translation>
    </message>
</context>
<context>
    <name>SweptCard</name>
    <message>
        <source>{field}: {former} became {value}. Do its sources give that, too? {sources}</source>
        <translation>{field}&#xa0;: {former} est devenu {value}. Ses sources le disent-elles aussi&#xa0;? {sources}</translation>
    </message>
    <message>
        <source>{field}: {former} was removed, but sources still support it: {sources}</source>
        <translation>{field}&#xa0;: {former} a été effacé, mais des sources l’appuient encore&#xa0;: {sources}</translation>
    </message>
    <message>
        <source>No, they give the former value</source>
        <translation>Non, elles donnent l’ancienne valeur</translation>
    </message>
    <message>
        <source>Yes, they give the new value</source>
        <translation>Oui, elles donnent la nouvelle valeur</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laisser ainsi</translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message numerus="yes">
        <source>Already there: %n event(s).</source>
        <translation>
            <numerusform>Déjà présent&#xa0;: %Ln événement.</numerusform>
            <numerusform>Déjà présents&#xa0;: %Ln événements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added to known events.</source>
        <translation>
            <numerusform>%Ln source ajoutée à des événements connus.</numerusform>
            <numerusform>%Ln sources ajoutées à des événements connus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that Entrevue does not know: {columns}</source>
        <translation>Colonnes qu’Entrevue ne connaît pas&#xa0;: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need a look: see the details.</source>
        <translation>
            <numerusform>%Ln ligne demande votre attention&#xa0;: voir les détails.</numerusform>
            <numerusform>%Ln lignes demandent votre attention&#xa0;: voir les détails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) imported from “{name}”.</source>
        <translation>
            <numerusform>%Ln événement importé depuis «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>%Ln événements importés depuis «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Fit the columns to the window</source>
        <translation>Ajuster les colonnes à la fenêtre</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>One exact day is needed here, such as 20 Jan 2025.</source>
        <translation>Il faut ici un jour précis, par exemple 20 janv. 2025.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Bleu clair</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Nouveau type</translation>
    </message>
    <message>
        <source>New side</source>
        <translation>Nouveau camp</translation>
    </message>
    <message>
        <source>New period</source>
        <translation>Nouvelle période</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>Kinds of event</source>
        <translation>Types d’événement</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>No kind yet: an event needs one.</source>
        <translation>Pas encore de type&#xa0;: tout événement en a un.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Camps</translation>
    </message>
    <message>
        <source>No side yet: countries, parties or institutions that actors belong to.</source>
        <translation>Pas encore de camp&#xa0;: pays, partis ou institutions auxquels les acteurs appartiennent.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>No period yet: named spans drawn behind the timeline.</source>
        <translation>Pas encore de période&#xa0;: des durées nommées, dessinées derrière la frise.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>No actor yet: type participants in an event, and they appear here.</source>
        <translation>Aucun acteur&#xa0;: tapez les participants d’un événement, ils apparaîtront ici.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>No event yet: type a date in the row above, or paste rows from a spreadsheet.</source>
        <translation>Aucun événement&#xa0;: tapez une date dans la ligne ci-dessus, ou collez des lignes d’un tableur.</translation>
    </message>
    <message>
        <source>Type a date to add an event</source>
        <translation>Tapez une date pour ajouter un événement</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Un nom ne peut pas être vide.</translation>
    </message>
    <message>
        <source>“{text}” is not one of: {choices}.</source>
        <translation>«&#xa0;{text}&#xa0;» ne fait pas partie de&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>“{text}” is not a number: type 44 or 44.5.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre&#xa0;: tapez 44 ou 44,5.</translation>
    </message>
    <message>
        <source>New indicator: {name}</source>
        <translation>Nouvel indicateur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Valeurs d’indicateurs</translation>
    </message>
    <message>
        <source>No indicator yet: type in the row above, or make one with Insert &gt; New indicator.</source>
        <translation>Pas encore d’indicateur&#xa0;: écrivez dans la ligne ci-dessus, ou créez-en un par Insertion &gt; Nouvel indicateur.</translation>
    </message>
    <message>
        <source>Type a date and a value to add a value of an indicator</source>
        <translation>Écrivez une date et une valeur pour ajouter une valeur d’indicateur</translation>
    </message>
    <message>
        <source>Add indicator value</source>
        <translation>Ajouter une valeur d’indicateur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publié dans</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Citée par</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>No source yet: add one, or cite one in the details of an event.</source>
        <translation>Aucune source&#xa0;: ajoutez-en une, ou citez-en une dans les détails d’un événement.</translation>
    </message>
    <message>
        <source>The text on the clipboard cannot be read as rows.</source>
        <translation>Le texte du presse-papiers ne peut pas être lu comme des lignes.</translation>
    </message>
    <message>
        <source>Row {number}: {problem}</source>
        <translation>Ligne {number}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Edit {column}</source>
        <translation>Modifier&#xa0;: {column}</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>One arrow at most: who called → who was called.</source>
        <translation>Une seule flèche&#xa0;: qui appelle → qui est appelé.</translation>
    </message>
    <message>
        <source>{field} according to the sources:</source>
        <translation>{field} selon les sources&#xa0;:</translation>
    </message>
    <message>
        <source>Missing: {columns}.</source>
        <translation>Il manque&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>There is an indicator of this name already.</source>
        <translation>Il y a déjà un indicateur de ce nom.</translation>
    </message>
</context>
<context>
    <name>TablesPane</name>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>{title} {total}</source>
        <translation>{title} {total}</translation>
    </message>
    <message>
        <source>{title} {shown} of {total}</source>
        <translation>{title} {shown} sur {total}</translation>
    </message>
    <message>
        <source>No source matches the search.</source>
        <translation>Aucune source ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>No event matches the search.</source>
        <translation>Aucun événement ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Finish the row that you have begun, or press Esc: {problem}</source>
        <translation>Terminez la ligne commencée, ou appuyez sur Échap&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>There is no link on the clipboard: copy the address of a page, or a DOI.</source>
        <translation>Il n’y a pas de lien dans le presse-papiers&#xa0;: copiez l’adresse d’une page, ou un DOI.</translation>
    </message>
    <message>
        <source>“{text}” is not in the project, since its cell cannot take it: {problem}</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas dans le projet, car sa cellule ne peut pas le prendre&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>“{text}” is not in the project yet. {problem}</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas encore dans le projet. {problem}</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Montrer dans la frise</translation>
    </message>
    <message>
        <source>Cite a source…</source>
        <translation>Citer une source…</translation>
    </message>
    <message>
        <source>Rename indicator…</source>
        <translation>Renommer l’indicateur…</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Copy bibliography</source>
        <translation>Copier la bibliographie</translation>
    </message>
</context>
<context>
    <name>TimelineAccess</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Silences: {measure}</source>
        <translation>Silences&#xa0;: {measure}</translation>
    </message>
    <message>
        <source>confirmed by: {who}</source>
        <translation>confirmé par&#xa0;: {who}</translation>
    </message>
    <message>
        <source>{days} before the first contact, from {first} to {last}</source>
        <translation>{days} avant le premier contact, du {first} au {last}</translation>
    </message>
    <message>
        <source>Silence of {days}, from {first} to {last}</source>
        <translation>Silence de {days}, du {first} au {last}</translation>
    </message>
    <message>
        <source>Silence of {days}, since {first}, still open on {last}</source>
        <translation>Silence de {days}, depuis le {first}, toujours en cours le {last}</translation>
    </message>
    <message>
        <source>the longest</source>
        <translation>le plus long</translation>
    </message>
    <message>
        <source>as long as the longest</source>
        <translation>aussi long que le plus long</translation>
    </message>
    <message>
        <source>may be the longest</source>
        <translation>peut-être le plus long</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>depuis le {start}</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click to add the first event</source>
        <translation>Double-cliquez pour ajouter le premier événement</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Confirmed by: {who}</source>
        <translation>Confirmé par&#xa0;: {who}</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>aucune source</translation>
    </message>
    <message>
        <source>{side}: {sources}</source>
        <translation>{side}&#xa0;: {sources}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Aucune source</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <source>Here, {day}</source>
        <translation>Ici, {day}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Copy “{days}”</source>
        <translation>Copier «&#xa0;{days}&#xa0;»</translation>
    </message>
    <message>
        <source>Take the ruler away</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Cite a source…</source>
        <translation>Citer une source…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Afficher dans le tableau</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Zoomer sur la sélection</translation>
    </message>
    <message>
        <source>New event here</source>
        <translation>Nouvel événement ici</translation>
    </message>
    <message>
        <source>New period here</source>
        <translation>Nouvelle période ici</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Coller ici</translation>
    </message>
    <message>
        <source>Measure from here</source>
        <translation>Mesurer à partir d’ici</translation>
    </message>
    <message>
        <source>Select in a rectangle</source>
        <translation>Sélectionner dans un rectangle</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Silences:</source>
        <translation>Silences&#xa0;:</translation>
    </message>
    <message>
        <source>Measure whose silences are drawn</source>
        <translation>Mesure dont les silences sont dessinés</translation>
    </message>
    <message>
        <source>Lanes:</source>
        <translation>Couloirs&#xa0;:</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What the symbols and shades mean</source>
        <translation>Ce que signifient les symboles et les teintes</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>+ Event</source>
        <translation>+ Événement</translation>
    </message>
    <message>
        <source>+ Source</source>
        <translation>+ Source</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>UrlField</name>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Ouvrir&#xa0;: {name}</translation>
    </message>
    <message>
        <source>This is no web address: nothing opens it.</source>
        <translation>Ce n’est pas une adresse web&#xa0;: rien ne l’ouvre.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Entrevue</source>
        <translation>Entrevue</translation>
    </message>
    <message>
        <source>Contacts, the silences between them, and the sources that prove them.</source>
        <translation>Les contacts, les silences qui les séparent et les sources qui les prouvent.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Every call and meeting of two presidents in 2025: look around, change anything.</source>
        <translation>Tous les appels et rencontres de deux présidents en 2025&#xa0;: explorez, modifiez tout.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Start from an empty timeline with the usual kinds of contact.</source>
        <translation>Partir d’une frise vide, avec les types de contact usuels.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>A project file of yours.</source>
        <translation>Un de vos fichiers de projet.</translation>
    </message>
    <message>
        <source>Open {path}</source>
        <translation>Ouvrir {path}</translation>
    </message>
</context>
<context>
    <name>WhatIfLine</name>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>What-if as-of day</source>
        <translation>Date d’arrêté hypothétique</translation>
    </message>
    <message>
        <source>Try another as-of day: all figures follow, and the project stays as it is.</source>
        <translation>Essayer une autre date d’arrêté&#xa0;: tous les chiffres suivent, et le projet reste tel quel.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Back to the project’s as-of day (Esc)</source>
        <translation>Revenir à la date d’arrêté du projet (Échap)</translation>
    </message>
    <message>
        <source>Reset the what-if day</source>
        <translation>Quitter la date hypothétique</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Entrevue will use this language the next time it starts.</source>
        <translation>Entrevue utilisera cette langue à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Something went wrong inside Entrevue.</source>
        <translation>Un problème est survenu dans Entrevue.</translation>
    </message>
    <message>
        <source>Your work is kept in a recovery copy. Save it under a new name, then start Entrevue again.
What happened is written in {log}.</source>
        <translation>Votre travail est conservé dans une copie de secours. Enregistrez-le sous un autre nom, puis redémarrez Entrevue.
Ce qui s’est passé est consigné dans {log}.</translation>
    </message>
</context>
</TS>
