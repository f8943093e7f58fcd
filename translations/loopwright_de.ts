<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BundleChoice</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model that generates the loops</source>
        <translation>Das Modell, das die Loops generiert</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Startmodell</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a Model Folder</source>
        <translation>Modellordner wählen</translation>
    </message>
</context>
<context>
    <name>CandidateAcceptance</name>
    <message>
        <source>New candidates for “%1” are in its tray.</source>
        <translation>Neue Kandidaten für „%1“ liegen in der Ablage.</translation>
    </message>
    <message>
        <source>“%1” has changed: %2.</source>
        <translation>„%1“ wurde geändert: %2.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Accept candidate %1</source>
        <translation>Kandidat %1 übernehmen</translation>
    </message>
    <message>
        <source>everything that is not locked</source>
        <translation>alles, was nicht gesperrt ist</translation>
    </message>
    <message>
        <source>Regenerate the loop</source>
        <translation>Loop neu generieren</translation>
    </message>
    <message>
        <source>The model generates %1 bars; they repeat to fill the loop's %2.</source>
        <translation>Das Modell generiert %1 Takte; sie wiederholen sich, bis der Loop gefüllt ist: %2.</translation>
    </message>
    <message>
        <source>Regenerate %1</source>
        <translation>Neu generieren: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only %1 changed, because it was selected.</source>
        <translation>Nur die Auswahl wurde geändert: %1.</translation>
    </message>
    <message>
        <source>Take the whole loop</source>
        <translation>Ganzen Loop übernehmen</translation>
    </message>
    <message>
        <source>The oldest candidate left the tray to make room.</source>
        <translation>Der älteste Kandidat wurde aus der Ablage entfernt, um Platz zu schaffen.</translation>
    </message>
    <message>
        <source>The %1 oldest candidates left the tray to make room.</source>
        <translation>Die %1 ältesten Kandidaten wurden aus der Ablage entfernt, um Platz zu schaffen.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>CandidateActions</name>
    <message>
        <source>Play Candidate %1</source>
        <translation>Kandidat %1 abspielen</translation>
    </message>
    <message>
        <source>Play or Stop Candidate</source>
        <translation>Kandidat abspielen oder stoppen</translation>
    </message>
    <message>
        <source>Back to the Loop</source>
        <translation>Zurück zum Loop</translation>
    </message>
    <message>
        <source>Accept Candidate</source>
        <translation>Kandidat übernehmen</translation>
    </message>
    <message>
        <source>Keep Candidate</source>
        <translation>Kandidat behalten</translation>
    </message>
    <message>
        <source>Generate Again</source>
        <translation>Noch einmal generieren</translation>
    </message>
    <message>
        <source>Export Candidate as MIDI…</source>
        <translation>Kandidat als MIDI exportieren…</translation>
    </message>
    <message>
        <source>Export Candidate as WAV…</source>
        <translation>Kandidat als WAV exportieren…</translation>
    </message>
    <message>
        <source>Copy Recipe</source>
        <translation>Rezept kopieren</translation>
    </message>
    <message>
        <source>Clear Unkept</source>
        <translation>Nicht behaltene entfernen</translation>
    </message>
    <message>
        <source>Sort by Order Generated</source>
        <translation>Sortieren: Reihenfolge der Erzeugung</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Sortieren: %1</translation>
    </message>
    <message>
        <source>Lowest First</source>
        <translation>Niedrigste zuerst</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Candidate %1, seed %2, %3 notes</source>
        <translation>Kandidat %1, Seed %2, %3 Noten</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, behalten</translation>
    </message>
    <message>
        <source>%1, playing</source>
        <translation>%1, wird abgespielt</translation>
    </message>
    <message>
        <source>Keep candidate %1</source>
        <translation>Kandidat %1 behalten</translation>
    </message>
    <message>
        <source>Kept; click to unkeep (K)</source>
        <translation>Wird behalten; Klick hebt das auf (K)</translation>
    </message>
    <message>
        <source>Keep this candidate (K)</source>
        <translation>Diesen Kandidaten behalten (K)</translation>
    </message>
    <message>
        <source>Stop candidate %1</source>
        <translation>Kandidat %1 stoppen</translation>
    </message>
    <message>
        <source>Play candidate %1</source>
        <translation>Kandidat %1 abspielen</translation>
    </message>
    <message>
        <source>Back to the loop (Esc)</source>
        <translation>Zurück zum Loop (Esc)</translation>
    </message>
    <message>
        <source>Play in time with the loop (Alt+%1)</source>
        <translation>Im Takt mit dem Loop abspielen (Alt+%1)</translation>
    </message>
    <message>
        <source>Play in time with the loop (P)</source>
        <translation>Im Takt mit dem Loop abspielen (P)</translation>
    </message>
    <message>
        <source>Seed %1 · %2</source>
        <translation>Seed %1 · %2</translation>
    </message>
</context>
<context>
    <name>CandidateMetrics</name>
    <message>
        <source>Notes</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Noten</translation>
    </message>
    <message>
        <source>Distinct Bars</source>
        <translation>Verschiedene Takte</translation>
    </message>
    <message>
        <source>%1 distinct bars</source>
        <translation>%1 verschiedene Takte</translation>
    </message>
    <message>
        <source>Hamming Distance</source>
        <translation>Hamming-Distanz</translation>
    </message>
    <message>
        <source>HD %1</source>
        <translation>HD %1</translation>
    </message>
    <message>
        <source>Pitches per Bar</source>
        <translation>Tonhöhen pro Takt</translation>
    </message>
    <message>
        <source>UP %1</source>
        <translation>UP %1</translation>
    </message>
    <message>
        <source>Busy Steps per Bar</source>
        <translation>Belegte Schritte pro Takt</translation>
    </message>
    <message>
        <source>ND %1</source>
        <translation>ND %1</translation>
    </message>
    <message>
        <source>Self-Similarity</source>
        <translation>Selbstähnlichkeit</translation>
    </message>
    <message>
        <source>self-similarity %1</source>
        <translation>Selbstähnlichkeit %1</translation>
    </message>
    <message>
        <source>Loop Score</source>
        <translation>Loop-Score</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>Passung %1</translation>
    </message>
</context>
<context>
    <name>CandidateShelf</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
</context>
<context>
    <name>CandidateTray</name>
    <message>
        <source>Candidate %1, seed %2</source>
        <translation>Kandidat %1, Seed %2</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
</context>
<context>
    <name>ChosenCurves</name>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>the clipboard holds no notes: %1</source>
        <translation>die Zwischenablage enthält keine Noten: %1</translation>
    </message>
    <message>
        <source>it holds too much</source>
        <translation>sie enthält zu viel</translation>
    </message>
    <message>
        <source>it is not in Loopwright's format</source>
        <translation>sie hat nicht das Format von Loopwright</translation>
    </message>
    <message>
        <source>it comes from a newer version of Loopwright</source>
        <translation>sie stammt aus einer neueren Version von Loopwright</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>es sind zu viele</translation>
    </message>
    <message>
        <source>a note has a value out of range</source>
        <translation>eine Note hat einen ungültigen Wert</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Regenerate Codes</source>
        <translation>Codes neu generieren</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>The model regenerates the selected codes to fit the rest</source>
        <translation>Das Modell generiert die ausgewählten Codes neu, passend zum Rest</translation>
    </message>
    <message>
        <source>Lock Codes</source>
        <translation>Codes sperren</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Locked codes never change, whether you generate, paste or tighten</source>
        <translation>Gesperrte Codes ändern sich nie, weder beim Generieren noch beim Einfügen oder Straffen</translation>
    </message>
    <message>
        <source>Copy Codes</source>
        <translation>Codes kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Paste Codes</source>
        <translation>Codes einfügen</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Swap with Copied</source>
        <translation>Mit kopierten tauschen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Swaps the copied codes with the selected ones</source>
        <translation>Tauscht die kopierten Codes mit den ausgewählten</translation>
    </message>
    <message>
        <source>Select All Codes</source>
        <translation>Alle Codes auswählen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Deselect Codes</source>
        <translation>Code-Auswahl aufheben</translation>
    </message>
    <message>
        <source>Unlock Codes</source>
        <translation>Codes entsperren</translation>
    </message>
</context>
<context>
    <name>CodeStrip</name>
    <message>
        <source>Codes of the loop</source>
        <translation>Codes des Loops</translation>
    </message>
    <message>
        <source>Use the arrow keys to move from cell to cell; hold Shift to select.</source>
        <translation>Mit den Pfeiltasten von Zelle zu Zelle gehen; mit gehaltener Umschalttaste auswählen.</translation>
    </message>
    <message>
        <source>Out of date: reading the codes.</source>
        <translation>Veraltet: Codes werden gelesen.</translation>
    </message>
    <message>
        <source>Regenerate codes</source>
        <translation>Codes neu generieren</translation>
    </message>
    <message>
        <source>Lock codes</source>
        <translation>Codes sperren</translation>
    </message>
    <message>
        <source>Unlock codes</source>
        <translation>Codes entsperren</translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation>Codes kopieren</translation>
    </message>
    <message>
        <source>Swap codes</source>
        <translation>Codes tauschen</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>bar %1, step %2 of %3</source>
        <translation>Takt %1, Schritt %2 von %3</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>once in this loop</source>
        <translation>einmal in diesem Loop</translation>
    </message>
    <message>
        <source>%1 times in this loop</source>
        <translation>%1-mal in diesem Loop</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Skins</source>
        <translation>Felle</translation>
    </message>
    <message>
        <source>Cymbals</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Drums</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>locked: it never changes</source>
        <translation>gesperrt: ändert sich nie</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>Gesuchter Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>No command matches these letters.</source>
        <translation>Kein Befehl passt zu diesen Buchstaben.</translation>
    </message>
</context>
<context>
    <name>ComposePlace</name>
    <message>
        <source>Compose</source>
        <translation>Komponieren</translation>
    </message>
    <message>
        <source>Show Recipe…</source>
        <translation>Rezept anzeigen…</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
</context>
<context>
    <name>ComposeView</name>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>This loop</source>
        <translation>Dieser Loop</translation>
    </message>
    <message>
        <source>&amp;Library and Tracks</source>
        <translation>&amp;Bibliothek und Spuren</translation>
    </message>
    <message>
        <source>Co&amp;des</source>
        <translation>Co&amp;des</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>&amp;Kandidaten</translation>
    </message>
    <message>
        <source>&amp;Generate Panel</source>
        <translation>Bereich „&amp;Generieren“</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>ConditionForm</name>
    <message>
        <source>At this tempo</source>
        <translation>In diesem Tempo</translation>
    </message>
    <message>
        <source>Forms of real loops</source>
        <translation>Formen echter Loops</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Generate loops of this genre; the list has the genres that the model knows</source>
        <translation>Loops dieses Genres generieren; die Liste enthält die Genres, die das Modell kennt</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>1 follows genre, density and tempo as the model learned them; higher values follow them more strictly</source>
        <translation>Bei 1 folgt das Modell Genre, Dichte und Tempo wie gelernt, bei höheren Werten strenger</translation>
    </message>
    <message>
        <source>Generate loops that suit the tempo of the open loop</source>
        <translation>Loops generieren, die zum Tempo des offenen Loops passen</translation>
    </message>
    <message>
        <source>Take the pattern of repeated bars from one of the loops that the model was trained on</source>
        <translation>Muster der Taktwiederholungen von einem der Loops übernehmen, mit denen das Modell trainiert wurde</translation>
    </message>
    <message>
        <source>Sounding cells per bar; nine in ten training loops have %1 to %2</source>
        <translation>Klingende Zellen pro Takt; neun von zehn Trainingsloops haben %1 bis %2</translation>
    </message>
</context>
<context>
    <name>CorpusChoice</name>
    <message>
        <source>Import a Folder of MIDI Files…</source>
        <translation>Ordner mit MIDI-Dateien importieren…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Import MIDI Folder…</source>
        <translation>MIDI-Ordner importieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>No corpus yet: open one, or import MIDI files</source>
        <translation>Noch kein Korpus: eines öffnen oder MIDI-Dateien importieren</translation>
    </message>
    <message>
        <source>Open a corpus (.lwc)</source>
        <translation>Korpus öffnen (.lwc)</translation>
    </message>
    <message>
        <source>Make a corpus from all MIDI files in a folder and its subfolders</source>
        <translation>Korpus aus allen MIDI-Dateien eines Ordners und seiner Unterordner erstellen</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Importfortschritt</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1: %L2 von %L3</translation>
    </message>
    <message>
        <source>The import was cancelled. Import the same folder again to continue where it stopped.</source>
        <translation>Der Import wurde abgebrochen. Denselben Ordner erneut importieren, um dort fortzufahren.</translation>
    </message>
    <message>
        <source>%L1 training loops, %L2 held-out loops · %L3 songs · %4, %5 bars</source>
        <translation>%L1 Trainingsloops, %L2 zurückgehaltene Loops · %L3 Songs · %4, %5 Takte</translation>
    </message>
    <message>
        <source>Open a Corpus</source>
        <translation>Korpus öffnen</translation>
    </message>
    <message>
        <source>Corpora (*.lwc);;All files (*)</source>
        <translation>Korpora (*.lwc);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a Folder of MIDI Files</source>
        <translation>Ordner mit MIDI-Dateien importieren</translation>
    </message>
    <message>
        <source>%1: the folder cannot be created; check its permissions.</source>
        <translation>%1: Der Ordner kann nicht erstellt werden; bitte Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Looking for MIDI files…</source>
        <translation>MIDI-Dateien werden gesucht…</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <translation>Übersprungen: %1.</translation>
    </message>
    <message>
        <source>Every File…</source>
        <translation>Alle Dateien…</translation>
    </message>
    <message>
        <source>What became of each file, and why</source>
        <translation>Was aus jeder Datei wurde und warum</translation>
    </message>
    <message>
        <source>%L1 of %L2 songs labelled.</source>
        <translation>%L1 von %L2 Songs mit Labels versehen.</translation>
    </message>
    <message>
        <source>Label columns without a meaning here, kept all the same: %1.</source>
        <translation>Label-Spalten ohne Bedeutung hier, trotzdem beibehalten: %1.</translation>
    </message>
    <message>
        <source>Imported %L1 of %L2 files: %L3 different loops from %L4 songs.</source>
        <translation>%L1 von %L2 Dateien importiert: %L3 verschiedene Loops aus %L4 Songs.</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Drums</source>
        <translation>Drums</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>Chords</source>
        <translation>Akkorde</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Streicher</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melodie</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Klavier</translation>
    </message>
</context>
<context>
    <name>Drums</name>
    <message>
        <source>Kick</source>
        <translation>Kick</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>Snare</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>Hi-Hat geschlossen</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>Tom tief</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>Hi-Hat offen</translation>
    </message>
    <message>
        <source>Mid tom</source>
        <translation>Tom mittel</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Crash</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>Tom hoch</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Ride</translation>
    </message>
    <message>
        <source>High Q</source>
        <translation>High Q</translation>
    </message>
    <message>
        <source>Slap</source>
        <translation>Slap</translation>
    </message>
    <message>
        <source>Scratch push</source>
        <translation>Scratch Push</translation>
    </message>
    <message>
        <source>Scratch pull</source>
        <translation>Scratch Pull</translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation>Sticks</translation>
    </message>
    <message>
        <source>Square click</source>
        <translation>Rechteck-Klick</translation>
    </message>
    <message>
        <source>Metronome</source>
        <translation>Metronom</translation>
    </message>
    <message>
        <source>Metronome bell</source>
        <translation>Metronomglocke</translation>
    </message>
    <message>
        <source>Acoustic kick</source>
        <translation>Akustische Kick</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>Sidestick</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>Handclap</translation>
    </message>
    <message>
        <source>Electric snare</source>
        <translation>E-Snare</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>Standtom tief</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>Standtom hoch</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>Hi-Hat getreten</translation>
    </message>
    <message>
        <source>Low mid tom</source>
        <translation>Tom tief-mittel</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>Ride-Glocke</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>Tamburin</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>Splash</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>Kuhglocke</translation>
    </message>
    <message>
        <source>Crash 2</source>
        <translation>Crash 2</translation>
    </message>
    <message>
        <source>Vibraslap</source>
        <translation>Vibraslap</translation>
    </message>
    <message>
        <source>Ride 2</source>
        <translation>Ride 2</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>Bongo hoch</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>Bongo tief</translation>
    </message>
    <message>
        <source>Muted conga</source>
        <translation>Conga gedämpft</translation>
    </message>
    <message>
        <source>High conga</source>
        <translation>Conga hoch</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>Conga tief</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>Timbale hoch</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>Timbale tief</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>Agogo hoch</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>Agogo tief</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>Cabasa</translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation>Maracas</translation>
    </message>
    <message>
        <source>Short whistle</source>
        <translation>Pfeife kurz</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>Pfeife lang</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>Guiro kurz</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>Guiro lang</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>High woodblock</source>
        <translation>Woodblock hoch</translation>
    </message>
    <message>
        <source>Low woodblock</source>
        <translation>Woodblock tief</translation>
    </message>
    <message>
        <source>Muted cuica</source>
        <translation>Cuica gedämpft</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>Cuica offen</translation>
    </message>
    <message>
        <source>Muted triangle</source>
        <translation>Triangel gedämpft</translation>
    </message>
    <message>
        <source>Open triangle</source>
        <translation>Triangel offen</translation>
    </message>
    <message>
        <source>Shaker</source>
        <translation>Shaker</translation>
    </message>
    <message>
        <source>Jingle bell</source>
        <translation>Schellen</translation>
    </message>
    <message>
        <source>Belltree</source>
        <translation>Belltree</translation>
    </message>
    <message>
        <source>Castanets</source>
        <translation>Kastagnetten</translation>
    </message>
    <message>
        <source>Muted surdo</source>
        <translation>Surdo gedämpft</translation>
    </message>
    <message>
        <source>Open surdo</source>
        <translation>Surdo offen</translation>
    </message>
    <message>
        <source>Drum %1</source>
        <translation>Drum %1</translation>
    </message>
</context>
<context>
    <name>DrumsPage</name>
    <message>
        <source>General MIDI</source>
        <translation>General MIDI</translation>
    </message>
    <message>
        <source>The MIDI note that each drum lane plays and exports. MIDI files that you open are read as General MIDI.</source>
        <translation>Die MIDI-Note, die jede Drum-Zeile spielt und exportiert. Geöffnete MIDI-Dateien werden als General MIDI gelesen.</translation>
    </message>
    <message>
        <source>Reset all lanes to General MIDI</source>
        <translation>Alle Zeilen auf General MIDI zurücksetzen</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Note für %1</translation>
    </message>
</context>
<context>
    <name>EmptyTray</name>
    <message>
        <source>Generated loops appear here as cards. Play each in time with your loop, keep the good ones, or drag one into another program.</source>
        <translation>Generierte Loops erscheinen hier als Karten. Im Takt mit dem eigenen Loop abspielen, gute behalten oder in ein anderes Programm ziehen.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Looking for MIDI files</source>
        <translation>MIDI-Dateien werden gesucht</translation>
    </message>
    <message>
        <source>Reading MIDI files</source>
        <translation>MIDI-Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Cutting loops</source>
        <translation>Loops werden geschnitten</translation>
    </message>
    <message>
        <source>Finding families and duplicates</source>
        <translation>Familien und Duplikate werden gesucht</translation>
    </message>
    <message>
        <source>no stretch of 4/4 long enough</source>
        <translation>kein genügend langer 4/4-Abschnitt</translation>
    </message>
    <message>
        <source>no drum part</source>
        <translation>keine Drum-Stimme</translation>
    </message>
    <message>
        <source>no bass part</source>
        <translation>keine Bassstimme</translation>
    </message>
    <message>
        <source>no guitar or piano part</source>
        <translation>keine Gitarren- oder Klavierstimme</translation>
    </message>
    <message>
        <source>no melody part</source>
        <translation>keine Melodiestimme</translation>
    </message>
    <message>
        <source>no piano part</source>
        <translation>keine Klavierstimme</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>every window</source>
        <translation>jedes Fenster</translation>
    </message>
    <message>
        <source>as printed in loops-2021: bars 1 and 5 equal, kick, crash and bass on step 1</source>
        <translation>wie in loops-2021 gedruckt: Takt 1 und 5 gleich, Kick, Crash und Bass auf Schritt 1</translation>
    </message>
    <message>
        <source>loops-2021 at stride 1, bars 1 and 5 differing in at most 2 cells, without the crash</source>
        <translation>loops-2021 mit Schrittweite 1, Takt 1 und 5 in höchstens 2 Zellen verschieden, ohne Crash</translation>
    </message>
    <message>
        <source>One codebook for all tracks, one codec each for drums and bass, or one each for skins, cymbals and bass</source>
        <translation>Ein Codebuch für alle Spuren, je ein Codec für Drums und Bass oder je einer für Felle, Becken und Bass</translation>
    </message>
    <message>
        <source>Weight of the commitment loss</source>
        <translation>Gewicht des Commitment-Verlusts</translation>
    </message>
    <message>
        <source>Passes over the training loops</source>
        <translation>Durchläufe durch die Trainingsloops</translation>
    </message>
    <message>
        <source>Decoupled weight decay</source>
        <translation>Entkoppelter Weight Decay</translation>
    </message>
    <message>
        <source>Epochs of that annealing</source>
        <translation>Epochen dieser Absenkung</translation>
    </message>
    <message>
        <source>Epochs without improvement before training stops; 0: never</source>
        <translation>Epochen ohne Verbesserung, bis das Training endet; 0: nie</translation>
    </message>
    <message>
        <source>Store the weights in 16 bits</source>
        <translation>Gewichte mit 16 Bit speichern</translation>
    </message>
    <message>
        <source>Dimensions of a code's embedding</source>
        <translation>Dimensionen der Einbettung eines Codes</translation>
    </message>
    <message>
        <source>LSTM layers</source>
        <translation>LSTM-Schichten</translation>
    </message>
    <message>
        <source>Width of a layer</source>
        <translation>Breite einer Schicht</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Width of the convolutions</source>
        <translation>Breite der Faltungen</translation>
    </message>
    <message>
        <source>Layer normalisation of the means</source>
        <translation>Schichtnormalisierung der Mittelwerte</translation>
    </message>
    <message>
        <source>Weight of the divergence from the standard normal distribution</source>
        <translation>Gewicht der Divergenz von der Standardnormalverteilung</translation>
    </message>
    <message>
        <source>Dimensions of the latent space</source>
        <translation>Dimensionen des latenten Raums</translation>
    </message>
    <message>
        <source>Width of each direction of the encoder</source>
        <translation>Breite jeder Richtung des Encoders</translation>
    </message>
    <message>
        <source>LSTM layers of the decoder</source>
        <translation>LSTM-Schichten des Decoders</translation>
    </message>
    <message>
        <source>Width of the decoder</source>
        <translation>Breite des Decoders</translation>
    </message>
    <message>
        <source>Layers of the encoder</source>
        <translation>Schichten des Encoders</translation>
    </message>
    <message>
        <source>Width of each track's decoder</source>
        <translation>Breite des Decoders jeder Spur</translation>
    </message>
    <message>
        <source>Layers of each decoder</source>
        <translation>Schichten jedes Decoders</translation>
    </message>
    <message>
        <source>Width of the discriminator</source>
        <translation>Breite des Diskriminators</translation>
    </message>
    <message>
        <source>Variance of a petal in all other directions (a2)</source>
        <translation>Varianz eines Blütenblatts in allen anderen Richtungen (a2)</translation>
    </message>
    <message>
        <source>Weight of the discriminator's gradient penalty</source>
        <translation>Gewicht der Gradientenstrafe des Diskriminators</translation>
    </message>
    <message>
        <source>Weight of the adversarial loss at the end</source>
        <translation>Gewicht des adversarialen Verlusts am Ende</translation>
    </message>
    <message>
        <source>Passes over the training pieces</source>
        <translation>Durchläufe durch die Trainingsstücke</translation>
    </message>
    <message>
        <source>at least 32 drum cells and 32 bass cells (loops-2022)</source>
        <translation>mindestens 32 Drum-Zellen und 32 Bass-Zellen (loops-2022)</translation>
    </message>
    <message>
        <source>bars 1 and 5 nearly equal, kick and bass on step 1, at least 32 drum cells and 32 bass cells</source>
        <translation>Takt 1 und 5 fast gleich, Kick und Bass auf Schritt 1, mindestens 32 Drum-Zellen und 32 Bass-Zellen</translation>
    </message>
    <message>
        <source>no track silent for more than a bar at a stretch (MusAE)</source>
        <translation>keine Spur länger als einen Takt am Stück stumm (MusAE)</translation>
    </message>
    <message>
        <source>no track that plays in the song silent for more than a bar at a stretch</source>
        <translation>keine Spur, die im Song spielt, länger als einen Takt am Stück stumm</translation>
    </message>
    <message>
        <source>Turns loops into sequences of discrete codes and back (VQ-VAE of loops-2022)</source>
        <translation>Wandelt Loops in Folgen diskreter Codes um und zurück (VQ-VAE aus loops-2022)</translation>
    </message>
    <message>
        <source>Layers of loops-2022, or of loops-2021, whose kernels of 1 connect all columns</source>
        <translation>Schichten aus loops-2022 oder aus loops-2021, deren Kernel der Größe 1 alle Spalten verbinden</translation>
    </message>
    <message>
        <source>Width of the convolutions, one number per stream</source>
        <translation>Breite der Faltungen, eine Zahl pro Strom</translation>
    </message>
    <message>
        <source>Size of the codebook, one number per stream</source>
        <translation>Größe des Codebuchs, eine Zahl pro Strom</translation>
    </message>
    <message>
        <source>Dimensions of a code vector, one number per stream</source>
        <translation>Dimensionen eines Codevektors, eine Zahl pro Strom</translation>
    </message>
    <message>
        <source>Steps per code: 2, 4, 8 or 16 (8 bars give 64, 32, 16 or 8 codes)</source>
        <translation>Schritte pro Code: 2, 4, 8 oder 16 (8 Takte ergeben 64, 32, 16 oder 8 Codes)</translation>
    </message>
    <message>
        <source>Encode each bar on its own, so that equal bars get equal codes</source>
        <translation>Jeden Takt für sich codieren, sodass gleiche Takte gleiche Codes erhalten</translation>
    </message>
    <message>
        <source>Decay of the codebook's running statistics per batch</source>
        <translation>Abklingfaktor der laufenden Codebuch-Statistik pro Batch</translation>
    </message>
    <message>
        <source>Restart codes whose running count falls below this; 0: never</source>
        <translation>Codes neu starten, deren laufende Zählung darunter fällt; 0: nie</translation>
    </message>
    <message>
        <source>How codes are initialised: with normal noise, or with outputs of the encoder</source>
        <translation>Wie Codes initialisiert werden: mit normalverteiltem Rauschen oder mit Ausgaben des Encoders</translation>
    </message>
    <message>
        <source>Play one bass pitch at a time, the likeliest, wherever the bass is more likely to sound than not</source>
        <translation>Jeweils nur eine Basstonhöhe spielen, die wahrscheinlichste, wo immer der Bass eher klingt als schweigt</translation>
    </message>
    <message>
        <source>Loops per step</source>
        <translation>Loops pro Schritt</translation>
    </message>
    <message>
        <source>Learning rate of the first epoch</source>
        <translation>Lernrate der ersten Epoche</translation>
    </message>
    <message>
        <source>Learning rate at the end of the cosine schedule</source>
        <translation>Lernrate am Ende des Kosinus-Verlaufs</translation>
    </message>
    <message>
        <source>Share of the epochs before weight averaging starts; 1: never</source>
        <translation>Anteil der Epochen, bevor die Gewichtsmittelung beginnt; 1: nie</translation>
    </message>
    <message>
        <source>Learning rate that averaging anneals to</source>
        <translation>Lernrate, auf die bei der Mittelung abgesenkt wird</translation>
    </message>
    <message>
        <source>Initial weights: as in PyTorch, or normal with zero biases (He et al. 2015)</source>
        <translation>Anfangsgewichte: wie in PyTorch oder normalverteilt mit Bias null (He et al. 2015)</translation>
    </message>
    <message>
        <source>Transpose the bass at random in each epoch</source>
        <translation>Bass in jeder Epoche zufällig transponieren</translation>
    </message>
    <message>
        <source>Most held-out loops used to evaluate an epoch</source>
        <translation>Höchstzahl zurückgehaltener Loops zur Bewertung einer Epoche</translation>
    </message>
    <message>
        <source>Writes new sequences of a codec's codes (LSTM prior of loops-2022)</source>
        <translation>Schreibt neue Folgen von Codes eines Codecs (LSTM-Prior aus loops-2022)</translation>
    </message>
    <message>
        <source>Which earlier codes the model sees, counted back from the one it predicts</source>
        <translation>Welche früheren Codes das Modell sieht, zurückgezählt von dem, den es vorhersagt</translation>
    </message>
    <message>
        <source>Give the model the position in the loop</source>
        <translation>Dem Modell die Position im Loop geben</translation>
    </message>
    <message>
        <source>How many latent steps back a code may be copied from; none: no copying</source>
        <translation>Wie viele latente Schritte zurück ein Code kopiert werden darf; none: kein Kopieren</translation>
    </message>
    <message>
        <source>Dropout between layers</source>
        <translation>Dropout zwischen Schichten</translation>
    </message>
    <message>
        <source>Share of the input codes replaced by random ones in training</source>
        <translation>Anteil der Eingabecodes, die im Training durch zufällige ersetzt werden</translation>
    </message>
    <message>
        <source>Give the model genre, tempo and density, so that you can ask for them</source>
        <translation>Dem Modell Genre, Tempo und Dichte geben, damit sie vorgegeben werden können</translation>
    </message>
    <message>
        <source>Share of the training loops for which they are hidden</source>
        <translation>Anteil der Trainingsloops, bei denen sie verborgen werden</translation>
    </message>
    <message>
        <source>Recommended guidance; 1: as learned</source>
        <translation>Empfohlene Guidance; 1: wie gelernt</translation>
    </message>
    <message>
        <source>Most forms of training loops kept to sample from</source>
        <translation>Höchstzahl der Formen von Trainingsloops, die zum Sampeln aufbewahrt werden</translation>
    </message>
    <message>
        <source>Recommend sampling with such a form</source>
        <translation>Sampeln mit einer solchen Form empfehlen</translation>
    </message>
    <message>
        <source>How the best epoch is chosen</source>
        <translation>Wie die beste Epoche bestimmt wird</translation>
    </message>
    <message>
        <source>Recommended temperature</source>
        <translation>Empfohlene Temperatur</translation>
    </message>
    <message>
        <source>Recommended top-k; 0: all</source>
        <translation>Empfohlenes Top-k; 0: alle</translation>
    </message>
    <message>
        <source>Recommended top-p; 1: all</source>
        <translation>Empfohlenes Top-p; 1: alle</translation>
    </message>
    <message>
        <source>Writes new sequences of a codec's codes and fills gaps in existing ones (masked transformer)</source>
        <translation>Schreibt neue Folgen von Codes eines Codecs und füllt Lücken in vorhandenen (maskierter Transformer)</translation>
    </message>
    <message>
        <source>Attention heads per layer; must divide the width</source>
        <translation>Attention-Heads pro Schicht; muss ein Teiler der Breite sein</translation>
    </message>
    <message>
        <source>Let codes be copied from other steps of their stream</source>
        <translation>Codes dürfen aus anderen Schritten ihres Stroms kopiert werden</translation>
    </message>
    <message>
        <source>Dropout in training</source>
        <translation>Dropout im Training</translation>
    </message>
    <message>
        <source>Share of the training loops in which whole bars are masked instead of single codes</source>
        <translation>Anteil der Trainingsloops, bei denen ganze Takte statt einzelner Codes maskiert werden</translation>
    </message>
    <message>
        <source>Passes used to sample a loop</source>
        <translation>Durchgänge zum Sampeln eines Loops</translation>
    </message>
    <message>
        <source>How random the order is in which codes are fixed; 0: always the most certain first</source>
        <translation>Wie zufällig die Reihenfolge ist, in der Codes festgelegt werden; 0: immer die sichersten zuerst</translation>
    </message>
    <message>
        <source>Judges how loop-like music is, learned from audio loops (Deep SVDD of loops-2022)</source>
        <translation>Beurteilt, wie Loop-artig Musik ist, gelernt aus Audioloops (Deep SVDD aus loops-2022)</translation>
    </message>
    <message>
        <source>How bars are compared: the same way for audio and rolls, as in the reference code, or as in a corrected version of it</source>
        <translation>Wie Takte verglichen werden: bei Audio und Rolls gleich, wie im Referenzcode oder wie in einer korrigierten Fassung davon</translation>
    </message>
    <message>
        <source>Scale each loop's similarities to mean 0 and standard deviation 1</source>
        <translation>Die Ähnlichkeiten jedes Loops auf Mittelwert 0 und Standardabweichung 1 skalieren</translation>
    </message>
    <message>
        <source>Widths of the layers before the last</source>
        <translation>Breiten der Schichten vor der letzten</translation>
    </message>
    <message>
        <source>How non-loops are made from each loop: bars shuffled, started elsewhere, or continued with another loop</source>
        <translation>Wie aus jedem Loop Nicht-Loops entstehen: Takte gemischt, an anderer Stelle begonnen oder mit einem anderen Loop fortgesetzt</translation>
    </message>
    <message>
        <source>The centre that loops are pulled towards, in multiples of the autoencoder's mean code; a distant centre favours repetition</source>
        <translation>Das Zentrum, zu dem Loops gezogen werden, in Vielfachen des mittleren Codes des Autoencoders; ein fernes Zentrum begünstigt Wiederholung</translation>
    </message>
    <message>
        <source>Distance beyond which an anomaly is far enough</source>
        <translation>Abstand, ab dem eine Anomalie weit genug entfernt ist</translation>
    </message>
    <message>
        <source>Standard deviation of the noise on every similarity in training</source>
        <translation>Standardabweichung des Rauschens auf jeder Ähnlichkeit im Training</translation>
    </message>
    <message>
        <source>Loop threshold, in standard deviations above the mean logarithm of the training loops' scores</source>
        <translation>Loop-Schwelle, in Standardabweichungen über dem mittleren Logarithmus der Scores der Trainingsloops</translation>
    </message>
    <message>
        <source>Epochs of the autoencoder</source>
        <translation>Epochen des Autoencoders</translation>
    </message>
    <message>
        <source>Epochs that pull the codes together</source>
        <translation>Epochen, in denen die Codes zusammengezogen werden</translation>
    </message>
    <message>
        <source>Rows per step</source>
        <translation>Zeilen pro Schritt</translation>
    </message>
    <message>
        <source>Learning rate of the first epoch of each stage</source>
        <translation>Lernrate der ersten Epoche jeder Stufe</translation>
    </message>
    <message>
        <source>Learning rate at the end of each stage</source>
        <translation>Lernrate am Ende jeder Stufe</translation>
    </message>
    <message>
        <source>Maps loops to points in a continuous latent space and back (convolutional VAE of both loop papers)</source>
        <translation>Bildet Loops auf Punkte in einem stetigen latenten Raum ab und zurück (Faltungs-VAE beider Loop-Artikel)</translation>
    </message>
    <message>
        <source>Decoder of loops-2021, which starts from an eighth of the steps, or of loops-2022, from a quarter</source>
        <translation>Decoder aus loops-2021, der bei einem Achtel der Schritte beginnt, oder aus loops-2022, bei einem Viertel</translation>
    </message>
    <message>
        <source>Dimensions of the latent space; with a latent per beat, of each beat</source>
        <translation>Dimensionen des latenten Raums; bei einem Latentvektor pro Zählzeit die jeder Zählzeit</translation>
    </message>
    <message>
        <source>One latent vector for the whole loop, or one for each beat (with the layers of loops-2022)</source>
        <translation>Ein Latentvektor für den ganzen Loop oder einer pro Zählzeit (mit den Schichten aus loops-2022)</translation>
    </message>
    <message>
        <source>Warm-up from 0 to that weight: the share of the gap left after each epoch; 0: no warm-up</source>
        <translation>Warm-up von 0 bis zu diesem Gewicht: Anteil des Abstands, der nach jeder Epoche bleibt; 0: kein Warm-up</translation>
    </message>
    <message>
        <source>How the best epoch is chosen: by the bound on the likelihood, or by wrong cells</source>
        <translation>Wie die beste Epoche bestimmt wird: nach der Schranke der Likelihood oder nach falschen Zellen</translation>
    </message>
    <message>
        <source>Samples per loop for the importance-weighted bound, computed at the end; 0: skip it</source>
        <translation>Stichproben pro Loop für die wichtigkeitsgewichtete Schranke, am Ende berechnet; 0: auslassen</translation>
    </message>
    <message>
        <source>Most held-out loops used for that bound</source>
        <translation>Höchstzahl zurückgehaltener Loops für diese Schranke</translation>
    </message>
    <message>
        <source>Maps loops to points in a continuous latent space and back, each step reading the previous one (AR LSTM-VAE of loops-2021)</source>
        <translation>Bildet Loops auf Punkte in einem stetigen latenten Raum ab und zurück, wobei jeder Schritt den vorigen liest (AR-LSTM-VAE aus loops-2021)</translation>
    </message>
    <message>
        <source>k in k / (k + exp(epoch / k)), the share of training steps that see the true previous step; 0: all</source>
        <translation>k in k / (k + exp(Epoche / k)), dem Anteil der Trainingsschritte, die den wahren vorigen Schritt sehen; 0: alle</translation>
    </message>
    <message>
        <source>Maps loops to points in a continuous latent space and back, all steps at once (NonAR LSTM-VAE of loops-2021)</source>
        <translation>Bildet Loops auf Punkte in einem stetigen latenten Raum ab und zurück, alle Schritte zugleich (NonAR-LSTM-VAE aus loops-2021)</translation>
    </message>
    <message>
        <source>Maps four-track pieces to points in a latent space where each genre has its own region, and back (MusAE)</source>
        <translation>Bildet vierspurige Stücke auf Punkte in einem latenten Raum ab, in dem jedes Genre seine eigene Region hat, und zurück (MusAE)</translation>
    </message>
    <message>
        <source>Give the decoders the bar and the step within it</source>
        <translation>Den Decodern den Takt und den Schritt darin geben</translation>
    </message>
    <message>
        <source>One latent vector for the whole piece, or also one for each beat or bar</source>
        <translation>Ein Latentvektor für das ganze Stück oder auch je einer pro Zählzeit oder Takt</translation>
    </message>
    <message>
        <source>Least dimensions for the whole piece when beats or bars have their own</source>
        <translation>Mindestzahl der Dimensionen für das ganze Stück, wenn Zählzeiten oder Takte eigene haben</translation>
    </message>
    <message>
        <source>Size of a track state's embedding when beats or bars have their own latents</source>
        <translation>Größe der Einbettung eines Spurzustands, wenn Zählzeiten oder Takte eigene Latentvektoren haben</translation>
    </message>
    <message>
        <source>Width of the layers that encode and decode each beat or bar</source>
        <translation>Breite der Schichten, die jede Zählzeit oder jeden Takt codieren und decodieren</translation>
    </message>
    <message>
        <source>Numbers that each decoder step receives about its beat or bar</source>
        <translation>Zahlen, die jeder Decoderschritt über seine Zählzeit oder seinen Takt erhält</translation>
    </message>
    <message>
        <source>How the encoder gives a standard deviation: exp(2 s) as printed, or exp(s / 2)</source>
        <translation>Wie der Encoder eine Standardabweichung angibt: exp(2 s) wie gedruckt oder exp(s / 2)</translation>
    </message>
    <message>
        <source>Initial standard deviation of the encoder, in the networks' units</source>
        <translation>Anfängliche Standardabweichung des Encoders, in den Einheiten der Netze</translation>
    </message>
    <message>
        <source>Standard deviation added to the encoder's own, in the networks' units</source>
        <translation>Standardabweichung, die zu der des Encoders addiert wird, in den Einheiten der Netze</translation>
    </message>
    <message>
        <source>Scale the latent space by a petal's narrow standard deviation: in all dimensions but the first two, and for the discriminator in all</source>
        <translation>Latenten Raum mit der schmalen Standardabweichung eines Blütenblatts skalieren: in allen Dimensionen außer den ersten zwei, für den Diskriminator in allen</translation>
    </message>
    <message>
        <source>Prior of the latent space: one normal distribution, or one per genre</source>
        <translation>Prior des latenten Raums: eine Normalverteilung oder eine pro Genre</translation>
    </message>
    <message>
        <source>Where a genre is sampled from: the prior, or distributions fitted to the encoded training music</source>
        <translation>Woraus ein Genre gesampelt wird: aus dem Prior oder aus Verteilungen, die an die codierte Trainingsmusik angepasst sind</translation>
    </message>
    <message>
        <source>Dimensions in which the fitted distributions have covariances</source>
        <translation>Dimensionen, in denen die angepassten Verteilungen Kovarianzen haben</translation>
    </message>
    <message>
        <source>Most genres with a petal of their own; the most frequent come first</source>
        <translation>Höchstzahl der Genres mit eigenem Blütenblatt; die häufigsten zuerst</translation>
    </message>
    <message>
        <source>Genres in order around the flower, separated by semicolons; empty: the most frequent, similar ones next to each other</source>
        <translation>Genres in der Reihenfolge um die Blüte, durch Semikolons getrennt; leer: die häufigsten, ähnliche nebeneinander</translation>
    </message>
    <message>
        <source>Variance of a petal along its axis (a1)</source>
        <translation>Varianz eines Blütenblatts entlang seiner Achse (a1)</translation>
    </message>
    <message>
        <source>Give the discriminator the genre of a piece</source>
        <translation>Dem Diskriminator das Genre eines Stücks geben</translation>
    </message>
    <message>
        <source>Step by which that weight rises</source>
        <translation>Schritt, um den dieses Gewicht steigt</translation>
    </message>
    <message>
        <source>Updates between two steps</source>
        <translation>Updates zwischen zwei Schritten</translation>
    </message>
    <message>
        <source>Weight of half the squared length of latent points per step, in the networks' units</source>
        <translation>Gewicht der halben quadrierten Länge latenter Punkte pro Schritt, in den Einheiten der Netze</translation>
    </message>
    <message>
        <source>Pieces per step</source>
        <translation>Stücke pro Schritt</translation>
    </message>
    <message>
        <source>Most training pieces per epoch, chosen anew each time; 0: all</source>
        <translation>Höchstzahl der Trainingsstücke pro Epoche, jedes Mal neu gewählt; 0: alle</translation>
    </message>
    <message>
        <source>Learning rate of the first update</source>
        <translation>Lernrate des ersten Updates</translation>
    </message>
    <message>
        <source>Decay of the learning rate, which is divided by 1 + this times the number of updates</source>
        <translation>Abnahme der Lernrate, die durch 1 + dieser Wert mal Anzahl der Updates geteilt wird</translation>
    </message>
    <message>
        <source>Transpose pieces at random to one of twelve keys in each epoch</source>
        <translation>Stücke in jeder Epoche zufällig in eine von zwölf Tonarten transponieren</translation>
    </message>
    <message>
        <source>Most held-out pieces used to evaluate an epoch</source>
        <translation>Höchstzahl zurückgehaltener Stücke zur Bewertung einer Epoche</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>not MIDI</source>
        <translation>kein MIDI</translation>
    </message>
    <message>
        <source>SMPTE time</source>
        <translation>SMPTE-Zeit</translation>
    </message>
</context>
<context>
    <name>EpochModel</name>
    <message>
        <source>average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Copy Table as CSV</source>
        <translation>Tabelle als CSV kopieren</translation>
    </message>
    <message>
        <source>Figures for each epoch</source>
        <translation>Werte jeder Epoche</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Recover Unsaved Work…</source>
        <translation>Ungespeichertes &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Import MIDI…</source>
        <translation>MIDI &amp;importieren…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Projects, MIDI files and recipes (%1);;Projects (*.lwp);;MIDI files (%2);;Recipes of generated loops (*.json)</source>
        <translation>Projekte, MIDI-Dateien und Rezepte (%1);;Projekte (*.lwp);;MIDI-Dateien (%2);;Rezepte generierter Loops (*.json)</translation>
    </message>
    <message>
        <source>Import MIDI</source>
        <translation>MIDI importieren</translation>
    </message>
    <message>
        <source>MIDI files (%1)</source>
        <translation>MIDI-Dateien (%1)</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>„%1“ wird geöffnet…</translation>
    </message>
    <message>
        <source>Save the project?</source>
        <translation>Projekt speichern?</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>„%1“ enthält nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Don't save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>„%1“ wird gespeichert…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Projects (*.lwp)</source>
        <translation>Projekte (*.lwp)</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Lower is more predictable, higher is more surprising; at 0 the model always picks the most likely code</source>
        <translation>Niedriger ist vorhersehbarer, höher überraschender; bei 0 wählt das Modell immer den wahrscheinlichsten Code</translation>
    </message>
    <message>
        <source>Temperature slider</source>
        <translation>Temperaturregler</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Sample only from the k most likely codes</source>
        <translation>Nur aus den k wahrscheinlichsten Codes sampeln</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Sample only from the most likely codes that together have this probability</source>
        <translation>Nur aus den wahrscheinlichsten Codes sampeln, die zusammen diese Wahrscheinlichkeit haben</translation>
    </message>
    <message>
        <source>Reset to Recommended</source>
        <translation>Auf Empfehlung zurücksetzen</translation>
    </message>
    <message>
        <source>Set temperature, top-k and top-p to what this model recommends</source>
        <translation>Temperatur, Top-k und Top-p auf die Empfehlung dieses Modells setzen</translation>
    </message>
</context>
<context>
    <name>FoldSection</name>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Ausgeklappt</translation>
    </message>
</context>
<context>
    <name>GeneratePanel</name>
    <message>
        <source>Stop Generating</source>
        <translation>Generieren stoppen</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Number of loops</source>
        <translation>Anzahl der Loops</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop generating; finished loops stay</source>
        <translation>Generieren stoppen; fertige Loops bleiben</translation>
    </message>
    <message>
        <source>Loops finished so far</source>
        <translation>Bisher fertige Loops</translation>
    </message>
    <message>
        <source>How many loops were sampled to keep these, and how long that took</source>
        <translation>Wie viele Loops gesampelt wurden, um diese zu behalten, und wie lange das dauerte</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Aussortieren</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>wird geöffnet…</translation>
    </message>
    <message>
        <source>Generate 1 loop</source>
        <translation>1 Loop generieren</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n loops</source>
        <translation><numerusform>%n Loop generieren</numerusform><numerusform>%n Loops generieren</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>for %1, to fit the rest</source>
        <translation>für %1, passend zum Rest</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Regenerates the selection to fit the rest, which stays as it is</source>
        <translation>Generiert die Auswahl neu, passend zum Rest, der unverändert bleibt</translation>
    </message>
    <message>
        <source>Samples whole loops and takes these bars from them</source>
        <translation>Sampelt ganze Loops und übernimmt daraus diese Takte</translation>
    </message>
    <message>
        <source>kept %1 of %2, %3 s</source>
        <translation>%1 von %2 behalten, %3 s</translation>
    </message>
    <message numerus="yes">
        <source>%n bars · %1</source>
        <translation><numerusform>%n Takt · %1</numerusform><numerusform>%n Takte · %1</numerusform></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>Generate 1 fill</source>
        <translation>1 Füllung generieren</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n fills</source>
        <translation><numerusform>%n Füllung generieren</numerusform><numerusform>%n Füllungen generieren</numerusform></translation>
    </message>
</context>
<context>
    <name>GenerationSession</name>
    <message>
        <source>These bars were generated to fit the loop around them. To get them again, select the same bars there and generate with seed %1.</source>
        <translation>Diese Takte wurden passend zum umgebenden Loop generiert. Um sie wieder zu erhalten, dort dieselben Takte auswählen und mit Seed %1 generieren.</translation>
    </message>
    <message>
        <source>“%1” was edited while new bars were being generated, so it was left as it is.</source>
        <translation>„%1“ wurde bearbeitet, während neue Takte generiert wurden, und blieb daher unverändert.</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Loopwright</source>
        <translation>&amp;Über Loopwright</translation>
    </message>
    <message>
        <source>About Loopwright</source>
        <translation>Über Loopwright</translation>
    </message>
    <message>
        <source>&lt;b&gt;Loopwright %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Loopwright %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A studio for composing, training and evaluating symbolic music loops.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Ein Studio zum Komponieren, Trainieren und Auswerten symbolischer Musikloops.
Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>%1 drums</source>
        <translation>%1 Drums</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>Drums</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>%1 bass pitches</source>
        <translation>%1 Basstonhöhen</translation>
    </message>
    <message>
        <source>guitar or piano</source>
        <translation>Gitarre oder Klavier</translation>
    </message>
    <message>
        <source>strings and others</source>
        <translation>Streicher und andere</translation>
    </message>
    <message>
        <source>a melody</source>
        <translation>eine Melodie</translation>
    </message>
    <message>
        <source>piano</source>
        <translation>Klavier</translation>
    </message>
    <message>
        <source>keeps repeated bass notes separate</source>
        <translation>trennt wiederholte Bassnoten</translation>
    </message>
    <message>
        <source>notes exactly as played</source>
        <translation>Noten genau wie gespielt</translation>
    </message>
    <message>
        <source>lengths in beats</source>
        <translation>Längen in Zählzeiten</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Which windows count as loops</source>
        <translation>Welche Fenster als Loops gelten</translation>
    </message>
    <message>
        <source>Length of a loop in bars</source>
        <translation>Länge eines Loops in Takten</translation>
    </message>
    <message>
        <source>Bars between the starts of two loops</source>
        <translation>Takte zwischen den Anfängen zweier Loops</translation>
    </message>
    <message>
        <source>Seed for the training and held-out split</source>
        <translation>Seed für die Aufteilung in Trainings- und zurückgehaltene Loops</translation>
    </message>
    <message>
        <source>Import a Folder of MIDI Files</source>
        <translation>Ordner mit MIDI-Dateien importieren</translation>
    </message>
    <message>
        <source>Move each note to the nearest step: for played music</source>
        <translation>Jede Note auf den nächsten Schritt setzen: für gespielte Musik</translation>
    </message>
    <message>
        <source>Every step that a note touches: as in the papers</source>
        <translation>Jeder Schritt, den eine Note berührt: wie in den Artikeln</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>laut Regeln</translation>
    </message>
    <message>
        <source>Label file</source>
        <translation>Label-Datei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>A CSV file with a column named path and others such as genre or family</source>
        <translation>Eine CSV-Datei mit einer Spalte namens path und weiteren wie genre oder family</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a label file</source>
        <translation>Label-Datei wählen</translation>
    </message>
    <message>
        <source>Song Labels</source>
        <translation>Song-Labels</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Loops</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>Every … bars</source>
        <translation>Alle … Takte</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import Report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>Why it was skipped</source>
        <translation>Warum übersprungen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Find files or reasons</source>
        <translation>Dateien oder Gründe suchen</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>Dateien des Imports</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>KeyMenu</name>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Grundton</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Tonleiter</translation>
    </message>
    <message>
        <source>From the Notes</source>
        <translation>Aus den Noten</translation>
    </message>
    <message>
        <source>From the Notes: %1</source>
        <translation>Aus den Noten: %1</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Standard key</source>
        <translation>Standardkürzel</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Kürzel</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>Gesuchter Befehl</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Kürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New key for the command</source>
        <translation>Neues Kürzel für den Befehl</translation>
    </message>
    <message>
        <source>%1 is already the shortcut for “%2” (%3). Choose another key, or remove it there first.</source>
        <translation>%1 ist bereits das Kürzel für „%2“ (%3). Ein anderes wählen oder es dort zuerst entfernen.</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <translation>„%1“ liegt jetzt auf %2.</translation>
    </message>
</context>
<context>
    <name>LengthActions</name>
    <message numerus="yes">
        <source>%n Bars</source>
        <translation><numerusform>%n Takt</numerusform><numerusform>%n Takte</numerusform></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message numerus="yes">
        <source>Change length to %n bars</source>
        <translation><numerusform>Länge auf %n Takt ändern</numerusform><numerusform>Länge auf %n Takte ändern</numerusform></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>&amp;New Loop</source>
        <translation>&amp;Neuer Loop</translation>
    </message>
    <message>
        <source>&amp;Duplicate Loop</source>
        <translation>Loop &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Rename Loop</source>
        <translation>Loop &amp;umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;move Loop</source>
        <translation>Loop &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Previous Loop</source>
        <translation>&amp;Vorheriger Loop</translation>
    </message>
    <message>
        <source>N&amp;ext Loop</source>
        <translation>Nä&amp;chster Loop</translation>
    </message>
    <message>
        <source>Loops of the project</source>
        <translation>Loops des Projekts</translation>
    </message>
    <message>
        <source>Starter loops</source>
        <translation>Startloops</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Letzte Dateien</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Loops</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Double-click or press Enter to add it to the project</source>
        <translation>Doppelklick oder Eingabetaste fügt ihn dem Projekt hinzu</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Name of middle C</source>
        <translation>Name des mittleren C</translation>
    </message>
    <message>
        <source>Middle C is</source>
        <translation>Mittleres C heißt</translation>
    </message>
</context>
<context>
    <name>LoopCoder</name>
    <message>
        <source>No loop is open.</source>
        <translation>Kein Loop ist geöffnet.</translation>
    </message>
    <message>
        <source>There are no codes because the model cannot be used.</source>
        <translation>Keine Codes, weil das Modell nicht verwendbar ist.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>This model has no codes. The starter does.</source>
        <translation>Dieses Modell hat keine Codes, das Startmodell schon.</translation>
    </message>
    <message numerus="yes">
        <source>This model reads loops of %n bars in 4/4; this loop is different.</source>
        <translation><numerusform>Dieses Modell liest Loops mit %n Takt in 4/4; dieser Loop ist anders.</numerusform><numerusform>Dieses Modell liest Loops mit %n Takten in 4/4; dieser Loop ist anders.</numerusform></translation>
    </message>
    <message>
        <source>Reading the codes…</source>
        <translation>Codes werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>LoopExport</name>
    <message>
        <source>&amp;Export MIDI…</source>
        <translation>MIDI &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;WAV…</source>
        <translation>W&amp;AV exportieren…</translation>
    </message>
    <message>
        <source>Export the loop as MIDI</source>
        <translation>Loop als MIDI exportieren</translation>
    </message>
    <message>
        <source>MIDI files (*.mid)</source>
        <translation>MIDI-Dateien (*.mid)</translation>
    </message>
    <message>
        <source>Export the loop as sound</source>
        <translation>Loop als Audio exportieren</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>WAV-Dateien (*.wav)</translation>
    </message>
    <message>
        <source>Exported %1. It repeats without a gap.</source>
        <translation>%1 exportiert. Die Wiederholung ist lückenlos.</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>%1 exportiert.</translation>
    </message>
    <message>
        <source>Rendering %1: %2 %</source>
        <translation>%1 wird gerendert: %2 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>LoopFacts</name>
    <message>
        <source>About the open loop</source>
        <translation>Über den offenen Loop</translation>
    </message>
    <message>
        <source>Loop score</source>
        <translation>Loop-Score</translation>
    </message>
    <message>
        <source>How far this is from real loops, according to the model's loop detector; lower is better</source>
        <translation>Wie weit dieser Loop von echten entfernt ist, laut Loop-Detektor des Modells; niedriger ist besser</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>One letter per bar; equal bars share a letter</source>
        <translation>Ein Buchstabe pro Takt; gleiche Takte haben denselben</translation>
    </message>
    <message>
        <source>Self-similarity</source>
        <translation>Selbstähnlichkeit</translation>
    </message>
    <message>
        <source>How alike its bars are; 1 means all are equal</source>
        <translation>Wie ähnlich sich seine Takte sind; 1 bedeutet alle gleich</translation>
    </message>
    <message>
        <source>Bars 1 and %1</source>
        <translation>Takt 1 und %1</translation>
    </message>
    <message>
        <source>Share of cells that differ (Hamming distance)</source>
        <translation>Anteil verschiedener Zellen (Hamming-Distanz)</translation>
    </message>
    <message>
        <source>Notes per bar</source>
        <translation>Noten pro Takt</translation>
    </message>
    <message>
        <source>Mean over all bars, drums and bass</source>
        <translation>Mittel über alle Takte, Drums und Bass</translation>
    </message>
    <message>
        <source>Pitches per bar</source>
        <translation>Tonhöhen pro Takt</translation>
    </message>
    <message>
        <source>Different pitches and drums in a bar, averaged over all bars</source>
        <translation>Verschiedene Tonhöhen und Drums pro Takt, gemittelt über alle Takte</translation>
    </message>
    <message>
        <source>Busy steps per bar</source>
        <translation>Belegte Schritte pro Takt</translation>
    </message>
    <message>
        <source>Steps of 16 in which something sounds</source>
        <translation>Schritte von 16, in denen etwas klingt</translation>
    </message>
    <message>
        <source>On the one</source>
        <translation>Auf der Eins</translation>
    </message>
    <message>
        <source>What plays on the first beat</source>
        <translation>Was auf der ersten Zählzeit spielt</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>Kick</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>%1 % differ</source>
        <translation>%1 % verschieden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>like a song's excerpt (%1 %)</source>
        <translation>wie ein Songausschnitt (%1 %)</translation>
    </message>
    <message>
        <source>loop-like (%1 %)</source>
        <translation>Loop-artig (%1 %)</translation>
    </message>
    <message>
        <source>More loop-like than %1 % of real loops, according to the model's loop detector. Its score is %2; lower is better.</source>
        <translation>Loop-artiger als %1 % der echten Loops, laut Loop-Detektor des Modells. Der Score ist %2; niedriger ist besser.</translation>
    </message>
</context>
<context>
    <name>LoopListModel</name>
    <message>
        <source>Rename the loop</source>
        <translation>Loop umbenennen</translation>
    </message>
</context>
<context>
    <name>LoopRow</name>
    <message numerus="yes">
        <source>%n bars, %1 BPM</source>
        <translation><numerusform>%n Takt, %1 BPM</numerusform><numerusform>%n Takte, %1 BPM</numerusform></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The language changes at the next start, because an import or export is running.</source>
        <translation>Die Sprache wechselt beim nächsten Start, da gerade ein Import oder Export läuft.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Press Space to play or Ctrl+G to generate eight new loops.</source>
        <translation>Leertaste zum Abspielen drücken oder Ctrl+G, um acht neue Loops zu generieren.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Nothing to recover.</source>
        <translation>Nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>%1[*] – Loopwright</source>
        <translation>%1[*] – Loopwright</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>Audioeinstellungen…</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>Drums</translation>
    </message>
    <message>
        <source>The SoundFont has no sound for %1, so those tracks are silent.</source>
        <translation>Der SoundFont hat keinen Klang für %1, daher bleiben diese Spuren stumm.</translation>
    </message>
</context>
<context>
    <name>MidiImport</name>
    <message>
        <source>Piano</source>
        <translation>Klavier</translation>
    </message>
    <message>
        <source>Chromatic percussion</source>
        <translation>Stabspiele</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Orgel</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Streicher</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Blechbläser</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>Rohrblatt</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Flöten</translation>
    </message>
    <message>
        <source>Synth lead</source>
        <translation>Synth-Lead</translation>
    </message>
    <message>
        <source>Synth pad</source>
        <translation>Synth-Pad</translation>
    </message>
    <message>
        <source>Synth effect</source>
        <translation>Synth-Effekt</translation>
    </message>
    <message>
        <source>Ethnic</source>
        <translation>Ethno</translation>
    </message>
    <message>
        <source>Percussive</source>
        <translation>Perkussiv</translation>
    </message>
    <message>
        <source>Sound effect</source>
        <translation>Klangeffekt</translation>
    </message>
    <message>
        <source>a loop cannot have this many bars</source>
        <translation>ein Loop kann nicht so viele Takte haben</translation>
    </message>
    <message>
        <source>choose 1 to 16 bars of the file</source>
        <translation>1 bis 16 Takte der Datei wählen</translation>
    </message>
    <message>
        <source>these bars change meter or run past the end of the file</source>
        <translation>in diesen Takten wechselt die Taktart, oder sie reichen über das Dateiende hinaus</translation>
    </message>
    <message>
        <source>choose bars in a single meter</source>
        <translation>Takte mit einheitlicher Taktart wählen</translation>
    </message>
    <message>
        <source>the file has no such parts</source>
        <translation>die Datei hat keine solchen Stimmen</translation>
    </message>
    <message>
        <source>choose from its parts</source>
        <translation>aus ihren Stimmen wählen</translation>
    </message>
    <message>
        <source>there are more notes than a loop holds</source>
        <translation>es sind mehr Noten, als ein Loop fasst</translation>
    </message>
    <message>
        <source>choose fewer bars</source>
        <translation>weniger Takte wählen</translation>
    </message>
    <message>
        <source>there are no notes in it</source>
        <translation>sie enthält keine Noten</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>eine andere Datei wählen</translation>
    </message>
</context>
<context>
    <name>MixButtons</name>
    <message>
        <source>M</source>
        <comment>mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Mute %1 (M)</source>
        <translation>%1 stummschalten (M)</translation>
    </message>
    <message>
        <source>Hear only %1 (N)</source>
        <translation>Nur %1 hören (N)</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 solo schalten</translation>
    </message>
</context>
<context>
    <name>ModelCatalogue</name>
    <message>
        <source>The training program is missing: %1. Install loopwright next to the studio.</source>
        <translation>Das Trainingsprogramm fehlt: %1. Bitte loopwright neben dem Studio installieren.</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Erase Note</source>
        <translation>Note löschen</translation>
    </message>
    <message>
        <source>Erase %1 Notes</source>
        <translation>%1 Noten löschen</translation>
    </message>
    <message>
        <source>Cut Note</source>
        <translation>Note ausschneiden</translation>
    </message>
    <message>
        <source>Cut %1 Notes</source>
        <translation>%1 Noten ausschneiden</translation>
    </message>
    <message>
        <source>Paste Note</source>
        <translation>Note einfügen</translation>
    </message>
    <message>
        <source>Paste %1 Notes</source>
        <translation>%1 Noten einfügen</translation>
    </message>
    <message>
        <source>Left out %1 (notes: %2): this loop has no track for it. Open the MIDI file to choose its parts.</source>
        <translation>Ausgelassen: %1 (Noten: %2), da dieser Loop keine Spur dafür hat. MIDI-Datei öffnen, um ihre Stimmen zu wählen.</translation>
    </message>
    <message>
        <source>Duplicate Note</source>
        <translation>Note duplizieren</translation>
    </message>
    <message>
        <source>Duplicate %1 Notes</source>
        <translation>%1 Noten duplizieren</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>Quantisieren</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>Note verschieben</translation>
    </message>
    <message>
        <source>Move %1 Notes</source>
        <translation>%1 Noten verschieben</translation>
    </message>
    <message>
        <source>Transpose Note</source>
        <translation>Note transponieren</translation>
    </message>
    <message>
        <source>Transpose %1 Notes</source>
        <translation>%1 Noten transponieren</translation>
    </message>
    <message>
        <source>Resize Note</source>
        <translation>Notenlänge ändern</translation>
    </message>
    <message>
        <source>Resize %1 Notes</source>
        <translation>Länge von %1 Noten ändern</translation>
    </message>
    <message>
        <source>Change Velocity</source>
        <translation>Anschlagstärke ändern</translation>
    </message>
    <message>
        <source>Change %1 Velocities</source>
        <translation>%1 Anschlagstärken ändern</translation>
    </message>
</context>
<context>
    <name>NoteDrag</name>
    <message>
        <source>Copy Note</source>
        <translation>Note kopieren</translation>
    </message>
    <message>
        <source>Copy %1 Notes</source>
        <translation>%1 Noten kopieren</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>Note verschieben</translation>
    </message>
    <message>
        <source>Move %1 Notes</source>
        <translation>%1 Noten verschieben</translation>
    </message>
    <message>
        <source>Stretch Note</source>
        <translation>Note strecken</translation>
    </message>
    <message>
        <source>Stretch %1 Notes</source>
        <translation>%1 Noten strecken</translation>
    </message>
    <message>
        <source>Resize Note</source>
        <translation>Notenlänge ändern</translation>
    </message>
    <message>
        <source>Resize %1 Notes</source>
        <translation>Länge von %1 Noten ändern</translation>
    </message>
    <message>
        <source>Change Velocity</source>
        <translation>Anschlagstärke ändern</translation>
    </message>
    <message>
        <source>Change %1 Velocities</source>
        <translation>%1 Anschlagstärken ändern</translation>
    </message>
    <message>
        <source>Draw Velocities</source>
        <translation>Anschlagstärken zeichnen</translation>
    </message>
    <message>
        <source>Erase Hit</source>
        <translation>Schlag löschen</translation>
    </message>
    <message>
        <source>Erase %1 Hits</source>
        <translation>%1 Schläge löschen</translation>
    </message>
    <message>
        <source>Draw Hit</source>
        <translation>Schlag zeichnen</translation>
    </message>
    <message>
        <source>Draw %1 Hits</source>
        <translation>%1 Schläge zeichnen</translation>
    </message>
    <message>
        <source>Erase Note</source>
        <translation>Note löschen</translation>
    </message>
    <message>
        <source>Erase %1 Notes</source>
        <translation>%1 Noten löschen</translation>
    </message>
    <message>
        <source>Draw Note</source>
        <translation>Note zeichnen</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>whole</source>
        <translation>Ganze</translation>
    </message>
    <message>
        <source>%1 wholes</source>
        <translation>%1 Ganze</translation>
    </message>
    <message>
        <source>half</source>
        <translation>Halbe</translation>
    </message>
    <message>
        <source>%1 halves</source>
        <translation>%1 Halbe</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Viertel</translation>
    </message>
    <message>
        <source>%1 quarters</source>
        <translation>%1 Viertel</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>Achtel</translation>
    </message>
    <message>
        <source>%1 eighths</source>
        <translation>%1 Achtel</translation>
    </message>
    <message>
        <source>sixteenth</source>
        <translation>Sechzehntel</translation>
    </message>
    <message>
        <source>%1 sixteenths</source>
        <translation>%1 Sechzehntel</translation>
    </message>
    <message>
        <source>thirty-second</source>
        <translation>Zweiunddreißigstel</translation>
    </message>
    <message>
        <source>%1 thirty-seconds</source>
        <translation>%1 Zweiunddreißigstel</translation>
    </message>
    <message>
        <source>dotted %1</source>
        <translation>punktierte %1</translation>
    </message>
    <message>
        <source>%1 triplet</source>
        <translation>%1-Triole</translation>
    </message>
    <message>
        <source>%1 ticks</source>
        <translation>%1 Ticks</translation>
    </message>
    <message>
        <source>bar %1 beat %2</source>
        <translation>Takt %1 Zählzeit %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>major</source>
        <translation>Dur</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>Moll</translation>
    </message>
    <message>
        <source>dorian</source>
        <translation>dorisch</translation>
    </message>
    <message>
        <source>mixolydian</source>
        <translation>mixolydisch</translation>
    </message>
    <message>
        <source>minor pentatonic</source>
        <translation>Moll-Pentatonik</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1-%2</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OpenMidiDialog</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Which bars become the loop?</source>
        <translation>Welche Takte werden zum Loop?</translation>
    </message>
    <message>
        <source>First bar</source>
        <translation>Erster Takt</translation>
    </message>
    <message>
        <source>Number of bars</source>
        <translation>Anzahl der Takte</translation>
    </message>
    <message>
        <source>Part for the bass</source>
        <translation>Stimme für den Bass</translation>
    </message>
    <message>
        <source>Part for the drums</source>
        <translation>Stimme für die Drums</translation>
    </message>
    <message>
        <source>Also open the other pitched parts, one track each</source>
        <translation>Auch die anderen tonalen Stimmen öffnen, je eine Spur</translation>
    </message>
    <message>
        <source>The loop</source>
        <translation>Der Loop</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Drums</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>1 bar</source>
        <translation>1 Takt</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1 Takte</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 Stimme</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 Stimmen</translation>
    </message>
    <message>
        <source>%1 – %2, channel %3</source>
        <translation>%1 – %2, Kanal %3</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Note</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Noten</translation>
    </message>
    <message>
        <source>No drums</source>
        <translation>Keine Drums</translation>
    </message>
    <message>
        <source>No bass</source>
        <translation>Kein Bass</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>These bars are silent. Move the frame to where there are notes.</source>
        <translation>Diese Takte sind stumm. Den Rahmen dorthin verschieben, wo Noten sind.</translation>
    </message>
    <message>
        <source>%1 BPM, %2/%3: %4 and %5</source>
        <translation>%1 BPM, %2/%3: %4 und %5</translation>
    </message>
    <message>
        <source>1 pitched note</source>
        <translation>1 Note</translation>
    </message>
    <message>
        <source>%1 pitched notes</source>
        <translation>%1 Noten</translation>
    </message>
    <message>
        <source>1 drum hit</source>
        <translation>1 Drum-Schlag</translation>
    </message>
    <message>
        <source>%1 drum hits</source>
        <translation>%1 Drum-Schläge</translation>
    </message>
    <message>
        <source>Open 1 bar</source>
        <translation>1 Takt öffnen</translation>
    </message>
    <message>
        <source>Open %1 bars</source>
        <translation>%1 Takte öffnen</translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Search the options</source>
        <translation>Optionen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>No option matches.</source>
        <translation>Keine passende Option.</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Auf %1 zurücksetzen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Not accepted: enter %1</source>
        <translation>Ungültig: %1 eingeben</translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message>
        <source>bar %1</source>
        <translation>Takt %1</translation>
    </message>
    <message>
        <source>bars %1</source>
        <translation>Takte %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Places</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>PlayActions</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Back to Start</source>
        <translation>Zum An&amp;fang</translation>
    </message>
    <message>
        <source>&amp;Stop and Rewind</source>
        <translation>&amp;Stoppen und zurückspulen</translation>
    </message>
    <message>
        <source>Pre&amp;vious Bar</source>
        <translation>&amp;Vorheriger Takt</translation>
    </message>
    <message>
        <source>&amp;Next Bar</source>
        <translation>&amp;Nächster Takt</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Loop</translation>
    </message>
    <message>
        <source>Loop &amp;Selected Bars</source>
        <translation>Ausgewählte &amp;Takte loopen</translation>
    </message>
    <message>
        <source>&amp;Metronome</source>
        <translation>&amp;Metronom</translation>
    </message>
    <message>
        <source>&amp;Tap Tempo</source>
        <translation>Tap-T&amp;empo</translation>
    </message>
    <message>
        <source>&amp;All Notes Off</source>
        <translation>Alle N&amp;oten aus</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>The whole loop is playing.</source>
        <translation>Der ganze Loop wird abgespielt.</translation>
    </message>
    <message>
        <source>Select notes or bars to loop.</source>
        <translation>Zum Loopen Noten oder Takte auswählen.</translation>
    </message>
    <message>
        <source>Change tempo</source>
        <translation>Tempo ändern</translation>
    </message>
    <message>
        <source>Change swing</source>
        <translation>Swing ändern</translation>
    </message>
</context>
<context>
    <name>PositionDisplay</name>
    <message>
        <source>Bar and beat</source>
        <translation>Takt und Zählzeit</translation>
    </message>
    <message>
        <source>Bar %1, beat %2</source>
        <translation>Takt %1, Zählzeit %2</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Grand piano</source>
        <translation>Konzertflügel</translation>
    </message>
    <message>
        <source>Bright piano</source>
        <translation>Helles Klavier</translation>
    </message>
    <message>
        <source>Electric grand</source>
        <translation>E-Flügel</translation>
    </message>
    <message>
        <source>Honky-tonk piano</source>
        <translation>Honky-Tonk-Klavier</translation>
    </message>
    <message>
        <source>Electric piano 1</source>
        <translation>E-Piano 1</translation>
    </message>
    <message>
        <source>Electric piano 2</source>
        <translation>E-Piano 2</translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation>Cembalo</translation>
    </message>
    <message>
        <source>Clavinet</source>
        <translation>Clavinet</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>Celesta</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>Glockenspiel</translation>
    </message>
    <message>
        <source>Music box</source>
        <translation>Spieluhr</translation>
    </message>
    <message>
        <source>Vibraphone</source>
        <translation>Vibraphon</translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation>Marimba</translation>
    </message>
    <message>
        <source>Xylophone</source>
        <translation>Xylophon</translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation>Röhrenglocken</translation>
    </message>
    <message>
        <source>Dulcimer</source>
        <translation>Hackbrett</translation>
    </message>
    <message>
        <source>Drawbar organ</source>
        <translation>Zugriegelorgel</translation>
    </message>
    <message>
        <source>Percussive organ</source>
        <translation>Perkussive Orgel</translation>
    </message>
    <message>
        <source>Rock organ</source>
        <translation>Rockorgel</translation>
    </message>
    <message>
        <source>Church organ</source>
        <translation>Kirchenorgel</translation>
    </message>
    <message>
        <source>Reed organ</source>
        <translation>Harmonium</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>Akkordeon</translation>
    </message>
    <message>
        <source>Harmonica</source>
        <translation>Mundharmonika</translation>
    </message>
    <message>
        <source>Tango accordion</source>
        <translation>Bandoneon</translation>
    </message>
    <message>
        <source>Nylon guitar</source>
        <translation>Konzertgitarre</translation>
    </message>
    <message>
        <source>Steel guitar</source>
        <translation>Westerngitarre</translation>
    </message>
    <message>
        <source>Jazz guitar</source>
        <translation>Jazzgitarre</translation>
    </message>
    <message>
        <source>Clean guitar</source>
        <translation>Cleane Gitarre</translation>
    </message>
    <message>
        <source>Muted guitar</source>
        <translation>Gedämpfte Gitarre</translation>
    </message>
    <message>
        <source>Overdriven guitar</source>
        <translation>Overdrive-Gitarre</translation>
    </message>
    <message>
        <source>Distorted guitar</source>
        <translation>Verzerrte Gitarre</translation>
    </message>
    <message>
        <source>Guitar harmonics</source>
        <translation>Gitarrenflageolett</translation>
    </message>
    <message>
        <source>Acoustic bass</source>
        <translation>Kontrabass gezupft</translation>
    </message>
    <message>
        <source>Finger bass</source>
        <translation>Fingerbass</translation>
    </message>
    <message>
        <source>Picked bass</source>
        <translation>Plektrumbass</translation>
    </message>
    <message>
        <source>Fretless bass</source>
        <translation>Fretless-Bass</translation>
    </message>
    <message>
        <source>Slap bass 1</source>
        <translation>Slap-Bass 1</translation>
    </message>
    <message>
        <source>Slap bass 2</source>
        <translation>Slap-Bass 2</translation>
    </message>
    <message>
        <source>Synth bass 1</source>
        <translation>Synth-Bass 1</translation>
    </message>
    <message>
        <source>Synth bass 2</source>
        <translation>Synth-Bass 2</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>Violine</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>Cello</translation>
    </message>
    <message>
        <source>Contrabass</source>
        <translation>Kontrabass</translation>
    </message>
    <message>
        <source>Tremolo strings</source>
        <translation>Tremolo-Streicher</translation>
    </message>
    <message>
        <source>Pizzicato strings</source>
        <translation>Pizzicato-Streicher</translation>
    </message>
    <message>
        <source>Harp</source>
        <translation>Harfe</translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation>Pauken</translation>
    </message>
    <message>
        <source>Strings 1</source>
        <translation>Streicher 1</translation>
    </message>
    <message>
        <source>Strings 2</source>
        <translation>Streicher 2</translation>
    </message>
    <message>
        <source>Synth strings 1</source>
        <translation>Synth-Streicher 1</translation>
    </message>
    <message>
        <source>Synth strings 2</source>
        <translation>Synth-Streicher 2</translation>
    </message>
    <message>
        <source>Choir aahs</source>
        <translation>Chor „Aah“</translation>
    </message>
    <message>
        <source>Voice oohs</source>
        <translation>Stimme „Ooh“</translation>
    </message>
    <message>
        <source>Synth voice</source>
        <translation>Synth-Stimme</translation>
    </message>
    <message>
        <source>Orchestra hit</source>
        <translation>Orchestra-Hit</translation>
    </message>
    <message>
        <source>Trumpet</source>
        <translation>Trompete</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>Posaune</translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation>Tuba</translation>
    </message>
    <message>
        <source>Muted trumpet</source>
        <translation>Gedämpfte Trompete</translation>
    </message>
    <message>
        <source>French horn</source>
        <translation>Waldhorn</translation>
    </message>
    <message>
        <source>Brass section</source>
        <translation>Bläsersatz</translation>
    </message>
    <message>
        <source>Synth brass 1</source>
        <translation>Synth-Bläser 1</translation>
    </message>
    <message>
        <source>Synth brass 2</source>
        <translation>Synth-Bläser 2</translation>
    </message>
    <message>
        <source>Soprano sax</source>
        <translation>Sopransaxophon</translation>
    </message>
    <message>
        <source>Alto sax</source>
        <translation>Altsaxophon</translation>
    </message>
    <message>
        <source>Tenor sax</source>
        <translation>Tenorsaxophon</translation>
    </message>
    <message>
        <source>Baritone sax</source>
        <translation>Baritonsaxophon</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>Oboe</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>Englischhorn</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>Fagott</translation>
    </message>
    <message>
        <source>Clarinet</source>
        <translation>Klarinette</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>Piccoloflöte</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>Flöte</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Blockflöte</translation>
    </message>
    <message>
        <source>Pan flute</source>
        <translation>Panflöte</translation>
    </message>
    <message>
        <source>Blown bottle</source>
        <translation>Geblasene Flasche</translation>
    </message>
    <message>
        <source>Shakuhachi</source>
        <translation>Shakuhachi</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Pfeifen</translation>
    </message>
    <message>
        <source>Ocarina</source>
        <translation>Okarina</translation>
    </message>
    <message>
        <source>Square lead</source>
        <translation>Rechteck-Lead</translation>
    </message>
    <message>
        <source>Sawtooth lead</source>
        <translation>Sägezahn-Lead</translation>
    </message>
    <message>
        <source>Calliope lead</source>
        <translation>Calliope-Lead</translation>
    </message>
    <message>
        <source>Chiff lead</source>
        <translation>Chiff-Lead</translation>
    </message>
    <message>
        <source>Charang lead</source>
        <translation>Charang-Lead</translation>
    </message>
    <message>
        <source>Voice lead</source>
        <translation>Stimmen-Lead</translation>
    </message>
    <message>
        <source>Fifths lead</source>
        <translation>Quinten-Lead</translation>
    </message>
    <message>
        <source>Bass and lead</source>
        <translation>Bass und Lead</translation>
    </message>
    <message>
        <source>New age pad</source>
        <translation>New-Age-Pad</translation>
    </message>
    <message>
        <source>Warm pad</source>
        <translation>Warmes Pad</translation>
    </message>
    <message>
        <source>Polysynth pad</source>
        <translation>Polysynth-Pad</translation>
    </message>
    <message>
        <source>Choir pad</source>
        <translation>Chor-Pad</translation>
    </message>
    <message>
        <source>Bowed pad</source>
        <translation>Gestrichenes Pad</translation>
    </message>
    <message>
        <source>Metallic pad</source>
        <translation>Metallisches Pad</translation>
    </message>
    <message>
        <source>Halo pad</source>
        <translation>Halo-Pad</translation>
    </message>
    <message>
        <source>Sweep pad</source>
        <translation>Sweep-Pad</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>Soundtrack</translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation>Kristall</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosphäre</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Goblins</source>
        <translation>Kobolde</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>Echos</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>Science-Fiction</translation>
    </message>
    <message>
        <source>Sitar</source>
        <translation>Sitar</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>Banjo</translation>
    </message>
    <message>
        <source>Shamisen</source>
        <translation>Shamisen</translation>
    </message>
    <message>
        <source>Koto</source>
        <translation>Koto</translation>
    </message>
    <message>
        <source>Kalimba</source>
        <translation>Kalimba</translation>
    </message>
    <message>
        <source>Bagpipe</source>
        <translation>Dudelsack</translation>
    </message>
    <message>
        <source>Fiddle</source>
        <translation>Fiedel</translation>
    </message>
    <message>
        <source>Shanai</source>
        <translation>Shanai</translation>
    </message>
    <message>
        <source>Tinkle bell</source>
        <translation>Glöckchen</translation>
    </message>
    <message>
        <source>Agogo</source>
        <translation>Agogo</translation>
    </message>
    <message>
        <source>Steel drums</source>
        <translation>Steeldrums</translation>
    </message>
    <message>
        <source>Woodblock</source>
        <translation>Woodblock</translation>
    </message>
    <message>
        <source>Taiko drum</source>
        <translation>Taiko</translation>
    </message>
    <message>
        <source>Melodic tom</source>
        <translation>Melodic Tom</translation>
    </message>
    <message>
        <source>Synth drum</source>
        <translation>Synth-Drum</translation>
    </message>
    <message>
        <source>Reverse cymbal</source>
        <translation>Becken rückwärts</translation>
    </message>
    <message>
        <source>Fret noise</source>
        <translation>Griffgeräusch</translation>
    </message>
    <message>
        <source>Breath noise</source>
        <translation>Atemgeräusch</translation>
    </message>
    <message>
        <source>Seashore</source>
        <translation>Meeresrauschen</translation>
    </message>
    <message>
        <source>Bird tweet</source>
        <translation>Vogelgezwitscher</translation>
    </message>
    <message>
        <source>Telephone ring</source>
        <translation>Telefonklingeln</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>Hubschrauber</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>Applaus</translation>
    </message>
    <message>
        <source>Gunshot</source>
        <translation>Schuss</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Klavier</translation>
    </message>
    <message>
        <source>Chromatic percussion</source>
        <translation>Stabspiele</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Orgel</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Streicher</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Blechbläser</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>Rohrblatt</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Flöten</translation>
    </message>
    <message>
        <source>Synth lead</source>
        <translation>Synth-Lead</translation>
    </message>
    <message>
        <source>Synth pad</source>
        <translation>Synth-Pad</translation>
    </message>
    <message>
        <source>Synth effects</source>
        <translation>Synth-Effekte</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Weltmusik</translation>
    </message>
    <message>
        <source>Percussive</source>
        <translation>Perkussiv</translation>
    </message>
    <message>
        <source>Sound effects</source>
        <translation>Klangeffekte</translation>
    </message>
    <message>
        <source>Standard kit</source>
        <translation>Standard-Kit</translation>
    </message>
    <message>
        <source>Room kit</source>
        <translation>Room-Kit</translation>
    </message>
    <message>
        <source>Power kit</source>
        <translation>Power-Kit</translation>
    </message>
    <message>
        <source>Electronic kit</source>
        <translation>Elektronik-Kit</translation>
    </message>
    <message>
        <source>Analog kit</source>
        <translation>Analog-Kit</translation>
    </message>
    <message>
        <source>Jazz kit</source>
        <translation>Jazz-Kit</translation>
    </message>
    <message>
        <source>Brush kit</source>
        <translation>Besen-Kit</translation>
    </message>
    <message>
        <source>Orchestra kit</source>
        <translation>Orchester-Kit</translation>
    </message>
    <message>
        <source>Kit %1</source>
        <translation>Kit %1</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>the project has no file yet</source>
        <translation>das Projekt hat noch keine Datei</translation>
    </message>
    <message>
        <source>choose where to save it</source>
        <translation>Speicherort wählen</translation>
    </message>
    <message>
        <source>another program has changed the file since you opened it</source>
        <translation>ein anderes Programm hat die Datei seit dem Öffnen geändert</translation>
    </message>
    <message>
        <source>save under another name, or save again to replace it</source>
        <translation>unter anderem Namen speichern oder nochmals speichern, um sie zu ersetzen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Unreadable changes</source>
        <translation>Unlesbare Änderungen</translation>
    </message>
</context>
<context>
    <name>RecipeDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>For a tempo of</source>
        <translation>Für ein Tempo von</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>%1 cells per bar</source>
        <translation>%1 Zellen pro Takt</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>from a training loop</source>
        <translation>aus einem Trainingsloop</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Startmodell</translation>
    </message>
    <message>
        <source>Model's hash</source>
        <translation>Hash des Modells</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Loop number</source>
        <translation>Loop-Nummer</translation>
    </message>
    <message>
        <source>Bars regenerated</source>
        <translation>Neu generierte Takte</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Loopwright %1</source>
        <translation>Loopwright %1</translation>
    </message>
    <message>
        <source>Computed with</source>
        <translation>Berechnet mit</translation>
    </message>
    <message>
        <source>LibTorch %1</source>
        <translation>LibTorch %1</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Noch einmal generieren</translation>
    </message>
    <message>
        <source>Copy recipe</source>
        <translation>Rezept kopieren</translation>
    </message>
    <message>
        <source>No model made this loop. It was drawn by hand or opened from a file.</source>
        <translation>Kein Modell hat diesen Loop erzeugt. Er wurde von Hand gezeichnet oder aus einer Datei geöffnet.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved Work</source>
        <translation>Ungespeichertes</translation>
    </message>
    <message>
        <source>Projects that can be recovered</source>
        <translation>Wiederherstellbare Projekte</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>nie gespeichert</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Loopwright closed unexpectedly. These projects were open; nothing is lost.</source>
        <translation>Loopwright wurde unerwartet beendet. Diese Projekte waren geöffnet; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete “%1”? This cannot be undone.</source>
        <translation>„%1“ löschen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>RejectionChoice</name>
    <message>
        <source>Reject</source>
        <translation>Aussortieren</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>1 of 2</source>
        <translation>1 von 2</translation>
    </message>
    <message>
        <source>3 of 4</source>
        <translation>3 von 4</translation>
    </message>
    <message>
        <source>9 of 10</source>
        <translation>9 von 10</translation>
    </message>
    <message>
        <source>anything not loop-like</source>
        <translation>alles nicht Loop-Artige</translation>
    </message>
    <message>
        <source>Sample more loops and keep the ones that the model's loop detector rates best</source>
        <translation>Mehr Loops sampeln und die behalten, die der Loop-Detektor des Modells am besten bewertet</translation>
    </message>
    <message>
        <source>This model has no loop detector</source>
        <translation>Dieses Modell hat keinen Loop-Detektor</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Velocity</source>
        <translation>Anschlag</translation>
    </message>
</context>
<context>
    <name>RollActions</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <translation>Ctrl+X</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Paste at the Playhead</source>
        <translation>An der Abspielposition einfügen</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select Bar</source>
        <translation>Takt auswählen</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Extend Selection by a Bar</source>
        <translation>Auswahl um einen Takt erweitern</translation>
    </message>
    <message>
        <source>Shift+B</source>
        <translation>Shift+B</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Next Note</source>
        <translation>Nächste Note</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Previous Note</source>
        <translation>Vorherige Note</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>Quantisieren</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Move Left by a Grid Step</source>
        <translation>Einen Rasterschritt nach links</translation>
    </message>
    <message>
        <source>Move Right by a Grid Step</source>
        <translation>Einen Rasterschritt nach rechts</translation>
    </message>
    <message>
        <source>Move Left by a Bar</source>
        <translation>Einen Takt nach links</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>Move Right by a Bar</source>
        <translation>Einen Takt nach rechts</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>Shift+Left</source>
        <translation>Shift+Left</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Shift+Right</translation>
    </message>
    <message>
        <source>Transpose Up a Semitone</source>
        <translation>Einen Halbton höher</translation>
    </message>
    <message>
        <source>Transpose Down a Semitone</source>
        <translation>Einen Halbton tiefer</translation>
    </message>
    <message>
        <source>Transpose Up an Octave</source>
        <translation>Eine Oktave höher</translation>
    </message>
    <message>
        <source>Shift+Up</source>
        <translation>Shift+Up</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Up</translation>
    </message>
    <message>
        <source>Transpose Down an Octave</source>
        <translation>Eine Oktave tiefer</translation>
    </message>
    <message>
        <source>Shift+Down</source>
        <translation>Shift+Down</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Ctrl+Down</translation>
    </message>
    <message>
        <source>Transpose Up a Scale Step</source>
        <translation>Eine Tonleiterstufe höher</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Transpose Down a Scale Step</source>
        <translation>Eine Tonleiterstufe tiefer</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Set Velocity…</source>
        <translation>Anschlagstärke setzen…</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Mute Track</source>
        <translation>Spur stummschalten</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Solo Track</source>
        <translation>Spur solo schalten</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Show Note Menu</source>
        <translation>Notenmenü anzeigen</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Shift+D</source>
        <translation>Shift+D</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Shift+S</source>
        <translation>Shift+S</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Shift+E</source>
        <translation>Shift+E</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Anschlagstärke</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Grid: Whole Notes</source>
        <translation>Raster: Ganze</translation>
    </message>
    <message>
        <source>Grid: Half Notes</source>
        <translation>Raster: Halbe</translation>
    </message>
    <message>
        <source>Grid: Quarter Notes</source>
        <translation>Raster: Viertel</translation>
    </message>
    <message>
        <source>Grid: Eighth Notes</source>
        <translation>Raster: Achtel</translation>
    </message>
    <message>
        <source>Grid: Sixteenth Notes</source>
        <translation>Raster: Sechzehntel</translation>
    </message>
    <message>
        <source>Grid: Thirty-second Notes</source>
        <translation>Raster: Zweiunddreißigstel</translation>
    </message>
    <message>
        <source>Grid: Eighth Triplets</source>
        <translation>Raster: Achteltriolen</translation>
    </message>
    <message>
        <source>Grid: Sixteenth Triplets</source>
        <translation>Raster: Sechzehnteltriolen</translation>
    </message>
    <message>
        <source>Snap to Grid</source>
        <translation>Am Raster einrasten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Note Names</source>
        <translation>Notennamen</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Velocity Lane</source>
        <translation>Anschlagstärke-Spur</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Show Other Tracks as Ghosts</source>
        <translation>Andere Spuren als Schatten anzeigen</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Highlight the Key</source>
        <translation>Tonart hervorheben</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keep Bass in Key</source>
        <translation>Bass in der Tonart halten</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
    <message>
        <source>Follow Playhead</source>
        <translation>Abspielposition folgen</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu generieren</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>RollCanvas</name>
    <message>
        <source>Piano roll</source>
        <translation>Piano-Roll</translation>
    </message>
    <message>
        <source>The notes of the loop over time; press ] and [ to move from note to note.</source>
        <translation>Die Noten des Loops im Zeitverlauf; mit ] und [ von Note zu Note gehen.</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <translation>Durch die Zeit scrollen</translation>
    </message>
    <message>
        <source>Scroll through pitches</source>
        <translation>Durch die Tonhöhen scrollen</translation>
    </message>
    <message>
        <source>This loop is empty. Click in the grid to draw notes, or let the model write some.</source>
        <translation>Dieser Loop ist leer. Zum Zeichnen von Noten ins Raster klicken oder das Modell welche schreiben lassen.</translation>
    </message>
    <message>
        <source>No loop is open. Choose one in the library, drop a MIDI file here, or let the model write some.</source>
        <translation>Kein Loop ist geöffnet. Einen aus der Bibliothek wählen, eine MIDI-Datei hier ablegen oder das Modell welche schreiben lassen.</translation>
    </message>
</context>
<context>
    <name>RollEditor</name>
    <message>
        <source>Generate Loops</source>
        <translation>Loops generieren</translation>
    </message>
</context>
<context>
    <name>RollToolBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Grid (Ctrl+1 to Ctrl+6)</source>
        <translation>Raster (Ctrl+1 bis Ctrl+6)</translation>
    </message>
    <message>
        <source>The key that is highlighted, and that the bass is kept in</source>
        <translation>Die Tonart, die hervorgehoben und in der der Bass gehalten wird</translation>
    </message>
    <message>
        <source>Track being edited</source>
        <translation>Bearbeitete Spur</translation>
    </message>
    <message>
        <source>Which pitched track you edit; the others are shown as ghosts</source>
        <translation>Welche tonale Spur bearbeitet wird; die anderen erscheinen als Schatten</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Tonart</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Tonart: %1</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>Stop Training</source>
        <translation>Training stoppen</translation>
    </message>
    <message>
        <source>Stop after this step and keep everything learned so far</source>
        <translation>Nach diesem Schritt stoppen und alles bisher Gelernte behalten</translation>
    </message>
    <message>
        <source>Stop Training Now</source>
        <translation>Training sofort stoppen</translation>
    </message>
    <message>
        <source>Stop at once; anything learned since the last checkpoint is lost</source>
        <translation>Sofort stoppen; seit dem letzten Checkpoint Gelerntes geht verloren</translation>
    </message>
    <message>
        <source>Resume Training</source>
        <translation>Training fortsetzen</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint</source>
        <translation>Vom letzten Checkpoint aus fortsetzen</translation>
    </message>
    <message>
        <source>Generate with This Model</source>
        <translation>Mit diesem Modell generieren</translation>
    </message>
    <message>
        <source>Show Training Folder</source>
        <translation>Trainingsordner anzeigen</translation>
    </message>
    <message>
        <source>Holds the log, the checkpoints and, at the end, the model</source>
        <translation>Enthält das Protokoll, die Checkpoints und am Ende das Modell</translation>
    </message>
    <message>
        <source>Remove Training from List</source>
        <translation>Training aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Keeps the folder and everything in it</source>
        <translation>Behält den Ordner und seinen ganzen Inhalt</translation>
    </message>
    <message>
        <source>Generate loops with the model that this training made</source>
        <translation>Loops mit dem Modell generieren, das bei diesem Training entstand</translation>
    </message>
    <message>
        <source>The model is ready when the training ends</source>
        <translation>Das Modell ist bereit, wenn das Training endet</translation>
    </message>
    <message>
        <source>Train a Model on This Codec…</source>
        <translation>Modell mit diesem Codec trainieren…</translation>
    </message>
    <message>
        <source>A codec alone cannot write loops: train a model on its codes</source>
        <translation>Ein Codec allein kann keine Loops schreiben: ein Modell mit seinen Codes trainieren</translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>vorzeitig gestoppt</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>The curve starts with the first steps.</source>
        <translation>Die Kurve beginnt mit den ersten Schritten.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Measured at the end of each epoch.</source>
        <translation>Am Ende jeder Epoche gemessen.</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>solid: held-out loops   dashed: training loops   faint: unsmoothed</source>
        <translation>durchgezogen: zurückgehaltene Loops   gestrichelt: Trainingsloops   blass: ungeglättet</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Glättung</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Glättung der Kurven</translation>
    </message>
    <message>
        <source>How strongly to smooth the curves; the unsmoothed values stay visible behind them</source>
        <translation>Wie stark die Kurven geglättet werden; die ungeglätteten Werte bleiben dahinter sichtbar</translation>
    </message>
    <message>
        <source>Use a logarithmic scale for the losses</source>
        <translation>Logarithmische Skala für die Verluste verwenden</translation>
    </message>
    <message>
        <source>codec finished</source>
        <translation>Codec fertig</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 mit %2</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop Now</source>
        <translation>Sofort stoppen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Generate with This Model</source>
        <translation>Mit diesem Modell generieren</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>Trainingsfortschritt</translation>
    </message>
    <message>
        <source>Every epoch</source>
        <translation>Jede Epoche</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>Preset %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Train a Model on It…</source>
        <translation>Modell damit trainieren…</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird gestoppt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 min %2 s</source>
        <translation>etwa %1 min %2 s</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>etwa %1 h %2 min</translation>
    </message>
    <message>
        <source>about %1 days</source>
        <translation>etwa %1 Tage</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 Schritte/s</translation>
    </message>
    <message>
        <source>%1 s per step</source>
        <translation>%1 s pro Schritt</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · noch %2</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed gives the same loops</source>
        <translation>Derselbe Seed ergibt dieselben Loops</translation>
    </message>
    <message>
        <source>New Seed</source>
        <translation>Neuer Seed</translation>
    </message>
    <message>
        <source>Pick a new random seed</source>
        <translation>Neuen zufälligen Seed wählen</translation>
    </message>
    <message>
        <source>Lock Seed</source>
        <translation>Seed sperren</translation>
    </message>
    <message>
        <source>Keep this seed, to get the same loops again</source>
        <translation>Diesen Seed behalten, um dieselben Loops wieder zu erhalten</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Drums</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Einstellungsseiten</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>Gesuchter Befehl</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Kürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Loopwright: keyboard shortcuts</source>
        <translation>Loopwright: Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SongOverview</name>
    <message>
        <source>Bars in the file</source>
        <translation>Takte in der Datei</translation>
    </message>
    <message>
        <source>Bars %1 to %2 of %3 chosen</source>
        <translation>Takte %1 bis %2 von %3 gewählt</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Reverb</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation>Chorus</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>Sound driver</source>
        <translation>Audiotreiber</translation>
    </message>
    <message>
        <source>The driver's default device</source>
        <translation>Das Standardgerät des Treibers</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Audiogerät</translation>
    </message>
    <message>
        <source>The system's General MIDI sounds</source>
        <translation>Die General-MIDI-Klänge des Systems</translation>
    </message>
    <message>
        <source>SoundFont file</source>
        <translation>SoundFont-Datei</translation>
    </message>
    <message>
        <source>%L1 Hz</source>
        <translation>%L1 Hz</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Samplerate</translation>
    </message>
    <message>
        <source>Synthesizer gain in percent</source>
        <translation>Verstärkung des Synthesizers in Prozent</translation>
    </message>
    <message>
        <source>Play a test tone</source>
        <translation>Testton abspielen</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a SoundFont file</source>
        <translation>SoundFont-Datei wählen</translation>
    </message>
    <message>
        <source>Choose a SoundFont</source>
        <translation>SoundFont wählen</translation>
    </message>
    <message>
        <source>SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3);;All files (*)</source>
        <translation>SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opening the sound device…</source>
        <translation>Audiogerät wird geöffnet…</translation>
    </message>
    <message>
        <source>No sound: playback runs silently.</source>
        <translation>Kein Ton: Wiedergabe läuft stumm.</translation>
    </message>
    <message>
        <source>Playing through %1.</source>
        <translation>Wiedergabe über %1.</translation>
    </message>
</context>
<context>
    <name>StarterLoops</name>
    <message>
        <source>Starter %1</source>
        <translation>Startloop %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Loopwright: composes, trains and evaluates symbolic music loops</source>
        <translation>Loopwright: symbolische Musikloops komponieren, trainieren und auswerten</translation>
    </message>
    <message>
        <source>A project (.lwp) or a MIDI file (.mid) to open</source>
        <translation>Zu öffnendes Projekt (.lwp) oder zu öffnende MIDI-Datei (.mid)</translation>
    </message>
    <message>
        <source>Start with an empty project</source>
        <translation>Mit leerem Projekt starten</translation>
    </message>
    <message>
        <source>Colours: system, light or dark</source>
        <translation>Farben: system, light oder dark</translation>
    </message>
</context>
<context>
    <name>TailDialog</name>
    <message>
        <source>Export as Sound</source>
        <translation>Als Audio exportieren</translation>
    </message>
    <message>
        <source>After the last bar</source>
        <translation>Nach dem letzten Takt</translation>
    </message>
    <message>
        <source>Loop: the end rings into the beginning</source>
        <translation>Loop: Das Ende klingt in den Anfang hinein</translation>
    </message>
    <message>
        <source>Ring out: the file is longer than the bars</source>
        <translation>Ausklingen: Die Datei ist länger als die Takte</translation>
    </message>
    <message>
        <source>Cut at the last bar line</source>
        <translation>Am letzten Taktstrich abschneiden</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
</context>
<context>
    <name>TightenAction</name>
    <message>
        <source>Tighten Loop</source>
        <translation>Loop straffen</translation>
    </message>
    <message>
        <source>Make the selected bars of the second half, or its first bar, more like the bars half a loop earlier</source>
        <translation>Die ausgewählten Takte der zweiten Hälfte oder deren ersten Takt den Takten einen halben Loop früher angleichen</translation>
    </message>
    <message>
        <source>Tighten %1</source>
        <translation>Straffen: %1</translation>
    </message>
    <message>
        <source>Tightened %1: %2 % of cells differed from the bars half a loop earlier; now %3 % do.</source>
        <translation>Gestrafft: %1. Bisher wichen %2 % der Zellen von den Takten einen halben Loop früher ab, jetzt %3 %.</translation>
    </message>
    <message>
        <source>Nothing to tighten in %1.</source>
        <translation>Nichts zu straffen: %1.</translation>
    </message>
</context>
<context>
    <name>TrackStrip</name>
    <message>
        <source>Track %1</source>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>M</source>
        <comment>mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 solo schalten</translation>
    </message>
    <message>
        <source>Volume of %1 in percent</source>
        <translation>Lautstärke von %1 in Prozent</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Pan of %1</source>
        <translation>Panorama von %1</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Instrument of %1</source>
        <translation>Instrument von %1</translation>
    </message>
    <message>
        <source>Instrument of %1: %2</source>
        <translation>Instrument von %1: %2</translation>
    </message>
    <message>
        <source>Change instrument to %1</source>
        <translation>Instrument zu %1 ändern</translation>
    </message>
</context>
<context>
    <name>TrackStrips</name>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
</context>
<context>
    <name>TrainPlace</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Train a model on your music</source>
        <translation>Ein Modell mit eigener Musik trainieren</translation>
    </message>
    <message>
        <source>Import a folder of MIDI files, train a model on its loops, and generate new ones with it. Training runs in the background: you can go on composing, or close the window.</source>
        <translation>Ordner mit MIDI-Dateien importieren, ein Modell mit den Loops daraus trainieren und damit neue generieren. Das Training läuft im Hintergrund: Sie können weiter komponieren oder das Fenster schließen.</translation>
    </message>
    <message>
        <source>New Training…</source>
        <translation>Neues Training…</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Lernmaterial</translation>
    </message>
    <message>
        <source>&amp;Codec</source>
        <translation>&amp;Codec</translation>
    </message>
    <message>
        <source>Start Training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>all loops</source>
        <translation>alle Loops</translation>
    </message>
    <message>
        <source>Every loop in the corpus</source>
        <translation>Jeder Loop im Korpus</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training loops</source>
        <translation>Durchläufe durch die Trainingsloops</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed for everything random; the same seed gives the same model</source>
        <translation>Seed für alles Zufällige; derselbe Seed ergibt dasselbe Modell</translation>
    </message>
    <message>
        <source>Training folder</source>
        <translation>Trainingsordner</translation>
    </message>
    <message>
        <source>Holds the log, the checkpoints and, at the end, the model</source>
        <translation>Enthält das Protokoll, die Checkpoints und am Ende das Modell</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Training Folder</source>
        <translation>Trainingsordner</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Neues Training</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preset</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Epochen</translation>
    </message>
    <message>
        <source>&amp;Learn from</source>
        <translation>&amp;Lernmaterial</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>&amp;Seed</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>it encodes %1 bars of layout %2, but the corpus has %3 bars of layout %4</source>
        <translation>er codiert %1 Takte mit Layout %2, das Korpus hat aber %3 Takte mit Layout %4</translation>
    </message>
    <message>
        <source>Does not fit this corpus: %1.</source>
        <translation>Passt nicht zu diesem Korpus: %1.</translation>
    </message>
    <message>
        <source>none: use the model's defaults</source>
        <translation>keines: Standardwerte des Modells verwenden</translation>
    </message>
    <message>
        <source>the starter's codec</source>
        <translation>Codec des Startmodells</translation>
    </message>
    <message>
        <source>Codec Folder</source>
        <translation>Codec-Ordner</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>Alle Optionen</translation>
    </message>
    <message numerus="yes">
        <source>All options (%n changed)</source>
        <translation><numerusform>Alle Optionen (%n geändert)</numerusform><numerusform>Alle Optionen (%n geändert)</numerusform></translation>
    </message>
    <message>
        <source>Listing the models…</source>
        <translation>Modelle werden aufgelistet…</translation>
    </message>
    <message>
        <source>Choose a corpus to train on, or import a folder of MIDI files.</source>
        <translation>Ein Korpus zum Trainieren wählen oder einen Ordner mit MIDI-Dateien importieren.</translation>
    </message>
    <message>
        <source>Choose a codec, or train one first.</source>
        <translation>Einen Codec wählen oder zuerst einen trainieren.</translation>
    </message>
    <message>
        <source>%1. Choose another model or another corpus.</source>
        <translation>%1. Ein anderes Modell oder ein anderes Korpus wählen.</translation>
    </message>
    <message>
        <source>This codec does not fit: %1. Choose another one.</source>
        <translation>Dieser Codec passt nicht: %1. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Choose a folder for the training.</source>
        <translation>Einen Ordner für das Training wählen.</translation>
    </message>
    <message>
        <source>Enter a whole number as the seed.</source>
        <translation>Eine ganze Zahl als Seed eingeben.</translation>
    </message>
    <message>
        <source>Training continues when you close the window.</source>
        <translation>Das Training läuft weiter, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>a new one, trained first</source>
        <translation>ein neuer, zuerst trainiert</translation>
    </message>
    <message>
        <source>Trains a codec on the same music first, then the model on its codes</source>
        <translation>Trainiert erst einen Codec mit derselben Musik, dann das Modell mit seinen Codes</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Stopping after this step…</source>
        <translation>Wird nach diesem Schritt gestoppt…</translation>
    </message>
    <message>
        <source>Reading the corpus…</source>
        <translation>Korpus wird gelesen…</translation>
    </message>
    <message>
        <source>Stopped. You can resume from the last checkpoint.</source>
        <translation>Gestoppt. Vom letzten Checkpoint aus fortsetzbar.</translation>
    </message>
    <message>
        <source>Stopped. You can resume from here.</source>
        <translation>Gestoppt. Von hier aus fortsetzbar.</translation>
    </message>
    <message>
        <source>Interrupted: the process ended unexpectedly. You can resume from the last checkpoint.</source>
        <translation>Unterbrochen: Der Prozess endete unerwartet. Vom letzten Checkpoint aus fortsetzbar.</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Tempo in quarter notes per minute</source>
        <translation>Tempo in Viertelnoten pro Minute</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Swing in percent</source>
        <translation>Swing in Prozent</translation>
    </message>
    <message>
        <source>Swing for playback and export: 50 % is straight, 67 % is a shuffle</source>
        <translation>Swing für Wiedergabe und Export: 50 % ist gerade, 67 % ein Shuffle</translation>
    </message>
    <message>
        <source>Master volume in percent</source>
        <translation>Gesamtlautstärke in Prozent</translation>
    </message>
    <message>
        <source>Master volume</source>
        <translation>Gesamtlautstärke</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>Listening to a candidate</source>
        <translation>Ein Kandidat wird abgespielt</translation>
    </message>
    <message>
        <source>Ready to play</source>
        <translation>Bereit zur Wiedergabe</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Playing bar %1</source>
        <translation>Wiedergabe: Takt %1</translation>
    </message>
    <message>
        <source>Playing bars %1–%2</source>
        <translation>Wiedergabe: Takte %1–%2</translation>
    </message>
    <message>
        <source>Now playing: %1</source>
        <translation>Es läuft: %1</translation>
    </message>
</context>
<context>
    <name>TrayHeader</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort candidates</source>
        <translation>Kandidaten sortieren</translation>
    </message>
    <message>
        <source>%1, %2 kept</source>
        <translation>%1, %2 behalten</translation>
    </message>
</context>
<context>
    <name>VelocityDialog</name>
    <message>
        <source>Set Velocity</source>
        <translation>Anschlagstärke setzen</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Addieren</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skalieren auf</translation>
    </message>
    <message>
        <source>How to change the velocities</source>
        <translation>Wie die Anschlagstärken geändert werden</translation>
    </message>
    <message>
        <source>Velocity, amount or percentage</source>
        <translation>Anschlagstärke, Betrag oder Prozentwert</translation>
    </message>
    <message>
        <source>Change 1 velocity</source>
        <translation>1 Anschlagstärke ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %n velocities</source>
        <translation><numerusform>%n Anschlagstärke ändern</numerusform><numerusform>%n Anschlagstärken ändern</numerusform></translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>loopwright::ui::HelpActions</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
</TS>
