// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/training_report.h"

#include <cstdio>

namespace loopwright::cli {
namespace {

const char *nameOf(learning::TrainingEvent::Kind kind) {
  switch (kind) {
  case learning::TrainingEvent::Kind::begin:
    return "begin";
  case learning::TrainingEvent::Kind::step:
    return "step";
  case learning::TrainingEvent::Kind::epoch:
    return "epoch";
  case learning::TrainingEvent::Kind::checkpoint:
    return "checkpoint";
  case learning::TrainingEvent::Kind::end:
    return "end";
  }
  return "";
}

} // namespace

void TrainingReport::onEvent(const learning::TrainingEvent &event) {
  using Kind = learning::TrainingEvent::Kind;
  if (m_line.json) {
    CommandLine::print({{"event", nameOf(event.kind)},
                        {"epoch", event.epoch},
                        {"epochs", event.epochs},
                        {"step", event.step},
                        {"steps", event.steps},
                        {"seconds", event.seconds},
                        {"values", event.values},
                        {"stage", event.stage},
                        {"text", event.text}});
    return;
  }
  if (event.kind == Kind::step)
    m_line.progress.report({"Training", event.epoch * event.steps + event.step, event.epochs * event.steps});
  if (event.kind == Kind::begin || event.kind == Kind::end)
    std::printf("%s\n", event.text.c_str());
  if (event.kind == Kind::epoch) {
    std::printf("epoch %lld of %lld, %.0f s:", static_cast<long long>(event.epoch) + 1,
                static_cast<long long>(event.epochs), event.seconds);
    for (const auto &[name, value] : event.values)
      if (name != "epoch" && name != "seconds")
        std::printf("  %s %.4g", name.c_str(), value);
    std::printf("\n");
    std::fflush(stdout);
  }
}

} // namespace loopwright::cli
