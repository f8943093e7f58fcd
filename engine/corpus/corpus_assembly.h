// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/sqlite.h"
#include "engine/corpus/import.h"
#include "engine/corpus/label_file.h"

namespace loopwright {

/// The second half of an import: cuts windows out of the songs that a corpus file holds, finds families, splits and
/// duplicates, and writes all tables but `files`, `file_songs` and the songs' rolls, settings and content hash
/// included. `files` are those that the corpus was read from, in order of their names. Everything goes by content
/// ids, so the result does not depend on how the songs came in. Fills the report's counts. Writes inside the
/// caller's transaction.
Status assembleCorpus(SqliteDatabase &database, const std::vector<FoundFile> &files, const LabelsByFile &labels,
                      const ImportOptions &options, ImportReport &report, ProgressSink &progress,
                      const CancellationToken &cancel);

} // namespace loopwright
