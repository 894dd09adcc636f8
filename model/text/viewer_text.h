// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/viewer/viewed_object.h"
#include "model/viewer/viewed_structure.h"

/** What the viewer shows, in the language set. */
namespace model::text {

/** "Certificate", "OCSP response". */
QString name(ViewedKind kind);

/** A group's heading; with its number where there are several. */
QString titleOf(const ViewedGroup& group);

/** A field's name. */
QString nameOf(const ViewedLine& line);

/** What it says; moments by a clock that is ahead of UTC by this. */
QString textOf(const ViewedLine& line, std::chrono::seconds utcOffset);

/** The same as it stands in the object, to be copied. */
QString plainTextOf(const ViewedLine& line, std::chrono::seconds utcOffset);

/** What a structure gives: its contents, and where they come from. */
QString givenText(const GivenExtension& given);

} // namespace model::text
