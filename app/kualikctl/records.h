// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "model/domain/application.h"
#include "model/domain/authority.h"
#include "model/domain/certificate_record.h"
#include "model/domain/journal_line.h"
#include "model/domain/medium_record.h"
#include "model/domain/revocation.h"

/** The register's values as --json and docs/json.md have them. */
namespace app::kualikctl {

QJsonObject json(const model::Application& application); // with its rows
QJsonObject json(const model::EmployeeRow& row);
QJsonObject json(const model::CaGeneration& ca);
QJsonObject json(const model::CertificateRecord& record);
QJsonObject json(const model::JournalLine& line);
QJsonObject json(const model::MediumRecord& record);
QJsonObject json(const model::RevocationRow& row);

/** "2026-07-25", or null. */
QJsonValue json(const QDate& day);
QString hexOf(crypto::ByteView bytes);
/** The serial number of a certificate; empty where the DER is none. */
QString serialOf(const crypto::Bytes& certificate);

} // namespace app::kualikctl
