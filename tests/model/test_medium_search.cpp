// SPDX-License-Identifier: Apache-2.0
#include "model/domain/scanned_keys.h"
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
    void findsInAnyState();
    void readsAScan_data();
    void readsAScan();
    void aScanOfNoneIsLatin();
    void readsKeysOfTheOtherLayout();
    void readsWhatIsAskedFor();
    void readsTheKeysOfAThousand();

private:
    void put(const char* serial, MediumState state, const QString& holder, const QString& iin,
             QDate dueBack = {});
    QStringList serialsOf(MediumState state, const QString& text) const;
    QString certificateSerial() const;

    Fixture m_fixture;
};

void TestMediumSearch::put(const char* serial, MediumState state, const QString& holder,
                           const QString& iin, QDate dueBack) {
    m_fixture.change(QStringLiteral("medium"), [&](Transaction& transaction) {
        auto store = m_fixture.reg->media();
        const Id id = KU_OK(store.add(transaction, QString::fromUtf8(serial), MediumKind::UsbA));
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
    for (const char* one : {"case-1", "CASE-1", "KZ-5", "ЛЯ-5", "RU/1", "RU71", "RU7"})
        put(one, MediumState::Returned, {}, {});
    put("LATE-2", MediumState::DueBack, name, iin, QDate(2026, 7, 22));
    put("LATE-1", MediumState::DueBack, name, iin, QDate(2026, 7, 20));
    put("LATE-3", MediumState::DueBack, QStringLiteral("Өмірова"), QStringLiteral("2"),
        QDate(2026, 7, 21));
}

QStringList TestMediumSearch::serialsOf(MediumState state, const QString& text) const {
    const auto store = m_fixture.reg->media();
    const auto serials = KU_OK(store.serials(state, KU_OK(store.findIds(state, text))));
    return {serials.begin(), serials.end()};
}

QString TestMediumSearch::certificateSerial() const {
    const auto found = KU_OK(m_fixture.reg->certificates().find({}));
    return QString::fromStdString(crypto::toHex(found.front().serial)).left(8);
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
    row(MediumState::HandedOver, QStringLiteral("сарсенова 8801"), {first});
    row(MediumState::HandedOver, QStringLiteral("880101400 лайла"), {first});
    row(MediumState::HandedOver, QStringLiteral("сарсенова 9002"), {});
    // What else a certificate is found by: its BIN, its letter, its own serial number.
    row(MediumState::HandedOver, Fixture::employee(1).bin, {});
    row(MediumState::HandedOver, QStringLiteral("12-3/456"), {});
    row(MediumState::HandedOver, certificateSerial(), {});
    row(MediumState::HandedOver, QStringLiteral("8"), {first, second}); // too short for a search
    row(MediumState::Used, QStringLiteral("федор йодов"), {QStringLiteral("USED-1")});
    row(MediumState::Used, QStringLiteral("0a1"), {});
    row(MediumState::Received, QStringLiteral("free"), {QStringLiteral("FREE-1")});
    // The most overdue first, whatever is looked for.
    row(MediumState::DueBack, QString(),
        {QStringLiteral("LATE-1"), QStringLiteral("LATE-3"), QStringLiteral("LATE-2")});
    row(MediumState::DueBack, QStringLiteral("w"),
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

/** One that came back just now is among all of them, whatever it is searched by. */
void TestMediumSearch::findsInAnyState() {
    const auto store = m_fixture.reg->media();
    const auto serials = [&](const QString& text) {
        const auto ids = KU_OK(store.findIds(std::nullopt, text));
        const auto found = KU_OK(store.serials(std::nullopt, ids));
        return QStringList(found.begin(), found.end());
    };
    const QStringList all = serials({});
    QStringList came{"0A1B", "0A1C", "USED-1", "FREE-1", "LATE-2", "LATE-1"};
    for (const QString& one : all)
        if (!came.isEmpty() && came.front() == one) came.removeFirst();
    QCOMPARE(came, QStringList()); // all of them, as they came
    QCOMPARE(serials(QStringLiteral("сарсенова")), QStringList({"0A1B", "LATE-2", "LATE-1"}));
    QCOMPARE(serials(QStringLiteral("федор йодов")), QStringList({"USED-1"}));
    QCOMPARE(serials(QStringLiteral("case")), QStringList({"case-1", "CASE-1"}));
    const auto ids = KU_OK(store.findIds(std::nullopt, QStringLiteral("late")));
    QCOMPARE(KU_OK(store.states({ids.front()})).front(), MediumState::DueBack);
    QCOMPARE(KU_OK(store.holders(std::nullopt, ids)).back(), QStringLiteral("Өмірова"));
}

void TestMediumSearch::readsAScan_data() {
    QTest::addColumn<QString>("scanned");
    QTest::addColumn<QString>("serial"); // empty: none
    const auto row = [](const QString& scanned, const QString& serial) {
        QTest::addRow("%s", qPrintable(scanned)) << scanned << serial;
    };
    const QString free = QStringLiteral("FREE-1"), first = QStringLiteral("0A1B");
    row(free, free);
    row(QStringLiteral("free-1"), free);
    row(QStringLiteral("АКУУ-1"), free); // a Russian layout
    row(QStringLiteral("акуу-1"), free);
    row(QStringLiteral("АКУУө\""), free); // a Kazakh one, with its digits' row
    row(QStringLiteral("ӨФ\"И"), QString());
    row(QStringLiteral("қФ\"И"), first);
    row(QStringLiteral("0Ф1И"), first);                  // its digits from the block of digits
    row(QStringLiteral("кг.1"), QStringLiteral("RU/1")); // a Russian layout's dot
    row(QStringLiteral("кг."), QStringLiteral("RU7"));   // its digits are no digits here
    row(QStringLiteral("FREE"), QString());
    row(QStringLiteral("case-1"), QStringLiteral("case-1"));
    row(QStringLiteral("CASE-1"), QStringLiteral("CASE-1"));
    row(QStringLiteral("Case-1"), QString());            // one of two
    row(QStringLiteral("ЛЯ-5"), QStringLiteral("ЛЯ-5")); // exactly that, before what it could mean
    row(QString(), QString());
}

void TestMediumSearch::readsAScan() {
    QFETCH(QString, scanned);
    QFETCH(QString, serial);
    const auto found = KU_OK(m_fixture.reg->media().byScan(scanned));
    QCOMPARE(found ? found->serial : QString(), serial);
}

void TestMediumSearch::aScanOfNoneIsLatin() {
    for (const auto& [scanned, latin] : {std::pair("KZ-9", "KZ-9"),
                                         {"kz.9", "kz.9"},
                                         {"ЛЯ-9", "KZ-9"},
                                         {"ля.9№", "kz/9#"},
                                         {"ляөұ", "kz-9"},
                                         {"ЛЯӨ\"қ.", "KZ-107"}})
        QCOMPARE(latinOfScan(QString::fromUtf8(scanned)), QString::fromUtf8(latin));
}

void TestMediumSearch::readsKeysOfTheOtherLayout() {
    const auto meant = [](const char* typed, const char* word) {
        return readingsOfKeys(QString::fromUtf8(typed)).contains(QString::fromUtf8(word));
    };
    QVERIFY(meant("jnpsd", "отзыв"));
    QVERIFY(meant("Jnpsd", "Отзыв"));
    QVERIFY(meant("3plte", "іздеу")); // on the digits' row of the Kazakh layout
    QVERIFY(meant("кумщлу", "revoke"));
    QVERIFY(areOnOneKey(u'Ы', u's') && areOnOneKey(u'S', u'ы') && areOnOneKey(u'қ', u'0'));
    QVERIFY(!areOnOneKey(u'ы', u'd') && !areOnOneKey(u'S', u'D'));
    QCOMPARE(readingsOfKeys(QStringLiteral("12-3")), QStringList{QStringLiteral("12-3")});
}

void TestMediumSearch::readsWhatIsAskedFor() {
    const auto store = m_fixture.reg->media();
    const auto ids = KU_OK(store.findIds(MediumState::DueBack));
    const auto media = KU_OK(store.byIds({ids[2], ids[0]})); // in this order
    QCOMPARE(media.size(), std::size_t(2));
    QCOMPARE(media[0].serial, QStringLiteral("LATE-2"));
    QCOMPARE(media[1].dueBack, std::optional(QDate(2026, 7, 20)));
    QCOMPARE(KU_OK(store.holders(MediumState::DueBack, {ids[1]})).front(),
             QStringLiteral("Өмірова"));
}

/** More than are looked up one by one; the list that is sorted is in no order of theirs. */
void TestMediumSearch::readsTheKeysOfAThousand() {
    constexpr int count = 1200;
    Fixture fixture;
    fixture.change(QStringLiteral("medium"), [&](Transaction& transaction) {
        auto store = fixture.reg->media();
        for (int i = 0; i < count; ++i) {
            const QString serial = QStringLiteral("KZ-%1").arg(i);
            const Id id = KU_OK(store.add(transaction, serial, MediumKind::UsbA));
            const bool isHeld = i % 100 != 0;
            const QString holder = isHeld ? QStringLiteral("Иесі %1").arg(i) : QString();
            KU_OK(store.record(
                transaction,
                {id, isHeld ? MediumState::HandedOver : MediumState::Received, holder, holder}));
        }
    });
    const auto store = fixture.reg->media();
    auto ids = KU_OK(store.findIds(MediumState::HandedOver));
    QCOMPARE(ids.size(), std::size_t(count - count / 100));
    std::reverse(ids.begin(), ids.end());
    const auto serials = KU_OK(store.serials(MediumState::HandedOver, ids));
    const auto holders = KU_OK(store.holders(MediumState::HandedOver, ids));
    QCOMPARE(serials.size(), ids.size());
    QCOMPARE(holders.size(), ids.size());
    QCOMPARE(serials.front(), QStringLiteral("KZ-1199"));
    QCOMPARE(holders.front(), QStringLiteral("Иесі 1199"));
    QCOMPARE(serials.back(), QStringLiteral("KZ-1"));
    QCOMPARE(holders.back(), QStringLiteral("Иесі 1"));
}

QTEST_GUILESS_MAIN(TestMediumSearch)
#include "test_medium_search.moc"
