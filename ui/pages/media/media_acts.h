// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QLocale>

#include "model/desk.h"
#include "model/media/media_service.h"
#include "model/register/medium_store.h"
#include "ui/jobs/pages.h"
#include "ui/pages/issue/issue_acts.h"

/** What the page of key media asks of the services; all of it runs in the worker. */
namespace ui::media {

/** One medium with all that is known of it. */
struct Known {
    model::MediumRecord record;
    std::vector<model::MediumEventRecord> history; // first event first
    std::optional<model::CertificateRecord> valid; // made on it and still good
    bool isOverdue = false;
    QString keptFor = {};      // whose certificate was revoked before it was handed over
    QString returnClause = {}; // by which paragraph it comes back
};

/** A column that media can be sorted by: as MediaTable::Column. */
enum class SortBy { Serial, Holder, DueBack, State };

/** Which are looked for, and in which order they are shown: none is as they came to the desk, of
 *  those due back the most overdue first. */
struct Search {
    std::optional<model::MediumState> state = model::MediumState::DueBack; // none: whatever it is
    QString text = {};
    std::optional<SortBy> by = {};
    Qt::SortOrder order = Qt::AscendingOrder;
    QLocale language = {};
    std::vector<model::MediumState> otherwise = {}; // tried in turn while none is in that state
};

/** However many: their records are read as they come into view, without histories. */
struct Found {
    PagedList<Known> media;
    std::optional<model::MediumState> state = model::MediumState::DueBack; // theirs
    model::Id chosen = 0; // the medium of that serial number; 0: none
};
model::Result<Found> search(model::Desk& desk, const Search& search, const QString& chosen,
                            const model::Job& job);
model::Result<std::vector<Known>> read(model::Desk& desk, const std::vector<model::Id>& ids);
/** Nothing: never seen here. */
model::Result<std::optional<Known>> find(model::Desk& desk, const QString& serial);

/** What one scan of a serial number did. */
struct Scanned {
    enum class Outcome { Unknown, Found, Returned, Doubtful };
    Outcome outcome = Outcome::Unknown;
    QString serial = {}; // as the medium has it, or as its Latin keys say it
    std::optional<Known> medium = {};
    QString holder = {}; // from whom it came back
};
/**
 * A medium that is due back, and whose certificate counts no more, is returned by its scan.
 * Doubtful: it would be, but the scan has its serial number in letters of another case, or of
 * another layout.
 */
model::Result<Scanned> scan(model::Desk& desk, const QString& scanned);

/** A letter with which media may come, and how many came so far. */
struct OpenLetter {
    model::Id id = 0;
    QString number = {};
    QString stateBody = {};
    int named = 0;
    int came = 0;
};
model::Result<std::vector<OpenLetter>> openLetters(model::Desk& desk);

/**
 * The medium came, with a letter or (0) without one: that of exactly this serial number, else of
 * the one that the scanner's keys say.
 */
model::Result<Known> receive(model::Desk& desk, const QString& scanned, model::MediumKind kind,
                             model::Id letter);

enum class End { Returned, Dead, Lost };
model::Result<Known> end(model::Desk& desk, const QString& serial, End how, const QString& note);

/** A medium that came back, as it is in its slot now. */
struct ToFormat {
    issue::Blank blank = {};
    model::PinSetter pinSetBy = model::PinSetter::Holder;
};
/** MediumNotPresent, MediumWriteProtected. */
model::Result<ToFormat> toFormat(model::Desk& desk, const QString& serial);

} // namespace ui::media
