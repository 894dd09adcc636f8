// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include "tests/crypto/provider_fixture.h"

/**
 * The Order's tables, row by row (tests/data/structures.json), against an issued object as OpenSSL
 * takes it apart. Nothing here knows the profiles, the builder or the linter.
 */
namespace order_rows {

/** A certificate or a list, with the certificate of who issued it. */
class Issued {
public:
    Issued(const crypto::Bytes& der, const crypto::Bytes& issuerDer, bool isList);

    bool isList() const { return m_list != nullptr; }
    X509* certificate() const { return m_certificate.get(); }
    X509_CRL* list() const { return m_list.get(); }
    X509* issuer() const { return m_issuer.get(); }
    const STACK_OF(X509_EXTENSION) * extensions() const;
    X509_EXTENSION* extension(const QString& oid) const; // null where there is none

private:
    fixture::Certificate m_certificate;
    fixture::Crl m_list;
    fixture::Certificate m_issuer;
};

QJsonArray tables();

/** The line's number of the Order stands in the name that a test gives its row. */
QString nameOf(const QJsonObject& row);

/** In what the object does not meet the row; empty where it does. */
QStringList unmet(const QJsonObject& table, const QJsonObject& row, const Issued& issued);

/** The extensions that no row of the table has. */
QStringList beyond(const QJsonObject& table, const Issued& issued);

} // namespace order_rows
