// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QLineEdit;

/** What a widget is: its letters here, its box in ui/look/style. */
namespace ui::look {

void setRole(QWidget& widget, const char* role);

/** An empty label of this role; its text is set by retranslate(). */
QLabel* label(const char* role, QWidget* parent);
QFrame* frame(const char* role, QWidget* parent);
QPushButton* button(const char* role, const char* objectName, QWidget* parent);

/** What stands in a line or a figure, where it is one: to be typed over. */
void selectAll(QWidget& field);

/** A field with a fault has a mark in its corner, not colour alone; it is drawn anew. */
void setFault(QWidget& field, bool fault);
/** Until something else stands in it. */
void faultUntilTyped(QLineEdit& line);

} // namespace ui::look
