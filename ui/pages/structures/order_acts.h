// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/issuance/key_file_issue.h"
#include "ui/pages/issue/issue_acts.h"

/** What the page of structures has its worker do: services called in a row, plain values back. */
namespace ui::order {

/** Where the key is; each has its own source in the order. */
enum class Place {
    Medium,      // made on a key medium that is here
    Request,     // the applicant's, whose PKCS#10 is a file
    Certificate, // a CA's, whose certificate is a file: the root certifies the same key
    KeyFile,     // made here, and given to its holder as a file
};

/** The draft's word for it, which stays the same in every version. */
QString wordOf(Place place);
std::optional<Place> placeOf(const QString& word);

/** A generation that signs by a structure, and how its name is said. */
struct Signer {
    model::CaGeneration ca;
    model::AuthorityNaming naming;
};

/** A structure, and who signs by it here; nobody: it is shown, and not issued by. */
struct Structure {
    model::StructureOffer offer;
    std::vector<Signer> signers = {};
};

/** In the Order's sequence. */
model::Result<std::vector<Structure>> structures(model::Desk& desk);

/** In which ways this structure's keys may come. */
std::vector<Place> placesFor(const model::StructureOffer& offer);

/** What the form of one structure is made of. */
model::Result<std::vector<model::FormField>> fields(model::Desk& desk, const QString& structure);

/** Formatted, nobody's, and no CA's. */
struct FreeMedium {
    QString serial;
    QString name;
    QStringList types = {}; // what the Order calls it in kk, ru, en; none: not known

    bool operator==(const FreeMedium&) const = default;
};
model::Result<std::vector<FreeMedium>> freeMedia(model::Desk& desk);

/** Into which folder a key that is made for a file goes, and how the file is protected. */
struct KeyFile {
    QString folder = {};
    bool forOldTools = false;
    std::shared_ptr<const model::Secret> password = {};   // null: not typed yet
    model::KeyPlace place = model::KeyPlace::Unspecified; // as the form's key storage says
};

/** An order as it stands on the screen. */
struct Given {
    QString structure;
    model::Id caId = 0;
    Place place = Place::Request;
    QString file = {};   // of a request or certificate: read by the worker
    QString medium = {}; // serial number
    /** What check() read from the file: preview() and attempt() take it, and read none. */
    std::shared_ptr<const model::Bytes> octets = {};
    model::StructureValues values = {};
    KeyFile keyFile = {};             // of a key that is made for a file
    model::SignerSource standIn = {}; // in its place, until it is made with the file

    /** The medium or file is chosen; of a key file, also its password. */
    bool hasKey() const;
};

/** A file that cannot be read is said where it was chosen. */
struct Checked {
    model::OrderCheck check = {};
    std::optional<model::Error> ofFile = {};
    std::shared_ptr<const model::Bytes> octets = {}; // of the file: what is shown and issued
    model::SignerSource standIn = {};
};
/** To go on with it: a key to look at it with is made where there is none yet. */
enum class Aim { WhileTyped, ToGoOn };
model::Result<Checked> check(model::Desk& desk, const Given& given, Aim aim, model::Job& job);
/** The certificate to be, and what was found against the order that it is made of. */
struct Preview {
    model::CertificatePreview certificate;
    std::vector<model::Finding> findings;
};

model::Result<Preview> preview(model::Desk& desk, const Given& given);

/** Of the CA's medium and, where one is named, of the holder's: which PINs are still to be given.
 */
model::Result<issue::MediaLook> look(model::Desk& desk, model::Id caId, const QString& medium);

struct Attempt {
    issue::Place place = issue::Place::Issue; // where the error was
    std::optional<model::Error> error = {};
    std::optional<model::StructureReport> report = {};
    std::vector<model::Finding> findings = {}; // of the medium's PIN, of the order
    QString keyFile = {};                      // that was written
};
/** Logs in, issues, and logs out of the holder's medium whatever came of it. */
model::Result<Attempt> attempt(model::Desk& desk, const Given& given, const issue::Pins& pins,
                               model::Job& job);

// ---- Orders that were broken off -------------------------------------------------------------

model::Result<std::vector<model::StructureReport>> unfinished(model::Desk& desk);
/** Logs in and goes on from the last step. */
model::Result<Attempt> resume(model::Desk& desk, const model::StructureIssue& order,
                              const issue::Pins& pins, model::Job& job);
/**
 * It goes no further: given up, or revoked at once on this ground where it is on record. WrongState
 * where it has come further than the order that was in view.
 */
model::Result<Attempt> close(model::Desk& desk, const model::StructureIssue& order,
                             const QString& ground, const QString& note, const issue::Pins& pins,
                             model::Job& job);

} // namespace ui::order
