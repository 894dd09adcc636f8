// SPDX-License-Identifier: Apache-2.0
#include "token/token_host.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "crypto/gost/gost.h"
#include "crypto/rsa/rsa.h"
#include "crypto/system_fault.h"
#include "token/in_process_host.h"

namespace token {

namespace {

class MediumSigner final : public crypto::Signer {
public:
    MediumSigner(TokenHost& host, std::string serial, KeyInfo key)
        : m_host(host)
        , m_serial(std::move(serial))
        , m_key(std::move(key)) {}

    Algorithm algorithm() const override { return m_key.algorithm; }
    Bytes publicKey() const override { return m_key.publicKey; }
    Result<Bytes> sign(ByteView digest) override {
        KU_TRY(Bytes signature, m_host.sign(m_serial, m_key.id, m_key.algorithm, digest));
        if (!verify(digest, signature))
            return Error{ErrorCode::SelfCheckFailed, {}, "signature of medium " + m_serial};
        return signature;
    }

private:
    Status verify(ByteView digest, ByteView signature) const {
        return m_key.algorithm == Algorithm::Rsa
                   ? crypto::rsa::verify(m_key.publicKey, digest, signature)
                   : crypto::gost::verify(m_key.algorithm, m_key.publicKey, digest, signature);
    }

    TokenHost& m_host;
    std::string m_serial;
    KeyInfo m_key;
};

} // namespace

Result<std::unique_ptr<TokenHost>> TokenHost::open(const std::vector<std::string>& modulePaths,
                                                   const std::string& mediumSigns) {
    KU_TRY(const auto profiles, loadProfiles());
    KU_TRY(const auto types, loadMediumTypes(mediumSigns));
    std::vector<std::unique_ptr<ModuleWorker>> workers;
    for (const std::string& path : modulePaths) {
        KU_TRY(auto worker, ModuleWorker::start(path, profiles, types));
        workers.push_back(std::move(worker));
    }
    return std::unique_ptr<TokenHost>(std::make_unique<InProcessHost>(std::move(workers)));
}

std::shared_ptr<crypto::Signer> signerFor(TokenHost& host, std::string serial, KeyInfo key) {
    return std::make_shared<MediumSigner>(host, std::move(serial), std::move(key));
}

std::string softTokenModule(const std::string& programFolder) {
    namespace fs = std::filesystem;
    if (const char* named = std::getenv("KUALIK_SOFTTOKEN_MODULE")) return named;
    const fs::path folder(programFolder);
    for (const fs::path& candidate :
         {folder / "kualik-softtoken.so", folder / "../lib/kualik/kualik-softtoken.so",
          folder / "../pkcs11/kualik-softtoken.so", folder / "../../pkcs11/kualik-softtoken.so"}) {
        std::error_code ignored;
        if (fs::exists(candidate, ignored)) return fs::weakly_canonical(candidate).string();
    }
    return {};
}

Status useSoftTokenStore(const std::string& folder, unsigned slots) {
    namespace fs = std::filesystem;
    std::error_code fault;
    fs::create_directories(folder, fault);
    if (!fault && fs::is_empty(folder, fault)) {
        fs::permissions(folder, fs::perms::owner_all, fault);
        std::ofstream(folder + "/store.conf") << "slots " << slots << "\n";
    }
    if (fault || !std::ifstream(folder + "/store.conf"))
        return Error{ErrorCode::FileNotWritable,
                     {folder, fault ? crypto::systemFault(fault.value()) : "not-a-token-store"},
                     "software token store"};
    ::setenv("KUALIK_SOFTTOKEN_STORE", folder.c_str(), 1);
    return done();
}

} // namespace token
