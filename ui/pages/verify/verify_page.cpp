// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/verify/verify_page.h"

#include <QAction>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include "ui/certificate/fields_view.h"
#include "ui/dialogs/ask.h"
#include "ui/look/day_edit.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/pages/verify/evidence_row.h"
#include "ui/pages/verify/verdict_view.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

// A place of the page.
constexpr auto theFile = "file";
constexpr auto theEvidence = "evidence";
constexpr auto theMoment = "moment"; // seconds since 1970

/** The files of what is dragged here. */
QStringList filesOf(const QMimeData* dragged) {
    QStringList files;
    for (const QUrl& url : dragged->urls())
        if (url.isLocalFile()) files += url.toLocalFile();
    return files;
}

} // namespace

VerifyPage::VerifyPage(Surroundings surroundings, QWidget* parent)
    : Page(std::move(surroundings), parent)
    , m_title(look::label("title", this))
    , m_fileCaption(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_choose(look::button("primary", "chooseFile", this))
    , m_evidence(new EvidenceRow(around().signedIn, this))
    , m_banner(new look::Banner(this))
    , m_hint(look::label("muted", this))
    , m_verdict(new VerdictView(around().signedIn.utcOffset, this))
    , m_fields(new FieldsView("verifiedFields", around().signedIn.utcOffset, this)) {
    m_file->setObjectName(QStringLiteral("verifyFile"));
    m_banner->setObjectName(QStringLiteral("verifyMessage"));
    auto* answer = new QHBoxLayout;
    answer->setSpacing(look::wide);
    answer->addWidget(m_verdict, 4);
    answer->addWidget(m_fields, 5);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::apart, look::wide, look::apart, look::wide);
    column->setSpacing(look::normal);
    column->addWidget(m_title);
    column->addWidget(makeQuestion());
    column->addWidget(m_banner);
    column->addWidget(m_hint);
    column->addLayout(answer, 1000);
    column->addStretch(1);
    setFocusProxy(m_file);
    setAcceptDrops(true);
    m_file->setAcceptDrops(false); // a file dropped on the line is one for the page
    connect(m_choose, &QPushButton::clicked, this, &VerifyPage::chooseFile);
    connect(m_file, &QLineEdit::returnPressed, this, &VerifyPage::verify);
    connect(m_evidence, &EvidenceRow::changed, this, &VerifyPage::verify);
    makeActions();
    put();
}

QFrame* VerifyPage::makeQuestion() {
    m_fileCaption->setBuddy(m_file);
    auto* card = look::frame("card", this);
    auto* file = new QHBoxLayout;
    file->addWidget(m_fileCaption);
    file->addWidget(m_file, 1);
    file->addWidget(m_choose);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(look::wide, look::normal, look::wide, look::normal);
    column->setSpacing(look::near);
    column->addLayout(file);
    column->addWidget(m_evidence);
    return card;
}

void VerifyPage::makeActions() {
    addAct("chooseFileAction", QKeySequence::Open, [this] { chooseFile(); });
    addAct("addEvidenceAction", Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { m_evidence->choose(); });
    addAct("clearEvidenceAction", Qt::CTRL | Qt::SHIFT | Qt::Key_D,
           [this] { m_evidence->clear(); });
    addAct("judgeAtAction", Qt::CTRL | Qt::Key_T, [this] { m_evidence->toggleMoment(); });
    addAct("copyFieldAction", CopyView::valueKey, [this] { m_fields->copy(); });
    addAct("copyLinesAction", CopyView::linesKey, [this] { m_fields->copyLines(); });
    addAct("selectLinesAction", CopyView::allKey, [this] {
        if (m_fields->isVisible()) m_fields->selectLines();
    });
}

void VerifyPage::refresh() {
    verify();
}

void VerifyPage::show(const QVariant& what) {
    m_file->setText(what.toString());
    verify();
}

/** What it was asked with, not what it answered: files may be others by then. */
QVariant VerifyPage::place() const {
    const QString file = m_file->text();
    const auto moment = m_evidence->moment();
    if (file.isEmpty() && m_evidence->files().isEmpty() && !moment) return {};
    QVariantMap asked{{QLatin1String(theFile), file},
                      {QLatin1String(theEvidence), m_evidence->files()}};
    if (moment) asked[QLatin1String(theMoment)] = qlonglong(moment->time_since_epoch().count());
    return asked;
}

void VerifyPage::comeBack(const QVariant& place) {
    const QVariantMap before = place.toMap();
    m_file->setText(before[QLatin1String(theFile)].toString());
    m_evidence->add(before[QLatin1String(theEvidence)].toStringList()); // which asks anew
    if (const QVariant moment = before.value(QLatin1String(theMoment)); moment.isValid())
        m_evidence->setMoment(model::Time(std::chrono::seconds(moment.toLongLong())));
}

void VerifyPage::chooseFile() {
    const QString file =
        ask::openFile(this, tr("A certificate, revocation list or request to verify"),
                      tr("Certificates, lists and requests (*.cer *.crt *.der *.pem *.crl *.p10 "
                         "*.csr *.req);;All files (*)"));
    if (!file.isEmpty()) show(file);
}

void VerifyPage::verify() {
    const int asked = ++m_asked;
    const QString file = m_file->text().trimmed();
    if (file.isEmpty() || m_evidence->isNoDay()) {
        m_answer.reset();
        return put();
    }
    work().start(
        this,
        [question = model::VerificationQuestion{file, m_evidence->files(), m_evidence->moment()}](
            model::Desk& desk, model::Job& job) {
            return model::VerificationService(desk.session).verify(question, job);
        },
        [this, asked](model::Result<model::VerifiedFile> verified) {
            if (asked != m_asked) return; // another one is asked for by now
            m_answer = std::move(verified);
            put();
        });
}

void VerifyPage::put() {
    const bool isVerified = m_answer && *m_answer;
    const bool isNoDay = !m_answer && m_evidence->isNoDay();
    m_hint->setVisible(!m_answer && !isNoDay);
    if (!isVerified) m_verdict->hide(); // it comes into view with its new words
    m_fields->setVisible(isVerified);
    m_banner->quiet();
    if (isNoDay) sayItIsNoDay();
    if (m_answer && !isVerified) m_banner->fail(m_answer->error());
    if (!isVerified) return;
    m_verdict->show(m_answer->value());
    putFields();
}

/** Nothing is judged by another day than was typed. */
void VerifyPage::sayItIsNoDay() {
    m_banner->say(look::Level::Error, [typed = m_evidence->typedDay()] {
        return (typed.isEmpty() ? tr("A day is missing. Write it like %1.")
                                : tr("There is no such day: %2. Write it like %1."))
            .arg(look::DayEdit::example())
            .replace(QLatin1String("%2"), typed);
    });
}

void VerifyPage::putFields() {
    const model::ObjectFacts& facts = m_answer->value().facts;
    const auto time = [this](const std::optional<model::Time>& at) {
        return at ? timeText(*at, around().signedIn.utcOffset) : QString();
    };
    m_fields->begin();
    const auto whole = [&] {
        switch (facts.kind) {
        case model::ObjectKind::Certificate:
            return tr("Certificate");
        case model::ObjectKind::Crl:
            return tr("Revocation list");
        case model::ObjectKind::Request:
            return tr("Certification request");
        }
        return QString();
    };
    QStandardItem* group = m_fields->addGroup(whole());
    m_fields->addLine(group, tr("Name"), facts.name);
    m_fields->addLine(group, tr("Serial number"),
                      QString::fromStdString(crypto::toHex(facts.serial)));
    if (facts.number) m_fields->addLine(group, tr("Number"), QString::number(*facts.number));
    const bool isList = facts.kind == model::ObjectKind::Crl;
    m_fields->addLine(group, isList ? tr("Issued") : tr("Valid from"), time(facts.from));
    m_fields->addLine(group, isList ? tr("Next list by") : tr("Valid until"), time(facts.until));
    if (facts.entries)
        m_fields->addLine(group, tr("Revoked certificates"),
                          QLocale().toString(static_cast<qlonglong>(*facts.entries)));
    m_fields->addContents(facts.lines);
    if (facts.entries.value_or(0) > model::mostEntryLines)
        m_fields->addGroup(
            tr("The list goes on; the first %1 are shown. kualikctl show has all.")
                .arg(QLocale().toString(static_cast<qlonglong>(model::mostEntryLines))));
    m_fields->end();
}

/** Takes the answer back; what it was asked with stays, and the evidence has a key of its own. */
bool VerifyPage::stepBack() {
    if (!m_answer) return false;
    m_file->setFocus();  // first: a time that is left asks anew
    m_file->selectAll(); // to be typed over
    ++m_asked;           // one that is on its way is not wanted either
    m_answer.reset();
    put();
    return true;
}

void VerifyPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!filesOf(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

/** The first one is the file, those beside it are evidence. */
void VerifyPage::dropEvent(QDropEvent* event) {
    QStringList files = filesOf(event->mimeData());
    if (files.isEmpty()) return;
    event->acceptProposedAction();
    m_file->setText(files.takeFirst());
    if (files.isEmpty()) return verify();
    m_evidence->add(files);
}

void VerifyPage::retranslate() {
    m_title->setText(tr("Verify"));
    m_fileCaption->setText(tr("&File"));
    m_file->setAccessibleName(tr("File"));
    m_file->setPlaceholderText(tr("A certificate, a revocation list or a request, DER or PEM"));
    m_choose->setText(tr("&Choose a file…"));
    m_hint->setText(tr("Choose a file, drop one here, or type its name and press Enter. Several "
                       "dropped together: the first is verified, the others are evidence."));
    m_fields->setAccessibleName(tr("The fields of what was verified"));
    m_evidence->retranslate();
    nameAct("chooseFileAction", tr("Choose a file to verify…"));
    nameAct("addEvidenceAction", tr("Add evidence to check against…"));
    nameAct("clearEvidenceAction", tr("Verify without the added evidence"));
    nameAct("judgeAtAction", tr("Verify as of another time"));
    nameAct("copyFieldAction", tr("Copy the value in focus"));
    nameAct("copyLinesAction", tr("Copy whole lines"));
    nameAct("selectLinesAction", tr("Select all lines"));
    put();
}

} // namespace ui
