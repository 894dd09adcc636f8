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
    CK_RV answer = CKR_OK;
    bool garbage = false; // C_Sign: answer with a wrong signature
};

/**
 * A folder of slots. "store.conf" says how many ("slots 16"), how dear a PIN is ("scrypt 15"),
 * whether fault rules count ("test 1") and how many objects a token holds ("objects 64");
 * "slot-03.token" is the token in slot 3; "slot-03.pulled" beside it means it is pulled out.
 * A test store may have "faults": lines "C_Sign 2 0x32" (the second C_Sign answers 0x32),
 * "C_Sign 1 kill" or "C_Sign 1 garbage".
 */
class Store {
public:
    /** Opens the folder named by KUALIK_SOFTTOKEN_STORE. */
    static Result<Store> open();

    CK_ULONG slots() const { return m_slots; }
    unsigned scryptLog2() const { return m_scryptLog2; }
    CK_ULONG mostObjects() const { return m_mostObjects; }

    bool isInserted(CK_SLOT_ID slot) const;
    /** Under the slot's lock: read, act, and write where the act returns CKR_OK and changed it. */
    CK_RV read(CK_SLOT_ID slot, const std::function<CK_RV(const TokenFile&)>& act) const;
    CK_RV change(CK_SLOT_ID slot, const std::function<CK_RV(TokenFile&)>& act) const;
    /** Puts a new token into the slot, in place of whatever it held. */
    CK_RV format(CK_SLOT_ID slot, const TokenFile& token) const;
    /** Nothing where the slot's token was never initialised. */
    std::optional<TokenFile> peek(CK_SLOT_ID slot) const;

    /** Counts this call and says what the rules want. */
    Fault faultAt(const std::string& function);

private:
    std::string pathOf(CK_SLOT_ID slot, const char* suffix) const;

    std::string m_folder;
    CK_ULONG m_slots = 16;
    unsigned m_scryptLog2 = 15;
    CK_ULONG m_mostObjects = 64;
    bool m_isTest = false;
    std::map<std::string, int> m_calls;
};

} // namespace token::soft
