// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/verify/verify_page.h"

#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

#include "model/papers/paper_context.h"
#include "model/text/protocol_text.h"
#include "ui/certificate/fields_view.h"
#include "ui/dialogs/ask.h"
#include "ui/look/day_edit.h"
#include "ui/look/focus_in_view.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/pages/verify/document_row.h"
#include "ui/pages/verify/evidence_row.h"
#include "ui/pages/verify/verdict_view.h"
#include "ui/papers/show_paper.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

// A place of the page.
constexpr auto theFile = "file";
constexpr auto theDocument = "document";
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
    , m_document(new DocumentRow(this))
    , m_evidence(new EvidenceRow(around().signedIn, this))
    , m_banner(new look::Banner(this))
    , m_hint(look::label("muted", this))
    , m_verdict(new VerdictView(around().signedIn.utcOffset, this))
    , m_print(look::button("plain", "printProtocol", this))
    , m_fields(new FieldsView("verifiedFields", around().signedIn.utcOffset, this)) {
    m_file->setObjectName(QStringLiteral("verifyFile"));
    m_banner->setObjectName(QStringLiteral("verifyMessage"));
    auto* answer = new QHBoxLayout;
    answer->setSpacing(look::wide);
    auto* said = new QVBoxLayout;
    said->setSpacing(look::normal);
    auto* whole = new QScrollArea(this); // a verdict may be longer than a small window
    whole->setObjectName(QStringLiteral("verdictScroll"));
    whole->setWidgetResizable(true);
    whole->setFocusPolicy(Qt::NoFocus);
    whole->setWidget(m_verdict);
    look::keepFocusInView(*whole);
    said->addWidget(whole, 1);
    said->addWidget(m_print, 0, Qt::AlignLeft);
    answer->addLayout(said, 4);
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
    connect(m_document, &DocumentRow::changed, this, &VerifyPage::verify);
    connect(m_evidence, &EvidenceRow::changed, this, &VerifyPage::verify);
    connect(m_print, &QPushButton::clicked, this, &VerifyPage::printProtocol);
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
    column->addWidget(m_document);
    column->addWidget(m_evidence);
    return card;
}

void VerifyPage::makeActions() {
    addAct("chooseFileAction", QKeySequence::Open, [this] { chooseFile(); });
    addAct("addEvidenceAction", Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { m_evidence->choose(); });
    addAct("addEvidenceFolderAction", Qt::CTRL | Qt::SHIFT | Qt::Key_F,
           [this] { m_evidence->chooseFolder(); });
    addAct("chooseDocumentAction", Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] {
        if (m_document->isVisible()) m_document->choose();
    });
    addAct("printProtocolAction", QKeySequence::Print, [this] { printProtocol(); });
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
                      {QLatin1String(theDocument), m_document->file()},
                      {QLatin1String(theEvidence), m_evidence->files()}};
    if (moment) asked[QLatin1String(theMoment)] = qlonglong(moment->time_since_epoch().count());
    return asked;
}

void VerifyPage::comeBack(const QVariant& place) {
    const QVariantMap before = place.toMap();
    m_file->setText(before[QLatin1String(theFile)].toString());
    m_fileAsked = m_file->text().trimmed();
    m_document->setFile(before[QLatin1String(theDocument)].toString());
    m_evidence->add(before[QLatin1String(theEvidence)].toStringList()); // which asks anew
    if (const QVariant moment = before.value(QLatin1String(theMoment)); moment.isValid())
        m_evidence->setMoment(model::Time(std::chrono::seconds(moment.toLongLong())));
}

void VerifyPage::chooseFile() {
    const QString file =
        ask::openFile(this, tr("A certificate, list, request, signature or response to verify"),
                      tr("What is signed (*.cer *.crt *.der *.pem *.crl *.p10 *.csr *.req *.cms "
                         "*.p7s *.p7m *.sig *.ocsp *.ors *.tsr *.tst);;All files (*)"));
    if (!file.isEmpty()) show(file);
}

void VerifyPage::verify() {
    const int asked = ++m_asked;
    const QString file = m_file->text().trimmed();
    const bool isOther = file != m_fileAsked;
    const bool isAwaiting = isOther && m_answer && *m_answer && m_answer->value().needsDocument();
    const QString awaiting = isAwaiting ? m_answer->value().file : QString();
    if (isOther) m_document->setFile(QString());
    m_fileAsked = file;
    m_isOnItsWay = false;
    if (file.isEmpty() || m_evidence->isNoDay()) {
        m_answer.reset();
        return put();
    }
    const model::VerificationQuestion question{file, m_evidence->files(), m_evidence->moment(),
                                               m_document->file(), awaiting};
    m_isOnItsWay = true;
    forgetAnother(question);
    work().start(
        this,
        [question](model::Desk& desk, model::Job& job) {
            return model::VerificationService(desk.session).verify(question, job);
        },
        [this, asked](model::Result<model::VerifiedFile> verified) {
            if (asked != m_asked) return; // another one is asked for by now
            m_isOnItsWay = false;
            m_answer = std::move(verified);
            if (*m_answer) putArrangement();
            put();
        });
}

/** A verdict on something else does not stand beside the new file's name. */
void VerifyPage::forgetAnother(const model::VerificationQuestion& question) {
    const bool isSame = question.file == m_question.file &&
                        question.document == m_question.document &&
                        question.evidence == m_question.evidence && question.at == m_question.at;
    m_question = question;
    if (isSame || !m_answer) return;
    m_answer.reset();
    put();
}

/** Files were named in any order: what each of them is stands where one looks for it. */
void VerifyPage::putArrangement() {
    const model::VerifiedFile& verified = m_answer->value();
    QStringList moved{verified.file};
    if (verified.document) moved += verified.document->path;
    m_evidence->leaveOut(moved);
    m_fileAsked = verified.file;
    m_file->setText(verified.file);
    if (verified.document) m_document->setFile(verified.document->path);
    m_question.file = verified.file;
    m_question.document = m_document->file();
    m_question.evidence = m_evidence->files();
}

void VerifyPage::put() {
    const bool isVerified = m_answer && *m_answer;
    m_document->setVisible(!m_document->file().isEmpty() ||
                           (isVerified && m_answer->value().needsDocument()));
    m_print->setVisible(isVerified);
    const bool isNoDay = !m_answer && m_evidence->isNoDay();
    m_hint->setVisible(!m_answer && !isNoDay && !m_isOnItsWay);
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
    QStandardItem* group = m_fields->addGroup(model::text::kindText(facts.kind));
    m_fields->addLine(group, tr("Name"), facts.name);
    m_fields->addLine(group, tr("Serial number"),
                      QString::fromStdString(crypto::toHex(facts.serial)));
    if (facts.number) m_fields->addLine(group, tr("Number"), QString::number(*facts.number));
    const bool isList = facts.kind == model::ObjectKind::Crl;
    const bool isCertificate = facts.kind == model::ObjectKind::Certificate;
    m_fields->addLine(group, isCertificate ? tr("Valid from") : tr("Issued"), time(facts.from));
    m_fields->addLine(group, isList ? tr("Next list by") : tr("Valid until"), time(facts.until));
    if (facts.entries)
        m_fields->addLine(group, tr("Revoked certificates"),
                          QLocale().toString(static_cast<qlonglong>(*facts.entries)));
    putProtocol();
    m_fields->addContents(facts.lines);
    if (facts.entries.value_or(0) > model::mostEntryLines)
        m_fields->addGroup(
            tr("The list goes on; the first %1 are shown. kualikctl show has all.")
                .arg(QLocale().toString(static_cast<qlonglong>(model::mostEntryLines))));
    m_fields->end();
}

/** What was checked, and by what; the object and the verdict stand there already. */
void VerifyPage::putProtocol() {
    const auto sections =
        model::text::protocolSections(m_answer->value(), around().signedIn.utcOffset);
    for (std::size_t place = 2; place < sections.size(); ++place) {
        QStandardItem* group = m_fields->addGroup(sections[place].heading);
        for (const auto& [name, value] : sections[place].lines)
            m_fields->addLine(group, name, value);
        for (const QStringList& row : sections[place].rows)
            m_fields->addLine(
                group, row.first(),
                row.mid(1).join(QStringLiteral("; ")).replace(u'\n', QStringLiteral(", ")));
    }
}

void VerifyPage::printProtocol() {
    if (!m_answer || !*m_answer) return;
    const model::VerifiedFile& verified = m_answer->value();
    papers::showPaper(
        this, work(), *m_banner, tr("Protocol of a verification"),
        papers::fileNameOf(tr("protocol"), QFileInfo(verified.file).completeBaseName()),
        [verified, offset = around().signedIn.utcOffset](
            model::Desk& desk, model::Job& job) -> model::Result<model::Bytes> {
            KU_TRY(auto context, model::papers::contextOfToday(desk.session));
            context.job = &job;
            return model::papers::report(model::text::protocolPaper(verified, context, offset),
                                         context);
        },
        papers::Origin::Protocol);
}

/** Takes the answer back; what it was asked with stays, and the evidence has a key of its own. */
bool VerifyPage::stepBack() {
    if (!m_answer) return false;
    m_file->setFocus();  // first: a time that is left asks anew
    m_file->selectAll(); // to be typed over
    ++m_asked;           // one that is on its way is not wanted either
    m_isOnItsWay = false;
    m_answer.reset();
    put();
    return true;
}

void VerifyPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!filesOf(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

/** The first one is the file, those beside it are evidence; the service knows documents apart. */
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
    m_file->setPlaceholderText(
        tr("A certificate, list, request, signature, OCSP response or time stamp"));
    m_choose->setText(tr("&Choose a file…"));
    m_hint->setText(
        tr("Choose a file, drop one here, or type its name and press Enter. Several "
           "dropped together: the first is verified, the others are evidence; a signature "
           "finds its document by itself."));
    m_fields->setAccessibleName(tr("The fields of what was verified"));
    m_print->setText(tr("&Print the protocol…"));
    m_document->retranslate();
    m_evidence->retranslate();
    nameAct("chooseFileAction", tr("Choose a file to verify…"));
    nameAct("addEvidenceAction", tr("Add evidence to check against…"));
    nameAct("addEvidenceFolderAction", tr("Add a folder of evidence…"));
    nameAct("chooseDocumentAction", tr("Choose the document that was signed…"));
    nameAct("printProtocolAction", tr("Print the protocol of the verification…"));
    nameAct("clearEvidenceAction", tr("Verify without the added evidence"));
    nameAct("judgeAtAction", tr("Verify as of another time"));
    nameAct("copyFieldAction", tr("Copy the value in focus"));
    nameAct("copyLinesAction", tr("Copy whole lines"));
    nameAct("selectLinesAction", tr("Select all lines"));
    put();
}

} // namespace ui
