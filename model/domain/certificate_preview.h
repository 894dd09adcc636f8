// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/domain/common.h"
#include "model/domain/detail_line.h"
#include "model/domain/finding.h"

namespace model {

/** One thing that a certificate says otherwise than its structure asks for. */
struct StructureFinding {
    Severity severity = Severity::Error;
    QString code;  // "extension.missing"
    QString place; // "Subject/OU"
    QString expected;
    QString found;
    QString clause;
};

/** When the window shows the certificate before it issues it. */
enum class PreviewRule { OnRequest, Always };

/** A certificate as it will be built, before there is a key. */
struct CertificatePreview {
    QString structure;
    QString edition;
    Time notBefore; // as if it were made now
    Time notAfter;
    std::vector<DetailLine> lines; // what is made from the key is the stand-in's
    std::vector<StructureFinding> findings;
};

} // namespace model
