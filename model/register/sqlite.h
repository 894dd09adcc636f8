// SPDX-License-Identifier: Apache-2.0
#pragma once

// SQLCipher declares sqlite3_key only where its user says that the library has a codec.
#ifndef SQLITE_HAS_CODEC
#define SQLITE_HAS_CODEC 1
#endif
#include <sqlcipher/sqlite3.h>
