// SPDX-License-Identifier: Apache-2.0
#include "model/text/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace model::text {

namespace {

QString& current() {
    static QString language = QStringLiteral("en");
    return language;
}

/** A child of the application, so that it ends with it. */
QTranslator* translator() {
    const QString name = QStringLiteral("kualikTranslator");
    QCoreApplication* app = QCoreApplication::instance();
    if (auto* known = app->findChild<QTranslator*>(name)) return known;
    auto* made = new QTranslator(app);
    made->setObjectName(name);
    return made;
}

} // namespace

QStringList languages() {
    return {QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en")};
}

bool setLanguage(const QString& language) {
    if (!languages().contains(language) || !QCoreApplication::instance()) return false;
    QCoreApplication::removeTranslator(translator());
    current() = QStringLiteral("en");
    if (language == QLatin1String("en")) return true; // the sources are English
    if (!translator()->load(QStringLiteral(":/kualik/i18n/kualik_%1.qm").arg(language)))
        return false;
    QCoreApplication::installTranslator(translator());
    current() = language;
    return true;
}

QString language() {
    return current();
}

} // namespace model::text
