<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BundleChoice</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The model that generates the loops</source>
        <translation>Le modèle qui génère les boucles</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Modèle de départ</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a Model Folder</source>
        <translation>Choisir un dossier de modèle</translation>
    </message>
</context>
<context>
    <name>CandidateAcceptance</name>
    <message>
        <source>New candidates for “%1” are in its tray.</source>
        <translation>De nouvelles propositions pour « %1 » sont dans son bac.</translation>
    </message>
    <message>
        <source>“%1” has changed: %2.</source>
        <translation>« %1 » a changé : %2.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L'ouvrir</translation>
    </message>
    <message>
        <source>Accept candidate %1</source>
        <translation>Accepter la proposition %1</translation>
    </message>
    <message>
        <source>everything that is not locked</source>
        <translation>tout ce qui n'est pas verrouillé</translation>
    </message>
    <message>
        <source>Regenerate the loop</source>
        <translation>Régénérer la boucle</translation>
    </message>
    <message>
        <source>The model generates %1 bars; they repeat to fill the loop's %2.</source>
        <translation>Le modèle génère %1 mesures ; elles se répètent pour remplir les %2 de la boucle.</translation>
    </message>
    <message>
        <source>Regenerate %1</source>
        <translation>Régénérer %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Only %1 changed, because it was selected.</source>
        <translation>Changement limité à la sélection : %1.</translation>
    </message>
    <message>
        <source>Take the whole loop</source>
        <translation>Prendre toute la boucle</translation>
    </message>
    <message>
        <source>The oldest candidate left the tray to make room.</source>
        <translation>La proposition la plus ancienne a quitté le plateau pour faire de la place.</translation>
    </message>
    <message>
        <source>The %1 oldest candidates left the tray to make room.</source>
        <translation>Les %1 propositions les plus anciennes ont quitté le plateau pour faire de la place.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
</context>
<context>
    <name>CandidateActions</name>
    <message>
        <source>Play Candidate %1</source>
        <translation>Écouter la proposition %1</translation>
    </message>
    <message>
        <source>Play or Stop Candidate</source>
        <translation>Écouter ou arrêter la proposition</translation>
    </message>
    <message>
        <source>Back to the Loop</source>
        <translation>Revenir à la boucle</translation>
    </message>
    <message>
        <source>Accept Candidate</source>
        <translation>Accepter la proposition</translation>
    </message>
    <message>
        <source>Keep Candidate</source>
        <translation>Garder la proposition</translation>
    </message>
    <message>
        <source>Generate Again</source>
        <translation>Générer à nouveau</translation>
    </message>
    <message>
        <source>Export Candidate as MIDI…</source>
        <translation>Exporter la proposition en MIDI…</translation>
    </message>
    <message>
        <source>Export Candidate as WAV…</source>
        <translation>Exporter la proposition en WAV…</translation>
    </message>
    <message>
        <source>Copy Recipe</source>
        <translation>Copier la recette</translation>
    </message>
    <message>
        <source>Clear Unkept</source>
        <translation>Effacer les non gardées</translation>
    </message>
    <message>
        <source>Sort by Order Generated</source>
        <translation>Trier par ordre de génération</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Trier par %1</translation>
    </message>
    <message>
        <source>Lowest First</source>
        <translation>Ordre croissant</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Candidate %1, seed %2, %3 notes</source>
        <translation>Proposition %1, graine %2, %3 notes</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, gardée</translation>
    </message>
    <message>
        <source>%1, playing</source>
        <translation>%1, en lecture</translation>
    </message>
    <message>
        <source>Keep candidate %1</source>
        <translation>Garder la proposition %1</translation>
    </message>
    <message>
        <source>Kept; click to unkeep (K)</source>
        <translation>Gardée ; cliquer pour ne plus la garder (K)</translation>
    </message>
    <message>
        <source>Keep this candidate (K)</source>
        <translation>Garder cette proposition (K)</translation>
    </message>
    <message>
        <source>Stop candidate %1</source>
        <translation>Arrêter la proposition %1</translation>
    </message>
    <message>
        <source>Play candidate %1</source>
        <translation>Écouter la proposition %1</translation>
    </message>
    <message>
        <source>Back to the loop (Esc)</source>
        <translation>Revenir à la boucle (Échap)</translation>
    </message>
    <message>
        <source>Play in time with the loop (Alt+%1)</source>
        <translation>Écouter en rythme avec la boucle (Alt+%1)</translation>
    </message>
    <message>
        <source>Play in time with the loop (P)</source>
        <translation>Écouter en rythme avec la boucle (P)</translation>
    </message>
    <message>
        <source>Seed %1 · %2</source>
        <translation>Graine %1 · %2</translation>
    </message>
</context>
<context>
    <name>CandidateMetrics</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notes</translation>
    </message>
    <message>
        <source>Distinct Bars</source>
        <translation>Mesures distinctes</translation>
    </message>
    <message>
        <source>%1 distinct bars</source>
        <translation>%1 mesures distinctes</translation>
    </message>
    <message>
        <source>Hamming Distance</source>
        <translation>Distance de Hamming</translation>
    </message>
    <message>
        <source>HD %1</source>
        <translation>HD %1</translation>
    </message>
    <message>
        <source>Pitches per Bar</source>
        <translation>Hauteurs par mesure</translation>
    </message>
    <message>
        <source>UP %1</source>
        <translation>UP %1</translation>
    </message>
    <message>
        <source>Busy Steps per Bar</source>
        <translation>Pas actifs par mesure</translation>
    </message>
    <message>
        <source>ND %1</source>
        <translation>ND %1</translation>
    </message>
    <message>
        <source>Self-Similarity</source>
        <translation>Autosimilarité</translation>
    </message>
    <message>
        <source>self-similarity %1</source>
        <translation>autosimilarité %1</translation>
    </message>
    <message>
        <source>Loop Score</source>
        <translation>Score de boucle</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adéquation</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>adéquation %1</translation>
    </message>
</context>
<context>
    <name>CandidateShelf</name>
    <message>
        <source>Candidates</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>CandidateTray</name>
    <message>
        <source>Candidate %1, seed %2</source>
        <translation>Proposition %1, graine %2</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>ChosenCurves</name>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>the clipboard holds no notes: %1</source>
        <translation>le presse-papiers ne contient pas de notes : %1</translation>
    </message>
    <message>
        <source>it holds too much</source>
        <translation>il contient trop de données</translation>
    </message>
    <message>
        <source>it is not in Loopwright's format</source>
        <translation>il n'est pas au format de Loopwright</translation>
    </message>
    <message>
        <source>it comes from a newer version of Loopwright</source>
        <translation>il vient d'une version plus récente de Loopwright</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>il y en a trop</translation>
    </message>
    <message>
        <source>a note has a value out of range</source>
        <translation>une note a une valeur hors limites</translation>
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
        <translation>Régénérer les codes</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>The model regenerates the selected codes to fit the rest</source>
        <translation>Le modèle régénère les codes sélectionnés en accord avec le reste</translation>
    </message>
    <message>
        <source>Lock Codes</source>
        <translation>Verrouiller les codes</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Locked codes never change, whether you generate, paste or tighten</source>
        <translation>Les codes verrouillés ne changent jamais, que vous génériez, colliez ou resserriez</translation>
    </message>
    <message>
        <source>Copy Codes</source>
        <translation>Copier les codes</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Paste Codes</source>
        <translation>Coller les codes</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Swap with Copied</source>
        <translation>Échanger avec les codes copiés</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Swaps the copied codes with the selected ones</source>
        <translation>Échange les codes copiés avec les codes sélectionnés</translation>
    </message>
    <message>
        <source>Select All Codes</source>
        <translation>Sélectionner tous les codes</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Deselect Codes</source>
        <translation>Désélectionner les codes</translation>
    </message>
    <message>
        <source>Unlock Codes</source>
        <translation>Déverrouiller les codes</translation>
    </message>
</context>
<context>
    <name>CodeStrip</name>
    <message>
        <source>Codes of the loop</source>
        <translation>Codes de la boucle</translation>
    </message>
    <message>
        <source>Use the arrow keys to move from cell to cell; hold Shift to select.</source>
        <translation>Utilisez les flèches pour passer d'une cellule à l'autre ; maintenez Maj pour sélectionner.</translation>
    </message>
    <message>
        <source>Out of date: reading the codes.</source>
        <translation>Pas à jour : lecture des codes.</translation>
    </message>
    <message>
        <source>Regenerate codes</source>
        <translation>Régénérer les codes</translation>
    </message>
    <message>
        <source>Lock codes</source>
        <translation>Verrouiller les codes</translation>
    </message>
    <message>
        <source>Unlock codes</source>
        <translation>Déverrouiller les codes</translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation>Copier les codes</translation>
    </message>
    <message>
        <source>Swap codes</source>
        <translation>Échanger les codes</translation>
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
        <translation>pas à jour</translation>
    </message>
    <message>
        <source>bar %1, step %2 of %3</source>
        <translation>mesure %1, pas %2 sur %3</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>once in this loop</source>
        <translation>une fois dans cette boucle</translation>
    </message>
    <message>
        <source>%1 times in this loop</source>
        <translation>%1 fois dans cette boucle</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>Skins</source>
        <translation>Peaux</translation>
    </message>
    <message>
        <source>Cymbals</source>
        <translation>Cymbales</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>locked: it never changes</source>
        <translation>verrouillé : ne change jamais</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>Saisir une commande</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>Commande à rechercher</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>No command matches these letters.</source>
        <translation>Aucune commande ne correspond à ces lettres.</translation>
    </message>
</context>
<context>
    <name>ComposePlace</name>
    <message>
        <source>Compose</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Show Recipe…</source>
        <translation>Afficher la recette…</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>« %1 » a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Proposition</translation>
    </message>
</context>
<context>
    <name>ComposeView</name>
    <message>
        <source>Tracks</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>This loop</source>
        <translation>Cette boucle</translation>
    </message>
    <message>
        <source>&amp;Library and Tracks</source>
        <translation>&amp;Bibliothèque et pistes</translation>
    </message>
    <message>
        <source>Co&amp;des</source>
        <translation>Co&amp;des</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>&amp;Propositions</translation>
    </message>
    <message>
        <source>&amp;Generate Panel</source>
        <translation>Panneau de &amp;génération</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>ConditionForm</name>
    <message>
        <source>At this tempo</source>
        <translation>À ce tempo</translation>
    </message>
    <message>
        <source>Forms of real loops</source>
        <translation>Formes de vraies boucles</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Generate loops of this genre; the list has the genres that the model knows</source>
        <translation>Générer des boucles de ce genre ; la liste contient les genres que le modèle connaît</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>any</source>
        <translation>peu importe</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>1 follows genre, density and tempo as the model learned them; higher values follow them more strictly</source>
        <translation>1 suit genre, densité et tempo tels que le modèle les a appris ; les valeurs plus élevées les suivent plus strictement</translation>
    </message>
    <message>
        <source>Generate loops that suit the tempo of the open loop</source>
        <translation>Générer des boucles adaptées au tempo de la boucle ouverte</translation>
    </message>
    <message>
        <source>Take the pattern of repeated bars from one of the loops that the model was trained on</source>
        <translation>Reprendre le schéma de mesures répétées d'une des boucles d'entraînement du modèle</translation>
    </message>
    <message>
        <source>Sounding cells per bar; nine in ten training loops have %1 to %2</source>
        <translation>Cellules qui sonnent par mesure ; neuf boucles d'entraînement sur dix en ont de %1 à %2</translation>
    </message>
</context>
<context>
    <name>CorpusChoice</name>
    <message>
        <source>Import a Folder of MIDI Files…</source>
        <translation>Importer un dossier de fichiers MIDI…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Import MIDI Folder…</source>
        <translation>Importer un dossier MIDI…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>No corpus yet: open one, or import MIDI files</source>
        <translation>Pas encore de corpus : ouvrez-en un ou importez des fichiers MIDI</translation>
    </message>
    <message>
        <source>Open a corpus (.lwc)</source>
        <translation>Ouvrir un corpus (.lwc)</translation>
    </message>
    <message>
        <source>Make a corpus from all MIDI files in a folder and its subfolders</source>
        <translation>Créer un corpus à partir de tous les fichiers MIDI d'un dossier et de ses sous-dossiers</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progression de l'importation</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1 : %L2 sur %L3</translation>
    </message>
    <message>
        <source>The import was cancelled. Import the same folder again to continue where it stopped.</source>
        <translation>L'importation a été annulée. Importez à nouveau le même dossier pour la reprendre où elle s'est arrêtée.</translation>
    </message>
    <message>
        <source>%L1 training loops, %L2 held-out loops · %L3 songs · %4, %5 bars</source>
        <translation>%L1 boucles d'entraînement, %L2 de validation · %L3 morceaux · %4, %5 mesures</translation>
    </message>
    <message>
        <source>Open a Corpus</source>
        <translation>Ouvrir un corpus</translation>
    </message>
    <message>
        <source>Corpora (*.lwc);;All files (*)</source>
        <translation>Corpus (*.lwc);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a Folder of MIDI Files</source>
        <translation>Importer un dossier de fichiers MIDI</translation>
    </message>
    <message>
        <source>%1: the folder cannot be created; check its permissions.</source>
        <translation>%1 : impossible de créer le dossier ; vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>Looking for MIDI files…</source>
        <translation>Recherche de fichiers MIDI…</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <translation>Ignorés : %1.</translation>
    </message>
    <message>
        <source>Every File…</source>
        <translation>Tous les fichiers…</translation>
    </message>
    <message>
        <source>What became of each file, and why</source>
        <translation>Ce qu'est devenu chaque fichier, et pourquoi</translation>
    </message>
    <message>
        <source>%L1 of %L2 songs labelled.</source>
        <translation>%L1 morceaux sur %L2 étiquetés.</translation>
    </message>
    <message>
        <source>Label columns without a meaning here, kept all the same: %1.</source>
        <translation>Colonnes d'étiquettes sans signification ici, conservées malgré tout : %1.</translation>
    </message>
    <message>
        <source>Imported %L1 of %L2 files: %L3 different loops from %L4 songs.</source>
        <translation>%L1 fichiers sur %L2 importés : %L3 boucles différentes tirées de %L4 morceaux.</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Époque %1</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Drums</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Chords</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Cordes</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Mélodie</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Piano</translation>
    </message>
</context>
<context>
    <name>Drums</name>
    <message>
        <source>Kick</source>
        <translation>Grosse caisse</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>Caisse claire</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>Charleston fermé</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>Tom grave</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>Charleston ouvert</translation>
    </message>
    <message>
        <source>Mid tom</source>
        <translation>Tom médium</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Crash</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>Tom aigu</translation>
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
        <translation>Scratch avant</translation>
    </message>
    <message>
        <source>Scratch pull</source>
        <translation>Scratch arrière</translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation>Baguettes</translation>
    </message>
    <message>
        <source>Square click</source>
        <translation>Clic carré</translation>
    </message>
    <message>
        <source>Metronome</source>
        <translation>Métronome</translation>
    </message>
    <message>
        <source>Metronome bell</source>
        <translation>Cloche de métronome</translation>
    </message>
    <message>
        <source>Acoustic kick</source>
        <translation>Grosse caisse acoustique</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>Side stick</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>Clap</translation>
    </message>
    <message>
        <source>Electric snare</source>
        <translation>Caisse claire électrique</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>Tom basse grave</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>Tom basse aigu</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>Charleston au pied</translation>
    </message>
    <message>
        <source>Low mid tom</source>
        <translation>Tom médium grave</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>Cloche de ride</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>Tambourin</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>Splash</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>Cowbell</translation>
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
        <translation>Bongo aigu</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>Bongo grave</translation>
    </message>
    <message>
        <source>Muted conga</source>
        <translation>Conga étouffée</translation>
    </message>
    <message>
        <source>High conga</source>
        <translation>Conga aiguë</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>Conga grave</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>Timbale aiguë</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>Timbale grave</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>Agogo aigu</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>Agogo grave</translation>
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
        <translation>Sifflet court</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>Sifflet long</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>Guiro court</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>Guiro long</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>High woodblock</source>
        <translation>Woodblock aigu</translation>
    </message>
    <message>
        <source>Low woodblock</source>
        <translation>Woodblock grave</translation>
    </message>
    <message>
        <source>Muted cuica</source>
        <translation>Cuica étouffée</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>Cuica ouverte</translation>
    </message>
    <message>
        <source>Muted triangle</source>
        <translation>Triangle étouffé</translation>
    </message>
    <message>
        <source>Open triangle</source>
        <translation>Triangle ouvert</translation>
    </message>
    <message>
        <source>Shaker</source>
        <translation>Shaker</translation>
    </message>
    <message>
        <source>Jingle bell</source>
        <translation>Grelots</translation>
    </message>
    <message>
        <source>Belltree</source>
        <translation>Bell tree</translation>
    </message>
    <message>
        <source>Castanets</source>
        <translation>Castagnettes</translation>
    </message>
    <message>
        <source>Muted surdo</source>
        <translation>Surdo étouffé</translation>
    </message>
    <message>
        <source>Open surdo</source>
        <translation>Surdo ouvert</translation>
    </message>
    <message>
        <source>Drum %1</source>
        <translation>Percussion %1</translation>
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
        <translation>La note MIDI que joue et exporte chaque ligne de batterie. Les fichiers MIDI que vous ouvrez sont lus en General MIDI.</translation>
    </message>
    <message>
        <source>Reset all lanes to General MIDI</source>
        <translation>Remettre toutes les lignes en General MIDI</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Note pour %1</translation>
    </message>
</context>
<context>
    <name>EmptyTray</name>
    <message>
        <source>Generated loops appear here as cards. Play each in time with your loop, keep the good ones, or drag one into another program.</source>
        <translation>Les boucles générées apparaissent ici sous forme de cartes. Écoutez-les en rythme avec votre boucle, gardez les bonnes ou faites-en glisser une dans un autre logiciel.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Looking for MIDI files</source>
        <translation>Recherche de fichiers MIDI</translation>
    </message>
    <message>
        <source>Reading MIDI files</source>
        <translation>Lecture des fichiers MIDI</translation>
    </message>
    <message>
        <source>Cutting loops</source>
        <translation>Découpage des boucles</translation>
    </message>
    <message>
        <source>Finding families and duplicates</source>
        <translation>Recherche des familles et des doublons</translation>
    </message>
    <message>
        <source>no stretch of 4/4 long enough</source>
        <translation>pas de passage en 4/4 assez long</translation>
    </message>
    <message>
        <source>no drum part</source>
        <translation>pas de partie de batterie</translation>
    </message>
    <message>
        <source>no bass part</source>
        <translation>pas de partie de basse</translation>
    </message>
    <message>
        <source>no guitar or piano part</source>
        <translation>pas de partie de guitare ou de piano</translation>
    </message>
    <message>
        <source>no melody part</source>
        <translation>pas de partie mélodique</translation>
    </message>
    <message>
        <source>no piano part</source>
        <translation>pas de partie de piano</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop court</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>every window</source>
        <translation>toutes les fenêtres</translation>
    </message>
    <message>
        <source>as printed in loops-2021: bars 1 and 5 equal, kick, crash and bass on step 1</source>
        <translation>comme publié dans loops-2021 : mesures 1 et 5 identiques, grosse caisse, crash et basse au pas 1</translation>
    </message>
    <message>
        <source>loops-2021 at stride 1, bars 1 and 5 differing in at most 2 cells, without the crash</source>
        <translation>loops-2021 avec un décalage de 1, mesures 1 et 5 différant d'au plus 2 cellules, sans la crash</translation>
    </message>
    <message>
        <source>One codebook for all tracks, one codec each for drums and bass, or one each for skins, cymbals and bass</source>
        <translation>Un dictionnaire de codes pour toutes les pistes, un codec pour la batterie et un pour la basse, ou un pour les peaux, un pour les cymbales et un pour la basse</translation>
    </message>
    <message>
        <source>Weight of the commitment loss</source>
        <translation>Poids de la perte d'engagement</translation>
    </message>
    <message>
        <source>Passes over the training loops</source>
        <translation>Passages sur les boucles d'entraînement</translation>
    </message>
    <message>
        <source>Decoupled weight decay</source>
        <translation>Décroissance découplée des poids</translation>
    </message>
    <message>
        <source>Epochs of that annealing</source>
        <translation>Durée de cette progression, en époques</translation>
    </message>
    <message>
        <source>Epochs without improvement before training stops; 0: never</source>
        <translation>Époques sans amélioration avant l'arrêt de l'entraînement ; 0 : jamais</translation>
    </message>
    <message>
        <source>Store the weights in 16 bits</source>
        <translation>Enregistrer les poids sur 16 bits</translation>
    </message>
    <message>
        <source>Dimensions of a code's embedding</source>
        <translation>Dimensions du plongement d'un code</translation>
    </message>
    <message>
        <source>LSTM layers</source>
        <translation>Couches LSTM</translation>
    </message>
    <message>
        <source>Width of a layer</source>
        <translation>Largeur d'une couche</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Width of the convolutions</source>
        <translation>Largeur des convolutions</translation>
    </message>
    <message>
        <source>Layer normalisation of the means</source>
        <translation>Normalisation de couche des moyennes</translation>
    </message>
    <message>
        <source>Weight of the divergence from the standard normal distribution</source>
        <translation>Poids de la divergence par rapport à la loi normale centrée réduite</translation>
    </message>
    <message>
        <source>Dimensions of the latent space</source>
        <translation>Dimensions de l'espace latent</translation>
    </message>
    <message>
        <source>Width of each direction of the encoder</source>
        <translation>Largeur de chaque direction de l'encodeur</translation>
    </message>
    <message>
        <source>LSTM layers of the decoder</source>
        <translation>Couches LSTM du décodeur</translation>
    </message>
    <message>
        <source>Width of the decoder</source>
        <translation>Largeur du décodeur</translation>
    </message>
    <message>
        <source>Layers of the encoder</source>
        <translation>Couches de l'encodeur</translation>
    </message>
    <message>
        <source>Width of each track's decoder</source>
        <translation>Largeur du décodeur de chaque piste</translation>
    </message>
    <message>
        <source>Layers of each decoder</source>
        <translation>Couches de chaque décodeur</translation>
    </message>
    <message>
        <source>Width of the discriminator</source>
        <translation>Largeur du discriminateur</translation>
    </message>
    <message>
        <source>Variance of a petal in all other directions (a2)</source>
        <translation>Variance d'un pétale dans toutes les autres directions (a2)</translation>
    </message>
    <message>
        <source>Weight of the discriminator's gradient penalty</source>
        <translation>Poids de la pénalité de gradient du discriminateur</translation>
    </message>
    <message>
        <source>Weight of the adversarial loss at the end</source>
        <translation>Poids de la perte antagoniste à la fin</translation>
    </message>
    <message>
        <source>Passes over the training pieces</source>
        <translation>Passages sur les pièces d'entraînement</translation>
    </message>
    <message>
        <source>at least 32 drum cells and 32 bass cells (loops-2022)</source>
        <translation>au moins 32 cellules de batterie et 32 de basse (loops-2022)</translation>
    </message>
    <message>
        <source>bars 1 and 5 nearly equal, kick and bass on step 1, at least 32 drum cells and 32 bass cells</source>
        <translation>mesures 1 et 5 presque identiques, grosse caisse et basse au pas 1, au moins 32 cellules de batterie et 32 de basse</translation>
    </message>
    <message>
        <source>no track silent for more than a bar at a stretch (MusAE)</source>
        <translation>aucune piste silencieuse plus d'une mesure d'affilée (MusAE)</translation>
    </message>
    <message>
        <source>no track that plays in the song silent for more than a bar at a stretch</source>
        <translation>aucune des pistes jouant dans le morceau n'est silencieuse plus d'une mesure d'affilée</translation>
    </message>
    <message>
        <source>Turns loops into sequences of discrete codes and back (VQ-VAE of loops-2022)</source>
        <translation>Convertit les boucles en séquences de codes discrets et inversement (VQ-VAE de loops-2022)</translation>
    </message>
    <message>
        <source>Layers of loops-2022, or of loops-2021, whose kernels of 1 connect all columns</source>
        <translation>Couches de loops-2022, ou de loops-2021, dont les noyaux de 1 relient toutes les colonnes</translation>
    </message>
    <message>
        <source>Width of the convolutions, one number per stream</source>
        <translation>Largeur des convolutions, un nombre par flux</translation>
    </message>
    <message>
        <source>Size of the codebook, one number per stream</source>
        <translation>Taille du dictionnaire de codes, un nombre par flux</translation>
    </message>
    <message>
        <source>Dimensions of a code vector, one number per stream</source>
        <translation>Dimensions d'un vecteur de code, un nombre par flux</translation>
    </message>
    <message>
        <source>Steps per code: 2, 4, 8 or 16 (8 bars give 64, 32, 16 or 8 codes)</source>
        <translation>Pas par code : 2, 4, 8 ou 16 (8 mesures donnent 64, 32, 16 ou 8 codes)</translation>
    </message>
    <message>
        <source>Encode each bar on its own, so that equal bars get equal codes</source>
        <translation>Encoder chaque mesure séparément, pour que des mesures identiques aient les mêmes codes</translation>
    </message>
    <message>
        <source>Decay of the codebook's running statistics per batch</source>
        <translation>Décroissance par lot des statistiques glissantes du dictionnaire de codes</translation>
    </message>
    <message>
        <source>Restart codes whose running count falls below this; 0: never</source>
        <translation>Réinitialiser les codes dont le compte glissant passe sous cette valeur ; 0 : jamais</translation>
    </message>
    <message>
        <source>How codes are initialised: with normal noise, or with outputs of the encoder</source>
        <translation>Initialisation des codes : avec un bruit normal ou avec des sorties de l'encodeur</translation>
    </message>
    <message>
        <source>Play one bass pitch at a time, the likeliest, wherever the bass is more likely to sound than not</source>
        <translation>Jouer une seule hauteur de basse à la fois, la plus probable, partout où la basse a plus de chances de sonner que de se taire</translation>
    </message>
    <message>
        <source>Loops per step</source>
        <translation>Boucles par étape</translation>
    </message>
    <message>
        <source>Learning rate of the first epoch</source>
        <translation>Taux d'apprentissage de la première époque</translation>
    </message>
    <message>
        <source>Learning rate at the end of the cosine schedule</source>
        <translation>Taux d'apprentissage à la fin de la décroissance en cosinus</translation>
    </message>
    <message>
        <source>Share of the epochs before weight averaging starts; 1: never</source>
        <translation>Part des époques avant le début du moyennage des poids ; 1 : jamais</translation>
    </message>
    <message>
        <source>Learning rate that averaging anneals to</source>
        <translation>Taux d'apprentissage atteint progressivement pendant le moyennage</translation>
    </message>
    <message>
        <source>Initial weights: as in PyTorch, or normal with zero biases (He et al. 2015)</source>
        <translation>Poids initiaux : comme dans PyTorch, ou normaux avec des biais nuls (He et al. 2015)</translation>
    </message>
    <message>
        <source>Transpose the bass at random in each epoch</source>
        <translation>Transposer la basse au hasard à chaque époque</translation>
    </message>
    <message>
        <source>Most held-out loops used to evaluate an epoch</source>
        <translation>Nombre maximal de boucles de validation pour évaluer une époque</translation>
    </message>
    <message>
        <source>Writes new sequences of a codec's codes (LSTM prior of loops-2022)</source>
        <translation>Écrit de nouvelles séquences des codes d'un codec (prior LSTM de loops-2022)</translation>
    </message>
    <message>
        <source>Which earlier codes the model sees, counted back from the one it predicts</source>
        <translation>Codes antérieurs que voit le modèle, comptés à rebours depuis celui qu'il prédit</translation>
    </message>
    <message>
        <source>Give the model the position in the loop</source>
        <translation>Indiquer au modèle la position dans la boucle</translation>
    </message>
    <message>
        <source>How many latent steps back a code may be copied from; none: no copying</source>
        <translation>De combien de pas latents en arrière un code peut être copié ; aucun : pas de copie</translation>
    </message>
    <message>
        <source>Dropout between layers</source>
        <translation>Dropout entre les couches</translation>
    </message>
    <message>
        <source>Share of the input codes replaced by random ones in training</source>
        <translation>Part des codes d'entrée remplacés par des codes aléatoires à l'entraînement</translation>
    </message>
    <message>
        <source>Give the model genre, tempo and density, so that you can ask for them</source>
        <translation>Indiquer au modèle genre, tempo et densité, pour que vous puissiez les demander</translation>
    </message>
    <message>
        <source>Share of the training loops for which they are hidden</source>
        <translation>Part des boucles d'entraînement pour lesquelles ils sont masqués</translation>
    </message>
    <message>
        <source>Recommended guidance; 1: as learned</source>
        <translation>Guidage recommandé ; 1 : comme appris</translation>
    </message>
    <message>
        <source>Most forms of training loops kept to sample from</source>
        <translation>Nombre maximal de formes de boucles d'entraînement conservées pour le tirage</translation>
    </message>
    <message>
        <source>Recommend sampling with such a form</source>
        <translation>Recommander le tirage avec une telle forme</translation>
    </message>
    <message>
        <source>How the best epoch is chosen</source>
        <translation>Critère de choix de la meilleure époque</translation>
    </message>
    <message>
        <source>Recommended temperature</source>
        <translation>Température recommandée</translation>
    </message>
    <message>
        <source>Recommended top-k; 0: all</source>
        <translation>Top-k recommandé ; 0 : tous</translation>
    </message>
    <message>
        <source>Recommended top-p; 1: all</source>
        <translation>Top-p recommandé ; 1 : tous</translation>
    </message>
    <message>
        <source>Writes new sequences of a codec's codes and fills gaps in existing ones (masked transformer)</source>
        <translation>Écrit de nouvelles séquences des codes d'un codec et comble les trous de séquences existantes (transformeur masqué)</translation>
    </message>
    <message>
        <source>Attention heads per layer; must divide the width</source>
        <translation>Têtes d'attention par couche ; leur nombre doit diviser la largeur</translation>
    </message>
    <message>
        <source>Let codes be copied from other steps of their stream</source>
        <translation>Permettre de copier des codes d'autres pas du même flux</translation>
    </message>
    <message>
        <source>Dropout in training</source>
        <translation>Dropout à l'entraînement</translation>
    </message>
    <message>
        <source>Share of the training loops in which whole bars are masked instead of single codes</source>
        <translation>Part des boucles d'entraînement où des mesures entières sont masquées au lieu de codes isolés</translation>
    </message>
    <message>
        <source>Passes used to sample a loop</source>
        <translation>Nombre de passes pour générer une boucle</translation>
    </message>
    <message>
        <source>How random the order is in which codes are fixed; 0: always the most certain first</source>
        <translation>Part de hasard dans l'ordre où les codes sont fixés ; 0 : toujours le plus certain d'abord</translation>
    </message>
    <message>
        <source>Judges how loop-like music is, learned from audio loops (Deep SVDD of loops-2022)</source>
        <translation>Juge à quel point une musique forme une boucle, d'après des boucles audio (Deep SVDD de loops-2022)</translation>
    </message>
    <message>
        <source>How bars are compared: the same way for audio and rolls, as in the reference code, or as in a corrected version of it</source>
        <translation>Comparaison des mesures : de la même façon pour l'audio et les piano rolls, comme dans le code de référence, ou comme dans une version corrigée de celui-ci</translation>
    </message>
    <message>
        <source>Scale each loop's similarities to mean 0 and standard deviation 1</source>
        <translation>Ramener les similarités de chaque boucle à une moyenne de 0 et un écart type de 1</translation>
    </message>
    <message>
        <source>Widths of the layers before the last</source>
        <translation>Largeurs des couches avant la dernière</translation>
    </message>
    <message>
        <source>How non-loops are made from each loop: bars shuffled, started elsewhere, or continued with another loop</source>
        <translation>Fabrication des non-boucles à partir de chaque boucle : mesures mélangées, départ décalé ou suite prise dans une autre boucle</translation>
    </message>
    <message>
        <source>The centre that loops are pulled towards, in multiples of the autoencoder's mean code; a distant centre favours repetition</source>
        <translation>Le centre vers lequel les boucles sont attirées, en multiples du code moyen de l'autoencodeur ; un centre éloigné favorise la répétition</translation>
    </message>
    <message>
        <source>Distance beyond which an anomaly is far enough</source>
        <translation>Distance au-delà de laquelle une anomalie est assez éloignée</translation>
    </message>
    <message>
        <source>Standard deviation of the noise on every similarity in training</source>
        <translation>Écart type du bruit ajouté à chaque similarité à l'entraînement</translation>
    </message>
    <message>
        <source>Loop threshold, in standard deviations above the mean logarithm of the training loops' scores</source>
        <translation>Seuil de boucle, en écarts types au-dessus du logarithme moyen des scores des boucles d'entraînement</translation>
    </message>
    <message>
        <source>Epochs of the autoencoder</source>
        <translation>Époques de l'autoencodeur</translation>
    </message>
    <message>
        <source>Epochs that pull the codes together</source>
        <translation>Époques qui rapprochent les codes</translation>
    </message>
    <message>
        <source>Rows per step</source>
        <translation>Lignes par étape</translation>
    </message>
    <message>
        <source>Learning rate of the first epoch of each stage</source>
        <translation>Taux d'apprentissage de la première époque de chaque phase</translation>
    </message>
    <message>
        <source>Learning rate at the end of each stage</source>
        <translation>Taux d'apprentissage à la fin de chaque phase</translation>
    </message>
    <message>
        <source>Maps loops to points in a continuous latent space and back (convolutional VAE of both loop papers)</source>
        <translation>Convertit les boucles en points d'un espace latent continu et inversement (VAE convolutif des deux articles sur les boucles)</translation>
    </message>
    <message>
        <source>Decoder of loops-2021, which starts from an eighth of the steps, or of loops-2022, from a quarter</source>
        <translation>Décodeur de loops-2021, qui part d'un huitième des pas, ou de loops-2022, qui part d'un quart</translation>
    </message>
    <message>
        <source>Dimensions of the latent space; with a latent per beat, of each beat</source>
        <translation>Dimensions de l'espace latent ; avec un vecteur latent par temps, celles de chaque temps</translation>
    </message>
    <message>
        <source>One latent vector for the whole loop, or one for each beat (with the layers of loops-2022)</source>
        <translation>Un vecteur latent pour toute la boucle, ou un par temps (avec les couches de loops-2022)</translation>
    </message>
    <message>
        <source>Warm-up from 0 to that weight: the share of the gap left after each epoch; 0: no warm-up</source>
        <translation>Montée progressive de 0 à ce poids : part de l'écart restant après chaque époque ; 0 : sans montée</translation>
    </message>
    <message>
        <source>How the best epoch is chosen: by the bound on the likelihood, or by wrong cells</source>
        <translation>Choix de la meilleure époque : selon la borne de la vraisemblance ou selon les cellules fausses</translation>
    </message>
    <message>
        <source>Samples per loop for the importance-weighted bound, computed at the end; 0: skip it</source>
        <translation>Tirages par boucle pour la borne pondérée par importance, calculée à la fin ; 0 : ne pas la calculer</translation>
    </message>
    <message>
        <source>Most held-out loops used for that bound</source>
        <translation>Nombre maximal de boucles de validation pour cette borne</translation>
    </message>
    <message>
        <source>Maps loops to points in a continuous latent space and back, each step reading the previous one (AR LSTM-VAE of loops-2021)</source>
        <translation>Convertit les boucles en points d'un espace latent continu et inversement, chaque pas lisant le précédent (AR LSTM-VAE de loops-2021)</translation>
    </message>
    <message>
        <source>k in k / (k + exp(epoch / k)), the share of training steps that see the true previous step; 0: all</source>
        <translation>k dans k / (k + exp(époque / k)), part des étapes d'entraînement qui voient le vrai pas précédent ; 0 : toutes</translation>
    </message>
    <message>
        <source>Maps loops to points in a continuous latent space and back, all steps at once (NonAR LSTM-VAE of loops-2021)</source>
        <translation>Convertit les boucles en points d'un espace latent continu et inversement, tous les pas à la fois (NonAR LSTM-VAE de loops-2021)</translation>
    </message>
    <message>
        <source>Maps four-track pieces to points in a latent space where each genre has its own region, and back (MusAE)</source>
        <translation>Convertit les pièces à quatre pistes en points d'un espace latent où chaque genre a sa région, et inversement (MusAE)</translation>
    </message>
    <message>
        <source>Give the decoders the bar and the step within it</source>
        <translation>Indiquer aux décodeurs la mesure et le pas dans la mesure</translation>
    </message>
    <message>
        <source>One latent vector for the whole piece, or also one for each beat or bar</source>
        <translation>Un vecteur latent pour toute la pièce, ou aussi un par temps ou par mesure</translation>
    </message>
    <message>
        <source>Least dimensions for the whole piece when beats or bars have their own</source>
        <translation>Dimensions minimales pour la pièce entière quand les temps ou les mesures ont les leurs</translation>
    </message>
    <message>
        <source>Size of a track state's embedding when beats or bars have their own latents</source>
        <translation>Taille du plongement de l'état d'une piste quand les temps ou les mesures ont leurs vecteurs latents</translation>
    </message>
    <message>
        <source>Width of the layers that encode and decode each beat or bar</source>
        <translation>Largeur des couches qui encodent et décodent chaque temps ou mesure</translation>
    </message>
    <message>
        <source>Numbers that each decoder step receives about its beat or bar</source>
        <translation>Nombres que chaque pas du décodeur reçoit sur son temps ou sa mesure</translation>
    </message>
    <message>
        <source>How the encoder gives a standard deviation: exp(2 s) as printed, or exp(s / 2)</source>
        <translation>Calcul de l'écart type par l'encodeur : exp(2 s) comme publié, ou exp(s / 2)</translation>
    </message>
    <message>
        <source>Initial standard deviation of the encoder, in the networks' units</source>
        <translation>Écart type initial de l'encodeur, dans les unités des réseaux</translation>
    </message>
    <message>
        <source>Standard deviation added to the encoder's own, in the networks' units</source>
        <translation>Écart type ajouté à celui de l'encodeur, dans les unités des réseaux</translation>
    </message>
    <message>
        <source>Scale the latent space by a petal's narrow standard deviation: in all dimensions but the first two, and for the discriminator in all</source>
        <translation>Mettre l'espace latent à l'échelle de l'écart type étroit d'un pétale : dans toutes les dimensions sauf les deux premières, et dans toutes pour le discriminateur</translation>
    </message>
    <message>
        <source>Prior of the latent space: one normal distribution, or one per genre</source>
        <translation>Prior de l'espace latent : une loi normale, ou une par genre</translation>
    </message>
    <message>
        <source>Where a genre is sampled from: the prior, or distributions fitted to the encoded training music</source>
        <translation>D'où un genre est tiré : du prior, ou de lois ajustées à la musique d'entraînement encodée</translation>
    </message>
    <message>
        <source>Dimensions in which the fitted distributions have covariances</source>
        <translation>Dimensions dans lesquelles les lois ajustées ont des covariances</translation>
    </message>
    <message>
        <source>Most genres with a petal of their own; the most frequent come first</source>
        <translation>Nombre maximal de genres ayant leur propre pétale ; les plus fréquents d'abord</translation>
    </message>
    <message>
        <source>Genres in order around the flower, separated by semicolons; empty: the most frequent, similar ones next to each other</source>
        <translation>Genres dans l'ordre autour de la fleur, séparés par des points-virgules ; vide : les plus fréquents, les genres proches côte à côte</translation>
    </message>
    <message>
        <source>Variance of a petal along its axis (a1)</source>
        <translation>Variance d'un pétale le long de son axe (a1)</translation>
    </message>
    <message>
        <source>Give the discriminator the genre of a piece</source>
        <translation>Indiquer au discriminateur le genre d'une pièce</translation>
    </message>
    <message>
        <source>Step by which that weight rises</source>
        <translation>Incrément de ce poids</translation>
    </message>
    <message>
        <source>Updates between two steps</source>
        <translation>Mises à jour entre deux incréments</translation>
    </message>
    <message>
        <source>Weight of half the squared length of latent points per step, in the networks' units</source>
        <translation>Poids de la moitié du carré de la norme des points latents par pas, dans les unités des réseaux</translation>
    </message>
    <message>
        <source>Pieces per step</source>
        <translation>Pièces par étape</translation>
    </message>
    <message>
        <source>Most training pieces per epoch, chosen anew each time; 0: all</source>
        <translation>Nombre maximal de pièces d'entraînement par époque, choisies à nouveau chaque fois ; 0 : toutes</translation>
    </message>
    <message>
        <source>Learning rate of the first update</source>
        <translation>Taux d'apprentissage de la première mise à jour</translation>
    </message>
    <message>
        <source>Decay of the learning rate, which is divided by 1 + this times the number of updates</source>
        <translation>Décroissance du taux d'apprentissage, divisé par 1 + cette valeur multipliée par le nombre de mises à jour</translation>
    </message>
    <message>
        <source>Transpose pieces at random to one of twelve keys in each epoch</source>
        <translation>Transposer les pièces au hasard dans l'une des douze tonalités à chaque époque</translation>
    </message>
    <message>
        <source>Most held-out pieces used to evaluate an epoch</source>
        <translation>Nombre maximal de pièces de validation pour évaluer une époque</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>not MIDI</source>
        <translation>pas du MIDI</translation>
    </message>
    <message>
        <source>SMPTE time</source>
        <translation>temps SMPTE</translation>
    </message>
</context>
<context>
    <name>EpochModel</name>
    <message>
        <source>average</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Copy Table as CSV</source>
        <translation>Copier le tableau en CSV</translation>
    </message>
    <message>
        <source>Figures for each epoch</source>
        <translation>Valeurs de chaque époque</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation>&amp;Nouveau projet</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Recover Unsaved Work…</source>
        <translation>Ré&amp;cupérer un travail non enregistré…</translation>
    </message>
    <message>
        <source>&amp;Import MIDI…</source>
        <translation>&amp;Importer du MIDI…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Projects, MIDI files and recipes (%1);;Projects (*.lwp);;MIDI files (%2);;Recipes of generated loops (*.json)</source>
        <translation>Projets, fichiers MIDI et recettes (%1);;Projets (*.lwp);;Fichiers MIDI (%2);;Recettes de boucles générées (*.json)</translation>
    </message>
    <message>
        <source>Import MIDI</source>
        <translation>Importer du MIDI</translation>
    </message>
    <message>
        <source>MIDI files (%1)</source>
        <translation>Fichiers MIDI (%1)</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Ouverture de « %1 »…</translation>
    </message>
    <message>
        <source>Save the project?</source>
        <translation>Enregistrer le projet ?</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>« %1 » a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Don't save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>Enregistrement de « %1 »…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Projects (*.lwp)</source>
        <translation>Projets (*.lwp)</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Lower is more predictable, higher is more surprising; at 0 the model always picks the most likely code</source>
        <translation>Plus bas : plus prévisible ; plus haut : plus surprenant ; à 0, le modèle choisit toujours le code le plus probable</translation>
    </message>
    <message>
        <source>Temperature slider</source>
        <translation>Curseur de température</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Sample only from the k most likely codes</source>
        <translation>Tirer seulement parmi les k codes les plus probables</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Sample only from the most likely codes that together have this probability</source>
        <translation>Tirer seulement parmi les codes les plus probables qui totalisent cette probabilité</translation>
    </message>
    <message>
        <source>Reset to Recommended</source>
        <translation>Valeurs recommandées</translation>
    </message>
    <message>
        <source>Set temperature, top-k and top-p to what this model recommends</source>
        <translation>Donner à température, top-k et top-p les valeurs recommandées par ce modèle</translation>
    </message>
</context>
<context>
    <name>FoldSection</name>
    <message>
        <source>Folded</source>
        <translation>Repliée</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Dépliée</translation>
    </message>
</context>
<context>
    <name>GeneratePanel</name>
    <message>
        <source>Stop Generating</source>
        <translation>Arrêter la génération</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Number of loops</source>
        <translation>Nombre de boucles</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop generating; finished loops stay</source>
        <translation>Arrêter la génération ; les boucles terminées restent</translation>
    </message>
    <message>
        <source>Loops finished so far</source>
        <translation>Boucles terminées jusqu'ici</translation>
    </message>
    <message>
        <source>How many loops were sampled to keep these, and how long that took</source>
        <translation>Combien de boucles ont été générées pour garder celles-ci, et en combien de temps</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>ouverture…</translation>
    </message>
    <message>
        <source>Generate 1 loop</source>
        <translation>Générer 1 boucle</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n loops</source>
        <translation><numerusform>Générer %n boucle</numerusform><numerusform>Générer %n boucles</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>for %1, to fit the rest</source>
        <translation>pour %1, en accord avec le reste</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Regenerates the selection to fit the rest, which stays as it is</source>
        <translation>Régénère la sélection en accord avec le reste, qui ne change pas</translation>
    </message>
    <message>
        <source>Samples whole loops and takes these bars from them</source>
        <translation>Génère des boucles entières et en reprend ces mesures</translation>
    </message>
    <message>
        <source>kept %1 of %2, %3 s</source>
        <translation>%1 gardées sur %2, %3 s</translation>
    </message>
    <message numerus="yes">
        <source>%n bars · %1</source>
        <translation><numerusform>%n mesure · %1</numerusform><numerusform>%n mesures · %1</numerusform></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>Generate 1 fill</source>
        <translation>Générer 1 remplissage</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n fills</source>
        <translation><numerusform>Générer %n remplissage</numerusform><numerusform>Générer %n remplissages</numerusform></translation>
    </message>
</context>
<context>
    <name>GenerationSession</name>
    <message>
        <source>These bars were generated to fit the loop around them. To get them again, select the same bars there and generate with seed %1.</source>
        <translation>Ces mesures ont été générées en accord avec la boucle qui les entoure. Pour les retrouver, sélectionnez-y les mêmes mesures et générez avec la graine %1.</translation>
    </message>
    <message>
        <source>“%1” was edited while new bars were being generated, so it was left as it is.</source>
        <translation>« %1 » a été modifiée pendant la génération de nouvelles mesures : elle est restée telle quelle.</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Loopwright</source>
        <translation>À propos de &amp;Loopwright</translation>
    </message>
    <message>
        <source>About Loopwright</source>
        <translation>À propos de Loopwright</translation>
    </message>
    <message>
        <source>&lt;b&gt;Loopwright %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Loopwright %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A studio for composing, training and evaluating symbolic music loops.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Un studio de boucles musicales symboliques : composition, entraînement de modèles et évaluation.
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>%1 drums</source>
        <translation>%1 percussions</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>batterie</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>basse</translation>
    </message>
    <message>
        <source>%1 bass pitches</source>
        <translation>%1 hauteurs de basse</translation>
    </message>
    <message>
        <source>guitar or piano</source>
        <translation>guitare ou piano</translation>
    </message>
    <message>
        <source>strings and others</source>
        <translation>cordes et autres</translation>
    </message>
    <message>
        <source>a melody</source>
        <translation>une mélodie</translation>
    </message>
    <message>
        <source>piano</source>
        <translation>piano</translation>
    </message>
    <message>
        <source>keeps repeated bass notes separate</source>
        <translation>distingue les notes de basse répétées</translation>
    </message>
    <message>
        <source>notes exactly as played</source>
        <translation>notes exactement telles que jouées</translation>
    </message>
    <message>
        <source>lengths in beats</source>
        <translation>longueurs en temps</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Which windows count as loops</source>
        <translation>Quelles fenêtres comptent comme boucles</translation>
    </message>
    <message>
        <source>Length of a loop in bars</source>
        <translation>Longueur d'une boucle en mesures</translation>
    </message>
    <message>
        <source>Bars between the starts of two loops</source>
        <translation>Mesures entre les débuts de deux boucles</translation>
    </message>
    <message>
        <source>Seed for the training and held-out split</source>
        <translation>Graine de la répartition entre entraînement et validation</translation>
    </message>
    <message>
        <source>Import a Folder of MIDI Files</source>
        <translation>Importer un dossier de fichiers MIDI</translation>
    </message>
    <message>
        <source>Move each note to the nearest step: for played music</source>
        <translation>Déplacer chaque note au pas le plus proche : pour de la musique jouée</translation>
    </message>
    <message>
        <source>Every step that a note touches: as in the papers</source>
        <translation>Chaque pas qu'une note touche : comme dans les articles</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>selon les règles</translation>
    </message>
    <message>
        <source>Label file</source>
        <translation>Fichier d'étiquettes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>A CSV file with a column named path and others such as genre or family</source>
        <translation>Un fichier CSV avec une colonne nommée path et d'autres comme genre ou family</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a label file</source>
        <translation>Choisir un fichier d'étiquettes</translation>
    </message>
    <message>
        <source>Song Labels</source>
        <translation>Étiquettes des morceaux</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Boucles</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Every … bars</source>
        <translation>Toutes les … mesures</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import Report</source>
        <translation>Rapport d'importation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Why it was skipped</source>
        <translation>Raison de l'exclusion</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Find files or reasons</source>
        <translation>Rechercher des fichiers ou des raisons</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>Fichiers de l'importation</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
</context>
<context>
    <name>KeyMenu</name>
    <message>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Tonique</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Gamme</translation>
    </message>
    <message>
        <source>From the Notes</source>
        <translation>D'après les notes</translation>
    </message>
    <message>
        <source>From the Notes: %1</source>
        <translation>D'après les notes : %1</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Standard key</source>
        <translation>Raccourci standard</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>Commande à rechercher</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>New key for the command</source>
        <translation>Nouveau raccourci de la commande</translation>
    </message>
    <message>
        <source>%1 is already the shortcut for “%2” (%3). Choose another key, or remove it there first.</source>
        <translation>%1 est déjà le raccourci de « %2 » (%3). Choisissez-en un autre ou retirez-le d'abord de cette commande.</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <translation>« %1 » : désormais %2.</translation>
    </message>
</context>
<context>
    <name>LengthActions</name>
    <message numerus="yes">
        <source>%n Bars</source>
        <translation><numerusform>%n mesure</numerusform><numerusform>%n mesures</numerusform></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message numerus="yes">
        <source>Change length to %n bars</source>
        <translation><numerusform>Passer la longueur à %n mesure</numerusform><numerusform>Passer la longueur à %n mesures</numerusform></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;New Loop</source>
        <translation>&amp;Nouvelle boucle</translation>
    </message>
    <message>
        <source>&amp;Duplicate Loop</source>
        <translation>&amp;Dupliquer la boucle</translation>
    </message>
    <message>
        <source>&amp;Rename Loop</source>
        <translation>&amp;Renommer la boucle</translation>
    </message>
    <message>
        <source>Re&amp;move Loop</source>
        <translation>&amp;Supprimer la boucle</translation>
    </message>
    <message>
        <source>&amp;Previous Loop</source>
        <translation>Boucle &amp;précédente</translation>
    </message>
    <message>
        <source>N&amp;ext Loop</source>
        <translation>Boucle s&amp;uivante</translation>
    </message>
    <message>
        <source>Loops of the project</source>
        <translation>Boucles du projet</translation>
    </message>
    <message>
        <source>Starter loops</source>
        <translation>Boucles de départ</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Boucles</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Double-click or press Enter to add it to the project</source>
        <translation>Double-cliquez ou appuyez sur Entrée pour l'ajouter au projet</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
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
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Name of middle C</source>
        <translation>Nom du do central</translation>
    </message>
    <message>
        <source>Middle C is</source>
        <translation>Le do central est</translation>
    </message>
</context>
<context>
    <name>LoopCoder</name>
    <message>
        <source>No loop is open.</source>
        <translation>Aucune boucle n'est ouverte.</translation>
    </message>
    <message>
        <source>There are no codes because the model cannot be used.</source>
        <translation>Pas de codes, car le modèle est inutilisable.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>This model has no codes. The starter does.</source>
        <translation>Ce modèle n'a pas de codes. Le modèle de départ en a.</translation>
    </message>
    <message numerus="yes">
        <source>This model reads loops of %n bars in 4/4; this loop is different.</source>
        <translation><numerusform>Ce modèle lit des boucles de %n mesure en 4/4 ; celle-ci est différente.</numerusform><numerusform>Ce modèle lit des boucles de %n mesures en 4/4 ; celle-ci est différente.</numerusform></translation>
    </message>
    <message>
        <source>Reading the codes…</source>
        <translation>Lecture des codes…</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n'a changé.</translation>
    </message>
</context>
<context>
    <name>LoopExport</name>
    <message>
        <source>&amp;Export MIDI…</source>
        <translation>E&amp;xporter en MIDI…</translation>
    </message>
    <message>
        <source>Export &amp;WAV…</source>
        <translation>Exporter en &amp;WAV…</translation>
    </message>
    <message>
        <source>Export the loop as MIDI</source>
        <translation>Exporter la boucle en MIDI</translation>
    </message>
    <message>
        <source>MIDI files (*.mid)</source>
        <translation>Fichiers MIDI (*.mid)</translation>
    </message>
    <message>
        <source>Export the loop as sound</source>
        <translation>Exporter la boucle en audio</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>Fichiers WAV (*.wav)</translation>
    </message>
    <message>
        <source>Exported %1. It repeats without a gap.</source>
        <translation>%1 exporté. La boucle se répète sans coupure.</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>%1 exporté.</translation>
    </message>
    <message>
        <source>Rendering %1: %2 %</source>
        <translation>Rendu de %1 : %2 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>LoopFacts</name>
    <message>
        <source>About the open loop</source>
        <translation>À propos de la boucle ouverte</translation>
    </message>
    <message>
        <source>Loop score</source>
        <translation>Score de boucle</translation>
    </message>
    <message>
        <source>How far this is from real loops, according to the model's loop detector; lower is better</source>
        <translation>Écart avec les vraies boucles, selon le détecteur de boucles du modèle ; plus c'est bas, mieux c'est</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>One letter per bar; equal bars share a letter</source>
        <translation>Une lettre par mesure ; les mesures identiques ont la même lettre</translation>
    </message>
    <message>
        <source>Self-similarity</source>
        <translation>Autosimilarité</translation>
    </message>
    <message>
        <source>How alike its bars are; 1 means all are equal</source>
        <translation>Ressemblance de ses mesures ; 1 : toutes identiques</translation>
    </message>
    <message>
        <source>Bars 1 and %1</source>
        <translation>Mesures 1 et %1</translation>
    </message>
    <message>
        <source>Share of cells that differ (Hamming distance)</source>
        <translation>Part des cellules qui diffèrent (distance de Hamming)</translation>
    </message>
    <message>
        <source>Notes per bar</source>
        <translation>Notes par mesure</translation>
    </message>
    <message>
        <source>Mean over all bars, drums and bass</source>
        <translation>Moyenne sur toutes les mesures, batterie et basse</translation>
    </message>
    <message>
        <source>Pitches per bar</source>
        <translation>Hauteurs par mesure</translation>
    </message>
    <message>
        <source>Different pitches and drums in a bar, averaged over all bars</source>
        <translation>Hauteurs et éléments de batterie différents dans une mesure, en moyenne sur toutes les mesures</translation>
    </message>
    <message>
        <source>Busy steps per bar</source>
        <translation>Pas actifs par mesure</translation>
    </message>
    <message>
        <source>Steps of 16 in which something sounds</source>
        <translation>Pas, sur 16, où quelque chose sonne</translation>
    </message>
    <message>
        <source>On the one</source>
        <translation>Premier temps</translation>
    </message>
    <message>
        <source>What plays on the first beat</source>
        <translation>Ce qui joue sur le premier temps</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>grosse caisse</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>basse</translation>
    </message>
    <message>
        <source>%1 % differ</source>
        <translation>%1 % de différence</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>like a song's excerpt (%1 %)</source>
        <translation>comme un extrait de morceau (%1 %)</translation>
    </message>
    <message>
        <source>loop-like (%1 %)</source>
        <translation>proche d'une boucle (%1 %)</translation>
    </message>
    <message>
        <source>More loop-like than %1 % of real loops, according to the model's loop detector. Its score is %2; lower is better.</source>
        <translation>Plus proche d'une boucle que %1 % des vraies boucles, selon le détecteur de boucles du modèle. Son score est %2 ; plus bas, c'est mieux.</translation>
    </message>
</context>
<context>
    <name>LoopListModel</name>
    <message>
        <source>Rename the loop</source>
        <translation>Renommer la boucle</translation>
    </message>
</context>
<context>
    <name>LoopRow</name>
    <message numerus="yes">
        <source>%n bars, %1 BPM</source>
        <translation><numerusform>%n mesure, %1 BPM</numerusform><numerusform>%n mesures, %1 BPM</numerusform></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The language changes at the next start, because an import or export is running.</source>
        <translation>La langue changera au prochain démarrage, car une importation ou une exportation est en cours.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Press Space to play or Ctrl+G to generate eight new loops.</source>
        <translation>Appuyez sur Espace pour lire ou sur Ctrl+G pour générer huit nouvelles boucles.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Nothing to recover.</source>
        <translation>Rien à récupérer.</translation>
    </message>
    <message>
        <source>%1[*] – Loopwright</source>
        <translation>%1[*] – Loopwright</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>Réglages du son…</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>batterie</translation>
    </message>
    <message>
        <source>The SoundFont has no sound for %1, so those tracks are silent.</source>
        <translation>La SoundFont n'a pas de son pour %1 : ces pistes sont muettes.</translation>
    </message>
</context>
<context>
    <name>MidiImport</name>
    <message>
        <source>Piano</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Chromatic percussion</source>
        <translation>Percussions chromatiques</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Orgue</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Guitare</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Cordes</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Cuivres</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>Anches</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Flûtes</translation>
    </message>
    <message>
        <source>Synth lead</source>
        <translation>Lead synthé</translation>
    </message>
    <message>
        <source>Synth pad</source>
        <translation>Nappe synthé</translation>
    </message>
    <message>
        <source>Synth effect</source>
        <translation>Effet synthé</translation>
    </message>
    <message>
        <source>Ethnic</source>
        <translation>Ethnique</translation>
    </message>
    <message>
        <source>Percussive</source>
        <translation>Percussions</translation>
    </message>
    <message>
        <source>Sound effect</source>
        <translation>Effet sonore</translation>
    </message>
    <message>
        <source>a loop cannot have this many bars</source>
        <translation>une boucle ne peut pas avoir ce nombre de mesures</translation>
    </message>
    <message>
        <source>choose 1 to 16 bars of the file</source>
        <translation>choisissez de 1 à 16 mesures du fichier</translation>
    </message>
    <message>
        <source>these bars change meter or run past the end of the file</source>
        <translation>ces mesures changent de signature rythmique ou dépassent la fin du fichier</translation>
    </message>
    <message>
        <source>choose bars in a single meter</source>
        <translation>choisissez des mesures d'une seule signature rythmique</translation>
    </message>
    <message>
        <source>the file has no such parts</source>
        <translation>le fichier n'a pas ces parties</translation>
    </message>
    <message>
        <source>choose from its parts</source>
        <translation>choisissez parmi ses parties</translation>
    </message>
    <message>
        <source>there are more notes than a loop holds</source>
        <translation>il y a plus de notes que n'en contient une boucle</translation>
    </message>
    <message>
        <source>choose fewer bars</source>
        <translation>choisissez moins de mesures</translation>
    </message>
    <message>
        <source>there are no notes in it</source>
        <translation>il ne contient aucune note</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>choisissez un autre fichier</translation>
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
        <translation>Muet : %1 (M)</translation>
    </message>
    <message>
        <source>Hear only %1 (N)</source>
        <translation>N'écouter que %1 (N)</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Muet : %1</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Solo : %1</translation>
    </message>
</context>
<context>
    <name>ModelCatalogue</name>
    <message>
        <source>The training program is missing: %1. Install loopwright next to the studio.</source>
        <translation>Le programme d'entraînement est introuvable : %1. Installez loopwright à côté du studio.</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Erase Note</source>
        <translation>Effacer la note</translation>
    </message>
    <message>
        <source>Erase %1 Notes</source>
        <translation>Effacer %1 notes</translation>
    </message>
    <message>
        <source>Cut Note</source>
        <translation>Couper la note</translation>
    </message>
    <message>
        <source>Cut %1 Notes</source>
        <translation>Couper %1 notes</translation>
    </message>
    <message>
        <source>Paste Note</source>
        <translation>Coller la note</translation>
    </message>
    <message>
        <source>Paste %1 Notes</source>
        <translation>Coller %1 notes</translation>
    </message>
    <message>
        <source>Left out %1 (notes: %2): this loop has no track for it. Open the MIDI file to choose its parts.</source>
        <translation>Non repris : %1 (notes : %2). Cette boucle n'a pas de piste correspondante. Ouvrez le fichier MIDI pour choisir ses parties.</translation>
    </message>
    <message>
        <source>Duplicate Note</source>
        <translation>Dupliquer la note</translation>
    </message>
    <message>
        <source>Duplicate %1 Notes</source>
        <translation>Dupliquer %1 notes</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>Quantifier</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>Déplacer la note</translation>
    </message>
    <message>
        <source>Move %1 Notes</source>
        <translation>Déplacer %1 notes</translation>
    </message>
    <message>
        <source>Transpose Note</source>
        <translation>Transposer la note</translation>
    </message>
    <message>
        <source>Transpose %1 Notes</source>
        <translation>Transposer %1 notes</translation>
    </message>
    <message>
        <source>Resize Note</source>
        <translation>Redimensionner la note</translation>
    </message>
    <message>
        <source>Resize %1 Notes</source>
        <translation>Redimensionner %1 notes</translation>
    </message>
    <message>
        <source>Change Velocity</source>
        <translation>Modifier la vélocité</translation>
    </message>
    <message>
        <source>Change %1 Velocities</source>
        <translation>Modifier %1 vélocités</translation>
    </message>
</context>
<context>
    <name>NoteDrag</name>
    <message>
        <source>Copy Note</source>
        <translation>Copier la note</translation>
    </message>
    <message>
        <source>Copy %1 Notes</source>
        <translation>Copier %1 notes</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>Déplacer la note</translation>
    </message>
    <message>
        <source>Move %1 Notes</source>
        <translation>Déplacer %1 notes</translation>
    </message>
    <message>
        <source>Stretch Note</source>
        <translation>Étirer la note</translation>
    </message>
    <message>
        <source>Stretch %1 Notes</source>
        <translation>Étirer %1 notes</translation>
    </message>
    <message>
        <source>Resize Note</source>
        <translation>Redimensionner la note</translation>
    </message>
    <message>
        <source>Resize %1 Notes</source>
        <translation>Redimensionner %1 notes</translation>
    </message>
    <message>
        <source>Change Velocity</source>
        <translation>Modifier la vélocité</translation>
    </message>
    <message>
        <source>Change %1 Velocities</source>
        <translation>Modifier %1 vélocités</translation>
    </message>
    <message>
        <source>Draw Velocities</source>
        <translation>Dessiner les vélocités</translation>
    </message>
    <message>
        <source>Erase Hit</source>
        <translation>Effacer la frappe</translation>
    </message>
    <message>
        <source>Erase %1 Hits</source>
        <translation>Effacer %1 frappes</translation>
    </message>
    <message>
        <source>Draw Hit</source>
        <translation>Dessiner une frappe</translation>
    </message>
    <message>
        <source>Draw %1 Hits</source>
        <translation>Dessiner %1 frappes</translation>
    </message>
    <message>
        <source>Erase Note</source>
        <translation>Effacer la note</translation>
    </message>
    <message>
        <source>Erase %1 Notes</source>
        <translation>Effacer %1 notes</translation>
    </message>
    <message>
        <source>Draw Note</source>
        <translation>Dessiner une note</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>whole</source>
        <translation>ronde</translation>
    </message>
    <message>
        <source>%1 wholes</source>
        <translation>%1 rondes</translation>
    </message>
    <message>
        <source>half</source>
        <translation>blanche</translation>
    </message>
    <message>
        <source>%1 halves</source>
        <translation>%1 blanches</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>noire</translation>
    </message>
    <message>
        <source>%1 quarters</source>
        <translation>%1 noires</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>croche</translation>
    </message>
    <message>
        <source>%1 eighths</source>
        <translation>%1 croches</translation>
    </message>
    <message>
        <source>sixteenth</source>
        <translation>double croche</translation>
    </message>
    <message>
        <source>%1 sixteenths</source>
        <translation>%1 doubles croches</translation>
    </message>
    <message>
        <source>thirty-second</source>
        <translation>triple croche</translation>
    </message>
    <message>
        <source>%1 thirty-seconds</source>
        <translation>%1 triples croches</translation>
    </message>
    <message>
        <source>dotted %1</source>
        <translation>%1 pointée</translation>
    </message>
    <message>
        <source>%1 triplet</source>
        <translation>%1 de triolet</translation>
    </message>
    <message>
        <source>%1 ticks</source>
        <translation>%1 ticks</translation>
    </message>
    <message>
        <source>bar %1 beat %2</source>
        <translation>mesure %1, temps %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
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
        <translation>majeur</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mineur</translation>
    </message>
    <message>
        <source>dorian</source>
        <translation>dorien</translation>
    </message>
    <message>
        <source>mixolydian</source>
        <translation>mixolydien</translation>
    </message>
    <message>
        <source>minor pentatonic</source>
        <translation>pentatonique mineur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>OpenMidiDialog</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Which bars become the loop?</source>
        <translation>Quelles mesures deviennent la boucle ?</translation>
    </message>
    <message>
        <source>First bar</source>
        <translation>Première mesure</translation>
    </message>
    <message>
        <source>Number of bars</source>
        <translation>Nombre de mesures</translation>
    </message>
    <message>
        <source>Part for the bass</source>
        <translation>Partie pour la basse</translation>
    </message>
    <message>
        <source>Part for the drums</source>
        <translation>Partie pour la batterie</translation>
    </message>
    <message>
        <source>Also open the other pitched parts, one track each</source>
        <translation>Ouvrir aussi les autres parties mélodiques, une piste chacune</translation>
    </message>
    <message>
        <source>The loop</source>
        <translation>La boucle</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>1 bar</source>
        <translation>1 mesure</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1 mesures</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 partie</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 parties</translation>
    </message>
    <message>
        <source>%1 – %2, channel %3</source>
        <translation>%1 – %2, canal %3</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notes</translation>
    </message>
    <message>
        <source>No drums</source>
        <translation>Pas de batterie</translation>
    </message>
    <message>
        <source>No bass</source>
        <translation>Pas de basse</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>These bars are silent. Move the frame to where there are notes.</source>
        <translation>Ces mesures sont silencieuses. Déplacez le cadre là où il y a des notes.</translation>
    </message>
    <message>
        <source>%1 BPM, %2/%3: %4 and %5</source>
        <translation>%1 BPM, %2/%3 : %4 et %5</translation>
    </message>
    <message>
        <source>1 pitched note</source>
        <translation>1 note mélodique</translation>
    </message>
    <message>
        <source>%1 pitched notes</source>
        <translation>%1 notes mélodiques</translation>
    </message>
    <message>
        <source>1 drum hit</source>
        <translation>1 frappe de batterie</translation>
    </message>
    <message>
        <source>%1 drum hits</source>
        <translation>%1 frappes de batterie</translation>
    </message>
    <message>
        <source>Open 1 bar</source>
        <translation>Ouvrir 1 mesure</translation>
    </message>
    <message>
        <source>Open %1 bars</source>
        <translation>Ouvrir %1 mesures</translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Search the options</source>
        <translation>Rechercher dans les options</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>No option matches.</source>
        <translation>Aucune option ne correspond.</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>Not accepted: enter %1</source>
        <translation>Refusé : saisissez %1</translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message>
        <source>bar %1</source>
        <translation>la mesure %1</translation>
    </message>
    <message>
        <source>bars %1</source>
        <translation>les mesures %1</translation>
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
        <translation>Espaces de travail</translation>
    </message>
</context>
<context>
    <name>PlayActions</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Back to Start</source>
        <translation>Retour au &amp;début</translation>
    </message>
    <message>
        <source>&amp;Stop and Rewind</source>
        <translation>&amp;Arrêter et rembobiner</translation>
    </message>
    <message>
        <source>Pre&amp;vious Bar</source>
        <translation>Mesure p&amp;récédente</translation>
    </message>
    <message>
        <source>&amp;Next Bar</source>
        <translation>Mesure s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Boucle</translation>
    </message>
    <message>
        <source>Loop &amp;Selected Bars</source>
        <translation>Boucler les mesures &amp;sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Metronome</source>
        <translation>&amp;Métronome</translation>
    </message>
    <message>
        <source>&amp;Tap Tempo</source>
        <translation>&amp;Tap tempo</translation>
    </message>
    <message>
        <source>&amp;All Notes Off</source>
        <translation>Couper toutes les &amp;notes</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>The whole loop is playing.</source>
        <translation>La boucle est lue en entier.</translation>
    </message>
    <message>
        <source>Select notes or bars to loop.</source>
        <translation>Sélectionnez des notes ou des mesures à boucler.</translation>
    </message>
    <message>
        <source>Change tempo</source>
        <translation>Modifier le tempo</translation>
    </message>
    <message>
        <source>Change swing</source>
        <translation>Modifier le swing</translation>
    </message>
</context>
<context>
    <name>PositionDisplay</name>
    <message>
        <source>Bar and beat</source>
        <translation>Mesure et temps</translation>
    </message>
    <message>
        <source>Bar %1, beat %2</source>
        <translation>Mesure %1, temps %2</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Grand piano</source>
        <translation>Piano à queue</translation>
    </message>
    <message>
        <source>Bright piano</source>
        <translation>Piano brillant</translation>
    </message>
    <message>
        <source>Electric grand</source>
        <translation>Piano à queue électrique</translation>
    </message>
    <message>
        <source>Honky-tonk piano</source>
        <translation>Piano bastringue</translation>
    </message>
    <message>
        <source>Electric piano 1</source>
        <translation>Piano électrique 1</translation>
    </message>
    <message>
        <source>Electric piano 2</source>
        <translation>Piano électrique 2</translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation>Clavecin</translation>
    </message>
    <message>
        <source>Clavinet</source>
        <translation>Clavinet</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>Célesta</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>Glockenspiel</translation>
    </message>
    <message>
        <source>Music box</source>
        <translation>Boîte à musique</translation>
    </message>
    <message>
        <source>Vibraphone</source>
        <translation>Vibraphone</translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation>Marimba</translation>
    </message>
    <message>
        <source>Xylophone</source>
        <translation>Xylophone</translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation>Cloches tubulaires</translation>
    </message>
    <message>
        <source>Dulcimer</source>
        <translation>Dulcimer</translation>
    </message>
    <message>
        <source>Drawbar organ</source>
        <translation>Orgue à tirettes</translation>
    </message>
    <message>
        <source>Percussive organ</source>
        <translation>Orgue percussif</translation>
    </message>
    <message>
        <source>Rock organ</source>
        <translation>Orgue rock</translation>
    </message>
    <message>
        <source>Church organ</source>
        <translation>Orgue d'église</translation>
    </message>
    <message>
        <source>Reed organ</source>
        <translation>Harmonium</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>Accordéon</translation>
    </message>
    <message>
        <source>Harmonica</source>
        <translation>Harmonica</translation>
    </message>
    <message>
        <source>Tango accordion</source>
        <translation>Bandonéon</translation>
    </message>
    <message>
        <source>Nylon guitar</source>
        <translation>Guitare nylon</translation>
    </message>
    <message>
        <source>Steel guitar</source>
        <translation>Guitare folk</translation>
    </message>
    <message>
        <source>Jazz guitar</source>
        <translation>Guitare jazz</translation>
    </message>
    <message>
        <source>Clean guitar</source>
        <translation>Guitare claire</translation>
    </message>
    <message>
        <source>Muted guitar</source>
        <translation>Guitare étouffée</translation>
    </message>
    <message>
        <source>Overdriven guitar</source>
        <translation>Guitare overdrive</translation>
    </message>
    <message>
        <source>Distorted guitar</source>
        <translation>Guitare distorsion</translation>
    </message>
    <message>
        <source>Guitar harmonics</source>
        <translation>Harmoniques de guitare</translation>
    </message>
    <message>
        <source>Acoustic bass</source>
        <translation>Basse acoustique</translation>
    </message>
    <message>
        <source>Finger bass</source>
        <translation>Basse aux doigts</translation>
    </message>
    <message>
        <source>Picked bass</source>
        <translation>Basse au médiator</translation>
    </message>
    <message>
        <source>Fretless bass</source>
        <translation>Basse fretless</translation>
    </message>
    <message>
        <source>Slap bass 1</source>
        <translation>Basse slap 1</translation>
    </message>
    <message>
        <source>Slap bass 2</source>
        <translation>Basse slap 2</translation>
    </message>
    <message>
        <source>Synth bass 1</source>
        <translation>Basse synthé 1</translation>
    </message>
    <message>
        <source>Synth bass 2</source>
        <translation>Basse synthé 2</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>Violon</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>Violoncelle</translation>
    </message>
    <message>
        <source>Contrabass</source>
        <translation>Contrebasse</translation>
    </message>
    <message>
        <source>Tremolo strings</source>
        <translation>Cordes trémolo</translation>
    </message>
    <message>
        <source>Pizzicato strings</source>
        <translation>Cordes pizzicato</translation>
    </message>
    <message>
        <source>Harp</source>
        <translation>Harpe</translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation>Timbales</translation>
    </message>
    <message>
        <source>Strings 1</source>
        <translation>Cordes 1</translation>
    </message>
    <message>
        <source>Strings 2</source>
        <translation>Cordes 2</translation>
    </message>
    <message>
        <source>Synth strings 1</source>
        <translation>Cordes synthé 1</translation>
    </message>
    <message>
        <source>Synth strings 2</source>
        <translation>Cordes synthé 2</translation>
    </message>
    <message>
        <source>Choir aahs</source>
        <translation>Chœur aah</translation>
    </message>
    <message>
        <source>Voice oohs</source>
        <translation>Voix ooh</translation>
    </message>
    <message>
        <source>Synth voice</source>
        <translation>Voix synthé</translation>
    </message>
    <message>
        <source>Orchestra hit</source>
        <translation>Coup d'orchestre</translation>
    </message>
    <message>
        <source>Trumpet</source>
        <translation>Trompette</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>Trombone</translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation>Tuba</translation>
    </message>
    <message>
        <source>Muted trumpet</source>
        <translation>Trompette bouchée</translation>
    </message>
    <message>
        <source>French horn</source>
        <translation>Cor d'harmonie</translation>
    </message>
    <message>
        <source>Brass section</source>
        <translation>Section de cuivres</translation>
    </message>
    <message>
        <source>Synth brass 1</source>
        <translation>Cuivres synthé 1</translation>
    </message>
    <message>
        <source>Synth brass 2</source>
        <translation>Cuivres synthé 2</translation>
    </message>
    <message>
        <source>Soprano sax</source>
        <translation>Sax soprano</translation>
    </message>
    <message>
        <source>Alto sax</source>
        <translation>Sax alto</translation>
    </message>
    <message>
        <source>Tenor sax</source>
        <translation>Sax ténor</translation>
    </message>
    <message>
        <source>Baritone sax</source>
        <translation>Sax baryton</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>Hautbois</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>Cor anglais</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>Basson</translation>
    </message>
    <message>
        <source>Clarinet</source>
        <translation>Clarinette</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>Piccolo</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>Flûte</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Flûte à bec</translation>
    </message>
    <message>
        <source>Pan flute</source>
        <translation>Flûte de Pan</translation>
    </message>
    <message>
        <source>Blown bottle</source>
        <translation>Bouteille soufflée</translation>
    </message>
    <message>
        <source>Shakuhachi</source>
        <translation>Shakuhachi</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Sifflement</translation>
    </message>
    <message>
        <source>Ocarina</source>
        <translation>Ocarina</translation>
    </message>
    <message>
        <source>Square lead</source>
        <translation>Lead carré</translation>
    </message>
    <message>
        <source>Sawtooth lead</source>
        <translation>Lead dent de scie</translation>
    </message>
    <message>
        <source>Calliope lead</source>
        <translation>Lead calliope</translation>
    </message>
    <message>
        <source>Chiff lead</source>
        <translation>Lead chiff</translation>
    </message>
    <message>
        <source>Charang lead</source>
        <translation>Lead charang</translation>
    </message>
    <message>
        <source>Voice lead</source>
        <translation>Lead voix</translation>
    </message>
    <message>
        <source>Fifths lead</source>
        <translation>Lead quintes</translation>
    </message>
    <message>
        <source>Bass and lead</source>
        <translation>Basse et lead</translation>
    </message>
    <message>
        <source>New age pad</source>
        <translation>Nappe new age</translation>
    </message>
    <message>
        <source>Warm pad</source>
        <translation>Nappe chaude</translation>
    </message>
    <message>
        <source>Polysynth pad</source>
        <translation>Nappe polysynthé</translation>
    </message>
    <message>
        <source>Choir pad</source>
        <translation>Nappe chœur</translation>
    </message>
    <message>
        <source>Bowed pad</source>
        <translation>Nappe archet</translation>
    </message>
    <message>
        <source>Metallic pad</source>
        <translation>Nappe métallique</translation>
    </message>
    <message>
        <source>Halo pad</source>
        <translation>Nappe halo</translation>
    </message>
    <message>
        <source>Sweep pad</source>
        <translation>Nappe balayage</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pluie</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>Bande originale</translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation>Cristal</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosphère</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillance</translation>
    </message>
    <message>
        <source>Goblins</source>
        <translation>Gobelins</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>Échos</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>Science-fiction</translation>
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
        <translation>Cornemuse</translation>
    </message>
    <message>
        <source>Fiddle</source>
        <translation>Violon folk</translation>
    </message>
    <message>
        <source>Shanai</source>
        <translation>Shanai</translation>
    </message>
    <message>
        <source>Tinkle bell</source>
        <translation>Clochette</translation>
    </message>
    <message>
        <source>Agogo</source>
        <translation>Agogo</translation>
    </message>
    <message>
        <source>Steel drums</source>
        <translation>Steel drums</translation>
    </message>
    <message>
        <source>Woodblock</source>
        <translation>Woodblock</translation>
    </message>
    <message>
        <source>Taiko drum</source>
        <translation>Taïko</translation>
    </message>
    <message>
        <source>Melodic tom</source>
        <translation>Tom mélodique</translation>
    </message>
    <message>
        <source>Synth drum</source>
        <translation>Tom synthé</translation>
    </message>
    <message>
        <source>Reverse cymbal</source>
        <translation>Cymbale inversée</translation>
    </message>
    <message>
        <source>Fret noise</source>
        <translation>Bruit de frettes</translation>
    </message>
    <message>
        <source>Breath noise</source>
        <translation>Bruit de souffle</translation>
    </message>
    <message>
        <source>Seashore</source>
        <translation>Bord de mer</translation>
    </message>
    <message>
        <source>Bird tweet</source>
        <translation>Chant d'oiseau</translation>
    </message>
    <message>
        <source>Telephone ring</source>
        <translation>Sonnerie de téléphone</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>Hélicoptère</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>Applaudissements</translation>
    </message>
    <message>
        <source>Gunshot</source>
        <translation>Coup de feu</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Chromatic percussion</source>
        <translation>Percussions chromatiques</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Orgue</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Guitare</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Cordes</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Cuivres</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>Anches</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Flûtes</translation>
    </message>
    <message>
        <source>Synth lead</source>
        <translation>Lead synthé</translation>
    </message>
    <message>
        <source>Synth pad</source>
        <translation>Nappe synthé</translation>
    </message>
    <message>
        <source>Synth effects</source>
        <translation>Effets synthé</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Percussive</source>
        <translation>Percussions</translation>
    </message>
    <message>
        <source>Sound effects</source>
        <translation>Effets sonores</translation>
    </message>
    <message>
        <source>Standard kit</source>
        <translation>Kit standard</translation>
    </message>
    <message>
        <source>Room kit</source>
        <translation>Kit room</translation>
    </message>
    <message>
        <source>Power kit</source>
        <translation>Kit power</translation>
    </message>
    <message>
        <source>Electronic kit</source>
        <translation>Kit électronique</translation>
    </message>
    <message>
        <source>Analog kit</source>
        <translation>Kit analogique</translation>
    </message>
    <message>
        <source>Jazz kit</source>
        <translation>Kit jazz</translation>
    </message>
    <message>
        <source>Brush kit</source>
        <translation>Kit balais</translation>
    </message>
    <message>
        <source>Orchestra kit</source>
        <translation>Kit orchestre</translation>
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
        <translation>le projet n'a pas encore de fichier</translation>
    </message>
    <message>
        <source>choose where to save it</source>
        <translation>choisissez où l'enregistrer</translation>
    </message>
    <message>
        <source>another program has changed the file since you opened it</source>
        <translation>un autre programme a modifié le fichier depuis que vous l'avez ouvert</translation>
    </message>
    <message>
        <source>save under another name, or save again to replace it</source>
        <translation>enregistrez sous un autre nom, ou enregistrez à nouveau pour le remplacer</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Unreadable changes</source>
        <translation>Modifications illisibles</translation>
    </message>
</context>
<context>
    <name>RecipeDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>For a tempo of</source>
        <translation>Pour un tempo de</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>%1 cells per bar</source>
        <translation>%1 cellules par mesure</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>from a training loop</source>
        <translation>d'une boucle d'entraînement</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Modèle de départ</translation>
    </message>
    <message>
        <source>Model's hash</source>
        <translation>Empreinte du modèle</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Loop number</source>
        <translation>Numéro de la boucle</translation>
    </message>
    <message>
        <source>Bars regenerated</source>
        <translation>Mesures régénérées</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
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
        <translation>Créée avec</translation>
    </message>
    <message>
        <source>Loopwright %1</source>
        <translation>Loopwright %1</translation>
    </message>
    <message>
        <source>Computed with</source>
        <translation>Calculée avec</translation>
    </message>
    <message>
        <source>LibTorch %1</source>
        <translation>LibTorch %1</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Générer à nouveau</translation>
    </message>
    <message>
        <source>Copy recipe</source>
        <translation>Copier la recette</translation>
    </message>
    <message>
        <source>No model made this loop. It was drawn by hand or opened from a file.</source>
        <translation>Aucun modèle n'a produit cette boucle. Elle a été dessinée à la main ou ouverte depuis un fichier.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved Work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>Projects that can be recovered</source>
        <translation>Projets récupérables</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>jamais enregistré</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Loopwright closed unexpectedly. These projects were open; nothing is lost.</source>
        <translation>Loopwright s'est fermé de façon inattendue. Ces projets étaient ouverts ; rien n'est perdu.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete “%1”? This cannot be undone.</source>
        <translation>Supprimer « %1 » ? Cette action est irréversible.</translation>
    </message>
</context>
<context>
    <name>RejectionChoice</name>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>1 of 2</source>
        <translation>1 sur 2</translation>
    </message>
    <message>
        <source>3 of 4</source>
        <translation>3 sur 4</translation>
    </message>
    <message>
        <source>9 of 10</source>
        <translation>9 sur 10</translation>
    </message>
    <message>
        <source>anything not loop-like</source>
        <translation>tout ce qui ne boucle pas</translation>
    </message>
    <message>
        <source>Sample more loops and keep the ones that the model's loop detector rates best</source>
        <translation>Générer plus de boucles et garder celles que le détecteur de boucles du modèle juge les meilleures</translation>
    </message>
    <message>
        <source>This model has no loop detector</source>
        <translation>Ce modèle n'a pas de détecteur de boucles</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Velocity</source>
        <translation>Vélocité</translation>
    </message>
</context>
<context>
    <name>RollActions</name>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
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
        <translation>Couper</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <translation>Ctrl+X</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Paste at the Playhead</source>
        <translation>Coller à la tête de lecture</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select Bar</source>
        <translation>Sélectionner la mesure</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Extend Selection by a Bar</source>
        <translation>Étendre la sélection d'une mesure</translation>
    </message>
    <message>
        <source>Shift+B</source>
        <translation>Shift+B</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Next Note</source>
        <translation>Note suivante</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Previous Note</source>
        <translation>Note précédente</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>Quantifier</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Move Left by a Grid Step</source>
        <translation>Déplacer d'un pas de grille à gauche</translation>
    </message>
    <message>
        <source>Move Right by a Grid Step</source>
        <translation>Déplacer d'un pas de grille à droite</translation>
    </message>
    <message>
        <source>Move Left by a Bar</source>
        <translation>Déplacer d'une mesure à gauche</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>Move Right by a Bar</source>
        <translation>Déplacer d'une mesure à droite</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Raccourcir</translation>
    </message>
    <message>
        <source>Shift+Left</source>
        <translation>Shift+Left</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Allonger</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Shift+Right</translation>
    </message>
    <message>
        <source>Transpose Up a Semitone</source>
        <translation>Monter d'un demi-ton</translation>
    </message>
    <message>
        <source>Transpose Down a Semitone</source>
        <translation>Descendre d'un demi-ton</translation>
    </message>
    <message>
        <source>Transpose Up an Octave</source>
        <translation>Monter d'une octave</translation>
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
        <translation>Descendre d'une octave</translation>
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
        <translation>Monter d'un degré de la gamme</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Transpose Down a Scale Step</source>
        <translation>Descendre d'un degré de la gamme</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Set Velocity…</source>
        <translation>Régler la vélocité…</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Mute Track</source>
        <translation>Rendre la piste muette</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Solo Track</source>
        <translation>Mettre la piste en solo</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Show Note Menu</source>
        <translation>Afficher le menu des notes</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Shift+D</source>
        <translation>Shift+D</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Shift+S</source>
        <translation>Shift+S</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Shift+E</source>
        <translation>Shift+E</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Vélocité</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Grid: Whole Notes</source>
        <translation>Grille : rondes</translation>
    </message>
    <message>
        <source>Grid: Half Notes</source>
        <translation>Grille : blanches</translation>
    </message>
    <message>
        <source>Grid: Quarter Notes</source>
        <translation>Grille : noires</translation>
    </message>
    <message>
        <source>Grid: Eighth Notes</source>
        <translation>Grille : croches</translation>
    </message>
    <message>
        <source>Grid: Sixteenth Notes</source>
        <translation>Grille : doubles croches</translation>
    </message>
    <message>
        <source>Grid: Thirty-second Notes</source>
        <translation>Grille : triples croches</translation>
    </message>
    <message>
        <source>Grid: Eighth Triplets</source>
        <translation>Grille : triolets de croches</translation>
    </message>
    <message>
        <source>Grid: Sixteenth Triplets</source>
        <translation>Grille : triolets de doubles croches</translation>
    </message>
    <message>
        <source>Snap to Grid</source>
        <translation>Aimanter à la grille</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Note Names</source>
        <translation>Noms des notes</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Velocity Lane</source>
        <translation>Zone de vélocité</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Show Other Tracks as Ghosts</source>
        <translation>Afficher les autres pistes en fantôme</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Highlight the Key</source>
        <translation>Surligner la tonalité</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keep Bass in Key</source>
        <translation>Garder la basse dans la tonalité</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
    <message>
        <source>Follow Playhead</source>
        <translation>Suivre la tête de lecture</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Zoom avant</translation>
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
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster la vue</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir : %1</translation>
    </message>
</context>
<context>
    <name>RollCanvas</name>
    <message>
        <source>Piano roll</source>
        <translation>Piano roll</translation>
    </message>
    <message>
        <source>The notes of the loop over time; press ] and [ to move from note to note.</source>
        <translation>Les notes de la boucle dans le temps ; appuyez sur ] et [ pour passer d'une note à l'autre.</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <translation>Défiler dans le temps</translation>
    </message>
    <message>
        <source>Scroll through pitches</source>
        <translation>Défiler dans les hauteurs</translation>
    </message>
    <message>
        <source>This loop is empty. Click in the grid to draw notes, or let the model write some.</source>
        <translation>Cette boucle est vide. Cliquez dans la grille pour dessiner des notes, ou laissez le modèle en écrire.</translation>
    </message>
    <message>
        <source>No loop is open. Choose one in the library, drop a MIDI file here, or let the model write some.</source>
        <translation>Aucune boucle n'est ouverte. Choisissez-en une dans la bibliothèque, déposez ici un fichier MIDI ou laissez le modèle en écrire.</translation>
    </message>
</context>
<context>
    <name>RollEditor</name>
    <message>
        <source>Generate Loops</source>
        <translation>Générer des boucles</translation>
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
        <translation>Grille</translation>
    </message>
    <message>
        <source>Grid (Ctrl+1 to Ctrl+6)</source>
        <translation>Grille (Ctrl+1 à Ctrl+6)</translation>
    </message>
    <message>
        <source>The key that is highlighted, and that the bass is kept in</source>
        <translation>La tonalité surlignée, dans laquelle la basse est gardée</translation>
    </message>
    <message>
        <source>Track being edited</source>
        <translation>Piste éditée</translation>
    </message>
    <message>
        <source>Which pitched track you edit; the others are shown as ghosts</source>
        <translation>La piste mélodique que vous éditez ; les autres apparaissent en fantôme</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Pas de tonalité</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Tonalité : %1</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>Stop Training</source>
        <translation>Arrêter l'entraînement</translation>
    </message>
    <message>
        <source>Stop after this step and keep everything learned so far</source>
        <translation>Arrêter après cette étape et garder tout ce qui a été appris</translation>
    </message>
    <message>
        <source>Stop Training Now</source>
        <translation>Arrêter l'entraînement maintenant</translation>
    </message>
    <message>
        <source>Stop at once; anything learned since the last checkpoint is lost</source>
        <translation>Arrêter aussitôt ; ce qui a été appris depuis le dernier point de sauvegarde est perdu</translation>
    </message>
    <message>
        <source>Resume Training</source>
        <translation>Reprendre l'entraînement</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint</source>
        <translation>Reprendre depuis le dernier point de sauvegarde</translation>
    </message>
    <message>
        <source>Generate with This Model</source>
        <translation>Générer avec ce modèle</translation>
    </message>
    <message>
        <source>Show Training Folder</source>
        <translation>Afficher le dossier d'entraînement</translation>
    </message>
    <message>
        <source>Holds the log, the checkpoints and, at the end, the model</source>
        <translation>Contient le journal, les points de sauvegarde et, à la fin, le modèle</translation>
    </message>
    <message>
        <source>Remove Training from List</source>
        <translation>Retirer l'entraînement de la liste</translation>
    </message>
    <message>
        <source>Keeps the folder and everything in it</source>
        <translation>Conserve le dossier et tout son contenu</translation>
    </message>
    <message>
        <source>Generate loops with the model that this training made</source>
        <translation>Générer des boucles avec le modèle issu de cet entraînement</translation>
    </message>
    <message>
        <source>The model is ready when the training ends</source>
        <translation>Le modèle sera prêt à la fin de l'entraînement</translation>
    </message>
    <message>
        <source>Train a Model on This Codec…</source>
        <translation>Entraîner un modèle sur ce codec…</translation>
    </message>
    <message>
        <source>A codec alone cannot write loops: train a model on its codes</source>
        <translation>Un codec seul ne peut pas écrire de boucles : entraînez un modèle sur ses codes</translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message>
        <source>resumed</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleure</translation>
    </message>
    <message>
        <source>average</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>arrêt anticipé</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>The curve starts with the first steps.</source>
        <translation>La courbe commence avec les premières étapes.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Measured at the end of each epoch.</source>
        <translation>Mesurées à la fin de chaque époque.</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>solid: held-out loops   dashed: training loops   faint: unsmoothed</source>
        <translation>plein : boucles de validation   tirets : boucles d'entraînement   pâle : non lissé</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Lissage</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Lissage des courbes</translation>
    </message>
    <message>
        <source>How strongly to smooth the curves; the unsmoothed values stay visible behind them</source>
        <translation>Force du lissage des courbes ; les valeurs non lissées restent visibles derrière</translation>
    </message>
    <message>
        <source>Use a logarithmic scale for the losses</source>
        <translation>Utiliser une échelle logarithmique pour les pertes</translation>
    </message>
    <message>
        <source>codec finished</source>
        <translation>codec terminé</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop Now</source>
        <translation>Arrêter maintenant</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Generate with This Model</source>
        <translation>Générer avec ce modèle</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>Progression de l'entraînement</translation>
    </message>
    <message>
        <source>Every epoch</source>
        <translation>Toutes les époques</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>préréglage %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Train a Model on It…</source>
        <translation>Entraîner un modèle…</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>environ %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1 min</translation>
    </message>
    <message>
        <source>about %1 min %2 s</source>
        <translation>environ %1 min %2 s</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>environ %1 h</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>environ %1 h %2 min</translation>
    </message>
    <message>
        <source>about %1 days</source>
        <translation>environ %1 jours</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Époque %1 sur %2</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 étapes/s</translation>
    </message>
    <message>
        <source>%1 s per step</source>
        <translation>%1 s par étape</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · reste %2</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same loops</source>
        <translation>La même graine donne les mêmes boucles</translation>
    </message>
    <message>
        <source>New Seed</source>
        <translation>Nouvelle graine</translation>
    </message>
    <message>
        <source>Pick a new random seed</source>
        <translation>Tirer une nouvelle graine au hasard</translation>
    </message>
    <message>
        <source>Lock Seed</source>
        <translation>Verrouiller la graine</translation>
    </message>
    <message>
        <source>Keep this seed, to get the same loops again</source>
        <translation>Garder cette graine pour retrouver les mêmes boucles</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Pages des réglages</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>Commande à rechercher</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Loopwright: keyboard shortcuts</source>
        <translation>Loopwright : raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SongOverview</name>
    <message>
        <source>Bars in the file</source>
        <translation>Mesures du fichier</translation>
    </message>
    <message>
        <source>Bars %1 to %2 of %3 chosen</source>
        <translation>Mesures %1 à %2 choisies sur %3</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Reverb</source>
        <translation>Réverbération</translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation>Chorus</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Pas de son</translation>
    </message>
    <message>
        <source>Sound driver</source>
        <translation>Pilote audio</translation>
    </message>
    <message>
        <source>The driver's default device</source>
        <translation>Périphérique par défaut du pilote</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Périphérique audio</translation>
    </message>
    <message>
        <source>The system's General MIDI sounds</source>
        <translation>Les sons General MIDI du système</translation>
    </message>
    <message>
        <source>SoundFont file</source>
        <translation>Fichier SoundFont</translation>
    </message>
    <message>
        <source>%L1 Hz</source>
        <translation>%L1 Hz</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Fréquence d'échantillonnage</translation>
    </message>
    <message>
        <source>Synthesizer gain in percent</source>
        <translation>Gain du synthétiseur en pour cent</translation>
    </message>
    <message>
        <source>Play a test tone</source>
        <translation>Jouer un son de test</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effets</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a SoundFont file</source>
        <translation>Choisir un fichier SoundFont</translation>
    </message>
    <message>
        <source>Choose a SoundFont</source>
        <translation>Choisir une SoundFont</translation>
    </message>
    <message>
        <source>SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3);;All files (*)</source>
        <translation>SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Opening the sound device…</source>
        <translation>Ouverture du périphérique audio…</translation>
    </message>
    <message>
        <source>No sound: playback runs silently.</source>
        <translation>Pas de son : la lecture est muette.</translation>
    </message>
    <message>
        <source>Playing through %1.</source>
        <translation>Lecture via %1.</translation>
    </message>
</context>
<context>
    <name>StarterLoops</name>
    <message>
        <source>Starter %1</source>
        <translation>Départ %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Loopwright: composes, trains and evaluates symbolic music loops</source>
        <translation>Loopwright : studio de boucles musicales symboliques (composition, entraînement, évaluation)</translation>
    </message>
    <message>
        <source>A project (.lwp) or a MIDI file (.mid) to open</source>
        <translation>Un projet (.lwp) ou un fichier MIDI (.mid) à ouvrir</translation>
    </message>
    <message>
        <source>Start with an empty project</source>
        <translation>Démarrer avec un projet vide</translation>
    </message>
    <message>
        <source>Colours: system, light or dark</source>
        <translation>Couleurs : system (système), light (clair) ou dark (sombre)</translation>
    </message>
</context>
<context>
    <name>TailDialog</name>
    <message>
        <source>Export as Sound</source>
        <translation>Exporter en audio</translation>
    </message>
    <message>
        <source>After the last bar</source>
        <translation>Après la dernière mesure</translation>
    </message>
    <message>
        <source>Loop: the end rings into the beginning</source>
        <translation>Boucle : la fin résonne sur le début</translation>
    </message>
    <message>
        <source>Ring out: the file is longer than the bars</source>
        <translation>Laisser résonner : le fichier est plus long que les mesures</translation>
    </message>
    <message>
        <source>Cut at the last bar line</source>
        <translation>Couper à la dernière barre de mesure</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
</context>
<context>
    <name>TightenAction</name>
    <message>
        <source>Tighten Loop</source>
        <translation>Resserrer la boucle</translation>
    </message>
    <message>
        <source>Make the selected bars of the second half, or its first bar, more like the bars half a loop earlier</source>
        <translation>Rendre les mesures sélectionnées de la seconde moitié, ou sa première mesure, plus semblables à celles situées une demi-boucle plus tôt</translation>
    </message>
    <message>
        <source>Tighten %1</source>
        <translation>Resserrer %1</translation>
    </message>
    <message>
        <source>Tightened %1: %2 % of cells differed from the bars half a loop earlier; now %3 % do.</source>
        <translation>Resserrement : %1. %2 % des cellules différaient des mesures situées une demi-boucle plus tôt ; désormais %3 %.</translation>
    </message>
    <message>
        <source>Nothing to tighten in %1.</source>
        <translation>Rien à resserrer dans %1.</translation>
    </message>
</context>
<context>
    <name>TrackStrip</name>
    <message>
        <source>Track %1</source>
        <translation>Piste %1</translation>
    </message>
    <message>
        <source>M</source>
        <comment>mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Muet : %1</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Solo : %1</translation>
    </message>
    <message>
        <source>Volume of %1 in percent</source>
        <translation>Volume de %1 en pour cent</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pan of %1</source>
        <translation>Panoramique de %1</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Pan</translation>
    </message>
    <message>
        <source>Instrument of %1</source>
        <translation>Instrument de %1</translation>
    </message>
    <message>
        <source>Instrument of %1: %2</source>
        <translation>Instrument de %1 : %2</translation>
    </message>
    <message>
        <source>Change instrument to %1</source>
        <translation>Changer l'instrument pour %1</translation>
    </message>
</context>
<context>
    <name>TrackStrips</name>
    <message>
        <source>Tracks</source>
        <translation>Pistes</translation>
    </message>
</context>
<context>
    <name>TrainPlace</name>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Train a model on your music</source>
        <translation>Entraîner un modèle sur votre musique</translation>
    </message>
    <message>
        <source>Import a folder of MIDI files, train a model on its loops, and generate new ones with it. Training runs in the background: you can go on composing, or close the window.</source>
        <translation>Importez un dossier de fichiers MIDI, entraînez un modèle sur ses boucles et générez-en de nouvelles avec lui. L'entraînement se fait en arrière-plan : vous pouvez continuer à composer ou fermer la fenêtre.</translation>
    </message>
    <message>
        <source>New Training…</source>
        <translation>Nouvel entraînement…</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Apprendre sur</translation>
    </message>
    <message>
        <source>&amp;Codec</source>
        <translation>&amp;Codec</translation>
    </message>
    <message>
        <source>Start Training</source>
        <translation>Lancer l'entraînement</translation>
    </message>
    <message>
        <source>all loops</source>
        <translation>toutes les boucles</translation>
    </message>
    <message>
        <source>Every loop in the corpus</source>
        <translation>Toutes les boucles du corpus</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over the training loops</source>
        <translation>Passages sur les boucles d'entraînement</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seed for everything random; the same seed gives the same model</source>
        <translation>Graine de tout ce qui est aléatoire ; la même graine donne le même modèle</translation>
    </message>
    <message>
        <source>Training folder</source>
        <translation>Dossier d'entraînement</translation>
    </message>
    <message>
        <source>Holds the log, the checkpoints and, at the end, the model</source>
        <translation>Contient le journal, les points de sauvegarde et, à la fin, le modèle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Training Folder</source>
        <translation>Dossier d'entraînement</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nouvel entraînement</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>Épo&amp;ques</translation>
    </message>
    <message>
        <source>&amp;Learn from</source>
        <translation>&amp;Apprendre sur</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>it encodes %1 bars of layout %2, but the corpus has %3 bars of layout %4</source>
        <translation>il encode %1 mesures dans la disposition %2, mais le corpus a %3 mesures dans la disposition %4</translation>
    </message>
    <message>
        <source>Does not fit this corpus: %1.</source>
        <translation>Incompatible avec ce corpus : %1.</translation>
    </message>
    <message>
        <source>none: use the model's defaults</source>
        <translation>aucun : valeurs par défaut du modèle</translation>
    </message>
    <message>
        <source>the starter's codec</source>
        <translation>le codec du modèle de départ</translation>
    </message>
    <message>
        <source>Codec Folder</source>
        <translation>Dossier du codec</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>Toutes les options</translation>
    </message>
    <message numerus="yes">
        <source>All options (%n changed)</source>
        <translation><numerusform>Toutes les options (%n modifiée)</numerusform><numerusform>Toutes les options (%n modifiées)</numerusform></translation>
    </message>
    <message>
        <source>Listing the models…</source>
        <translation>Recherche des modèles…</translation>
    </message>
    <message>
        <source>Choose a corpus to train on, or import a folder of MIDI files.</source>
        <translation>Choisissez un corpus pour l'entraînement ou importez un dossier de fichiers MIDI.</translation>
    </message>
    <message>
        <source>Choose a codec, or train one first.</source>
        <translation>Choisissez un codec, ou entraînez-en un d'abord.</translation>
    </message>
    <message>
        <source>%1. Choose another model or another corpus.</source>
        <translation>%1. Choisissez un autre modèle ou un autre corpus.</translation>
    </message>
    <message>
        <source>This codec does not fit: %1. Choose another one.</source>
        <translation>Ce codec ne convient pas : %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose a folder for the training.</source>
        <translation>Choisissez un dossier pour l'entraînement.</translation>
    </message>
    <message>
        <source>Enter a whole number as the seed.</source>
        <translation>Saisissez un nombre entier comme graine.</translation>
    </message>
    <message>
        <source>Training continues when you close the window.</source>
        <translation>L'entraînement continue quand vous fermez la fenêtre.</translation>
    </message>
    <message>
        <source>a new one, trained first</source>
        <translation>un nouveau, entraîné d'abord</translation>
    </message>
    <message>
        <source>Trains a codec on the same music first, then the model on its codes</source>
        <translation>Entraîne d'abord un codec sur la même musique, puis le modèle sur ses codes</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Stopping after this step…</source>
        <translation>Arrêt après cette étape…</translation>
    </message>
    <message>
        <source>Reading the corpus…</source>
        <translation>Lecture du corpus…</translation>
    </message>
    <message>
        <source>Stopped. You can resume from the last checkpoint.</source>
        <translation>Arrêté. Vous pouvez reprendre depuis le dernier point de sauvegarde.</translation>
    </message>
    <message>
        <source>Stopped. You can resume from here.</source>
        <translation>Arrêté. Vous pouvez reprendre d'ici.</translation>
    </message>
    <message>
        <source>Interrupted: the process ended unexpectedly. You can resume from the last checkpoint.</source>
        <translation>Interrompu : le processus s'est terminé de façon inattendue. Vous pouvez reprendre depuis le dernier point de sauvegarde.</translation>
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
        <translation>Tempo en noires par minute</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Swing in percent</source>
        <translation>Swing en pour cent</translation>
    </message>
    <message>
        <source>Swing for playback and export: 50 % is straight, 67 % is a shuffle</source>
        <translation>Swing à la lecture et à l'export : 50 % = binaire, 67 % = shuffle</translation>
    </message>
    <message>
        <source>Master volume in percent</source>
        <translation>Volume général en pour cent</translation>
    </message>
    <message>
        <source>Master volume</source>
        <translation>Volume général</translation>
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
        <translation>Écoute d'une proposition</translation>
    </message>
    <message>
        <source>Ready to play</source>
        <translation>Prêt à lire</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Playing bar %1</source>
        <translation>Lecture de la mesure %1</translation>
    </message>
    <message>
        <source>Playing bars %1–%2</source>
        <translation>Lecture des mesures %1–%2</translation>
    </message>
    <message>
        <source>Now playing: %1</source>
        <translation>En lecture : %1</translation>
    </message>
</context>
<context>
    <name>TrayHeader</name>
    <message>
        <source>Candidates</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Sort candidates</source>
        <translation>Trier les propositions</translation>
    </message>
    <message>
        <source>%1, %2 kept</source>
        <translation>%1, %2 gardées</translation>
    </message>
</context>
<context>
    <name>VelocityDialog</name>
    <message>
        <source>Set Velocity</source>
        <translation>Régler la vélocité</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Fixer à</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Multiplier par</translation>
    </message>
    <message>
        <source>How to change the velocities</source>
        <translation>Comment modifier les vélocités</translation>
    </message>
    <message>
        <source>Velocity, amount or percentage</source>
        <translation>Vélocité, quantité ou pourcentage</translation>
    </message>
    <message>
        <source>Change 1 velocity</source>
        <translation>Modifier 1 vélocité</translation>
    </message>
    <message numerus="yes">
        <source>Change %n velocities</source>
        <translation><numerusform>Modifier %n vélocité</numerusform><numerusform>Modifier %n vélocités</numerusform></translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>loopwright::ui::HelpActions</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
</TS>
