// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>

#include "model/verification/verified_file.h"

namespace model::text {

/** A moment as sentences write one, see writeMomentsBy(). */
QString momentOf(Time at, std::chrono::seconds utcOffset);

/** Protocol::tr("…"): the words of verifications; context "protocol". */
struct Protocol {
    Q_DECLARE_TR_FUNCTIONS(protocol)
};

/** Sentences, one a line. */
QString sentences(const std::vector<Error>& reasons);

/** Of the verdict in one line; what is not known to be good is never called so. */
QString verdictText(const VerifiedFile& verified);
QString verdictText(const Judgement& judgement);

/** "good", "revoked on …", "not told: …": of a certificate of a path. */
QString statusText(const crypto::x509::CheckedLink& link, std::chrono::seconds utcOffset);

/** The list or answer by which a status was told, with its number and times. */
QString sourceText(const crypto::x509::StatusSource& source, std::chrono::seconds utcOffset);

/** The kind of an object, as a heading has it. */
QString kindText(ObjectKind kind);

} // namespace model::text
