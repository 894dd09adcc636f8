// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/** A Russian keyboard has no Ә, Ғ, Қ, Ң, Ө, Ұ, Ү, Һ, І: what is typed instead finds them, too.
 *  So does Е find Ё, and Ё Е. */
namespace model {

/** In lower case, and one of those letters as the one that is typed instead. */
QChar plainLetter(QChar letter);

/** All lower-case letters that this plain one stands for, itself first. */
QString lettersFor(QChar plain);

/** The text with each letter as plainLetter() has it. */
QString plainLetters(QString text);

/** Whether these (some, as plainLetters() has them) stand in the text, whatever its case. */
bool hasPlainLetters(QStringView text, QStringView plain);

} // namespace model
