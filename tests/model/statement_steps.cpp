// SPDX-License-Identifier: Apache-2.0
#include "tests/model/statement_steps.h"

#include <utility>

#define SQLITE_HAS_CODEC 1
#include <sqlcipher/sqlite3.h>

namespace model::test {

namespace {

long long steps = 0;

int count(unsigned, void*, void* statement, void*) {
    steps +=
        sqlite3_stmt_status(static_cast<sqlite3_stmt*>(statement), SQLITE_STMTSTATUS_VM_STEP, 1);
    return 0;
}

int watch(sqlite3* database, char**, const void*) {
    return sqlite3_trace_v2(database, SQLITE_TRACE_PROFILE, count, nullptr);
}

auto* asExtension() {
    return reinterpret_cast<void (*)()>(watch);
}

} // namespace

StatementSteps::StatementSteps() {
    sqlite3_auto_extension(asExtension());
}

StatementSteps::~StatementSteps() {
    sqlite3_cancel_auto_extension(asExtension());
}

long long StatementSteps::taken() {
    return std::exchange(steps, 0);
}

} // namespace model::test
