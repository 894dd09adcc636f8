// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <QIcon>

#include "model/domain/certificate_record.h"

/** What the register's page says of one certificate wherever it names it. */
namespace ui::certificates {

/** Beside its words: colour is not all that tells them apart. */
QIcon statusIcon(model::CertificateStatus status);

/** Of a revoked one also when, and on which ground. */
QString statusText(const model::CertificateRecord& record, std::chrono::seconds utcOffset);

/** What a file of it is called, without its ending: whose it is, and which of that person's. */
QString fileName(const model::CertificateRecord& record);

} // namespace ui::certificates
