// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include <QJsonArray>
#include <QJsonObject>

#include "crypto/asn1/writer.h"
#include "crypto/result.h"

/** Private to the profiles' files. */
namespace crypto::profile {

template <typename T>
using Words = std::vector<std::pair<const char*, T>>;

/** A JSON object that knows where it stands, so that an error can say it. */
class Node {
public:
    Node(QJsonObject object, std::string file, std::string place)
        : m_object(std::move(object))
        , m_file(std::move(file))
        , m_place(std::move(place)) {}

    Error bad(const std::string& key, const char* what) const {
        return Error{ErrorCode::BadResource, {m_file, m_place + "/" + key}, what};
    }
    bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    const QJsonObject& object() const { return m_object; }
    /** The same place with some members replaced. */
    Node with(const QJsonObject& changes) const {
        QJsonObject merged = m_object;
        for (auto it = changes.begin(); it != changes.end(); ++it)
            merged.insert(it.key(), it.value());
        return {merged, m_file, m_place};
    }
    /** A member that nobody reads is a word that someone misspelled. */
    Status knowsOnly(std::initializer_list<const char*> known) const {
        for (const QString& key : m_object.keys()) {
            bool isKnown = false;
            for (const char* one : known)
                isKnown = isKnown || key == QLatin1String(one);
            if (!isKnown) return bad(key.toStdString(), "not one of the known members");
        }
        return done();
    }

    Result<std::string> text(const char* key) const {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isString()) return bad(key, "a string is expected");
        return value.toString().toStdString();
    }
    Result<std::string> optionalText(const char* key) const {
        return has(key) ? text(key) : std::string();
    }
    Result<std::string> oid(const char* key) const {
        KU_TRY(std::string dotted, text(key));
        if (!asn1::isOid(dotted)) return bad(key, "not an OID");
        return dotted;
    }
    template <typename T>
    Result<T> oneOf(const char* key, const Words<T>& words) const {
        KU_TRY(const std::string word, text(key));
        return named(key, word, words);
    }
    template <typename T>
    Result<T> named(const char* key, const std::string& word, const Words<T>& words) const {
        for (const auto& [name, value] : words)
            if (word == name) return value;
        return bad(key, "not one of the known words");
    }
    Result<int> number(const char* key) const {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (has(key) && (!value.isDouble() || value.toDouble() != value.toInt()))
            return bad(key, "a whole number is expected");
        return value.toInt();
    }
    Result<bool> flag(const char* key) const {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (has(key) && !value.isBool()) return bad(key, "true or false is expected");
        return value.toBool();
    }
    Result<QJsonArray> list(const char* key) const {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (has(key) && !value.isArray()) return bad(key, "a list is expected");
        return value.toArray();
    }
    Result<std::vector<std::string>> texts(const char* key) const {
        KU_TRY(const QJsonArray values, list(key));
        std::vector<std::string> result;
        for (const QJsonValue& value : values) {
            if (!value.isString()) return bad(key, "strings are expected");
            result.push_back(value.toString().toStdString());
        }
        return result;
    }
    Result<std::vector<int>> numbers(const char* key) const {
        KU_TRY(const QJsonArray values, list(key));
        std::vector<int> result;
        for (const QJsonValue& value : values) {
            if (!value.isDouble() || value.toDouble() != value.toInt())
                return bad(key, "whole numbers are expected");
            result.push_back(value.toInt());
        }
        return result;
    }
    /** A member object; an empty one where it is absent. */
    Result<Node> child(const char* key) const {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (has(key) && !value.isObject()) return bad(key, "an object is expected");
        return Node(value.toObject(), m_file, m_place + "/" + key);
    }
    /** The objects of an array, each with its place. */
    Result<std::vector<Node>> nodes(const char* key) const {
        KU_TRY(const QJsonArray values, list(key));
        std::vector<Node> result;
        for (const QJsonValue& value : values) {
            const std::string place = m_place + "/" + key + "/" + std::to_string(result.size());
            if (!value.isObject())
                return Error{ErrorCode::BadResource, {m_file, place}, "an object is expected"};
            result.emplace_back(value.toObject(), m_file, place);
        }
        return result;
    }

private:
    QJsonObject m_object;
    std::string m_file;
    std::string m_place;
};

} // namespace crypto::profile
