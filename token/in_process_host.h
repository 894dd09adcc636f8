// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "token/module_worker.h"
#include "token/session.h"
#include "token/token_host.h"

namespace token {

/** The verbs on modules loaded in this process: our software token and SoftHSM2. */
class InProcessHost final : public TokenHost {
public:
    explicit InProcessHost(std::vector<std::unique_ptr<ModuleWorker>> workers)
        : m_workers(std::move(workers)) {}

    Result<std::vector<Medium>> enumerate() override;
    Result<Medium> info(const std::string& serial) override;
    Result<std::string> initToken(const std::string& module, unsigned long slot,
                                  const Secret& soPin, const std::string& label) override;
    Status initPin(const std::string& serial, const Secret& soPin, const Secret& userPin) override;
    Status setPin(const std::string& serial, const Secret& oldPin, const Secret& newPin) override;
    Status login(const std::string& serial, const Secret& pin, bool confirmed) override;
    Status logout(const std::string& serial) override;
    Result<Bytes> generateKey(const std::string& serial, Algorithm algorithm, const Bytes& id,
                              const std::string& label, unsigned modulusBits) override;
    Result<KeyInfo> findKey(const std::string& serial, const Bytes& id) override;
    Result<std::vector<KeyInfo>> listKeys(const std::string& serial) override;
    Result<int> erase(const std::string& serial, const Bytes& id) override;
    Result<Bytes> sign(const std::string& serial, const Bytes& id, Algorithm algorithm,
                       ByteView digest) override;
    Status writeCertificate(const std::string& serial,
                            const CertificateToWrite& certificate) override;
    Result<Bytes> readCertificate(const std::string& serial, const Bytes& id) override;

private:
    struct Place {
        ModuleWorker* worker;
        Medium medium;
    };
    /** Where this serial is now; MediumNotPresent where no slot has it. */
    Result<Place> locate(const std::string& serial);
    /** PinIncorrect with what the medium now tells of the tries left. */
    static Status withTriesLeft(Status tried, const Place& place);

    /** One attempt in a session of its own, on the module's thread. */
    template <typename Act>
    auto inSession(const std::string& serial, Act act)
        -> std::invoke_result_t<Act, Session&, const Place&>;
    /** For what only reads: done anew, once, where the module dropped the session. */
    template <typename Act>
    auto reading(const std::string& serial, Act act)
        -> std::invoke_result_t<Act, Session&, const Place&>;

    std::vector<std::unique_ptr<ModuleWorker>> m_workers;
};

} // namespace token
