// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codes/code_strip_accessible.h"

#include "ui/access/painted_list.h"
#include "ui/codes/code_strip.h"
#include "ui/codes/code_words.h"

namespace loopwright::ui {
namespace {

/// The cells by their number, stream by stream.
class AccessibleStrip : public PaintedList {
public:
  explicit AccessibleStrip(CodeStrip *strip) : PaintedList(strip) {}

  bool holds(Key key) const override { return key < itemCount(); }
  QString nameOf(Key key) const override {
    const LoopCoder &coder = strip().coder();
    return spokenCell(*coder.coded(), cellOf(key), coder.locked().count(cellOf(key)) > 0);
  }
  QRectF rectOf(Key key) const override { return strip().rectOf(cellOf(key)); }
  bool isSelected(Key key) const override { return strip().selection().contains(cellOf(key)); }

protected:
  int itemCount() const override {
    return strip().coder().coded() ? strip().coder().coded()->all().endStream * stepCount() : 0;
  }
  Key keyAt(int index) const override { return index; }
  int indexOf(Key key) const override { return holds(key) ? key : -1; }
  std::optional<Key> keyAt(const QPointF &px) const override {
    const auto cell = strip().cellAt(px);
    return cell ? std::optional(keyOf(*cell)) : std::nullopt;
  }
  std::optional<Key> cursor() const override {
    const Key key = keyOf(strip().cursor());
    return holds(key) ? std::optional(key) : std::nullopt;
  }

private:
  CodeStrip &strip() const { return *static_cast<CodeStrip *>(widget()); }
  int stepCount() const { return strip().coder().coded() ? strip().coder().coded()->steps() : 0; }
  Key keyOf(const CodeCell &cell) const { return cell.stream * stepCount() + cell.step; }
  CodeCell cellOf(Key key) const { return {key / stepCount(), key % stepCount()}; }
};

} // namespace

void installCodeStripAccessibility() { installPaintedList<CodeStrip, AccessibleStrip>(); }

} // namespace loopwright::ui
