// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include "model/access/clock_guard.h"
#include "model/text/language.h"
#include "model/text/sentence.h"

namespace ui {

namespace {

constexpr auto key = "language";

/** Qt's dialogs and menus speak as the screens do: it has a Russian catalogue, and no Kazakh one.
 */
bool loadQtWords(QTranslator& words, const QString& code) {
    if (code == QLatin1String("en")) return false;
    if (code == QLatin1String("kk")) return words.load(QStringLiteral(":/kualik/i18n/qt_kk.qm"));
    return words.load(QStringLiteral("qtbase_") + code,
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace

QStringList languages() {
    return model::text::languages();
}

QString languageName(const QString& code) {
    if (code == QLatin1String("kk")) return QStringLiteral("Қазақша");
    if (code == QLatin1String("ru")) return QStringLiteral("Русский");
    return QStringLiteral("English");
}

QKeySequence languageKey(const QString& code) {
    return Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(Qt::Key_1 + languages().indexOf(code));
}

void setLanguage(const QString& code) {
    static QTranslator translator;
    static QTranslator words;
    if (!model::text::setLanguage(code)) return;
    // English, too, has the day before the month here.
    QLocale::setDefault(code == QLatin1String("en")
                            ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                            : QLocale(code));
    model::text::writeMomentsBy(momentText);
    QSettings().setValue(QLatin1String(key), code);
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::removeTranslator(&words);
    if (loadQtWords(words, code)) QCoreApplication::installTranslator(&words);
    if (code == QLatin1String("en")) return; // the sources are English
    if (translator.load(QStringLiteral(":/kualik/i18n/ui_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&translator);
}

QString dayFormat() {
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

QString dayText(QDate day) {
    return QLocale().toString(day, dayFormat());
}

QString momentText(const QString& written) {
    constexpr int dayLength = 10, clockAt = 11, clockLength = 8, zoneAt = 20;
    const QDate day = QDate::fromString(written.left(dayLength), Qt::ISODate);
    if (!day.isValid()) return written;
    if (written.size() <= dayLength) return dayText(day);
    const QTime clock = QTime::fromString(written.mid(clockAt, clockLength), Qt::ISODate);
    return QStringLiteral("%1 %2 %3")
        .arg(dayText(day), QLocale().toString(clock, QStringLiteral("HH:mm:ss")),
             written.mid(zoneAt));
}

QString timeText(std::chrono::sys_seconds at, std::chrono::seconds utcOffset) {
    return momentText(model::civilTimeText(at, utcOffset));
}

QString chosenLanguage() {
    const QString kept = QSettings().value(QLatin1String(key)).toString();
    if (languages().contains(kept)) return kept;
    const QString system = QLocale::system().name().left(2);
    return languages().contains(system) ? system : QStringLiteral("kk");
}

} // namespace ui
