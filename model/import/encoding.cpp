// SPDX-License-Identifier: Apache-2.0
#include "model/import/encoding.h"

#include <algorithm>
#include <array>

#include <QStringDecoder>

namespace model {

namespace {

/** Windows-1251, 0x80 to 0xFF (unicode.org, CP1251.TXT); 0: 0x98 stands for nothing. */
constexpr std::array<char16_t, 128> windows1251{
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039,
    0x040A, 0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0,      0x2122, 0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408,
    0x00A4, 0x0490, 0x00A6, 0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407,
    0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB,
    0x0458, 0x0405, 0x0455, 0x0457, 0x0410, 0x0411, 0x0412, 0x0413, 0x0414, 0x0415, 0x0416, 0x0417,
    0x0418, 0x0419, 0x041A, 0x041B, 0x041C, 0x041D, 0x041E, 0x041F, 0x0420, 0x0421, 0x0422, 0x0423,
    0x0424, 0x0425, 0x0426, 0x0427, 0x0428, 0x0429, 0x042A, 0x042B, 0x042C, 0x042D, 0x042E, 0x042F,
    0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436, 0x0437, 0x0438, 0x0439, 0x043A, 0x043B,
    0x043C, 0x043D, 0x043E, 0x043F, 0x0440, 0x0441, 0x0442, 0x0443, 0x0444, 0x0445, 0x0446, 0x0447,
    0x0448, 0x0449, 0x044A, 0x044B, 0x044C, 0x044D, 0x044E, 0x044F};

/** What the first bytes give away; empty: nothing. */
QString kindOfFile(const QByteArray& bytes) {
    if (bytes.startsWith("%PDF")) return QStringLiteral("PDF");
    if (bytes.startsWith("PK\x03\x04")) return QStringLiteral("XLSX / DOCX / ZIP");
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) return QStringLiteral("XLS / DOC");
    if (bytes.startsWith("{\\rtf")) return QStringLiteral("RTF");
    return {};
}

/** True where text is text: no control characters but tabs and line ends. */
bool hasControls(const QByteArray& bytes) {
    return std::any_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0x7F || (byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    });
}

/** Most bytes above ASCII are Russian letters: another code page puts its letters elsewhere. */
bool looksLikeWindows1251(const QByteArray& bytes) {
    qsizetype high = 0;
    qsizetype letters = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) continue;
        if (byte == 0x98) return false;
        ++high;
        if (byte >= 0xC0 || byte == 0xA8 || byte == 0xB8 || byte == 0xB2 || byte == 0xB3) ++letters;
    }
    return letters * 10 >= high * 8;
}

QString fromWindows1251(const QByteArray& bytes) {
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += byte < 0x80 ? QChar(static_cast<char16_t>(byte)) : QChar(windows1251[byte - 0x80u]);
    }
    return text;
}

} // namespace

Result<DecodedText> decodeText(const QByteArray& bytes, const QString& path) {
    const std::string name = path.toStdString();
    if (const QString kind = kindOfFile(bytes); !kind.isEmpty())
        return Error{ErrorCode::NotCsv, {name, kind.toStdString()}};
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return Error{ErrorCode::UnknownEncoding, {name}, "UTF-16"};
    if (hasControls(bytes)) return Error{ErrorCode::NotCsv, {name, "not-text"}};
    const bool mark = bytes.startsWith("\xEF\xBB\xBF");
    QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8.decode(mark ? bytes.mid(3) : bytes);
    if (!utf8.hasError())
        return DecodedText{text, mark ? TextEncoding::Utf8WithMark : TextEncoding::Utf8};
    if (!mark && looksLikeWindows1251(bytes))
        return DecodedText{fromWindows1251(bytes), TextEncoding::Windows1251};
    return Error{ErrorCode::UnknownEncoding, {name}};
}

} // namespace model
