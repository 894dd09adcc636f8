// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;

/**
 * Folders where somebody signed in with this program. One of them that is not there is on a network
 * or a disk that is away, and not a place where a new workplace is to be made.
 */
namespace ui::workplaces {

void remember(const QString& folder);

/** A workplace is in it now. Touches the disk. */
bool isThere(const QString& folder);

bool isKnown(const QString& folder);

/** Known, and even its folder is not there. Touches the disk. */
bool isAway(const QString& folder);

} // namespace ui::workplaces
