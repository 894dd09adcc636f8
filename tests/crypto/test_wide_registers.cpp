// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "crypto/wide_registers.h"

class TestWideRegisters : public QObject {
    Q_OBJECT

private slots:
    void theUpperHalvesAreEmptyAfterwards() {
#if defined(__x86_64__)
        if (!__builtin_cpu_supports("avx")) QSKIP("a processor without AVX");
        std::uint64_t before[2] = {}, after[2] = {};
        asm volatile("vcmptrueps %%ymm15, %%ymm15, %%ymm15\n\tvextractf128 $1, %%ymm15, %0"
                     : "=m"(before)
                     :
                     : "xmm15");
        crypto::releaseWideRegisters();
        asm volatile("vextractf128 $1, %%ymm15, %0" : "=m"(after));
        QCOMPARE(before[0] & before[1], ~std::uint64_t(0));
        QCOMPARE(after[0] | after[1], std::uint64_t(0));
#else
        crypto::releaseWideRegisters(); // nothing to clear
#endif
    }
};

QTEST_APPLESS_MAIN(TestWideRegisters)
#include "test_wide_registers.moc"
