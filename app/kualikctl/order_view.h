// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "app/kualikctl/output.h"
#include "model/domain/certificate_preview.h"
#include "model/domain/structure_order.h"

/** Orders by a structure, for people and as docs/json.md has them. */
namespace app::kualikctl {

/** Domains in both forms, what a file asks for beside what is given, and every finding. */
void print(Output& output, const model::OrderCheck& check);
QJsonObject json(const model::OrderCheck& check);

void print(Output& output, const model::CertificatePreview& preview);
QJsonObject json(const model::CertificatePreview& preview);

/** "order" of docs/json.md. */
QJsonObject json(const model::StructureIssue& order);
/** "order 3, Title: Name, state". */
QString lineOf(const model::StructureIssue& order);

/** "pkcs12", "token", …; empty where nothing is said. */
QString wordOfPlace(model::KeyPlace place);

} // namespace app::kualikctl
