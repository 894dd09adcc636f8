// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <initializer_list>

class QObject;
class QWidget;

namespace ui::look {

/** Calls this whenever one of them is shown, hidden, or turned on or off, as long as owner lives.
 */
void follow(std::initializer_list<QWidget*> widgets, QObject& owner, std::function<void()> then);

} // namespace ui::look
