// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include "crypto/object/recognise.h"
#include "model/text/viewer_text.h"
#include "model/viewer/open_object.h"

using namespace model;

namespace {

void checkPlace(const std::optional<OctetRange>& place, std::size_t octets) {
    if (place && (place->offset > octets || place->size > octets - place->offset)) std::abort();
}

/** A part is what stands where it says. */
void checkPart(const ViewedObject& object, const ViewedPart& part, const Job& job) {
    checkPlace(part.octets, static_cast<std::size_t>(object.octets.size()));
    if (part.octets) {
        const auto there = octetsOf(object, *part.octets, part.encoded.size());
        if (!there || *there != part.encoded) std::abort();
    }
    if (!openPart(part, {}, job)) std::abort(); // it was read, or says why it cannot be
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto found = crypto::object::recognise({data, size});
    if (found.encoded.empty()) return 0;
    const Job job;
    const auto object = openPart({found.kind, {}, {}, {}, found.encoded, {}}, {}, job);
    if (!object) std::abort();
    const std::size_t octets = found.encoded.size();
    if (object->octets.size() != octets) std::abort();
    for (const ViewedGroup& group : object->groups) {
        checkPlace(group.octets, octets);
        (void)text::titleOf(group);
        for (const ViewedLine& line : group.lines) {
            checkPlace(line.octets, octets);
            (void)text::nameOf(line);
            (void)text::textOf(line, {});
            (void)text::plainTextOf(line, {});
        }
    }
    for (const ViewedPart& part : object->parts)
        checkPart(*object, part, job);
    (void)findEntry(*object, QStringLiteral("01"));
    return 0;
}
