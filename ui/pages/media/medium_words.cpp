// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/media/medium_words.h"

#include <QCoreApplication>

#include "model/text/names.h"
#include "ui/shell/language.h"

namespace ui::media {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("ui::media", text);
}

} // namespace

QString whereText(const Known& medium) {
    const model::MediumRecord& record = medium.record;
    QStringList parts{medium.keptFor.isEmpty()
                          ? model::text::name(record.state)
                          : words(QT_TRANSLATE_NOOP("ui::media", "At the workplace, nobody's")),
                      record.holderName};
    if (record.dueBack)
        parts +=
            words(QT_TRANSLATE_NOOP("ui::media", "due back by %1")).arg(dayText(*record.dueBack));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

bool isToBeFormatted(const Known& medium) {
    return medium.record.state == model::MediumState::Returned && !medium.valid;
}

QString adviceOn(const Known& medium) {
    if (!isToBeFormatted(medium)) return {};
    if (medium.keptFor.isEmpty())
        return words(QT_TRANSLATE_NOOP("ui::media",
                                       "It came back with its key. Format it before it is used "
                                       "again, or record what is wrong with it."));
    return words(
               QT_TRANSLATE_NOOP("ui::media",
                                 "The certificate of %1 was revoked before the hand-over. Format "
                                 "the medium before it is used again, or record what is wrong with "
                                 "it."))
        .arg(medium.keptFor);
}

} // namespace ui::media
