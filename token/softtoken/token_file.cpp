// SPDX-License-Identifier: Apache-2.0
#include "token/softtoken/token_file.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <unistd.h>

#include "crypto/asn1/reader.h"
#include "crypto/asn1/writer.h"
#include "crypto/seal/seal.h"

namespace token::soft {

namespace {

namespace asn1 = crypto::asn1;
using crypto::Error;
using crypto::ErrorCode;

constexpr std::int64_t formatVersion = 1;
constexpr std::int64_t dearestScrypt = 20;

Bytes text(const std::string& value) {
    return asn1::string(asn1::tag::utf8String, value);
}

Bytes encode(const PinRecord& record) {
    return asn1::sequence({asn1::octetString(record.salt), asn1::octetString(record.wrappedKey),
                           asn1::smallInteger(record.triesLeft)});
}

Bytes encode(const Object& object) {
    Bytes attributes;
    for (const auto& [type, value] : object.attributes) {
        const Bytes one = asn1::sequence(
            {asn1::smallInteger(static_cast<std::int64_t>(type)), asn1::octetString(value)});
        attributes.insert(attributes.end(), one.begin(), one.end());
    }
    return asn1::sequence({asn1::smallInteger(static_cast<std::int64_t>(object.handle)),
                           asn1::boolean(object.isPrivate),
                           asn1::element(asn1::tag::sequence, attributes),
                           asn1::octetString(object.sealedValue)});
}

Result<std::string> readText(asn1::Reader& reader) {
    KU_TRY(const asn1::Element element, reader.expect(asn1::tag::utf8String));
    return asn1::stringText(element);
}

Result<Bytes> readOctets(asn1::Reader& reader) {
    KU_TRY(const ByteView octets, reader.octetString());
    return Bytes(octets.begin(), octets.end());
}

Result<PinRecord> readPin(asn1::Reader& outer) {
    KU_TRY(const asn1::Element element, outer.expect(asn1::tag::sequence));
    asn1::Reader reader(element);
    PinRecord record;
    KU_TRY(record.salt, readOctets(reader));
    KU_TRY(record.wrappedKey, readOctets(reader));
    KU_TRY(const std::int64_t tries, reader.smallInteger());
    record.triesLeft = static_cast<int>(tries);
    return record;
}

Result<Object> readObject(asn1::Reader& outer) {
    KU_TRY(const asn1::Element element, outer.expect(asn1::tag::sequence));
    asn1::Reader reader(element);
    Object object;
    KU_TRY(const std::int64_t handle, reader.smallInteger());
    object.handle = static_cast<CK_OBJECT_HANDLE>(handle);
    KU_TRY(object.isPrivate, reader.boolean());
    KU_TRY(const asn1::Element list, reader.expect(asn1::tag::sequence));
    asn1::Reader attributes(list);
    while (!attributes.atEnd()) {
        KU_TRY(const asn1::Element pair, attributes.expect(asn1::tag::sequence));
        asn1::Reader inner(pair);
        KU_TRY(const std::int64_t type, inner.smallInteger());
        KU_TRY(object.attributes[static_cast<CK_ATTRIBUTE_TYPE>(type)], readOctets(inner));
    }
    KU_TRY(object.sealedValue, readOctets(reader));
    return object;
}

/** What a sealed value is bound to: the token's serial and everything else of its object. */
Bytes bindingOf(const TokenFile& token, Object key) {
    key.sealedValue.clear();
    return asn1::concat({crypto::viewOf(token.serial), encode(key)});
}

bool writeWhole(int file, ByteView whole) {
    while (!whole.empty()) {
        const ssize_t count = ::write(file, whole.data(), whole.size());
        if (count <= 0) return false;
        whole = whole.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

Error cannotWrite(const std::string& path, const char* call) {
    return Error{ErrorCode::FileNotWritable, {path, call}, call};
}

} // namespace

bool Object::has(CK_ATTRIBUTE_TYPE type, ByteView value) const {
    const auto found = attributes.find(type);
    return found != attributes.end() &&
           std::equal(value.begin(), value.end(), found->second.begin(), found->second.end());
}

Result<TokenFile> TokenFile::read(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return Error{ErrorCode::FileNotReadable, {path, ""}, "open"};
    const std::string content{std::istreambuf_iterator<char>(stream), {}};
    KU_TRY(const asn1::Element whole, asn1::only(crypto::viewOf(content), asn1::tag::sequence));
    asn1::Reader reader(whole);
    KU_TRY(const std::int64_t version, reader.smallInteger());
    if (version != formatVersion) return Error{ErrorCode::MalformedDer, {"token version"}};
    TokenFile token;
    KU_TRY(token.label, readText(reader));
    KU_TRY(token.serial, readText(reader));
    KU_TRY(const std::int64_t cost, reader.smallInteger());
    if (cost < static_cast<std::int64_t>(cheapestScrypt) || cost > dearestScrypt)
        return Error{ErrorCode::MalformedDer, {"scrypt cost"}};
    token.scryptLog2 = static_cast<unsigned>(cost);
    KU_TRY(token.user, readPin(reader));
    KU_TRY(token.securityOfficer, readPin(reader));
    KU_TRY(const std::int64_t next, reader.smallInteger());
    token.nextHandle = static_cast<CK_OBJECT_HANDLE>(next);
    KU_TRY(const asn1::Element list, reader.expect(asn1::tag::sequence));
    asn1::Reader objects(list);
    while (!objects.atEnd()) {
        KU_TRY(Object object, readObject(objects));
        token.objects.push_back(std::move(object));
    }
    return token;
}

Bytes TokenFile::toDer() const {
    Bytes list;
    for (const Object& object : objects) {
        const Bytes one = encode(object);
        list.insert(list.end(), one.begin(), one.end());
    }
    return asn1::sequence({asn1::smallInteger(formatVersion), text(label), text(serial),
                           asn1::smallInteger(static_cast<std::int64_t>(scryptLog2)), encode(user),
                           encode(securityOfficer),
                           asn1::smallInteger(static_cast<std::int64_t>(nextHandle)),
                           asn1::element(asn1::tag::sequence, list)});
}

Status TokenFile::write(const std::string& path) const {
    const Bytes whole = toDer();
    const std::string aside = path + ".new";
    const int file = ::open(aside.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0) return cannotWrite(path, "open");
    const bool written = writeWhole(file, whole) && ::fsync(file) == 0;
    ::close(file);
    if (!written || std::rename(aside.c_str(), path.c_str()) != 0) {
        ::unlink(aside.c_str());
        return cannotWrite(path, "write");
    }
    const std::string folder = path.substr(0, path.rfind('/'));
    const int directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory >= 0) {
        ::fsync(directory);
        ::close(directory);
    }
    return crypto::done();
}

Status TokenFile::setPin(PinRecord& record, const Secret& pin, const Secret& dataKey,
                         crypto::Random& random) const {
    constexpr std::size_t saltSize = 16;
    PinRecord fresh;
    KU_TRY(fresh.salt, random.bytes(saltSize));
    KU_TRY(const Secret key,
           crypto::seal::deriveKey(pin, fresh.salt, {std::uint64_t{1} << scryptLog2, 8, 1}));
    KU_TRY(fresh.wrappedKey,
           crypto::seal::seal(key, dataKey.view(), crypto::viewOf(serial), random));
    record = std::move(fresh);
    return crypto::done();
}

Result<Secret> TokenFile::openDataKey(const PinRecord& record, const Secret& pin) const {
    KU_TRY(const Secret key,
           crypto::seal::deriveKey(pin, record.salt, {std::uint64_t{1} << scryptLog2, 8, 1}));
    return crypto::seal::open(key, record.wrappedKey, crypto::viewOf(serial));
}

const Object* TokenFile::find(CK_OBJECT_HANDLE handle) const {
    const auto found = std::find_if(objects.begin(), objects.end(),
                                    [&](const Object& one) { return one.handle == handle; });
    return found == objects.end() ? nullptr : &*found;
}

Result<Bytes> TokenFile::sealValue(const Object& key, const Secret& value, const Secret& dataKey,
                                   crypto::Random& random) const {
    return crypto::seal::seal(dataKey, value.view(), bindingOf(*this, key), random);
}

Result<Secret> TokenFile::openValue(const Object& key, const Secret& dataKey) const {
    return crypto::seal::open(dataKey, key.sealedValue, bindingOf(*this, key));
}

} // namespace token::soft
