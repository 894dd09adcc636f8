// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QCoreApplication;

namespace ui {

/**
 * The workplace's folder that the program was started with. --help and --version are answered here,
 * in the language of now, and end the program.
 */
QString workplaceOf(const QCoreApplication& application);

} // namespace ui
