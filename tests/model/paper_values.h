// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "model/papers/papers.h"

/** The longest real values a paper has to hold, and what poppler reads back from it. */
namespace model::test {

inline const QString everyLetter = QStringLiteral("ӘәҒғҚқҢңӨөҰұҮүҺһІі");
inline const QString ministry = QStringLiteral(
    "Қазақстан Республикасының Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі");
inline const QString position = QStringLiteral(
    "Ақпараттық қауіпсіздік және криптографиялық қорғау басқармасының бас сарапшысы");
inline const QString mailbox =
    QStringLiteral("abilmansur.mukhamedzhanuly.long-mailbox@digital-development.gov.kz");

inline papers::Context context(bool training = false) {
    return {training, QDate(2026, 11, 25),
            QStringLiteral("Қазақстан Республикасы мемлекеттік органдарының куәландырушы орталығы"),
            QStringLiteral("Сәрсенбаева Айгерім Жанболатқызы")};
}

// Different for each number, and no name is a part of another.
inline QString nameOf(int number) {
    return QStringLiteral("Мұхамеджанұлы Әбілмансұр%1 Һашімұлы").arg(number, 3, 10, QChar('0'));
}

inline QString iinOf(int number) {
    return QStringLiteral("8801013%1").arg(number, 5, 10, QChar('0'));
}

template <typename Letter>
Letter letterOf(int rows) {
    Letter letter;
    letter.letterNumber = QStringLiteral("12-3/4567-И");
    letter.letterDate = QDate(2026, 11, 20);
    letter.stateBody = ministry;
    letter.headName = QStringLiteral("Мұхамеджанұлы Әбілмансұр Жүсіпбекұлы");
    letter.executorName = QStringLiteral("Қуанышбаева Гүлнәр Өтегенқызы");
    letter.executorPhone = QStringLiteral("+7 (7172) 74-10-15");
    letter.mediaCount = rows;
    for (int number = 1; number <= rows; ++number) {
        auto& row = letter.rows.emplace_back();
        row.number = number;
        row.fullName = nameOf(number);
        row.iin = iinOf(number);
        row.bin = QStringLiteral("990240003456");
        row.organization = ministry;
    }
    return letter;
}

inline Application applicationOf(int rows) {
    Application letter = letterOf<Application>(rows);
    letter.received = QDate(2026, 11, 23);
    for (EmployeeRow& row : letter.rows) {
        row.position = position;
        row.region = QStringLiteral("Алматы облысы, Қарасай ауданы, Қаскелең қ.");
        row.email = mailbox;
        row.phone = QStringLiteral("+7 701 123 45 67");
        row.state = RowState::Refused;
        row.refusalGround = QStringLiteral("ucgo.refuse.%1").arg(1 + row.number % 5);
        row.refusalNote = QStringLiteral("ЖСН жеке куәліктегі нөмірге сәйкес келмейді.");
    }
    return letter;
}

inline std::vector<JournalLine> journalOf(int rows) {
    std::vector<JournalLine> lines;
    for (int number = 1; number <= rows; ++number) {
        JournalLine& line = lines.emplace_back();
        line.id = 1000 + number;
        line.number = number;
        line.stateBody = ministry;
        line.letterNumber = QStringLiteral("12-3/4567-И");
        line.letterDate = QDate(2026, 11, 20);
        line.userName = nameOf(number);
        line.issuedOn = QDate(2026, 11, 24);
        line.mediumSerial = QStringLiteral("KZTOKEN-%1").arg(iinOf(number));
        line.receiverName = QStringLiteral("Қуанышбаева Гүлнәр Өтегенқызы");
        line.handedOverOn = QDate(2026, 11, 25);
    }
    return lines;
}

inline Result<Bytes> replyOf(int rows, const papers::Context& context) {
    KU_TRY(const Rules* rules, rulesOn(context.day));
    KU_TRY(const auto reply, papers::refusalReplyTo(applicationOf(rows), *rules));
    return papers::refusalReply(reply, context);
}

inline const QStringList forms{QStringLiteral("ucgo-1"), QStringLiteral("ucgo-3"),
                               QStringLiteral("ucgo-7"), QStringLiteral("ucgo-refusal")};

inline void formRows() {
    QTest::addColumn<QString>("form");
    for (const QString& form : forms)
        QTest::newRow(qPrintable(form)) << form;
}

/** One of the four papers by the id of its form. */
inline Result<Bytes> paper(const QString& form, int rows, const papers::Context& context) {
    if (form == QLatin1String("ucgo-1")) return papers::application(applicationOf(rows), context);
    if (form == QLatin1String("ucgo-3")) return papers::journal(journalOf(rows), context);
    if (form == QLatin1String("ucgo-7"))
        return papers::revocation(letterOf<RevocationLetter>(rows), context);
    return replyOf(rows, context);
}

inline QString withoutSpaces(QString text) {
    static const QRegularExpression spaces(QStringLiteral("[\\s\\x{200b}]+"));
    return text.remove(spaces);
}

/** A PDF file and what poppler's programs say of it. */
class Printed {
public:
    explicit Printed(const Result<Bytes>& pdf) {
        if (!pdf) {
            qWarning("%s", crypto::describe(pdf.error()).c_str());
            return;
        }
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(reinterpret_cast<const char*>(pdf->data()),
                       static_cast<qint64>(pdf->size()));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("paper.pdf")); }

    /** Standard output, and any complaint: a broken file is repaired in silence otherwise. */
    QString ask(const QString& program, QStringList arguments) const {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished()) qFatal("%s: poppler-utils?", qPrintable(program));
        return QString::fromUtf8(process.readAll());
    }
    QString info() const { return ask(QStringLiteral("pdfinfo"), {path()}); }
    QString fonts() const { return ask(QStringLiteral("pdffonts"), {path()}); }

    /** The text as its lines break. */
    QString lines() const {
        return ask(QStringLiteral("pdftotext"),
                   {QStringLiteral("-raw"), path(), QStringLiteral("-")});
    }
    /** The text without its spaces, page by page: where lines break is not the point. */
    QStringList pages() const {
        const QString all =
            ask(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path(), QStringLiteral("-")});
        QStringList pages = all.split(QChar('\f'));
        pages.removeLast(); // pdftotext ends every page with a form feed
        for (QString& page : pages)
            page = withoutSpaces(page);
        return pages;
    }
    QString text() const { return pages().join(QString()); }

private:
    QTemporaryDir m_folder;
};

} // namespace model::test
