// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include <QString>
#include <QStringList>

#include "model/domain/application.h"
#include "model/domain/common.h"

namespace model {

/** A column of a table to be imported, and what its heading may say. */
struct ImportColumn {
    QString name; // the form's field name, "rowNo", "category" or "medium"
    QStringList headings;
};

/** What an import takes, as data: limits, delimiters, headings, words for the two choices. */
struct ImportRules {
    int mostRows = 0;
    int mostMebibytes = 0;
    int leastHeadings = 0; // so many recognised headings make a heading row
    QStringList delimiters;
    std::vector<ImportColumn> columns;
    QString recognised; // headings for an operator to read: "ЖСН / ИИН; …"
    std::map<QString, ServantCategory> categories; // by the word, as foldedHeading()
    std::map<QString, MediumKind> media;
};

/** Lower case, letters and digits only, one blank between words, ё as е. */
QString foldedHeading(const QString& text);

/** The name of the column that the heading is of; empty: of none. */
QString columnOf(const QString& heading, const ImportRules& rules);

/** 1, 2, 3...: the form has such a row of its columns' numbers under its headings. */
bool isNumberRow(const QStringList& fields);

/** The built-in rules, read once. BadResource. */
Result<const ImportRules*> importRules();

} // namespace model
