// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "model/domain/common.h"

namespace model {

enum class TextEncoding { Utf8, Utf8WithMark, Windows1251 };

struct DecodedText {
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
};

/**
 * Text from a file of unknown encoding: UTF-8 where the bytes are, else Windows-1251 where most of
 * them are its letters. NotCsv: path, what it is instead. UnknownEncoding: path.
 */
Result<DecodedText> decodeText(const QByteArray& bytes, const QString& path);

} // namespace model
