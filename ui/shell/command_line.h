// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QStringList>

namespace ui {

/** What the program was started with. */
struct Started {
    QString workplace = {}; // the folder
    QString file = {};      // to be viewed; empty: none
    std::optional<int> ended = {};
};

/** Help, the version and what is wrong are told here, in the language of now: then it has ended. */
Started readCommandLine(const QStringList& arguments);

} // namespace ui
