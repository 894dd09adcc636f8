// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/job/job.h"
#include "model/viewer/viewed_object.h"

namespace model {

/**
 * A certificate, list, request, P7B file, CMS signature, OCSP response or time stamp from a file,
 * DER, BER, PEM or Base64. What only looks like one has its tree of octets and says why it cannot
 * be read. utcOffset: of the desk's clock. FileNotReadable, also for another kind of file;
 * FileTooLarge; MalformedDer where there are no elements at all; Cancelled.
 */
Result<ViewedObject> openObject(const QString& path, std::chrono::seconds utcOffset,
                                const Job& job);

/** What is within another one. */
Result<ViewedObject> openPart(const ViewedPart& part, std::chrono::seconds utcOffset,
                              const Job& job);

/** Its octets, from where they were read; the first ones where there are more than this. */
Result<Bytes> octetsOf(const ViewedObject& object, OctetRange range, std::size_t most);

/** All of it as DER (BER as it was read) or, RFC 7468, as PEM. DiskFull, FileNotWritable. */
Status saveObject(const ViewedObject& object, const QString& path, bool isPem);

/** The entry of a list with this serial number, in hexadecimal with any spaces or colons; nothing
 * where there is none. FileNotReadable. */
Result<std::optional<ViewedLine>> findEntry(const ViewedObject& list, const QString& serialHex);

} // namespace model
