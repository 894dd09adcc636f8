// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/desk.h"
#include "model/domain/certificate_record.h"
#include "model/domain/finding.h"
#include "model/domain/medium_record.h"
#include "model/job/job.h"

namespace model {

/** A medium that is in a slot now, and what the register knows of it. */
struct PresentMedium {
    token::Medium medium;
    std::optional<MediumRecord> record; // nothing: never seen here
    bool holdsCaKey = false;
    /** A key may be made on it for somebody: formatted, not a CA's, not used, held or failed. */
    bool isFree = false;
};

/** What failed() says of a medium: a lost one is asked back from nobody. */
enum class MediumFault { Dead, Lost };

/** Key media: what is in the slots, PINs, and who has which medium (paras 4, 24, 25). */
class MediaService {
public:
    explicit MediaService(Desk& desk)
        : m_desk(&desk) {}

    Result<std::vector<PresentMedium>> present() const;
    /** A free medium that is not one of these: first one that came with the letter (0: none),
     * then one that came with none. */
    Result<std::optional<PresentMedium>> free(const QStringList& except,
                                              Id applicationId = 0) const;
    /** Waits for it; Cancelled. Asks twice a second. */
    Result<PresentMedium> waitForFree(const QStringList& except, Job& job,
                                      Id applicationId = 0) const;

    /**
     * One try of the PIN; see TokenHost::login(). The answer is what the operator should know:
     * DefaultPin where it is the one that the medium left its factory with.
     */
    Result<std::vector<Finding>> login(const QString& serial, const Secret& pin, bool confirmed);
    Status logout(const QString& serial);

    /**
     * What prepare() would refuse, before anything is changed: a CA's key or somebody's on it
     * (WrongState), MediumWriteProtected, PinLength, and PinIsFactory for the new user PIN.
     */
    Status mayPrepare(const token::Medium& medium, const Secret& soPin,
                      const Secret& userPin) const;
    /** What a medium prepared here is called, until somebody calls it otherwise. */
    Result<QString> labelFor(unsigned long slot) const;
    /**
     * Formats the medium in a slot and sets the user PIN: everything on it is lost. Its serial
     * number, which a software token has anew: the one of before ends as failed.
     */
    Result<QString> prepare(const QString& module, unsigned long slot, const Secret& soPin,
                            const Secret& userPin, const QString& label);
    Status changePin(const QString& serial, const Secret& oldPin, const Secret& newPin);

    // Blanks around a serial number that was typed are not a part of it.

    /**
     * The medium came with a letter (0: without one). One that nobody uses may be received again:
     * another kind corrects a mistyped one, and a medium that came back comes with a new letter.
     * MediumKnown where it is used, or nothing new is said; NotFound(application, id).
     */
    Status received(const QString& serial, std::optional<MediumKind> kind, Id applicationId);
    /** What received() would refuse. */
    Status mayReceive(const QString& serial, std::optional<MediumKind> kind,
                      Id applicationId) const;
    /** Whose certificate was made on it last, where it still counts. */
    Result<std::optional<CertificateRecord>> validCertificateOn(const QString& serial) const;
    /** The holder gave it back (para 25); it is free again once it was formatted. WrongState where
     * nobody held it. */
    Status returned(const QString& serial, const QString& note);
    /**
     * A dead one stays with its holder (para 24 2)): it comes back when its certificate is
     * revoked. WrongState(medium, what waits on it): an issue ends first (closeNotDelivered, or a
     * letter's revocation).
     */
    Status failed(const QString& serial, const QString& note,
                  MediumFault fault = MediumFault::Dead);

private:
    Status mayFormat(const PresentMedium& one) const;
    Status requireNoOpenIssue(const QString& serial) const;
    Status renumbered(Transaction& transaction, const MediumRecord& before, const QString& serial);
    Status told(const QString& serial, Status answer);
    Status record(MediumEvent event, const QString& serial, const QString& act);

    Desk* m_desk;
};

/** "Kaztoken 12345678" in words: serial, label, for lists and messages. */
QString displayName(const token::Medium& medium);
/** What the Order calls it, in kk, ru and en (text::languages()); none where that is not known. */
QStringList typeNames(const token::Medium& medium);

} // namespace model
