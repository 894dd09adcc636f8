// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/cms/signed_data.h"
#include "model/job/job.h"
#include "model/viewer/field_places.h"

/** Private to this folder: the fields of each kind of object. All failures are MalformedDer. */
namespace model::viewing {

struct Target {
    ViewedObject& object;
    const FieldPlaces& places;
    ByteView octets;
};

Status certificate(const Target& target);
Status request(const Target& target);
Status signedData(const Target& target);
Status ocspResponse(const Target& target);
Status timeStamp(const Target& target);
Status timeStampResponse(const Target& target);
/** Cancelled as well. */
Status list(const Target& target, const Job& job);

QString text(std::string_view utf8);
QString hex(ByteView octets);

/** The detail lines of one group, each with its place. */
ViewedGroup group(ViewedTitle title, DetailGroup from, const std::vector<DetailLine>& lines,
                  const std::vector<std::optional<OctetRange>>& places);
std::vector<std::optional<OctetRange>> placesOf(const crypto::x509::Name& name,
                                                const FieldPlaces& places);
std::vector<std::optional<OctetRange>>
placesOf(const std::vector<crypto::x509::Extension>& extensions, const FieldPlaces& places);

/** An entry of a list, and where its times are written. */
ViewedLine entryLine(const crypto::x509::CrlEntry& entry, std::chrono::seconds utcOffset);

/** Adds a line unless its text is empty. */
void add(ViewedGroup& to, ViewedTerm term, const QString& value,
         std::optional<OctetRange> octets = {});
/** What is wrong with a signature, or that it holds. */
void addFaults(ViewedGroup& to, const std::vector<Error>& faults);
/** Certificates and lists that came along, to be opened. */
void addParts(const Target& target, const crypto::cms::SignedData& signedData);
ViewedPart partOf(const crypto::x509::Certificate& certificate, const FieldPlaces& places);

} // namespace model::viewing
