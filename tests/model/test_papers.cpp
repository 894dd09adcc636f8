// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "model/papers/papers.h"
#include "tests/model/paper_values.h"

using namespace model;
using namespace model::test;

class TestPapers : public QObject {
    Q_OBJECT

private slots:
    void wordsOfTheForm_data();
    void wordsOfTheForm();
    void everyKazakhLetter();
    void noLigatures();
    void pages_data();
    void pages();
    void trainingMark_data();
    void trainingMark();
    void applicationKeepsTheLettersWords();
    void rowTallerThanAPage();
    void emptyLetter();
    void correctionNamesItsLine();
    void refusalReply();
    void saysHowFarItIs();
    void endsWhereItIsCancelled();
};

static QJsonArray elementsOf(const QString& form) {
    QFile file(QStringLiteral(":/kualik/forms/%1.json").arg(form));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no form %s", qPrintable(form));
    const auto editions = QJsonDocument::fromJson(file.readAll()).object().value("editions");
    return editions.toArray().at(0).toObject().value("elements").toArray();
}

/** Every text of the form's data, cut where values stand. */
static QStringList wordsOf(const QString& form) {
    static const QRegularExpression place(QStringLiteral("\\{[^}]*\\}"));
    QStringList words;
    const auto add = [&](const QString& text) {
        const QStringList parts = text.split(place);
        for (const QString& part : parts)
            if (!withoutSpaces(part).isEmpty()) words += withoutSpaces(part);
    };
    const QJsonArray elements = elementsOf(form);
    for (const QJsonValue& element : elements) {
        for (const char* key : {"text", "label", "signatureCaption", "nameCaption"})
            add(element[QLatin1String(key)].toString());
        const QJsonArray right = element["right"].toArray();
        for (const QJsonValue& text : right)
            add(text.toString());
        const QJsonArray columns = element["columns"].toArray();
        for (const QJsonValue& column : columns)
            add(column["label"].toString());
    }
    return words;
}

/** Labels and numbers of the columns, as they follow each other. */
static QString tableHeadOf(const QString& form) {
    QString labels, numbers;
    int number = 0;
    const QJsonArray elements = elementsOf(form);
    for (const QJsonValue& element : elements) {
        const QJsonArray columns = element["columns"].toArray();
        for (const QJsonValue& column : columns) {
            labels += withoutSpaces(column["label"].toString());
            numbers += QString::number(++number);
        }
    }
    return labels + numbers;
}

void TestPapers::wordsOfTheForm_data() {
    formRows();
}

void TestPapers::wordsOfTheForm() {
    QFETCH(QString, form);
    const Printed printed(paper(form, 12, context()));
    const QString text = printed.text();
    const QStringList words = wordsOf(form);
    QVERIFY(words.size() > 8);
    qsizetype from = 0; // in the form's order
    for (const QString& word : words) {
        const qsizetype found = text.indexOf(word, from);
        QVERIFY2(found >= 0, qPrintable(word));
        from = found;
    }
}

void TestPapers::everyKazakhLetter() {
    Application letter = applicationOf(1);
    letter.rows[0].fullName = everyLetter + QChar(' ') + everyLetter;
    const Printed printed(papers::application(letter, context()));
    QVERIFY(printed.text().contains(everyLetter + everyLetter));
}

/** A serial number is found on the paper as it was typed: "ff" drawn as one sign would not be. */
void TestPapers::noLigatures() {
    std::vector<JournalLine> lines = journalOf(1);
    lines[0].mediumSerial = QStringLiteral("KU68ffi8ffl");
    const Printed printed(papers::journal(lines, context()));
    QVERIFY2(printed.text().contains(QStringLiteral("KU68ffi8ffl")), qPrintable(printed.text()));
}

void TestPapers::pages_data() {
    QTest::addColumn<QString>("form");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QString>("size");
    const QString landscape = QStringLiteral("842 x 595 pts (A4)");
    const QString portrait = QStringLiteral("595 x 842 pts (A4)");
    const auto add = [](const char* form, int rows, int pages, const QString& size) {
        QTest::addRow("%s, %d rows", form, rows)
            << QString::fromLatin1(form) << rows << pages << size;
    };
    add("ucgo-1", 1, 1, landscape);
    add("ucgo-1", 12, 4, landscape);
    add("ucgo-1", 100, 21, landscape);
    add("ucgo-3", 1, 1, landscape);
    add("ucgo-3", 12, 3, landscape);
    add("ucgo-3", 100, 21, landscape);
    add("ucgo-7", 1, 1, portrait);
    add("ucgo-7", 12, 2, portrait);
    add("ucgo-7", 100, 9, portrait);
    add("ucgo-refusal", 1, 1, portrait);
    add("ucgo-refusal", 12, 2, portrait);
    add("ucgo-refusal", 100, 7, portrait);
}

void TestPapers::pages() {
    QFETCH(QString, form);
    QFETCH(int, rows);
    QFETCH(QString, size);
    const Printed printed(paper(form, rows, context()));
    const QString info = printed.info();
    QVERIFY2(info.contains(size), qPrintable(info));
    const QStringList pages = printed.pages();
    QTEST(static_cast<int>(pages.size()), "pages");

    const QString head = tableHeadOf(form);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY2(pages[i].contains(QStringLiteral("%1/%2").arg(i + 1).arg(pages.size())),
                 qPrintable(pages[i]));
        // Every page has rows, and a head above them.
        QCOMPARE(pages[i].count(head), 1);
        QVERIFY(pages[i].contains(QStringLiteral("Мұхамеджанұлы")));
    }
    const QString all = pages.join(QString());
    for (int i = 1; i <= rows; ++i) {
        QCOMPARE(all.count(withoutSpaces(nameOf(i))), 1);
        QCOMPARE(all.count(iinOf(i)), 1);
    }
}

void TestPapers::trainingMark_data() {
    formRows();
}

void TestPapers::trainingMark() {
    QFETCH(QString, form);
    const QString mark = QStringLiteral("ОҚУ·УЧЕБНЫЙ");
    const QStringList training = Printed(paper(form, 12, context(true))).pages();
    const QStringList production = Printed(paper(form, 12, context())).pages();
    QCOMPARE(training.size(), production.size());
    for (const QString& page : training)
        QCOMPARE(page.count(mark), 2); // the band and across the page
    for (const QString& page : production)
        QVERIFY(!page.contains(QStringLiteral("УЧЕБНЫЙ")));
    // The mark moves and hides nothing.
    for (qsizetype i = 0; i < training.size(); ++i)
        QCOMPARE(QString(training[i]).remove(mark), production[i]);
}

void TestPapers::applicationKeepsTheLettersWords() {
    const QString text = Printed(papers::application(applicationOf(1), context())).text();
    for (const QString& value :
         {ministry, position, mailbox, QStringLiteral("Алматы облысы, Қарасай ауданы"),
          QStringLiteral("+7 701 123 45 67"), QStringLiteral("20.11.2026 № 12-3/4567-И"),
          QStringLiteral("жеткізгіштер 1 дана"), QStringLiteral("Жүсіпбекұлы"),
          QStringLiteral("Қуанышбаева Гүлнәр Өтегенқызы, +7 (7172) 74-10-15")})
        QVERIFY2(text.contains(withoutSpaces(value)), qPrintable(value));
}

void TestPapers::rowTallerThanAPage() {
    QString longNote;
    for (int i = 0; i < 700; ++i)
        longNote += QStringLiteral("түсіндірме%1 ").arg(i, 3, 10, QChar('0'));
    Application letter = applicationOf(3);
    letter.rows[1].refusalNote = longNote;
    letter.rows[1].fullName += QString(200, QChar(u'Ұ')); // no place to break at
    const auto rules = rulesOn(context().day);
    QVERIFY(rules);
    const auto reply = papers::refusalReplyTo(letter, **rules);
    QVERIFY(reply);
    const QStringList pages = Printed(papers::refusalReply(*reply, context())).pages();
    QVERIFY(pages.size() > 3);
    const QString all = pages.join(QString());
    for (int i = 0; i < 700; ++i)
        QCOMPARE(all.count(QStringLiteral("түсіндірме%1").arg(i, 3, 10, QChar('0'))), 1);
    QCOMPARE(all.count(QChar(u'Ұ')), 200);
    QCOMPARE(all.count(withoutSpaces(nameOf(3))), 1);
}

void TestPapers::emptyLetter() {
    const QStringList pages = Printed(papers::application(Application{}, context())).pages();
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages[0].contains(QStringLiteral("Басшы")));
    QCOMPARE(Printed(papers::journal({}, context())).pages().size(), 1);
}

void TestPapers::correctionNamesItsLine() {
    std::vector<JournalLine> lines = journalOf(3);
    lines[2].number = 17;
    lines[2].corrects = lines[1].id;
    const QString text = Printed(papers::journal(lines, context())).text();
    QCOMPARE(text.count(QStringLiteral("172-жолдытүзету")), 1);
    QCOMPARE(text.count(QStringLiteral("түзету")), 1);

    lines[2].corrects = 5;
    const auto lost = papers::journal(lines, context());
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::NotFound);
}

void TestPapers::refusalReply() {
    Application letter = applicationOf(3);
    letter.rows[1].state = RowState::Accepted;
    const auto rules = rulesOn(context().day);
    QVERIFY(rules);
    const auto reply = papers::refusalReplyTo(letter, **rules);
    QVERIFY(reply);
    const Printed printed(papers::refusalReply(*reply, context()));
    const QString text = printed.text();
    for (const QString& value :
         {QStringLiteral("20.11.2026 № 12-3/4567-И хатыңызға (23.11.2026 күні алынған)"),
          QStringLiteral("25.11.2026 №"), context().authorityName, context().operatorName,
          QStringLiteral("Кімге: ") + ministry, nameOf(1), nameOf(3), letter.rows[0].refusalNote})
        QVERIFY2(text.contains(withoutSpaces(value)), qPrintable(value));
    for (const int ground : {2, 4}) {
        const Wording* wording =
            (*rules)->refusalGround(QStringLiteral("ucgo.refuse.%1").arg(ground));
        QVERIFY(wording);
        QVERIFY2(text.contains(withoutSpaces(wording->kk + wording->clause)),
                 qPrintable(wording->kk));
    }
    QVERIFY(!text.contains(withoutSpaces(nameOf(2))));
    // A number does not end a line when its word begins the next.
    QVERIFY(printed.lines().contains(QStringLiteral("11-тармақ, 2)")));
    QVERIFY(printed.lines().contains(QStringLiteral("12-тармағының")));

    letter.rows[0].refusalGround = QStringLiteral("ucgo.refuse.99");
    const auto unknown = papers::refusalReplyTo(letter, **rules);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);

    const auto nobody = papers::refusalReply({}, context());
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::BadArgument);
}

void TestPapers::saysHowFarItIs() {
    std::vector<int> said;
    model::Job job([&](model::Step step, int done, int total) {
        QCOMPARE(step, model::Step::Printing);
        QCOMPARE(total, 100);
        said.push_back(done);
    });
    papers::Context context = test::context();
    context.job = &job;
    const auto paper = papers::journal(test::journalOf(300), context);
    QVERIFY(paper.has_value());
    QVERIFY(said.size() > 20 && said.size() <= 101); // and not at each line
    QVERIFY(std::is_sorted(said.begin(), said.end()));
    QVERIFY(said.front() == 0 && said.back() > 50); // the pages, too
    // It changes nothing of the paper.
    const auto same = papers::journal(test::journalOf(300), test::context());
    QVERIFY(same.has_value() && *same == *paper);
}

void TestPapers::endsWhereItIsCancelled() {
    for (const int at : {10, 60}) { // among the rows, among the pages
        std::unique_ptr<model::Job> job;
        job = std::make_unique<model::Job>([&](model::Step, int done, int) {
            if (done >= at) job->cancel();
        });
        papers::Context context = test::context();
        context.job = job.get();
        const auto paper = papers::application(test::applicationOf(300), context);
        QVERIFY(!paper.has_value());
        QCOMPARE(paper.error().code, ErrorCode::Cancelled);
    }
}

QTEST_MAIN(TestPapers)
#include "test_papers.moc"
