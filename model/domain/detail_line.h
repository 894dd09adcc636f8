// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QString>

namespace model {

/** What a line of a certificate's contents belongs to. */
enum class DetailGroup { Certificate, Subject, Issuer, Extensions, Entries };

/** A line of an extension's contents: crypto::x509::ContentsLine. */
struct DetailPart {
    QString term;
    QString value;
};

/**
 * One field: its technical name ("CN", "X509v3 Key Usage") and its contents as they stand there.
 * model/text/contents.h has the words of the language set.
 */
struct DetailLine {
    DetailGroup group = DetailGroup::Certificate;
    QString name;
    QString value;
    bool critical = false;              // an extension
    bool ofKey = false;                 // made from the public key
    QString oid = {};                   // of the attribute, extension or algorithm
    std::vector<DetailPart> parts = {}; // an extension that is one of the usual ones
};

} // namespace model
