// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <map>
#include <nlohmann/json.hpp>

#include "engine/learning/interface/learning_module.h"

namespace loopwright {

/// A model that can be trained, with what its presets set.
struct CatalogueModel {
  learning::ModelDescription description;
  std::map<std::string, nlohmann::json> presets; ///< option values by name

  /// The values with this preset; the model's defaults for an empty or unknown name.
  learning::Options values(const std::string &preset) const;
};

/// Which models can be trained. The console program is asked (`loopwright models --json`), so that torch stays out of
/// the window's process; its answer is kept. GUI thread.
class ModelCatalogue : public QObject {
  Q_OBJECT
public:
  explicit ModelCatalogue(QObject *parent = nullptr);
  ~ModelCatalogue() override;

  /// Asks, unless the answer is there or on its way; loaded() or failed() follows.
  void load();
  const QList<CatalogueModel> &models() const { return m_models; }
  const CatalogueModel *find(const QString &name) const;

  /// What the program said; errors: none of it makes sense.
  static Result<QList<CatalogueModel>> parse(const QByteArray &text);

Q_SIGNALS:
  void loaded();
  void failed(const QString &sentence);

private:
  void onFinished(int status);
  QProcess m_process;
  QList<CatalogueModel> m_models;
};

} // namespace loopwright
