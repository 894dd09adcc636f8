// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/applications/drafts.h"

#include <map>

namespace ui::drafts {

namespace {

std::map<QString, model::Application>& kept() {
    static std::map<QString, model::Application> letters;
    return letters;
}

} // namespace

void keep(const QString& owner, model::Application letter) {
    kept().insert_or_assign(owner, std::move(letter));
}

std::optional<model::Application> take(const QString& owner) {
    const auto node = kept().extract(owner);
    return node.empty() ? std::nullopt : std::optional(node.mapped());
}

} // namespace ui::drafts
