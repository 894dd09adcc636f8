// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>

namespace model {

/**
 * One step of the register's schema. A step that was ever released is never edited: what changes
 * later is a step of its own.
 */
struct Migration {
    int version;
    std::array<const char*, 2> sql;
    /** Tables that this step makes append-only: triggers refuse UPDATE and DELETE. */
    std::span<const char* const> appendOnly;
    /** Makes a table anew that others refer to: foreign keys are off, and checked before it ends.
     */
    bool rebuilds = false;
};

/** In order; the last one's version is this program's. */
std::span<const Migration> migrations();

/** "KUAL": the file's application_id. */
inline constexpr int registerApplicationId = 0x4B55414C;

extern const char* const schema1;
extern const char* const guards1;
extern const char* const schema2;
extern const char* const guards3;
extern const char* const schema4;
extern const char* const guards4;
extern const char* const schema5;
extern const char* const schema6;
extern const char* const schema7;
extern const char* const schema8;
extern const char* const schema9;
extern const char* const schema10;
extern const char* const schema11;
extern const char* const schema12;
extern const char* const schema13;
extern const char* const schema14;
extern const char* const schema15;
extern const char* const schema16;
extern const char* const schema17;
extern const char* const schema18;
extern const char* const guards18;
extern const char* const schema19;

} // namespace model
