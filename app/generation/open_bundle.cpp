// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/open_bundle.h"

#include "engine/base/hash.h"
#include "engine/base/paths.h"
#include "engine/base/read_file.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "engine/learning/loader/module_loader.h"

namespace loopwright {
namespace {

constexpr std::uint64_t kLargestManifest = 4U << 20;

Result<std::filesystem::path> resolved(const QString &folder) {
  if (!folder.isEmpty() && folder != starterBundle())
    return std::filesystem::path(folder.toStdString());
  const auto starter = paths::resource("starter/bundle");
  if (!starter)
    return failure(ErrorKind::resource, "the starter bundle is not installed", "resources/starter/bundle",
                   "choose the folder of another bundle, or install Loopwright again");
  return *starter;
}

/// A training may have put another bundle into the same folder since.
bool holds(const std::filesystem::path &folder, const std::string &hash) {
  for (const auto &manifest : {folder / "bundle" / "bundle.json", folder / "bundle.json"})
    if (const auto text = readFile(manifest, kLargestManifest))
      return toHex(sha256(*text)) == hash;
  return false;
}

} // namespace

QString starterBundle() { return QStringLiteral("starter"); }

Status OpenBundle::load() {
  if (m_module != nullptr)
    return {};
  auto module = learning::loadLearningModule();
  if (!module)
    return tl::unexpected(module.error());
  // Candidates are small work: a second thread gains nothing, and on a busy machine each waits for the other.
  learning::ComputeOptions alone;
  alone.threads = 1;
  if (auto configured = (*module)->configure(alone); !configured)
    return configured;
  m_module = *module;
  m_compute = m_module->compute();
  return {};
}

Result<learning::LoadedBundle *> OpenBundle::open(const QString &folder) {
  auto path = resolved(folder);
  if (!path)
    return tl::unexpected(path.error());
  if (auto loaded = load(); !loaded)
    return tl::unexpected(loaded.error());
  if (m_bundle && *path == m_folder && holds(*path, m_bundle->hash()))
    return m_bundle.get();
  m_bundle.reset();
  auto bundle = m_module->open(*path);
  if (!bundle)
    return tl::unexpected(bundle.error());
  if ((*bundle)->as<learning::Samples>() == nullptr)
    return failure(ErrorKind::badInput, "this bundle has no prior to sample loops from", path->string(),
                   "choose a bundle with one, or train code-prior with this one as its codec");
  if (const PitchLayout &layout = (*bundle)->layout(); layout.beatsPerBar != 4)
    return failure(ErrorKind::badInput,
                   "this model makes music of layout " + layout.name + ", which has no bars of 4/4", path->string(),
                   "use it from the command line, or choose a model of loops");
  m_folder = std::move(*path);
  m_bundle = std::move(*bundle);
  return m_bundle.get();
}

} // namespace loopwright
