// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QString>

#include "model/domain/common.h"

namespace model {

/** One element of DER: where it stands, what it is, and its contents in words. */
struct DerNode {
    int depth = 0;
    std::size_t offset = 0;       // of its first octet
    std::size_t headerLength = 0; // identifier and length
    std::size_t length = 0;       // of the contents
    QString tag;                  // "SEQUENCE", "[3]"
    QString value;                // empty where the contents are elements
};

/**
 * All elements, each before those that it holds. What OCTET STRINGs and BIT STRINGs wrap is opened
 * where it is DER, too. MalformedDer.
 */
Result<std::vector<DerNode>> derTree(ByteView der);

} // namespace model
