// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <vector>

#include <QDate>
#include <QString>
#include <QStringList>

#include "model/domain/application.h"
#include "model/domain/authority.h"
#include "model/domain/finding.h"

namespace model {

/** A wording of the Order with its working translations. */
struct Wording {
    QString id;      // "ucgo.refuse.1"
    QString clause;  // "МО КО, 11-тармақ, 1)"
    QString orderKk; // verbatim
    QString kk;      // the part of the Order's words that names the ground alone
    QString ru;
    QString en;

    /** In "kk", "ru" or "en"; the Order's own language for any other. */
    QString in(const QString& language) const;
};

/** A ground of revocation. The CRL reason is our reading: the Order names none. */
struct RevocationGround : Wording {
    int crlReason = -1; // RFC 5280 5.3.1; -1: no reasonCode extension
    bool ourReading = true;
};

/** An exception of para 11 5). */
struct SecondCertificateGround : Wording {
    SecondCertificate choice = SecondCertificate::None;
    bool proofNeeded = false;
    bool typeCNeeded = false;
    bool otherBodyNeeded = false; // the certificate that is valid names another BIN
};

enum class TermRole { IssueAdministrative, IssuePolitical, RefusalReply, Revocation, MediumReturn };
enum class TermUnit { WorkingDay, Day };

/** How soon something is due, counted from the day of an event. */
struct Term {
    QString id;
    QString clause;
    TermRole role = TermRole::IssueAdministrative;
    int amount = 0;
    TermUnit unit = TermUnit::WorkingDay;
    QString startsFrom;
};

struct Region {
    QString code; // two digits: KATO, ISO 3166-2:KZ
    QString kk;
    QString ru;
    QString en;
    QString certificateName; // attribute S
    QStringList names;       // spellings of the region itself
    QStringList places;      // towns that suggest it

    /** As Wording::in(). */
    QString in(const QString& language) const;
};

/** A field of a form: "ucgo-1" or "ucgo-7", field name as in the form. */
struct FieldRule {
    QString name;
    QString form;
    QString clause;
    bool required = false;
    int mostCharacters = 0; // 0: no limit
    QString lengthClause;
};

struct IdentifierRules {
    std::vector<std::vector<int>> weights;
    int modulus = 11;
    int iinLength = 12;
    QString iinClause;
    std::map<int, int> centuries; // seventh digit -> first year of its hundred
    int oldForeignerDigit = 0;
    int nobodyAliveBefore = 1901; // first year in which somebody alive may be born
    int binLength = 12;
    QString binClause;
    std::vector<int> binTypes;
    std::vector<int> binAttributes;
};

struct NameRules {
    QString clause;
    int leastParts = 2;
    QString cyrillic;
    QString latin;
    QString marks;
};

struct EmailRules {
    QString clause;
    int mostLocal = 64;
    int most = 254;
    int mostLabel = 63;
    int mostDomain = 253;
};

struct PhoneRules {
    QString clause;
    QString country;
    QString trunk;
    int digits = 10;
    QStringList mobilePrefixes;
};

/** How a finding is weighed, and by which paragraph. */
struct FindingRule {
    Severity severity = Severity::Error;
    std::optional<Severity> training; // in a training workplace, where it differs
    std::optional<Severity> intake;   // before the operator has decided on the row
    QString clause;
};

/** What a check is made for: some findings weigh less while a letter is only being registered. */
enum class CheckStage { Intake, Decision };

/** Where a check is made. */
struct CheckMode {
    bool training = false;
    CheckStage stage = CheckStage::Decision;
};

/**
 * The МО КО rules that are in force on a day: everything the Order sets that is not a structure;
 * and the other authorities' grounds of revocation.
 */
struct Rules {
    QString edition;
    QDate effectiveFrom;

    std::vector<Wording> refusalGrounds;                    // para 11
    std::vector<RevocationGround> revocationGrounds;        // para 18
    std::vector<Wording> returnGrounds;                     // para 24
    std::vector<SecondCertificateGround> secondCertificate; // para 11 5)
    std::vector<Term> terms;                                // paras 7, 12, 23, 25

    int validityYears = 0; // para 14
    QString validityClause;
    int leastAge = 0; // para 11 4)
    QString leastAgeClause;
    int mostMedia = 0; // para 4
    int mostTypeC = 0;
    QString mediaClause;

    std::vector<Region> regions;
    std::vector<FieldRule> fields;
    IdentifierRules identifiers;
    NameRules names;
    EmailRules email;
    PhoneRules phone;
    QStringList localExecutiveWords; // para 9
    std::map<FindingCode, FindingRule> findings;

    std::vector<RevocationGround> nationalGrounds; // ҰКО, para 21
    std::vector<RevocationGround> rootGrounds;     // НКО, para 10

    const Wording* refusalGround(const QString& id) const; // null: no such ground
    /** Of whichever authority: what is recorded is told by it. */
    const RevocationGround* revocationGround(const QString& id) const;
    /** Those on which the rules of this authority let it revoke what it issued. */
    const std::vector<RevocationGround>& revocationGroundsOf(AuthorityKind authority) const;
    /** One of them; null: no such ground, or another authority's. */
    const RevocationGround* revocationGround(const QString& id, AuthorityKind authority) const;
    const SecondCertificateGround* exception(SecondCertificate choice) const;
    const Region* region(const QString& code) const;
    const FieldRule* field(const QString& form, const QString& name) const;
    const Term& term(TermRole role) const;
    /** Of the terms by which a row is answered, for whatever category: "clause; clause". */
    QString issueTermClauses() const;
    /** The paragraph of all grounds of a refusal: "МО КО, 11-тармақ". */
    QString refusalClause() const;

    /** A finding with its severity and paragraph filled in. */
    Finding finding(FindingCode code, const CheckMode& mode, int row, const QString& field,
                    const QStringList& arguments = {}) const;
};

/** Reads and validates the data files of a folder for a day. BadResource: file, place. */
Result<Rules> loadRules(const QString& folder, QDate day);

/** The built-in rules in force on a day, read once for all days of an edition; lives on. */
Result<const Rules*> rulesOn(QDate day);

} // namespace model
