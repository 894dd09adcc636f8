// SPDX-License-Identifier: Apache-2.0
#include "model/job/runner.h"

#include "crypto/random.h"

namespace model {

Runner::Runner() {
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the same thread to the end: SQLCipher and PKCS#11 see one owner
}

Runner::~Runner() {
    enqueue(crypto::forgetThreadGenerators); // on the worker, after its last job
    m_pool.waitForDone();
}

void Runner::enqueue(std::function<void()> work) {
    m_pool.start(std::move(work));
}

} // namespace model
