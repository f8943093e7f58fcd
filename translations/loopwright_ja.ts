<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BundleChoice</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model that generates the loops</source>
        <translation>ループを生成するモデル</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>スターター</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose a Model Folder</source>
        <translation>モデルのフォルダーを選択</translation>
    </message>
</context>
<context>
    <name>CandidateAcceptance</name>
    <message>
        <source>New candidates for “%1” are in its tray.</source>
        <translation>「%1」の新しい候補がトレイに入りました。</translation>
    </message>
    <message>
        <source>“%1” has changed: %2.</source>
        <translation>「%1」が変更されました（%2）。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Accept candidate %1</source>
        <translation>候補%1を採用</translation>
    </message>
    <message>
        <source>everything that is not locked</source>
        <translation>ロックされていない部分</translation>
    </message>
    <message>
        <source>Regenerate the loop</source>
        <translation>ループを再生成</translation>
    </message>
    <message>
        <source>The model generates %1 bars; they repeat to fill the loop's %2.</source>
        <translation>モデルが生成するのは%1小節です。ループの%2小節を埋めるように繰り返します。</translation>
    </message>
    <message>
        <source>Regenerate %1</source>
        <translation>%1を再生成</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Only %1 changed, because it was selected.</source>
        <translation>選択されていたため、%1だけを変更しました。</translation>
    </message>
    <message>
        <source>Take the whole loop</source>
        <translation>ループ全体を採用</translation>
    </message>
    <message>
        <source>The oldest candidate left the tray to make room.</source>
        <translation>最も古い候補がトレイから外れました。</translation>
    </message>
    <message>
        <source>The %1 oldest candidates left the tray to make room.</source>
        <translation>古い候補 %1 件がトレイから外れました。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>キープする</translation>
    </message>
</context>
<context>
    <name>CandidateActions</name>
    <message>
        <source>Play Candidate %1</source>
        <translation>候補%1を再生</translation>
    </message>
    <message>
        <source>Play or Stop Candidate</source>
        <translation>候補を再生/停止</translation>
    </message>
    <message>
        <source>Back to the Loop</source>
        <translation>ループに戻る</translation>
    </message>
    <message>
        <source>Accept Candidate</source>
        <translation>候補を採用</translation>
    </message>
    <message>
        <source>Keep Candidate</source>
        <translation>候補をキープ</translation>
    </message>
    <message>
        <source>Generate Again</source>
        <translation>もう一度生成</translation>
    </message>
    <message>
        <source>Export Candidate as MIDI…</source>
        <translation>候補をMIDIとしてエクスポート…</translation>
    </message>
    <message>
        <source>Export Candidate as WAV…</source>
        <translation>候補をWAVとしてエクスポート…</translation>
    </message>
    <message>
        <source>Copy Recipe</source>
        <translation>レシピをコピー</translation>
    </message>
    <message>
        <source>Clear Unkept</source>
        <translation>キープ以外を消去</translation>
    </message>
    <message>
        <source>Sort by Order Generated</source>
        <translation>生成順に並べ替え</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>%1で並べ替え</translation>
    </message>
    <message>
        <source>Lowest First</source>
        <translation>小さい順</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Candidate %1, seed %2, %3 notes</source>
        <translation>候補%1、シード%2、ノート数%3</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1、キープ済み</translation>
    </message>
    <message>
        <source>%1, playing</source>
        <translation>%1、再生中</translation>
    </message>
    <message>
        <source>Keep candidate %1</source>
        <translation>候補%1をキープ</translation>
    </message>
    <message>
        <source>Kept; click to unkeep (K)</source>
        <translation>キープ済み。クリックで解除（K）</translation>
    </message>
    <message>
        <source>Keep this candidate (K)</source>
        <translation>この候補をキープ（K）</translation>
    </message>
    <message>
        <source>Stop candidate %1</source>
        <translation>候補%1を停止</translation>
    </message>
    <message>
        <source>Play candidate %1</source>
        <translation>候補%1を再生</translation>
    </message>
    <message>
        <source>Back to the loop (Esc)</source>
        <translation>ループに戻る（Esc）</translation>
    </message>
    <message>
        <source>Play in time with the loop (Alt+%1)</source>
        <translation>ループに合わせて再生（Alt+%1）</translation>
    </message>
    <message>
        <source>Play in time with the loop (P)</source>
        <translation>ループに合わせて再生（P）</translation>
    </message>
    <message>
        <source>Seed %1 · %2</source>
        <translation>シード %1 · %2</translation>
    </message>
</context>
<context>
    <name>CandidateMetrics</name>
    <message>
        <source>Notes</source>
        <translation>ノート数</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>ノート数 %1</translation>
    </message>
    <message>
        <source>Distinct Bars</source>
        <translation>小節の種類</translation>
    </message>
    <message>
        <source>%1 distinct bars</source>
        <translation>小節の種類 %1</translation>
    </message>
    <message>
        <source>Hamming Distance</source>
        <translation>ハミング距離</translation>
    </message>
    <message>
        <source>HD %1</source>
        <translation>HD %1</translation>
    </message>
    <message>
        <source>Pitches per Bar</source>
        <translation>小節あたりの音高数</translation>
    </message>
    <message>
        <source>UP %1</source>
        <translation>UP %1</translation>
    </message>
    <message>
        <source>Busy Steps per Bar</source>
        <translation>小節あたりの発音ステップ数</translation>
    </message>
    <message>
        <source>ND %1</source>
        <translation>ND %1</translation>
    </message>
    <message>
        <source>Self-Similarity</source>
        <translation>自己類似度</translation>
    </message>
    <message>
        <source>self-similarity %1</source>
        <translation>自己類似度 %1</translation>
    </message>
    <message>
        <source>Loop Score</source>
        <translation>ループスコア</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>スコア %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>適合度</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>適合度 %1</translation>
    </message>
</context>
<context>
    <name>CandidateShelf</name>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>CandidateTray</name>
    <message>
        <source>Candidate %1, seed %2</source>
        <translation>候補%1、シード%2</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>ChosenCurves</name>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>the clipboard holds no notes: %1</source>
        <translation>クリップボードからノートを読み取れません: %1</translation>
    </message>
    <message>
        <source>it holds too much</source>
        <translation>内容が多すぎます</translation>
    </message>
    <message>
        <source>it is not in Loopwright's format</source>
        <translation>Loopwrightの形式ではありません</translation>
    </message>
    <message>
        <source>it comes from a newer version of Loopwright</source>
        <translation>より新しいバージョンのLoopwrightのデータです</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>ノートの数が多すぎます</translation>
    </message>
    <message>
        <source>a note has a value out of range</source>
        <translation>範囲外の値を持つノートがあります</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>Codes</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Regenerate Codes</source>
        <translation>符号を再生成</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>The model regenerates the selected codes to fit the rest</source>
        <translation>選択した符号を、残りに合うようにモデルが再生成します</translation>
    </message>
    <message>
        <source>Lock Codes</source>
        <translation>符号をロック</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Locked codes never change, whether you generate, paste or tighten</source>
        <translation>ロックした符号は、生成、ペースト、引き締めを行っても変わりません</translation>
    </message>
    <message>
        <source>Copy Codes</source>
        <translation>符号をコピー</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Paste Codes</source>
        <translation>符号をペースト</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Swap with Copied</source>
        <translation>コピーした符号と入れ替え</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Swaps the copied codes with the selected ones</source>
        <translation>コピーした符号と選択した符号を入れ替えます</translation>
    </message>
    <message>
        <source>Select All Codes</source>
        <translation>すべての符号を選択</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Deselect Codes</source>
        <translation>符号の選択を解除</translation>
    </message>
    <message>
        <source>Unlock Codes</source>
        <translation>符号のロックを解除</translation>
    </message>
</context>
<context>
    <name>CodeStrip</name>
    <message>
        <source>Codes of the loop</source>
        <translation>ループの符号</translation>
    </message>
    <message>
        <source>Use the arrow keys to move from cell to cell; hold Shift to select.</source>
        <translation>矢印キーでセル間を移動し、Shiftを押しながら選択します。</translation>
    </message>
    <message>
        <source>Out of date: reading the codes.</source>
        <translation>更新待ち: 符号を読み取っています。</translation>
    </message>
    <message>
        <source>Regenerate codes</source>
        <translation>符号を再生成</translation>
    </message>
    <message>
        <source>Lock codes</source>
        <translation>符号をロック</translation>
    </message>
    <message>
        <source>Unlock codes</source>
        <translation>符号のロックを解除</translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation>符号をコピー</translation>
    </message>
    <message>
        <source>Swap codes</source>
        <translation>符号を入れ替え</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Codes</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>更新待ち</translation>
    </message>
    <message>
        <source>bar %1, step %2 of %3</source>
        <translation>小節%1、ステップ%2/%3</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ%1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>符号%1</translation>
    </message>
    <message>
        <source>once in this loop</source>
        <translation>このループ内に1回</translation>
    </message>
    <message>
        <source>%1 times in this loop</source>
        <translation>このループ内に%1回</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Skins</source>
        <translation>太鼓</translation>
    </message>
    <message>
        <source>Cymbals</source>
        <translation>シンバル</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>locked: it never changes</source>
        <translation>ロック中: 変更されません</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>コマンドを入力</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>検索するコマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>見つかったコマンド</translation>
    </message>
    <message>
        <source>No command matches these letters.</source>
        <translation>入力した文字に一致するコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>ComposePlace</name>
    <message>
        <source>Compose</source>
        <translation>作曲</translation>
    </message>
    <message>
        <source>Show Recipe…</source>
        <translation>レシピを表示…</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>ComposeView</name>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>This loop</source>
        <translation>このループ</translation>
    </message>
    <message>
        <source>&amp;Library and Tracks</source>
        <translation>ライブラリとトラック(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;des</source>
        <translation>符号(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>候補(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Generate Panel</source>
        <translation>生成パネル(&amp;G)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>ConditionForm</name>
    <message>
        <source>At this tempo</source>
        <translation>このテンポで</translation>
    </message>
    <message>
        <source>Forms of real loops</source>
        <translation>実際のループの構成</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Generate loops of this genre; the list has the genres that the model knows</source>
        <translation>このジャンルのループを生成します。リストにはモデルが学習したジャンルが並びます</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>1 follows genre, density and tempo as the model learned them; higher values follow them more strictly</source>
        <translation>1では、ジャンル、密度、テンポに学習どおりに従い、値が大きいほど厳密に従います</translation>
    </message>
    <message>
        <source>Generate loops that suit the tempo of the open loop</source>
        <translation>開いているループのテンポに合うループを生成します</translation>
    </message>
    <message>
        <source>Take the pattern of repeated bars from one of the loops that the model was trained on</source>
        <translation>小節の繰り返しパターンを、モデルの学習に使ったループの1つから取り入れます</translation>
    </message>
    <message>
        <source>Sounding cells per bar; nine in ten training loops have %1 to %2</source>
        <translation>小節あたりの発音セル数。学習用ループの9割は%1〜%2です</translation>
    </message>
</context>
<context>
    <name>CorpusChoice</name>
    <message>
        <source>Import a Folder of MIDI Files…</source>
        <translation>MIDIファイルのフォルダーをインポート…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Import MIDI Folder…</source>
        <translation>MIDIフォルダーをインポート…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>コーパス</translation>
    </message>
    <message>
        <source>No corpus yet: open one, or import MIDI files</source>
        <translation>コーパスがありません。開くか、MIDIファイルをインポートしてください</translation>
    </message>
    <message>
        <source>Open a corpus (.lwc)</source>
        <translation>コーパス（.lwc）を開く</translation>
    </message>
    <message>
        <source>Make a corpus from all MIDI files in a folder and its subfolders</source>
        <translation>フォルダーとそのサブフォルダーにあるすべてのMIDIファイルからコーパスを作成</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1: %L2/%L3</translation>
    </message>
    <message>
        <source>The import was cancelled. Import the same folder again to continue where it stopped.</source>
        <translation>インポートをキャンセルしました。同じフォルダーをもう一度インポートすると、中断したところから続行します。</translation>
    </message>
    <message>
        <source>%L1 training loops, %L2 held-out loops · %L3 songs · %4, %5 bars</source>
        <translation>学習用ループ%L1個、検証用ループ%L2個 · %L3曲 · %4、%5小節</translation>
    </message>
    <message>
        <source>Open a Corpus</source>
        <translation>コーパスを開く</translation>
    </message>
    <message>
        <source>Corpora (*.lwc);;All files (*)</source>
        <translation>コーパス (*.lwc);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import a Folder of MIDI Files</source>
        <translation>MIDIファイルのフォルダーをインポート</translation>
    </message>
    <message>
        <source>%1: the folder cannot be created; check its permissions.</source>
        <translation>%1: フォルダーを作成できません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Looking for MIDI files…</source>
        <translation>MIDIファイルを探しています…</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1（%L2）</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <translation>スキップ: %1。</translation>
    </message>
    <message>
        <source>Every File…</source>
        <translation>すべてのファイル…</translation>
    </message>
    <message>
        <source>What became of each file, and why</source>
        <translation>各ファイルの結果とその理由</translation>
    </message>
    <message>
        <source>%L1 of %L2 songs labelled.</source>
        <translation>%L2 曲中 %L1 曲にラベルがあります。</translation>
    </message>
    <message>
        <source>Label columns without a meaning here, kept all the same: %1.</source>
        <translation>ここでは意味を持たないラベル列（保存はされます）: %1。</translation>
    </message>
    <message>
        <source>Imported %L1 of %L2 files: %L3 different loops from %L4 songs.</source>
        <translation>%L2 ファイル中 %L1 ファイルを読み込みました：%L4 曲から %L3 個の異なるループ。</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>エポック%1</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Chords</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>ストリングス</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>メロディ</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>ピアノ</translation>
    </message>
</context>
<context>
    <name>Drums</name>
    <message>
        <source>Kick</source>
        <translation>キック</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>スネア</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>クローズハイハット</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>ロータム</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>オープンハイハット</translation>
    </message>
    <message>
        <source>Mid tom</source>
        <translation>ミッドタム</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>ハイタム</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>ライド</translation>
    </message>
    <message>
        <source>High Q</source>
        <translation>ハイQ</translation>
    </message>
    <message>
        <source>Slap</source>
        <translation>スラップ</translation>
    </message>
    <message>
        <source>Scratch push</source>
        <translation>スクラッチプッシュ</translation>
    </message>
    <message>
        <source>Scratch pull</source>
        <translation>スクラッチプル</translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation>スティック</translation>
    </message>
    <message>
        <source>Square click</source>
        <translation>スクエアクリック</translation>
    </message>
    <message>
        <source>Metronome</source>
        <translation>メトロノーム</translation>
    </message>
    <message>
        <source>Metronome bell</source>
        <translation>メトロノームベル</translation>
    </message>
    <message>
        <source>Acoustic kick</source>
        <translation>アコースティックキック</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>サイドスティック</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>ハンドクラップ</translation>
    </message>
    <message>
        <source>Electric snare</source>
        <translation>エレクトリックスネア</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>ローフロアタム</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>ハイフロアタム</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>ペダルハイハット</translation>
    </message>
    <message>
        <source>Low mid tom</source>
        <translation>ローミッドタム</translation>
    </message>
    <message>
        <source>China</source>
        <translation>チャイナ</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>ライドベル</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>タンバリン</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>スプラッシュ</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>カウベル</translation>
    </message>
    <message>
        <source>Crash 2</source>
        <translation>クラッシュ2</translation>
    </message>
    <message>
        <source>Vibraslap</source>
        <translation>ビブラスラップ</translation>
    </message>
    <message>
        <source>Ride 2</source>
        <translation>ライド2</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>ハイボンゴ</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>ローボンゴ</translation>
    </message>
    <message>
        <source>Muted conga</source>
        <translation>ミュートコンガ</translation>
    </message>
    <message>
        <source>High conga</source>
        <translation>ハイコンガ</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>ローコンガ</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>ハイティンバレス</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>ローティンバレス</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>ハイアゴゴ</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>ローアゴゴ</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>カバサ</translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation>マラカス</translation>
    </message>
    <message>
        <source>Short whistle</source>
        <translation>ショートホイッスル</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>ロングホイッスル</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>ショートギロ</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>ロングギロ</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>クラベス</translation>
    </message>
    <message>
        <source>High woodblock</source>
        <translation>ハイウッドブロック</translation>
    </message>
    <message>
        <source>Low woodblock</source>
        <translation>ローウッドブロック</translation>
    </message>
    <message>
        <source>Muted cuica</source>
        <translation>ミュートクイーカ</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>オープンクイーカ</translation>
    </message>
    <message>
        <source>Muted triangle</source>
        <translation>ミュートトライアングル</translation>
    </message>
    <message>
        <source>Open triangle</source>
        <translation>オープントライアングル</translation>
    </message>
    <message>
        <source>Shaker</source>
        <translation>シェイカー</translation>
    </message>
    <message>
        <source>Jingle bell</source>
        <translation>ジングルベル</translation>
    </message>
    <message>
        <source>Belltree</source>
        <translation>ベルツリー</translation>
    </message>
    <message>
        <source>Castanets</source>
        <translation>カスタネット</translation>
    </message>
    <message>
        <source>Muted surdo</source>
        <translation>ミュートスルド</translation>
    </message>
    <message>
        <source>Open surdo</source>
        <translation>オープンスルド</translation>
    </message>
    <message>
        <source>Drum %1</source>
        <translation>ドラム%1</translation>
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
        <translation>各ドラムレーンが再生とエクスポートに使うMIDIノートです。開いたMIDIファイルはGeneral MIDIとして読み取ります。</translation>
    </message>
    <message>
        <source>Reset all lanes to General MIDI</source>
        <translation>すべてのレーンをGeneral MIDIに戻す</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>%1のノート</translation>
    </message>
</context>
<context>
    <name>EmptyTray</name>
    <message>
        <source>Generated loops appear here as cards. Play each in time with your loop, keep the good ones, or drag one into another program.</source>
        <translation>生成したループは、ここにカードとして並びます。ループに合わせて試聴し、気に入ったものはキープするか、ほかのアプリへドラッグしてください。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Looking for MIDI files</source>
        <translation>MIDIファイルを検索中</translation>
    </message>
    <message>
        <source>Reading MIDI files</source>
        <translation>MIDIファイルを読み取り中</translation>
    </message>
    <message>
        <source>Cutting loops</source>
        <translation>ループを切り出し中</translation>
    </message>
    <message>
        <source>Finding families and duplicates</source>
        <translation>類似曲と重複を検索中</translation>
    </message>
    <message>
        <source>no stretch of 4/4 long enough</source>
        <translation>十分な長さの4/4拍子の区間なし</translation>
    </message>
    <message>
        <source>no drum part</source>
        <translation>ドラムパートなし</translation>
    </message>
    <message>
        <source>no bass part</source>
        <translation>ベースパートなし</translation>
    </message>
    <message>
        <source>no guitar or piano part</source>
        <translation>ギターまたはピアノのパートなし</translation>
    </message>
    <message>
        <source>no melody part</source>
        <translation>メロディパートなし</translation>
    </message>
    <message>
        <source>no piano part</source>
        <translation>ピアノパートなし</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>短すぎる</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>長すぎる</translation>
    </message>
    <message>
        <source>every window</source>
        <translation>すべての区間</translation>
    </message>
    <message>
        <source>as printed in loops-2021: bars 1 and 5 equal, kick, crash and bass on step 1</source>
        <translation>loops-2021の記載どおり: 小節1と5が同一、ステップ1にキック、クラッシュ、ベース</translation>
    </message>
    <message>
        <source>loops-2021 at stride 1, bars 1 and 5 differing in at most 2 cells, without the crash</source>
        <translation>loops-2021、ストライド1、小節1と5の違いは2セルまで、クラッシュは不問</translation>
    </message>
    <message>
        <source>One codebook for all tracks, one codec each for drums and bass, or one each for skins, cymbals and bass</source>
        <translation>全トラック共通のコードブック1つ、ドラムとベースにコーデック1つずつ、または太鼓、シンバル、ベースに1つずつ</translation>
    </message>
    <message>
        <source>Weight of the commitment loss</source>
        <translation>コミットメント損失の重み</translation>
    </message>
    <message>
        <source>Passes over the training loops</source>
        <translation>学習用ループ全体を学習する回数</translation>
    </message>
    <message>
        <source>Decoupled weight decay</source>
        <translation>分離型の重み減衰</translation>
    </message>
    <message>
        <source>Epochs of that annealing</source>
        <translation>その移行にかけるエポック数</translation>
    </message>
    <message>
        <source>Epochs without improvement before training stops; 0: never</source>
        <translation>改善がないまま学習を打ち切るまでのエポック数。0: 打ち切らない</translation>
    </message>
    <message>
        <source>Store the weights in 16 bits</source>
        <translation>重みを16ビットで保存</translation>
    </message>
    <message>
        <source>Dimensions of a code's embedding</source>
        <translation>符号の埋め込みの次元数</translation>
    </message>
    <message>
        <source>LSTM layers</source>
        <translation>LSTMの層数</translation>
    </message>
    <message>
        <source>Width of a layer</source>
        <translation>層の幅</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層数</translation>
    </message>
    <message>
        <source>Width of the convolutions</source>
        <translation>畳み込みの幅</translation>
    </message>
    <message>
        <source>Layer normalisation of the means</source>
        <translation>平均のレイヤー正規化</translation>
    </message>
    <message>
        <source>Weight of the divergence from the standard normal distribution</source>
        <translation>標準正規分布からのダイバージェンスの重み</translation>
    </message>
    <message>
        <source>Dimensions of the latent space</source>
        <translation>潜在空間の次元数</translation>
    </message>
    <message>
        <source>Width of each direction of the encoder</source>
        <translation>エンコーダーの各方向の幅</translation>
    </message>
    <message>
        <source>LSTM layers of the decoder</source>
        <translation>デコーダーのLSTMの層数</translation>
    </message>
    <message>
        <source>Width of the decoder</source>
        <translation>デコーダーの幅</translation>
    </message>
    <message>
        <source>Layers of the encoder</source>
        <translation>エンコーダーの層数</translation>
    </message>
    <message>
        <source>Width of each track's decoder</source>
        <translation>各トラックのデコーダーの幅</translation>
    </message>
    <message>
        <source>Layers of each decoder</source>
        <translation>各デコーダーの層数</translation>
    </message>
    <message>
        <source>Width of the discriminator</source>
        <translation>判別器の幅</translation>
    </message>
    <message>
        <source>Variance of a petal in all other directions (a2)</source>
        <translation>花びらの軸以外の全方向の分散（a2）</translation>
    </message>
    <message>
        <source>Weight of the discriminator's gradient penalty</source>
        <translation>判別器の勾配ペナルティの重み</translation>
    </message>
    <message>
        <source>Weight of the adversarial loss at the end</source>
        <translation>最終的な敵対的損失の重み</translation>
    </message>
    <message>
        <source>Passes over the training pieces</source>
        <translation>学習用の楽曲全体を学習する回数</translation>
    </message>
    <message>
        <source>at least 32 drum cells and 32 bass cells (loops-2022)</source>
        <translation>ドラム32セル以上、ベース32セル以上（loops-2022）</translation>
    </message>
    <message>
        <source>bars 1 and 5 nearly equal, kick and bass on step 1, at least 32 drum cells and 32 bass cells</source>
        <translation>小節1と5がほぼ同一、ステップ1にキックとベース、ドラム32セル以上、ベース32セル以上</translation>
    </message>
    <message>
        <source>no track silent for more than a bar at a stretch (MusAE)</source>
        <translation>1小節を超えて無音が続くトラックがない（MusAE）</translation>
    </message>
    <message>
        <source>no track that plays in the song silent for more than a bar at a stretch</source>
        <translation>曲中で鳴るトラックに、1小節を超えて続く無音がない</translation>
    </message>
    <message>
        <source>Turns loops into sequences of discrete codes and back (VQ-VAE of loops-2022)</source>
        <translation>ループを離散的な符号の列に変換し、元に戻す（loops-2022のVQ-VAE）</translation>
    </message>
    <message>
        <source>Layers of loops-2022, or of loops-2021, whose kernels of 1 connect all columns</source>
        <translation>loops-2022の層、または大きさ1のカーネルがすべての列を結ぶloops-2021の層</translation>
    </message>
    <message>
        <source>Width of the convolutions, one number per stream</source>
        <translation>畳み込みの幅（ストリームごとに数値1つ）</translation>
    </message>
    <message>
        <source>Size of the codebook, one number per stream</source>
        <translation>コードブックのサイズ（ストリームごとに数値1つ）</translation>
    </message>
    <message>
        <source>Dimensions of a code vector, one number per stream</source>
        <translation>符号ベクトルの次元数（ストリームごとに数値1つ）</translation>
    </message>
    <message>
        <source>Steps per code: 2, 4, 8 or 16 (8 bars give 64, 32, 16 or 8 codes)</source>
        <translation>符号1つあたりのステップ数: 2、4、8、16（8小節で64、32、16、8個の符号になる）</translation>
    </message>
    <message>
        <source>Encode each bar on its own, so that equal bars get equal codes</source>
        <translation>小節ごとに独立して符号化し、同じ小節が同じ符号になるようにする</translation>
    </message>
    <message>
        <source>Decay of the codebook's running statistics per batch</source>
        <translation>コードブックの移動統計のバッチごとの減衰率</translation>
    </message>
    <message>
        <source>Restart codes whose running count falls below this; 0: never</source>
        <translation>移動カウントがこの値を下回った符号を初期化し直す。0: しない</translation>
    </message>
    <message>
        <source>How codes are initialised: with normal noise, or with outputs of the encoder</source>
        <translation>符号の初期化方法: 正規分布のノイズ、またはエンコーダーの出力</translation>
    </message>
    <message>
        <source>Play one bass pitch at a time, the likeliest, wherever the bass is more likely to sound than not</source>
        <translation>ベースが鳴る確率のほうが高い箇所すべてで、最も確率の高い音高を1音ずつ鳴らす</translation>
    </message>
    <message>
        <source>Loops per step</source>
        <translation>学習1ステップあたりのループ数</translation>
    </message>
    <message>
        <source>Learning rate of the first epoch</source>
        <translation>最初のエポックの学習率</translation>
    </message>
    <message>
        <source>Learning rate at the end of the cosine schedule</source>
        <translation>コサインスケジュール終了時の学習率</translation>
    </message>
    <message>
        <source>Share of the epochs before weight averaging starts; 1: never</source>
        <translation>重みの平均化を始めるまでのエポックの割合。1: 行わない</translation>
    </message>
    <message>
        <source>Learning rate that averaging anneals to</source>
        <translation>重みの平均化の際に移行する先の学習率</translation>
    </message>
    <message>
        <source>Initial weights: as in PyTorch, or normal with zero biases (He et al. 2015)</source>
        <translation>重みの初期値: PyTorchと同じ、またはバイアス0の正規分布（He et al. 2015）</translation>
    </message>
    <message>
        <source>Transpose the bass at random in each epoch</source>
        <translation>エポックごとにベースをランダムに移調</translation>
    </message>
    <message>
        <source>Most held-out loops used to evaluate an epoch</source>
        <translation>1エポックの評価に使う検証用ループの最大数</translation>
    </message>
    <message>
        <source>Writes new sequences of a codec's codes (LSTM prior of loops-2022)</source>
        <translation>コーデックの符号の新しい列を書く（loops-2022のLSTMプライアー）</translation>
    </message>
    <message>
        <source>Which earlier codes the model sees, counted back from the one it predicts</source>
        <translation>モデルが参照する過去の符号（予測する符号からさかのぼって数える）</translation>
    </message>
    <message>
        <source>Give the model the position in the loop</source>
        <translation>ループ内の位置をモデルに与える</translation>
    </message>
    <message>
        <source>How many latent steps back a code may be copied from; none: no copying</source>
        <translation>符号のコピー元として潜在ステップをいくつ前までさかのぼれるか。none: コピーしない</translation>
    </message>
    <message>
        <source>Dropout between layers</source>
        <translation>層間のドロップアウト</translation>
    </message>
    <message>
        <source>Share of the input codes replaced by random ones in training</source>
        <translation>学習時にランダムな符号に置き換える入力符号の割合</translation>
    </message>
    <message>
        <source>Give the model genre, tempo and density, so that you can ask for them</source>
        <translation>ジャンル、テンポ、密度をモデルに与え、生成時に指定できるようにする</translation>
    </message>
    <message>
        <source>Share of the training loops for which they are hidden</source>
        <translation>それらを隠す学習用ループの割合</translation>
    </message>
    <message>
        <source>Recommended guidance; 1: as learned</source>
        <translation>推奨ガイダンス。1: 学習どおり</translation>
    </message>
    <message>
        <source>Most forms of training loops kept to sample from</source>
        <translation>サンプリング用に保存する、学習用ループの構成の最大数</translation>
    </message>
    <message>
        <source>Recommend sampling with such a form</source>
        <translation>そのような構成を使うサンプリングを推奨する</translation>
    </message>
    <message>
        <source>How the best epoch is chosen</source>
        <translation>最良のエポックの選び方</translation>
    </message>
    <message>
        <source>Recommended temperature</source>
        <translation>推奨温度</translation>
    </message>
    <message>
        <source>Recommended top-k; 0: all</source>
        <translation>推奨top-k。0: すべて</translation>
    </message>
    <message>
        <source>Recommended top-p; 1: all</source>
        <translation>推奨top-p。1: すべて</translation>
    </message>
    <message>
        <source>Writes new sequences of a codec's codes and fills gaps in existing ones (masked transformer)</source>
        <translation>コーデックの符号の新しい列を書き、既存の列の空きを埋める（マスク型トランスフォーマー）</translation>
    </message>
    <message>
        <source>Attention heads per layer; must divide the width</source>
        <translation>層あたりのアテンションヘッド数（幅を割り切れる数）</translation>
    </message>
    <message>
        <source>Let codes be copied from other steps of their stream</source>
        <translation>同じストリームのほかのステップから符号をコピーできるようにする</translation>
    </message>
    <message>
        <source>Dropout in training</source>
        <translation>学習時のドロップアウト</translation>
    </message>
    <message>
        <source>Share of the training loops in which whole bars are masked instead of single codes</source>
        <translation>符号単位でなく小節全体をマスクする学習用ループの割合</translation>
    </message>
    <message>
        <source>Passes used to sample a loop</source>
        <translation>ループのサンプリングに使うパス数</translation>
    </message>
    <message>
        <source>How random the order is in which codes are fixed; 0: always the most certain first</source>
        <translation>符号を確定する順序のランダムさ。0: 常に最も確実なものから</translation>
    </message>
    <message>
        <source>Judges how loop-like music is, learned from audio loops (Deep SVDD of loops-2022)</source>
        <translation>音楽のループらしさを、オーディオループからの学習をもとに判定する（loops-2022のDeep SVDD）</translation>
    </message>
    <message>
        <source>How bars are compared: the same way for audio and rolls, as in the reference code, or as in a corrected version of it</source>
        <translation>小節の比較方法: オーディオとロールで同じ方法、参照実装どおり、またはその修正版どおり</translation>
    </message>
    <message>
        <source>Scale each loop's similarities to mean 0 and standard deviation 1</source>
        <translation>各ループの類似度を平均0、標準偏差1に揃える</translation>
    </message>
    <message>
        <source>Widths of the layers before the last</source>
        <translation>最終層より前の各層の幅</translation>
    </message>
    <message>
        <source>How non-loops are made from each loop: bars shuffled, started elsewhere, or continued with another loop</source>
        <translation>各ループから非ループを作る方法: 小節の並べ替え、開始位置の変更、または別のループへの接続</translation>
    </message>
    <message>
        <source>The centre that loops are pulled towards, in multiples of the autoencoder's mean code; a distant centre favours repetition</source>
        <translation>ループを引き寄せる中心（オートエンコーダーの平均符号の倍数）。遠いほど繰り返しを優先</translation>
    </message>
    <message>
        <source>Distance beyond which an anomaly is far enough</source>
        <translation>異常が十分に離れたとみなす距離</translation>
    </message>
    <message>
        <source>Standard deviation of the noise on every similarity in training</source>
        <translation>学習時に各類似度に加えるノイズの標準偏差</translation>
    </message>
    <message>
        <source>Loop threshold, in standard deviations above the mean logarithm of the training loops' scores</source>
        <translation>ループと判定するしきい値（学習用ループのスコアの対数の平均を、標準偏差のいくつ分上回るか）</translation>
    </message>
    <message>
        <source>Epochs of the autoencoder</source>
        <translation>オートエンコーダーのエポック数</translation>
    </message>
    <message>
        <source>Epochs that pull the codes together</source>
        <translation>符号を寄せ集める段階のエポック数</translation>
    </message>
    <message>
        <source>Rows per step</source>
        <translation>学習1ステップあたりの行数</translation>
    </message>
    <message>
        <source>Learning rate of the first epoch of each stage</source>
        <translation>各段階の最初のエポックの学習率</translation>
    </message>
    <message>
        <source>Learning rate at the end of each stage</source>
        <translation>各段階の終了時の学習率</translation>
    </message>
    <message>
        <source>Maps loops to points in a continuous latent space and back (convolutional VAE of both loop papers)</source>
        <translation>ループを連続的な潜在空間の点に写し、元に戻す（両ループ論文の畳み込みVAE）</translation>
    </message>
    <message>
        <source>Decoder of loops-2021, which starts from an eighth of the steps, or of loops-2022, from a quarter</source>
        <translation>ステップ数の8分の1から始めるloops-2021のデコーダー、または4分の1から始めるloops-2022のデコーダー</translation>
    </message>
    <message>
        <source>Dimensions of the latent space; with a latent per beat, of each beat</source>
        <translation>潜在空間の次元数。潜在ベクトルが拍ごとの場合は各拍の次元数</translation>
    </message>
    <message>
        <source>One latent vector for the whole loop, or one for each beat (with the layers of loops-2022)</source>
        <translation>ループ全体で潜在ベクトル1つ、または拍ごとに1つ（loops-2022の層を使用）</translation>
    </message>
    <message>
        <source>Warm-up from 0 to that weight: the share of the gap left after each epoch; 0: no warm-up</source>
        <translation>0からその重みまでのウォームアップ: 各エポック後に残る差の割合。0: ウォームアップなし</translation>
    </message>
    <message>
        <source>How the best epoch is chosen: by the bound on the likelihood, or by wrong cells</source>
        <translation>最良のエポックの選び方: 尤度の下界、または誤ったセルの数</translation>
    </message>
    <message>
        <source>Samples per loop for the importance-weighted bound, computed at the end; 0: skip it</source>
        <translation>最後に計算する重点サンプリング下界の、ループあたりのサンプル数。0: 省略</translation>
    </message>
    <message>
        <source>Most held-out loops used for that bound</source>
        <translation>その下界に使う検証用ループの最大数</translation>
    </message>
    <message>
        <source>Maps loops to points in a continuous latent space and back, each step reading the previous one (AR LSTM-VAE of loops-2021)</source>
        <translation>ループを連続的な潜在空間の点に写し、直前のステップを読みながら1ステップずつ元に戻す（loops-2021のAR LSTM-VAE）</translation>
    </message>
    <message>
        <source>k in k / (k + exp(epoch / k)), the share of training steps that see the true previous step; 0: all</source>
        <translation>k / (k + exp(エポック / k)) のk。この式は、正しい直前のステップを見る学習ステップの割合。0: すべて</translation>
    </message>
    <message>
        <source>Maps loops to points in a continuous latent space and back, all steps at once (NonAR LSTM-VAE of loops-2021)</source>
        <translation>ループを連続的な潜在空間の点に写し、全ステップを一度に元に戻す（loops-2021のNonAR LSTM-VAE）</translation>
    </message>
    <message>
        <source>Maps four-track pieces to points in a latent space where each genre has its own region, and back (MusAE)</source>
        <translation>4トラックの楽曲を、ジャンルごとに領域を持つ潜在空間の点に写し、元に戻す（MusAE）</translation>
    </message>
    <message>
        <source>Give the decoders the bar and the step within it</source>
        <translation>デコーダーに小節と小節内のステップを与える</translation>
    </message>
    <message>
        <source>One latent vector for the whole piece, or also one for each beat or bar</source>
        <translation>楽曲全体で潜在ベクトル1つ、または拍か小節ごとにも1つずつ</translation>
    </message>
    <message>
        <source>Least dimensions for the whole piece when beats or bars have their own</source>
        <translation>拍や小節が独自の次元を持つ場合の、楽曲全体の最小次元数</translation>
    </message>
    <message>
        <source>Size of a track state's embedding when beats or bars have their own latents</source>
        <translation>拍や小節が独自の潜在ベクトルを持つ場合の、トラック状態の埋め込みのサイズ</translation>
    </message>
    <message>
        <source>Width of the layers that encode and decode each beat or bar</source>
        <translation>各拍または小節をエンコード、デコードする層の幅</translation>
    </message>
    <message>
        <source>Numbers that each decoder step receives about its beat or bar</source>
        <translation>デコーダーの各ステップが、属する拍や小節について受け取る数値の個数</translation>
    </message>
    <message>
        <source>How the encoder gives a standard deviation: exp(2 s) as printed, or exp(s / 2)</source>
        <translation>エンコーダーによる標準偏差の表し方: 論文どおりexp(2 s)、またはexp(s / 2)</translation>
    </message>
    <message>
        <source>Initial standard deviation of the encoder, in the networks' units</source>
        <translation>エンコーダーの標準偏差の初期値（ネットワークの単位）</translation>
    </message>
    <message>
        <source>Standard deviation added to the encoder's own, in the networks' units</source>
        <translation>エンコーダー自身の標準偏差に加える標準偏差（ネットワークの単位）</translation>
    </message>
    <message>
        <source>Scale the latent space by a petal's narrow standard deviation: in all dimensions but the first two, and for the discriminator in all</source>
        <translation>花びらの狭いほうの標準偏差で潜在空間をスケーリングする: 最初の2つを除く全次元、判別器に対しては全次元</translation>
    </message>
    <message>
        <source>Prior of the latent space: one normal distribution, or one per genre</source>
        <translation>潜在空間の事前分布: 正規分布1つ、またはジャンルごとに1つ</translation>
    </message>
    <message>
        <source>Where a genre is sampled from: the prior, or distributions fitted to the encoded training music</source>
        <translation>ジャンルのサンプリング元: 事前分布、またはエンコードした学習用の音楽に当てはめた分布</translation>
    </message>
    <message>
        <source>Dimensions in which the fitted distributions have covariances</source>
        <translation>当てはめた分布が共分散を持つ次元</translation>
    </message>
    <message>
        <source>Most genres with a petal of their own; the most frequent come first</source>
        <translation>独自の花びらを持つジャンルの最大数（頻度の高い順）</translation>
    </message>
    <message>
        <source>Genres in order around the flower, separated by semicolons; empty: the most frequent, similar ones next to each other</source>
        <translation>花の周りに並ぶ順のジャンル（セミコロン区切り）。空欄: 頻度の高いジャンルを、似たものが隣り合うように配置</translation>
    </message>
    <message>
        <source>Variance of a petal along its axis (a1)</source>
        <translation>花びらの軸方向の分散（a1）</translation>
    </message>
    <message>
        <source>Give the discriminator the genre of a piece</source>
        <translation>判別器に楽曲のジャンルを与える</translation>
    </message>
    <message>
        <source>Step by which that weight rises</source>
        <translation>その重みを1段上げるときの増分</translation>
    </message>
    <message>
        <source>Updates between two steps</source>
        <translation>次の段に上げるまでの更新回数</translation>
    </message>
    <message>
        <source>Weight of half the squared length of latent points per step, in the networks' units</source>
        <translation>潜在空間の点の長さの2乗の半分にかける重み（学習1ステップあたり、ネットワークの単位）</translation>
    </message>
    <message>
        <source>Pieces per step</source>
        <translation>学習1ステップあたりの楽曲数</translation>
    </message>
    <message>
        <source>Most training pieces per epoch, chosen anew each time; 0: all</source>
        <translation>エポックあたりの学習用楽曲の最大数（毎回選び直す）。0: すべて</translation>
    </message>
    <message>
        <source>Learning rate of the first update</source>
        <translation>最初の更新の学習率</translation>
    </message>
    <message>
        <source>Decay of the learning rate, which is divided by 1 + this times the number of updates</source>
        <translation>学習率の減衰（学習率を「1 + この値 × 更新回数」で割る）</translation>
    </message>
    <message>
        <source>Transpose pieces at random to one of twelve keys in each epoch</source>
        <translation>エポックごとに楽曲を12のキーのいずれかにランダムに移調</translation>
    </message>
    <message>
        <source>Most held-out pieces used to evaluate an epoch</source>
        <translation>1エポックの評価に使う検証用楽曲の最大数</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>not MIDI</source>
        <translation>MIDIではない</translation>
    </message>
    <message>
        <source>SMPTE time</source>
        <translation>SMPTE時間</translation>
    </message>
</context>
<context>
    <name>EpochModel</name>
    <message>
        <source>average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Copy Table as CSV</source>
        <translation>表をCSVとしてコピー</translation>
    </message>
    <message>
        <source>Figures for each epoch</source>
        <translation>エポックごとの数値</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation>新規プロジェクト(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Recover Unsaved Work…</source>
        <translation>未保存の作業を復元(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import MIDI…</source>
        <translation>MIDIをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Projects, MIDI files and recipes (%1);;Projects (*.lwp);;MIDI files (%2);;Recipes of generated loops (*.json)</source>
        <translation>プロジェクト、MIDIファイル、レシピ (%1);;プロジェクト (*.lwp);;MIDIファイル (%2);;生成したループのレシピ (*.json)</translation>
    </message>
    <message>
        <source>Import MIDI</source>
        <translation>MIDIをインポート</translation>
    </message>
    <message>
        <source>MIDI files (%1)</source>
        <translation>MIDIファイル (%1)</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>「%1」を開いています…</translation>
    </message>
    <message>
        <source>Save the project?</source>
        <translation>プロジェクトを保存しますか？</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>「%1」に未保存の変更があります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Don't save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>「%1」を保存しています…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>Projects (*.lwp)</source>
        <translation>プロジェクト (*.lwp)</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Lower is more predictable, higher is more surprising; at 0 the model always picks the most likely code</source>
        <translation>低いほど予想どおりに、高いほど意外な結果になります。0では常に最も確率の高い符号を選びます</translation>
    </message>
    <message>
        <source>Temperature slider</source>
        <translation>温度スライダー</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Sample only from the k most likely codes</source>
        <translation>確率の高い上位k個の符号だけからサンプリングします</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Sample only from the most likely codes that together have this probability</source>
        <translation>確率の高い順に合計がこの値になるまでの符号だけからサンプリングします</translation>
    </message>
    <message>
        <source>Reset to Recommended</source>
        <translation>推奨値に戻す</translation>
    </message>
    <message>
        <source>Set temperature, top-k and top-p to what this model recommends</source>
        <translation>温度、top-k、top-pをこのモデルの推奨値に設定します</translation>
    </message>
</context>
<context>
    <name>FoldSection</name>
    <message>
        <source>Folded</source>
        <translation>折りたたまれています</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>展開されています</translation>
    </message>
</context>
<context>
    <name>GeneratePanel</name>
    <message>
        <source>Stop Generating</source>
        <translation>生成を停止</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Number of loops</source>
        <translation>ループの数</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop generating; finished loops stay</source>
        <translation>生成を停止します。完成したループは残ります</translation>
    </message>
    <message>
        <source>Loops finished so far</source>
        <translation>これまでに完成したループ数</translation>
    </message>
    <message>
        <source>How many loops were sampled to keep these, and how long that took</source>
        <translation>これらのループを得るためにサンプリングした数と、かかった時間</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Generate 1 loop</source>
        <translation>ループを1個生成</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n loops</source>
        <translation><numerusform>ループを%n個生成</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>for %1, to fit the rest</source>
        <translation>対象: %1（残りに合わせる）</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>Regenerates the selection to fit the rest, which stays as it is</source>
        <translation>選択部分を残りに合うように再生成します。残りはそのままです</translation>
    </message>
    <message>
        <source>Samples whole loops and takes these bars from them</source>
        <translation>ループ全体をサンプリングし、そこからこの小節を取り出します</translation>
    </message>
    <message>
        <source>kept %1 of %2, %3 s</source>
        <translation>%2個中%1個、%3秒</translation>
    </message>
    <message numerus="yes">
        <source>%n bars · %1</source>
        <translation><numerusform>%n小節 · %1</numerusform></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>使用できません</translation>
    </message>
    <message>
        <source>Generate 1 fill</source>
        <translation>1個のフィルを生成</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n fills</source>
        <translation><numerusform>%n個のフィルを生成</numerusform></translation>
    </message>
</context>
<context>
    <name>GenerationSession</name>
    <message>
        <source>These bars were generated to fit the loop around them. To get them again, select the same bars there and generate with seed %1.</source>
        <translation>これらの小節は、周囲のループに合うように生成されました。もう一度得るには、そこで同じ小節を選択し、シード%1で生成してください。</translation>
    </message>
    <message>
        <source>“%1” was edited while new bars were being generated, so it was left as it is.</source>
        <translation>新しい小節の生成中に「%1」が編集されたため、そのままにしました。</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Loopwright</source>
        <translation>Loopwrightについて(&amp;A)</translation>
    </message>
    <message>
        <source>About Loopwright</source>
        <translation>Loopwrightについて</translation>
    </message>
    <message>
        <source>&lt;b&gt;Loopwright %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Loopwright %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A studio for composing, training and evaluating symbolic music loops.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>シンボリックな音楽ループの作曲、学習、評価のためのスタジオです。
GNU General Public Licenseバージョン3以降に基づくフリーソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>%1 drums</source>
        <translation>ドラム%1種</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>%1 bass pitches</source>
        <translation>ベース%1音</translation>
    </message>
    <message>
        <source>guitar or piano</source>
        <translation>ギターまたはピアノ</translation>
    </message>
    <message>
        <source>strings and others</source>
        <translation>ストリングスとその他</translation>
    </message>
    <message>
        <source>a melody</source>
        <translation>メロディ</translation>
    </message>
    <message>
        <source>piano</source>
        <translation>ピアノ</translation>
    </message>
    <message>
        <source>keeps repeated bass notes separate</source>
        <translation>ベースの同音連打を分けて保持</translation>
    </message>
    <message>
        <source>notes exactly as played</source>
        <translation>ノートは演奏どおり</translation>
    </message>
    <message>
        <source>lengths in beats</source>
        <translation>長さは拍単位</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Which windows count as loops</source>
        <translation>どの区間をループとみなすか</translation>
    </message>
    <message>
        <source>Length of a loop in bars</source>
        <translation>ループの長さ（小節）</translation>
    </message>
    <message>
        <source>Bars between the starts of two loops</source>
        <translation>ループの開始位置の間隔（小節）</translation>
    </message>
    <message>
        <source>Seed for the training and held-out split</source>
        <translation>学習用と検証用に分けるためのシード</translation>
    </message>
    <message>
        <source>Import a Folder of MIDI Files</source>
        <translation>MIDIファイルのフォルダーをインポート</translation>
    </message>
    <message>
        <source>Move each note to the nearest step: for played music</source>
        <translation>各ノートを最も近いステップに移動: 演奏を記録したデータ向け</translation>
    </message>
    <message>
        <source>Every step that a note touches: as in the papers</source>
        <translation>ノートがかかるすべてのステップ: 論文どおり</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>ルールどおり</translation>
    </message>
    <message>
        <source>Label file</source>
        <translation>ラベルファイル</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A CSV file with a column named path and others such as genre or family</source>
        <translation>pathという列と、genreやfamilyなどの列を持つCSVファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a label file</source>
        <translation>ラベルファイルを選択</translation>
    </message>
    <message>
        <source>Song Labels</source>
        <translation>曲のラベル</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小節数</translation>
    </message>
    <message>
        <source>Every … bars</source>
        <translation>…小節ごと</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import Report</source>
        <translation>読み込みレポート</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Why it was skipped</source>
        <translation>スキップした理由</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Find files or reasons</source>
        <translation>ファイルや理由を検索</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>読み込んだファイル</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSVとしてコピー</translation>
    </message>
</context>
<context>
    <name>KeyMenu</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>From the Notes</source>
        <translation>ノートから判定</translation>
    </message>
    <message>
        <source>From the Notes: %1</source>
        <translation>ノートから判定: %1</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Standard key</source>
        <translation>標準のキー</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>検索するコマンド</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New key for the command</source>
        <translation>コマンドの新しいキー</translation>
    </message>
    <message>
        <source>%1 is already the shortcut for “%2” (%3). Choose another key, or remove it there first.</source>
        <translation>%1はすでに「%2」（%3）のショートカットです。別のキーを選ぶか、先にそちらから外してください。</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <translation>「%1」のキーを%2にしました。</translation>
    </message>
</context>
<context>
    <name>LengthActions</name>
    <message numerus="yes">
        <source>%n Bars</source>
        <translation><numerusform>%n小節</numerusform></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message numerus="yes">
        <source>Change length to %n bars</source>
        <translation><numerusform>長さを%n小節に変更</numerusform></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>&amp;New Loop</source>
        <translation>新規ループ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Loop</source>
        <translation>ループを複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename Loop</source>
        <translation>ループの名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move Loop</source>
        <translation>ループを削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Previous Loop</source>
        <translation>前のループ(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ext Loop</source>
        <translation>次のループ(&amp;E)</translation>
    </message>
    <message>
        <source>Loops of the project</source>
        <translation>プロジェクトのループ</translation>
    </message>
    <message>
        <source>Starter loops</source>
        <translation>スターターループ</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Double-click or press Enter to add it to the project</source>
        <translation>ダブルクリックするかEnterを押すと、プロジェクトに追加します</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Name of middle C</source>
        <translation>中央ハ（ミドルC）の表記</translation>
    </message>
    <message>
        <source>Middle C is</source>
        <translation>ミドルCの表記</translation>
    </message>
</context>
<context>
    <name>LoopCoder</name>
    <message>
        <source>No loop is open.</source>
        <translation>ループが開かれていません。</translation>
    </message>
    <message>
        <source>There are no codes because the model cannot be used.</source>
        <translation>モデルを使用できないため、符号がありません。</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込んでいます…</translation>
    </message>
    <message>
        <source>This model has no codes. The starter does.</source>
        <translation>このモデルには符号がありません。スターターにはあります。</translation>
    </message>
    <message numerus="yes">
        <source>This model reads loops of %n bars in 4/4; this loop is different.</source>
        <translation><numerusform>このモデルが読み取るのは4/4拍子、%n小節のループです。このループは異なります。</numerusform></translation>
    </message>
    <message>
        <source>Reading the codes…</source>
        <translation>符号を読み取っています…</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>変更はありませんでした。</translation>
    </message>
</context>
<context>
    <name>LoopExport</name>
    <message>
        <source>&amp;Export MIDI…</source>
        <translation>MIDIをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;WAV…</source>
        <translation>WAVをエクスポート(&amp;W)…</translation>
    </message>
    <message>
        <source>Export the loop as MIDI</source>
        <translation>ループをMIDIとしてエクスポート</translation>
    </message>
    <message>
        <source>MIDI files (*.mid)</source>
        <translation>MIDIファイル (*.mid)</translation>
    </message>
    <message>
        <source>Export the loop as sound</source>
        <translation>ループをオーディオとしてエクスポート</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>WAVファイル (*.wav)</translation>
    </message>
    <message>
        <source>Exported %1. It repeats without a gap.</source>
        <translation>%1をエクスポートしました。継ぎ目なく繰り返せます。</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>%1をエクスポートしました。</translation>
    </message>
    <message>
        <source>Rendering %1: %2 %</source>
        <translation>%1をレンダリング中: %2%</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>LoopFacts</name>
    <message>
        <source>About the open loop</source>
        <translation>開いているループの情報</translation>
    </message>
    <message>
        <source>Loop score</source>
        <translation>ループスコア</translation>
    </message>
    <message>
        <source>How far this is from real loops, according to the model's loop detector; lower is better</source>
        <translation>モデルのループ検出器が判定した、実際のループからの隔たり。低いほど良好です</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小節</translation>
    </message>
    <message>
        <source>One letter per bar; equal bars share a letter</source>
        <translation>1小節に1文字。同じ小節は同じ文字で表します</translation>
    </message>
    <message>
        <source>Self-similarity</source>
        <translation>自己類似度</translation>
    </message>
    <message>
        <source>How alike its bars are; 1 means all are equal</source>
        <translation>小節どうしがどれだけ似ているか。1はすべて同一です</translation>
    </message>
    <message>
        <source>Bars 1 and %1</source>
        <translation>小節1と%1</translation>
    </message>
    <message>
        <source>Share of cells that differ (Hamming distance)</source>
        <translation>異なるセルの割合（ハミング距離）</translation>
    </message>
    <message>
        <source>Notes per bar</source>
        <translation>小節あたりのノート数</translation>
    </message>
    <message>
        <source>Mean over all bars, drums and bass</source>
        <translation>ドラムとベースの全小節の平均</translation>
    </message>
    <message>
        <source>Pitches per bar</source>
        <translation>小節あたりの音高数</translation>
    </message>
    <message>
        <source>Different pitches and drums in a bar, averaged over all bars</source>
        <translation>1小節内の異なる音高とドラムの数（全小節の平均）</translation>
    </message>
    <message>
        <source>Busy steps per bar</source>
        <translation>小節あたりの発音ステップ数</translation>
    </message>
    <message>
        <source>Steps of 16 in which something sounds</source>
        <translation>16ステップのうち、何かが鳴るステップ数</translation>
    </message>
    <message>
        <source>On the one</source>
        <translation>1拍目の頭</translation>
    </message>
    <message>
        <source>What plays on the first beat</source>
        <translation>最初の拍で鳴る音</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>キック</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>%1 % differ</source>
        <translation>%1%が異なる</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source> and </source>
        <translation>と</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>like a song's excerpt (%1 %)</source>
        <translation>曲の一部のよう (%1 %)</translation>
    </message>
    <message>
        <source>loop-like (%1 %)</source>
        <translation>ループらしい (%1 %)</translation>
    </message>
    <message>
        <source>More loop-like than %1 % of real loops, according to the model's loop detector. Its score is %2; lower is better.</source>
        <translation>モデルのループ検出器によると、実際のループの %1 % よりもループらしい内容です。スコアは %2 で、低いほど良好です。</translation>
    </message>
</context>
<context>
    <name>LoopListModel</name>
    <message>
        <source>Rename the loop</source>
        <translation>ループの名前を変更</translation>
    </message>
</context>
<context>
    <name>LoopRow</name>
    <message numerus="yes">
        <source>%n bars, %1 BPM</source>
        <translation><numerusform>%n小節、%1 BPM</numerusform></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The language changes at the next start, because an import or export is running.</source>
        <translation>インポートまたはエクスポートの実行中のため、言語は次回の起動時に変わります。</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Press Space to play or Ctrl+G to generate eight new loops.</source>
        <translation>スペースキーで再生、Ctrl+Gで新しいループを8個生成します。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Nothing to recover.</source>
        <translation>復元するものはありません。</translation>
    </message>
    <message>
        <source>%1[*] – Loopwright</source>
        <translation>%1[*] – Loopwright</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>サウンド設定…</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>The SoundFont has no sound for %1, so those tracks are silent.</source>
        <translation>サウンドフォントに %1 の音がないため、これらのトラックは鳴りません。</translation>
    </message>
</context>
<context>
    <name>MidiImport</name>
    <message>
        <source>Piano</source>
        <translation>ピアノ</translation>
    </message>
    <message>
        <source>Chromatic percussion</source>
        <translation>クロマチックパーカッション</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>オルガン</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>ギター</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>ストリングス</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>アンサンブル</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>ブラス</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>リード楽器</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>パイプ</translation>
    </message>
    <message>
        <source>Synth lead</source>
        <translation>シンセリード</translation>
    </message>
    <message>
        <source>Synth pad</source>
        <translation>シンセパッド</translation>
    </message>
    <message>
        <source>Synth effect</source>
        <translation>シンセエフェクト</translation>
    </message>
    <message>
        <source>Ethnic</source>
        <translation>エスニック</translation>
    </message>
    <message>
        <source>Percussive</source>
        <translation>パーカッシブ</translation>
    </message>
    <message>
        <source>Sound effect</source>
        <translation>効果音</translation>
    </message>
    <message>
        <source>a loop cannot have this many bars</source>
        <translation>ループをこの小節数にすることはできません</translation>
    </message>
    <message>
        <source>choose 1 to 16 bars of the file</source>
        <translation>ファイルから1〜16小節を選んでください</translation>
    </message>
    <message>
        <source>these bars change meter or run past the end of the file</source>
        <translation>途中で拍子が変わる小節か、ファイルの末尾を越える小節です</translation>
    </message>
    <message>
        <source>choose bars in a single meter</source>
        <translation>拍子が変わらない範囲の小節を選んでください</translation>
    </message>
    <message>
        <source>the file has no such parts</source>
        <translation>ファイルにそのようなパートはありません</translation>
    </message>
    <message>
        <source>choose from its parts</source>
        <translation>ファイルにあるパートから選んでください</translation>
    </message>
    <message>
        <source>there are more notes than a loop holds</source>
        <translation>ノートが多すぎてループに収まりません</translation>
    </message>
    <message>
        <source>choose fewer bars</source>
        <translation>小節を減らしてください</translation>
    </message>
    <message>
        <source>there are no notes in it</source>
        <translation>ノートが含まれていません</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>別のファイルを選んでください</translation>
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
        <translation>%1をミュート（M）</translation>
    </message>
    <message>
        <source>Hear only %1 (N)</source>
        <translation>%1だけを聴く（N）</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1をミュート</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1をソロ</translation>
    </message>
</context>
<context>
    <name>ModelCatalogue</name>
    <message>
        <source>The training program is missing: %1. Install loopwright next to the studio.</source>
        <translation>学習プログラムがありません: %1。loopwrightをスタジオと同じ場所にインストールしてください。</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Erase Note</source>
        <translation>ノートを消去</translation>
    </message>
    <message>
        <source>Erase %1 Notes</source>
        <translation>%1個のノートを消去</translation>
    </message>
    <message>
        <source>Cut Note</source>
        <translation>ノートをカット</translation>
    </message>
    <message>
        <source>Cut %1 Notes</source>
        <translation>%1個のノートをカット</translation>
    </message>
    <message>
        <source>Paste Note</source>
        <translation>ノートをペースト</translation>
    </message>
    <message>
        <source>Paste %1 Notes</source>
        <translation>%1個のノートをペースト</translation>
    </message>
    <message>
        <source>Left out %1 (notes: %2): this loop has no track for it. Open the MIDI file to choose its parts.</source>
        <translation>%1（ノート数: %2）は省きました。このループには対応するトラックがありません。パートを選ぶには、MIDIファイルを開いてください。</translation>
    </message>
    <message>
        <source>Duplicate Note</source>
        <translation>ノートを複製</translation>
    </message>
    <message>
        <source>Duplicate %1 Notes</source>
        <translation>%1個のノートを複製</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>クオンタイズ</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>ノートを移動</translation>
    </message>
    <message>
        <source>Move %1 Notes</source>
        <translation>%1個のノートを移動</translation>
    </message>
    <message>
        <source>Transpose Note</source>
        <translation>ノートをトランスポーズ</translation>
    </message>
    <message>
        <source>Transpose %1 Notes</source>
        <translation>%1個のノートをトランスポーズ</translation>
    </message>
    <message>
        <source>Resize Note</source>
        <translation>ノートの長さを変更</translation>
    </message>
    <message>
        <source>Resize %1 Notes</source>
        <translation>%1個のノートの長さを変更</translation>
    </message>
    <message>
        <source>Change Velocity</source>
        <translation>ベロシティを変更</translation>
    </message>
    <message>
        <source>Change %1 Velocities</source>
        <translation>%1個のベロシティを変更</translation>
    </message>
</context>
<context>
    <name>NoteDrag</name>
    <message>
        <source>Copy Note</source>
        <translation>ノートをコピー</translation>
    </message>
    <message>
        <source>Copy %1 Notes</source>
        <translation>%1個のノートをコピー</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>ノートを移動</translation>
    </message>
    <message>
        <source>Move %1 Notes</source>
        <translation>%1個のノートを移動</translation>
    </message>
    <message>
        <source>Stretch Note</source>
        <translation>ノートをストレッチ</translation>
    </message>
    <message>
        <source>Stretch %1 Notes</source>
        <translation>%1個のノートをストレッチ</translation>
    </message>
    <message>
        <source>Resize Note</source>
        <translation>ノートの長さを変更</translation>
    </message>
    <message>
        <source>Resize %1 Notes</source>
        <translation>%1個のノートの長さを変更</translation>
    </message>
    <message>
        <source>Change Velocity</source>
        <translation>ベロシティを変更</translation>
    </message>
    <message>
        <source>Change %1 Velocities</source>
        <translation>%1個のベロシティを変更</translation>
    </message>
    <message>
        <source>Draw Velocities</source>
        <translation>ベロシティを描画</translation>
    </message>
    <message>
        <source>Erase Hit</source>
        <translation>ヒットを消去</translation>
    </message>
    <message>
        <source>Erase %1 Hits</source>
        <translation>%1個のヒットを消去</translation>
    </message>
    <message>
        <source>Draw Hit</source>
        <translation>ヒットを描画</translation>
    </message>
    <message>
        <source>Draw %1 Hits</source>
        <translation>%1個のヒットを描画</translation>
    </message>
    <message>
        <source>Erase Note</source>
        <translation>ノートを消去</translation>
    </message>
    <message>
        <source>Erase %1 Notes</source>
        <translation>%1個のノートを消去</translation>
    </message>
    <message>
        <source>Draw Note</source>
        <translation>ノートを描画</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>whole</source>
        <translation>全音符</translation>
    </message>
    <message>
        <source>%1 wholes</source>
        <translation>全音符×%1</translation>
    </message>
    <message>
        <source>half</source>
        <translation>2分音符</translation>
    </message>
    <message>
        <source>%1 halves</source>
        <translation>2分音符×%1</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>4分音符</translation>
    </message>
    <message>
        <source>%1 quarters</source>
        <translation>4分音符×%1</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>8分音符</translation>
    </message>
    <message>
        <source>%1 eighths</source>
        <translation>8分音符×%1</translation>
    </message>
    <message>
        <source>sixteenth</source>
        <translation>16分音符</translation>
    </message>
    <message>
        <source>%1 sixteenths</source>
        <translation>16分音符×%1</translation>
    </message>
    <message>
        <source>thirty-second</source>
        <translation>32分音符</translation>
    </message>
    <message>
        <source>%1 thirty-seconds</source>
        <translation>32分音符×%1</translation>
    </message>
    <message>
        <source>dotted %1</source>
        <translation>付点%1</translation>
    </message>
    <message>
        <source>%1 triplet</source>
        <translation>%1（3連）</translation>
    </message>
    <message>
        <source>%1 ticks</source>
        <translation>%1ティック</translation>
    </message>
    <message>
        <source>bar %1 beat %2</source>
        <translation>小節%1 拍%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2、%3、%4</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2、%3</translation>
    </message>
    <message>
        <source>major</source>
        <translation>メジャー</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>マイナー</translation>
    </message>
    <message>
        <source>dorian</source>
        <translation>ドリアン</translation>
    </message>
    <message>
        <source>mixolydian</source>
        <translation>ミクソリディアン</translation>
    </message>
    <message>
        <source>minor pentatonic</source>
        <translation>マイナーペンタトニック</translation>
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
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>OpenMidiDialog</name>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Which bars become the loop?</source>
        <translation>どの小節をループにしますか？</translation>
    </message>
    <message>
        <source>First bar</source>
        <translation>最初の小節</translation>
    </message>
    <message>
        <source>Number of bars</source>
        <translation>小節数</translation>
    </message>
    <message>
        <source>Part for the bass</source>
        <translation>ベースにするパート</translation>
    </message>
    <message>
        <source>Part for the drums</source>
        <translation>ドラムにするパート</translation>
    </message>
    <message>
        <source>Also open the other pitched parts, one track each</source>
        <translation>ほかの音程パートも、1トラックに1つずつ開く</translation>
    </message>
    <message>
        <source>The loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>1 bar</source>
        <translation>1小節</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1小節</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1パート</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1パート</translation>
    </message>
    <message>
        <source>%1 – %2, channel %3</source>
        <translation>%1 – %2、チャンネル%3</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>ノート数 1</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>ノート数 %1</translation>
    </message>
    <message>
        <source>No drums</source>
        <translation>ドラムなし</translation>
    </message>
    <message>
        <source>No bass</source>
        <translation>ベースなし</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>小節</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>小節</translation>
    </message>
    <message>
        <source>These bars are silent. Move the frame to where there are notes.</source>
        <translation>これらの小節は無音です。ノートのある位置に枠を動かしてください。</translation>
    </message>
    <message>
        <source>%1 BPM, %2/%3: %4 and %5</source>
        <translation>%1 BPM、%2/%3: %4、%5</translation>
    </message>
    <message>
        <source>1 pitched note</source>
        <translation>音程ノート1個</translation>
    </message>
    <message>
        <source>%1 pitched notes</source>
        <translation>音程ノート%1個</translation>
    </message>
    <message>
        <source>1 drum hit</source>
        <translation>ドラム1打</translation>
    </message>
    <message>
        <source>%1 drum hits</source>
        <translation>ドラム%1打</translation>
    </message>
    <message>
        <source>Open 1 bar</source>
        <translation>1小節を開く</translation>
    </message>
    <message>
        <source>Open %1 bars</source>
        <translation>%1小節を開く</translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Search the options</source>
        <translation>オプションを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>No option matches.</source>
        <translation>一致するオプションはありません。</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1をリセット</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>%1に戻す</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Not accepted: enter %1</source>
        <translation>無効な値です。%1を入力してください</translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message>
        <source>bar %1</source>
        <translation>小節%1</translation>
    </message>
    <message>
        <source>bars %1</source>
        <translation>小節%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2の%1</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Places</source>
        <translation>ワークスペース</translation>
    </message>
</context>
<context>
    <name>PlayActions</name>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back to Start</source>
        <translation>先頭に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Stop and Rewind</source>
        <translation>停止して先頭に戻る(&amp;S)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Bar</source>
        <translation>前の小節(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next Bar</source>
        <translation>次の小節(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>ループ(&amp;L)</translation>
    </message>
    <message>
        <source>Loop &amp;Selected Bars</source>
        <translation>選択した小節をループ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Metronome</source>
        <translation>メトロノーム(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tap Tempo</source>
        <translation>タップテンポ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All Notes Off</source>
        <translation>オールノートオフ(&amp;A)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>The whole loop is playing.</source>
        <translation>ループ全体を再生しています。</translation>
    </message>
    <message>
        <source>Select notes or bars to loop.</source>
        <translation>ループさせるノートまたは小節を選択してください。</translation>
    </message>
    <message>
        <source>Change tempo</source>
        <translation>テンポを変更</translation>
    </message>
    <message>
        <source>Change swing</source>
        <translation>スウィングを変更</translation>
    </message>
</context>
<context>
    <name>PositionDisplay</name>
    <message>
        <source>Bar and beat</source>
        <translation>小節と拍</translation>
    </message>
    <message>
        <source>Bar %1, beat %2</source>
        <translation>小節%1、拍%2</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Grand piano</source>
        <translation>グランドピアノ</translation>
    </message>
    <message>
        <source>Bright piano</source>
        <translation>ブライトピアノ</translation>
    </message>
    <message>
        <source>Electric grand</source>
        <translation>エレクトリックグランド</translation>
    </message>
    <message>
        <source>Honky-tonk piano</source>
        <translation>ホンキートンクピアノ</translation>
    </message>
    <message>
        <source>Electric piano 1</source>
        <translation>エレクトリックピアノ1</translation>
    </message>
    <message>
        <source>Electric piano 2</source>
        <translation>エレクトリックピアノ2</translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation>ハープシコード</translation>
    </message>
    <message>
        <source>Clavinet</source>
        <translation>クラビネット</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>チェレスタ</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>グロッケンシュピール</translation>
    </message>
    <message>
        <source>Music box</source>
        <translation>オルゴール</translation>
    </message>
    <message>
        <source>Vibraphone</source>
        <translation>ビブラフォン</translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation>マリンバ</translation>
    </message>
    <message>
        <source>Xylophone</source>
        <translation>シロフォン</translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation>チューブラーベル</translation>
    </message>
    <message>
        <source>Dulcimer</source>
        <translation>ダルシマー</translation>
    </message>
    <message>
        <source>Drawbar organ</source>
        <translation>ドローバーオルガン</translation>
    </message>
    <message>
        <source>Percussive organ</source>
        <translation>パーカッシブオルガン</translation>
    </message>
    <message>
        <source>Rock organ</source>
        <translation>ロックオルガン</translation>
    </message>
    <message>
        <source>Church organ</source>
        <translation>チャーチオルガン</translation>
    </message>
    <message>
        <source>Reed organ</source>
        <translation>リードオルガン</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>アコーディオン</translation>
    </message>
    <message>
        <source>Harmonica</source>
        <translation>ハーモニカ</translation>
    </message>
    <message>
        <source>Tango accordion</source>
        <translation>タンゴアコーディオン</translation>
    </message>
    <message>
        <source>Nylon guitar</source>
        <translation>ナイロンギター</translation>
    </message>
    <message>
        <source>Steel guitar</source>
        <translation>スチールギター</translation>
    </message>
    <message>
        <source>Jazz guitar</source>
        <translation>ジャズギター</translation>
    </message>
    <message>
        <source>Clean guitar</source>
        <translation>クリーンギター</translation>
    </message>
    <message>
        <source>Muted guitar</source>
        <translation>ミュートギター</translation>
    </message>
    <message>
        <source>Overdriven guitar</source>
        <translation>オーバードライブギター</translation>
    </message>
    <message>
        <source>Distorted guitar</source>
        <translation>ディストーションギター</translation>
    </message>
    <message>
        <source>Guitar harmonics</source>
        <translation>ギターハーモニクス</translation>
    </message>
    <message>
        <source>Acoustic bass</source>
        <translation>アコースティックベース</translation>
    </message>
    <message>
        <source>Finger bass</source>
        <translation>フィンガーベース</translation>
    </message>
    <message>
        <source>Picked bass</source>
        <translation>ピックベース</translation>
    </message>
    <message>
        <source>Fretless bass</source>
        <translation>フレットレスベース</translation>
    </message>
    <message>
        <source>Slap bass 1</source>
        <translation>スラップベース1</translation>
    </message>
    <message>
        <source>Slap bass 2</source>
        <translation>スラップベース2</translation>
    </message>
    <message>
        <source>Synth bass 1</source>
        <translation>シンセベース1</translation>
    </message>
    <message>
        <source>Synth bass 2</source>
        <translation>シンセベース2</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>バイオリン</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>ビオラ</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>チェロ</translation>
    </message>
    <message>
        <source>Contrabass</source>
        <translation>コントラバス</translation>
    </message>
    <message>
        <source>Tremolo strings</source>
        <translation>トレモロストリングス</translation>
    </message>
    <message>
        <source>Pizzicato strings</source>
        <translation>ピチカートストリングス</translation>
    </message>
    <message>
        <source>Harp</source>
        <translation>ハープ</translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation>ティンパニ</translation>
    </message>
    <message>
        <source>Strings 1</source>
        <translation>ストリングス1</translation>
    </message>
    <message>
        <source>Strings 2</source>
        <translation>ストリングス2</translation>
    </message>
    <message>
        <source>Synth strings 1</source>
        <translation>シンセストリングス1</translation>
    </message>
    <message>
        <source>Synth strings 2</source>
        <translation>シンセストリングス2</translation>
    </message>
    <message>
        <source>Choir aahs</source>
        <translation>クワイア（アー）</translation>
    </message>
    <message>
        <source>Voice oohs</source>
        <translation>ボイス（ウー）</translation>
    </message>
    <message>
        <source>Synth voice</source>
        <translation>シンセボイス</translation>
    </message>
    <message>
        <source>Orchestra hit</source>
        <translation>オーケストラヒット</translation>
    </message>
    <message>
        <source>Trumpet</source>
        <translation>トランペット</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>トロンボーン</translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation>チューバ</translation>
    </message>
    <message>
        <source>Muted trumpet</source>
        <translation>ミュートトランペット</translation>
    </message>
    <message>
        <source>French horn</source>
        <translation>フレンチホルン</translation>
    </message>
    <message>
        <source>Brass section</source>
        <translation>ブラスセクション</translation>
    </message>
    <message>
        <source>Synth brass 1</source>
        <translation>シンセブラス1</translation>
    </message>
    <message>
        <source>Synth brass 2</source>
        <translation>シンセブラス2</translation>
    </message>
    <message>
        <source>Soprano sax</source>
        <translation>ソプラノサックス</translation>
    </message>
    <message>
        <source>Alto sax</source>
        <translation>アルトサックス</translation>
    </message>
    <message>
        <source>Tenor sax</source>
        <translation>テナーサックス</translation>
    </message>
    <message>
        <source>Baritone sax</source>
        <translation>バリトンサックス</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>オーボエ</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>イングリッシュホルン</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>ファゴット</translation>
    </message>
    <message>
        <source>Clarinet</source>
        <translation>クラリネット</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>ピッコロ</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>フルート</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>リコーダー</translation>
    </message>
    <message>
        <source>Pan flute</source>
        <translation>パンフルート</translation>
    </message>
    <message>
        <source>Blown bottle</source>
        <translation>ブロウンボトル</translation>
    </message>
    <message>
        <source>Shakuhachi</source>
        <translation>尺八</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>口笛</translation>
    </message>
    <message>
        <source>Ocarina</source>
        <translation>オカリナ</translation>
    </message>
    <message>
        <source>Square lead</source>
        <translation>矩形波リード</translation>
    </message>
    <message>
        <source>Sawtooth lead</source>
        <translation>のこぎり波リード</translation>
    </message>
    <message>
        <source>Calliope lead</source>
        <translation>カリオペリード</translation>
    </message>
    <message>
        <source>Chiff lead</source>
        <translation>チフリード</translation>
    </message>
    <message>
        <source>Charang lead</source>
        <translation>チャランゴリード</translation>
    </message>
    <message>
        <source>Voice lead</source>
        <translation>ボイスリード</translation>
    </message>
    <message>
        <source>Fifths lead</source>
        <translation>5度リード</translation>
    </message>
    <message>
        <source>Bass and lead</source>
        <translation>ベース＋リード</translation>
    </message>
    <message>
        <source>New age pad</source>
        <translation>ニューエイジパッド</translation>
    </message>
    <message>
        <source>Warm pad</source>
        <translation>ウォームパッド</translation>
    </message>
    <message>
        <source>Polysynth pad</source>
        <translation>ポリシンセパッド</translation>
    </message>
    <message>
        <source>Choir pad</source>
        <translation>クワイアパッド</translation>
    </message>
    <message>
        <source>Bowed pad</source>
        <translation>ボウドパッド</translation>
    </message>
    <message>
        <source>Metallic pad</source>
        <translation>メタリックパッド</translation>
    </message>
    <message>
        <source>Halo pad</source>
        <translation>ハローパッド</translation>
    </message>
    <message>
        <source>Sweep pad</source>
        <translation>スウィープパッド</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>サウンドトラック</translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation>クリスタル</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>アトモスフィア</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>ブライトネス</translation>
    </message>
    <message>
        <source>Goblins</source>
        <translation>ゴブリン</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>エコー</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>SF</translation>
    </message>
    <message>
        <source>Sitar</source>
        <translation>シタール</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>バンジョー</translation>
    </message>
    <message>
        <source>Shamisen</source>
        <translation>三味線</translation>
    </message>
    <message>
        <source>Koto</source>
        <translation>琴</translation>
    </message>
    <message>
        <source>Kalimba</source>
        <translation>カリンバ</translation>
    </message>
    <message>
        <source>Bagpipe</source>
        <translation>バグパイプ</translation>
    </message>
    <message>
        <source>Fiddle</source>
        <translation>フィドル</translation>
    </message>
    <message>
        <source>Shanai</source>
        <translation>シャナイ</translation>
    </message>
    <message>
        <source>Tinkle bell</source>
        <translation>ティンクルベル</translation>
    </message>
    <message>
        <source>Agogo</source>
        <translation>アゴゴ</translation>
    </message>
    <message>
        <source>Steel drums</source>
        <translation>スチールドラム</translation>
    </message>
    <message>
        <source>Woodblock</source>
        <translation>ウッドブロック</translation>
    </message>
    <message>
        <source>Taiko drum</source>
        <translation>和太鼓</translation>
    </message>
    <message>
        <source>Melodic tom</source>
        <translation>メロディックタム</translation>
    </message>
    <message>
        <source>Synth drum</source>
        <translation>シンセドラム</translation>
    </message>
    <message>
        <source>Reverse cymbal</source>
        <translation>リバースシンバル</translation>
    </message>
    <message>
        <source>Fret noise</source>
        <translation>フレットノイズ</translation>
    </message>
    <message>
        <source>Breath noise</source>
        <translation>ブレスノイズ</translation>
    </message>
    <message>
        <source>Seashore</source>
        <translation>海岸</translation>
    </message>
    <message>
        <source>Bird tweet</source>
        <translation>鳥のさえずり</translation>
    </message>
    <message>
        <source>Telephone ring</source>
        <translation>電話のベル</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>ヘリコプター</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>拍手</translation>
    </message>
    <message>
        <source>Gunshot</source>
        <translation>銃声</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>ピアノ</translation>
    </message>
    <message>
        <source>Chromatic percussion</source>
        <translation>クロマチックパーカッション</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>オルガン</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>ギター</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>ストリングス</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>アンサンブル</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>ブラス</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>リード楽器</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>パイプ</translation>
    </message>
    <message>
        <source>Synth lead</source>
        <translation>シンセリード</translation>
    </message>
    <message>
        <source>Synth pad</source>
        <translation>シンセパッド</translation>
    </message>
    <message>
        <source>Synth effects</source>
        <translation>シンセエフェクト</translation>
    </message>
    <message>
        <source>World</source>
        <translation>ワールド</translation>
    </message>
    <message>
        <source>Percussive</source>
        <translation>パーカッシブ</translation>
    </message>
    <message>
        <source>Sound effects</source>
        <translation>効果音</translation>
    </message>
    <message>
        <source>Standard kit</source>
        <translation>スタンダードキット</translation>
    </message>
    <message>
        <source>Room kit</source>
        <translation>ルームキット</translation>
    </message>
    <message>
        <source>Power kit</source>
        <translation>パワーキット</translation>
    </message>
    <message>
        <source>Electronic kit</source>
        <translation>エレクトロニックキット</translation>
    </message>
    <message>
        <source>Analog kit</source>
        <translation>アナログキット</translation>
    </message>
    <message>
        <source>Jazz kit</source>
        <translation>ジャズキット</translation>
    </message>
    <message>
        <source>Brush kit</source>
        <translation>ブラシキット</translation>
    </message>
    <message>
        <source>Orchestra kit</source>
        <translation>オーケストラキット</translation>
    </message>
    <message>
        <source>Kit %1</source>
        <translation>キット%1</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>the project has no file yet</source>
        <translation>プロジェクトにはまだファイルがありません</translation>
    </message>
    <message>
        <source>choose where to save it</source>
        <translation>保存先を選んでください</translation>
    </message>
    <message>
        <source>another program has changed the file since you opened it</source>
        <translation>ファイルを開いた後に、別のプログラムがファイルを変更しました</translation>
    </message>
    <message>
        <source>save under another name, or save again to replace it</source>
        <translation>別の名前で保存するか、もう一度保存して置き換えてください</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Unreadable changes</source>
        <translation>読み取れない変更</translation>
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
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>For a tempo of</source>
        <translation>対象テンポ</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>%1 cells per bar</source>
        <translation>小節あたり%1セル</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>from a training loop</source>
        <translation>学習用ループから</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>スターター</translation>
    </message>
    <message>
        <source>Model's hash</source>
        <translation>モデルのハッシュ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Loop number</source>
        <translation>ループ番号</translation>
    </message>
    <message>
        <source>Bars regenerated</source>
        <translation>再生成した小節</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成ソフト</translation>
    </message>
    <message>
        <source>Loopwright %1</source>
        <translation>Loopwright %1</translation>
    </message>
    <message>
        <source>Computed with</source>
        <translation>計算エンジン</translation>
    </message>
    <message>
        <source>LibTorch %1</source>
        <translation>LibTorch %1</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>もう一度生成</translation>
    </message>
    <message>
        <source>Copy recipe</source>
        <translation>レシピをコピー</translation>
    </message>
    <message>
        <source>No model made this loop. It was drawn by hand or opened from a file.</source>
        <translation>このループはモデルが作ったものではなく、手で描かれたか、ファイルから開かれたものです。</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved Work</source>
        <translation>未保存の作業</translation>
    </message>
    <message>
        <source>Projects that can be recovered</source>
        <translation>復元できるプロジェクト</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>保存歴なし</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Loopwright closed unexpectedly. These projects were open; nothing is lost.</source>
        <translation>Loopwrightが予期せず終了しました。次のプロジェクトが開いていましたが、何も失われていません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete “%1”? This cannot be undone.</source>
        <translation>「%1」を削除しますか？この操作は取り消せません。</translation>
    </message>
</context>
<context>
    <name>RejectionChoice</name>
    <message>
        <source>Reject</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>1 of 2</source>
        <translation>2個中1個</translation>
    </message>
    <message>
        <source>3 of 4</source>
        <translation>4個中3個</translation>
    </message>
    <message>
        <source>9 of 10</source>
        <translation>10個中9個</translation>
    </message>
    <message>
        <source>anything not loop-like</source>
        <translation>ループらしくないものすべて</translation>
    </message>
    <message>
        <source>Sample more loops and keep the ones that the model's loop detector rates best</source>
        <translation>多めにループをサンプリングし、モデルのループ検出器の評価が最も高いものを残します</translation>
    </message>
    <message>
        <source>This model has no loop detector</source>
        <translation>このモデルにはループ検出器がありません</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Velocity</source>
        <translation>ベロシティ</translation>
    </message>
</context>
<context>
    <name>RollActions</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
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
        <translation>カット</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <translation>Ctrl+X</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Paste at the Playhead</source>
        <translation>再生ヘッドの位置にペースト</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべてを選択</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select Bar</source>
        <translation>小節を選択</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Extend Selection by a Bar</source>
        <translation>選択範囲を1小節広げる</translation>
    </message>
    <message>
        <source>Shift+B</source>
        <translation>Shift+B</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Next Note</source>
        <translation>次のノート</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Previous Note</source>
        <translation>前のノート</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>クオンタイズ</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Move Left by a Grid Step</source>
        <translation>1グリッド左へ移動</translation>
    </message>
    <message>
        <source>Move Right by a Grid Step</source>
        <translation>1グリッド右へ移動</translation>
    </message>
    <message>
        <source>Move Left by a Bar</source>
        <translation>1小節左へ移動</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>Move Right by a Bar</source>
        <translation>1小節右へ移動</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>短くする</translation>
    </message>
    <message>
        <source>Shift+Left</source>
        <translation>Shift+Left</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>長くする</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Shift+Right</translation>
    </message>
    <message>
        <source>Transpose Up a Semitone</source>
        <translation>半音上へトランスポーズ</translation>
    </message>
    <message>
        <source>Transpose Down a Semitone</source>
        <translation>半音下へトランスポーズ</translation>
    </message>
    <message>
        <source>Transpose Up an Octave</source>
        <translation>1オクターブ上へトランスポーズ</translation>
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
        <translation>1オクターブ下へトランスポーズ</translation>
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
        <translation>スケールの1音上へトランスポーズ</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Transpose Down a Scale Step</source>
        <translation>スケールの1音下へトランスポーズ</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Set Velocity…</source>
        <translation>ベロシティを設定…</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Mute Track</source>
        <translation>トラックをミュート</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Solo Track</source>
        <translation>トラックをソロ</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Show Note Menu</source>
        <translation>ノートメニューを表示</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Shift+D</source>
        <translation>Shift+D</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Shift+S</source>
        <translation>Shift+S</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Shift+E</source>
        <translation>Shift+E</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>ベロシティ</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Grid: Whole Notes</source>
        <translation>グリッド: 全音符</translation>
    </message>
    <message>
        <source>Grid: Half Notes</source>
        <translation>グリッド: 2分音符</translation>
    </message>
    <message>
        <source>Grid: Quarter Notes</source>
        <translation>グリッド: 4分音符</translation>
    </message>
    <message>
        <source>Grid: Eighth Notes</source>
        <translation>グリッド: 8分音符</translation>
    </message>
    <message>
        <source>Grid: Sixteenth Notes</source>
        <translation>グリッド: 16分音符</translation>
    </message>
    <message>
        <source>Grid: Thirty-second Notes</source>
        <translation>グリッド: 32分音符</translation>
    </message>
    <message>
        <source>Grid: Eighth Triplets</source>
        <translation>グリッド: 8分3連符</translation>
    </message>
    <message>
        <source>Grid: Sixteenth Triplets</source>
        <translation>グリッド: 16分3連符</translation>
    </message>
    <message>
        <source>Snap to Grid</source>
        <translation>グリッドにスナップ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Note Names</source>
        <translation>音名</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Velocity Lane</source>
        <translation>ベロシティレーン</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Show Other Tracks as Ghosts</source>
        <translation>ほかのトラックをゴースト表示</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Highlight the Key</source>
        <translation>キーを強調表示</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keep Bass in Key</source>
        <translation>ベースをキー内に保つ</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
    <message>
        <source>Follow Playhead</source>
        <translation>再生ヘッドを追従</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>ズームイン</translation>
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
        <translation>ズームアウト</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>再生成</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>やり直す: %1</translation>
    </message>
</context>
<context>
    <name>RollCanvas</name>
    <message>
        <source>Piano roll</source>
        <translation>ピアノロール</translation>
    </message>
    <message>
        <source>The notes of the loop over time; press ] and [ to move from note to note.</source>
        <translation>ループのノートを時間順に表示します。] と [ を押すとノート間を移動します。</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <translation>時間方向にスクロール</translation>
    </message>
    <message>
        <source>Scroll through pitches</source>
        <translation>音高方向にスクロール</translation>
    </message>
    <message>
        <source>This loop is empty. Click in the grid to draw notes, or let the model write some.</source>
        <translation>このループは空です。グリッドをクリックしてノートを描くか、モデルに書かせてみましょう。</translation>
    </message>
    <message>
        <source>No loop is open. Choose one in the library, drop a MIDI file here, or let the model write some.</source>
        <translation>ループが開かれていません。ライブラリから選ぶか、ここにMIDIファイルをドロップするか、モデルに書かせてみましょう。</translation>
    </message>
</context>
<context>
    <name>RollEditor</name>
    <message>
        <source>Generate Loops</source>
        <translation>ループを生成</translation>
    </message>
</context>
<context>
    <name>RollToolBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Grid (Ctrl+1 to Ctrl+6)</source>
        <translation>グリッド（Ctrl+1〜Ctrl+6）</translation>
    </message>
    <message>
        <source>The key that is highlighted, and that the bass is kept in</source>
        <translation>強調表示するキー（ベースもこのキー内に保ちます）</translation>
    </message>
    <message>
        <source>Track being edited</source>
        <translation>編集中のトラック</translation>
    </message>
    <message>
        <source>Which pitched track you edit; the others are shown as ghosts</source>
        <translation>編集する音程トラック。ほかのトラックはゴースト表示されます</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>キー: %1</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>Stop Training</source>
        <translation>学習を停止</translation>
    </message>
    <message>
        <source>Stop after this step and keep everything learned so far</source>
        <translation>このステップの後で停止し、これまでの学習内容をすべて残します</translation>
    </message>
    <message>
        <source>Stop Training Now</source>
        <translation>学習を今すぐ停止</translation>
    </message>
    <message>
        <source>Stop at once; anything learned since the last checkpoint is lost</source>
        <translation>ただちに停止します。最後のチェックポイント以降の学習内容は失われます</translation>
    </message>
    <message>
        <source>Resume Training</source>
        <translation>学習を再開</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint</source>
        <translation>最後のチェックポイントから再開します</translation>
    </message>
    <message>
        <source>Generate with This Model</source>
        <translation>このモデルで生成</translation>
    </message>
    <message>
        <source>Show Training Folder</source>
        <translation>学習フォルダーを表示</translation>
    </message>
    <message>
        <source>Holds the log, the checkpoints and, at the end, the model</source>
        <translation>ログ、チェックポイント、そして最後にモデルが入ります</translation>
    </message>
    <message>
        <source>Remove Training from List</source>
        <translation>学習をリストから削除</translation>
    </message>
    <message>
        <source>Keeps the folder and everything in it</source>
        <translation>フォルダーとその中身はすべて残ります</translation>
    </message>
    <message>
        <source>Generate loops with the model that this training made</source>
        <translation>この学習で作ったモデルでループを生成します</translation>
    </message>
    <message>
        <source>The model is ready when the training ends</source>
        <translation>モデルは学習が終わると使えるようになります</translation>
    </message>
    <message>
        <source>Train a Model on This Codec…</source>
        <translation>このコーデックでモデルを学習…</translation>
    </message>
    <message>
        <source>A codec alone cannot write loops: train a model on its codes</source>
        <translation>コーデックだけではループを作れません。その符号でモデルを学習してください</translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message>
        <source>resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>早期終了</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>The curve starts with the first steps.</source>
        <translation>最初のステップが進むと曲線が表示されます。</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Measured at the end of each epoch.</source>
        <translation>各エポックの終わりに測定します。</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>solid: held-out loops   dashed: training loops   faint: unsmoothed</source>
        <translation>実線: 検証用ループ   破線: 学習用ループ   薄い線: 平滑化なし</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>平滑化(&amp;M)</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>曲線の平滑化</translation>
    </message>
    <message>
        <source>How strongly to smooth the curves; the unsmoothed values stay visible behind them</source>
        <translation>曲線を平滑化する強さ。平滑化前の値も背後に表示されます</translation>
    </message>
    <message>
        <source>Use a logarithmic scale for the losses</source>
        <translation>損失を対数目盛で表示します</translation>
    </message>
    <message>
        <source>codec finished</source>
        <translation>コーデック完了</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Trainings</source>
        <translation>学習一覧</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop Now</source>
        <translation>今すぐ停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Generate with This Model</source>
        <translation>このモデルで生成</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>学習の進行状況</translation>
    </message>
    <message>
        <source>Every epoch</source>
        <translation>全エポック</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>プリセット %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Train a Model on It…</source>
        <translation>これでモデルを学習…</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約%1秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約%1分</translation>
    </message>
    <message>
        <source>about %1 min %2 s</source>
        <translation>約%1分%2秒</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>約%1時間</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>約%1時間%2分</translation>
    </message>
    <message>
        <source>about %1 days</source>
        <translation>約%1日</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>エポック%1/%2</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1ステップ/秒</translation>
    </message>
    <message>
        <source>%1 s per step</source>
        <translation>%1秒/ステップ</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · 残り%2</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed gives the same loops</source>
        <translation>同じシードからは同じループができます</translation>
    </message>
    <message>
        <source>New Seed</source>
        <translation>新しいシード</translation>
    </message>
    <message>
        <source>Pick a new random seed</source>
        <translation>新しいシードをランダムに選びます</translation>
    </message>
    <message>
        <source>Lock Seed</source>
        <translation>シードを固定</translation>
    </message>
    <message>
        <source>Keep this seed, to get the same loops again</source>
        <translation>このシードを保ち、同じループをもう一度得られるようにします</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>設定のページ</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>検索するコマンド</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Loopwright: keyboard shortcuts</source>
        <translation>Loopwright: キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>SongOverview</name>
    <message>
        <source>Bars in the file</source>
        <translation>ファイルの小節</translation>
    </message>
    <message>
        <source>Bars %1 to %2 of %3 chosen</source>
        <translation>%3小節中、小節%1〜%2を選択</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Reverb</source>
        <translation>リバーブ</translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation>コーラス</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>サウンドなし</translation>
    </message>
    <message>
        <source>Sound driver</source>
        <translation>サウンドドライバー</translation>
    </message>
    <message>
        <source>The driver's default device</source>
        <translation>ドライバーの既定のデバイス</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>サウンドデバイス</translation>
    </message>
    <message>
        <source>The system's General MIDI sounds</source>
        <translation>システムのGeneral MIDI音源</translation>
    </message>
    <message>
        <source>SoundFont file</source>
        <translation>SoundFontファイル</translation>
    </message>
    <message>
        <source>%L1 Hz</source>
        <translation>%L1 Hz</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>サンプルレート</translation>
    </message>
    <message>
        <source>Synthesizer gain in percent</source>
        <translation>シンセサイザーのゲイン（%）</translation>
    </message>
    <message>
        <source>Play a test tone</source>
        <translation>テストトーンを再生</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音源</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>エフェクト</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a SoundFont file</source>
        <translation>SoundFontファイルを選択</translation>
    </message>
    <message>
        <source>Choose a SoundFont</source>
        <translation>SoundFontを選択</translation>
    </message>
    <message>
        <source>SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3);;All files (*)</source>
        <translation>SoundFont (*.sf2 *.sf3 *.SF2 *.SF3);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Opening the sound device…</source>
        <translation>サウンドデバイスを開いています…</translation>
    </message>
    <message>
        <source>No sound: playback runs silently.</source>
        <translation>サウンドなし: 再生しても音は出ません。</translation>
    </message>
    <message>
        <source>Playing through %1.</source>
        <translation>%1から再生しています。</translation>
    </message>
</context>
<context>
    <name>StarterLoops</name>
    <message>
        <source>Starter %1</source>
        <translation>スターター%1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Loopwright: composes, trains and evaluates symbolic music loops</source>
        <translation>Loopwright: シンボリックな音楽ループを作曲、学習、評価します</translation>
    </message>
    <message>
        <source>A project (.lwp) or a MIDI file (.mid) to open</source>
        <translation>開くプロジェクト（.lwp）またはMIDIファイル（.mid）</translation>
    </message>
    <message>
        <source>Start with an empty project</source>
        <translation>空のプロジェクトで起動</translation>
    </message>
    <message>
        <source>Colours: system, light or dark</source>
        <translation>配色: system、light、dark</translation>
    </message>
</context>
<context>
    <name>TailDialog</name>
    <message>
        <source>Export as Sound</source>
        <translation>オーディオとしてエクスポート</translation>
    </message>
    <message>
        <source>After the last bar</source>
        <translation>最後の小節の後</translation>
    </message>
    <message>
        <source>Loop: the end rings into the beginning</source>
        <translation>ループ: 末尾の余韻を冒頭に重ねる</translation>
    </message>
    <message>
        <source>Ring out: the file is longer than the bars</source>
        <translation>余韻を残す: ファイルは小節より長くなる</translation>
    </message>
    <message>
        <source>Cut at the last bar line</source>
        <translation>最後の小節線で切る</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>ファイルを選択…</translation>
    </message>
</context>
<context>
    <name>TightenAction</name>
    <message>
        <source>Tighten Loop</source>
        <translation>ループの引き締め</translation>
    </message>
    <message>
        <source>Make the selected bars of the second half, or its first bar, more like the bars half a loop earlier</source>
        <translation>後半の選択した小節（なければ後半の最初の小節）を、ループの半分だけ前の小節に近づけます</translation>
    </message>
    <message>
        <source>Tighten %1</source>
        <translation>%1の引き締め</translation>
    </message>
    <message>
        <source>Tightened %1: %2 % of cells differed from the bars half a loop earlier; now %3 % do.</source>
        <translation>%1を引き締めました。ループの半分だけ前の小節と異なるセルは、%2%から%3%になりました。</translation>
    </message>
    <message>
        <source>Nothing to tighten in %1.</source>
        <translation>%1に引き締めるところはありません。</translation>
    </message>
</context>
<context>
    <name>TrackStrip</name>
    <message>
        <source>Track %1</source>
        <translation>トラック: %1</translation>
    </message>
    <message>
        <source>M</source>
        <comment>mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1をミュート</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1をソロ</translation>
    </message>
    <message>
        <source>Volume of %1 in percent</source>
        <translation>%1の音量（%）</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pan of %1</source>
        <translation>%1のパン</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>パン</translation>
    </message>
    <message>
        <source>Instrument of %1</source>
        <translation>%1の音色</translation>
    </message>
    <message>
        <source>Instrument of %1: %2</source>
        <translation>%1の音色: %2</translation>
    </message>
    <message>
        <source>Change instrument to %1</source>
        <translation>音色を%1に変更</translation>
    </message>
</context>
<context>
    <name>TrackStrips</name>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
</context>
<context>
    <name>TrainPlace</name>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Train a model on your music</source>
        <translation>自分の音楽でモデルを学習</translation>
    </message>
    <message>
        <source>Import a folder of MIDI files, train a model on its loops, and generate new ones with it. Training runs in the background: you can go on composing, or close the window.</source>
        <translation>MIDIファイルのフォルダーをインポートし、そのループでモデルを学習させて、新しいループを生成しましょう。学習はバックグラウンドで進むので、作曲を続けることも、ウィンドウを閉じることもできます。</translation>
    </message>
    <message>
        <source>New Training…</source>
        <translation>新規学習…</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>学習一覧</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>学習対象</translation>
    </message>
    <message>
        <source>&amp;Codec</source>
        <translation>コーデック(&amp;C)</translation>
    </message>
    <message>
        <source>Start Training</source>
        <translation>学習を開始</translation>
    </message>
    <message>
        <source>all loops</source>
        <translation>すべてのループ</translation>
    </message>
    <message>
        <source>Every loop in the corpus</source>
        <translation>コーパス内のすべてのループ</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Passes over the training loops</source>
        <translation>学習用ループ全体を学習する回数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Seed for everything random; the same seed gives the same model</source>
        <translation>すべての乱数のシード。同じシードからは同じモデルができます</translation>
    </message>
    <message>
        <source>Training folder</source>
        <translation>学習フォルダー</translation>
    </message>
    <message>
        <source>Holds the log, the checkpoints and, at the end, the model</source>
        <translation>ログ、チェックポイント、そして最後にモデルが入ります</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Training Folder</source>
        <translation>学習フォルダー</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>新規学習</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>コーパス</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>エポック数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Learn from</source>
        <translation>学習対象(&amp;L)</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>シード(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>it encodes %1 bars of layout %2, but the corpus has %3 bars of layout %4</source>
        <translation>対応しているのは%1小節、レイアウト%2ですが、コーパスは%3小節、レイアウト%4です</translation>
    </message>
    <message>
        <source>Does not fit this corpus: %1.</source>
        <translation>このコーパスに合いません: %1。</translation>
    </message>
    <message>
        <source>none: use the model's defaults</source>
        <translation>なし: モデルの既定値を使用</translation>
    </message>
    <message>
        <source>the starter's codec</source>
        <translation>スターターのコーデック</translation>
    </message>
    <message>
        <source>Codec Folder</source>
        <translation>コーデックのフォルダー</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>すべてのオプション</translation>
    </message>
    <message numerus="yes">
        <source>All options (%n changed)</source>
        <translation><numerusform>すべてのオプション（%n件変更）</numerusform></translation>
    </message>
    <message>
        <source>Listing the models…</source>
        <translation>モデルの一覧を取得しています…</translation>
    </message>
    <message>
        <source>Choose a corpus to train on, or import a folder of MIDI files.</source>
        <translation>学習に使うコーパスを選ぶか、MIDIファイルのフォルダーをインポートしてください。</translation>
    </message>
    <message>
        <source>Choose a codec, or train one first.</source>
        <translation>コーデックを選ぶか、先に学習させてください。</translation>
    </message>
    <message>
        <source>%1. Choose another model or another corpus.</source>
        <translation>%1。別のモデルまたは別のコーパスを選んでください。</translation>
    </message>
    <message>
        <source>This codec does not fit: %1. Choose another one.</source>
        <translation>このコーデックは合いません: %1。別のコーデックを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder for the training.</source>
        <translation>学習用のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Enter a whole number as the seed.</source>
        <translation>シードには整数を入力してください。</translation>
    </message>
    <message>
        <source>Training continues when you close the window.</source>
        <translation>ウィンドウを閉じても学習は続きます。</translation>
    </message>
    <message>
        <source>a new one, trained first</source>
        <translation>新規（先に学習）</translation>
    </message>
    <message>
        <source>Trains a codec on the same music first, then the model on its codes</source>
        <translation>まず同じ音楽でコーデックを学習し、次にその符号でモデルを学習します</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Stopping after this step…</source>
        <translation>このステップの後で停止します…</translation>
    </message>
    <message>
        <source>Reading the corpus…</source>
        <translation>コーパスを読み取っています…</translation>
    </message>
    <message>
        <source>Stopped. You can resume from the last checkpoint.</source>
        <translation>停止しました。最後のチェックポイントから再開できます。</translation>
    </message>
    <message>
        <source>Stopped. You can resume from here.</source>
        <translation>停止しました。ここから再開できます。</translation>
    </message>
    <message>
        <source>Interrupted: the process ended unexpectedly. You can resume from the last checkpoint.</source>
        <translation>中断: プロセスが予期せず終了しました。最後のチェックポイントから再開できます。</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Tempo in quarter notes per minute</source>
        <translation>テンポ（1分あたりの4分音符の数）</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Swing in percent</source>
        <translation>スウィング（%）</translation>
    </message>
    <message>
        <source>Swing for playback and export: 50 % is straight, 67 % is a shuffle</source>
        <translation>再生とエクスポートのスウィング: 50%はストレート、67%はシャッフル</translation>
    </message>
    <message>
        <source>Master volume in percent</source>
        <translation>マスター音量（%）</translation>
    </message>
    <message>
        <source>Master volume</source>
        <translation>マスター音量</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>スウィング</translation>
    </message>
    <message>
        <source>Listening to a candidate</source>
        <translation>候補を試聴中</translation>
    </message>
    <message>
        <source>Ready to play</source>
        <translation>再生できます</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Playing bar %1</source>
        <translation>小節%1を再生中</translation>
    </message>
    <message>
        <source>Playing bars %1–%2</source>
        <translation>小節%1–%2を再生中</translation>
    </message>
    <message>
        <source>Now playing: %1</source>
        <translation>再生中: %1</translation>
    </message>
</context>
<context>
    <name>TrayHeader</name>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Sort candidates</source>
        <translation>候補を並べ替え</translation>
    </message>
    <message>
        <source>%1, %2 kept</source>
        <translation>%1、キープ%2個</translation>
    </message>
</context>
<context>
    <name>VelocityDialog</name>
    <message>
        <source>Set Velocity</source>
        <translation>ベロシティを設定</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>値を指定</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加算</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>How to change the velocities</source>
        <translation>ベロシティの変更方法</translation>
    </message>
    <message>
        <source>Velocity, amount or percentage</source>
        <translation>ベロシティ、増減量、または比率（%）</translation>
    </message>
    <message>
        <source>Change 1 velocity</source>
        <translation>1個のベロシティを変更</translation>
    </message>
    <message numerus="yes">
        <source>Change %n velocities</source>
        <translation><numerusform>%n個のベロシティを変更</numerusform></translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>loopwright::ui::HelpActions</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
</TS>
