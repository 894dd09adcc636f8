// SPDX-License-Identifier: Apache-2.0
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include "model/register/medium_store.h"
#include "tests/ui/cut.h"
#include "tests/ui/issued.h"
#include "tests/ui/screen.h"
#include "ui/look/banner.h"

using namespace ui;
using namespace ui::test;

namespace {

/** As long as a name in a certificate may be. */
const QString longName =
    QStringLiteral("Қоңыратбаева-Мұхамеджанова Құралай-Гүлнәр Нұрсұлтанбекқызы ханым");

} // namespace

/** The card of a medium whose certificate is valid, in the smallest room and the longest words. */
class TestMediumCard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void isWholeBelowAMessage();
    void isWholeWithoutOne();
    void isWholeWhileItAsks();
    void itsHistoryIsReached();

private:
    QWidget& card() { return *m_screen->wait("mediumKnown")->parentWidget(); }
    QStringList faults();

    std::unique_ptr<Screen> m_screen;
    QString m_serial;
};

void TestMediumCard::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->putTokenFile(QStringLiteral("store.conf"), "slots 8\nscrypt 4\n");
    m_screen->click("chooseTraining");
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    (void)m_screen->desk([](model::Desk& at, model::Job& job) -> model::Status {
        KU_CHECK(acceptRows(at, job, 1));
        KU_CHECK(issueNext(at, job));
        return handAllOver(at);
    });
    m_serial = *m_screen->desk([](model::Desk& at, model::Job&) -> model::Result<QString> {
        KU_TRY(const auto ids, at.reg().media().findIds(model::MediumState::HandedOver));
        KU_TRY(const auto medium, at.reg().media().byId(ids.front()));
        KU_TRY(model::Transaction transaction, at.reg().begin());
        model::MediumEvent event{medium.id, medium.state, longName, medium.holderIin};
        event.note = longName;
        KU_CHECK(at.reg().media().record(transaction, event));
        KU_CHECK(transaction.commit({QStringLiteral("test"), medium.serial}));
        return medium.serial;
    });
    m_screen->window().resize(1280, 720);
    setLanguage(QStringLiteral("kk"));
    m_screen->click("media");
    m_screen->wait("scanSerial")->setFocus();
    m_screen->type(m_serial);
    m_screen->press(Qt::Key_Return);
    m_screen->wait("mediumReturned");
    QTRY_VERIFY(!m_screen->work().isBusy());
}

void TestMediumCard::cleanupTestCase() {
    setLanguage(QStringLiteral("en"));
    m_screen.reset();
}

/** Of what is written in or pressed, all is seen; a text that scrolls has its whole height. */
QStringList TestMediumCard::faults() {
    QStringList faults = faultsInView(card());
    QList<QWidget*> used{m_screen->wait("mediumNote")};
    for (QPushButton* one : card().findChildren<QPushButton*>())
        used += one;
    for (const QWidget* one : used) {
        if (!one->isVisible()) continue;
        const QRect place(one->mapTo(&card(), QPoint()), one->size());
        const bool isLow = one->height() < one->sizeHint().height();
        if (isLow || !card().rect().contains(place))
            faults += QStringLiteral("not whole: %1, %2 of %3 at %4 of %5")
                          .arg(one->objectName())
                          .arg(one->height())
                          .arg(one->sizeHint().height())
                          .arg(place.bottom())
                          .arg(card().height());
    }
    return faults;
}

void TestMediumCard::isWholeBelowAMessage() {
    QVERIFY(m_screen->find("scanMessage"));
    QCOMPARE(m_screen->window().size(), QSize(1280, 720));
    QTRY_COMPARE(faults(), QStringList());
    m_screen->grab(QStringLiteral("medium-card-message"));
}

void TestMediumCard::isWholeWithoutOne() {
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->find("scanMessage"));
    QTRY_COMPARE(faults(), QStringList());
    m_screen->grab(QStringLiteral("medium-card"));
}

/** What led to the question makes room for it. */
void TestMediumCard::isWholeWhileItAsks() {
    m_screen->wait("scanSerial")->setFocus(); // with the message above it
    m_screen->type(m_serial);
    m_screen->press(Qt::Key_Return);
    m_screen->wait("scanMessage");
    auto* note = m_screen->wait<QLineEdit>("mediumNote");
    note->setText(longName);
    for (const char* act : {"mediumReturned", "mediumDead", "mediumLost"}) {
        auto* button = m_screen->wait(act);
        button->setFocus();
        m_screen->click(act);
        QVERIFY(m_screen->wait<look::Banner>("mediumMessage")->isConfirming());
        QTRY_COMPARE(faults(), QStringList());
        m_screen->grab(QStringLiteral("medium-card-asks-") + QLatin1String(act));
        m_screen->press(Qt::Key_Escape);
        QVERIFY(!m_screen->find("mediumMessage"));
        QVERIFY2(button->hasFocus(), act);
    }
    note->clear();
    for (const char* act : {"mediumReturned", "mediumLost"}) { // what is asked for first
        m_screen->click(act);
        QVERIFY(m_screen->find("mediumMessage"));
        QTRY_COMPARE(faults(), QStringList());
        m_screen->press(Qt::Key_Escape);
    }
}

void TestMediumCard::itsHistoryIsReached() {
    auto* history = m_screen->wait<QListWidget>("mediumHistory");
    auto* area = m_screen->wait<QScrollArea>("mediumKnown");
    QVERIFY(history->count() > 1);
    history->setFocus();
    const auto bottom = [&] {
        return history->mapTo(area->viewport(), history->rect().bottomLeft()).y();
    };
    QTRY_VERIFY(area->verticalScrollBar()->value() == area->verticalScrollBar()->maximum() ||
                bottom() <= area->viewport()->height());
}

QTEST_MAIN(TestMediumCard)
#include "test_medium_card.moc"
