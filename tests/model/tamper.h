// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/access/keyring_file.h"
#include "tests/model/register_fixture.h"

namespace model::test {

/** Changes a workplace's database behind the program's back; nobody may be at work in it. */
inline void tamperWith(const QString& workplace, const QString& operatorName,
                       const Secret& theirPassword, const crypto::Clock& clock, const char* sql) {
    auto file = KU_OK(KeyringFile::open(workplace + QStringLiteral("/keyring.json")));
    const auto unlocked =
        KU_OK(file.unlock(operatorName, theirPassword, clock, std::chrono::seconds(1)));
    RawDatabase raw(workplace + QStringLiteral("/register.db"), unlocked.registerKey);
    const QString failed = raw.execute(QString::fromUtf8(sql));
    if (!failed.isEmpty()) qFatal("%s", qPrintable(failed));
}

} // namespace model::test
