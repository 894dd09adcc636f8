// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "model/issuance/structure_issue.h"

/**
 * A certificate whose key goes to its holder as a file (PKCS#12, JKS), where its structure lets
 * keys be kept so. The key is made in this process and is nowhere else until the file is written:
 * where that fails, the order is closed and begun anew with another key.
 */
namespace model {

/** A key pair in this process' memory, wiped with its last owner. */
class HolderKey;

/** By the structure's algorithm and its smallest size. UnknownStructure. */
Result<std::shared_ptr<const HolderKey>> makeHolderKey(Desk& desk, const std::string& structure,
                                                       Job& job);

/** For check() and preview(): the order's key is this one. */
Result<KeySource> sourceOf(const HolderKey& key);

struct KeyFilePlan {
    QString path;                           // the file that is written
    KeyPlace place = KeyPlace::Pkcs12;      // or Jks
    bool forOldTools = false;               // 3DES and SHA-1 instead of AES-256: PKCS#12 alone
    std::shared_ptr<const Secret> password; // by the rule of ҰКО, para 9
};

/** All four parts of that rule at once; field "password". */
Result<std::vector<Finding>> checkPlan(const Desk& desk, const KeyFilePlan& plan);

/**
 * Issues, writes key, certificate and the certificates above it into the file, reads that back,
 * and closes the order as delivered. The place is tried before anything is signed: what
 * StructureIssueService::issue() says, FileNotWritable, DiskFull, FindingsStop(number) of the
 * password.
 */
Result<StructureReport> issueToKeyFile(Desk& desk, StructureOrder order, const HolderKey& key,
                                       const KeyFilePlan& plan, Job& job);

} // namespace model
