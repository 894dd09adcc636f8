// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today/next_steps.h"

#include <span>

#include <QCoreApplication>

namespace ui {

namespace {

struct Step {
    const char* act; // English sources, context "nextSteps"
    const char* what;
    const char* detail; // with the keys of the page and of the act
    const char* page;
    const char* thing; // null: the page as it is
};

constexpr Step steps[] = {
    {QT_TRANSLATE_NOOP("nextSteps", "Take in"),
     QT_TRANSLATE_NOOP("nextSteps", "Take in a certification authority"),
     QT_TRANSLATE_NOOP("nextSteps",
                       "its certificate, and the medium with its key · Ctrl+0, Ctrl+N"),
     "settings", "takeIn"}, // only where there is none
    {QT_TRANSLATE_NOOP("nextSteps", "Enter"),
     QT_TRANSLATE_NOOP("nextSteps", "Enter a received application"),
     QT_TRANSLATE_NOOP("nextSteps", "a state body's letter with appendix 1 · Ctrl+2, Ctrl+N"),
     "applications", "new"},
    {QT_TRANSLATE_NOOP("nextSteps", "Enter"),
     QT_TRANSLATE_NOOP("nextSteps", "Enter a letter of revocation"),
     QT_TRANSLATE_NOOP("nextSteps", "a state body's letter with appendix 7 · Ctrl+5, Ctrl+N"),
     "revocation", "new"},
    {QT_TRANSLATE_NOOP("nextSteps", "Take in"),
     QT_TRANSLATE_NOOP("nextSteps", "Take in blank media, or take one back"),
     QT_TRANSLATE_NOOP("nextSteps", "by a scan of the serial number · Ctrl+7"), "media", nullptr},
    {QT_TRANSLATE_NOOP("nextSteps", "Look up"),
     QT_TRANSLATE_NOOP("nextSteps", "Look up a certificate"),
     QT_TRANSLATE_NOOP("nextSteps", "by name, IIN, BIN, serial number or letter · Ctrl+4, Ctrl+F"),
     "certificates", nullptr},
};

QString translated(const char* source) {
    return QCoreApplication::translate("nextSteps", source);
}

} // namespace

QList<Task> nextSteps(bool hasAuthority) {
    QList<Task> tasks;
    for (const Step& one : std::span(steps).subspan(hasAuthority ? 1 : 0))
        tasks.append({translated(one.what),
                      translated(one.detail),
                      false,
                      QString::fromLatin1(one.page),
                      one.thing ? QVariant(QString::fromLatin1(one.thing)) : QVariant(),
                      {},
                      {},
                      translated(one.act)});
    return tasks;
}

} // namespace ui
