// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <variant>

#include <QJsonObject>
#include <QString>

#include <memory>

#include "app/kualikctl/output.h"
#include "crypto/cms/signed_data.h"
#include "crypto/ocsp/response.h"
#include "crypto/tsp/token.h"

namespace app::kualikctl {

/** What goes with certificates: signatures and P7B files, OCSP responses, time stamps. */
using Container = std::variant<crypto::cms::SignedData, crypto::ocsp::Response, crypto::tsp::Token,
                               crypto::tsp::Response>;

/** Null where the file holds none of them; what model::readObject() refuses. */
crypto::Result<std::unique_ptr<Container>> readContainer(const QString& path);

/** "good", "revoked", "unknown". */
QString statusName(crypto::ocsp::CertificateStatus status);

/** Every field, as docs/json.md has it under "show". */
QJsonObject jsonOf(const Container& container);

/** Every field, for people. */
void print(Output& output, const Container& container);

} // namespace app::kualikctl
