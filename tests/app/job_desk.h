// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

/** kualikctl as a process, at a training workplace of its own. */
namespace job_desk {

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray error;

    QJsonObject json() const;
    QString errorCode() const;
};

/** What stands at the program's descriptors for secrets. */
struct Secrets {
    QByteArray pins = {};
    QByteArray password = "long enough\n";
};

inline constexpr auto caPin = "87654321\n";

Ended run(const QStringList& arguments, const Secrets& secrets = {});

/** The civil day that no clock of ours is behind. */
QString today();

class Desk {
public:
    /** Makes the workplace with its training CAs and their first CRLs. */
    Ended make() const;
    bool isValid() const { return m_folder.isValid(); }
    QString at(const QString& name) const { return m_folder.filePath(name); }

    /** A command at the workplace, in English, answered as JSON. */
    Ended act(const QStringList& arguments, const QByteArray& pins = {}) const;
    /** The number of a new letter with these persons, each row accepted. */
    QString newLetter(const QString& number, const QStringList& iins) const;
    /** The serial of a new medium. */
    QString prepareMedium(const QByteArray& pin) const;
    bool append(const QString& file, const QByteArray& line) const;

private:
    QTemporaryDir m_folder;
};

} // namespace job_desk
