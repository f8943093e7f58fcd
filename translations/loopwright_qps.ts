<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BundleChoice</name>
    <message>
        <source>Model</source>
        <translation>[Mödél]</translation>
    </message>
    <message>
        <source>The model that generates the loops</source>
        <translation>[Thé mödél thát géñérátéš thé lööpšééééééééé]</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>[Štártéréé]</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>[Çhööšé á földér…éééé]</translation>
    </message>
    <message>
        <source>Choose a Model Folder</source>
        <translation>[Çhööšé á Mödél Földéréééééé]</translation>
    </message>
</context>
<context>
    <name>CandidateAcceptance</name>
    <message>
        <source>New candidates for “%1” are in its tray.</source>
        <translation>[Ñéw çáñdïdátéš för “%1” áré ïñ ïtš tráý.ééééééééé]</translation>
    </message>
    <message>
        <source>“%1” has changed: %2.</source>
        <translation>[“%1” háš çháñgéd: %2.ééé]</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>[Öpéñ ïtéé]</translation>
    </message>
    <message>
        <source>Accept candidate %1</source>
        <translation>[Áççépt çáñdïdáté %1ééééé]</translation>
    </message>
    <message>
        <source>everything that is not locked</source>
        <translation>[évérýthïñg thát ïš ñöt löçkédéééééééé]</translation>
    </message>
    <message>
        <source>Regenerate the loop</source>
        <translation>[Régéñéráté thé lööpééééé]</translation>
    </message>
    <message>
        <source>The model generates %1 bars; they repeat to fill the loop's %2.</source>
        <translation>[Thé mödél géñérátéš %1 bárš; théý répéát tö fïll thé lööp'š %2.ééééééééééééééé]</translation>
    </message>
    <message>
        <source>Regenerate %1</source>
        <translation>[Régéñéráté %1ééé]</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>[%1 ïñ %2]</translation>
    </message>
    <message>
        <source>Only %1 changed, because it was selected.</source>
        <translation>[Öñlý %1 çháñgéd, béçáüšé ït wáš šéléçtéd.éééééééééé]</translation>
    </message>
    <message>
        <source>Take the whole loop</source>
        <translation>[Táké thé whölé lööpééééé]</translation>
    </message>
    <message>
        <source>The oldest candidate left the tray to make room.</source>
        <translation>[Thé öldéšt çáñdïdáté léft thé tráý tö máké rööm.ééééééééééééé]</translation>
    </message>
    <message>
        <source>The %1 oldest candidates left the tray to make room.</source>
        <translation>[Thé %1 öldéšt çáñdïdátéš léft thé tráý tö máké rööm.ééééééééééééé]</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>[Kéép théméé]</translation>
    </message>
</context>
<context>
    <name>CandidateActions</name>
    <message>
        <source>Play Candidate %1</source>
        <translation>[Pláý Çáñdïdáté %1éééé]</translation>
    </message>
    <message>
        <source>Play or Stop Candidate</source>
        <translation>[Pláý ör Štöp Çáñdïdátééééééé]</translation>
    </message>
    <message>
        <source>Back to the Loop</source>
        <translation>[Báçk tö thé Lööpéééé]</translation>
    </message>
    <message>
        <source>Accept Candidate</source>
        <translation>[Áççépt Çáñdïdátéééééé]</translation>
    </message>
    <message>
        <source>Keep Candidate</source>
        <translation>[Kéép Çáñdïdátééééé]</translation>
    </message>
    <message>
        <source>Generate Again</source>
        <translation>[Géñéráté Ágáïñéééé]</translation>
    </message>
    <message>
        <source>Export Candidate as MIDI…</source>
        <translation>[Éxpört Çáñdïdáté áš MÏDÏ…ééééééé]</translation>
    </message>
    <message>
        <source>Export Candidate as WAV…</source>
        <translation>[Éxpört Çáñdïdáté áš WÁV…éééééé]</translation>
    </message>
    <message>
        <source>Copy Recipe</source>
        <translation>[Çöpý Réçïpéééé]</translation>
    </message>
    <message>
        <source>Clear Unkept</source>
        <translation>[Çléár Üñképtééé]</translation>
    </message>
    <message>
        <source>Sort by Order Generated</source>
        <translation>[Šört bý Ördér Géñérátédéééééé]</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>[Šört bý %1éé]</translation>
    </message>
    <message>
        <source>Lowest First</source>
        <translation>[Löwéšt Fïrštééé]</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Candidate %1, seed %2, %3 notes</source>
        <translation>[Çáñdïdáté %1, šééd %2, %3 ñötéšéééééé]</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>[%1, képt]</translation>
    </message>
    <message>
        <source>%1, playing</source>
        <translation>[%1, pláýïñgéé]</translation>
    </message>
    <message>
        <source>Keep candidate %1</source>
        <translation>[Kéép çáñdïdáté %1éééé]</translation>
    </message>
    <message>
        <source>Kept; click to unkeep (K)</source>
        <translation>[Képt; çlïçk tö üñkéép (K)éééééé]</translation>
    </message>
    <message>
        <source>Keep this candidate (K)</source>
        <translation>[Kéép thïš çáñdïdáté (K)éééééé]</translation>
    </message>
    <message>
        <source>Stop candidate %1</source>
        <translation>[Štöp çáñdïdáté %1éééé]</translation>
    </message>
    <message>
        <source>Play candidate %1</source>
        <translation>[Pláý çáñdïdáté %1éééé]</translation>
    </message>
    <message>
        <source>Back to the loop (Esc)</source>
        <translation>[Báçk tö thé lööp (Éšç)ééééé]</translation>
    </message>
    <message>
        <source>Play in time with the loop (Alt+%1)</source>
        <translation>[Pláý ïñ tïmé wïth thé lööp (Ált+%1)éééééééé]</translation>
    </message>
    <message>
        <source>Play in time with the loop (P)</source>
        <translation>[Pláý ïñ tïmé wïth thé lööp (P)ééééééé]</translation>
    </message>
    <message>
        <source>Seed %1 · %2</source>
        <translation>[Šééd %1 · %2]</translation>
    </message>
</context>
<context>
    <name>CandidateMetrics</name>
    <message>
        <source>Notes</source>
        <translation>[Ñötéš]</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>[%1 ñötéš]</translation>
    </message>
    <message>
        <source>Distinct Bars</source>
        <translation>[Dïštïñçt Báršéééé]</translation>
    </message>
    <message>
        <source>%1 distinct bars</source>
        <translation>[%1 dïštïñçt báršéééé]</translation>
    </message>
    <message>
        <source>Hamming Distance</source>
        <translation>[Hámmïñg Dïštáñçéééééé]</translation>
    </message>
    <message>
        <source>HD %1</source>
        <translation>[HD %1]</translation>
    </message>
    <message>
        <source>Pitches per Bar</source>
        <translation>[Pïtçhéš pér Báréééé]</translation>
    </message>
    <message>
        <source>UP %1</source>
        <translation>[ÜP %1]</translation>
    </message>
    <message>
        <source>Busy Steps per Bar</source>
        <translation>[Büšý Štépš pér Bárééééé]</translation>
    </message>
    <message>
        <source>ND %1</source>
        <translation>[ÑD %1]</translation>
    </message>
    <message>
        <source>Self-Similarity</source>
        <translation>[Šélf-Šïmïlárïtýéééé]</translation>
    </message>
    <message>
        <source>self-similarity %1</source>
        <translation>[šélf-šïmïlárïtý %1éééé]</translation>
    </message>
    <message>
        <source>Loop Score</source>
        <translation>[Lööp Šçöréééé]</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>[šçöré %1]</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>[Fït]</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>[fït %1]</translation>
    </message>
</context>
<context>
    <name>CandidateShelf</name>
    <message>
        <source>Candidates</source>
        <translation>[Çáñdïdátéšééé]</translation>
    </message>
</context>
<context>
    <name>CandidateTray</name>
    <message>
        <source>Candidate %1, seed %2</source>
        <translation>[Çáñdïdáté %1, šééd %2éééé]</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>[Çáñdïdátéšééé]</translation>
    </message>
</context>
<context>
    <name>ChosenCurves</name>
    <message>
        <source>steps</source>
        <translation>[štépš]</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>the clipboard holds no notes: %1</source>
        <translation>[thé çlïpböárd höldš ñö ñötéš: %1éééééééé]</translation>
    </message>
    <message>
        <source>it holds too much</source>
        <translation>[ït höldš töö müçhéééé]</translation>
    </message>
    <message>
        <source>it is not in Loopwright's format</source>
        <translation>[ït ïš ñöt ïñ Lööpwrïght'š förmátéééééééé]</translation>
    </message>
    <message>
        <source>it comes from a newer version of Loopwright</source>
        <translation>[ït çöméš fröm á ñéwér véršïöñ öf Lööpwrïghtéééééééééééé]</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>[théré áré töö máñýééééé]</translation>
    </message>
    <message>
        <source>a note has a value out of range</source>
        <translation>[á ñöté háš á válüé öüt öf ráñgééééééééé]</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>Codes</source>
        <translation>[Çödéš]</translation>
    </message>
    <message>
        <source>Regenerate Codes</source>
        <translation>[Régéñéráté Çödéšééééé]</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>The model regenerates the selected codes to fit the rest</source>
        <translation>[Thé mödél régéñérátéš thé šéléçtéd çödéš tö fït thé réštééééééééééééééé]</translation>
    </message>
    <message>
        <source>Lock Codes</source>
        <translation>[Löçk Çödéšééé]</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Locked codes never change, whether you generate, paste or tighten</source>
        <translation>[Löçkéd çödéš ñévér çháñgé, whéthér ýöü géñéráté, pášté ör tïghtéñéééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Copy Codes</source>
        <translation>[Çöpý Çödéšééé]</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Paste Codes</source>
        <translation>[Pášté Çödéšééé]</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Swap with Copied</source>
        <translation>[Šwáp wïth Çöpïédéééé]</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Swaps the copied codes with the selected ones</source>
        <translation>[Šwápš thé çöpïéd çödéš wïth thé šéléçtéd öñéšéééééééééééé]</translation>
    </message>
    <message>
        <source>Select All Codes</source>
        <translation>[Šéléçt Áll Çödéšéééé]</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Deselect Codes</source>
        <translation>[Déšéléçt Çödéšéééé]</translation>
    </message>
    <message>
        <source>Unlock Codes</source>
        <translation>[Üñlöçk Çödéšééé]</translation>
    </message>
</context>
<context>
    <name>CodeStrip</name>
    <message>
        <source>Codes of the loop</source>
        <translation>[Çödéš öf thé lööpéééé]</translation>
    </message>
    <message>
        <source>Use the arrow keys to move from cell to cell; hold Shift to select.</source>
        <translation>[Üšé thé árröw kéýš tö mövé fröm çéll tö çéll; höld Šhïft tö šéléçt.ééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Out of date: reading the codes.</source>
        <translation>[Öüt öf dáté: réádïñg thé çödéš.éééééééé]</translation>
    </message>
    <message>
        <source>Regenerate codes</source>
        <translation>[Régéñéráté çödéšééééé]</translation>
    </message>
    <message>
        <source>Lock codes</source>
        <translation>[Löçk çödéšééé]</translation>
    </message>
    <message>
        <source>Unlock codes</source>
        <translation>[Üñlöçk çödéšééé]</translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation>[Çöpý çödéšééé]</translation>
    </message>
    <message>
        <source>Swap codes</source>
        <translation>[Šwáp çödéšééé]</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Codes</source>
        <translation>[Çödéš]</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>[öüt öf dátéééé]</translation>
    </message>
    <message>
        <source>bar %1, step %2 of %3</source>
        <translation>[bár %1, štép %2 öf %3ééé]</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>[štép %1]</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>[çödé %1]</translation>
    </message>
    <message>
        <source>once in this loop</source>
        <translation>[öñçé ïñ thïš lööpéééé]</translation>
    </message>
    <message>
        <source>%1 times in this loop</source>
        <translation>[%1 tïméš ïñ thïš lööpééééé]</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>[löçkédéé]</translation>
    </message>
    <message>
        <source>Skins</source>
        <translation>[Škïñš]</translation>
    </message>
    <message>
        <source>Cymbals</source>
        <translation>[Çýmbálšéé]</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>[Drümš]</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>[Bášš]</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>[Lööp]</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>locked: it never changes</source>
        <translation>[löçkéd: ït ñévér çháñgéšéééééé]</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>[Týpé á çömmáñdéééé]</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>[Çömmáñd tö fïñdéééé]</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>[Çömmáñdšéé]</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>[Çömmáñdš föüñdéééé]</translation>
    </message>
    <message>
        <source>No command matches these letters.</source>
        <translation>[Ñö çömmáñd mátçhéš théšé léttérš.ééééééééé]</translation>
    </message>
</context>
<context>
    <name>ComposePlace</name>
    <message>
        <source>Compose</source>
        <translation>[Çömpöšééé]</translation>
    </message>
    <message>
        <source>Show Recipe…</source>
        <translation>[Šhöw Réçïpé…ééé]</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>[“%1” wáš rémövéd.ééé]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Üñdö]</translation>
    </message>
    <message>
        <source>File</source>
        <translation>[Fïlé]</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>[Pláý]</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>[Géñérátééé]</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>[Çáñdïdátéééé]</translation>
    </message>
</context>
<context>
    <name>ComposeView</name>
    <message>
        <source>Tracks</source>
        <translation>[Tráçkšéé]</translation>
    </message>
    <message>
        <source>This loop</source>
        <translation>[Thïš lööpéé]</translation>
    </message>
    <message>
        <source>&amp;Library and Tracks</source>
        <translation>[&amp;Lïbrárý áñd Tráçkšééééé]</translation>
    </message>
    <message>
        <source>Co&amp;des</source>
        <translation>[Çö&amp;déš]</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>[&amp;Cáñdïdátéšééé]</translation>
    </message>
    <message>
        <source>&amp;Generate Panel</source>
        <translation>[&amp;Géñéráté Páñéléééé]</translation>
    </message>
    <message>
        <source>View</source>
        <translation>[Vïéw]</translation>
    </message>
</context>
<context>
    <name>ConditionForm</name>
    <message>
        <source>At this tempo</source>
        <translation>[Át thïš témpöééé]</translation>
    </message>
    <message>
        <source>Forms of real loops</source>
        <translation>[Förmš öf réál lööpšééééé]</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>[Géñré]</translation>
    </message>
    <message>
        <source>Generate loops of this genre; the list has the genres that the model knows</source>
        <translation>[Géñéráté lööpš öf thïš géñré; thé lïšt háš thé géñréš thát thé mödél kñöwšéééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>[Déñšïtýéé]</translation>
    </message>
    <message>
        <source>any</source>
        <translation>[áñý]</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>[Güïdáñçééé]</translation>
    </message>
    <message>
        <source>1 follows genre, density and tempo as the model learned them; higher values follow them more strictly</source>
        <translation>[1 föllöwš géñré, déñšïtý áñd témpö áš thé mödél léárñéd thém; hïghér válüéš föllöw thém möré štrïçtlýééééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Generate loops that suit the tempo of the open loop</source>
        <translation>[Géñéráté lööpš thát šüït thé témpö öf thé öpéñ lööpéééééééééééééé]</translation>
    </message>
    <message>
        <source>Take the pattern of repeated bars from one of the loops that the model was trained on</source>
        <translation>[Táké thé páttérñ öf répéátéd bárš fröm öñé öf thé lööpš thát thé mödél wáš tráïñéd öñééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Sounding cells per bar; nine in ten training loops have %1 to %2</source>
        <translation>[Šöüñdïñg çéllš pér bár; ñïñé ïñ téñ tráïñïñg lööpš hávé %1 tö %2ééééééééééééééé]</translation>
    </message>
</context>
<context>
    <name>CorpusChoice</name>
    <message>
        <source>Import a Folder of MIDI Files…</source>
        <translation>[Ïmpört á Földér öf MÏDÏ Fïléš…éééééééé]</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>[Öpéñ…]</translation>
    </message>
    <message>
        <source>Import MIDI Folder…</source>
        <translation>[Ïmpört MÏDÏ Földér…ééééé]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçéléé]</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>[Çörpüšéé]</translation>
    </message>
    <message>
        <source>No corpus yet: open one, or import MIDI files</source>
        <translation>[Ñö çörpüš ýét: öpéñ öñé, ör ïmpört MÏDÏ fïléšééééééééééé]</translation>
    </message>
    <message>
        <source>Open a corpus (.lwc)</source>
        <translation>[Öpéñ á çörpüš (.lwç)éééé]</translation>
    </message>
    <message>
        <source>Make a corpus from all MIDI files in a folder and its subfolders</source>
        <translation>[Máké á çörpüš fröm áll MÏDÏ fïléš ïñ á földér áñd ïtš šübföldéršééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>[Ïmpört prögréššéééé]</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>[%1: %L2 öf %L3]</translation>
    </message>
    <message>
        <source>The import was cancelled. Import the same folder again to continue where it stopped.</source>
        <translation>[Thé ïmpört wáš çáñçélléd. Ïmpört thé šámé földér ágáïñ tö çöñtïñüé whéré ït štöppéd.ééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>%L1 training loops, %L2 held-out loops · %L3 songs · %4, %5 bars</source>
        <translation>[%L1 tráïñïñg lööpš, %L2 héld-öüt lööpš · %L3 šöñgš · %4, %5 báršéééééééééééé]</translation>
    </message>
    <message>
        <source>Open a Corpus</source>
        <translation>[Öpéñ á Çörpüšééé]</translation>
    </message>
    <message>
        <source>Corpora (*.lwc);;All files (*)</source>
        <translation>Corpora (*.lwc);;All files (*)</translation>
    </message>
    <message>
        <source>Import a Folder of MIDI Files</source>
        <translation>[Ïmpört á Földér öf MÏDÏ Fïléšéééééééé]</translation>
    </message>
    <message>
        <source>%1: the folder cannot be created; check its permissions.</source>
        <translation>[%1: thé földér çáññöt bé çréátéd; çhéçk ïtš pérmïššïöñš.éééééééééééééé]</translation>
    </message>
    <message>
        <source>Looking for MIDI files…</source>
        <translation>[Löökïñg för MÏDÏ fïléš…éééééé]</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>[%1 (%L2)]</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <translation>[Škïppéd: %1.éé]</translation>
    </message>
    <message>
        <source>Every File…</source>
        <translation>[Évérý Fïlé…ééé]</translation>
    </message>
    <message>
        <source>What became of each file, and why</source>
        <translation>[Whát béçámé öf éáçh fïlé, áñd whýéééééééé]</translation>
    </message>
    <message>
        <source>%L1 of %L2 songs labelled.</source>
        <translation>[%L1 öf %L2 šöñgš lábélléd.ééééé]</translation>
    </message>
    <message>
        <source>Label columns without a meaning here, kept all the same: %1.</source>
        <translation>[Lábél çölümñš wïthöüt á méáñïñg héré, képt áll thé šámé: %1.ééééééééééééééé]</translation>
    </message>
    <message>
        <source>Imported %L1 of %L2 files: %L3 different loops from %L4 songs.</source>
        <translation>[Ïmpörtéd %L1 öf %L2 fïléš: %L3 dïfféréñt lööpš fröm %L4 šöñgš.éééééééééééééé]</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>epoch</source>
        <translation>[épöçh]</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>[Épöçh %1]</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Drums</source>
        <translation>[Drümš]</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>[Bášš]</translation>
    </message>
    <message>
        <source>Chords</source>
        <translation>[Çhördšéé]</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>[Štrïñgšéé]</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>[Mélödýéé]</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>[Pïáñö]</translation>
    </message>
</context>
<context>
    <name>Drums</name>
    <message>
        <source>Kick</source>
        <translation>[Kïçk]</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>[Šñáré]</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>[Çlöšéd hï-hátééé]</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>[Löw töméé]</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>[Öpéñ hï-hátééé]</translation>
    </message>
    <message>
        <source>Mid tom</source>
        <translation>[Mïd töméé]</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>[Çrášh]</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>[Hïgh töméé]</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>[Rïdé]</translation>
    </message>
    <message>
        <source>High Q</source>
        <translation>[Hïgh Q]</translation>
    </message>
    <message>
        <source>Slap</source>
        <translation>[Šláp]</translation>
    </message>
    <message>
        <source>Scratch push</source>
        <translation>[Šçrátçh püšhééé]</translation>
    </message>
    <message>
        <source>Scratch pull</source>
        <translation>[Šçrátçh püllééé]</translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation>[Štïçkšéé]</translation>
    </message>
    <message>
        <source>Square click</source>
        <translation>[Šqüáré çlïçkééé]</translation>
    </message>
    <message>
        <source>Metronome</source>
        <translation>[Métröñöméééé]</translation>
    </message>
    <message>
        <source>Metronome bell</source>
        <translation>[Métröñömé bélléééé]</translation>
    </message>
    <message>
        <source>Acoustic kick</source>
        <translation>[Áçöüštïç kïçkéééé]</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>[Šïdé štïçkééé]</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>[Háñd çlápéé]</translation>
    </message>
    <message>
        <source>Electric snare</source>
        <translation>[Éléçtrïç šñárééééé]</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>[Löw flöör tömééé]</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>[Hïgh flöör töméééé]</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>[Pédál hï-hátééé]</translation>
    </message>
    <message>
        <source>Low mid tom</source>
        <translation>[Löw mïd tömééé]</translation>
    </message>
    <message>
        <source>China</source>
        <translation>[Çhïñá]</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>[Rïdé bélléé]</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>[Támböürïñéééé]</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>[Šplášhéé]</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>[Çöwbélléé]</translation>
    </message>
    <message>
        <source>Crash 2</source>
        <translation>[Çrášh 2]</translation>
    </message>
    <message>
        <source>Vibraslap</source>
        <translation>[Vïbrášlápééé]</translation>
    </message>
    <message>
        <source>Ride 2</source>
        <translation>[Rïdé 2]</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>[Hïgh böñgöééé]</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>[Löw böñgöéé]</translation>
    </message>
    <message>
        <source>Muted conga</source>
        <translation>[Mütéd çöñgáééé]</translation>
    </message>
    <message>
        <source>High conga</source>
        <translation>[Hïgh çöñgáééé]</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>[Löw çöñgáéé]</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>[Hïgh tïmbáléééé]</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>[Löw tïmbáléééé]</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>[Hïgh ágögöééé]</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>[Löw ágögöéé]</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>[Çábášáéé]</translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation>[Máráçášéé]</translation>
    </message>
    <message>
        <source>Short whistle</source>
        <translation>[Šhört whïštlééééé]</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>[Löñg whïštléééé]</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>[Šhört güïröééé]</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>[Löñg güïröééé]</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>[Çlávéšéé]</translation>
    </message>
    <message>
        <source>High woodblock</source>
        <translation>[Hïgh wöödblöçkéééé]</translation>
    </message>
    <message>
        <source>Low woodblock</source>
        <translation>[Löw wöödblöçkéééé]</translation>
    </message>
    <message>
        <source>Muted cuica</source>
        <translation>[Mütéd çüïçáééé]</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>[Öpéñ çüïçáééé]</translation>
    </message>
    <message>
        <source>Muted triangle</source>
        <translation>[Mütéd trïáñglééééé]</translation>
    </message>
    <message>
        <source>Open triangle</source>
        <translation>[Öpéñ trïáñglééééé]</translation>
    </message>
    <message>
        <source>Shaker</source>
        <translation>[Šhákéréé]</translation>
    </message>
    <message>
        <source>Jingle bell</source>
        <translation>[Jïñglé béllééé]</translation>
    </message>
    <message>
        <source>Belltree</source>
        <translation>[Bélltréééé]</translation>
    </message>
    <message>
        <source>Castanets</source>
        <translation>[Çáštáñétšééé]</translation>
    </message>
    <message>
        <source>Muted surdo</source>
        <translation>[Mütéd šürdöééé]</translation>
    </message>
    <message>
        <source>Open surdo</source>
        <translation>[Öpéñ šürdöééé]</translation>
    </message>
    <message>
        <source>Drum %1</source>
        <translation>[Drüm %1]</translation>
    </message>
</context>
<context>
    <name>DrumsPage</name>
    <message>
        <source>General MIDI</source>
        <translation>[Géñérál MÏDÏééé]</translation>
    </message>
    <message>
        <source>The MIDI note that each drum lane plays and exports. MIDI files that you open are read as General MIDI.</source>
        <translation>[Thé MÏDÏ ñöté thát éáçh drüm láñé pláýš áñd éxpörtš. MÏDÏ fïléš thát ýöü öpéñ áré réád áš Géñérál MÏDÏ.ééééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Reset all lanes to General MIDI</source>
        <translation>[Réšét áll láñéš tö Géñérál MÏDÏéééééééé]</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>[Ñöté för %1éé]</translation>
    </message>
</context>
<context>
    <name>EmptyTray</name>
    <message>
        <source>Generated loops appear here as cards. Play each in time with your loop, keep the good ones, or drag one into another program.</source>
        <translation>[Géñérátéd lööpš áppéár héré áš çárdš. Pláý éáçh ïñ tïmé wïth ýöür lööp, kéép thé gööd öñéš, ör drág öñé ïñtö áñöthér prögrám.ééééééééééééééééééééééééééééééééé]</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Looking for MIDI files</source>
        <translation>[Löökïñg för MÏDÏ fïléšéééééé]</translation>
    </message>
    <message>
        <source>Reading MIDI files</source>
        <translation>[Réádïñg MÏDÏ fïléšééééé]</translation>
    </message>
    <message>
        <source>Cutting loops</source>
        <translation>[Çüttïñg lööpšéééé]</translation>
    </message>
    <message>
        <source>Finding families and duplicates</source>
        <translation>[Fïñdïñg fámïlïéš áñd düplïçátéšééééééééé]</translation>
    </message>
    <message>
        <source>no stretch of 4/4 long enough</source>
        <translation>[ñö štrétçh öf 4/4 löñg éñöüghééééééé]</translation>
    </message>
    <message>
        <source>no drum part</source>
        <translation>[ñö drüm pártééé]</translation>
    </message>
    <message>
        <source>no bass part</source>
        <translation>[ñö bášš pártééé]</translation>
    </message>
    <message>
        <source>no guitar or piano part</source>
        <translation>[ñö güïtár ör pïáñö pártéééééé]</translation>
    </message>
    <message>
        <source>no melody part</source>
        <translation>[ñö mélödý pártéééé]</translation>
    </message>
    <message>
        <source>no piano part</source>
        <translation>[ñö pïáñö pártééé]</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>[töö šhörtéé]</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>[töö löñgéé]</translation>
    </message>
    <message>
        <source>every window</source>
        <translation>[évérý wïñdöwééé]</translation>
    </message>
    <message>
        <source>as printed in loops-2021: bars 1 and 5 equal, kick, crash and bass on step 1</source>
        <translation>[áš prïñtéd ïñ lööpš-2021: bárš 1 áñd 5 éqüál, kïçk, çrášh áñd bášš öñ štép 1éééééééééééééééé]</translation>
    </message>
    <message>
        <source>loops-2021 at stride 1, bars 1 and 5 differing in at most 2 cells, without the crash</source>
        <translation>[lööpš-2021 át štrïdé 1, bárš 1 áñd 5 dïfférïñg ïñ át möšt 2 çéllš, wïthöüt thé çrášhééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>One codebook for all tracks, one codec each for drums and bass, or one each for skins, cymbals and bass</source>
        <translation>[Öñé çödéböök för áll tráçkš, öñé çödéç éáçh för drümš áñd bášš, ör öñé éáçh för škïñš, çýmbálš áñd báššééééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Weight of the commitment loss</source>
        <translation>[Wéïght öf thé çömmïtméñt löššéééééééé]</translation>
    </message>
    <message>
        <source>Passes over the training loops</source>
        <translation>[Páššéš övér thé tráïñïñg lööpšéééééééé]</translation>
    </message>
    <message>
        <source>Decoupled weight decay</source>
        <translation>[Déçöüpléd wéïght déçáýéééééé]</translation>
    </message>
    <message>
        <source>Epochs of that annealing</source>
        <translation>[Épöçhš öf thát áññéálïñgééééééé]</translation>
    </message>
    <message>
        <source>Epochs without improvement before training stops; 0: never</source>
        <translation>[Épöçhš wïthöüt ïmprövéméñt béföré tráïñïñg štöpš; 0: ñévéréééééééééééééééé]</translation>
    </message>
    <message>
        <source>Store the weights in 16 bits</source>
        <translation>[Štöré thé wéïghtš ïñ 16 bïtšééééééé]</translation>
    </message>
    <message>
        <source>Dimensions of a code's embedding</source>
        <translation>[Dïméñšïöñš öf á çödé'š émbéddïñgééééééééé]</translation>
    </message>
    <message>
        <source>LSTM layers</source>
        <translation>[LŠTM láýéršééé]</translation>
    </message>
    <message>
        <source>Width of a layer</source>
        <translation>[Wïdth öf á láýéréééé]</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>[Láýéršéé]</translation>
    </message>
    <message>
        <source>Width of the convolutions</source>
        <translation>[Wïdth öf thé çöñvölütïöñšééééééé]</translation>
    </message>
    <message>
        <source>Layer normalisation of the means</source>
        <translation>[Láýér ñörmálïšátïöñ öf thé méáñšééééééééé]</translation>
    </message>
    <message>
        <source>Weight of the divergence from the standard normal distribution</source>
        <translation>[Wéïght öf thé dïvérgéñçé fröm thé štáñdárd ñörmál dïštrïbütïöñéééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Dimensions of the latent space</source>
        <translation>[Dïméñšïöñš öf thé látéñt špáçééééééééé]</translation>
    </message>
    <message>
        <source>Width of each direction of the encoder</source>
        <translation>[Wïdth öf éáçh dïréçtïöñ öf thé éñçödéréééééééééé]</translation>
    </message>
    <message>
        <source>LSTM layers of the decoder</source>
        <translation>[LŠTM láýérš öf thé déçödérééééééé]</translation>
    </message>
    <message>
        <source>Width of the decoder</source>
        <translation>[Wïdth öf thé déçödérééééé]</translation>
    </message>
    <message>
        <source>Layers of the encoder</source>
        <translation>[Láýérš öf thé éñçödéréééééé]</translation>
    </message>
    <message>
        <source>Width of each track's decoder</source>
        <translation>[Wïdth öf éáçh tráçk'š déçödéréééééééé]</translation>
    </message>
    <message>
        <source>Layers of each decoder</source>
        <translation>[Láýérš öf éáçh déçödéréééééé]</translation>
    </message>
    <message>
        <source>Width of the discriminator</source>
        <translation>[Wïdth öf thé dïšçrïmïñátörééééééé]</translation>
    </message>
    <message>
        <source>Variance of a petal in all other directions (a2)</source>
        <translation>[Várïáñçé öf á pétál ïñ áll öthér dïréçtïöñš (á2)éééééééééééé]</translation>
    </message>
    <message>
        <source>Weight of the discriminator's gradient penalty</source>
        <translation>[Wéïght öf thé dïšçrïmïñátör'š grádïéñt péñáltýééééééééééééé]</translation>
    </message>
    <message>
        <source>Weight of the adversarial loss at the end</source>
        <translation>[Wéïght öf thé ádvéršárïál löšš át thé éñdééééééééééé]</translation>
    </message>
    <message>
        <source>Passes over the training pieces</source>
        <translation>[Páššéš övér thé tráïñïñg pïéçéšééééééééé]</translation>
    </message>
    <message>
        <source>at least 32 drum cells and 32 bass cells (loops-2022)</source>
        <translation>[át léášt 32 drüm çéllš áñd 32 bášš çéllš (lööpš-2022)ééééééééééé]</translation>
    </message>
    <message>
        <source>bars 1 and 5 nearly equal, kick and bass on step 1, at least 32 drum cells and 32 bass cells</source>
        <translation>[bárš 1 áñd 5 ñéárlý éqüál, kïçk áñd bášš öñ štép 1, át léášt 32 drüm çéllš áñd 32 bášš çéllšééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>no track silent for more than a bar at a stretch (MusAE)</source>
        <translation>[ñö tráçk šïléñt för möré tháñ á bár át á štrétçh (MüšÁÉ)éééééééééééééé]</translation>
    </message>
    <message>
        <source>no track that plays in the song silent for more than a bar at a stretch</source>
        <translation>[ñö tráçk thát pláýš ïñ thé šöñg šïléñt för möré tháñ á bár át á štrétçhéééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Turns loops into sequences of discrete codes and back (VQ-VAE of loops-2022)</source>
        <translation>[Türñš lööpš ïñtö šéqüéñçéš öf dïšçrété çödéš áñd báçk (VQ-VÁÉ öf lööpš-2022)ééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Layers of loops-2022, or of loops-2021, whose kernels of 1 connect all columns</source>
        <translation>[Láýérš öf lööpš-2022, ör öf lööpš-2021, whöšé kérñélš öf 1 çöññéçt áll çölümñšééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Width of the convolutions, one number per stream</source>
        <translation>[Wïdth öf thé çöñvölütïöñš, öñé ñümbér pér štréámééééééééééééé]</translation>
    </message>
    <message>
        <source>Size of the codebook, one number per stream</source>
        <translation>[Šïzé öf thé çödéböök, öñé ñümbér pér štréámééééééééééé]</translation>
    </message>
    <message>
        <source>Dimensions of a code vector, one number per stream</source>
        <translation>[Dïméñšïöñš öf á çödé véçtör, öñé ñümbér pér štréámééééééééééééé]</translation>
    </message>
    <message>
        <source>Steps per code: 2, 4, 8 or 16 (8 bars give 64, 32, 16 or 8 codes)</source>
        <translation>[Štépš pér çödé: 2, 4, 8 ör 16 (8 bárš gïvé 64, 32, 16 ör 8 çödéš)ééééééééé]</translation>
    </message>
    <message>
        <source>Encode each bar on its own, so that equal bars get equal codes</source>
        <translation>[Éñçödé éáçh bár öñ ïtš öwñ, šö thát éqüál bárš gét éqüál çödéšéééééééééééééééé]</translation>
    </message>
    <message>
        <source>Decay of the codebook's running statistics per batch</source>
        <translation>[Déçáý öf thé çödéböök'š rüññïñg štátïštïçš pér bátçhéééééééééééééé]</translation>
    </message>
    <message>
        <source>Restart codes whose running count falls below this; 0: never</source>
        <translation>[Réštárt çödéš whöšé rüññïñg çöüñt fállš bélöw thïš; 0: ñévéréééééééééééééééé]</translation>
    </message>
    <message>
        <source>How codes are initialised: with normal noise, or with outputs of the encoder</source>
        <translation>[Höw çödéš áré ïñïtïálïšéd: wïth ñörmál ñöïšé, ör wïth öütpütš öf thé éñçödéréééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Play one bass pitch at a time, the likeliest, wherever the bass is more likely to sound than not</source>
        <translation>[Pláý öñé bášš pïtçh át á tïmé, thé lïkélïéšt, whérévér thé bášš ïš möré lïkélý tö šöüñd tháñ ñötééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Loops per step</source>
        <translation>[Lööpš pér štépéééé]</translation>
    </message>
    <message>
        <source>Learning rate of the first epoch</source>
        <translation>[Léárñïñg ráté öf thé fïršt épöçhééééééééé]</translation>
    </message>
    <message>
        <source>Learning rate at the end of the cosine schedule</source>
        <translation>[Léárñïñg ráté át thé éñd öf thé çöšïñé šçhédüléééééééééééééé]</translation>
    </message>
    <message>
        <source>Share of the epochs before weight averaging starts; 1: never</source>
        <translation>[Šháré öf thé épöçhš béföré wéïght ávérágïñg štártš; 1: ñévéréééééééééééééééé]</translation>
    </message>
    <message>
        <source>Learning rate that averaging anneals to</source>
        <translation>[Léárñïñg ráté thát ávérágïñg áññéálš töééééééééééé]</translation>
    </message>
    <message>
        <source>Initial weights: as in PyTorch, or normal with zero biases (He et al. 2015)</source>
        <translation>[Ïñïtïál wéïghtš: áš ïñ PýTörçh, ör ñörmál wïth zérö bïášéš (Hé ét ál. 2015)ééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Transpose the bass at random in each epoch</source>
        <translation>[Tráñšpöšé thé bášš át ráñdöm ïñ éáçh épöçhééééééééééé]</translation>
    </message>
    <message>
        <source>Most held-out loops used to evaluate an epoch</source>
        <translation>[Möšt héld-öüt lööpš üšéd tö éválüáté áñ épöçhéééééééééééé]</translation>
    </message>
    <message>
        <source>Writes new sequences of a codec's codes (LSTM prior of loops-2022)</source>
        <translation>[Wrïtéš ñéw šéqüéñçéš öf á çödéç'š çödéš (LŠTM prïör öf lööpš-2022)éééééééééééééééé]</translation>
    </message>
    <message>
        <source>Which earlier codes the model sees, counted back from the one it predicts</source>
        <translation>[Whïçh éárlïér çödéš thé mödél šééš, çöüñtéd báçk fröm thé öñé ït prédïçtšéééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Give the model the position in the loop</source>
        <translation>[Gïvé thé mödél thé pöšïtïöñ ïñ thé lööpéééééééééé]</translation>
    </message>
    <message>
        <source>How many latent steps back a code may be copied from; none: no copying</source>
        <translation>[Höw máñý látéñt štépš báçk á çödé máý bé çöpïéd fröm; ñöñé: ñö çöpýïñgéééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Dropout between layers</source>
        <translation>[Dröpöüt bétwééñ láýéršéééééé]</translation>
    </message>
    <message>
        <source>Share of the input codes replaced by random ones in training</source>
        <translation>[Šháré öf thé ïñpüt çödéš répláçéd bý ráñdöm öñéš ïñ tráïñïñgéééééééééééééééé]</translation>
    </message>
    <message>
        <source>Give the model genre, tempo and density, so that you can ask for them</source>
        <translation>[Gïvé thé mödél géñré, témpö áñd déñšïtý, šö thát ýöü çáñ ášk för théméééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Share of the training loops for which they are hidden</source>
        <translation>[Šháré öf thé tráïñïñg lööpš för whïçh théý áré hïddéñéééééééééééééé]</translation>
    </message>
    <message>
        <source>Recommended guidance; 1: as learned</source>
        <translation>[Réçömméñdéd güïdáñçé; 1: áš léárñédééééééééé]</translation>
    </message>
    <message>
        <source>Most forms of training loops kept to sample from</source>
        <translation>[Möšt förmš öf tráïñïñg lööpš képt tö šámplé frömééééééééééééé]</translation>
    </message>
    <message>
        <source>Recommend sampling with such a form</source>
        <translation>[Réçömméñd šámplïñg wïth šüçh á förméééééééééé]</translation>
    </message>
    <message>
        <source>How the best epoch is chosen</source>
        <translation>[Höw thé béšt épöçh ïš çhöšéñééééééé]</translation>
    </message>
    <message>
        <source>Recommended temperature</source>
        <translation>[Réçömméñdéd témpérátüréééééééé]</translation>
    </message>
    <message>
        <source>Recommended top-k; 0: all</source>
        <translation>[Réçömméñdéd töp-k; 0: álléééééé]</translation>
    </message>
    <message>
        <source>Recommended top-p; 1: all</source>
        <translation>[Réçömméñdéd töp-p; 1: álléééééé]</translation>
    </message>
    <message>
        <source>Writes new sequences of a codec's codes and fills gaps in existing ones (masked transformer)</source>
        <translation>[Wrïtéš ñéw šéqüéñçéš öf á çödéç'š çödéš áñd fïllš gápš ïñ éxïštïñg öñéš (máškéd tráñšförmér)ééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Attention heads per layer; must divide the width</source>
        <translation>[Áttéñtïöñ héádš pér láýér; müšt dïvïdé thé wïdthééééééééééééé]</translation>
    </message>
    <message>
        <source>Let codes be copied from other steps of their stream</source>
        <translation>[Lét çödéš bé çöpïéd fröm öthér štépš öf théïr štréáméééééééééééééé]</translation>
    </message>
    <message>
        <source>Dropout in training</source>
        <translation>[Dröpöüt ïñ tráïñïñgééééé]</translation>
    </message>
    <message>
        <source>Share of the training loops in which whole bars are masked instead of single codes</source>
        <translation>[Šháré öf thé tráïñïñg lööpš ïñ whïçh whölé bárš áré máškéd ïñštéád öf šïñglé çödéšéééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Passes used to sample a loop</source>
        <translation>[Páššéš üšéd tö šámplé á lööpééééééé]</translation>
    </message>
    <message>
        <source>How random the order is in which codes are fixed; 0: always the most certain first</source>
        <translation>[Höw ráñdöm thé ördér ïš ïñ whïçh çödéš áré fïxéd; 0: álwáýš thé möšt çértáïñ fïrštééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Judges how loop-like music is, learned from audio loops (Deep SVDD of loops-2022)</source>
        <translation>[Jüdgéš höw lööp-lïké müšïç ïš, léárñéd fröm áüdïö lööpš (Déép ŠVDD öf lööpš-2022)éééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>How bars are compared: the same way for audio and rolls, as in the reference code, or as in a corrected version of it</source>
        <translation>[Höw bárš áré çömpáréd: thé šámé wáý för áüdïö áñd röllš, áš ïñ thé référéñçé çödé, ör áš ïñ á çörréçtéd véršïöñ öf ïtéééééééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Scale each loop's similarities to mean 0 and standard deviation 1</source>
        <translation>[Šçálé éáçh lööp'š šïmïlárïtïéš tö méáñ 0 áñd štáñdárd dévïátïöñ 1ééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Widths of the layers before the last</source>
        <translation>[Wïdthš öf thé láýérš béföré thé láštéééééééééé]</translation>
    </message>
    <message>
        <source>How non-loops are made from each loop: bars shuffled, started elsewhere, or continued with another loop</source>
        <translation>[Höw ñöñ-lööpš áré mádé fröm éáçh lööp: bárš šhüffléd, štártéd élšéwhéré, ör çöñtïñüéd wïth áñöthér lööpéééééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>The centre that loops are pulled towards, in multiples of the autoencoder's mean code; a distant centre favours repetition</source>
        <translation>[Thé çéñtré thát lööpš áré pülléd töwárdš, ïñ mültïpléš öf thé áütöéñçödér'š méáñ çödé; á dïštáñt çéñtré fávöürš répétïtïöñééééééééééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Distance beyond which an anomaly is far enough</source>
        <translation>[Dïštáñçé béýöñd whïçh áñ áñömálý ïš fár éñöüghééééééééééééé]</translation>
    </message>
    <message>
        <source>Standard deviation of the noise on every similarity in training</source>
        <translation>[Štáñdárd dévïátïöñ öf thé ñöïšé öñ évérý šïmïlárïtý ïñ tráïñïñgéééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Loop threshold, in standard deviations above the mean logarithm of the training loops' scores</source>
        <translation>[Lööp thréšhöld, ïñ štáñdárd dévïátïöñš ábövé thé méáñ lögárïthm öf thé tráïñïñg lööpš' šçöréšéééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Epochs of the autoencoder</source>
        <translation>[Épöçhš öf thé áütöéñçödérééééééé]</translation>
    </message>
    <message>
        <source>Epochs that pull the codes together</source>
        <translation>[Épöçhš thát püll thé çödéš tögéthéréééééééééé]</translation>
    </message>
    <message>
        <source>Rows per step</source>
        <translation>[Röwš pér štépééé]</translation>
    </message>
    <message>
        <source>Learning rate of the first epoch of each stage</source>
        <translation>[Léárñïñg ráté öf thé fïršt épöçh öf éáçh štágééééééééééééé]</translation>
    </message>
    <message>
        <source>Learning rate at the end of each stage</source>
        <translation>[Léárñïñg ráté át thé éñd öf éáçh štágééééééééééé]</translation>
    </message>
    <message>
        <source>Maps loops to points in a continuous latent space and back (convolutional VAE of both loop papers)</source>
        <translation>[Mápš lööpš tö pöïñtš ïñ á çöñtïñüöüš látéñt špáçé áñd báçk (çöñvölütïöñál VÁÉ öf böth lööp pápérš)éééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Decoder of loops-2021, which starts from an eighth of the steps, or of loops-2022, from a quarter</source>
        <translation>[Déçödér öf lööpš-2021, whïçh štártš fröm áñ éïghth öf thé štépš, ör öf lööpš-2022, fröm á qüártéréééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Dimensions of the latent space; with a latent per beat, of each beat</source>
        <translation>[Dïméñšïöñš öf thé látéñt špáçé; wïth á látéñt pér béát, öf éáçh béátéééééééééééééééééé]</translation>
    </message>
    <message>
        <source>One latent vector for the whole loop, or one for each beat (with the layers of loops-2022)</source>
        <translation>[Öñé látéñt véçtör för thé whölé lööp, ör öñé för éáçh béát (wïth thé láýérš öf lööpš-2022)éééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Warm-up from 0 to that weight: the share of the gap left after each epoch; 0: no warm-up</source>
        <translation>[Wárm-üp fröm 0 tö thát wéïght: thé šháré öf thé gáp léft áftér éáçh épöçh; 0: ñö wárm-üpééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>How the best epoch is chosen: by the bound on the likelihood, or by wrong cells</source>
        <translation>[Höw thé béšt épöçh ïš çhöšéñ: bý thé böüñd öñ thé lïkélïhööd, ör bý wröñg çéllšéééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Samples per loop for the importance-weighted bound, computed at the end; 0: skip it</source>
        <translation>[Šámpléš pér lööp för thé ïmpörtáñçé-wéïghtéd böüñd, çömpütéd át thé éñd; 0: škïp ïtééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Most held-out loops used for that bound</source>
        <translation>[Möšt héld-öüt lööpš üšéd för thát böüñdéééééééééé]</translation>
    </message>
    <message>
        <source>Maps loops to points in a continuous latent space and back, each step reading the previous one (AR LSTM-VAE of loops-2021)</source>
        <translation>[Mápš lööpš tö pöïñtš ïñ á çöñtïñüöüš látéñt špáçé áñd báçk, éáçh štép réádïñg thé prévïöüš öñé (ÁR LŠTM-VÁÉ öf lööpš-2021)ééééééééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>k in k / (k + exp(epoch / k)), the share of training steps that see the true previous step; 0: all</source>
        <translation>[k ïñ k / (k + éxp(épöçh / k)), thé šháré öf tráïñïñg štépš thát šéé thé trüé prévïöüš štép; 0: álléééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Maps loops to points in a continuous latent space and back, all steps at once (NonAR LSTM-VAE of loops-2021)</source>
        <translation>[Mápš lööpš tö pöïñtš ïñ á çöñtïñüöüš látéñt špáçé áñd báçk, áll štépš át öñçé (ÑöñÁR LŠTM-VÁÉ öf lööpš-2021)ééééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Maps four-track pieces to points in a latent space where each genre has its own region, and back (MusAE)</source>
        <translation>[Mápš föür-tráçk pïéçéš tö pöïñtš ïñ á látéñt špáçé whéré éáçh géñré háš ïtš öwñ régïöñ, áñd báçk (MüšÁÉ)ééééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Give the decoders the bar and the step within it</source>
        <translation>[Gïvé thé déçödérš thé bár áñd thé štép wïthïñ ïtééééééééééééé]</translation>
    </message>
    <message>
        <source>One latent vector for the whole piece, or also one for each beat or bar</source>
        <translation>[Öñé látéñt véçtör för thé whölé pïéçé, ör álšö öñé för éáçh béát ör báréééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Least dimensions for the whole piece when beats or bars have their own</source>
        <translation>[Léášt dïméñšïöñš för thé whölé pïéçé whéñ béátš ör bárš hávé théïr öwñééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Size of a track state's embedding when beats or bars have their own latents</source>
        <translation>[Šïzé öf á tráçk štáté'š émbéddïñg whéñ béátš ör bárš hávé théïr öwñ látéñtšéééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Width of the layers that encode and decode each beat or bar</source>
        <translation>[Wïdth öf thé láýérš thát éñçödé áñd déçödé éáçh béát ör báréééééééééééééééé]</translation>
    </message>
    <message>
        <source>Numbers that each decoder step receives about its beat or bar</source>
        <translation>[Ñümbérš thát éáçh déçödér štép réçéïvéš áböüt ïtš béát ör bárééééééééééééééééé]</translation>
    </message>
    <message>
        <source>How the encoder gives a standard deviation: exp(2 s) as printed, or exp(s / 2)</source>
        <translation>[Höw thé éñçödér gïvéš á štáñdárd dévïátïöñ: éxp(2 š) áš prïñtéd, ör éxp(š / 2)éééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Initial standard deviation of the encoder, in the networks' units</source>
        <translation>[Ïñïtïál štáñdárd dévïátïöñ öf thé éñçödér, ïñ thé ñétwörkš' üñïtšéééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Standard deviation added to the encoder's own, in the networks' units</source>
        <translation>[Štáñdárd dévïátïöñ áddéd tö thé éñçödér'š öwñ, ïñ thé ñétwörkš' üñïtšéééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Scale the latent space by a petal's narrow standard deviation: in all dimensions but the first two, and for the discriminator in all</source>
        <translation>[Šçálé thé látéñt špáçé bý á pétál'š ñárröw štáñdárd dévïátïöñ: ïñ áll dïméñšïöñš büt thé fïršt twö, áñd för thé dïšçrïmïñátör ïñ állééééééééééééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Prior of the latent space: one normal distribution, or one per genre</source>
        <translation>[Prïör öf thé látéñt špáçé: öñé ñörmál dïštrïbütïöñ, ör öñé pér géñrééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Where a genre is sampled from: the prior, or distributions fitted to the encoded training music</source>
        <translation>[Whéré á géñré ïš šámpléd fröm: thé prïör, ör dïštrïbütïöñš fïttéd tö thé éñçödéd tráïñïñg müšïçéééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Dimensions in which the fitted distributions have covariances</source>
        <translation>[Dïméñšïöñš ïñ whïçh thé fïttéd dïštrïbütïöñš hávé çövárïáñçéšéééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Most genres with a petal of their own; the most frequent come first</source>
        <translation>[Möšt géñréš wïth á pétál öf théïr öwñ; thé möšt fréqüéñt çömé fïrštéééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Genres in order around the flower, separated by semicolons; empty: the most frequent, similar ones next to each other</source>
        <translation>[Géñréš ïñ ördér áröüñd thé flöwér, šépárátéd bý šémïçölöñš; émptý: thé möšt fréqüéñt, šïmïlár öñéš ñéxt tö éáçh öthérééééééééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Variance of a petal along its axis (a1)</source>
        <translation>[Várïáñçé öf á pétál álöñg ïtš áxïš (á1)ééééééééé]</translation>
    </message>
    <message>
        <source>Give the discriminator the genre of a piece</source>
        <translation>[Gïvé thé dïšçrïmïñátör thé géñré öf á pïéçééééééééééééé]</translation>
    </message>
    <message>
        <source>Step by which that weight rises</source>
        <translation>[Štép bý whïçh thát wéïght rïšéšéééééééé]</translation>
    </message>
    <message>
        <source>Updates between two steps</source>
        <translation>[Üpdátéš bétwééñ twö štépšééééééé]</translation>
    </message>
    <message>
        <source>Weight of half the squared length of latent points per step, in the networks' units</source>
        <translation>[Wéïght öf hálf thé šqüáréd léñgth öf látéñt pöïñtš pér štép, ïñ thé ñétwörkš' üñïtšéééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Pieces per step</source>
        <translation>[Pïéçéš pér štépéééé]</translation>
    </message>
    <message>
        <source>Most training pieces per epoch, chosen anew each time; 0: all</source>
        <translation>[Möšt tráïñïñg pïéçéš pér épöçh, çhöšéñ áñéw éáçh tïmé; 0: állééééééééééééééé]</translation>
    </message>
    <message>
        <source>Learning rate of the first update</source>
        <translation>[Léárñïñg ráté öf thé fïršt üpdátéééééééééé]</translation>
    </message>
    <message>
        <source>Decay of the learning rate, which is divided by 1 + this times the number of updates</source>
        <translation>[Déçáý öf thé léárñïñg ráté, whïçh ïš dïvïdéd bý 1 + thïš tïméš thé ñümbér öf üpdátéšééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Transpose pieces at random to one of twelve keys in each epoch</source>
        <translation>[Tráñšpöšé pïéçéš át ráñdöm tö öñé öf twélvé kéýš ïñ éáçh épöçhééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Most held-out pieces used to evaluate an epoch</source>
        <translation>[Möšt héld-öüt pïéçéš üšéd tö éválüáté áñ épöçhéééééééééééé]</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>[üñréádábléééé]</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>[émptý]</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>[dámágédéé]</translation>
    </message>
    <message>
        <source>not MIDI</source>
        <translation>[ñöt MÏDÏéé]</translation>
    </message>
    <message>
        <source>SMPTE time</source>
        <translation>[ŠMPTÉ tïméééé]</translation>
    </message>
</context>
<context>
    <name>EpochModel</name>
    <message>
        <source>average</source>
        <translation>[ávérágééé]</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>[épöçh]</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Copy Table as CSV</source>
        <translation>[Çöpý Táblé áš ÇŠVéééé]</translation>
    </message>
    <message>
        <source>Figures for each epoch</source>
        <translation>[Fïgüréš för éáçh épöçhéééééé]</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>[Öpéñ &amp;Réçéñtééé]</translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation>[&amp;Néw Pröjéçtééé]</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>[&amp;Opéñ…]</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>[&amp;Sávé]</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>[Šávé &amp;Aš…éé]</translation>
    </message>
    <message>
        <source>&amp;Recover Unsaved Work…</source>
        <translation>[&amp;Réçövér Üñšávéd Wörk…éééééé]</translation>
    </message>
    <message>
        <source>&amp;Import MIDI…</source>
        <translation>[&amp;Impört MÏDÏ…ééé]</translation>
    </message>
    <message>
        <source>File</source>
        <translation>[Fïlé]</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>[Öpéñ]</translation>
    </message>
    <message>
        <source>Projects, MIDI files and recipes (%1);;Projects (*.lwp);;MIDI files (%2);;Recipes of generated loops (*.json)</source>
        <translation>Projects, MIDI files and recipes (%1);;Projects (*.lwp);;MIDI files (%2);;Recipes of generated loops (*.json)</translation>
    </message>
    <message>
        <source>Import MIDI</source>
        <translation>[Ïmpört MÏDÏééé]</translation>
    </message>
    <message>
        <source>MIDI files (%1)</source>
        <translation>[MÏDÏ fïléš (%1)ééé]</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>[Öpéñïñg “%1”…éé]</translation>
    </message>
    <message>
        <source>Save the project?</source>
        <translation>[Šávé thé pröjéçt?éééé]</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>[“%1” háš üñšávéd çháñgéš.ééééé]</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>[Šávé]</translation>
    </message>
    <message>
        <source>Don't save</source>
        <translation>[Döñ't šávééé]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçéléé]</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>[Šávïñg “%1”…éé]</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>[Šávé thé pröjéçtéééé]</translation>
    </message>
    <message>
        <source>Projects (*.lwp)</source>
        <translation>Projects (*.lwp)</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Temperature</source>
        <translation>[Témpérátüréééé]</translation>
    </message>
    <message>
        <source>Lower is more predictable, higher is more surprising; at 0 the model always picks the most likely code</source>
        <translation>[Löwér ïš möré prédïçtáblé, hïghér ïš möré šürprïšïñg; át 0 thé mödél álwáýš pïçkš thé möšt lïkélý çödéééééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Temperature slider</source>
        <translation>[Témpérátüré šlïdérééééé]</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>[Töp-k]</translation>
    </message>
    <message>
        <source>Sample only from the k most likely codes</source>
        <translation>[Šámplé öñlý fröm thé k möšt lïkélý çödéšééééééééééé]</translation>
    </message>
    <message>
        <source>all</source>
        <translation>[áll]</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>[Töp-p]</translation>
    </message>
    <message>
        <source>Sample only from the most likely codes that together have this probability</source>
        <translation>[Šámplé öñlý fröm thé möšt lïkélý çödéš thát tögéthér hávé thïš pröbábïlïtýééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Reset to Recommended</source>
        <translation>[Réšét tö Réçömméñdédéééééé]</translation>
    </message>
    <message>
        <source>Set temperature, top-k and top-p to what this model recommends</source>
        <translation>[Šét témpérátüré, töp-k áñd töp-p tö whát thïš mödél réçömméñdšéééééééééééééééé]</translation>
    </message>
</context>
<context>
    <name>FoldSection</name>
    <message>
        <source>Folded</source>
        <translation>[Földédéé]</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>[Üñföldédéé]</translation>
    </message>
</context>
<context>
    <name>GeneratePanel</name>
    <message>
        <source>Stop Generating</source>
        <translation>[Štöp Géñérátïñgéééé]</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>[Géñérátééé]</translation>
    </message>
    <message>
        <source>Number of loops</source>
        <translation>[Ñümbér öf lööpšéééé]</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>[Štöp]</translation>
    </message>
    <message>
        <source>Stop generating; finished loops stay</source>
        <translation>[Štöp géñérátïñg; fïñïšhéd lööpš štáýéééééééééé]</translation>
    </message>
    <message>
        <source>Loops finished so far</source>
        <translation>[Lööpš fïñïšhéd šö fáréééééé]</translation>
    </message>
    <message>
        <source>How many loops were sampled to keep these, and how long that took</source>
        <translation>[Höw máñý lööpš wéré šámpléd tö kéép théšé, áñd höw löñg thát töökééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>[Mödél]</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>[Ñümbéréé]</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>[Réjéçtéé]</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>[Šééd]</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>[öpéñïñg…éé]</translation>
    </message>
    <message>
        <source>Generate 1 loop</source>
        <translation>[Géñéráté 1 lööpéééé]</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n loops</source>
        <translation>
            <numerusform>[Géñéráté %n lööpšéééé]</numerusform>
            <numerusform>[Géñéráté %n lööpšéééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>[%1 öf %2]</translation>
    </message>
    <message>
        <source>for %1, to fit the rest</source>
        <translation>[för %1, tö fït thé réštééééé]</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>[för %1]</translation>
    </message>
    <message>
        <source>Regenerates the selection to fit the rest, which stays as it is</source>
        <translation>[Régéñérátéš thé šéléçtïöñ tö fït thé réšt, whïçh štáýš áš ït ïšééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Samples whole loops and takes these bars from them</source>
        <translation>[Šámpléš whölé lööpš áñd tákéš théšé bárš fröm théméééééééééééééé]</translation>
    </message>
    <message>
        <source>kept %1 of %2, %3 s</source>
        <translation>[képt %1 öf %2, %3 šéé]</translation>
    </message>
    <message numerus="yes">
        <source>%n bars · %1</source>
        <translation>
            <numerusform>[%n bárš · %1]</numerusform>
            <numerusform>[%n bárš · %1]</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>[çáññöt bé üšédéééé]</translation>
    </message>
    <message>
        <source>Generate 1 fill</source>
        <translation>[Géñéráté 1 fïlléééé]</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n fills</source>
        <translation>
            <numerusform>[Géñéráté %n fïllšéééé]</numerusform>
            <numerusform>[Géñéráté %n fïllšéééé]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenerationSession</name>
    <message>
        <source>These bars were generated to fit the loop around them. To get them again, select the same bars there and generate with seed %1.</source>
        <translation>[Théšé bárš wéré géñérátéd tö fït thé lööp áröüñd thém. Tö gét thém ágáïñ, šéléçt thé šámé bárš théré áñd géñéráté wïth šééd %1.ééééééééééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>“%1” was edited while new bars were being generated, so it was left as it is.</source>
        <translation>[“%1” wáš édïtéd whïlé ñéw bárš wéré béïñg géñérátéd, šö ït wáš léft áš ït ïš.éééééééééééééééééé]</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>[&amp;Cömmáñd Pálétté…éééé]</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>[&amp;Kéýböárd Šhörtçütšééééé]</translation>
    </message>
    <message>
        <source>&amp;About Loopwright</source>
        <translation>[&amp;Aböüt Lööpwrïghtééééé]</translation>
    </message>
    <message>
        <source>About Loopwright</source>
        <translation>[Áböüt Lööpwrïghtééééé]</translation>
    </message>
    <message>
        <source>&lt;b&gt;Loopwright %1&lt;/b&gt;</source>
        <translation>[&lt;b&gt;Lööpwrïght %1&lt;/b&gt;éééé]</translation>
    </message>
    <message>
        <source>A studio for composing, training and evaluating symbolic music loops.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>[Á štüdïö för çömpöšïñg, tráïñïñg áñd éválüátïñg šýmbölïç müšïç lööpš.
Fréé šöftwáré üñdér thé GÑÜ Géñérál Püblïç Lïçéñšé, véršïöñ 3 ör látér.éééééééééééééééééééééééééééééééééééééé]</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>%1 drums</source>
        <translation>[%1 drümš]</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>[drümš]</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>[bášš]</translation>
    </message>
    <message>
        <source>%1 bass pitches</source>
        <translation>[%1 bášš pïtçhéšééé]</translation>
    </message>
    <message>
        <source>guitar or piano</source>
        <translation>[güïtár ör pïáñöéééé]</translation>
    </message>
    <message>
        <source>strings and others</source>
        <translation>[štrïñgš áñd öthéršééééé]</translation>
    </message>
    <message>
        <source>a melody</source>
        <translation>[á mélödýéé]</translation>
    </message>
    <message>
        <source>piano</source>
        <translation>[pïáñö]</translation>
    </message>
    <message>
        <source>keeps repeated bass notes separate</source>
        <translation>[kéépš répéátéd bášš ñötéš šépárátééééééééééé]</translation>
    </message>
    <message>
        <source>notes exactly as played</source>
        <translation>[ñötéš éxáçtlý áš pláýédéééééé]</translation>
    </message>
    <message>
        <source>lengths in beats</source>
        <translation>[léñgthš ïñ béátšéééé]</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>[Láýöütéé]</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>[Grïd]</translation>
    </message>
    <message>
        <source>Which windows count as loops</source>
        <translation>[Whïçh wïñdöwš çöüñt áš lööpšéééééééé]</translation>
    </message>
    <message>
        <source>Length of a loop in bars</source>
        <translation>[Léñgth öf á lööp ïñ báršéééééé]</translation>
    </message>
    <message>
        <source>Bars between the starts of two loops</source>
        <translation>[Bárš bétwééñ thé štártš öf twö lööpšéééééééééé]</translation>
    </message>
    <message>
        <source>Seed for the training and held-out split</source>
        <translation>[Šééd för thé tráïñïñg áñd héld-öüt šplïtééééééééééé]</translation>
    </message>
    <message>
        <source>Import a Folder of MIDI Files</source>
        <translation>[Ïmpört á Földér öf MÏDÏ Fïléšéééééééé]</translation>
    </message>
    <message>
        <source>Move each note to the nearest step: for played music</source>
        <translation>[Mövé éáçh ñöté tö thé ñéáréšt štép: för pláýéd müšïçéééééééééééééé]</translation>
    </message>
    <message>
        <source>Every step that a note touches: as in the papers</source>
        <translation>[Évérý štép thát á ñöté töüçhéš: áš ïñ thé pápéršéééééééééééé]</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>[áš thé rüléš šáýéééé]</translation>
    </message>
    <message>
        <source>Label file</source>
        <translation>[Lábél fïléééé]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>[ñöñé]</translation>
    </message>
    <message>
        <source>A CSV file with a column named path and others such as genre or family</source>
        <translation>[Á ÇŠV fïlé wïth á çölümñ ñáméd páth áñd öthérš šüçh áš géñré ör fámïlýéééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>[Çhööšé…éé]</translation>
    </message>
    <message>
        <source>Choose a label file</source>
        <translation>[Çhööšé á lábél fïléééééé]</translation>
    </message>
    <message>
        <source>Song Labels</source>
        <translation>[Šöñg Lábélšééé]</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>[Lööpš]</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>[Bárš]</translation>
    </message>
    <message>
        <source>Every … bars</source>
        <translation>[Évérý … báršééé]</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>[Lábélšéé]</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>[Šééd]</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>[Ïmpörtéé]</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import Report</source>
        <translation>[Ïmpört Répörtéééé]</translation>
    </message>
    <message>
        <source>File</source>
        <translation>[Fïlé]</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>[Šöñgš]</translation>
    </message>
    <message>
        <source>Why it was skipped</source>
        <translation>[Whý ït wáš škïppédééééé]</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>[Rémárkšéé]</translation>
    </message>
    <message>
        <source>Find files or reasons</source>
        <translation>[Fïñd fïléš ör réášöñšéééééé]</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>[Fïléš öf thé ïmpörtééééé]</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>[Çöpý áš ÇŠVééé]</translation>
    </message>
</context>
<context>
    <name>KeyMenu</name>
    <message>
        <source>Key</source>
        <translation>[Kéý]</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>[Rööt]</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>[Šçálé]</translation>
    </message>
    <message>
        <source>From the Notes</source>
        <translation>[Fröm thé Ñötéšéééé]</translation>
    </message>
    <message>
        <source>From the Notes: %1</source>
        <translation>[Fröm thé Ñötéš: %1éééé]</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Standard key</source>
        <translation>[Štáñdárd kéýééé]</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>[Ñö kéý]</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>[Fïñd á çömmáñdéééé]</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>[Çömmáñd tö fïñdéééé]</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>[Çömmáñdš áñd théïr kéýšéééééé]</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>[Çömmáñdéé]</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>[Méñü]</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>[Kéýš]</translation>
    </message>
    <message>
        <source>New key for the command</source>
        <translation>[Ñéw kéý för thé çömmáñdéééééé]</translation>
    </message>
    <message>
        <source>%1 is already the shortcut for “%2” (%3). Choose another key, or remove it there first.</source>
        <translation>[%1 ïš álréádý thé šhörtçüt för “%2” (%3). Çhööšé áñöthér kéý, ör rémövé ït théré fïršt.ééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <translation>[“%1” ïš ñöw %2.]</translation>
    </message>
</context>
<context>
    <name>LengthActions</name>
    <message numerus="yes">
        <source>%n Bars</source>
        <translation>
            <numerusform>[%n Bárš]</numerusform>
            <numerusform>[%n Bárš]</numerusform>
        </translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>[Lööp]</translation>
    </message>
    <message numerus="yes">
        <source>Change length to %n bars</source>
        <translation>
            <numerusform>[Çháñgé léñgth tö %n báršéééééé]</numerusform>
            <numerusform>[Çháñgé léñgth tö %n báršéééééé]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>[Lévél]</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>[Lïbrárýéé]</translation>
    </message>
    <message>
        <source>&amp;New Loop</source>
        <translation>[&amp;Néw Lööpéé]</translation>
    </message>
    <message>
        <source>&amp;Duplicate Loop</source>
        <translation>[&amp;Düplïçáté Lööpéééé]</translation>
    </message>
    <message>
        <source>&amp;Rename Loop</source>
        <translation>[&amp;Réñámé Lööpééé]</translation>
    </message>
    <message>
        <source>Re&amp;move Loop</source>
        <translation>[Ré&amp;mövé Lööpééé]</translation>
    </message>
    <message>
        <source>&amp;Previous Loop</source>
        <translation>[&amp;Prévïöüš Lööpéééé]</translation>
    </message>
    <message>
        <source>N&amp;ext Loop</source>
        <translation>[Ñ&amp;ext Lööpéé]</translation>
    </message>
    <message>
        <source>Loops of the project</source>
        <translation>[Lööpš öf thé pröjéçtééééé]</translation>
    </message>
    <message>
        <source>Starter loops</source>
        <translation>[Štártér lööpšéééé]</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>[Réçéñt fïléšééé]</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>[Lööpš]</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>[Lööp]</translation>
    </message>
    <message>
        <source>Double-click or press Enter to add it to the project</source>
        <translation>[Döüblé-çlïçk ör préšš Éñtér tö ádd ït tö thé pröjéçtéééééééééééééé]</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Colours</source>
        <translation>[Çölöüršéé]</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>[Föllöw thé šýštémééééé]</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>[Lïght]</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>[Dárk]</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>[Láñgüágééé]</translation>
    </message>
    <message>
        <source>Name of middle C</source>
        <translation>[Ñámé öf mïddlé Çéééé]</translation>
    </message>
    <message>
        <source>Middle C is</source>
        <translation>[Mïddlé Ç ïšééé]</translation>
    </message>
</context>
<context>
    <name>LoopCoder</name>
    <message>
        <source>No loop is open.</source>
        <translation>[Ñö lööp ïš öpéñ.éééé]</translation>
    </message>
    <message>
        <source>There are no codes because the model cannot be used.</source>
        <translation>[Théré áré ñö çödéš béçáüšé thé mödél çáññöt bé üšéd.éééééééééééééé]</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>[Löádïñg thé mödél…ééééé]</translation>
    </message>
    <message>
        <source>This model has no codes. The starter does.</source>
        <translation>[Thïš mödél háš ñö çödéš. Thé štártér döéš.ééééééééééé]</translation>
    </message>
    <message numerus="yes">
        <source>This model reads loops of %n bars in 4/4; this loop is different.</source>
        <translation>
            <numerusform>[Thïš mödél réádš lööpš öf %n bárš ïñ 4/4; thïš lööp ïš dïfféréñt.ééééééééééééééé]</numerusform>
            <numerusform>[Thïš mödél réádš lööpš öf %n bárš ïñ 4/4; thïš lööp ïš dïfféréñt.ééééééééééééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the codes…</source>
        <translation>[Réádïñg thé çödéš…ééééé]</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>[Ñöthïñg çháñgéd.éééé]</translation>
    </message>
</context>
<context>
    <name>LoopExport</name>
    <message>
        <source>&amp;Export MIDI…</source>
        <translation>[&amp;Expört MÏDÏ…ééé]</translation>
    </message>
    <message>
        <source>Export &amp;WAV…</source>
        <translation>[Éxpört &amp;WÁV…ééé]</translation>
    </message>
    <message>
        <source>Export the loop as MIDI</source>
        <translation>[Éxpört thé lööp áš MÏDÏéééééé]</translation>
    </message>
    <message>
        <source>MIDI files (*.mid)</source>
        <translation>MIDI files (*.mid)</translation>
    </message>
    <message>
        <source>Export the loop as sound</source>
        <translation>[Éxpört thé lööp áš šöüñdéééééé]</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>WAV files (*.wav)</translation>
    </message>
    <message>
        <source>Exported %1. It repeats without a gap.</source>
        <translation>[Éxpörtéd %1. Ït répéátš wïthöüt á gáp.ééééééééé]</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>[Éxpörtéd %1.éé]</translation>
    </message>
    <message>
        <source>Rendering %1: %2 %</source>
        <translation>[Réñdérïñg %1: %2 %ééé]</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>[Štöp]</translation>
    </message>
</context>
<context>
    <name>LoopFacts</name>
    <message>
        <source>About the open loop</source>
        <translation>[Áböüt thé öpéñ lööpééééé]</translation>
    </message>
    <message>
        <source>Loop score</source>
        <translation>[Lööp šçöréééé]</translation>
    </message>
    <message>
        <source>How far this is from real loops, according to the model's loop detector; lower is better</source>
        <translation>[Höw fár thïš ïš fröm réál lööpš, áççördïñg tö thé mödél'š lööp détéçtör; löwér ïš béttérééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>[Bárš]</translation>
    </message>
    <message>
        <source>One letter per bar; equal bars share a letter</source>
        <translation>[Öñé léttér pér bár; éqüál bárš šháré á léttéréééééééééééé]</translation>
    </message>
    <message>
        <source>Self-similarity</source>
        <translation>[Šélf-šïmïlárïtýéééé]</translation>
    </message>
    <message>
        <source>How alike its bars are; 1 means all are equal</source>
        <translation>[Höw álïké ïtš bárš áré; 1 méáñš áll áré éqüálééééééééééé]</translation>
    </message>
    <message>
        <source>Bars 1 and %1</source>
        <translation>[Bárš 1 áñd %1éé]</translation>
    </message>
    <message>
        <source>Share of cells that differ (Hamming distance)</source>
        <translation>[Šháré öf çéllš thát dïffér (Hámmïñg dïštáñçé)éééééééééééé]</translation>
    </message>
    <message>
        <source>Notes per bar</source>
        <translation>[Ñötéš pér bárééé]</translation>
    </message>
    <message>
        <source>Mean over all bars, drums and bass</source>
        <translation>[Méáñ övér áll bárš, drümš áñd báššééééééééé]</translation>
    </message>
    <message>
        <source>Pitches per bar</source>
        <translation>[Pïtçhéš pér báréééé]</translation>
    </message>
    <message>
        <source>Different pitches and drums in a bar, averaged over all bars</source>
        <translation>[Dïfféréñt pïtçhéš áñd drümš ïñ á bár, ávérágéd övér áll báršéééééééééééééééé]</translation>
    </message>
    <message>
        <source>Busy steps per bar</source>
        <translation>[Büšý štépš pér bárééééé]</translation>
    </message>
    <message>
        <source>Steps of 16 in which something sounds</source>
        <translation>[Štépš öf 16 ïñ whïçh šöméthïñg šöüñdšééééééééé]</translation>
    </message>
    <message>
        <source>On the one</source>
        <translation>[Öñ thé öñééé]</translation>
    </message>
    <message>
        <source>What plays on the first beat</source>
        <translation>[Whát pláýš öñ thé fïršt béátééééééé]</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>[kïçk]</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>[bášš]</translation>
    </message>
    <message>
        <source>%1 % differ</source>
        <translation>[%1 % dïfféréé]</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>[ñöthïñgéé]</translation>
    </message>
    <message>
        <source> and </source>
        <translation>[ áñd ]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>[ñöñé]</translation>
    </message>
    <message>
        <source>like a song's excerpt (%1 %)</source>
        <translation>[lïké á šöñg'š éxçérpt (%1 %)ééééé]</translation>
    </message>
    <message>
        <source>loop-like (%1 %)</source>
        <translation>[lööp-lïké (%1 %)éé]</translation>
    </message>
    <message>
        <source>More loop-like than %1 % of real loops, according to the model's loop detector. Its score is %2; lower is better.</source>
        <translation>[Möré lööp-lïké tháñ %1 % öf réál lööpš, áççördïñg tö thé mödél'š lööp détéçtör. Ïtš šçöré ïš %2; löwér ïš béttér.ééééééééééééééééééééééééééé]</translation>
    </message>
</context>
<context>
    <name>LoopListModel</name>
    <message>
        <source>Rename the loop</source>
        <translation>[Réñámé thé lööpéééé]</translation>
    </message>
</context>
<context>
    <name>LoopRow</name>
    <message numerus="yes">
        <source>%n bars, %1 BPM</source>
        <translation>
            <numerusform>[%n bárš, %1 BPMéé]</numerusform>
            <numerusform>[%n bárš, %1 BPMéé]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The language changes at the next start, because an import or export is running.</source>
        <translation>[Thé láñgüágé çháñgéš át thé ñéxt štárt, béçáüšé áñ ïmpört ör éxpört ïš rüññïñg.ééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>[Šé&amp;ttïñgš…éé]</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>[&amp;Qüït]</translation>
    </message>
    <message>
        <source>File</source>
        <translation>[Fïlé]</translation>
    </message>
    <message>
        <source>View</source>
        <translation>[Vïéw]</translation>
    </message>
    <message>
        <source>Press Space to play or Ctrl+G to generate eight new loops.</source>
        <translation>[Préšš Špáçé tö pláý ör Çtrl+G tö géñéráté éïght ñéw lööpš.ééééééééééééééé]</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>[Pláý]</translation>
    </message>
    <message>
        <source>Nothing to recover.</source>
        <translation>[Ñöthïñg tö réçövér.ééééé]</translation>
    </message>
    <message>
        <source>%1[*] – Loopwright</source>
        <translation>[%1[*] – Lööpwrïghtééé]</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>[Šöüñd šéttïñgš…éééé]</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>[drümš]</translation>
    </message>
    <message>
        <source>The SoundFont has no sound for %1, so those tracks are silent.</source>
        <translation>[Thé ŠöüñdFöñt háš ñö šöüñd för %1, šö thöšé tráçkš áré šïléñt.ééééééééééééééé]</translation>
    </message>
</context>
<context>
    <name>MidiImport</name>
    <message>
        <source>Piano</source>
        <translation>[Pïáñö]</translation>
    </message>
    <message>
        <source>Chromatic percussion</source>
        <translation>[Çhrömátïç pérçüššïöñéééééé]</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>[Örgáñ]</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>[Güïtáréé]</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>[Bášš]</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>[Štrïñgšéé]</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>[Éñšémblééé]</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>[Brášš]</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>[Rééd]</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>[Pïpé]</translation>
    </message>
    <message>
        <source>Synth lead</source>
        <translation>[Šýñth léádééé]</translation>
    </message>
    <message>
        <source>Synth pad</source>
        <translation>[Šýñth pádéé]</translation>
    </message>
    <message>
        <source>Synth effect</source>
        <translation>[Šýñth éfféçtééé]</translation>
    </message>
    <message>
        <source>Ethnic</source>
        <translation>[Éthñïçéé]</translation>
    </message>
    <message>
        <source>Percussive</source>
        <translation>[Pérçüššïvéééé]</translation>
    </message>
    <message>
        <source>Sound effect</source>
        <translation>[Šöüñd éfféçtééé]</translation>
    </message>
    <message>
        <source>a loop cannot have this many bars</source>
        <translation>[á lööp çáññöt hávé thïš máñý báršééééééééé]</translation>
    </message>
    <message>
        <source>choose 1 to 16 bars of the file</source>
        <translation>[çhööšé 1 tö 16 bárš öf thé fïléééééééé]</translation>
    </message>
    <message>
        <source>these bars change meter or run past the end of the file</source>
        <translation>[théšé bárš çháñgé métér ör rüñ pášt thé éñd öf thé fïlééééééééééééééé]</translation>
    </message>
    <message>
        <source>choose bars in a single meter</source>
        <translation>[çhööšé bárš ïñ á šïñglé météréééééééé]</translation>
    </message>
    <message>
        <source>the file has no such parts</source>
        <translation>[thé fïlé háš ñö šüçh pártšééééééé]</translation>
    </message>
    <message>
        <source>choose from its parts</source>
        <translation>[çhööšé fröm ïtš pártšéééééé]</translation>
    </message>
    <message>
        <source>there are more notes than a loop holds</source>
        <translation>[théré áré möré ñötéš tháñ á lööp höldšéééééééééé]</translation>
    </message>
    <message>
        <source>choose fewer bars</source>
        <translation>[çhööšé féwér báršééééé]</translation>
    </message>
    <message>
        <source>there are no notes in it</source>
        <translation>[théré áré ñö ñötéš ïñ ïtéééééé]</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>[çhööšé áñöthér fïléééééé]</translation>
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
        <translation>[Müté %1 (M)]</translation>
    </message>
    <message>
        <source>Hear only %1 (N)</source>
        <translation>[Héár öñlý %1 (Ñ)ééé]</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>[Müté %1]</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>[Šölö %1]</translation>
    </message>
</context>
<context>
    <name>ModelCatalogue</name>
    <message>
        <source>The training program is missing: %1. Install loopwright next to the studio.</source>
        <translation>[Thé tráïñïñg prögrám ïš mïššïñg: %1. Ïñštáll lööpwrïght ñéxt tö thé štüdïö.ééééééééééééééééééé]</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Erase Note</source>
        <translation>[Érášé Ñötéééé]</translation>
    </message>
    <message>
        <source>Erase %1 Notes</source>
        <translation>[Érášé %1 Ñötéšééé]</translation>
    </message>
    <message>
        <source>Cut Note</source>
        <translation>[Çüt Ñötééé]</translation>
    </message>
    <message>
        <source>Cut %1 Notes</source>
        <translation>[Çüt %1 Ñötéšéé]</translation>
    </message>
    <message>
        <source>Paste Note</source>
        <translation>[Pášté Ñötéééé]</translation>
    </message>
    <message>
        <source>Paste %1 Notes</source>
        <translation>[Pášté %1 Ñötéšééé]</translation>
    </message>
    <message>
        <source>Left out %1 (notes: %2): this loop has no track for it. Open the MIDI file to choose its parts.</source>
        <translation>[Léft öüt %1 (ñötéš: %2): thïš lööp háš ñö tráçk för ït. Öpéñ thé MÏDÏ fïlé tö çhööšé ïtš pártš.éééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Duplicate Note</source>
        <translation>[Düplïçáté Ñötééééé]</translation>
    </message>
    <message>
        <source>Duplicate %1 Notes</source>
        <translation>[Düplïçáté %1 Ñötéšéééé]</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>[Qüáñtïšééé]</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>[Mövé Ñötééé]</translation>
    </message>
    <message>
        <source>Move %1 Notes</source>
        <translation>[Mövé %1 Ñötéšééé]</translation>
    </message>
    <message>
        <source>Transpose Note</source>
        <translation>[Tráñšpöšé Ñötééééé]</translation>
    </message>
    <message>
        <source>Transpose %1 Notes</source>
        <translation>[Tráñšpöšé %1 Ñötéšéééé]</translation>
    </message>
    <message>
        <source>Resize Note</source>
        <translation>[Réšïzé Ñötéééé]</translation>
    </message>
    <message>
        <source>Resize %1 Notes</source>
        <translation>[Réšïzé %1 Ñötéšééé]</translation>
    </message>
    <message>
        <source>Change Velocity</source>
        <translation>[Çháñgé Vélöçïtýéééé]</translation>
    </message>
    <message>
        <source>Change %1 Velocities</source>
        <translation>[Çháñgé %1 Vélöçïtïéšééééé]</translation>
    </message>
</context>
<context>
    <name>NoteDrag</name>
    <message>
        <source>Copy Note</source>
        <translation>[Çöpý Ñötééé]</translation>
    </message>
    <message>
        <source>Copy %1 Notes</source>
        <translation>[Çöpý %1 Ñötéšééé]</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>[Mövé Ñötééé]</translation>
    </message>
    <message>
        <source>Move %1 Notes</source>
        <translation>[Mövé %1 Ñötéšééé]</translation>
    </message>
    <message>
        <source>Stretch Note</source>
        <translation>[Štrétçh Ñötéééé]</translation>
    </message>
    <message>
        <source>Stretch %1 Notes</source>
        <translation>[Štrétçh %1 Ñötéšéééé]</translation>
    </message>
    <message>
        <source>Resize Note</source>
        <translation>[Réšïzé Ñötéééé]</translation>
    </message>
    <message>
        <source>Resize %1 Notes</source>
        <translation>[Réšïzé %1 Ñötéšééé]</translation>
    </message>
    <message>
        <source>Change Velocity</source>
        <translation>[Çháñgé Vélöçïtýéééé]</translation>
    </message>
    <message>
        <source>Change %1 Velocities</source>
        <translation>[Çháñgé %1 Vélöçïtïéšééééé]</translation>
    </message>
    <message>
        <source>Draw Velocities</source>
        <translation>[Dráw Vélöçïtïéšéééé]</translation>
    </message>
    <message>
        <source>Erase Hit</source>
        <translation>[Érášé Hïtéé]</translation>
    </message>
    <message>
        <source>Erase %1 Hits</source>
        <translation>[Érášé %1 Hïtšééé]</translation>
    </message>
    <message>
        <source>Draw Hit</source>
        <translation>[Dráw Hïtéé]</translation>
    </message>
    <message>
        <source>Draw %1 Hits</source>
        <translation>[Dráw %1 Hïtšéé]</translation>
    </message>
    <message>
        <source>Erase Note</source>
        <translation>[Érášé Ñötéééé]</translation>
    </message>
    <message>
        <source>Erase %1 Notes</source>
        <translation>[Érášé %1 Ñötéšééé]</translation>
    </message>
    <message>
        <source>Draw Note</source>
        <translation>[Dráw Ñötééé]</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>whole</source>
        <translation>[whölé]</translation>
    </message>
    <message>
        <source>%1 wholes</source>
        <translation>[%1 whöléšéé]</translation>
    </message>
    <message>
        <source>half</source>
        <translation>[hálf]</translation>
    </message>
    <message>
        <source>%1 halves</source>
        <translation>[%1 hálvéšéé]</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>[qüártéréé]</translation>
    </message>
    <message>
        <source>%1 quarters</source>
        <translation>[%1 qüártéršéé]</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>[éïghthéé]</translation>
    </message>
    <message>
        <source>%1 eighths</source>
        <translation>[%1 éïghthšéé]</translation>
    </message>
    <message>
        <source>sixteenth</source>
        <translation>[šïxtééñthééé]</translation>
    </message>
    <message>
        <source>%1 sixteenths</source>
        <translation>[%1 šïxtééñthšééé]</translation>
    </message>
    <message>
        <source>thirty-second</source>
        <translation>[thïrtý-šéçöñdéééé]</translation>
    </message>
    <message>
        <source>%1 thirty-seconds</source>
        <translation>[%1 thïrtý-šéçöñdšéééé]</translation>
    </message>
    <message>
        <source>dotted %1</source>
        <translation>[döttéd %1éé]</translation>
    </message>
    <message>
        <source>%1 triplet</source>
        <translation>[%1 trïplétéé]</translation>
    </message>
    <message>
        <source>%1 ticks</source>
        <translation>[%1 tïçkš]</translation>
    </message>
    <message>
        <source>bar %1 beat %2</source>
        <translation>[bár %1 béát %2éé]</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>[%1 áñd %2]</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>[%1 %2, %3, %4]</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>[%1 %2, %3]</translation>
    </message>
    <message>
        <source>major</source>
        <translation>[májör]</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>[mïñör]</translation>
    </message>
    <message>
        <source>dorian</source>
        <translation>[dörïáñéé]</translation>
    </message>
    <message>
        <source>mixolydian</source>
        <translation>[mïxölýdïáñééé]</translation>
    </message>
    <message>
        <source>minor pentatonic</source>
        <translation>[mïñör péñtátöñïçééééé]</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>[%1 %2]</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>[Çlöšé thïš méššágéééééé]</translation>
    </message>
</context>
<context>
    <name>OpenMidiDialog</name>
    <message>
        <source>Open %1</source>
        <translation>[Öpéñ %1]</translation>
    </message>
    <message>
        <source>Which bars become the loop?</source>
        <translation>[Whïçh bárš béçömé thé lööp?ééééééé]</translation>
    </message>
    <message>
        <source>First bar</source>
        <translation>[Fïršt báréé]</translation>
    </message>
    <message>
        <source>Number of bars</source>
        <translation>[Ñümbér öf báršéééé]</translation>
    </message>
    <message>
        <source>Part for the bass</source>
        <translation>[Párt för thé báššéééé]</translation>
    </message>
    <message>
        <source>Part for the drums</source>
        <translation>[Párt för thé drümšééééé]</translation>
    </message>
    <message>
        <source>Also open the other pitched parts, one track each</source>
        <translation>[Álšö öpéñ thé öthér pïtçhéd pártš, öñé tráçk éáçhééééééééééééé]</translation>
    </message>
    <message>
        <source>The loop</source>
        <translation>[Thé lööpéé]</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>[Léñgthéé]</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>[Bášš]</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>[Drümš]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçéléé]</translation>
    </message>
    <message>
        <source>1 bar</source>
        <translation>[1 bár]</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>[%1 bárš]</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>[%1 BPM]</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>[1 párt]</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>[%1 pártš]</translation>
    </message>
    <message>
        <source>%1 – %2, channel %3</source>
        <translation>[%1 – %2, çháññél %3éé]</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>[1 ñöté]</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>[%1 ñötéš]</translation>
    </message>
    <message>
        <source>No drums</source>
        <translation>[Ñö drümšéé]</translation>
    </message>
    <message>
        <source>No bass</source>
        <translation>[Ñö báššéé]</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>[bár]</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>[bárš]</translation>
    </message>
    <message>
        <source>These bars are silent. Move the frame to where there are notes.</source>
        <translation>[Théšé bárš áré šïléñt. Mövé thé frámé tö whéré théré áré ñötéš.éééééééééééééééé]</translation>
    </message>
    <message>
        <source>%1 BPM, %2/%3: %4 and %5</source>
        <translation>[%1 BPM, %2/%3: %4 áñd %5éé]</translation>
    </message>
    <message>
        <source>1 pitched note</source>
        <translation>[1 pïtçhéd ñötéééé]</translation>
    </message>
    <message>
        <source>%1 pitched notes</source>
        <translation>[%1 pïtçhéd ñötéšéééé]</translation>
    </message>
    <message>
        <source>1 drum hit</source>
        <translation>[1 drüm hïtéé]</translation>
    </message>
    <message>
        <source>%1 drum hits</source>
        <translation>[%1 drüm hïtšéé]</translation>
    </message>
    <message>
        <source>Open 1 bar</source>
        <translation>[Öpéñ 1 báréé]</translation>
    </message>
    <message>
        <source>Open %1 bars</source>
        <translation>[Öpéñ %1 báršéé]</translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>[%1 tö %2]</translation>
    </message>
    <message>
        <source>Search the options</source>
        <translation>[Šéárçh thé öptïöñšééééé]</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>[Šéárçhéé]</translation>
    </message>
    <message>
        <source>No option matches.</source>
        <translation>[Ñö öptïöñ mátçhéš.ééééé]</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>[Réšét %1]</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>[Réšét tö %1éé]</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>Not accepted: enter %1</source>
        <translation>[Ñöt áççéptéd: éñtér %1ééééé]</translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message>
        <source>bar %1</source>
        <translation>[bár %1]</translation>
    </message>
    <message>
        <source>bars %1</source>
        <translation>[bárš %1]</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>[%1 öf %2]</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Places</source>
        <translation>[Pláçéšéé]</translation>
    </message>
</context>
<context>
    <name>PlayActions</name>
    <message>
        <source>&amp;Play</source>
        <translation>[&amp;Pláý]</translation>
    </message>
    <message>
        <source>&amp;Back to Start</source>
        <translation>[&amp;Báçk tö Štártééé]</translation>
    </message>
    <message>
        <source>&amp;Stop and Rewind</source>
        <translation>[&amp;Stöp áñd Réwïñdéééé]</translation>
    </message>
    <message>
        <source>Pre&amp;vious Bar</source>
        <translation>[Pré&amp;vïöüš Bárééé]</translation>
    </message>
    <message>
        <source>&amp;Next Bar</source>
        <translation>[&amp;Néxt Báréé]</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>[&amp;Lööp]</translation>
    </message>
    <message>
        <source>Loop &amp;Selected Bars</source>
        <translation>[Lööp &amp;Séléçtéd Báršééééé]</translation>
    </message>
    <message>
        <source>&amp;Metronome</source>
        <translation>[&amp;Métröñöméééé]</translation>
    </message>
    <message>
        <source>&amp;Tap Tempo</source>
        <translation>[&amp;Táp Témpöéé]</translation>
    </message>
    <message>
        <source>&amp;All Notes Off</source>
        <translation>[&amp;All Ñötéš Öffééé]</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>[Pláý]</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>[&amp;Páüšé]</translation>
    </message>
    <message>
        <source>The whole loop is playing.</source>
        <translation>[Thé whölé lööp ïš pláýïñg.ééééééé]</translation>
    </message>
    <message>
        <source>Select notes or bars to loop.</source>
        <translation>[Šéléçt ñötéš ör bárš tö lööp.ééééééé]</translation>
    </message>
    <message>
        <source>Change tempo</source>
        <translation>[Çháñgé témpöééé]</translation>
    </message>
    <message>
        <source>Change swing</source>
        <translation>[Çháñgé šwïñgééé]</translation>
    </message>
</context>
<context>
    <name>PositionDisplay</name>
    <message>
        <source>Bar and beat</source>
        <translation>[Bár áñd béátééé]</translation>
    </message>
    <message>
        <source>Bar %1, beat %2</source>
        <translation>[Bár %1, béát %2éé]</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Grand piano</source>
        <translation>[Gráñd pïáñöééé]</translation>
    </message>
    <message>
        <source>Bright piano</source>
        <translation>[Brïght pïáñöééé]</translation>
    </message>
    <message>
        <source>Electric grand</source>
        <translation>[Éléçtrïç gráñdéééé]</translation>
    </message>
    <message>
        <source>Honky-tonk piano</source>
        <translation>[Höñký-töñk pïáñöéééé]</translation>
    </message>
    <message>
        <source>Electric piano 1</source>
        <translation>[Éléçtrïç pïáñö 1éééé]</translation>
    </message>
    <message>
        <source>Electric piano 2</source>
        <translation>[Éléçtrïç pïáñö 2éééé]</translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation>[Hárpšïçhördééé]</translation>
    </message>
    <message>
        <source>Clavinet</source>
        <translation>[Çlávïñétéé]</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>[Çéléštáéé]</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>[Glöçkéñšpïéléééé]</translation>
    </message>
    <message>
        <source>Music box</source>
        <translation>[Müšïç böxéé]</translation>
    </message>
    <message>
        <source>Vibraphone</source>
        <translation>[Vïbráphöñéééé]</translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation>[Márïmbáéé]</translation>
    </message>
    <message>
        <source>Xylophone</source>
        <translation>[Xýlöphöñéééé]</translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation>[Tübülár béllšéééé]</translation>
    </message>
    <message>
        <source>Dulcimer</source>
        <translation>[Dülçïméréé]</translation>
    </message>
    <message>
        <source>Drawbar organ</source>
        <translation>[Dráwbár örgáñéééé]</translation>
    </message>
    <message>
        <source>Percussive organ</source>
        <translation>[Pérçüššïvé örgáñééééé]</translation>
    </message>
    <message>
        <source>Rock organ</source>
        <translation>[Röçk örgáñééé]</translation>
    </message>
    <message>
        <source>Church organ</source>
        <translation>[Çhürçh örgáñééé]</translation>
    </message>
    <message>
        <source>Reed organ</source>
        <translation>[Rééd örgáñééé]</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>[Áççördïöñééé]</translation>
    </message>
    <message>
        <source>Harmonica</source>
        <translation>[Hármöñïçáééé]</translation>
    </message>
    <message>
        <source>Tango accordion</source>
        <translation>[Táñgö áççördïöñéééé]</translation>
    </message>
    <message>
        <source>Nylon guitar</source>
        <translation>[Ñýlöñ güïtárééé]</translation>
    </message>
    <message>
        <source>Steel guitar</source>
        <translation>[Štéél güïtárééé]</translation>
    </message>
    <message>
        <source>Jazz guitar</source>
        <translation>[Jázz güïtárééé]</translation>
    </message>
    <message>
        <source>Clean guitar</source>
        <translation>[Çléáñ güïtárééé]</translation>
    </message>
    <message>
        <source>Muted guitar</source>
        <translation>[Mütéd güïtárééé]</translation>
    </message>
    <message>
        <source>Overdriven guitar</source>
        <translation>[Övérdrïvéñ güïtárééééé]</translation>
    </message>
    <message>
        <source>Distorted guitar</source>
        <translation>[Dïštörtéd güïtárééééé]</translation>
    </message>
    <message>
        <source>Guitar harmonics</source>
        <translation>[Güïtár hármöñïçšééééé]</translation>
    </message>
    <message>
        <source>Acoustic bass</source>
        <translation>[Áçöüštïç báššéééé]</translation>
    </message>
    <message>
        <source>Finger bass</source>
        <translation>[Fïñgér báššééé]</translation>
    </message>
    <message>
        <source>Picked bass</source>
        <translation>[Pïçkéd báššééé]</translation>
    </message>
    <message>
        <source>Fretless bass</source>
        <translation>[Frétléšš báššéééé]</translation>
    </message>
    <message>
        <source>Slap bass 1</source>
        <translation>[Šláp bášš 1éé]</translation>
    </message>
    <message>
        <source>Slap bass 2</source>
        <translation>[Šláp bášš 2éé]</translation>
    </message>
    <message>
        <source>Synth bass 1</source>
        <translation>[Šýñth bášš 1ééé]</translation>
    </message>
    <message>
        <source>Synth bass 2</source>
        <translation>[Šýñth bášš 2ééé]</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>[Vïölïñéé]</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>[Vïölá]</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>[Çéllö]</translation>
    </message>
    <message>
        <source>Contrabass</source>
        <translation>[Çöñtrábáššééé]</translation>
    </message>
    <message>
        <source>Tremolo strings</source>
        <translation>[Trémölö štrïñgšéééé]</translation>
    </message>
    <message>
        <source>Pizzicato strings</source>
        <translation>[Pïzzïçátö štrïñgšééééé]</translation>
    </message>
    <message>
        <source>Harp</source>
        <translation>[Hárp]</translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation>[Tïmpáñïéé]</translation>
    </message>
    <message>
        <source>Strings 1</source>
        <translation>[Štrïñgš 1éé]</translation>
    </message>
    <message>
        <source>Strings 2</source>
        <translation>[Štrïñgš 2éé]</translation>
    </message>
    <message>
        <source>Synth strings 1</source>
        <translation>[Šýñth štrïñgš 1éééé]</translation>
    </message>
    <message>
        <source>Synth strings 2</source>
        <translation>[Šýñth štrïñgš 2éééé]</translation>
    </message>
    <message>
        <source>Choir aahs</source>
        <translation>[Çhöïr ááhšééé]</translation>
    </message>
    <message>
        <source>Voice oohs</source>
        <translation>[Vöïçé ööhšééé]</translation>
    </message>
    <message>
        <source>Synth voice</source>
        <translation>[Šýñth vöïçéééé]</translation>
    </message>
    <message>
        <source>Orchestra hit</source>
        <translation>[Örçhéštrá hïtéééé]</translation>
    </message>
    <message>
        <source>Trumpet</source>
        <translation>[Trümpétéé]</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>[Trömböñééé]</translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation>[Tübá]</translation>
    </message>
    <message>
        <source>Muted trumpet</source>
        <translation>[Mütéd trümpétéééé]</translation>
    </message>
    <message>
        <source>French horn</source>
        <translation>[Fréñçh hörñééé]</translation>
    </message>
    <message>
        <source>Brass section</source>
        <translation>[Brášš šéçtïöñéééé]</translation>
    </message>
    <message>
        <source>Synth brass 1</source>
        <translation>[Šýñth brášš 1ééé]</translation>
    </message>
    <message>
        <source>Synth brass 2</source>
        <translation>[Šýñth brášš 2ééé]</translation>
    </message>
    <message>
        <source>Soprano sax</source>
        <translation>[Šöpráñö šáxééé]</translation>
    </message>
    <message>
        <source>Alto sax</source>
        <translation>[Áltö šáxéé]</translation>
    </message>
    <message>
        <source>Tenor sax</source>
        <translation>[Téñör šáxéé]</translation>
    </message>
    <message>
        <source>Baritone sax</source>
        <translation>[Bárïtöñé šáxééé]</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>[Öböé]</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>[Éñglïšh hörñééé]</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>[Báššööñéé]</translation>
    </message>
    <message>
        <source>Clarinet</source>
        <translation>[Çlárïñétéé]</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>[Pïççölöéé]</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>[Flüté]</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>[Réçördéréé]</translation>
    </message>
    <message>
        <source>Pan flute</source>
        <translation>[Páñ flütééé]</translation>
    </message>
    <message>
        <source>Blown bottle</source>
        <translation>[Blöwñ böttléééé]</translation>
    </message>
    <message>
        <source>Shakuhachi</source>
        <translation>[Šháküháçhïééé]</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>[Whïštlééé]</translation>
    </message>
    <message>
        <source>Ocarina</source>
        <translation>[Öçárïñáéé]</translation>
    </message>
    <message>
        <source>Square lead</source>
        <translation>[Šqüáré léádééé]</translation>
    </message>
    <message>
        <source>Sawtooth lead</source>
        <translation>[Šáwtööth léádéééé]</translation>
    </message>
    <message>
        <source>Calliope lead</source>
        <translation>[Çállïöpé léádéééé]</translation>
    </message>
    <message>
        <source>Chiff lead</source>
        <translation>[Çhïff léádééé]</translation>
    </message>
    <message>
        <source>Charang lead</source>
        <translation>[Çháráñg léádééé]</translation>
    </message>
    <message>
        <source>Voice lead</source>
        <translation>[Vöïçé léádééé]</translation>
    </message>
    <message>
        <source>Fifths lead</source>
        <translation>[Fïfthš léádééé]</translation>
    </message>
    <message>
        <source>Bass and lead</source>
        <translation>[Bášš áñd léádééé]</translation>
    </message>
    <message>
        <source>New age pad</source>
        <translation>[Ñéw ágé pádééé]</translation>
    </message>
    <message>
        <source>Warm pad</source>
        <translation>[Wárm pádéé]</translation>
    </message>
    <message>
        <source>Polysynth pad</source>
        <translation>[Pölýšýñth pádéééé]</translation>
    </message>
    <message>
        <source>Choir pad</source>
        <translation>[Çhöïr pádéé]</translation>
    </message>
    <message>
        <source>Bowed pad</source>
        <translation>[Böwéd pádéé]</translation>
    </message>
    <message>
        <source>Metallic pad</source>
        <translation>[Métállïç pádééé]</translation>
    </message>
    <message>
        <source>Halo pad</source>
        <translation>[Hálö pádéé]</translation>
    </message>
    <message>
        <source>Sweep pad</source>
        <translation>[Šwéép pádéé]</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>[Ráïñ]</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>[Šöüñdtráçkééé]</translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation>[Çrýštáléé]</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>[Átmöšphéréééé]</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>[Brïghtñéššééé]</translation>
    </message>
    <message>
        <source>Goblins</source>
        <translation>[Göblïñšéé]</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>[Éçhöéšéé]</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>[Šçïéñçé fïçtïöñéééé]</translation>
    </message>
    <message>
        <source>Sitar</source>
        <translation>[Šïtár]</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>[Báñjö]</translation>
    </message>
    <message>
        <source>Shamisen</source>
        <translation>[Šhámïšéñéé]</translation>
    </message>
    <message>
        <source>Koto</source>
        <translation>[Kötö]</translation>
    </message>
    <message>
        <source>Kalimba</source>
        <translation>[Kálïmbáéé]</translation>
    </message>
    <message>
        <source>Bagpipe</source>
        <translation>[Bágpïpééé]</translation>
    </message>
    <message>
        <source>Fiddle</source>
        <translation>[Fïddlééé]</translation>
    </message>
    <message>
        <source>Shanai</source>
        <translation>[Šháñáïéé]</translation>
    </message>
    <message>
        <source>Tinkle bell</source>
        <translation>[Tïñklé béllééé]</translation>
    </message>
    <message>
        <source>Agogo</source>
        <translation>[Ágögö]</translation>
    </message>
    <message>
        <source>Steel drums</source>
        <translation>[Štéél drümšééé]</translation>
    </message>
    <message>
        <source>Woodblock</source>
        <translation>[Wöödblöçkééé]</translation>
    </message>
    <message>
        <source>Taiko drum</source>
        <translation>[Táïkö drümééé]</translation>
    </message>
    <message>
        <source>Melodic tom</source>
        <translation>[Mélödïç tömééé]</translation>
    </message>
    <message>
        <source>Synth drum</source>
        <translation>[Šýñth drümééé]</translation>
    </message>
    <message>
        <source>Reverse cymbal</source>
        <translation>[Révéršé çýmbáléééé]</translation>
    </message>
    <message>
        <source>Fret noise</source>
        <translation>[Frét ñöïšéééé]</translation>
    </message>
    <message>
        <source>Breath noise</source>
        <translation>[Bréáth ñöïšéééé]</translation>
    </message>
    <message>
        <source>Seashore</source>
        <translation>[Šéášhörééé]</translation>
    </message>
    <message>
        <source>Bird tweet</source>
        <translation>[Bïrd twéétééé]</translation>
    </message>
    <message>
        <source>Telephone ring</source>
        <translation>[Téléphöñé rïñgéééé]</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>[Hélïçöptérééé]</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>[Áppláüšééé]</translation>
    </message>
    <message>
        <source>Gunshot</source>
        <translation>[Güñšhötéé]</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>[Pïáñö]</translation>
    </message>
    <message>
        <source>Chromatic percussion</source>
        <translation>[Çhrömátïç pérçüššïöñéééééé]</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>[Örgáñ]</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>[Güïtáréé]</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>[Bášš]</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>[Štrïñgšéé]</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>[Éñšémblééé]</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>[Brášš]</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>[Rééd]</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>[Pïpé]</translation>
    </message>
    <message>
        <source>Synth lead</source>
        <translation>[Šýñth léádééé]</translation>
    </message>
    <message>
        <source>Synth pad</source>
        <translation>[Šýñth pádéé]</translation>
    </message>
    <message>
        <source>Synth effects</source>
        <translation>[Šýñth éfféçtšéééé]</translation>
    </message>
    <message>
        <source>World</source>
        <translation>[Wörld]</translation>
    </message>
    <message>
        <source>Percussive</source>
        <translation>[Pérçüššïvéééé]</translation>
    </message>
    <message>
        <source>Sound effects</source>
        <translation>[Šöüñd éfféçtšéééé]</translation>
    </message>
    <message>
        <source>Standard kit</source>
        <translation>[Štáñdárd kïtééé]</translation>
    </message>
    <message>
        <source>Room kit</source>
        <translation>[Rööm kïtéé]</translation>
    </message>
    <message>
        <source>Power kit</source>
        <translation>[Pöwér kïtéé]</translation>
    </message>
    <message>
        <source>Electronic kit</source>
        <translation>[Éléçtröñïç kïtéééé]</translation>
    </message>
    <message>
        <source>Analog kit</source>
        <translation>[Áñálög kïtééé]</translation>
    </message>
    <message>
        <source>Jazz kit</source>
        <translation>[Jázz kïtéé]</translation>
    </message>
    <message>
        <source>Brush kit</source>
        <translation>[Brüšh kïtéé]</translation>
    </message>
    <message>
        <source>Orchestra kit</source>
        <translation>[Örçhéštrá kïtéééé]</translation>
    </message>
    <message>
        <source>Kit %1</source>
        <translation>[Kït %1]</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>the project has no file yet</source>
        <translation>[thé pröjéçt háš ñö fïlé ýétééééééé]</translation>
    </message>
    <message>
        <source>choose where to save it</source>
        <translation>[çhööšé whéré tö šávé ïtéééééé]</translation>
    </message>
    <message>
        <source>another program has changed the file since you opened it</source>
        <translation>[áñöthér prögrám háš çháñgéd thé fïlé šïñçé ýöü öpéñéd ïtééééééééééééééé]</translation>
    </message>
    <message>
        <source>save under another name, or save again to replace it</source>
        <translation>[šávé üñdér áñöthér ñámé, ör šávé ágáïñ tö répláçé ïtéééééééééééééé]</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>[Üñtïtlédéé]</translation>
    </message>
    <message>
        <source>Unreadable changes</source>
        <translation>[Üñréádáblé çháñgéšééééé]</translation>
    </message>
</context>
<context>
    <name>RecipeDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>[%1: %2]</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>[Géñré]</translation>
    </message>
    <message>
        <source>For a tempo of</source>
        <translation>[För á témpö öfééé]</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>[%1 BPM]</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>[Déñšïtýéé]</translation>
    </message>
    <message>
        <source>%1 cells per bar</source>
        <translation>[%1 çéllš pér bárééé]</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>[Güïdáñçééé]</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>[Förm]</translation>
    </message>
    <message>
        <source>from a training loop</source>
        <translation>[fröm á tráïñïñg lööpééééé]</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>[Mödél]</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>[Štártéréé]</translation>
    </message>
    <message>
        <source>Model's hash</source>
        <translation>[Mödél'š hášhééé]</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>[Šééd]</translation>
    </message>
    <message>
        <source>Loop number</source>
        <translation>[Lööp ñümbérééé]</translation>
    </message>
    <message>
        <source>Bars regenerated</source>
        <translation>[Bárš régéñérátédééééé]</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>[Témpérátüréééé]</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>[Töp-k]</translation>
    </message>
    <message>
        <source>all</source>
        <translation>[áll]</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>[Töp-p]</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>[Témpö]</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>[Mádé wïthéé]</translation>
    </message>
    <message>
        <source>Loopwright %1</source>
        <translation>[Lööpwrïght %1ééé]</translation>
    </message>
    <message>
        <source>Computed with</source>
        <translation>[Çömpütéd wïthéééé]</translation>
    </message>
    <message>
        <source>LibTorch %1</source>
        <translation>[LïbTörçh %1éé]</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>[Réçïpééé]</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>[Géñéráté ágáïñéééé]</translation>
    </message>
    <message>
        <source>Copy recipe</source>
        <translation>[Çöpý réçïpéééé]</translation>
    </message>
    <message>
        <source>No model made this loop. It was drawn by hand or opened from a file.</source>
        <translation>[Ñö mödél mádé thïš lööp. Ït wáš dráwñ bý háñd ör öpéñéd fröm á fïlé.ééééééééééééééééé]</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved Work</source>
        <translation>[Üñšávéd Wörkééé]</translation>
    </message>
    <message>
        <source>Projects that can be recovered</source>
        <translation>[Pröjéçtš thát çáñ bé réçövérédéééééééé]</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>[dámágédéé]</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>[ñévér šávédééé]</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>[Réçövéréé]</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>[Látér]</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>[Délété…éé]</translation>
    </message>
    <message>
        <source>Loopwright closed unexpectedly. These projects were open; nothing is lost.</source>
        <translation>[Lööpwrïght çlöšéd üñéxpéçtédlý. Théšé pröjéçtš wéré öpéñ; ñöthïñg ïš löšt.éééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>[Délétééé]</translation>
    </message>
    <message>
        <source>Delete “%1”? This cannot be undone.</source>
        <translation>[Délété “%1”? Thïš çáññöt bé üñdöñé.éééééééé]</translation>
    </message>
</context>
<context>
    <name>RejectionChoice</name>
    <message>
        <source>Reject</source>
        <translation>[Réjéçtéé]</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>[ñöthïñgéé]</translation>
    </message>
    <message>
        <source>1 of 2</source>
        <translation>[1 öf 2]</translation>
    </message>
    <message>
        <source>3 of 4</source>
        <translation>[3 öf 4]</translation>
    </message>
    <message>
        <source>9 of 10</source>
        <translation>[9 öf 10]</translation>
    </message>
    <message>
        <source>anything not loop-like</source>
        <translation>[áñýthïñg ñöt lööp-lïkééééééé]</translation>
    </message>
    <message>
        <source>Sample more loops and keep the ones that the model's loop detector rates best</source>
        <translation>[Šámplé möré lööpš áñd kéép thé öñéš thát thé mödél'š lööp détéçtör rátéš béštééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>This model has no loop detector</source>
        <translation>[Thïš mödél háš ñö lööp détéçtöréééééééé]</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Velocity</source>
        <translation>[Vélöçïtýéé]</translation>
    </message>
</context>
<context>
    <name>RollActions</name>
    <message>
        <source>Edit</source>
        <translation>[Édït]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Üñdö]</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>[Rédö]</translation>
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
        <translation>[Çüt]</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <translation>Ctrl+X</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>[Çöpý]</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Paste at the Playhead</source>
        <translation>[Pášté át thé Pláýhéádéééééé]</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>[Düplïçátéééé]</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>[Délétééé]</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>[Šéléçt Állééé]</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select Bar</source>
        <translation>[Šéléçt Bárééé]</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Extend Selection by a Bar</source>
        <translation>[Éxtéñd Šéléçtïöñ bý á Bárééééééé]</translation>
    </message>
    <message>
        <source>Shift+B</source>
        <translation>Shift+B</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>[Déšéléçtéé]</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Next Note</source>
        <translation>[Ñéxt Ñötééé]</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Previous Note</source>
        <translation>[Prévïöüš Ñötééééé]</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>[Ñötéš]</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>[Qüáñtïšééé]</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Move Left by a Grid Step</source>
        <translation>[Mövé Léft bý á Grïd Štépéééééé]</translation>
    </message>
    <message>
        <source>Move Right by a Grid Step</source>
        <translation>[Mövé Rïght bý á Grïd Štépéééééé]</translation>
    </message>
    <message>
        <source>Move Left by a Bar</source>
        <translation>[Mövé Léft bý á Báréééé]</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>Move Right by a Bar</source>
        <translation>[Mövé Rïght bý á Bárééééé]</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>[Šhörtéréé]</translation>
    </message>
    <message>
        <source>Shift+Left</source>
        <translation>Shift+Left</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>[Löñgéréé]</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Shift+Right</translation>
    </message>
    <message>
        <source>Transpose Up a Semitone</source>
        <translation>[Tráñšpöšé Üp á Šémïtöñééééééé]</translation>
    </message>
    <message>
        <source>Transpose Down a Semitone</source>
        <translation>[Tráñšpöšé Döwñ á Šémïtöñéééééééé]</translation>
    </message>
    <message>
        <source>Transpose Up an Octave</source>
        <translation>[Tráñšpöšé Üp áñ Öçtávééééééé]</translation>
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
        <translation>[Tráñšpöšé Döwñ áñ Öçtávéééééééé]</translation>
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
        <translation>[Tráñšpöšé Üp á Šçálé Štépééééééé]</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Transpose Down a Scale Step</source>
        <translation>[Tráñšpöšé Döwñ á Šçálé Štépééééééé]</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Set Velocity…</source>
        <translation>[Šét Vélöçïtý…ééé]</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Mute Track</source>
        <translation>[Müté Tráçkééé]</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Solo Track</source>
        <translation>[Šölö Tráçkééé]</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Show Note Menu</source>
        <translation>[Šhöw Ñöté Méñüéééé]</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>[Töölš]</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>[Dráw]</translation>
    </message>
    <message>
        <source>Shift+D</source>
        <translation>Shift+D</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>[Šéléçtéé]</translation>
    </message>
    <message>
        <source>Shift+S</source>
        <translation>Shift+S</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>[Érášé]</translation>
    </message>
    <message>
        <source>Shift+E</source>
        <translation>Shift+E</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>[Vélöçïtýéé]</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Grid: Whole Notes</source>
        <translation>[Grïd: Whölé Ñötéšéééé]</translation>
    </message>
    <message>
        <source>Grid: Half Notes</source>
        <translation>[Grïd: Hálf Ñötéšéééé]</translation>
    </message>
    <message>
        <source>Grid: Quarter Notes</source>
        <translation>[Grïd: Qüártér Ñötéšééééé]</translation>
    </message>
    <message>
        <source>Grid: Eighth Notes</source>
        <translation>[Grïd: Éïghth Ñötéšééééé]</translation>
    </message>
    <message>
        <source>Grid: Sixteenth Notes</source>
        <translation>[Grïd: Šïxtééñth Ñötéšéééééé]</translation>
    </message>
    <message>
        <source>Grid: Thirty-second Notes</source>
        <translation>[Grïd: Thïrtý-šéçöñd Ñötéšééééééé]</translation>
    </message>
    <message>
        <source>Grid: Eighth Triplets</source>
        <translation>[Grïd: Éïghth Trïplétšéééééé]</translation>
    </message>
    <message>
        <source>Grid: Sixteenth Triplets</source>
        <translation>[Grïd: Šïxtééñth Trïplétšééééééé]</translation>
    </message>
    <message>
        <source>Snap to Grid</source>
        <translation>[Šñáp tö Grïdééé]</translation>
    </message>
    <message>
        <source>View</source>
        <translation>[Vïéw]</translation>
    </message>
    <message>
        <source>Note Names</source>
        <translation>[Ñöté Ñáméšééé]</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Velocity Lane</source>
        <translation>[Vélöçïtý Láñééééé]</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Show Other Tracks as Ghosts</source>
        <translation>[Šhöw Öthér Tráçkš áš Ghöštšééééééé]</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Highlight the Key</source>
        <translation>[Hïghlïght thé Kéýééééé]</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keep Bass in Key</source>
        <translation>[Kéép Bášš ïñ Kéýéééé]</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
    <message>
        <source>Follow Playhead</source>
        <translation>[Föllöw Pláýhéádéééé]</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>[Zööm Ïñéé]</translation>
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
        <translation>[Zööm Öütéé]</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>[Fït]</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>[Géñérátééé]</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>[Régéñérátéééé]</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>[Üñdö %1]</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>[Rédö %1]</translation>
    </message>
</context>
<context>
    <name>RollCanvas</name>
    <message>
        <source>Piano roll</source>
        <translation>[Pïáñö röllééé]</translation>
    </message>
    <message>
        <source>The notes of the loop over time; press ] and [ to move from note to note.</source>
        <translation>[Thé ñötéš öf thé lööp övér tïmé; préšš ] áñd [ tö mövé fröm ñöté tö ñöté.ééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <translation>[Šçröll thröügh tïméééééé]</translation>
    </message>
    <message>
        <source>Scroll through pitches</source>
        <translation>[Šçröll thröügh pïtçhéšéééééé]</translation>
    </message>
    <message>
        <source>This loop is empty. Click in the grid to draw notes, or let the model write some.</source>
        <translation>[Thïš lööp ïš émptý. Çlïçk ïñ thé grïd tö dráw ñötéš, ör lét thé mödél wrïté šömé.éééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>No loop is open. Choose one in the library, drop a MIDI file here, or let the model write some.</source>
        <translation>[Ñö lööp ïš öpéñ. Çhööšé öñé ïñ thé lïbrárý, dröp á MÏDÏ fïlé héré, ör lét thé mödél wrïté šömé.éééééééééééééééééééééééé]</translation>
    </message>
</context>
<context>
    <name>RollEditor</name>
    <message>
        <source>Generate Loops</source>
        <translation>[Géñéráté Lööpšéééé]</translation>
    </message>
</context>
<context>
    <name>RollToolBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>[%1 (%2)]</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>[Grïd]</translation>
    </message>
    <message>
        <source>Grid (Ctrl+1 to Ctrl+6)</source>
        <translation>[Grïd (Çtrl+1 tö Çtrl+6)éééé]</translation>
    </message>
    <message>
        <source>The key that is highlighted, and that the bass is kept in</source>
        <translation>[Thé kéý thát ïš hïghlïghtéd, áñd thát thé bášš ïš képt ïñééééééééééééééé]</translation>
    </message>
    <message>
        <source>Track being edited</source>
        <translation>[Tráçk béïñg édïtédééééé]</translation>
    </message>
    <message>
        <source>Which pitched track you edit; the others are shown as ghosts</source>
        <translation>[Whïçh pïtçhéd tráçk ýöü édït; thé öthérš áré šhöwñ áš ghöštšéééééééééééééééé]</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>[Ñö kéý]</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>[Kéý: %1]</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>Stop Training</source>
        <translation>[Štöp Tráïñïñgéééé]</translation>
    </message>
    <message>
        <source>Stop after this step and keep everything learned so far</source>
        <translation>[Štöp áftér thïš štép áñd kéép évérýthïñg léárñéd šö fárééééééééééééééé]</translation>
    </message>
    <message>
        <source>Stop Training Now</source>
        <translation>[Štöp Tráïñïñg Ñöwééééé]</translation>
    </message>
    <message>
        <source>Stop at once; anything learned since the last checkpoint is lost</source>
        <translation>[Štöp át öñçé; áñýthïñg léárñéd šïñçé thé lášt çhéçkpöïñt ïš löštééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Resume Training</source>
        <translation>[Réšümé Tráïñïñgéééé]</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint</source>
        <translation>[Réšümé fröm thé lášt çhéçkpöïñtééééééééé]</translation>
    </message>
    <message>
        <source>Generate with This Model</source>
        <translation>[Géñéráté wïth Thïš Mödélééééééé]</translation>
    </message>
    <message>
        <source>Show Training Folder</source>
        <translation>[Šhöw Tráïñïñg Földéréééééé]</translation>
    </message>
    <message>
        <source>Holds the log, the checkpoints and, at the end, the model</source>
        <translation>[Höldš thé lög, thé çhéçkpöïñtš áñd, át thé éñd, thé mödéléééééééééééééé]</translation>
    </message>
    <message>
        <source>Remove Training from List</source>
        <translation>[Rémövé Tráïñïñg fröm Lïštééééééé]</translation>
    </message>
    <message>
        <source>Keeps the folder and everything in it</source>
        <translation>[Kéépš thé földér áñd évérýthïñg ïñ ïtéééééééééé]</translation>
    </message>
    <message>
        <source>Generate loops with the model that this training made</source>
        <translation>[Géñéráté lööpš wïth thé mödél thát thïš tráïñïñg mádéééééééééééééééé]</translation>
    </message>
    <message>
        <source>The model is ready when the training ends</source>
        <translation>[Thé mödél ïš réádý whéñ thé tráïñïñg éñdšééééééééééé]</translation>
    </message>
    <message>
        <source>Train a Model on This Codec…</source>
        <translation>[Tráïñ á Mödél öñ Thïš Çödéç…ééééééé]</translation>
    </message>
    <message>
        <source>A codec alone cannot write loops: train a model on its codes</source>
        <translation>[Á çödéç álöñé çáññöt wrïté lööpš: tráïñ á mödél öñ ïtš çödéšéééééééééééééééé]</translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message>
        <source>resumed</source>
        <translation>[réšümédéé]</translation>
    </message>
    <message>
        <source>best</source>
        <translation>[béšt]</translation>
    </message>
    <message>
        <source>average</source>
        <translation>[ávérágééé]</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>[štöppéd éárlýéééé]</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>[Löššéšéé]</translation>
    </message>
    <message>
        <source>The curve starts with the first steps.</source>
        <translation>[Thé çürvé štártš wïth thé fïršt štépš.éééééééééé]</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>[Métrïçšéé]</translation>
    </message>
    <message>
        <source>Measured at the end of each epoch.</source>
        <translation>[Méášüréd át thé éñd öf éáçh épöçh.ééééééééé]</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>[Lögárïthmïçééé]</translation>
    </message>
    <message>
        <source>solid: held-out loops   dashed: training loops   faint: unsmoothed</source>
        <translation>[šölïd: héld-öüt lööpš   dášhéd: tráïñïñg lööpš   fáïñt: üñšmööthédééééééééééééééééé]</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>[Š&amp;mööthïñgééé]</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>[Šmööthïñg öf thé çürvéšéééééé]</translation>
    </message>
    <message>
        <source>How strongly to smooth the curves; the unsmoothed values stay visible behind them</source>
        <translation>[Höw štröñglý tö šmööth thé çürvéš; thé üñšmööthéd válüéš štáý vïšïblé béhïñd théméééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Use a logarithmic scale for the losses</source>
        <translation>[Üšé á lögárïthmïç šçálé för thé löššéšéééééééééé]</translation>
    </message>
    <message>
        <source>codec finished</source>
        <translation>[çödéç fïñïšhédéééé]</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Trainings</source>
        <translation>[Tráïñïñgšééé]</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>[%1 öñ %2]</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Stop</source>
        <translation>[Štöp]</translation>
    </message>
    <message>
        <source>Stop Now</source>
        <translation>[Štöp Ñöwéé]</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>[Réšümééé]</translation>
    </message>
    <message>
        <source>Generate with This Model</source>
        <translation>[Géñéráté wïth Thïš Mödélééééééé]</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>[Šhöw Földérééé]</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>[Tráïñïñg prögréššééééé]</translation>
    </message>
    <message>
        <source>Every epoch</source>
        <translation>[Évérý épöçhééé]</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>[%1 öñ %2]</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>[préšét %1éé]</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>[šééd %1]</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>[Trý Ágáïñéé]</translation>
    </message>
    <message>
        <source>Train a Model on It…</source>
        <translation>[Tráïñ á Mödél öñ Ït…ééééé]</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>running</source>
        <translation>[rüññïñgéé]</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>[štöppïñgéé]</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>[ïñtérrüptédééé]</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>[štöppédéé]</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>[fïñïšhédéé]</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>[fáïlédéé]</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>[áböüt %1 šéé]</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>[áböüt %1 mïñéé]</translation>
    </message>
    <message>
        <source>about %1 min %2 s</source>
        <translation>[áböüt %1 mïñ %2 šééé]</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>[áböüt %1 héé]</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>[áböüt %1 h %2 mïñééé]</translation>
    </message>
    <message>
        <source>about %1 days</source>
        <translation>[áböüt %1 dáýšééé]</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>[Épöçh %1 öf %2éé]</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>[%1 štépš/šéé]</translation>
    </message>
    <message>
        <source>%1 s per step</source>
        <translation>[%1 š pér štépéé]</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>[%1 · %2 léft]</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>[Šééd]</translation>
    </message>
    <message>
        <source>The same seed gives the same loops</source>
        <translation>[Thé šámé šééd gïvéš thé šámé lööpšééééééééé]</translation>
    </message>
    <message>
        <source>New Seed</source>
        <translation>[Ñéw Šéédéé]</translation>
    </message>
    <message>
        <source>Pick a new random seed</source>
        <translation>[Pïçk á ñéw ráñdöm šéédéééééé]</translation>
    </message>
    <message>
        <source>Lock Seed</source>
        <translation>[Löçk Šéédéé]</translation>
    </message>
    <message>
        <source>Keep this seed, to get the same loops again</source>
        <translation>[Kéép thïš šééd, tö gét thé šámé lööpš ágáïñééééééééééé]</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>[Šéttïñgšéé]</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>[Šöüñd]</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>[Drümš]</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>[Löök]</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>[Kéýš]</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>[Šéttïñgš págéšéééé]</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>[Kéýböárd šhörtçütšééééé]</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>[Fïñd á çömmáñdéééé]</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>[Çömmáñd tö fïñdéééé]</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>[Çömmáñdš áñd théïr kéýšéééééé]</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>[Çömmáñdéé]</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>[Kéýš]</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>[Prïñt…]</translation>
    </message>
    <message>
        <source>Loopwright: keyboard shortcuts</source>
        <translation>[Lööpwrïght: kéýböárd šhörtçütšééééééééé]</translation>
    </message>
</context>
<context>
    <name>SongOverview</name>
    <message>
        <source>Bars in the file</source>
        <translation>[Bárš ïñ thé fïlééééé]</translation>
    </message>
    <message>
        <source>Bars %1 to %2 of %3 chosen</source>
        <translation>[Bárš %1 tö %2 öf %3 çhöšéñéééé]</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Reverb</source>
        <translation>[Révérbéé]</translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation>[Çhörüšéé]</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>[Áütömátïçééé]</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>[Ñö šöüñdéé]</translation>
    </message>
    <message>
        <source>Sound driver</source>
        <translation>[Šöüñd drïvérééé]</translation>
    </message>
    <message>
        <source>The driver's default device</source>
        <translation>[Thé drïvér'š défáült dévïçéééééééé]</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>[Šöüñd dévïçéééé]</translation>
    </message>
    <message>
        <source>The system's General MIDI sounds</source>
        <translation>[Thé šýštém'š Géñérál MÏDÏ šöüñdšééééééééé]</translation>
    </message>
    <message>
        <source>SoundFont file</source>
        <translation>[ŠöüñdFöñt fïlééééé]</translation>
    </message>
    <message>
        <source>%L1 Hz</source>
        <translation>[%L1 Hz]</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>[Šámplé rátéééé]</translation>
    </message>
    <message>
        <source>Synthesizer gain in percent</source>
        <translation>[Šýñthéšïzér gáïñ ïñ pérçéñtéééééééé]</translation>
    </message>
    <message>
        <source>Play a test tone</source>
        <translation>[Pláý á téšt töñééééé]</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>[Drïvéréé]</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>[Dévïçééé]</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>[Šöüñdšéé]</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>[Gáïñ]</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>[Éfféçtšéé]</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>[Ñöw]</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>[Çhööšé…éé]</translation>
    </message>
    <message>
        <source>Choose a SoundFont file</source>
        <translation>[Çhööšé á ŠöüñdFöñt fïlééééééé]</translation>
    </message>
    <message>
        <source>Choose a SoundFont</source>
        <translation>[Çhööšé á ŠöüñdFöñtééééé]</translation>
    </message>
    <message>
        <source>SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3);;All files (*)</source>
        <translation>SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3);;All files (*)</translation>
    </message>
    <message>
        <source>Opening the sound device…</source>
        <translation>[Öpéñïñg thé šöüñd dévïçé…ééééééé]</translation>
    </message>
    <message>
        <source>No sound: playback runs silently.</source>
        <translation>[Ñö šöüñd: pláýbáçk rüñš šïléñtlý.ééééééééé]</translation>
    </message>
    <message>
        <source>Playing through %1.</source>
        <translation>[Pláýïñg thröügh %1.éééé]</translation>
    </message>
</context>
<context>
    <name>StarterLoops</name>
    <message>
        <source>Starter %1</source>
        <translation>[Štártér %1éé]</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>[Lööp]</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Loopwright: composes, trains and evaluates symbolic music loops</source>
        <translation>[Lööpwrïght: çömpöšéš, tráïñš áñd éválüátéš šýmbölïç müšïç lööpšéééééééééééééééééé]</translation>
    </message>
    <message>
        <source>A project (.lwp) or a MIDI file (.mid) to open</source>
        <translation>[Á pröjéçt (.lwp) ör á MÏDÏ fïlé (.mïd) tö öpéñéééééééééé]</translation>
    </message>
    <message>
        <source>Start with an empty project</source>
        <translation>[Štárt wïth áñ émptý pröjéçtééééééé]</translation>
    </message>
    <message>
        <source>Colours: system, light or dark</source>
        <translation>[Çölöürš: šýštém, lïght ör dárkéééééééé]</translation>
    </message>
</context>
<context>
    <name>TailDialog</name>
    <message>
        <source>Export as Sound</source>
        <translation>[Éxpört áš Šöüñdéééé]</translation>
    </message>
    <message>
        <source>After the last bar</source>
        <translation>[Áftér thé lášt bárééééé]</translation>
    </message>
    <message>
        <source>Loop: the end rings into the beginning</source>
        <translation>[Lööp: thé éñd rïñgš ïñtö thé bégïññïñgéééééééééé]</translation>
    </message>
    <message>
        <source>Ring out: the file is longer than the bars</source>
        <translation>[Rïñg öüt: thé fïlé ïš löñgér tháñ thé báršééééééééééé]</translation>
    </message>
    <message>
        <source>Cut at the last bar line</source>
        <translation>[Çüt át thé lášt bár lïñééééééé]</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>[Çhööšé thé fïlé…éééé]</translation>
    </message>
</context>
<context>
    <name>TightenAction</name>
    <message>
        <source>Tighten Loop</source>
        <translation>[Tïghtéñ Lööpééé]</translation>
    </message>
    <message>
        <source>Make the selected bars of the second half, or its first bar, more like the bars half a loop earlier</source>
        <translation>[Máké thé šéléçtéd bárš öf thé šéçöñd hálf, ör ïtš fïršt bár, möré lïké thé bárš hálf á lööp éárlïéréééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Tighten %1</source>
        <translation>[Tïghtéñ %1éé]</translation>
    </message>
    <message>
        <source>Tightened %1: %2 % of cells differed from the bars half a loop earlier; now %3 % do.</source>
        <translation>[Tïghtéñéd %1: %2 % öf çéllš dïfféréd fröm thé bárš hálf á lööp éárlïér; ñöw %3 % dö.éééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Nothing to tighten in %1.</source>
        <translation>[Ñöthïñg tö tïghtéñ ïñ %1.éééééé]</translation>
    </message>
</context>
<context>
    <name>TrackStrip</name>
    <message>
        <source>Track %1</source>
        <translation>[Tráçk %1]</translation>
    </message>
    <message>
        <source>M</source>
        <comment>mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>[Müté %1]</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>[Šölö %1]</translation>
    </message>
    <message>
        <source>Volume of %1 in percent</source>
        <translation>[Völümé öf %1 ïñ pérçéñtééééé]</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>[Völümééé]</translation>
    </message>
    <message>
        <source>Pan of %1</source>
        <translation>[Páñ öf %1]</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>[Páñ]</translation>
    </message>
    <message>
        <source>Instrument of %1</source>
        <translation>[Ïñštrüméñt öf %1éééé]</translation>
    </message>
    <message>
        <source>Instrument of %1: %2</source>
        <translation>[Ïñštrüméñt öf %1: %2éééé]</translation>
    </message>
    <message>
        <source>Change instrument to %1</source>
        <translation>[Çháñgé ïñštrüméñt tö %1éééééé]</translation>
    </message>
</context>
<context>
    <name>TrackStrips</name>
    <message>
        <source>Tracks</source>
        <translation>[Tráçkšéé]</translation>
    </message>
</context>
<context>
    <name>TrainPlace</name>
    <message>
        <source>Train</source>
        <translation>[Tráïñ]</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Train a model on your music</source>
        <translation>[Tráïñ á mödél öñ ýöür müšïçééééééé]</translation>
    </message>
    <message>
        <source>Import a folder of MIDI files, train a model on its loops, and generate new ones with it. Training runs in the background: you can go on composing, or close the window.</source>
        <translation>[Ïmpört á földér öf MÏDÏ fïléš, tráïñ á mödél öñ ïtš lööpš, áñd géñéráté ñéw öñéš wïth ït. Tráïñïñg rüñš ïñ thé báçkgröüñd: ýöü çáñ gö öñ çömpöšïñg, ör çlöšé thé wïñdöw.ééééééééééééééééééééééééééééééééééééééééééé]</translation>
    </message>
    <message>
        <source>New Training…</source>
        <translation>[Ñéw Tráïñïñg…ééé]</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>[Tráïñïñgšééé]</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>[Ñéw…]</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>[Tráïñ]</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Model</source>
        <translation>[Mödél]</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>[Çödéç]</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>[Préšétéé]</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>[Léárñ frömééé]</translation>
    </message>
    <message>
        <source>&amp;Codec</source>
        <translation>[&amp;Cödéç]</translation>
    </message>
    <message>
        <source>Start Training</source>
        <translation>[Štárt Tráïñïñgéééé]</translation>
    </message>
    <message>
        <source>all loops</source>
        <translation>[áll lööpšéé]</translation>
    </message>
    <message>
        <source>Every loop in the corpus</source>
        <translation>[Évérý lööp ïñ thé çörpüšéééééé]</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>[Épöçhšéé]</translation>
    </message>
    <message>
        <source>Passes over the training loops</source>
        <translation>[Páššéš övér thé tráïñïñg lööpšéééééééé]</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>[Šééd]</translation>
    </message>
    <message>
        <source>Seed for everything random; the same seed gives the same model</source>
        <translation>[Šééd för évérýthïñg ráñdöm; thé šámé šééd gïvéš thé šámé mödélééééééééééééééééé]</translation>
    </message>
    <message>
        <source>Training folder</source>
        <translation>[Tráïñïñg földéréééé]</translation>
    </message>
    <message>
        <source>Holds the log, the checkpoints and, at the end, the model</source>
        <translation>[Höldš thé lög, thé çhéçkpöïñtš áñd, át thé éñd, thé mödéléééééééééééééé]</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>[Çhööšé…éé]</translation>
    </message>
    <message>
        <source>Training Folder</source>
        <translation>[Tráïñïñg Földéréééé]</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>[Öpéñ…]</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>[Ñéw tráïñïñgééé]</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>[Çörpüšéé]</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>[&amp;Mödél]</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>[&amp;Préšétéé]</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>[&amp;Epöçhšéé]</translation>
    </message>
    <message>
        <source>&amp;Learn from</source>
        <translation>[&amp;Léárñ frömééé]</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>[Šé&amp;ed]</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>[&amp;Földéréé]</translation>
    </message>
    <message>
        <source>it encodes %1 bars of layout %2, but the corpus has %3 bars of layout %4</source>
        <translation>[ït éñçödéš %1 bárš öf láýöüt %2, büt thé çörpüš háš %3 bárš öf láýöüt %4éééééééééééééééé]</translation>
    </message>
    <message>
        <source>Does not fit this corpus: %1.</source>
        <translation>[Döéš ñöt fït thïš çörpüš: %1.éééééé]</translation>
    </message>
    <message>
        <source>none: use the model's defaults</source>
        <translation>[ñöñé: üšé thé mödél'š défáültšéééééééé]</translation>
    </message>
    <message>
        <source>the starter's codec</source>
        <translation>[thé štártér'š çödéçééééé]</translation>
    </message>
    <message>
        <source>Codec Folder</source>
        <translation>[Çödéç Földérééé]</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>[Áll öptïöñšééé]</translation>
    </message>
    <message numerus="yes">
        <source>All options (%n changed)</source>
        <translation>
            <numerusform>[Áll öptïöñš (%n çháñgéd)éééééé]</numerusform>
            <numerusform>[Áll öptïöñš (%n çháñgéd)éééééé]</numerusform>
        </translation>
    </message>
    <message>
        <source>Listing the models…</source>
        <translation>[Lïštïñg thé mödélš…ééééé]</translation>
    </message>
    <message>
        <source>Choose a corpus to train on, or import a folder of MIDI files.</source>
        <translation>[Çhööšé á çörpüš tö tráïñ öñ, ör ïmpört á földér öf MÏDÏ fïléš.éééééééééééééééé]</translation>
    </message>
    <message>
        <source>Choose a codec, or train one first.</source>
        <translation>[Çhööšé á çödéç, ör tráïñ öñé fïršt.ééééééééé]</translation>
    </message>
    <message>
        <source>%1. Choose another model or another corpus.</source>
        <translation>[%1. Çhööšé áñöthér mödél ör áñöthér çörpüš.ééééééééééé]</translation>
    </message>
    <message>
        <source>This codec does not fit: %1. Choose another one.</source>
        <translation>[Thïš çödéç döéš ñöt fït: %1. Çhööšé áñöthér öñé.ééééééééééé]</translation>
    </message>
    <message>
        <source>Choose a folder for the training.</source>
        <translation>[Çhööšé á földér för thé tráïñïñg.ééééééééé]</translation>
    </message>
    <message>
        <source>Enter a whole number as the seed.</source>
        <translation>[Éñtér á whölé ñümbér áš thé šééd.éééééééé]</translation>
    </message>
    <message>
        <source>Training continues when you close the window.</source>
        <translation>[Tráïñïñg çöñtïñüéš whéñ ýöü çlöšé thé wïñdöw.éééééééééééé]</translation>
    </message>
    <message>
        <source>a new one, trained first</source>
        <translation>[á ñéw öñé, tráïñéd fïrštéééééé]</translation>
    </message>
    <message>
        <source>Trains a codec on the same music first, then the model on its codes</source>
        <translation>[Tráïñš á çödéç öñ thé šámé müšïç fïršt, théñ thé mödél öñ ïtš çödéšééééééééééééééééé]</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Stopping after this step…</source>
        <translation>[Štöppïñg áftér thïš štép…ééééééé]</translation>
    </message>
    <message>
        <source>Reading the corpus…</source>
        <translation>[Réádïñg thé çörpüš…ééééé]</translation>
    </message>
    <message>
        <source>Stopped. You can resume from the last checkpoint.</source>
        <translation>[Štöppéd. Ýöü çáñ réšümé fröm thé lášt çhéçkpöïñt.ééééééééééééé]</translation>
    </message>
    <message>
        <source>Stopped. You can resume from here.</source>
        <translation>[Štöppéd. Ýöü çáñ réšümé fröm héré.ééééééééé]</translation>
    </message>
    <message>
        <source>Interrupted: the process ended unexpectedly. You can resume from the last checkpoint.</source>
        <translation>[Ïñtérrüptéd: thé pröçéšš éñdéd üñéxpéçtédlý. Ýöü çáñ réšümé fröm thé lášt çhéçkpöïñt.ééééééééééééééééééééééé]</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Transport</source>
        <translation>[Tráñšpörtééé]</translation>
    </message>
    <message>
        <source>Tempo in quarter notes per minute</source>
        <translation>[Témpö ïñ qüártér ñötéš pér mïñütéééééééééé]</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Swing in percent</source>
        <translation>[Šwïñg ïñ pérçéñtéééé]</translation>
    </message>
    <message>
        <source>Swing for playback and export: 50 % is straight, 67 % is a shuffle</source>
        <translation>[Šwïñg för pláýbáçk áñd éxpört: 50 % ïš štráïght, 67 % ïš á šhüffléééééééééééééééé]</translation>
    </message>
    <message>
        <source>Master volume in percent</source>
        <translation>[Máštér völümé ïñ pérçéñtééééééé]</translation>
    </message>
    <message>
        <source>Master volume</source>
        <translation>[Máštér völümééééé]</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>[BPM]</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>[Šwïñg]</translation>
    </message>
    <message>
        <source>Listening to a candidate</source>
        <translation>[Lïštéñïñg tö á çáñdïdátéééééééé]</translation>
    </message>
    <message>
        <source>Ready to play</source>
        <translation>[Réádý tö pláýééé]</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>[Pláýïñgéé]</translation>
    </message>
    <message>
        <source>Playing bar %1</source>
        <translation>[Pláýïñg bár %1ééé]</translation>
    </message>
    <message>
        <source>Playing bars %1–%2</source>
        <translation>[Pláýïñg bárš %1–%2ééé]</translation>
    </message>
    <message>
        <source>Now playing: %1</source>
        <translation>[Ñöw pláýïñg: %1ééé]</translation>
    </message>
</context>
<context>
    <name>TrayHeader</name>
    <message>
        <source>Candidates</source>
        <translation>[Çáñdïdátéšééé]</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>[Šört]</translation>
    </message>
    <message>
        <source>Sort candidates</source>
        <translation>[Šört çáñdïdátéšéééé]</translation>
    </message>
    <message>
        <source>%1, %2 kept</source>
        <translation>[%1, %2 képt]</translation>
    </message>
</context>
<context>
    <name>VelocityDialog</name>
    <message>
        <source>Set Velocity</source>
        <translation>[Šét Vélöçïtýééé]</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>[Šét tö]</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>[Ádd]</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>[Šçálé töéé]</translation>
    </message>
    <message>
        <source>How to change the velocities</source>
        <translation>[Höw tö çháñgé thé vélöçïtïéšéééééééé]</translation>
    </message>
    <message>
        <source>Velocity, amount or percentage</source>
        <translation>[Vélöçïtý, ámöüñt ör pérçéñtágééééééééé]</translation>
    </message>
    <message>
        <source>Change 1 velocity</source>
        <translation>[Çháñgé 1 vélöçïtýéééé]</translation>
    </message>
    <message numerus="yes">
        <source>Change %n velocities</source>
        <translation>
            <numerusform>[Çháñgé %n vélöçïtïéšééééé]</numerusform>
            <numerusform>[Çháñgé %n vélöçïtïéšééééé]</numerusform>
        </translation>
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
        <translation>[Hélp]</translation>
    </message>
</context>
</TS>
