// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/interface/learning_module.h"

namespace loopwright::learning {
namespace {

/// Why the model cannot read the layout, as the end of a sentence that begins with its name; empty: it can.
std::string misfit(const ModelDescription &model, const PitchLayout &layout) {
  if (model.learnsFromSound)
    return {};
  if (!layout.offers(model.reads))
    return std::string(" reads ") + nameOf(model.reads) + ", which layout " + layout.name + " does not have";
  for (const Role role : model.needs)
    if (!layout.has(role))
      return std::string(" needs a track of the role ") + nameOf(role) + ", which layout " + layout.name +
             " does not have";
  if (model.needsDrumComponents && !layout.hasDrumComponents())
    return " needs the nine drums, which layout " + layout.name + " does not tell apart";
  return {};
}

} // namespace

std::string layoutsOf(const ModelDescription &model) {
  std::string fitting;
  for (const PitchLayout &layout : PitchLayout::all())
    if (misfit(model, layout).empty())
      fitting += (fitting.empty() ? "" : ", ") + layout.name;
  return fitting;
}

Status readsLayout(const ModelDescription &model, const PitchLayout &layout, const std::string &where) {
  const std::string why = misfit(model, layout);
  if (why.empty())
    return {};
  const std::string fitting = layoutsOf(model);
  const bool several = fitting.find(',') != std::string::npos;
  return failure(ErrorKind::badInput, model.name + why, where,
                 fitting.empty()
                     ? "choose another model"
                     : std::string("import the music with ") + (several ? "one of the layouts " : "layout ") + fitting);
}

} // namespace loopwright::learning
