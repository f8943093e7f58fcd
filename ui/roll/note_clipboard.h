// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/document/loop_content.h"

namespace loopwright::ui {

/// A note on the clipboard, its onset counted from the first one's.
struct CopiedNote {
  bool drums = false;
  Note note;
};

/// Puts the notes on the system's clipboard; nothing happens if there are none.
void copyToClipboard(const LoopContent &content, const NoteSet &notes);

/// The notes on the system's clipboard, none if something else is there.
std::vector<CopiedNote> notesOnClipboard();

} // namespace loopwright::ui
