<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Numeric dates</source>
        <translation>Dates en &amp;chiffres</translation>
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
        <source>&amp;Import a table (CSV)…</source>
        <translation>&amp;Importer un tableau (CSV)…</translation>
    </message>
    <message>
        <source>Export the &amp;table (CSV)…</source>
        <translation>Exporter le &amp;tableau (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>Exporter la &amp;figure…</translation>
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
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
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
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
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
        <source>&amp;Actor</source>
        <translation>&amp;Acteur</translation>
    </message>
    <message>
        <source>&amp;Indicator value</source>
        <translation>&amp;Valeur d’indicateur</translation>
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
        <source>&amp;Measures…</source>
        <translation>&amp;Mesures…</translation>
    </message>
    <message>
        <source>&amp;Check a figure…</source>
        <translation>&amp;Vérifier un chiffre…</translation>
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
        <source>Supports: {fields}</source>
        <translation>Appuie&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>the event as a whole</source>
        <translation>l’événement entier</translation>
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
        <source>Cite a source: type its title</source>
        <translation>Citer une source&#xa0;: tapez son titre</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Nouvelle source…</translation>
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
        <source>there is not enough memory for a figure of this size</source>
        <translation>il n’y a pas assez de mémoire pour une figure de cette taille</translation>
    </message>
    <message>
        <source>at this size, --scale can be at most {largest:.1f}</source>
        <translation>à cette taille, --scale vaut au plus {largest:.1f}</translation>
    </message>
    <message>
        <source>Nothing was written: some rows cannot be read.</source>
        <translation>Rien n’a été écrit&#xa0;: des lignes sont illisibles.</translation>
    </message>
    <message>
        <source>{path}: nothing was imported, since nothing of it can be read.</source>
        <translation>{path}&#xa0;: rien n’a été importé, car rien n’y est lisible.</translation>
    </message>
    <message>
        <source>{path}: no table can be read from it; use one of {known}.</source>
        <translation>{path}&#xa0;: aucun tableau ne peut y être lu&#xa0;; employez l’une de {known}.</translation>
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
        <source>write a figure (.png) or the events (.csv)</source>
        <translation>écrire une figure (.png) ou les événements (.csv)</translation>
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
        <source>title, in place of the one made of the figures</source>
        <translation>titre, à la place de celui que forment les chiffres</translation>
    </message>
    <message>
        <source>subtitle, likewise</source>
        <translation>sous-titre, de même</translation>
    </message>
    <message>
        <source>add the events of tables to a project, new or not</source>
        <translation>ajouter les événements de tableaux à un projet, nouveau ou non</translation>
    </message>
    <message>
        <source>a CSV table</source>
        <translation>un tableau CSV</translation>
    </message>
    <message>
        <source>the project to make, or to add to</source>
        <translation>le projet à créer ou à compléter</translation>
    </message>
    <message>
        <source>write nothing if a row cannot be read</source>
        <translation>ne rien écrire si une ligne est illisible</translation>
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
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
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
            <numerusform>%n événement importé</numerusform>
            <numerusform>%n événements importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added to known events</source>
        <translation>
            <numerusform>%n source ajoutée à des événements connus</numerusform>
            <numerusform>%n sources ajoutées à des événements connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already there: %n event(s)</source>
        <translation>
            <numerusform>Déjà présent&#xa0;: %n événement</numerusform>
            <numerusform>Déjà présents&#xa0;: %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n other column(s)</source>
        <translation>
            <numerusform>… et %n autre colonne</numerusform>
            <numerusform>… et %n autres colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n other problem(s)</source>
        <translation>
            <numerusform>… et %n autre problème</numerusform>
            <numerusform>… et %n autres problèmes</numerusform>
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
        <source>Family, Given; Institution; &quot;Smith, Jones &amp; Co&quot;</source>
        <translation>Nom, Prénom&#xa0;; Institution&#xa0;; &quot;Smith, Jones &amp; Co&quot;</translation>
    </message>
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
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Change the authors</source>
        <translation>Changer les auteurs</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publié dans</translation>
    </message>
    <message>
        <source>Change where it appeared</source>
        <translation>Changer le lieu de publication</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Change the publisher</source>
        <translation>Changer l’éditeur</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Paru le</translation>
    </message>
    <message>
        <source>Change the date of issue</source>
        <translation>Changer la date de parution</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>Changer le lien</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>Change the date of access</source>
        <translation>Changer la date de consultation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Changer la langue</translation>
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
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Changer la note</translation>
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
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Message publié</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Émission</translation>
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
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Legislation</source>
        <translation>Législation</translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation>Manuscrit</translation>
    </message>
    <message>
        <source>Personal communication</source>
        <translation>Communication personnelle</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
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
        <translation>Silence d’ouverture</translation>
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
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) selected</source>
        <translation>
            <numerusform>%n événement sélectionné</numerusform>
            <numerusform>%n événements sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>What you choose here is set for all of them.</source>
        <translation>Ce que vous choisissez ici vaut pour tous.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Choose an event in the timeline, or a row of a table, to see and edit all of it here.</source>
        <translation>Choisissez un événement dans la frise, ou une ligne d’un tableau, pour tout en voir et tout en modifier ici.</translation>
    </message>
    <message>
        <source>It is edited in its table.</source>
        <translation>Se modifie dans son tableau.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n record(s)</source>
        <translation>
            <numerusform>Utilisé par %n fiche</numerusform>
            <numerusform>Utilisé par %n fiches</numerusform>
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
            <numerusform>%n façon de compter le donne.</numerusform>
            <numerusform>%n façons de compter le donnent.</numerusform>
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
        <source>Events the measure does not count</source>
        <translation>Événements que la mesure ne compte pas</translation>
    </message>
    <message>
        <source> px</source>
        <translation>&#xa0;px</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesure</translation>
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
        <source>&amp;Width</source>
        <translation>La&amp;rgeur</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>Ha&amp;uteur</translation>
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
        <source>It is not an Entrevue project. Tables (CSV) are imported with File › Import.</source>
        <translation>Ce n’est pas un projet Entrevue. Les tableaux (CSV) s’importent par Fichier › Importer.</translation>
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
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
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
            <numerusform>%n&#xa0;filtre actif</numerusform>
            <numerusform>%n&#xa0;filtres actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
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
        <source>Ctrl+wheel, + and −</source>
        <translation>Ctrl+molette, + et −</translation>
    </message>
    <message>
        <source>Timeline: move</source>
        <translation>Frise&#xa0;: se déplacer</translation>
    </message>
    <message>
        <source>Wheel, or drag</source>
        <translation>Molette, ou glisser</translation>
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
            <numerusform>%n événement est du type «&#xa0;{kind}&#xa0;». Que devient-il&#xa0;?</numerusform>
            <numerusform>%n événements sont du type «&#xa0;{kind}&#xa0;». Que deviennent-ils&#xa0;?</numerusform>
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
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
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
        <source>12/02/2025 is 12 February (day first)</source>
        <translation>12/02/2025 est le 12 février (jour d’abord)</translation>
    </message>
    <message>
        <source>12/02/2025 is 2 December (month first)</source>
        <translation>12/02/2025 est le 2 décembre (mois d’abord)</translation>
    </message>
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
            <numerusform>{name} · %n événement</numerusform>
            <numerusform>{name} · %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>“{text}” is not a time zone: type one like Europe/Moscow.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un fuseau horaire&#xa0;: saisissez-en un comme Europe/Moscow.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day: type it like 18:00 or 18 h.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une heure&#xa0;: saisissez-la comme 18:00 ou 18&#xa0;h.</translation>
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
    <name>NewSourceForm</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Add the source</source>
        <translation>Ajouter la source</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <source>Copy</source>
        <translation>Copier</translation>
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
    <name>RowActions</name>
    <message>
        <source>Add to {table}</source>
        <translation>Ajouter&#xa0;: {table}</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n row(s)</source>
        <translation>
            <numerusform>Dupliquer %n&#xa0;ligne</numerusform>
            <numerusform>Dupliquer %n&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Coller %n&#xa0;ligne</numerusform>
            <numerusform>Coller %n&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted row(s) to check</source>
        <translation>
            <numerusform>%n&#xa0;ligne collée à vérifier</numerusform>
            <numerusform>%n&#xa0;lignes collées à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Fusionner des acteurs</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>Supprimer %n&#xa0;ligne</numerusform>
            <numerusform>Supprimer %n&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n actor(s)?</source>
        <translation>
            <numerusform>Supprimer %n&#xa0;acteur&#xa0;?</numerusform>
            <numerusform>Supprimer %n&#xa0;acteurs&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n source(s)?</source>
        <translation>
            <numerusform>Supprimer %n&#xa0;source&#xa0;?</numerusform>
            <numerusform>Supprimer %n&#xa0;sources&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n event(s): {names}.</source>
        <translation>
            <numerusform>Retrait de %n événement&#xa0;: {names}.</numerusform>
            <numerusform>Retrait de %n événements&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer cited in %n event(s): {names}.</source>
        <translation>
            <numerusform>Citation retirée de %n événement&#xa0;: {names}.</numerusform>
            <numerusform>Citations retirées de %n événements&#xa0;: {names}.</numerusform>
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
        <source>“{found}” can be read in two ways; taken as {taken}. Write the month as a word.</source>
        <translation>«&#xa0;{found}&#xa0;» peut se lire de deux façons&#xa0;; lu comme {taken}. Écrivez le mois en lettres.</translation>
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
        <source>The new kind “{found}” was taken for context, which never counts: check it.</source>
        <translation>Le nouveau type «&#xa0;{found}&#xa0;» a été pris pour du contexte, qui ne compte jamais&#xa0;: vérifiez.</translation>
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
            <numerusform>et %n plus court</numerusform>
            <numerusform>et %n plus courts</numerusform>
        </translation>
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
        <translation>Plus long silence clos</translation>
    </message>
    <message>
        <source>Confirmed by both sides</source>
        <translation>Confirmés par les deux camps</translation>
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
        <source>Counted contacts for which sources of at least two of the participating sides are cited.</source>
        <translation>Contacts comptés pour lesquels sont citées des sources d’au moins deux des camps participants.</translation>
    </message>
    <message>
        <source>Events without a source</source>
        <translation>Événements sans source</translation>
    </message>
    <message>
        <source>Events of the whole project, counted or not, that cite no source.</source>
        <translation>Événements de tout le projet, comptés ou non, qui ne citent aucune source.</translation>
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
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>One contact every</source>
        <translation>Un contact tous les</translation>
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
        <source>before the first contact</source>
        <translation>avant le premier contact</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>Contacts per year</source>
        <translation>Contacts par an</translation>
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
        <source>In order</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Par durée</translation>
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
        <source>Order of the silences</source>
        <translation>Ordre des silences</translation>
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
        <source>The present silence and the longest closed one</source>
        <translation>Le silence actuel et le plus long silence fermé</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Days since the last contact</source>
        <translation>Jours depuis le dernier contact</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silences</translation>
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
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n compté</numerusform>
            <numerusform>%n comptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
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
    <name>TableFiles</name>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>{reason}. Check the file and your permission to read it.</source>
        <translation>{reason}. Vérifiez le fichier et votre droit de le lire.</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message numerus="yes">
        <source>Already there: %n event(s).</source>
        <translation>
            <numerusform>Déjà présent&#xa0;: %n événement.</numerusform>
            <numerusform>Déjà présents&#xa0;: %n événements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added to known events.</source>
        <translation>
            <numerusform>%n source ajoutée à des événements connus.</numerusform>
            <numerusform>%n sources ajoutées à des événements connus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that Entrevue does not know: {columns}</source>
        <translation>Colonnes qu’Entrevue ne connaît pas&#xa0;: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need a look: see the details.</source>
        <translation>
            <numerusform>%n ligne demande votre attention&#xa0;: voir les détails.</numerusform>
            <numerusform>%n lignes demandent votre attention&#xa0;: voir les détails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) imported from “{name}”.</source>
        <translation>
            <numerusform>%n événement importé depuis «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>%n événements importés depuis «&#xa0;{name}&#xa0;».</numerusform>
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
        <source>Confirmed by: {sides}</source>
        <translation>Confirmé par&#xa0;: {sides}</translation>
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
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>No indicator yet: add a value with Insert &gt; Indicator value.</source>
        <translation>Aucun indicateur&#xa0;: ajoutez une valeur avec Insertion &gt; Valeur d’indicateur.</translation>
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
        <source>No source yet: add one, or cite one in the details of an event.</source>
        <translation>Aucune source&#xa0;: ajoutez-en une, ou citez-en une dans les détails d’un événement.</translation>
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
        <source>Add event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>“{text}” is not in the project, since its cell cannot take it: {problem}</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas dans le projet, car sa cellule ne peut pas le prendre&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Montrer dans la frise</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Afficher les détails</translation>
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
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
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
        <source>No source</source>
        <translation>Aucune source</translation>
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
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New event here</source>
        <translation>Nouvel événement ici</translation>
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
    <name>UrlField</name>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
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
