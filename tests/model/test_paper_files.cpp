// SPDX-License-Identifier: Apache-2.0
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QTest>
#include <thread>

#include "model/papers/pages.h"
#include "model/papers/papers.h"
#include "model/papers/pdf_stamp.h"
#include "tests/model/paper_values.h"

using namespace model;
using namespace model::test;

/** The papers as files: reproducible, whole, and never with a letter that is not there. */
class TestPaperFiles : public QObject {
    Q_OBJECT

private slots:
    void sameBytes_data();
    void sameBytes();
    void otherDayOtherBytes();
    void fileFacts();
    void notAFileOfQt();
    void fontIsMissing();
    void letterIsMissing();
    void withoutGui();
};

static QByteArray digestOf(const QString& form) {
    const auto pdf = paper(form, 30, context(true));
    if (!pdf) return {};
    return QCryptographicHash::hash(
               QByteArrayView(pdf->data(), static_cast<qsizetype>(pdf->size())),
               QCryptographicHash::Sha256)
        .toHex();
}

void TestPaperFiles::sameBytes_data() {
    formRows();
}

void TestPaperFiles::sameBytes() {
    QFETCH(QString, form);
    const QByteArray digest = digestOf(form);
    QVERIFY(!digest.isEmpty());
    QCOMPARE(digestOf(form), digest);

    QByteArray first, second;
    std::thread one([&] { first = digestOf(form); });
    std::thread two([&] { second = digestOf(form); });
    one.join();
    two.join();
    QCOMPARE(first, digest);
    QCOMPARE(second, digest);

    // Other processes: Qt's hashes are seeded anew, and the clock's zone is another.
    for (const char* zone : {"UTC", "Asia/Almaty", "America/St_Johns"}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TZ"), QString::fromLatin1(zone));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--digest"), form});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), digest);
    }
}

void TestPaperFiles::otherDayOtherBytes() {
    papers::Context tomorrow = context();
    tomorrow.day = tomorrow.day.addDays(1);
    const auto today = paper(forms.first(), 1, context());
    const auto next = paper(forms.first(), 1, tomorrow);
    QVERIFY(today && next);
    QCOMPARE(next->size(), today->size());
    QVERIFY(*next != *today);
}

void TestPaperFiles::fileFacts() {
    for (const QString& form : forms) {
        const Printed printed(paper(form, 12, context(true)));
        const QString info = printed.info();
        QVERIFY2(info.contains(QStringLiteral("Nov 25 ")) && info.contains("2026"),
                 qPrintable(info));
        QVERIFY2(!info.contains(QStringLiteral("Error")), qPrintable(info));
        const QStringList fonts = printed.fonts().trimmed().split(QChar('\n')).mid(2);
        QCOMPARE(fonts.size(), 1);
        const QString flags = fonts.first().mid(fonts.first().indexOf("Identity-H") + 10);
        QVERIFY2(fonts.first().startsWith("NotoSans-Regular"), qPrintable(fonts.first()));
        QVERIFY2(flags.simplified().startsWith("yes"), qPrintable(flags));
    }
}

void TestPaperFiles::notAFileOfQt() {
    for (const QByteArray& file :
         {QByteArray(), QByteArray("%PDF-1.4\n"), QByteArray("/CreationDate (D:20261125000000Z)"),
          QByteArray("/CreationDate (D:20261125000000Z)\nxref\n0 2\n0000000000 65535 f \n"
                     "0000000001 00000 n \ntrailer\nstartxref\n34 \n%%EOF")}) {
        const auto stamped = papers::stamp(file, {{}, {}, QDate(2026, 11, 25)});
        QVERIFY(!stamped);
        QCOMPARE(stamped.error().code, ErrorCode::Internal);
    }
}

void TestPaperFiles::fontIsMissing() {
    const auto status = papers::Pages(QStringLiteral("No Such Sans"), true, {}).checkFont();
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::FontMissing);
    QCOMPARE(status.error().arguments.at(0), std::string("No Such Sans"));
    QVERIFY(papers::Pages(QStringLiteral("Noto Sans"), true, {}).checkFont());
}

void TestPaperFiles::letterIsMissing() {
    Application letter = applicationOf(2);
    letter.rows[1].region = QStringLiteral("Астана\t\r\nқаласы"); // to be printed as spaces
    QVERIFY(papers::application(letter, context()));
    letter.rows[1].region = QStringLiteral("Астана 阿");
    const auto refused = papers::application(letter, context());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BadArgument);
    QCOMPARE(refused.error().arguments.at(0), std::string("character-missing U+963f"));
}

void TestPaperFiles::withoutGui() {
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--without-gui")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(), QByteArray("papers need a QGuiApplication"));
}

// What only a process of its own can show: another seed of Qt's hashes, or no Qt Gui at work.
static int runAsChild(int argc, char** argv) {
    if (QByteArray(argv[1]) == "--without-gui") {
        QCoreApplication application(argc, argv);
        const auto pdf = paper(forms.first(), 1, context());
        std::fputs(pdf ? "printed" : pdf.error().detail.c_str(), stdout);
    } else {
        QGuiApplication application(argc, argv);
        std::fputs(digestOf(QString::fromLatin1(argv[2])).constData(), stdout);
    }
    return 0;
}

int main(int argc, char** argv) {
    if (argc > 1 && (QByteArray(argv[1]) == "--without-gui" || QByteArray(argv[1]) == "--digest"))
        return runAsChild(argc, argv);
    QGuiApplication application(argc, argv);
    TestPaperFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_paper_files.moc"
