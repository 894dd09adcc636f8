// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/issuance/structure_issue.h"

namespace model {

/** Where a key that is made here goes: only into this file, which the holder takes with him. */
struct KeyFilePlan {
    KeyPlace place = KeyPlace::Pkcs12; // or Jks: RSA keys alone
    bool forOldTools = false;          // 3DES and SHA-1: weak, and the operator is told
    Secret password;                   // ҰКО, para 9
    QString folder;                    // where the file is put, under its usual name
};

struct KeyFileReport {
    StructureReport report;
    QString path; // of the file
};

/** Whether the file's protection is weak by today's measure. */
bool isWeak(const KeyFilePlan& plan);

/** What the password rule has against it. */
Result<std::vector<Finding>> passwordFindings(Desk& desk, const Secret& password);

/**
 * Makes a key, issues its certificate by the order (whose own key counts for nothing) and writes
 * both, with the chain, to a file that the owner alone may read. A folder that takes no file is
 * refused before there is a key. Where the file cannot be written
 * after the certificate was signed, the order stands in unfinished() and can only be closed: the
 * key is gone with this call. FindingsStop(number) for a bad password, too;
 * BadArgument(key-place) where the order names another place of the key; as
 * StructureIssueService::issue(), writeKeyFile() and writeAtomically().
 */
Result<KeyFileReport> issueToKeyFile(Desk& desk, StructureOrder order, const KeyFilePlan& plan,
                                     Job& job);

} // namespace model
