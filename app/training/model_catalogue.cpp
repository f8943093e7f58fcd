// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/model_catalogue.h"

#include "app/training/training_process.h"

namespace loopwright {
namespace {

using learning::OptionSpec;
using learning::OptionValue;

OptionValue valueOf(const std::string &type, const nlohmann::json &value) {
  if (type == "integer")
    return value.get<std::int64_t>();
  if (type == "real")
    return value.get<double>();
  if (type == "flag")
    return value.get<bool>();
  if (type == "list")
    return value.get<std::vector<std::int64_t>>();
  return value.get<std::string>();
}

OptionSpec optionOf(const nlohmann::json &object) {
  OptionSpec option;
  option.name = object.at("name").get<std::string>();
  option.description = object.at("description").get<std::string>();
  option.standard = valueOf(object.at("type").get<std::string>(), object.at("standard"));
  if (object.contains("choices"))
    option.choices = object["choices"].get<std::vector<std::string>>();
  if (object.contains("range")) {
    option.least = object["range"].at(0).get<double>();
    option.most = object["range"].at(1).get<double>();
  }
  return option;
}

CatalogueModel modelOf(const nlohmann::json &object) {
  CatalogueModel model;
  model.description.name = object.at("name").get<std::string>();
  model.description.description = object.at("description").get<std::string>();
  model.description.needsCodec = object.at("needs_codec").get<bool>();
  model.description.hasCodes = object.at("has_codes").get<bool>();
  model.description.learnsFromSound = object.at("learns_from_sound").get<bool>();
  const auto encoding = encodingNamed(object.at("reads").get<std::string>());
  if (!encoding)
    throw std::out_of_range("it names an encoding that there is not");
  model.description.reads = *encoding;
  model.description.needs.clear();
  for (const auto &name : object.at("needs"))
    if (const auto role = roleNamed(name.get<std::string>()))
      model.description.needs.push_back(*role);
  model.description.needsDrumComponents = object.at("needs_drum_components").get<bool>();
  for (const auto &option : object.at("options"))
    model.description.options.push_back(optionOf(option));
  for (const auto &[name, values] : object.at("presets").items()) {
    model.description.presets.push_back(name);
    model.presets[name] = values;
  }
  return model;
}

} // namespace

learning::Options CatalogueModel::values(const std::string &preset) const {
  learning::Options options(description.options);
  if (const auto found = presets.find(preset); found != presets.end())
    // One that cannot be set keeps its default here; the program that trains will tell.
    for (const auto &[name, value] : found->second.items())
      (void)options.set(nlohmann::json({{name, value}}), preset);
  return options;
}

ModelCatalogue::ModelCatalogue(QObject *parent) : QObject(parent) {
  connect(&m_process, &QProcess::finished, this, &ModelCatalogue::onFinished);
  connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart)
      Q_EMIT failed(tr("The training program is missing: %1. Install loopwright next to the studio.")
                        .arg(training_process::program()));
  });
}

ModelCatalogue::~ModelCatalogue() {
  m_process.disconnect(this);
  m_process.kill();
  m_process.waitForFinished(1000);
}

void ModelCatalogue::load() {
  if (m_process.state() != QProcess::NotRunning)
    return;
  if (!m_models.isEmpty()) {
    Q_EMIT loaded();
    return;
  }
  m_process.start(training_process::program(), {QStringLiteral("models"), QStringLiteral("--json")});
}

const CatalogueModel *ModelCatalogue::find(const QString &name) const {
  for (const CatalogueModel &model : m_models)
    if (name == QString::fromStdString(model.description.name))
      return &model;
  return nullptr;
}

Result<QList<CatalogueModel>> ModelCatalogue::parse(const QByteArray &text) {
  QList<CatalogueModel> models;
  try {
    const auto object = nlohmann::json::parse(text.begin(), text.end());
    for (const auto &model : object.at("models"))
      if (!model.at("learns_from_sound").get<bool>()) // the window's trainings learn from a corpus
        models.append(modelOf(model));
  } catch (const std::exception &problem) { // of JSON, or what modelOf does not know
    return failure(ErrorKind::badInput, std::string("the list of models cannot be read: ") + problem.what(), "",
                   "install loopwright and the studio from the same version");
  }
  return models;
}

void ModelCatalogue::onFinished(int status) {
  if (status != 0 || m_process.exitStatus() != QProcess::NormalExit) {
    const QString said = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    const QString line = said.mid(said.lastIndexOf('\n') + 1);
    const QString mark = QStringLiteral("loopwright: ");
    Q_EMIT failed(line.startsWith(mark) ? line.mid(mark.size()) : line);
    return;
  }
  auto models = parse(m_process.readAllStandardOutput());
  if (!models) {
    Q_EMIT failed(QString::fromStdString(models.error().message()));
    return;
  }
  m_models = std::move(*models);
  Q_EMIT loaded();
}

} // namespace loopwright
