// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/output.h"

#include <cstdio>

#include <QJsonDocument>

#include "model/text/sentence.h"

namespace app::kualikctl {

namespace {

constexpr int labelWidth = 22;

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

void Output::line(const QString& text) {
    if (!m_json) write(stdout, harmless(text).toUtf8() + '\n');
}

void Output::field(const QString& label, const QString& value) {
    if (!value.isEmpty()) line(label.leftJustified(labelWidth) + u' ' + value);
}

void Output::object(const QJsonObject& object) {
    if (m_json) write(stdout, QJsonDocument(object).toJson());
}

void Output::note(const QString& text) {
    write(stderr, harmless(text).toUtf8() + '\n');
}

void Output::fault(const crypto::Error& error) {
    const QString text = model::text::sentence(error);
    note(QStringLiteral("kualikctl: ") + text);
    object({{"error", QJsonObject{
                          {"code", QString::fromUtf8(
                                       crypto::nameOf(error.code).data(),
                                       static_cast<qsizetype>(crypto::nameOf(error.code).size()))},
                          {"text", text},
                          {"clause", QString::fromStdString(error.clause)},
                      }}});
}

} // namespace app::kualikctl
