// SPDX-License-Identifier: Apache-2.0
#include "tests/model/register_fixture.h"

using namespace model;
using namespace model::test;

/** The media that a text finds, and what a list of any length reads of them. */
class TestMediumSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void readsWhatIsAskedFor();

private:
    void put(const char* serial, MediumState state, const QString& holder, const QString& iin,
             QDate dueBack = {});
    QStringList serialsOf(MediumState state, const QString& text) const;

    Fixture m_fixture;
};

void TestMediumSearch::put(const char* serial, MediumState state, const QString& holder,
                           const QString& iin, QDate dueBack) {
    m_fixture.change(QStringLiteral("medium"), [&](Transaction& transaction) {
        auto store = m_fixture.reg->media();
        const Id id = KU_OK(store.add(transaction, QLatin1String(serial), MediumKind::UsbA));
        MediumEvent event{id, state, holder, iin};
        event.dueBack = dueBack;
        KU_OK(store.record(transaction, event));
    });
}

/** One that is handed over has a certificate, as the journal takes care. */
void TestMediumSearch::initTestCase() {
    const QString name = QStringLiteral("Сәрсенова Ләйлә"), iin = QStringLiteral("880101400123");
    const Id row = m_fixture.addLetter({Fixture::employee(1, name, iin)}).front();
    m_fixture.accept(row);
    m_fixture.issueUpTo(IssueState::Written, row, 1);
    put("0A1B", MediumState::HandedOver, name, iin);
    put("0A1C", MediumState::HandedOver, QStringLiteral("Басқа"), QStringLiteral("900215300456"));
    put("USED-1", MediumState::Used, QStringLiteral("Фёдор Йодов"), QStringLiteral("1"));
    put("FREE-1", MediumState::Received, {}, {});
    put("LATE-2", MediumState::DueBack, name, iin, QDate(2026, 7, 22));
    put("LATE-1", MediumState::DueBack, name, iin, QDate(2026, 7, 20));
    put("LATE-3", MediumState::DueBack, QStringLiteral("Өмірова"), QStringLiteral("2"),
        QDate(2026, 7, 21));
}

QStringList TestMediumSearch::serialsOf(MediumState state, const QString& text) const {
    const auto store = m_fixture.reg->media();
    const auto serials = KU_OK(store.serials(KU_OK(store.findIds(state, text))));
    return {serials.begin(), serials.end()};
}

void TestMediumSearch::finds_data() {
    QTest::addColumn<MediumState>("state");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("serials");
    const auto row = [](MediumState state, const QString& text, const QStringList& serials) {
        QTest::addRow("%d %s", int(state), qPrintable(text)) << state << text << serials;
    };
    const QString first = QStringLiteral("0A1B"), second = QStringLiteral("0A1C");
    row(MediumState::HandedOver, QString(), {first, second});
    row(MediumState::HandedOver, QStringLiteral("сарсенова лайла"), {first});
    row(MediumState::HandedOver, QStringLiteral("лейла"), {});
    row(MediumState::HandedOver, QStringLiteral("0a1"), {first, second});
    row(MediumState::HandedOver, QStringLiteral("a1c"), {second});
    row(MediumState::HandedOver, QStringLiteral("880101400"), {first}); // the holder's IIN
    row(MediumState::HandedOver, QStringLiteral("лайла 8801014"), {first});
    row(MediumState::HandedOver, QStringLiteral("лайла 9002153"), {});
    // What else the holder's certificate says is nothing of the medium's.
    row(MediumState::HandedOver, QStringLiteral("990240003456"), {}); // the BIN
    row(MediumState::HandedOver, QStringLiteral("12-3/456"), {});     // the letter
    row(MediumState::HandedOver, QString::fromStdString(crypto::toHex(octets(20, 1))), {});
    row(MediumState::Used, QStringLiteral("федор йодов"), {QStringLiteral("USED-1")});
    row(MediumState::Used, QStringLiteral("0a1"), {});
    row(MediumState::Received, QStringLiteral("free"), {QStringLiteral("FREE-1")});
    // The most overdue first, whatever is looked for.
    row(MediumState::DueBack, QString(),
        {QStringLiteral("LATE-1"), QStringLiteral("LATE-3"), QStringLiteral("LATE-2")});
    row(MediumState::DueBack, QStringLiteral("сарсен"),
        {QStringLiteral("LATE-1"), QStringLiteral("LATE-2")});
    row(MediumState::DueBack, QStringLiteral("омир"), {QStringLiteral("LATE-3")});
}

void TestMediumSearch::finds() {
    QFETCH(MediumState, state);
    QFETCH(QString, text);
    QTEST(serialsOf(state, text), "serials");
}

void TestMediumSearch::readsWhatIsAskedFor() {
    const auto store = m_fixture.reg->media();
    const auto ids = KU_OK(store.findIds(MediumState::DueBack));
    const auto media = KU_OK(store.byIds({ids[2], ids[0]})); // in this order
    QCOMPARE(media.size(), std::size_t(2));
    QCOMPARE(media[0].serial, QStringLiteral("LATE-2"));
    QCOMPARE(media[1].dueBack, std::optional(QDate(2026, 7, 20)));
    QCOMPARE(KU_OK(store.holders({ids[1]})).front(), QStringLiteral("Өмірова"));
}

QTEST_GUILESS_MAIN(TestMediumSearch)
#include "test_medium_search.moc"
