// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdlib>

#include "app/document/clipboard.h"
#include "app/project/project.h"
#include "app/recipes/recipe_json.h"
#include "tests/fuzz/scratch_file.h"
#include "tests/unit/app/content_rules.h"

using namespace loopwright;

namespace {

void mustKeepTheRules(const LoopContent &content) {
  if (!test::brokenRule(content).isEmpty())
    std::abort();
}

} // namespace

// The bytes as notes of a clipboard, as the text of a recipe, and as a project file. What is read keeps the rules of
// documents, and what was read from a file can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
  if (const auto clip = clipFromJson(bytes))
    mustKeepTheRules(pasteNotes(emptyLoop(2), *clip, 480).content);
  static_cast<void>(recipeFromText(std::string(bytes.begin(), bytes.end())));

  static const ScratchFile scratch("fuzz_project");
  scratch.write(data, size);
  const auto project = ProjectContent::read(scratch.path());
  if (!project)
    return 0;
  for (const auto &loop : project->loops)
    mustKeepTheRules(loop.content);
  for (const auto &candidate : project->kept)
    mustKeepTheRules(candidate.content);
  if (!project->write(scratch.path()))
    std::abort();
  const auto again = ProjectContent::read(scratch.path());
  if (!again || again->loops.size() != project->loops.size())
    std::abort();
  for (qsizetype i = 0; i < project->loops.size(); ++i)
    if (again->loops[i].content.hash() != project->loops[i].content.hash())
      std::abort();
  return 0;
}
