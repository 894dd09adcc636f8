// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace model {

/** What a line of a certificate's contents belongs to. */
enum class DetailGroup { Certificate, Subject, Issuer, Extensions };

/** One field: its technical name ("CN", "X509v3 Key Usage") and its contents in words. */
struct DetailLine {
    DetailGroup group = DetailGroup::Certificate;
    QString name;
    QString value;
    bool critical = false; // an extension
    bool ofKey = false;    // made from the public key
};

} // namespace model
