// SPDX-License-Identifier: Apache-2.0
#include "model/verification/evidence.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>

#include "crypto/object/recognise.h"
#include "crypto/x509/chain.h"
#include "crypto/x509/hash.h"
#include "model/files/atomic_file.h"
#include "model/verification/signed_object.h"

namespace model {

namespace {

namespace cms = crypto::cms;
namespace object = crypto::object;
namespace x509 = crypto::x509;

/** How a file is given: by its own name, or as one of a folder. */
enum class Came { Alone, AmongOthers };

Error noEvidence(const QString& path) {
    return {ErrorCode::FileNotReadable, {path.toStdString(), "no-evidence"}};
}

/** A reader's fault, naming the file instead of a part of it. */
Error named(const Error& fault, const QString& path) {
    if (fault.code != ErrorCode::MalformedDer) return fault;
    return {ErrorCode::MalformedDer, {path.toStdString()}, crypto::describe(fault), fault.clause};
}

/** A link at most: nobody said of it alone that it is trusted. */
void addAmongOthers(Evidence& evidence, GivenFile& given, x509::Certificate certificate) {
    if (x509::isRoot(certificate)) {
        ++given.roots;
        return;
    }
    ++given.certificates;
    evidence.chain.push_back(std::move(certificate));
}

Status addBundle(Evidence& evidence, GivenFile& given, ByteView encoded) {
    KU_TRY(cms::SignedData bundle, cms::SignedData::parse(encoded));
    given.lists = bundle.crls.size();
    for (x509::Certificate& one : bundle.certificates)
        addAmongOthers(evidence, given, std::move(one));
    for (x509::Crl& one : bundle.crls)
        evidence.crls.push_back(std::move(one));
    return done();
}

/** The responder's own certificates stay in the response: they are asked there. */
Status addResponse(Evidence& evidence, GivenFile& given, ByteView encoded) {
    KU_TRY(auto response, crypto::ocsp::Response::parse(encoded));
    given.answers = response.responses.size();
    evidence.responses.push_back(std::move(response));
    return done();
}

Status addOf(Evidence& evidence, GivenFile& given, const object::Recognised& found, Came came) {
    switch (found.kind) {
    case object::Kind::Certificate: {
        KU_TRY(auto certificate, x509::Certificate::parse(found.encoded));
        if (came == Came::AmongOthers) {
            addAmongOthers(evidence, given, std::move(certificate));
            return done();
        }
        evidence.chain.push_back(std::move(certificate));
        given.certificates = 1;
        return done();
    }
    case object::Kind::Crl: {
        KU_TRY(auto crl, x509::Crl::parse(found.encoded));
        evidence.crls.push_back(std::move(crl));
        given.lists = 1;
        return done();
    }
    case object::Kind::Bundle:
        return addBundle(evidence, given, found.encoded);
    case object::Kind::OcspResponse:
        return addResponse(evidence, given, found.encoded);
    case object::Kind::Unknown:
    case object::Kind::Request:
    case object::Kind::Cms:
    case object::Kind::TimeStampToken:
    case object::Kind::TimeStampResponse:
    case object::Kind::Pkcs12:
        break;
    }
    return noEvidence(given.path);
}

Status addFile(Evidence& evidence, const QString& path, Came came) {
    KU_TRY(const Bytes content, readWhole(path, mostOctetsOfObject));
    GivenFile given{path, {}};
    KU_TRY(given.digest, x509::hashOf(x509::oid::sha256, content));
    const object::Recognised found = object::recognise(content);
    if (found.kind == object::Kind::Unknown) {
        // What is wrong with it is said as of any other file.
        const auto read = readAnyObject(path);
        return read ? noEvidence(path) : Status(read.error());
    }
    if (const Status added = addOf(evidence, given, found, came); !added)
        return named(added.error(), path);
    evidence.given.push_back(std::move(given));
    return done();
}

/** One that cannot be read is named, and is no reason to leave the others. */
Status addFolder(Evidence& evidence, const QString& path, const Job& job) {
    const std::size_t before = evidence.given.size();
    const QDir folder(path);
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        KU_CHECK(job.checkpoint()); // each may be a long list
        const QString file = folder.filePath(name);
        if (!addFile(evidence, file, Came::AmongOthers)) evidence.leftOut += file;
    }
    return evidence.given.size() > before ? done() : Status(noEvidence(path));
}

bool isAmongFirst(const Evidence& evidence, std::size_t count, ByteView certificate) {
    const auto end = evidence.chain.begin() + static_cast<std::ptrdiff_t>(count);
    return std::any_of(evidence.chain.begin(), end, [&](const x509::Certificate& one) {
        return std::equal(one.der.begin(), one.der.end(), certificate.begin(), certificate.end());
    });
}

} // namespace

Status addEvidence(Evidence& evidence, const QString& path, const Job& job) {
    return QFileInfo(path).isDir() ? addFolder(evidence, path, job)
                                   : addFile(evidence, path, Came::Alone);
}

void addEmbedded(Evidence& evidence, const cms::SignedData& signedData) {
    for (const x509::Certificate& one : signedData.certificates)
        if (!x509::isRoot(one)) evidence.chain.push_back(one);
    evidence.crls.insert(evidence.crls.end(), signedData.crls.begin(), signedData.crls.end());
}

bool isOfRegister(const Evidence& evidence, ByteView certificate) {
    return isAmongFirst(evidence, evidence.ofRegister, certificate);
}

bool isTrusted(const Evidence& evidence, ByteView certificate) {
    return isAmongFirst(evidence, evidence.trusted, certificate);
}

} // namespace model
