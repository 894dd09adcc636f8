// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "token/softtoken/token_file.h"

namespace token::soft {

/** What a fault rule asks for at this call. */
struct Fault {
    CK_RV answer = CKR_OK; // in place of the call's own
    bool after = false;    // the call does its work first, then fails: its outcome is unknown
    bool kill = false;     // the process dies at this point, as by a power cut
    bool garbage = false;  // C_Sign: answer with a wrong signature
    unsigned delay = 0;    // milliseconds before anything happens
};

/**
 * A folder of slots. "store.conf" may say how many there are ("slots 16"), how dear a PIN is
 * ("scrypt 15", the cost's logarithm; under 14 only in a test store), how many objects a token
 * holds ("objects 64") and whether fault rules count ("test 1"). "slot-03.token" is the token in
 * slot 3, none is a blank one; "slot-03.pulled" beside it means it is pulled out,
 * "slot-03.readonly" that it is write-protected.
 *
 * A test store may have "faults", a rule a line: function, which of its calls, what happens, and
 * then maybe "after" and a delay in milliseconds. "C_Sign 2 0x32" (the second C_Sign answers
 * CKR_DEVICE_REMOVED), "C_GenerateKeyPair 1 0x32 after", "C_Sign 1 kill", "C_Sign 1 garbage",
 * "C_Sign 1 0x0 250". Calls are counted in each process from C_Initialize on.
 */
class Store {
public:
    /** Opens the folder named by KUALIK_SOFTTOKEN_STORE. */
    static Result<Store> open();

    CK_ULONG slots() const { return m_slots; }
    unsigned scryptLog2() const { return m_scryptLog2; }
    CK_ULONG mostObjects() const { return m_mostObjects; }

    bool isInserted(CK_SLOT_ID slot) const;
    bool isWriteProtected(CK_SLOT_ID slot) const;
    /**
     * Under the slot's lock: read, act, and write what the act changed, whatever it answers.
     * CKR_DEVICE_REMOVED where another token than this serial's is in the slot by now.
     */
    CK_RV read(CK_SLOT_ID slot, const std::string& serial,
               const std::function<CK_RV(const TokenFile&)>& act) const;
    CK_RV change(CK_SLOT_ID slot, const std::string& serial,
                 const std::function<CK_RV(TokenFile&)>& act) const;
    /** Puts a new token into the slot, in place of whatever it held. */
    CK_RV format(CK_SLOT_ID slot, const TokenFile& token) const;
    /** Nothing where the slot's token is blank; an error where its file is not one of ours. */
    Result<std::optional<TokenFile>> peek(CK_SLOT_ID slot) const;

    /** Counts this call and says what the rules want. */
    Fault faultAt(const std::string& function);
    /** "slot-03": what its files are called, and so what the slot is. */
    static std::string nameOf(CK_SLOT_ID slot);

private:
    Status readSettings();
    std::string pathOf(CK_SLOT_ID slot, const char* suffix) const;
    bool isMarked(CK_SLOT_ID slot, const char* suffix) const;

    std::string m_folder;
    CK_ULONG m_slots = 16;
    unsigned m_scryptLog2 = 15;
    CK_ULONG m_mostObjects = 64;
    bool m_isTest = false;
    std::map<std::string, int> m_calls;
};

} // namespace token::soft
