// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include <QDate>
#include <QString>
#include <QStringList>

#include "model/domain/common.h"

namespace model::papers {

struct FormColumn {
    QString name; // "iin": which value stands in it
    QString label;
    int width = 0; // relative
    bool centred = false;
};

/** Heading: two blocks side by side. Filled: a text and, below it, its value on a line. */
enum class ElementKind { Heading, Title, Paragraph, Table, Signature, Seal, Filled };

/** A part of a form, in print order. {name} in a text is the place of a value. */
struct FormElement {
    ElementKind kind = ElementKind::Paragraph;
    QString text; // a signature's is its label
    QStringList left, right;
    QString value; // what is filled in; in a signature the signer's name
    QString signatureCaption, valueCaption;
    std::vector<FormColumn> columns;
    int leastRow = 0; // mm: room for a signature
};

/** The wording of one edition of a form. */
struct Form {
    QString id;
    QString edition;
    QDate effectiveFrom;
    QString clause;
    bool landscape = false;
    std::vector<FormElement> elements; // exactly one title and one table
    std::map<QString, QString> own;    // words that are not the Order's

    const FormElement& title() const;
};

/** The names a form may use: a name that has no value would print as a blank. */
struct FormNames {
    QStringList values;
    QStringList columns;
    QStringList own = {};
};

/** The edition of a form's file that is in force on a day. BadResource: file, place. */
Result<Form> loadForm(const QString& path, QDate day, const FormNames& names);

/** What every page of a training workplace carries, as it is on a day. */
Result<QString> trainingMark(QDate day);

/** The text with its values; a blank to write on where a value is empty. */
QString filled(const QString& text, const std::map<QString, QString>& values);

/** Whether the text has places for values and nothing stands in any of them. */
bool isBlank(const QString& text, const std::map<QString, QString>& values);

} // namespace model::papers
