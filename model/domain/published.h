// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace model {

/** What can be right about a published revocation list. */
enum class PublishedAspect { Present, Octets, Number, Signature, Dates, Structure };

} // namespace model
