<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BundleChoice</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model that generates the loops</source>
        <translation>用于生成乐段的模型</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>入门模型</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a Model Folder</source>
        <translation>选择模型文件夹</translation>
    </message>
</context>
<context>
    <name>CandidateAcceptance</name>
    <message>
        <source>New candidates for “%1” are in its tray.</source>
        <translation>“%1”有新的候选，已放入其候选栏。</translation>
    </message>
    <message>
        <source>“%1” has changed: %2.</source>
        <translation>“%1”已更改：%2。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Accept candidate %1</source>
        <translation>采用候选 %1</translation>
    </message>
    <message>
        <source>everything that is not locked</source>
        <translation>所有未锁定内容</translation>
    </message>
    <message>
        <source>Regenerate the loop</source>
        <translation>重新生成乐段</translation>
    </message>
    <message>
        <source>The model generates %1 bars; they repeat to fill the loop's %2.</source>
        <translation>模型生成 %1 小节，重复至填满乐段的 %2 小节。</translation>
    </message>
    <message>
        <source>Regenerate %1</source>
        <translation>重新生成%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2中的%1</translation>
    </message>
    <message>
        <source>Only %1 changed, because it was selected.</source>
        <translation>因已选中%1，仅更改了这部分。</translation>
    </message>
    <message>
        <source>Take the whole loop</source>
        <translation>采用整个乐段</translation>
    </message>
    <message>
        <source>The oldest candidate left the tray to make room.</source>
        <translation>已从候选栏移除最早的候选以腾出空间。</translation>
    </message>
    <message>
        <source>The %1 oldest candidates left the tray to make room.</source>
        <translation>已从候选栏移除最早的 %1 个候选以腾出空间。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留它们</translation>
    </message>
</context>
<context>
    <name>CandidateActions</name>
    <message>
        <source>Play Candidate %1</source>
        <translation>播放候选 %1</translation>
    </message>
    <message>
        <source>Play or Stop Candidate</source>
        <translation>播放或停止候选</translation>
    </message>
    <message>
        <source>Back to the Loop</source>
        <translation>返回乐段</translation>
    </message>
    <message>
        <source>Accept Candidate</source>
        <translation>采用候选</translation>
    </message>
    <message>
        <source>Keep Candidate</source>
        <translation>保留候选</translation>
    </message>
    <message>
        <source>Generate Again</source>
        <translation>再次生成</translation>
    </message>
    <message>
        <source>Export Candidate as MIDI…</source>
        <translation>将候选导出为 MIDI…</translation>
    </message>
    <message>
        <source>Export Candidate as WAV…</source>
        <translation>将候选导出为 WAV…</translation>
    </message>
    <message>
        <source>Copy Recipe</source>
        <translation>复制配方</translation>
    </message>
    <message>
        <source>Clear Unkept</source>
        <translation>清除未保留项</translation>
    </message>
    <message>
        <source>Sort by Order Generated</source>
        <translation>按生成顺序排序</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>按%1排序</translation>
    </message>
    <message>
        <source>Lowest First</source>
        <translation>从低到高</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Candidate %1, seed %2, %3 notes</source>
        <translation>候选 %1，种子 %2，%3 个音符</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1，已保留</translation>
    </message>
    <message>
        <source>%1, playing</source>
        <translation>%1，正在播放</translation>
    </message>
    <message>
        <source>Keep candidate %1</source>
        <translation>保留候选 %1</translation>
    </message>
    <message>
        <source>Kept; click to unkeep (K)</source>
        <translation>已保留；点击取消保留（K）</translation>
    </message>
    <message>
        <source>Keep this candidate (K)</source>
        <translation>保留此候选（K）</translation>
    </message>
    <message>
        <source>Stop candidate %1</source>
        <translation>停止候选 %1</translation>
    </message>
    <message>
        <source>Play candidate %1</source>
        <translation>播放候选 %1</translation>
    </message>
    <message>
        <source>Back to the loop (Esc)</source>
        <translation>返回乐段（Esc）</translation>
    </message>
    <message>
        <source>Play in time with the loop (Alt+%1)</source>
        <translation>与乐段同步播放（Alt+%1）</translation>
    </message>
    <message>
        <source>Play in time with the loop (P)</source>
        <translation>与乐段同步播放（P）</translation>
    </message>
    <message>
        <source>Seed %1 · %2</source>
        <translation>种子 %1 · %2</translation>
    </message>
</context>
<context>
    <name>CandidateMetrics</name>
    <message>
        <source>Notes</source>
        <translation>音符数</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 个音符</translation>
    </message>
    <message>
        <source>Distinct Bars</source>
        <translation>不同小节数</translation>
    </message>
    <message>
        <source>%1 distinct bars</source>
        <translation>%1 个不同小节</translation>
    </message>
    <message>
        <source>Hamming Distance</source>
        <translation>汉明距离</translation>
    </message>
    <message>
        <source>HD %1</source>
        <translation>HD %1</translation>
    </message>
    <message>
        <source>Pitches per Bar</source>
        <translation>每小节音高数</translation>
    </message>
    <message>
        <source>UP %1</source>
        <translation>UP %1</translation>
    </message>
    <message>
        <source>Busy Steps per Bar</source>
        <translation>每小节发声步数</translation>
    </message>
    <message>
        <source>ND %1</source>
        <translation>ND %1</translation>
    </message>
    <message>
        <source>Self-Similarity</source>
        <translation>自相似度</translation>
    </message>
    <message>
        <source>self-similarity %1</source>
        <translation>自相似度 %1</translation>
    </message>
    <message>
        <source>Loop Score</source>
        <translation>循环乐段评分</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>契合度</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>契合度 %1</translation>
    </message>
</context>
<context>
    <name>CandidateShelf</name>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
</context>
<context>
    <name>CandidateTray</name>
    <message>
        <source>Candidate %1, seed %2</source>
        <translation>候选 %1，种子 %2</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
</context>
<context>
    <name>ChosenCurves</name>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>the clipboard holds no notes: %1</source>
        <translation>无法从剪贴板读取音符：%1</translation>
    </message>
    <message>
        <source>it holds too much</source>
        <translation>内容过多</translation>
    </message>
    <message>
        <source>it is not in Loopwright's format</source>
        <translation>不是 Loopwright 的格式</translation>
    </message>
    <message>
        <source>it comes from a newer version of Loopwright</source>
        <translation>内容来自更新版本的 Loopwright</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>音符过多</translation>
    </message>
    <message>
        <source>a note has a value out of range</source>
        <translation>有音符的数值超出范围</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Regenerate Codes</source>
        <translation>重新生成编码</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>The model regenerates the selected codes to fit the rest</source>
        <translation>由模型重新生成所选编码，使其契合其余部分</translation>
    </message>
    <message>
        <source>Lock Codes</source>
        <translation>锁定编码</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Locked codes never change, whether you generate, paste or tighten</source>
        <translation>无论生成、粘贴还是收紧，锁定的编码都不会更改</translation>
    </message>
    <message>
        <source>Copy Codes</source>
        <translation>复制编码</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Paste Codes</source>
        <translation>粘贴编码</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Swap with Copied</source>
        <translation>与已复制的编码交换</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Swaps the copied codes with the selected ones</source>
        <translation>将已复制的编码与所选编码交换</translation>
    </message>
    <message>
        <source>Select All Codes</source>
        <translation>全选编码</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Deselect Codes</source>
        <translation>取消选择编码</translation>
    </message>
    <message>
        <source>Unlock Codes</source>
        <translation>解锁编码</translation>
    </message>
</context>
<context>
    <name>CodeStrip</name>
    <message>
        <source>Codes of the loop</source>
        <translation>乐段的编码</translation>
    </message>
    <message>
        <source>Use the arrow keys to move from cell to cell; hold Shift to select.</source>
        <translation>用方向键在格子间移动；按住 Shift 可选择。</translation>
    </message>
    <message>
        <source>Out of date: reading the codes.</source>
        <translation>已过期：正在读取编码。</translation>
    </message>
    <message>
        <source>Regenerate codes</source>
        <translation>重新生成编码</translation>
    </message>
    <message>
        <source>Lock codes</source>
        <translation>锁定编码</translation>
    </message>
    <message>
        <source>Unlock codes</source>
        <translation>解锁编码</translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation>复制编码</translation>
    </message>
    <message>
        <source>Swap codes</source>
        <translation>交换编码</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>bar %1, step %2 of %3</source>
        <translation>第 %1 小节，第 %2 步（共 %3 步）</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>编码 %1</translation>
    </message>
    <message>
        <source>once in this loop</source>
        <translation>在此乐段中出现 1 次</translation>
    </message>
    <message>
        <source>%1 times in this loop</source>
        <translation>在此乐段中出现 %1 次</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Skins</source>
        <translation>皮鼓</translation>
    </message>
    <message>
        <source>Cymbals</source>
        <translation>镲片</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>鼓</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>贝斯</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>乐段</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>locked: it never changes</source>
        <translation>已锁定：不会更改</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>输入命令</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>要查找的命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>No command matches these letters.</source>
        <translation>没有与所输字母匹配的命令。</translation>
    </message>
</context>
<context>
    <name>ComposePlace</name>
    <message>
        <source>Compose</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Show Recipe…</source>
        <translation>显示配方…</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
</context>
<context>
    <name>ComposeView</name>
    <message>
        <source>Tracks</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>This loop</source>
        <translation>此乐段</translation>
    </message>
    <message>
        <source>&amp;Library and Tracks</source>
        <translation>资源库与音轨(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;des</source>
        <translation>编码(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>候选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Generate Panel</source>
        <translation>生成面板(&amp;G)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>ConditionForm</name>
    <message>
        <source>At this tempo</source>
        <translation>按当前速度</translation>
    </message>
    <message>
        <source>Forms of real loops</source>
        <translation>真实乐段的结构</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Generate loops of this genre; the list has the genres that the model knows</source>
        <translation>生成此风格的乐段；列表中为模型已学会的风格</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>1 follows genre, density and tempo as the model learned them; higher values follow them more strictly</source>
        <translation>为 1 时按模型所学遵循风格、密度和速度；值越高，遵循越严格</translation>
    </message>
    <message>
        <source>Generate loops that suit the tempo of the open loop</source>
        <translation>生成与当前乐段速度相配的乐段</translation>
    </message>
    <message>
        <source>Take the pattern of repeated bars from one of the loops that the model was trained on</source>
        <translation>从模型的某个训练乐段中取用小节的重复模式</translation>
    </message>
    <message>
        <source>Sounding cells per bar; nine in ten training loops have %1 to %2</source>
        <translation>每小节发声格数；九成训练乐段为 %1 至 %2</translation>
    </message>
</context>
<context>
    <name>CorpusChoice</name>
    <message>
        <source>Import a Folder of MIDI Files…</source>
        <translation>导入 MIDI 文件夹…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Import MIDI Folder…</source>
        <translation>导入 MIDI 文件夹…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>语料库</translation>
    </message>
    <message>
        <source>No corpus yet: open one, or import MIDI files</source>
        <translation>尚无语料库：请打开一个，或导入 MIDI 文件</translation>
    </message>
    <message>
        <source>Open a corpus (.lwc)</source>
        <translation>打开语料库（.lwc）</translation>
    </message>
    <message>
        <source>Make a corpus from all MIDI files in a folder and its subfolders</source>
        <translation>用文件夹及其子文件夹中的所有 MIDI 文件创建语料库</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1：%L2/%L3</translation>
    </message>
    <message>
        <source>The import was cancelled. Import the same folder again to continue where it stopped.</source>
        <translation>导入已取消。再次导入同一文件夹可从中断处继续。</translation>
    </message>
    <message>
        <source>%L1 training loops, %L2 held-out loops · %L3 songs · %4, %5 bars</source>
        <translation>%L1 个训练乐段，%L2 个留出乐段 · %L3 首曲子 · %4，%5 小节</translation>
    </message>
    <message>
        <source>Open a Corpus</source>
        <translation>打开语料库</translation>
    </message>
    <message>
        <source>Corpora (*.lwc);;All files (*)</source>
        <translation>语料库 (*.lwc);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a Folder of MIDI Files</source>
        <translation>导入 MIDI 文件夹</translation>
    </message>
    <message>
        <source>%1: the folder cannot be created; check its permissions.</source>
        <translation>%1：无法创建文件夹，请检查其权限。</translation>
    </message>
    <message>
        <source>Looking for MIDI files…</source>
        <translation>正在查找 MIDI 文件…</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1（%L2）</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <translation>已跳过：%1。</translation>
    </message>
    <message>
        <source>Every File…</source>
        <translation>全部文件…</translation>
    </message>
    <message>
        <source>What became of each file, and why</source>
        <translation>每个文件的处理结果及原因</translation>
    </message>
    <message>
        <source>%L1 of %L2 songs labelled.</source>
        <translation>%L2 首曲子中有 %L1 首带标签。</translation>
    </message>
    <message>
        <source>Label columns without a meaning here, kept all the same: %1.</source>
        <translation>以下标签列在此没有含义，但仍予保留：%1。</translation>
    </message>
    <message>
        <source>Imported %L1 of %L2 files: %L3 different loops from %L4 songs.</source>
        <translation>已导入 %L2 个文件中的 %L1 个：从 %L4 首曲子得到 %L3 个不同的乐段。</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Drums</source>
        <translation>鼓</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>贝斯</translation>
    </message>
    <message>
        <source>Chords</source>
        <translation>和弦</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>弦乐</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>旋律</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>钢琴</translation>
    </message>
</context>
<context>
    <name>Drums</name>
    <message>
        <source>Kick</source>
        <translation>底鼓</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>军鼓</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>闭合踩镲</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>低音嗵鼓</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>开放踩镲</translation>
    </message>
    <message>
        <source>Mid tom</source>
        <translation>中音嗵鼓</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>吊镲</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>高音嗵鼓</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>叮叮镲</translation>
    </message>
    <message>
        <source>High Q</source>
        <translation>高 Q 音</translation>
    </message>
    <message>
        <source>Slap</source>
        <translation>拍击</translation>
    </message>
    <message>
        <source>Scratch push</source>
        <translation>搓碟（推）</translation>
    </message>
    <message>
        <source>Scratch pull</source>
        <translation>搓碟（拉）</translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation>鼓棒</translation>
    </message>
    <message>
        <source>Square click</source>
        <translation>方波咔嗒声</translation>
    </message>
    <message>
        <source>Metronome</source>
        <translation>节拍器</translation>
    </message>
    <message>
        <source>Metronome bell</source>
        <translation>节拍器铃声</translation>
    </message>
    <message>
        <source>Acoustic kick</source>
        <translation>原声底鼓</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>边击</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>拍手</translation>
    </message>
    <message>
        <source>Electric snare</source>
        <translation>电子军鼓</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>低音落地嗵鼓</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>高音落地嗵鼓</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>踏板踩镲</translation>
    </message>
    <message>
        <source>Low mid tom</source>
        <translation>中低音嗵鼓</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国镲</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>叮叮镲帽</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>铃鼓</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>水镲</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>牛铃</translation>
    </message>
    <message>
        <source>Crash 2</source>
        <translation>吊镲 2</translation>
    </message>
    <message>
        <source>Vibraslap</source>
        <translation>震音器</translation>
    </message>
    <message>
        <source>Ride 2</source>
        <translation>叮叮镲 2</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>高音邦戈鼓</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>低音邦戈鼓</translation>
    </message>
    <message>
        <source>Muted conga</source>
        <translation>闷音康加鼓</translation>
    </message>
    <message>
        <source>High conga</source>
        <translation>高音康加鼓</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>低音康加鼓</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>高音天巴鼓</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>低音天巴鼓</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>高音阿哥哥铃</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>低音阿哥哥铃</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>卡巴萨</translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation>沙槌</translation>
    </message>
    <message>
        <source>Short whistle</source>
        <translation>短哨</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>长哨</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>短音刮瓜</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>长音刮瓜</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>响棒</translation>
    </message>
    <message>
        <source>High woodblock</source>
        <translation>高音木鱼</translation>
    </message>
    <message>
        <source>Low woodblock</source>
        <translation>低音木鱼</translation>
    </message>
    <message>
        <source>Muted cuica</source>
        <translation>闷音库伊卡鼓</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>开音库伊卡鼓</translation>
    </message>
    <message>
        <source>Muted triangle</source>
        <translation>闷音三角铁</translation>
    </message>
    <message>
        <source>Open triangle</source>
        <translation>开音三角铁</translation>
    </message>
    <message>
        <source>Shaker</source>
        <translation>沙铃</translation>
    </message>
    <message>
        <source>Jingle bell</source>
        <translation>雪橇铃</translation>
    </message>
    <message>
        <source>Belltree</source>
        <translation>铃树</translation>
    </message>
    <message>
        <source>Castanets</source>
        <translation>响板</translation>
    </message>
    <message>
        <source>Muted surdo</source>
        <translation>闷音苏尔多鼓</translation>
    </message>
    <message>
        <source>Open surdo</source>
        <translation>开音苏尔多鼓</translation>
    </message>
    <message>
        <source>Drum %1</source>
        <translation>鼓 %1</translation>
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
        <translation>各鼓行播放和导出时使用的 MIDI 音符。打开的 MIDI 文件按 General MIDI 读取。</translation>
    </message>
    <message>
        <source>Reset all lanes to General MIDI</source>
        <translation>将所有鼓行重置为 General MIDI</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>“%1”的音符</translation>
    </message>
</context>
<context>
    <name>EmptyTray</name>
    <message>
        <source>Generated loops appear here as cards. Play each in time with your loop, keep the good ones, or drag one into another program.</source>
        <translation>生成的乐段会以卡片形式显示在这里。可与您的乐段同步试听，保留满意的，或将其拖入其他程序。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Looking for MIDI files</source>
        <translation>正在查找 MIDI 文件</translation>
    </message>
    <message>
        <source>Reading MIDI files</source>
        <translation>正在读取 MIDI 文件</translation>
    </message>
    <message>
        <source>Cutting loops</source>
        <translation>正在切分乐段</translation>
    </message>
    <message>
        <source>Finding families and duplicates</source>
        <translation>正在查找同族与重复项</translation>
    </message>
    <message>
        <source>no stretch of 4/4 long enough</source>
        <translation>没有足够长的 4/4 拍段落</translation>
    </message>
    <message>
        <source>no drum part</source>
        <translation>没有鼓声部</translation>
    </message>
    <message>
        <source>no bass part</source>
        <translation>没有贝斯声部</translation>
    </message>
    <message>
        <source>no guitar or piano part</source>
        <translation>没有吉他或钢琴声部</translation>
    </message>
    <message>
        <source>no melody part</source>
        <translation>没有旋律声部</translation>
    </message>
    <message>
        <source>no piano part</source>
        <translation>没有钢琴声部</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>every window</source>
        <translation>所有片段</translation>
    </message>
    <message>
        <source>as printed in loops-2021: bars 1 and 5 equal, kick, crash and bass on step 1</source>
        <translation>同 loops-2021 论文：第 1、5 小节相同，第 1 步有底鼓、吊镲和贝斯</translation>
    </message>
    <message>
        <source>loops-2021 at stride 1, bars 1 and 5 differing in at most 2 cells, without the crash</source>
        <translation>loops-2021，步长为 1，第 1、5 小节至多相差 2 格，不要求吊镲</translation>
    </message>
    <message>
        <source>One codebook for all tracks, one codec each for drums and bass, or one each for skins, cymbals and bass</source>
        <translation>所有音轨共用一个码本；鼓、贝斯各用一个编解码器；或皮鼓、镲片、贝斯各用一个</translation>
    </message>
    <message>
        <source>Weight of the commitment loss</source>
        <translation>承诺损失的权重</translation>
    </message>
    <message>
        <source>Passes over the training loops</source>
        <translation>遍历训练乐段的次数</translation>
    </message>
    <message>
        <source>Decoupled weight decay</source>
        <translation>解耦权重衰减</translation>
    </message>
    <message>
        <source>Epochs of that annealing</source>
        <translation>该退火过程的轮数</translation>
    </message>
    <message>
        <source>Epochs without improvement before training stops; 0: never</source>
        <translation>连续多少轮无改进即停止训练；0：不停止</translation>
    </message>
    <message>
        <source>Store the weights in 16 bits</source>
        <translation>以 16 位存储权重</translation>
    </message>
    <message>
        <source>Dimensions of a code's embedding</source>
        <translation>编码嵌入的维数</translation>
    </message>
    <message>
        <source>LSTM layers</source>
        <translation>LSTM 层数</translation>
    </message>
    <message>
        <source>Width of a layer</source>
        <translation>每层宽度</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Width of the convolutions</source>
        <translation>卷积宽度</translation>
    </message>
    <message>
        <source>Layer normalisation of the means</source>
        <translation>对均值做层归一化</translation>
    </message>
    <message>
        <source>Weight of the divergence from the standard normal distribution</source>
        <translation>与标准正态分布之间散度的权重</translation>
    </message>
    <message>
        <source>Dimensions of the latent space</source>
        <translation>潜空间的维数</translation>
    </message>
    <message>
        <source>Width of each direction of the encoder</source>
        <translation>编码器每个方向的宽度</translation>
    </message>
    <message>
        <source>LSTM layers of the decoder</source>
        <translation>解码器的 LSTM 层数</translation>
    </message>
    <message>
        <source>Width of the decoder</source>
        <translation>解码器的宽度</translation>
    </message>
    <message>
        <source>Layers of the encoder</source>
        <translation>编码器的层数</translation>
    </message>
    <message>
        <source>Width of each track's decoder</source>
        <translation>每条音轨的解码器宽度</translation>
    </message>
    <message>
        <source>Layers of each decoder</source>
        <translation>每个解码器的层数</translation>
    </message>
    <message>
        <source>Width of the discriminator</source>
        <translation>判别器的宽度</translation>
    </message>
    <message>
        <source>Variance of a petal in all other directions (a2)</source>
        <translation>花瓣在其余各方向上的方差（a2）</translation>
    </message>
    <message>
        <source>Weight of the discriminator's gradient penalty</source>
        <translation>判别器梯度惩罚的权重</translation>
    </message>
    <message>
        <source>Weight of the adversarial loss at the end</source>
        <translation>对抗损失的最终权重</translation>
    </message>
    <message>
        <source>Passes over the training pieces</source>
        <translation>遍历训练乐曲的次数</translation>
    </message>
    <message>
        <source>at least 32 drum cells and 32 bass cells (loops-2022)</source>
        <translation>至少 32 个鼓格和 32 个贝斯格（loops-2022）</translation>
    </message>
    <message>
        <source>bars 1 and 5 nearly equal, kick and bass on step 1, at least 32 drum cells and 32 bass cells</source>
        <translation>第 1、5 小节几乎相同，第 1 步有底鼓和贝斯，至少 32 个鼓格和 32 个贝斯格</translation>
    </message>
    <message>
        <source>no track silent for more than a bar at a stretch (MusAE)</source>
        <translation>没有音轨连续静默超过一小节（MusAE）</translation>
    </message>
    <message>
        <source>no track that plays in the song silent for more than a bar at a stretch</source>
        <translation>曲中用到的音轨均无超过一小节的连续静默</translation>
    </message>
    <message>
        <source>Turns loops into sequences of discrete codes and back (VQ-VAE of loops-2022)</source>
        <translation>将乐段转换为离散编码序列并可还原（loops-2022 的 VQ-VAE）</translation>
    </message>
    <message>
        <source>Layers of loops-2022, or of loops-2021, whose kernels of 1 connect all columns</source>
        <translation>采用 loops-2022 的层，或 loops-2021 的层（以大小为 1 的卷积核连接所有列）</translation>
    </message>
    <message>
        <source>Width of the convolutions, one number per stream</source>
        <translation>卷积宽度，每个流一个数值</translation>
    </message>
    <message>
        <source>Size of the codebook, one number per stream</source>
        <translation>码本大小，每个流一个数值</translation>
    </message>
    <message>
        <source>Dimensions of a code vector, one number per stream</source>
        <translation>编码向量的维数，每个流一个数值</translation>
    </message>
    <message>
        <source>Steps per code: 2, 4, 8 or 16 (8 bars give 64, 32, 16 or 8 codes)</source>
        <translation>每个编码的步数：2、4、8 或 16（8 小节分别得到 64、32、16 或 8 个编码）</translation>
    </message>
    <message>
        <source>Encode each bar on its own, so that equal bars get equal codes</source>
        <translation>逐小节独立编码，使相同的小节得到相同的编码</translation>
    </message>
    <message>
        <source>Decay of the codebook's running statistics per batch</source>
        <translation>码本滑动统计量每批次的衰减率</translation>
    </message>
    <message>
        <source>Restart codes whose running count falls below this; 0: never</source>
        <translation>滑动计数低于此值的编码将重新初始化；0：从不</translation>
    </message>
    <message>
        <source>How codes are initialised: with normal noise, or with outputs of the encoder</source>
        <translation>编码的初始化方式：正态噪声，或编码器的输出</translation>
    </message>
    <message>
        <source>Play one bass pitch at a time, the likeliest, wherever the bass is more likely to sound than not</source>
        <translation>凡贝斯更可能发声之处，只演奏可能性最大的一个贝斯音高</translation>
    </message>
    <message>
        <source>Loops per step</source>
        <translation>每个训练步的乐段数</translation>
    </message>
    <message>
        <source>Learning rate of the first epoch</source>
        <translation>首轮的学习率</translation>
    </message>
    <message>
        <source>Learning rate at the end of the cosine schedule</source>
        <translation>余弦调度结束时的学习率</translation>
    </message>
    <message>
        <source>Share of the epochs before weight averaging starts; 1: never</source>
        <translation>开始权重平均前的轮数占比；1：从不</translation>
    </message>
    <message>
        <source>Learning rate that averaging anneals to</source>
        <translation>权重平均时退火到的学习率</translation>
    </message>
    <message>
        <source>Initial weights: as in PyTorch, or normal with zero biases (He et al. 2015)</source>
        <translation>初始权重：与 PyTorch 相同，或正态分布且偏置为零（He et al. 2015）</translation>
    </message>
    <message>
        <source>Transpose the bass at random in each epoch</source>
        <translation>每轮随机移调贝斯</translation>
    </message>
    <message>
        <source>Most held-out loops used to evaluate an epoch</source>
        <translation>评估每轮时最多使用的留出乐段数</translation>
    </message>
    <message>
        <source>Writes new sequences of a codec's codes (LSTM prior of loops-2022)</source>
        <translation>写出编解码器编码的新序列（loops-2022 的 LSTM 先验模型）</translation>
    </message>
    <message>
        <source>Which earlier codes the model sees, counted back from the one it predicts</source>
        <translation>模型可见的先前编码，从待预测的编码往回数</translation>
    </message>
    <message>
        <source>Give the model the position in the loop</source>
        <translation>向模型提供在乐段中的位置</translation>
    </message>
    <message>
        <source>How many latent steps back a code may be copied from; none: no copying</source>
        <translation>编码最多可从多少潜在步之前复制；none：不复制</translation>
    </message>
    <message>
        <source>Dropout between layers</source>
        <translation>层间 Dropout</translation>
    </message>
    <message>
        <source>Share of the input codes replaced by random ones in training</source>
        <translation>训练时替换为随机编码的输入编码比例</translation>
    </message>
    <message>
        <source>Give the model genre, tempo and density, so that you can ask for them</source>
        <translation>向模型提供风格、速度和密度，以便生成时指定</translation>
    </message>
    <message>
        <source>Share of the training loops for which they are hidden</source>
        <translation>隐藏上述信息的训练乐段比例</translation>
    </message>
    <message>
        <source>Recommended guidance; 1: as learned</source>
        <translation>推荐的引导强度；1：与所学一致</translation>
    </message>
    <message>
        <source>Most forms of training loops kept to sample from</source>
        <translation>最多保留多少种训练乐段结构供采样</translation>
    </message>
    <message>
        <source>Recommend sampling with such a form</source>
        <translation>推荐采样时使用此类结构</translation>
    </message>
    <message>
        <source>How the best epoch is chosen</source>
        <translation>最佳轮的选择方式</translation>
    </message>
    <message>
        <source>Recommended temperature</source>
        <translation>推荐的温度</translation>
    </message>
    <message>
        <source>Recommended top-k; 0: all</source>
        <translation>推荐的 top-k；0：全部</translation>
    </message>
    <message>
        <source>Recommended top-p; 1: all</source>
        <translation>推荐的 top-p；1：全部</translation>
    </message>
    <message>
        <source>Writes new sequences of a codec's codes and fills gaps in existing ones (masked transformer)</source>
        <translation>写出编解码器编码的新序列，并填补现有序列的空缺（掩码 Transformer）</translation>
    </message>
    <message>
        <source>Attention heads per layer; must divide the width</source>
        <translation>每层的注意力头数；须能整除宽度</translation>
    </message>
    <message>
        <source>Let codes be copied from other steps of their stream</source>
        <translation>允许从同一流的其他步复制编码</translation>
    </message>
    <message>
        <source>Dropout in training</source>
        <translation>训练时的 Dropout</translation>
    </message>
    <message>
        <source>Share of the training loops in which whole bars are masked instead of single codes</source>
        <translation>掩盖整小节而非单个编码的训练乐段比例</translation>
    </message>
    <message>
        <source>Passes used to sample a loop</source>
        <translation>采样一个乐段所用的迭代次数</translation>
    </message>
    <message>
        <source>How random the order is in which codes are fixed; 0: always the most certain first</source>
        <translation>确定编码的顺序的随机程度；0：总是先确定把握最大的</translation>
    </message>
    <message>
        <source>Judges how loop-like music is, learned from audio loops (Deep SVDD of loops-2022)</source>
        <translation>判断音乐与循环乐段的相似程度，由音频循环学得（loops-2022 的 Deep SVDD）</translation>
    </message>
    <message>
        <source>How bars are compared: the same way for audio and rolls, as in the reference code, or as in a corrected version of it</source>
        <translation>小节的比较方式：音频与卷帘采用同一方式、按参考代码，或按其修正版</translation>
    </message>
    <message>
        <source>Scale each loop's similarities to mean 0 and standard deviation 1</source>
        <translation>将每个乐段的相似度缩放为均值 0、标准差 1</translation>
    </message>
    <message>
        <source>Widths of the layers before the last</source>
        <translation>最后一层之前各层的宽度</translation>
    </message>
    <message>
        <source>How non-loops are made from each loop: bars shuffled, started elsewhere, or continued with another loop</source>
        <translation>由每个乐段构造非循环样本的方式：打乱小节、改变起点，或接续另一乐段</translation>
    </message>
    <message>
        <source>The centre that loops are pulled towards, in multiples of the autoencoder's mean code; a distant centre favours repetition</source>
        <translation>乐段被拉向的中心，以自编码器平均编码的倍数表示；中心越远越偏好重复</translation>
    </message>
    <message>
        <source>Distance beyond which an anomaly is far enough</source>
        <translation>超过此距离的异常样本即视为足够远</translation>
    </message>
    <message>
        <source>Standard deviation of the noise on every similarity in training</source>
        <translation>训练时加在每个相似度上的噪声的标准差</translation>
    </message>
    <message>
        <source>Loop threshold, in standard deviations above the mean logarithm of the training loops' scores</source>
        <translation>循环乐段阈值：比训练乐段评分的对数均值高出多少个标准差</translation>
    </message>
    <message>
        <source>Epochs of the autoencoder</source>
        <translation>自编码器的轮数</translation>
    </message>
    <message>
        <source>Epochs that pull the codes together</source>
        <translation>聚拢编码的轮数</translation>
    </message>
    <message>
        <source>Rows per step</source>
        <translation>每个训练步的行数</translation>
    </message>
    <message>
        <source>Learning rate of the first epoch of each stage</source>
        <translation>各阶段首轮的学习率</translation>
    </message>
    <message>
        <source>Learning rate at the end of each stage</source>
        <translation>各阶段结束时的学习率</translation>
    </message>
    <message>
        <source>Maps loops to points in a continuous latent space and back (convolutional VAE of both loop papers)</source>
        <translation>将乐段映射为连续潜空间中的点并可还原（两篇 loops 论文的卷积 VAE）</translation>
    </message>
    <message>
        <source>Decoder of loops-2021, which starts from an eighth of the steps, or of loops-2022, from a quarter</source>
        <translation>loops-2021 的解码器（从八分之一的步数开始），或 loops-2022 的解码器（从四分之一开始）</translation>
    </message>
    <message>
        <source>Dimensions of the latent space; with a latent per beat, of each beat</source>
        <translation>潜空间的维数；每拍一个潜向量时，为每拍的维数</translation>
    </message>
    <message>
        <source>One latent vector for the whole loop, or one for each beat (with the layers of loops-2022)</source>
        <translation>整个乐段一个潜向量，或每拍一个（采用 loops-2022 的层）</translation>
    </message>
    <message>
        <source>Warm-up from 0 to that weight: the share of the gap left after each epoch; 0: no warm-up</source>
        <translation>从 0 预热到该权重：每轮后剩余差距的比例；0：不预热</translation>
    </message>
    <message>
        <source>How the best epoch is chosen: by the bound on the likelihood, or by wrong cells</source>
        <translation>最佳轮的选择方式：按似然下界，或按错误格数</translation>
    </message>
    <message>
        <source>Samples per loop for the importance-weighted bound, computed at the end; 0: skip it</source>
        <translation>结束时计算重要性加权下界所用的每乐段样本数；0：跳过</translation>
    </message>
    <message>
        <source>Most held-out loops used for that bound</source>
        <translation>计算该下界时最多使用的留出乐段数</translation>
    </message>
    <message>
        <source>Maps loops to points in a continuous latent space and back, each step reading the previous one (AR LSTM-VAE of loops-2021)</source>
        <translation>将乐段映射为连续潜空间中的点并可还原，每步读取前一步（loops-2021 的 AR LSTM-VAE）</translation>
    </message>
    <message>
        <source>k in k / (k + exp(epoch / k)), the share of training steps that see the true previous step; 0: all</source>
        <translation>k / (k + exp(轮 / k)) 中的 k，该式为能看到真实前一步的训练步比例；0：全部</translation>
    </message>
    <message>
        <source>Maps loops to points in a continuous latent space and back, all steps at once (NonAR LSTM-VAE of loops-2021)</source>
        <translation>将乐段映射为连续潜空间中的点并可还原，所有步同时进行（loops-2021 的 NonAR LSTM-VAE）</translation>
    </message>
    <message>
        <source>Maps four-track pieces to points in a latent space where each genre has its own region, and back (MusAE)</source>
        <translation>将四音轨乐曲映射为潜空间中的点并可还原，每种风格在其中各占一个区域（MusAE）</translation>
    </message>
    <message>
        <source>Give the decoders the bar and the step within it</source>
        <translation>向解码器提供小节及小节内的步</translation>
    </message>
    <message>
        <source>One latent vector for the whole piece, or also one for each beat or bar</source>
        <translation>整首乐曲一个潜向量，或另外每拍或每小节再各一个</translation>
    </message>
    <message>
        <source>Least dimensions for the whole piece when beats or bars have their own</source>
        <translation>拍或小节有各自的维度时，整首乐曲的最少维数</translation>
    </message>
    <message>
        <source>Size of a track state's embedding when beats or bars have their own latents</source>
        <translation>拍或小节有各自的潜向量时，音轨状态嵌入的大小</translation>
    </message>
    <message>
        <source>Width of the layers that encode and decode each beat or bar</source>
        <translation>对每拍或每小节进行编码和解码的层的宽度</translation>
    </message>
    <message>
        <source>Numbers that each decoder step receives about its beat or bar</source>
        <translation>解码器每步收到的有关所在拍或小节的数值个数</translation>
    </message>
    <message>
        <source>How the encoder gives a standard deviation: exp(2 s) as printed, or exp(s / 2)</source>
        <translation>编码器给出标准差的方式：论文中的 exp(2 s)，或 exp(s / 2)</translation>
    </message>
    <message>
        <source>Initial standard deviation of the encoder, in the networks' units</source>
        <translation>编码器的初始标准差，以网络的单位计</translation>
    </message>
    <message>
        <source>Standard deviation added to the encoder's own, in the networks' units</source>
        <translation>加到编码器自身标准差上的标准差，以网络的单位计</translation>
    </message>
    <message>
        <source>Scale the latent space by a petal's narrow standard deviation: in all dimensions but the first two, and for the discriminator in all</source>
        <translation>按花瓣的窄标准差缩放潜空间：除前两维外的所有维度，对判别器则为全部维度</translation>
    </message>
    <message>
        <source>Prior of the latent space: one normal distribution, or one per genre</source>
        <translation>潜空间的先验分布：单个正态分布，或每种风格一个</translation>
    </message>
    <message>
        <source>Where a genre is sampled from: the prior, or distributions fitted to the encoded training music</source>
        <translation>风格的采样来源：先验分布，或由已编码的训练音乐拟合的分布</translation>
    </message>
    <message>
        <source>Dimensions in which the fitted distributions have covariances</source>
        <translation>拟合分布具有协方差的维度</translation>
    </message>
    <message>
        <source>Most genres with a petal of their own; the most frequent come first</source>
        <translation>最多多少种风格拥有自己的花瓣；最常见的优先</translation>
    </message>
    <message>
        <source>Genres in order around the flower, separated by semicolons; empty: the most frequent, similar ones next to each other</source>
        <translation>环绕花朵的风格顺序，以半角分号分隔；留空：取最常见的风格，相近者相邻</translation>
    </message>
    <message>
        <source>Variance of a petal along its axis (a1)</source>
        <translation>花瓣沿其轴向的方差（a1）</translation>
    </message>
    <message>
        <source>Give the discriminator the genre of a piece</source>
        <translation>向判别器提供乐曲的风格</translation>
    </message>
    <message>
        <source>Step by which that weight rises</source>
        <translation>该权重每次增加的量</translation>
    </message>
    <message>
        <source>Updates between two steps</source>
        <translation>两次增加之间的更新次数</translation>
    </message>
    <message>
        <source>Weight of half the squared length of latent points per step, in the networks' units</source>
        <translation>每步潜空间点长度平方之半的权重，以网络的单位计</translation>
    </message>
    <message>
        <source>Pieces per step</source>
        <translation>每个训练步的乐曲数</translation>
    </message>
    <message>
        <source>Most training pieces per epoch, chosen anew each time; 0: all</source>
        <translation>每轮最多使用的训练乐曲数，每次重新选取；0：全部</translation>
    </message>
    <message>
        <source>Learning rate of the first update</source>
        <translation>首次更新的学习率</translation>
    </message>
    <message>
        <source>Decay of the learning rate, which is divided by 1 + this times the number of updates</source>
        <translation>学习率的衰减：学习率除以（1 + 此值 × 更新次数）</translation>
    </message>
    <message>
        <source>Transpose pieces at random to one of twelve keys in each epoch</source>
        <translation>每轮将乐曲随机移到十二个调之一</translation>
    </message>
    <message>
        <source>Most held-out pieces used to evaluate an epoch</source>
        <translation>评估每轮时最多使用的留出乐曲数</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>not MIDI</source>
        <translation>非 MIDI</translation>
    </message>
    <message>
        <source>SMPTE time</source>
        <translation>SMPTE 时间</translation>
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
        <translation>轮</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Copy Table as CSV</source>
        <translation>将表格复制为 CSV</translation>
    </message>
    <message>
        <source>Figures for each epoch</source>
        <translation>各轮数值</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation>新建项目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Recover Unsaved Work…</source>
        <translation>恢复未保存的工作(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import MIDI…</source>
        <translation>导入 MIDI(&amp;I)…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Projects, MIDI files and recipes (%1);;Projects (*.lwp);;MIDI files (%2);;Recipes of generated loops (*.json)</source>
        <translation>项目、MIDI 文件和配方 (%1);;项目 (*.lwp);;MIDI 文件 (%2);;生成乐段的配方 (*.json)</translation>
    </message>
    <message>
        <source>Import MIDI</source>
        <translation>导入 MIDI</translation>
    </message>
    <message>
        <source>MIDI files (%1)</source>
        <translation>MIDI 文件 (%1)</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>正在打开“%1”…</translation>
    </message>
    <message>
        <source>Save the project?</source>
        <translation>要保存项目吗？</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>“%1”有未保存的更改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Don't save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>正在保存“%1”…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Projects (*.lwp)</source>
        <translation>项目 (*.lwp)</translation>
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
        <translation>越低越可预测，越高越出人意料；为 0 时模型总是选择可能性最大的编码</translation>
    </message>
    <message>
        <source>Temperature slider</source>
        <translation>温度滑块</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Sample only from the k most likely codes</source>
        <translation>仅从可能性最大的 k 个编码中采样</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Sample only from the most likely codes that together have this probability</source>
        <translation>仅从概率之和达到此值的最可能编码中采样</translation>
    </message>
    <message>
        <source>Reset to Recommended</source>
        <translation>重置为推荐值</translation>
    </message>
    <message>
        <source>Set temperature, top-k and top-p to what this model recommends</source>
        <translation>将温度、top-k 和 top-p 设为此模型的推荐值</translation>
    </message>
</context>
<context>
    <name>FoldSection</name>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>已展开</translation>
    </message>
</context>
<context>
    <name>GeneratePanel</name>
    <message>
        <source>Stop Generating</source>
        <translation>停止生成</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Number of loops</source>
        <translation>乐段数量</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop generating; finished loops stay</source>
        <translation>停止生成；已完成的乐段会保留</translation>
    </message>
    <message>
        <source>Loops finished so far</source>
        <translation>目前已完成的乐段数</translation>
    </message>
    <message>
        <source>How many loops were sampled to keep these, and how long that took</source>
        <translation>为保留这些乐段共采样了多少个，以及所用时间</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>筛除</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Generate 1 loop</source>
        <translation>生成 1 个乐段</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n loops</source>
        <translation><numerusform>生成 %n 个乐段</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>for %1, to fit the rest</source>
        <translation>范围：%1，契合其余部分</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>Regenerates the selection to fit the rest, which stays as it is</source>
        <translation>重新生成所选部分以契合其余部分，其余部分保持不变</translation>
    </message>
    <message>
        <source>Samples whole loops and takes these bars from them</source>
        <translation>采样完整的乐段，并从中取用这些小节</translation>
    </message>
    <message>
        <source>kept %1 of %2, %3 s</source>
        <translation>%2 个中保留 %1 个，%3 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n bars · %1</source>
        <translation><numerusform>%n 小节 · %1</numerusform></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Generate 1 fill</source>
        <translation>生成 1 个填充</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n fills</source>
        <translation><numerusform>生成 %n 个填充</numerusform></translation>
    </message>
</context>
<context>
    <name>GenerationSession</name>
    <message>
        <source>These bars were generated to fit the loop around them. To get them again, select the same bars there and generate with seed %1.</source>
        <translation>这些小节是为契合周围的乐段而生成的。要再次得到它们，请在该乐段中选择相同的小节，并以种子 %1 生成。</translation>
    </message>
    <message>
        <source>“%1” was edited while new bars were being generated, so it was left as it is.</source>
        <translation>生成新小节期间“%1”已被编辑，因此保持原样。</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Loopwright</source>
        <translation>关于 Loopwright(&amp;A)</translation>
    </message>
    <message>
        <source>About Loopwright</source>
        <translation>关于 Loopwright</translation>
    </message>
    <message>
        <source>&lt;b&gt;Loopwright %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Loopwright %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A studio for composing, training and evaluating symbolic music loops.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>符号音乐循环乐段的创作、训练与评估工作室。
自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>%1 drums</source>
        <translation>%1 种鼓</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>鼓</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>贝斯</translation>
    </message>
    <message>
        <source>%1 bass pitches</source>
        <translation>%1 个贝斯音高</translation>
    </message>
    <message>
        <source>guitar or piano</source>
        <translation>吉他或钢琴</translation>
    </message>
    <message>
        <source>strings and others</source>
        <translation>弦乐及其他</translation>
    </message>
    <message>
        <source>a melody</source>
        <translation>旋律</translation>
    </message>
    <message>
        <source>piano</source>
        <translation>钢琴</translation>
    </message>
    <message>
        <source>keeps repeated bass notes separate</source>
        <translation>分开重复的贝斯音</translation>
    </message>
    <message>
        <source>notes exactly as played</source>
        <translation>音符与演奏完全一致</translation>
    </message>
    <message>
        <source>lengths in beats</source>
        <translation>时值以拍计</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Which windows count as loops</source>
        <translation>哪些片段算作循环乐段</translation>
    </message>
    <message>
        <source>Length of a loop in bars</source>
        <translation>乐段长度（小节数）</translation>
    </message>
    <message>
        <source>Bars between the starts of two loops</source>
        <translation>相邻乐段起点之间的小节数</translation>
    </message>
    <message>
        <source>Seed for the training and held-out split</source>
        <translation>划分训练集与留出集的种子</translation>
    </message>
    <message>
        <source>Import a Folder of MIDI Files</source>
        <translation>导入 MIDI 文件夹</translation>
    </message>
    <message>
        <source>Move each note to the nearest step: for played music</source>
        <translation>将每个音符移到最近的步：适用于实际演奏的音乐</translation>
    </message>
    <message>
        <source>Every step that a note touches: as in the papers</source>
        <translation>音符触及的每一步：与论文相同</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Label file</source>
        <translation>标签文件</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A CSV file with a column named path and others such as genre or family</source>
        <translation>CSV 文件，须有名为 path 的列，以及 genre、family 等其他列</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a label file</source>
        <translation>选择标签文件</translation>
    </message>
    <message>
        <source>Song Labels</source>
        <translation>曲目标签</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>乐段</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小节数</translation>
    </message>
    <message>
        <source>Every … bars</source>
        <translation>每 … 小节</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import Report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Why it was skipped</source>
        <translation>跳过的原因</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Find files or reasons</source>
        <translation>查找文件或原因</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>导入的文件</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
</context>
<context>
    <name>KeyMenu</name>
    <message>
        <source>Key</source>
        <translation>调</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>主音</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>音阶</translation>
    </message>
    <message>
        <source>From the Notes</source>
        <translation>根据音符判断</translation>
    </message>
    <message>
        <source>From the Notes: %1</source>
        <translation>根据音符判断：%1</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Standard key</source>
        <translation>默认快捷键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>要查找的命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New key for the command</source>
        <translation>命令的新快捷键</translation>
    </message>
    <message>
        <source>%1 is already the shortcut for “%2” (%3). Choose another key, or remove it there first.</source>
        <translation>%1 已是“%2”（%3）的快捷键。请选择其他快捷键，或先在那里将其移除。</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <translation>“%1”的快捷键现为 %2。</translation>
    </message>
</context>
<context>
    <name>LengthActions</name>
    <message numerus="yes">
        <source>%n Bars</source>
        <translation><numerusform>%n 小节</numerusform></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>乐段</translation>
    </message>
    <message numerus="yes">
        <source>Change length to %n bars</source>
        <translation><numerusform>将长度改为 %n 小节</numerusform></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>资源库</translation>
    </message>
    <message>
        <source>&amp;New Loop</source>
        <translation>新建乐段(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Loop</source>
        <translation>创建乐段副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename Loop</source>
        <translation>重命名乐段(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move Loop</source>
        <translation>移除乐段(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Previous Loop</source>
        <translation>上一个乐段(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ext Loop</source>
        <translation>下一个乐段(&amp;E)</translation>
    </message>
    <message>
        <source>Loops of the project</source>
        <translation>项目中的乐段</translation>
    </message>
    <message>
        <source>Starter loops</source>
        <translation>入门乐段</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>乐段</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>乐段</translation>
    </message>
    <message>
        <source>Double-click or press Enter to add it to the project</source>
        <translation>双击或按回车键将其添加到项目</translation>
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
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Name of middle C</source>
        <translation>中央 C 的名称</translation>
    </message>
    <message>
        <source>Middle C is</source>
        <translation>中央 C 为</translation>
    </message>
</context>
<context>
    <name>LoopCoder</name>
    <message>
        <source>No loop is open.</source>
        <translation>没有打开的乐段。</translation>
    </message>
    <message>
        <source>There are no codes because the model cannot be used.</source>
        <translation>模型无法使用，因此没有编码。</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>This model has no codes. The starter does.</source>
        <translation>此模型没有编码，入门模型有。</translation>
    </message>
    <message numerus="yes">
        <source>This model reads loops of %n bars in 4/4; this loop is different.</source>
        <translation><numerusform>此模型读取 4/4 拍、%n 小节的乐段；此乐段不符。</numerusform></translation>
    </message>
    <message>
        <source>Reading the codes…</source>
        <translation>正在读取编码…</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>没有任何更改。</translation>
    </message>
</context>
<context>
    <name>LoopExport</name>
    <message>
        <source>&amp;Export MIDI…</source>
        <translation>导出 MIDI(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;WAV…</source>
        <translation>导出 WAV(&amp;W)…</translation>
    </message>
    <message>
        <source>Export the loop as MIDI</source>
        <translation>将乐段导出为 MIDI</translation>
    </message>
    <message>
        <source>MIDI files (*.mid)</source>
        <translation>MIDI 文件 (*.mid)</translation>
    </message>
    <message>
        <source>Export the loop as sound</source>
        <translation>将乐段导出为音频</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>WAV 文件 (*.wav)</translation>
    </message>
    <message>
        <source>Exported %1. It repeats without a gap.</source>
        <translation>已导出 %1，可无缝循环。</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>已导出 %1。</translation>
    </message>
    <message>
        <source>Rendering %1: %2 %</source>
        <translation>正在渲染 %1：%2%</translation>
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
        <translation>关于打开的乐段</translation>
    </message>
    <message>
        <source>Loop score</source>
        <translation>循环乐段评分</translation>
    </message>
    <message>
        <source>How far this is from real loops, according to the model's loop detector; lower is better</source>
        <translation>根据模型的循环乐段检测器，此乐段与真实乐段的差距；越低越好</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>One letter per bar; equal bars share a letter</source>
        <translation>每小节一个字母；相同的小节用同一字母</translation>
    </message>
    <message>
        <source>Self-similarity</source>
        <translation>自相似度</translation>
    </message>
    <message>
        <source>How alike its bars are; 1 means all are equal</source>
        <translation>各小节的相似程度；1 表示全部相同</translation>
    </message>
    <message>
        <source>Bars 1 and %1</source>
        <translation>第 1 与第 %1 小节</translation>
    </message>
    <message>
        <source>Share of cells that differ (Hamming distance)</source>
        <translation>不同格的比例（汉明距离）</translation>
    </message>
    <message>
        <source>Notes per bar</source>
        <translation>每小节音符数</translation>
    </message>
    <message>
        <source>Mean over all bars, drums and bass</source>
        <translation>所有小节的平均值，含鼓和贝斯</translation>
    </message>
    <message>
        <source>Pitches per bar</source>
        <translation>每小节音高数</translation>
    </message>
    <message>
        <source>Different pitches and drums in a bar, averaged over all bars</source>
        <translation>一小节中不同音高和鼓的数量，取所有小节的平均值</translation>
    </message>
    <message>
        <source>Busy steps per bar</source>
        <translation>每小节发声步数</translation>
    </message>
    <message>
        <source>Steps of 16 in which something sounds</source>
        <translation>16 步中有声音的步数</translation>
    </message>
    <message>
        <source>On the one</source>
        <translation>首拍</translation>
    </message>
    <message>
        <source>What plays on the first beat</source>
        <translation>第一拍上发声的内容</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>底鼓</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>贝斯</translation>
    </message>
    <message>
        <source>%1 % differ</source>
        <translation>%1% 不同</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>like a song's excerpt (%1 %)</source>
        <translation>像歌曲片段（%1%）</translation>
    </message>
    <message>
        <source>loop-like (%1 %)</source>
        <translation>像循环乐段（%1%）</translation>
    </message>
    <message>
        <source>More loop-like than %1 % of real loops, according to the model's loop detector. Its score is %2; lower is better.</source>
        <translation>根据模型的循环乐段检测器，比 %1% 的真实乐段更像循环乐段。评分为 %2；越低越好。</translation>
    </message>
</context>
<context>
    <name>LoopListModel</name>
    <message>
        <source>Rename the loop</source>
        <translation>重命名乐段</translation>
    </message>
</context>
<context>
    <name>LoopRow</name>
    <message numerus="yes">
        <source>%n bars, %1 BPM</source>
        <translation><numerusform>%n 小节，%1 BPM</numerusform></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The language changes at the next start, because an import or export is running.</source>
        <translation>正在导入或导出，语言将在下次启动时更改。</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Press Space to play or Ctrl+G to generate eight new loops.</source>
        <translation>按空格键播放，或按 Ctrl+G 生成八个新乐段。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Nothing to recover.</source>
        <translation>没有可恢复的内容。</translation>
    </message>
    <message>
        <source>%1[*] – Loopwright</source>
        <translation>%1[*] – Loopwright</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>声音设置…</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>鼓</translation>
    </message>
    <message>
        <source>The SoundFont has no sound for %1, so those tracks are silent.</source>
        <translation>SoundFont 中没有 %1 的音色，因此这些音轨没有声音。</translation>
    </message>
</context>
<context>
    <name>MidiImport</name>
    <message>
        <source>Piano</source>
        <translation>钢琴</translation>
    </message>
    <message>
        <source>Chromatic percussion</source>
        <translation>有音高打击乐</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>风琴</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>吉他</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>贝斯</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>弦乐</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>合奏</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>铜管</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>簧管</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>笛类</translation>
    </message>
    <message>
        <source>Synth lead</source>
        <translation>合成主音</translation>
    </message>
    <message>
        <source>Synth pad</source>
        <translation>合成铺底</translation>
    </message>
    <message>
        <source>Synth effect</source>
        <translation>合成效果</translation>
    </message>
    <message>
        <source>Ethnic</source>
        <translation>民族乐器</translation>
    </message>
    <message>
        <source>Percussive</source>
        <translation>打击乐</translation>
    </message>
    <message>
        <source>Sound effect</source>
        <translation>音效</translation>
    </message>
    <message>
        <source>a loop cannot have this many bars</source>
        <translation>乐段不能有这么多小节</translation>
    </message>
    <message>
        <source>choose 1 to 16 bars of the file</source>
        <translation>请从文件中选择 1 至 16 小节</translation>
    </message>
    <message>
        <source>these bars change meter or run past the end of the file</source>
        <translation>这些小节中途变换拍号，或超出文件末尾</translation>
    </message>
    <message>
        <source>choose bars in a single meter</source>
        <translation>请选择拍号相同的小节</translation>
    </message>
    <message>
        <source>the file has no such parts</source>
        <translation>文件中没有这样的声部</translation>
    </message>
    <message>
        <source>choose from its parts</source>
        <translation>请从文件的声部中选择</translation>
    </message>
    <message>
        <source>there are more notes than a loop holds</source>
        <translation>音符数超出乐段的容量</translation>
    </message>
    <message>
        <source>choose fewer bars</source>
        <translation>请减少所选小节</translation>
    </message>
    <message>
        <source>there are no notes in it</source>
        <translation>其中没有音符</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>请选择其他文件</translation>
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
        <translation>静音“%1”（M）</translation>
    </message>
    <message>
        <source>Hear only %1 (N)</source>
        <translation>只听“%1”（N）</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>静音“%1”</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>独奏“%1”</translation>
    </message>
</context>
<context>
    <name>ModelCatalogue</name>
    <message>
        <source>The training program is missing: %1. Install loopwright next to the studio.</source>
        <translation>缺少训练程序：%1。请将 loopwright 安装到与本程序相同的文件夹。</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Erase Note</source>
        <translation>擦除音符</translation>
    </message>
    <message>
        <source>Erase %1 Notes</source>
        <translation>擦除 %1 个音符</translation>
    </message>
    <message>
        <source>Cut Note</source>
        <translation>剪切音符</translation>
    </message>
    <message>
        <source>Cut %1 Notes</source>
        <translation>剪切 %1 个音符</translation>
    </message>
    <message>
        <source>Paste Note</source>
        <translation>粘贴音符</translation>
    </message>
    <message>
        <source>Paste %1 Notes</source>
        <translation>粘贴 %1 个音符</translation>
    </message>
    <message>
        <source>Left out %1 (notes: %2): this loop has no track for it. Open the MIDI file to choose its parts.</source>
        <translation>已略去“%1”（音符数：%2）：此乐段没有对应的音轨。请打开该 MIDI 文件以选择声部。</translation>
    </message>
    <message>
        <source>Duplicate Note</source>
        <translation>创建音符副本</translation>
    </message>
    <message>
        <source>Duplicate %1 Notes</source>
        <translation>创建 %1 个音符的副本</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>移动音符</translation>
    </message>
    <message>
        <source>Move %1 Notes</source>
        <translation>移动 %1 个音符</translation>
    </message>
    <message>
        <source>Transpose Note</source>
        <translation>移调音符</translation>
    </message>
    <message>
        <source>Transpose %1 Notes</source>
        <translation>移调 %1 个音符</translation>
    </message>
    <message>
        <source>Resize Note</source>
        <translation>调整音符长度</translation>
    </message>
    <message>
        <source>Resize %1 Notes</source>
        <translation>调整 %1 个音符的长度</translation>
    </message>
    <message>
        <source>Change Velocity</source>
        <translation>更改力度</translation>
    </message>
    <message>
        <source>Change %1 Velocities</source>
        <translation>更改 %1 个音符的力度</translation>
    </message>
</context>
<context>
    <name>NoteDrag</name>
    <message>
        <source>Copy Note</source>
        <translation>复制音符</translation>
    </message>
    <message>
        <source>Copy %1 Notes</source>
        <translation>复制 %1 个音符</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>移动音符</translation>
    </message>
    <message>
        <source>Move %1 Notes</source>
        <translation>移动 %1 个音符</translation>
    </message>
    <message>
        <source>Stretch Note</source>
        <translation>拉伸音符</translation>
    </message>
    <message>
        <source>Stretch %1 Notes</source>
        <translation>拉伸 %1 个音符</translation>
    </message>
    <message>
        <source>Resize Note</source>
        <translation>调整音符长度</translation>
    </message>
    <message>
        <source>Resize %1 Notes</source>
        <translation>调整 %1 个音符的长度</translation>
    </message>
    <message>
        <source>Change Velocity</source>
        <translation>更改力度</translation>
    </message>
    <message>
        <source>Change %1 Velocities</source>
        <translation>更改 %1 个音符的力度</translation>
    </message>
    <message>
        <source>Draw Velocities</source>
        <translation>绘制力度</translation>
    </message>
    <message>
        <source>Erase Hit</source>
        <translation>擦除鼓点</translation>
    </message>
    <message>
        <source>Erase %1 Hits</source>
        <translation>擦除 %1 个鼓点</translation>
    </message>
    <message>
        <source>Draw Hit</source>
        <translation>绘制鼓点</translation>
    </message>
    <message>
        <source>Draw %1 Hits</source>
        <translation>绘制 %1 个鼓点</translation>
    </message>
    <message>
        <source>Erase Note</source>
        <translation>擦除音符</translation>
    </message>
    <message>
        <source>Erase %1 Notes</source>
        <translation>擦除 %1 个音符</translation>
    </message>
    <message>
        <source>Draw Note</source>
        <translation>绘制音符</translation>
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
        <translation>%1 个全音符</translation>
    </message>
    <message>
        <source>half</source>
        <translation>二分音符</translation>
    </message>
    <message>
        <source>%1 halves</source>
        <translation>%1 个二分音符</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>四分音符</translation>
    </message>
    <message>
        <source>%1 quarters</source>
        <translation>%1 个四分音符</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>八分音符</translation>
    </message>
    <message>
        <source>%1 eighths</source>
        <translation>%1 个八分音符</translation>
    </message>
    <message>
        <source>sixteenth</source>
        <translation>十六分音符</translation>
    </message>
    <message>
        <source>%1 sixteenths</source>
        <translation>%1 个十六分音符</translation>
    </message>
    <message>
        <source>thirty-second</source>
        <translation>三十二分音符</translation>
    </message>
    <message>
        <source>%1 thirty-seconds</source>
        <translation>%1 个三十二分音符</translation>
    </message>
    <message>
        <source>dotted %1</source>
        <translation>附点%1</translation>
    </message>
    <message>
        <source>%1 triplet</source>
        <translation>%1三连音</translation>
    </message>
    <message>
        <source>%1 ticks</source>
        <translation>%1 tick</translation>
    </message>
    <message>
        <source>bar %1 beat %2</source>
        <translation>第 %1 小节第 %2 拍</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1加%2</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2，%3，%4</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>major</source>
        <translation>大调</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>小调</translation>
    </message>
    <message>
        <source>dorian</source>
        <translation>多利亚调式</translation>
    </message>
    <message>
        <source>mixolydian</source>
        <translation>混合利底亚调式</translation>
    </message>
    <message>
        <source>minor pentatonic</source>
        <translation>小调五声音阶</translation>
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
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>OpenMidiDialog</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Which bars become the loop?</source>
        <translation>将哪些小节作为乐段？</translation>
    </message>
    <message>
        <source>First bar</source>
        <translation>起始小节</translation>
    </message>
    <message>
        <source>Number of bars</source>
        <translation>小节数</translation>
    </message>
    <message>
        <source>Part for the bass</source>
        <translation>贝斯声部</translation>
    </message>
    <message>
        <source>Part for the drums</source>
        <translation>鼓声部</translation>
    </message>
    <message>
        <source>Also open the other pitched parts, one track each</source>
        <translation>同时打开其他有音高的声部，每个声部一条音轨</translation>
    </message>
    <message>
        <source>The loop</source>
        <translation>乐段</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>贝斯</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>鼓</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>1 bar</source>
        <translation>1 小节</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1 小节</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 个声部</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 个声部</translation>
    </message>
    <message>
        <source>%1 – %2, channel %3</source>
        <translation>%1 – %2，通道 %3</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 个音符</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 个音符</translation>
    </message>
    <message>
        <source>No drums</source>
        <translation>无鼓</translation>
    </message>
    <message>
        <source>No bass</source>
        <translation>无贝斯</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>These bars are silent. Move the frame to where there are notes.</source>
        <translation>这些小节没有声音。请将选框移到有音符的位置。</translation>
    </message>
    <message>
        <source>%1 BPM, %2/%3: %4 and %5</source>
        <translation>%1 BPM，%2/%3：%4和 %5</translation>
    </message>
    <message>
        <source>1 pitched note</source>
        <translation>1 个有音高的音符</translation>
    </message>
    <message>
        <source>%1 pitched notes</source>
        <translation>%1 个有音高的音符</translation>
    </message>
    <message>
        <source>1 drum hit</source>
        <translation>1 个鼓点</translation>
    </message>
    <message>
        <source>%1 drum hits</source>
        <translation>%1 个鼓点</translation>
    </message>
    <message>
        <source>Open 1 bar</source>
        <translation>打开 1 小节</translation>
    </message>
    <message>
        <source>Open %1 bars</source>
        <translation>打开 %1 小节</translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Search the options</source>
        <translation>搜索选项</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>No option matches.</source>
        <translation>没有匹配的选项。</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>重置为 %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Not accepted: enter %1</source>
        <translation>无效：请输入 %1</translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message>
        <source>bar %1</source>
        <translation>第 %1 小节</translation>
    </message>
    <message>
        <source>bars %1</source>
        <translation>第 %1 小节</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Places</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>PlayActions</name>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back to Start</source>
        <translation>回到开头(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Stop and Rewind</source>
        <translation>停止并回到开头(&amp;S)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Bar</source>
        <translation>上一小节(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next Bar</source>
        <translation>下一小节(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>循环(&amp;L)</translation>
    </message>
    <message>
        <source>Loop &amp;Selected Bars</source>
        <translation>循环所选小节(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Metronome</source>
        <translation>节拍器(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tap Tempo</source>
        <translation>敲击测速(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All Notes Off</source>
        <translation>关闭所有音符(&amp;A)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>The whole loop is playing.</source>
        <translation>正在播放整个乐段。</translation>
    </message>
    <message>
        <source>Select notes or bars to loop.</source>
        <translation>请选择要循环的音符或小节。</translation>
    </message>
    <message>
        <source>Change tempo</source>
        <translation>更改速度</translation>
    </message>
    <message>
        <source>Change swing</source>
        <translation>更改摇摆</translation>
    </message>
</context>
<context>
    <name>PositionDisplay</name>
    <message>
        <source>Bar and beat</source>
        <translation>小节和拍</translation>
    </message>
    <message>
        <source>Bar %1, beat %2</source>
        <translation>第 %1 小节，第 %2 拍</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Grand piano</source>
        <translation>三角钢琴</translation>
    </message>
    <message>
        <source>Bright piano</source>
        <translation>明亮钢琴</translation>
    </message>
    <message>
        <source>Electric grand</source>
        <translation>电三角钢琴</translation>
    </message>
    <message>
        <source>Honky-tonk piano</source>
        <translation>酒吧钢琴</translation>
    </message>
    <message>
        <source>Electric piano 1</source>
        <translation>电钢琴 1</translation>
    </message>
    <message>
        <source>Electric piano 2</source>
        <translation>电钢琴 2</translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation>羽管键琴</translation>
    </message>
    <message>
        <source>Clavinet</source>
        <translation>电击弦古钢琴</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>钢片琴</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>钟琴</translation>
    </message>
    <message>
        <source>Music box</source>
        <translation>八音盒</translation>
    </message>
    <message>
        <source>Vibraphone</source>
        <translation>颤音琴</translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation>马林巴</translation>
    </message>
    <message>
        <source>Xylophone</source>
        <translation>木琴</translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation>管钟</translation>
    </message>
    <message>
        <source>Dulcimer</source>
        <translation>扬琴</translation>
    </message>
    <message>
        <source>Drawbar organ</source>
        <translation>拉杆风琴</translation>
    </message>
    <message>
        <source>Percussive organ</source>
        <translation>打击式风琴</translation>
    </message>
    <message>
        <source>Rock organ</source>
        <translation>摇滚风琴</translation>
    </message>
    <message>
        <source>Church organ</source>
        <translation>教堂管风琴</translation>
    </message>
    <message>
        <source>Reed organ</source>
        <translation>簧风琴</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>手风琴</translation>
    </message>
    <message>
        <source>Harmonica</source>
        <translation>口琴</translation>
    </message>
    <message>
        <source>Tango accordion</source>
        <translation>探戈手风琴</translation>
    </message>
    <message>
        <source>Nylon guitar</source>
        <translation>尼龙弦吉他</translation>
    </message>
    <message>
        <source>Steel guitar</source>
        <translation>钢弦吉他</translation>
    </message>
    <message>
        <source>Jazz guitar</source>
        <translation>爵士电吉他</translation>
    </message>
    <message>
        <source>Clean guitar</source>
        <translation>清音电吉他</translation>
    </message>
    <message>
        <source>Muted guitar</source>
        <translation>闷音电吉他</translation>
    </message>
    <message>
        <source>Overdriven guitar</source>
        <translation>过载电吉他</translation>
    </message>
    <message>
        <source>Distorted guitar</source>
        <translation>失真电吉他</translation>
    </message>
    <message>
        <source>Guitar harmonics</source>
        <translation>吉他泛音</translation>
    </message>
    <message>
        <source>Acoustic bass</source>
        <translation>原声贝斯</translation>
    </message>
    <message>
        <source>Finger bass</source>
        <translation>指弹贝斯</translation>
    </message>
    <message>
        <source>Picked bass</source>
        <translation>拨片贝斯</translation>
    </message>
    <message>
        <source>Fretless bass</source>
        <translation>无品贝斯</translation>
    </message>
    <message>
        <source>Slap bass 1</source>
        <translation>拍弦贝斯 1</translation>
    </message>
    <message>
        <source>Slap bass 2</source>
        <translation>拍弦贝斯 2</translation>
    </message>
    <message>
        <source>Synth bass 1</source>
        <translation>合成贝斯 1</translation>
    </message>
    <message>
        <source>Synth bass 2</source>
        <translation>合成贝斯 2</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>小提琴</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>中提琴</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>大提琴</translation>
    </message>
    <message>
        <source>Contrabass</source>
        <translation>低音提琴</translation>
    </message>
    <message>
        <source>Tremolo strings</source>
        <translation>震音弦乐</translation>
    </message>
    <message>
        <source>Pizzicato strings</source>
        <translation>拨奏弦乐</translation>
    </message>
    <message>
        <source>Harp</source>
        <translation>竖琴</translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation>定音鼓</translation>
    </message>
    <message>
        <source>Strings 1</source>
        <translation>弦乐 1</translation>
    </message>
    <message>
        <source>Strings 2</source>
        <translation>弦乐 2</translation>
    </message>
    <message>
        <source>Synth strings 1</source>
        <translation>合成弦乐 1</translation>
    </message>
    <message>
        <source>Synth strings 2</source>
        <translation>合成弦乐 2</translation>
    </message>
    <message>
        <source>Choir aahs</source>
        <translation>合唱“啊”</translation>
    </message>
    <message>
        <source>Voice oohs</source>
        <translation>人声“喔”</translation>
    </message>
    <message>
        <source>Synth voice</source>
        <translation>合成人声</translation>
    </message>
    <message>
        <source>Orchestra hit</source>
        <translation>管弦乐重击</translation>
    </message>
    <message>
        <source>Trumpet</source>
        <translation>小号</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>长号</translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation>大号</translation>
    </message>
    <message>
        <source>Muted trumpet</source>
        <translation>弱音小号</translation>
    </message>
    <message>
        <source>French horn</source>
        <translation>圆号</translation>
    </message>
    <message>
        <source>Brass section</source>
        <translation>铜管组</translation>
    </message>
    <message>
        <source>Synth brass 1</source>
        <translation>合成铜管 1</translation>
    </message>
    <message>
        <source>Synth brass 2</source>
        <translation>合成铜管 2</translation>
    </message>
    <message>
        <source>Soprano sax</source>
        <translation>高音萨克斯</translation>
    </message>
    <message>
        <source>Alto sax</source>
        <translation>中音萨克斯</translation>
    </message>
    <message>
        <source>Tenor sax</source>
        <translation>次中音萨克斯</translation>
    </message>
    <message>
        <source>Baritone sax</source>
        <translation>上低音萨克斯</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>双簧管</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>英国管</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>大管</translation>
    </message>
    <message>
        <source>Clarinet</source>
        <translation>单簧管</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>短笛</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>长笛</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>竖笛</translation>
    </message>
    <message>
        <source>Pan flute</source>
        <translation>排箫</translation>
    </message>
    <message>
        <source>Blown bottle</source>
        <translation>吹瓶</translation>
    </message>
    <message>
        <source>Shakuhachi</source>
        <translation>尺八</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>口哨</translation>
    </message>
    <message>
        <source>Ocarina</source>
        <translation>陶笛</translation>
    </message>
    <message>
        <source>Square lead</source>
        <translation>方波主音</translation>
    </message>
    <message>
        <source>Sawtooth lead</source>
        <translation>锯齿波主音</translation>
    </message>
    <message>
        <source>Calliope lead</source>
        <translation>汽笛风琴主音</translation>
    </message>
    <message>
        <source>Chiff lead</source>
        <translation>吹管主音</translation>
    </message>
    <message>
        <source>Charang lead</source>
        <translation>恰朗主音</translation>
    </message>
    <message>
        <source>Voice lead</source>
        <translation>人声主音</translation>
    </message>
    <message>
        <source>Fifths lead</source>
        <translation>五度主音</translation>
    </message>
    <message>
        <source>Bass and lead</source>
        <translation>贝斯加主音</translation>
    </message>
    <message>
        <source>New age pad</source>
        <translation>新世纪铺底</translation>
    </message>
    <message>
        <source>Warm pad</source>
        <translation>温暖铺底</translation>
    </message>
    <message>
        <source>Polysynth pad</source>
        <translation>复音合成铺底</translation>
    </message>
    <message>
        <source>Choir pad</source>
        <translation>合唱铺底</translation>
    </message>
    <message>
        <source>Bowed pad</source>
        <translation>弓弦铺底</translation>
    </message>
    <message>
        <source>Metallic pad</source>
        <translation>金属铺底</translation>
    </message>
    <message>
        <source>Halo pad</source>
        <translation>光环铺底</translation>
    </message>
    <message>
        <source>Sweep pad</source>
        <translation>扫频铺底</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨声</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>电影配乐</translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation>水晶</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>氛围</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明亮</translation>
    </message>
    <message>
        <source>Goblins</source>
        <translation>鬼怪</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>回声</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>科幻</translation>
    </message>
    <message>
        <source>Sitar</source>
        <translation>西塔琴</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>班卓琴</translation>
    </message>
    <message>
        <source>Shamisen</source>
        <translation>三味线</translation>
    </message>
    <message>
        <source>Koto</source>
        <translation>日本筝</translation>
    </message>
    <message>
        <source>Kalimba</source>
        <translation>卡林巴</translation>
    </message>
    <message>
        <source>Bagpipe</source>
        <translation>风笛</translation>
    </message>
    <message>
        <source>Fiddle</source>
        <translation>民间提琴</translation>
    </message>
    <message>
        <source>Shanai</source>
        <translation>印度唢呐</translation>
    </message>
    <message>
        <source>Tinkle bell</source>
        <translation>叮当铃</translation>
    </message>
    <message>
        <source>Agogo</source>
        <translation>阿哥哥铃</translation>
    </message>
    <message>
        <source>Steel drums</source>
        <translation>钢鼓</translation>
    </message>
    <message>
        <source>Woodblock</source>
        <translation>木鱼</translation>
    </message>
    <message>
        <source>Taiko drum</source>
        <translation>太鼓</translation>
    </message>
    <message>
        <source>Melodic tom</source>
        <translation>旋律嗵鼓</translation>
    </message>
    <message>
        <source>Synth drum</source>
        <translation>合成鼓</translation>
    </message>
    <message>
        <source>Reverse cymbal</source>
        <translation>反向镲</translation>
    </message>
    <message>
        <source>Fret noise</source>
        <translation>品丝噪声</translation>
    </message>
    <message>
        <source>Breath noise</source>
        <translation>呼吸声</translation>
    </message>
    <message>
        <source>Seashore</source>
        <translation>海浪</translation>
    </message>
    <message>
        <source>Bird tweet</source>
        <translation>鸟鸣</translation>
    </message>
    <message>
        <source>Telephone ring</source>
        <translation>电话铃</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>直升机</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>掌声</translation>
    </message>
    <message>
        <source>Gunshot</source>
        <translation>枪声</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>钢琴</translation>
    </message>
    <message>
        <source>Chromatic percussion</source>
        <translation>有音高打击乐</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>风琴</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>吉他</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>贝斯</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>弦乐</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>合奏</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>铜管</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>簧管</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>笛类</translation>
    </message>
    <message>
        <source>Synth lead</source>
        <translation>合成主音</translation>
    </message>
    <message>
        <source>Synth pad</source>
        <translation>合成铺底</translation>
    </message>
    <message>
        <source>Synth effects</source>
        <translation>合成效果</translation>
    </message>
    <message>
        <source>World</source>
        <translation>民族乐器</translation>
    </message>
    <message>
        <source>Percussive</source>
        <translation>打击乐</translation>
    </message>
    <message>
        <source>Sound effects</source>
        <translation>音效</translation>
    </message>
    <message>
        <source>Standard kit</source>
        <translation>标准鼓组</translation>
    </message>
    <message>
        <source>Room kit</source>
        <translation>房间鼓组</translation>
    </message>
    <message>
        <source>Power kit</source>
        <translation>强力鼓组</translation>
    </message>
    <message>
        <source>Electronic kit</source>
        <translation>电子鼓组</translation>
    </message>
    <message>
        <source>Analog kit</source>
        <translation>模拟鼓组</translation>
    </message>
    <message>
        <source>Jazz kit</source>
        <translation>爵士乐鼓组</translation>
    </message>
    <message>
        <source>Brush kit</source>
        <translation>鼓刷鼓组</translation>
    </message>
    <message>
        <source>Orchestra kit</source>
        <translation>管弦乐鼓组</translation>
    </message>
    <message>
        <source>Kit %1</source>
        <translation>鼓组 %1</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>the project has no file yet</source>
        <translation>项目尚无文件</translation>
    </message>
    <message>
        <source>choose where to save it</source>
        <translation>请选择保存位置</translation>
    </message>
    <message>
        <source>another program has changed the file since you opened it</source>
        <translation>打开后，该文件已被其他程序更改</translation>
    </message>
    <message>
        <source>save under another name, or save again to replace it</source>
        <translation>请另存为其他名称，或再次保存以替换该文件</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Unreadable changes</source>
        <translation>无法读取的更改</translation>
    </message>
</context>
<context>
    <name>RecipeDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>For a tempo of</source>
        <translation>目标速度</translation>
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
        <translation>每小节 %1 格</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>from a training loop</source>
        <translation>取自训练乐段</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>入门模型</translation>
    </message>
    <message>
        <source>Model's hash</source>
        <translation>模型哈希值</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Loop number</source>
        <translation>乐段编号</translation>
    </message>
    <message>
        <source>Bars regenerated</source>
        <translation>重新生成的小节</translation>
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
        <translation>全部</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>制作软件</translation>
    </message>
    <message>
        <source>Loopwright %1</source>
        <translation>Loopwright %1</translation>
    </message>
    <message>
        <source>Computed with</source>
        <translation>计算引擎</translation>
    </message>
    <message>
        <source>LibTorch %1</source>
        <translation>LibTorch %1</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>再次生成</translation>
    </message>
    <message>
        <source>Copy recipe</source>
        <translation>复制配方</translation>
    </message>
    <message>
        <source>No model made this loop. It was drawn by hand or opened from a file.</source>
        <translation>此乐段并非由模型生成，而是手工绘制或从文件打开的。</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved Work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>Projects that can be recovered</source>
        <translation>可恢复的项目</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>从未保存</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Loopwright closed unexpectedly. These projects were open; nothing is lost.</source>
        <translation>Loopwright 意外关闭。以下项目当时处于打开状态；没有任何内容丢失。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete “%1”? This cannot be undone.</source>
        <translation>要删除“%1”吗？此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>RejectionChoice</name>
    <message>
        <source>Reject</source>
        <translation>筛除</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不筛除</translation>
    </message>
    <message>
        <source>1 of 2</source>
        <translation>每 2 个中 1 个</translation>
    </message>
    <message>
        <source>3 of 4</source>
        <translation>每 4 个中 3 个</translation>
    </message>
    <message>
        <source>9 of 10</source>
        <translation>每 10 个中 9 个</translation>
    </message>
    <message>
        <source>anything not loop-like</source>
        <translation>所有不像循环乐段的</translation>
    </message>
    <message>
        <source>Sample more loops and keep the ones that the model's loop detector rates best</source>
        <translation>采样更多乐段，保留模型的循环乐段检测器评价最好的那些</translation>
    </message>
    <message>
        <source>This model has no loop detector</source>
        <translation>此模型没有循环乐段检测器</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Velocity</source>
        <translation>力度</translation>
    </message>
</context>
<context>
    <name>RollActions</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
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
        <translation>剪切</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <translation>Ctrl+X</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Paste at the Playhead</source>
        <translation>粘贴到播放头处</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select Bar</source>
        <translation>选择小节</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Extend Selection by a Bar</source>
        <translation>将选区扩展一小节</translation>
    </message>
    <message>
        <source>Shift+B</source>
        <translation>Shift+B</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Next Note</source>
        <translation>下一个音符</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>Previous Note</source>
        <translation>上一个音符</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>音符</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Move Left by a Grid Step</source>
        <translation>左移一个网格</translation>
    </message>
    <message>
        <source>Move Right by a Grid Step</source>
        <translation>右移一个网格</translation>
    </message>
    <message>
        <source>Move Left by a Bar</source>
        <translation>左移一小节</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>Move Right by a Bar</source>
        <translation>右移一小节</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>缩短</translation>
    </message>
    <message>
        <source>Shift+Left</source>
        <translation>Shift+Left</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Shift+Right</translation>
    </message>
    <message>
        <source>Transpose Up a Semitone</source>
        <translation>上移半音</translation>
    </message>
    <message>
        <source>Transpose Down a Semitone</source>
        <translation>下移半音</translation>
    </message>
    <message>
        <source>Transpose Up an Octave</source>
        <translation>上移八度</translation>
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
        <translation>下移八度</translation>
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
        <translation>上移一个音级</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Transpose Down a Scale Step</source>
        <translation>下移一个音级</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Set Velocity…</source>
        <translation>设置力度…</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Mute Track</source>
        <translation>静音音轨</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Solo Track</source>
        <translation>独奏音轨</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Show Note Menu</source>
        <translation>显示音符菜单</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Shift+D</source>
        <translation>Shift+D</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Shift+S</source>
        <translation>Shift+S</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Shift+E</source>
        <translation>Shift+E</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Grid: Whole Notes</source>
        <translation>网格：全音符</translation>
    </message>
    <message>
        <source>Grid: Half Notes</source>
        <translation>网格：二分音符</translation>
    </message>
    <message>
        <source>Grid: Quarter Notes</source>
        <translation>网格：四分音符</translation>
    </message>
    <message>
        <source>Grid: Eighth Notes</source>
        <translation>网格：八分音符</translation>
    </message>
    <message>
        <source>Grid: Sixteenth Notes</source>
        <translation>网格：十六分音符</translation>
    </message>
    <message>
        <source>Grid: Thirty-second Notes</source>
        <translation>网格：三十二分音符</translation>
    </message>
    <message>
        <source>Grid: Eighth Triplets</source>
        <translation>网格：八分三连音</translation>
    </message>
    <message>
        <source>Grid: Sixteenth Triplets</source>
        <translation>网格：十六分三连音</translation>
    </message>
    <message>
        <source>Snap to Grid</source>
        <translation>吸附到网格</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
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
        <translation>力度栏</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Show Other Tracks as Ghosts</source>
        <translation>淡显其他音轨</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Highlight the Key</source>
        <translation>突出显示调内音</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keep Bass in Key</source>
        <translation>将贝斯限制在调内</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Shift+K</translation>
    </message>
    <message>
        <source>Follow Playhead</source>
        <translation>跟随播放头</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>放大</translation>
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
        <translation>缩小</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
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
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销%1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做%1</translation>
    </message>
</context>
<context>
    <name>RollCanvas</name>
    <message>
        <source>Piano roll</source>
        <translation>钢琴卷帘</translation>
    </message>
    <message>
        <source>The notes of the loop over time; press ] and [ to move from note to note.</source>
        <translation>乐段的音符沿时间排列；按 ] 和 [ 在音符间移动。</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <translation>沿时间滚动</translation>
    </message>
    <message>
        <source>Scroll through pitches</source>
        <translation>沿音高滚动</translation>
    </message>
    <message>
        <source>This loop is empty. Click in the grid to draw notes, or let the model write some.</source>
        <translation>此乐段为空。在网格中点击即可绘制音符，也可让模型来写。</translation>
    </message>
    <message>
        <source>No loop is open. Choose one in the library, drop a MIDI file here, or let the model write some.</source>
        <translation>没有打开的乐段。请从资源库中选择一个，将 MIDI 文件拖到此处，或让模型来写。</translation>
    </message>
</context>
<context>
    <name>RollEditor</name>
    <message>
        <source>Generate Loops</source>
        <translation>生成乐段</translation>
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
        <translation>网格</translation>
    </message>
    <message>
        <source>Grid (Ctrl+1 to Ctrl+6)</source>
        <translation>网格（Ctrl+1 至 Ctrl+6）</translation>
    </message>
    <message>
        <source>The key that is highlighted, and that the bass is kept in</source>
        <translation>突出显示的调，贝斯也限制在此调内</translation>
    </message>
    <message>
        <source>Track being edited</source>
        <translation>正在编辑的音轨</translation>
    </message>
    <message>
        <source>Which pitched track you edit; the others are shown as ghosts</source>
        <translation>要编辑的有音高音轨；其他音轨淡显</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无调</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>调：%1</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>Stop Training</source>
        <translation>停止训练</translation>
    </message>
    <message>
        <source>Stop after this step and keep everything learned so far</source>
        <translation>完成当前步后停止，并保留目前所学的全部内容</translation>
    </message>
    <message>
        <source>Stop Training Now</source>
        <translation>立即停止训练</translation>
    </message>
    <message>
        <source>Stop at once; anything learned since the last checkpoint is lost</source>
        <translation>立即停止；上一个检查点之后所学的内容将丢失</translation>
    </message>
    <message>
        <source>Resume Training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint</source>
        <translation>从上一个检查点继续</translation>
    </message>
    <message>
        <source>Generate with This Model</source>
        <translation>用此模型生成</translation>
    </message>
    <message>
        <source>Show Training Folder</source>
        <translation>显示训练文件夹</translation>
    </message>
    <message>
        <source>Holds the log, the checkpoints and, at the end, the model</source>
        <translation>存放日志、检查点，以及训练结束时的模型</translation>
    </message>
    <message>
        <source>Remove Training from List</source>
        <translation>从列表中移除训练</translation>
    </message>
    <message>
        <source>Keeps the folder and everything in it</source>
        <translation>保留文件夹及其中的所有内容</translation>
    </message>
    <message>
        <source>Generate loops with the model that this training made</source>
        <translation>用此次训练得到的模型生成乐段</translation>
    </message>
    <message>
        <source>The model is ready when the training ends</source>
        <translation>训练结束后模型即可使用</translation>
    </message>
    <message>
        <source>Train a Model on This Codec…</source>
        <translation>用此编解码器训练模型…</translation>
    </message>
    <message>
        <source>A codec alone cannot write loops: train a model on its codes</source>
        <translation>仅有编解码器无法写出乐段：请用其编码训练模型</translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message>
        <source>resumed</source>
        <translation>续训</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>The curve starts with the first steps.</source>
        <translation>曲线将从最初几步开始显示。</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measured at the end of each epoch.</source>
        <translation>每轮结束时测量。</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>solid: held-out loops   dashed: training loops   faint: unsmoothed</source>
        <translation>实线：留出乐段   虚线：训练乐段   浅色：未平滑</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>平滑(&amp;M)</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>曲线平滑</translation>
    </message>
    <message>
        <source>How strongly to smooth the curves; the unsmoothed values stay visible behind them</source>
        <translation>曲线的平滑强度；未平滑的值仍显示在其后</translation>
    </message>
    <message>
        <source>Use a logarithmic scale for the losses</source>
        <translation>损失采用对数刻度</translation>
    </message>
    <message>
        <source>codec finished</source>
        <translation>编解码器已完成</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Trainings</source>
        <translation>训练列表</translation>
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
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Generate with This Model</source>
        <translation>用此模型生成</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Every epoch</source>
        <translation>每一轮</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Train a Model on It…</source>
        <translation>用它训练模型…</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 min %2 s</source>
        <translation>约 %1 分 %2 秒</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>约 %1 小时</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>约 %1 小时 %2 分</translation>
    </message>
    <message>
        <source>about %1 days</source>
        <translation>约 %1 天</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>第 %1/%2 轮</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 步/秒</translation>
    </message>
    <message>
        <source>%1 s per step</source>
        <translation>每步 %1 秒</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · 剩余%2</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same loops</source>
        <translation>相同的种子得到相同的乐段</translation>
    </message>
    <message>
        <source>New Seed</source>
        <translation>新种子</translation>
    </message>
    <message>
        <source>Pick a new random seed</source>
        <translation>随机选取新种子</translation>
    </message>
    <message>
        <source>Lock Seed</source>
        <translation>锁定种子</translation>
    </message>
    <message>
        <source>Keep this seed, to get the same loops again</source>
        <translation>保持此种子，以便再次得到相同的乐段</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>鼓</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>设置页面</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>要查找的命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Loopwright: keyboard shortcuts</source>
        <translation>Loopwright：键盘快捷键</translation>
    </message>
</context>
<context>
    <name>SongOverview</name>
    <message>
        <source>Bars in the file</source>
        <translation>文件中的小节</translation>
    </message>
    <message>
        <source>Bars %1 to %2 of %3 chosen</source>
        <translation>已选第 %1 至 %2 小节（共 %3 小节）</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Reverb</source>
        <translation>混响</translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation>合唱</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>Sound driver</source>
        <translation>音频驱动程序</translation>
    </message>
    <message>
        <source>The driver's default device</source>
        <translation>驱动程序的默认设备</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>音频设备</translation>
    </message>
    <message>
        <source>The system's General MIDI sounds</source>
        <translation>系统的 General MIDI 音色</translation>
    </message>
    <message>
        <source>SoundFont file</source>
        <translation>SoundFont 文件</translation>
    </message>
    <message>
        <source>%L1 Hz</source>
        <translation>%L1 Hz</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Synthesizer gain in percent</source>
        <translation>合成器增益（百分比）</translation>
    </message>
    <message>
        <source>Play a test tone</source>
        <translation>播放测试音</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a SoundFont file</source>
        <translation>选择 SoundFont 文件</translation>
    </message>
    <message>
        <source>Choose a SoundFont</source>
        <translation>选择 SoundFont</translation>
    </message>
    <message>
        <source>SoundFonts (*.sf2 *.sf3 *.SF2 *.SF3);;All files (*)</source>
        <translation>SoundFont (*.sf2 *.sf3 *.SF2 *.SF3);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Opening the sound device…</source>
        <translation>正在打开音频设备…</translation>
    </message>
    <message>
        <source>No sound: playback runs silently.</source>
        <translation>无声音：播放时不会发声。</translation>
    </message>
    <message>
        <source>Playing through %1.</source>
        <translation>正在通过 %1 播放。</translation>
    </message>
</context>
<context>
    <name>StarterLoops</name>
    <message>
        <source>Starter %1</source>
        <translation>入门乐段 %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>乐段</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Loopwright: composes, trains and evaluates symbolic music loops</source>
        <translation>Loopwright：符号音乐循环乐段的创作、训练与评估</translation>
    </message>
    <message>
        <source>A project (.lwp) or a MIDI file (.mid) to open</source>
        <translation>要打开的项目（.lwp）或 MIDI 文件（.mid）</translation>
    </message>
    <message>
        <source>Start with an empty project</source>
        <translation>以空项目启动</translation>
    </message>
    <message>
        <source>Colours: system, light or dark</source>
        <translation>配色：system、light 或 dark</translation>
    </message>
</context>
<context>
    <name>TailDialog</name>
    <message>
        <source>Export as Sound</source>
        <translation>导出为音频</translation>
    </message>
    <message>
        <source>After the last bar</source>
        <translation>最后一小节之后</translation>
    </message>
    <message>
        <source>Loop: the end rings into the beginning</source>
        <translation>循环：结尾余音叠入开头</translation>
    </message>
    <message>
        <source>Ring out: the file is longer than the bars</source>
        <translation>余音：文件比小节更长</translation>
    </message>
    <message>
        <source>Cut at the last bar line</source>
        <translation>在最后的小节线处截断</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>TightenAction</name>
    <message>
        <source>Tighten Loop</source>
        <translation>收紧乐段</translation>
    </message>
    <message>
        <source>Make the selected bars of the second half, or its first bar, more like the bars half a loop earlier</source>
        <translation>使后半部分的所选小节（或其首小节）更接近半个乐段之前的小节</translation>
    </message>
    <message>
        <source>Tighten %1</source>
        <translation>收紧%1</translation>
    </message>
    <message>
        <source>Tightened %1: %2 % of cells differed from the bars half a loop earlier; now %3 % do.</source>
        <translation>已收紧%1：与半个乐段之前的小节不同的格由 %2% 降至 %3%。</translation>
    </message>
    <message>
        <source>Nothing to tighten in %1.</source>
        <translation>%1没有可收紧之处。</translation>
    </message>
</context>
<context>
    <name>TrackStrip</name>
    <message>
        <source>Track %1</source>
        <translation>音轨：%1</translation>
    </message>
    <message>
        <source>M</source>
        <comment>mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>静音“%1”</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>独奏“%1”</translation>
    </message>
    <message>
        <source>Volume of %1 in percent</source>
        <translation>“%1”的音量（百分比）</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pan of %1</source>
        <translation>“%1”的声像</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>声像</translation>
    </message>
    <message>
        <source>Instrument of %1</source>
        <translation>“%1”的乐器</translation>
    </message>
    <message>
        <source>Instrument of %1: %2</source>
        <translation>“%1”的乐器：%2</translation>
    </message>
    <message>
        <source>Change instrument to %1</source>
        <translation>将乐器改为“%1”</translation>
    </message>
</context>
<context>
    <name>TrackStrips</name>
    <message>
        <source>Tracks</source>
        <translation>音轨</translation>
    </message>
</context>
<context>
    <name>TrainPlace</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>TrainView</name>
    <message>
        <source>Train a model on your music</source>
        <translation>用您的音乐训练模型</translation>
    </message>
    <message>
        <source>Import a folder of MIDI files, train a model on its loops, and generate new ones with it. Training runs in the background: you can go on composing, or close the window.</source>
        <translation>导入 MIDI 文件夹，用其中的乐段训练模型，再用它生成新的乐段。训练在后台进行：您可以继续创作，也可以关闭窗口。</translation>
    </message>
    <message>
        <source>New Training…</source>
        <translation>新建训练…</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>训练列表</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>学习范围</translation>
    </message>
    <message>
        <source>&amp;Codec</source>
        <translation>编解码器(&amp;C)</translation>
    </message>
    <message>
        <source>Start Training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>all loops</source>
        <translation>所有乐段</translation>
    </message>
    <message>
        <source>Every loop in the corpus</source>
        <translation>语料库中的每个乐段</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Passes over the training loops</source>
        <translation>遍历训练乐段的次数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed for everything random; the same seed gives the same model</source>
        <translation>所有随机过程的种子；相同的种子得到相同的模型</translation>
    </message>
    <message>
        <source>Training folder</source>
        <translation>训练文件夹</translation>
    </message>
    <message>
        <source>Holds the log, the checkpoints and, at the end, the model</source>
        <translation>存放日志、检查点，以及训练结束时的模型</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Training Folder</source>
        <translation>训练文件夹</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>新训练</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>语料库</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>轮数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Learn from</source>
        <translation>学习范围(&amp;L)</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>种子(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>it encodes %1 bars of layout %2, but the corpus has %3 bars of layout %4</source>
        <translation>它编码的是 %1 小节、布局 %2，而语料库是 %3 小节、布局 %4</translation>
    </message>
    <message>
        <source>Does not fit this corpus: %1.</source>
        <translation>与此语料库不符：%1。</translation>
    </message>
    <message>
        <source>none: use the model's defaults</source>
        <translation>无：使用模型的默认值</translation>
    </message>
    <message>
        <source>the starter's codec</source>
        <translation>入门模型的编解码器</translation>
    </message>
    <message>
        <source>Codec Folder</source>
        <translation>编解码器文件夹</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>所有选项</translation>
    </message>
    <message numerus="yes">
        <source>All options (%n changed)</source>
        <translation><numerusform>所有选项（已更改 %n 项）</numerusform></translation>
    </message>
    <message>
        <source>Listing the models…</source>
        <translation>正在列出模型…</translation>
    </message>
    <message>
        <source>Choose a corpus to train on, or import a folder of MIDI files.</source>
        <translation>请选择用于训练的语料库，或导入 MIDI 文件夹。</translation>
    </message>
    <message>
        <source>Choose a codec, or train one first.</source>
        <translation>请选择编解码器，或先训练一个。</translation>
    </message>
    <message>
        <source>%1. Choose another model or another corpus.</source>
        <translation>%1。请选择其他模型或其他语料库。</translation>
    </message>
    <message>
        <source>This codec does not fit: %1. Choose another one.</source>
        <translation>此编解码器不符：%1。请另选一个。</translation>
    </message>
    <message>
        <source>Choose a folder for the training.</source>
        <translation>请选择训练文件夹。</translation>
    </message>
    <message>
        <source>Enter a whole number as the seed.</source>
        <translation>请输入整数作为种子。</translation>
    </message>
    <message>
        <source>Training continues when you close the window.</source>
        <translation>关闭窗口后训练仍会继续。</translation>
    </message>
    <message>
        <source>a new one, trained first</source>
        <translation>新建（先行训练）</translation>
    </message>
    <message>
        <source>Trains a codec on the same music first, then the model on its codes</source>
        <translation>先用同样的音乐训练编解码器，再用其编码训练模型</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Stopping after this step…</source>
        <translation>将在当前步后停止…</translation>
    </message>
    <message>
        <source>Reading the corpus…</source>
        <translation>正在读取语料库…</translation>
    </message>
    <message>
        <source>Stopped. You can resume from the last checkpoint.</source>
        <translation>已停止。可从上一个检查点继续。</translation>
    </message>
    <message>
        <source>Stopped. You can resume from here.</source>
        <translation>已停止。可从此处继续。</translation>
    </message>
    <message>
        <source>Interrupted: the process ended unexpectedly. You can resume from the last checkpoint.</source>
        <translation>已中断：进程意外结束。可从上一个检查点继续。</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Transport</source>
        <translation>走带</translation>
    </message>
    <message>
        <source>Tempo in quarter notes per minute</source>
        <translation>速度（每分钟四分音符数）</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Swing in percent</source>
        <translation>摇摆（百分比）</translation>
    </message>
    <message>
        <source>Swing for playback and export: 50 % is straight, 67 % is a shuffle</source>
        <translation>播放和导出的摇摆：50% 为平直节奏，67% 为 Shuffle</translation>
    </message>
    <message>
        <source>Master volume in percent</source>
        <translation>主音量（百分比）</translation>
    </message>
    <message>
        <source>Master volume</source>
        <translation>主音量</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>摇摆</translation>
    </message>
    <message>
        <source>Listening to a candidate</source>
        <translation>正在试听候选</translation>
    </message>
    <message>
        <source>Ready to play</source>
        <translation>准备就绪</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>Playing bar %1</source>
        <translation>正在播放第 %1 小节</translation>
    </message>
    <message>
        <source>Playing bars %1–%2</source>
        <translation>正在播放第 %1–%2 小节</translation>
    </message>
    <message>
        <source>Now playing: %1</source>
        <translation>正在播放：%1</translation>
    </message>
</context>
<context>
    <name>TrayHeader</name>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Sort candidates</source>
        <translation>候选排序</translation>
    </message>
    <message>
        <source>%1, %2 kept</source>
        <translation>%1，已保留 %2 个</translation>
    </message>
</context>
<context>
    <name>VelocityDialog</name>
    <message>
        <source>Set Velocity</source>
        <translation>设置力度</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>设为</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>缩放至</translation>
    </message>
    <message>
        <source>How to change the velocities</source>
        <translation>更改力度的方式</translation>
    </message>
    <message>
        <source>Velocity, amount or percentage</source>
        <translation>力度、增量或百分比</translation>
    </message>
    <message>
        <source>Change 1 velocity</source>
        <translation>更改 1 个音符的力度</translation>
    </message>
    <message numerus="yes">
        <source>Change %n velocities</source>
        <translation><numerusform>更改 %n 个音符的力度</numerusform></translation>
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
        <translation>帮助</translation>
    </message>
</context>
</TS>
