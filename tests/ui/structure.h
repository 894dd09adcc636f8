// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

/** What a screen as it stands owes those who hear it, or have no mouse. One line for each fault. */
namespace ui::test {

/** What a screen reader would call it. */
QString accessibleName(QWidget* widget);

/** What the Tab key reaches and a screen reader has no name for. */
QStringList namelessIn(QWidget& shown);

/** Fields without a caption in view whose key leads to them, and captions of no field in view. */
QStringList fieldsWithoutBuddy(QWidget& shown);

/** Where the Tab key goes up in a column, or back in a line. */
QStringList tabOrderFaults(QWidget& shown);

/** Buttons of the page in view and of the window's foot that are on, and that no action on has the
 * words of. */
QStringList buttonsWithoutAction(QWidget& window);

/** Actions of the page in view that are on while their buttons are off or not there. */
QStringList actsInVain(QWidget& window);

/**
 * Actions of the page in view and of what is around it without a key, unless each is that of one
 * of many buttons, and keys that two of them have. Before the shell: also buttons that have no key,
 * or that the Tab key does not reach.
 */
QStringList keyFaults(QWidget& window);

} // namespace ui::test
