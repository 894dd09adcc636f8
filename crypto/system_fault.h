// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace crypto {

/**
 * The stable word for an errno, an argument of FileNotReadable and FileNotWritable: model/text has
 * the sentence for it. "system-fault 71" for one without a word.
 */
std::string systemFault(int number);

/** Why this file cannot be read: asked again, so that no library in between has lost the errno. */
std::string whyNotReadable(const std::string& path);

} // namespace crypto
