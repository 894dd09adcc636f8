// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include "model/desk.h"
#include "model/issuance/issuance_service.h"
#include "model/journal/journal_service.h"
#include "model/media/pins.h"

/** What the issue page has its worker do: services called in a row, plain values as answers. */
namespace ui::issue {

enum class TaskKind {
    GoOn,  // an issue that was begun waits for its next step
    New,   // an accepted row
    Again, // the earlier certificate was not delivered
};

/** One certificate to be made; one line of the list. */
struct Task {
    TaskKind kind = TaskKind::New;
    model::RowInLetter row = {};
    model::Issue issue = {}; // of GoOn
};

/** The paragraphs by which it is done, as the rules of today have them. */
struct Clauses {
    QString term;     // how soon a row is due
    QString media;    // which media somebody has
    QString executor; // who receives them
    QString document; // by which document
    QString ground;   // why an issue is closed
};

struct Queue {
    std::vector<Task> tasks;               // begun ones first, then by letter
    std::vector<model::IssueReport> ready; // written, and still at the desk
    std::vector<model::Id> issued = {};    // of the run's rows, by whomever
    bool previewsAlways = false;           // as the settings ask
    model::PinSetter pinSetBy = model::PinSetter::Holder;
    Clauses clauses = {};
};

/** One to be formatted: it is blank, or came back and is nobody's. */
struct Blank {
    QString module;
    unsigned long slot = 0;
    // What can be seen of it before it is formatted; each of them may be empty.
    QString label = {};
    QString model = {};
    QString serial = {};
    model::PinLimits pinLimits = {};
    bool hasAdministratorPin = false; // it came back: it was formatted before, and checks that one
    QString slotName = {};            // as its module has it
};

/** What can be seen of the medium in its slot. */
Blank blankOf(const token::Medium& medium);
/** In the same slot, and as it was. */
bool isSame(const Blank& one, const Blank& other);

struct Unfit {
    QString serial;
    model::Error why;
};

/** What is in the slots, as one task sees it. */
struct MediaLook {
    QString serial; // the medium to take; empty: it is not there yet
    int rank = 0;   // how well it fits, among several
    int fit = 0;    // how many would do, this one with them
    bool finalTry = false;
    model::PinLimits pinLimits = {};
    bool caNeeded = false; // its PIN is still to be given in this session
    bool caMissing = false;
    QString caSerial = {};
    bool caFinalTry = false;
    model::PinLimits caPinLimits = {};
    std::vector<Blank> blanks = {};
    std::vector<Unfit> unfit = {}; // there, but not for this task
    QStringList present = {};
};

/** How a task chooses among several media. */
struct Preference {
    QString current;                   // the one it has already
    std::optional<QStringList> before; // there when it began: a new one is meant rather
    QStringList refused;
    QStringList aside; // by the operator, as long as they are in their slots
};

struct Pins {
    std::shared_ptr<model::Secret> ca; // null: it is logged in
    bool caConfirmed = false;
    std::shared_ptr<model::Secret> medium;
    bool mediumConfirmed = false;
};

enum class Place { CaPin, MediumPin, Issue };

/** What came of one attempt at a task. */
struct Attempt {
    Place place = Place::Issue; // where the error was
    std::optional<model::Error> error = {};
    std::optional<model::IssueReport> report = {};
    std::vector<model::Finding> findings = {}; // of the medium's PIN, of the issue
};

/** run: the rows that the run at this desk has had so far. */
model::Result<Queue> readQueue(model::Desk& desk, const std::vector<model::Id>& run = {});
/** Of one that goes on, what stops it. */
model::Result<std::vector<model::Finding>> check(model::Desk& desk, const Task& task);
/** The certificate of a task as it will be made. */
model::Result<model::CertificatePreview> preview(model::Desk& desk, const Task& task);
model::Result<MediaLook> look(model::Desk& desk, const Task& task, const Preference& preference);
/** Whether a medium is still in its slot. */
model::Result<bool> isIn(model::Desk& desk, const QString& serial);
/** Logs in, issues or goes on, and logs out of the holder's medium whatever came of it. */
model::Result<Attempt> attempt(model::Desk& desk, const Task& task, const QString& serial,
                               const Pins& pins, model::Job& job);
/** Logs in to the CA's medium where a PIN is given, as its last step may be to sign. */
model::Result<model::Issue> close(model::Desk& desk, const Task& task, const QString& ground,
                                  const QString& note, const Pins& pins, model::Job& job);
/** MediumRemoved where the slot has another one by now, or one that was prepared meanwhile. */
model::Result<QString> prepare(model::Desk& desk, const Blank& blank, const model::Secret& soPin,
                               const model::Secret& pin, model::Job& job);

struct HandOverDone {
    std::vector<model::JournalLine> lines = {}; // written just now
    std::vector<model::Finding> findings = {};
    std::optional<model::Error> error = {}; // what stopped it after those lines
};
/** One journal line each, of all that nothing stands against; Cancelled between two of them. */
model::Result<HandOverDone> handOver(model::Desk& desk, const std::vector<model::HandOver>& all,
                                     model::Job& job);
/** These lines as appendix 3 has them, for the receiver's signature. */
model::Result<model::Bytes>
journalPaper(model::Desk& desk, const std::vector<model::JournalLine>& lines, model::Job& job);

} // namespace ui::issue
