// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/crypto/order_rows.h"

/** Private to the rows' files. */
namespace order_rows {

/** One row beside the object, and where faults gather. */
struct Row {
    const QJsonObject& table;
    const QJsonObject& json;
    const Issued& issued;
    QStringList& faults;

    QString id() const { return table["id"].toString(); }
    QJsonObject normalized() const { return json["normalized"].toObject(); }
    QString content() const;
    /** Its OIDs as they are read where they are misprinted. */
    QStringList oids() const;
    void expect(bool isMet, const QString& fault) const {
        if (!isMet) faults << fault;
    }
    void same(const QString& what, const QString& found, const QString& expected) const {
        expect(found == expected, what + ": «" + found + "», not «" + expected + "»");
    }
};

QString oidText(const ASN1_OBJECT* object);
QString octetsText(const ASN1_STRING* string);
QByteArray octetsOf(const ASN1_STRING* string);

void checkName(const Row& row, const X509_NAME* name);
void checkExtension(const Row& row);

} // namespace order_rows
