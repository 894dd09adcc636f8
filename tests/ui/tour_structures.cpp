// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

#include "tests/ui/order_screen.h"
#include "tests/ui/tour.h"

/** A certificate by a structure: what is in grey, the form, its faults, the preview, and the end.
 */
namespace ui::test {

void Tour::structures() {
    const QString path = QDir(m_screen->workplace()).filePath(QStringLiteral("request.p10"));
    writeFile(path, requestOf(model::Algorithm::Gost2015));
    m_screen->click("structures");
    settle();
    auto* shell = m_screen->window().findChild<Shell*>();
    shell->openPage(QStringLiteral("structures"), QStringLiteral("nuc-08-ssl-legal"));
    at("structures-not-here");
    shell->openPage(QStringLiteral("structures"), QStringLiteral("ucgo-vpn-gost2015"));
    at("structures");
    chooseRequest();
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    m_screen->wait("keyRefusal");
    at("structures-no-key");
    m_screen->find<QLineEdit>("keyFile")->setText(path);
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    m_screen->wait("order-bin.found", patience);
    at("structures-faults");
    for (const char* field : {"oblast", "region", "bin"})
        m_screen->find<QLineEdit>(qPrintable(QStringLiteral("order-") + QLatin1String(field)))
            ->setText(sampleFor(QLatin1String(field)));
    settle();
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    m_screen->wait("issueOrder", patience);
    at("structures-preview");
    if (auto* pin = m_screen->find<QLineEdit>("caPin")) pin->setText(m_password);
    m_screen->clickOnceOn("issueOrder");
    m_screen->wait("bannerAction");
    at("structures-confirm");
    m_screen->wait<QPushButton>("bannerAction")->click();
    m_screen->wait("orderIssued", patience);
    at("structures-issued");
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    settle();
}

/** The second of the ways: the first is a medium's. */
void Tour::chooseRequest() {
    m_screen->wait<QComboBox>("keyPlace", patience)->setCurrentIndex(1);
}

} // namespace ui::test
