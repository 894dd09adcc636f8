// SPDX-License-Identifier: Apache-2.0
#pragma once

class QDateEdit;
class QWidget;

namespace ui::look {

/** A day as it is typed: two digits, two, four, as letters have it, in every language. */
QDateEdit* dayEdit(const char* objectName, QWidget* parent);

} // namespace ui::look
