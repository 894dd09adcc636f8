// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

#include "model/desk.h"
#include "model/domain/application.h"
#include "model/domain/journal_line.h"
#include "model/publication/publication_service.h"
#include "model/revocation/revocation_service.h"

/** A whole job, from the letter to the list: what was to be done, and what the register has. */
namespace ui::test {

enum LetterColumn { FullName, Iin, Bin, Organization, Position };

struct JobWanted {
    QString letterNumber;
    QString executor;
    QString receiverDocument;
    QString refusalNote;
    QList<QStringList> employees; // the rows of the letter, each with its eight columns
    int refused = 0;              // of them
    QList<QStringList> accepted = {};
    QString refusalGround = {};
    QString revocationGround = {}; // of the first who was accepted
};

struct JobDone {
    model::Application letter;
    std::vector<model::CertificateRecord> certificates; // of persons
    std::vector<model::JournalLine> journal;
    std::vector<model::DueRevocation> revocations;
    std::vector<model::CrlSummary> lists; // of the CA that issued, newest first
    model::Bytes lastList;                // its octets
    QString publishedFile;
    model::CrlPreview next;  // the list that would come after them
    QStringList nextGrounds; // of its entries
    bool auditIsWhole = false;
};

/** Of a workplace in which one letter was registered. */
model::Result<JobDone> readJobDone(model::Desk& desk);

/** Fails the test that runs where anything is missing, or there is more. */
void compare(const JobDone& done, const JobWanted& wanted);

} // namespace ui::test
