// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/output.h"

#include <algorithm>
#include <cstdio>

#include <unistd.h>

#include <QJsonDocument>

#include "app/kualikctl/advice.h"
#include "app/kualikctl/text.h"

namespace app::kualikctl {

namespace {

constexpr int labelWidth = 22;
const QByteArray clearLine = "\r\x1b[K";

void write(std::FILE* stream, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/** Names come from files of others: what would steer a terminal is shown, not done. */
QString harmless(const QString& text) {
    QString result;
    for (const QChar character : text) {
        const bool steers = character.category() == QChar::Other_Control ||
                            character.category() == QChar::Other_Format;
        if (steers && character != u'\n')
            result += QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QChar(u'0'));
        else
            result += character;
    }
    return result;
}

} // namespace

Output::Output(bool json)
    : m_json(json)
    , m_terminal(::isatty(STDERR_FILENO) == 1) {}

void Output::line(const QString& text) {
    endProgress(); // with --json, too: what is asked next must not stand behind it
    if (m_json) return;
    write(stdout, harmless(text).toUtf8() + '\n');
}

void Output::table(const QStringList& headings, const std::vector<QStringList>& rows) {
    if (rows.empty()) return;
    std::vector<QStringList> lines{headings};
    lines.insert(lines.end(), rows.begin(), rows.end());
    std::vector<qsizetype> widths(static_cast<std::size_t>(headings.size()), 0);
    for (const QStringList& cells : lines)
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] =
                std::max(widths[column], cells.value(static_cast<qsizetype>(column)).size());
    for (const QStringList& cells : lines) {
        QString text;
        for (std::size_t column = 0; column < widths.size(); ++column)
            text += cells.value(static_cast<qsizetype>(column)).leftJustified(widths[column] + 2);
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    }
}

void Output::field(const QString& label, const QString& value) {
    if (!value.isEmpty()) line(label.leftJustified(labelWidth) + u' ' + value);
}

void Output::object(const QJsonObject& object) {
    if (m_json) write(stdout, QJsonDocument(object).toJson());
}

void Output::note(const QString& text) {
    endProgress();
    write(stderr, harmless(text).toUtf8() + '\n');
}

void Output::progress(const QString& text, bool isKept) {
    const std::lock_guard lock(m_mutex);
    if (text == m_progress) return;
    if (m_terminal)
        write(stderr, clearLine + harmless(text).toUtf8());
    else if (isKept)
        write(stderr, harmless(text).toUtf8() + '\n');
    m_progress = text;
    m_onLine = m_terminal;
}

void Output::endProgress() {
    const std::lock_guard lock(m_mutex);
    if (m_onLine) write(stderr, clearLine);
    m_onLine = false;
    m_progress.clear();
}

void Output::fault(const crypto::Error& error) {
    const QString sentence = sentenceOf(error);
    note(QStringLiteral("kualikctl: ") + sentence);
    object({{"error", QJsonObject{
                          {"code", text(crypto::nameOf(error.code))},
                          {"text", sentence},
                          {"clause", QString::fromStdString(error.clause)},
                      }}});
}

} // namespace app::kualikctl
