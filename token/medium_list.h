// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "token/module_worker.h"

namespace token {

// All of it on the module's thread.

/**
 * Every token in this module's slots; one that fails to answer is left out. A login whose medium
 * is no longer in its slot is forgotten on the way.
 */
std::vector<Medium> mediaOf(ModuleWorker& worker);

/** Closes the session that kept this medium's login. */
void forgetLogin(ModuleWorker& worker, const std::string& serial);

/** Errors after which nothing that was known of the medium's login holds. */
bool endsLogin(ErrorCode code);

/** PKCS#11's 32 octets of label: cut between characters, padded with blanks. */
std::string paddedLabel(const std::string& label);

} // namespace token
