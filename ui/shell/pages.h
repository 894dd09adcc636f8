// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "ui/shell/page.h"

namespace ui {

/** A page as the navigation knows it. */
struct PageEntry {
    const char* name; // what Surroundings::open and tests call it
    const char* icon;
    const char* title; // English source, context "pages"
    const char* also;  // further words that the command palette finds it by; likewise
    Page* (*make)(Surroundings, QWidget* parent);
    /** Where it has no number: those that were there before keep the keys that hands know. */
    QKeyCombination key = {};
};

/** All pages, in the navigation's order: the only list of them. */
std::span<const PageEntry> pages();

/** Ctrl+1 to Ctrl+9, Ctrl+0 for the tenth of those with a number; else its own. */
QKeySequence pageKey(int index);

/** A page's title in the language of now. */
QString titleOf(const PageEntry& page);
/** By which further words it is found. */
QString furtherWordsOf(const PageEntry& page);

} // namespace ui
