// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/structures/key_form.h"

#include <algorithm>

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "model/text/contents.h"
#include "model/text/language.h"
#include "ui/dialogs/ask.h"
#include "ui/findings/finding_list.h"
#include "ui/findings/note_list.h"
#include "ui/look/breakable.h"
#include "ui/look/focus.h"
#include "ui/look/line_start.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/pages/structures/key_file_form.h"

namespace ui {

namespace {

constexpr int leastChoice = 20; // letters of a box; what is longer is read in its list

QString nameOf(order::Place place) {
    switch (place) {
    case order::Place::Medium:
        return KeyForm::tr("It is made on a key medium here");
    case order::Place::Request:
        return KeyForm::tr("In a request from a file (PKCS#10)");
    case order::Place::Certificate:
        return KeyForm::tr("In the CA's certificate from a file");
    case order::Place::KeyFile:
        return KeyForm::tr("It is made here for a file (PKCS#12, JKS)");
    }
    return {};
}

/** What the Order calls it stands before what its owner does. */
QString textOf(const order::FreeMedium& medium) {
    const QString type =
        medium.types.value(model::text::languages().indexOf(model::text::language()));
    return type.isEmpty() ? medium.name : KeyForm::tr("%1: %2").arg(type, medium.name);
}

/** Of many ways to write one, those of a request. */
bool isNamedAsRequest(const QString& file) {
    const QString ending = QFileInfo(file).suffix().toLower();
    return ending == QLatin1String("p10") || ending == QLatin1String("csr") ||
           ending == QLatin1String("req");
}

QComboBox* box(const char* name, QWidget* parent) {
    auto* made = new QComboBox(parent);
    made->setObjectName(QLatin1String(name));
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(leastChoice);
    QObject::connect(made, &QComboBox::currentTextChanged, made, &QWidget::setToolTip);
    return made;
}

/** What one extension asks for, and what it gets. */
Note noteOf(const model::RequestedExtension& one) {
    const QString name = model::text::oidText(QString::fromStdString(one.oid));
    const QString asked = look::breakable(one.asked);
    if (one.isSame)
        return {Mark::Right, KeyForm::tr("%1: %2, as the structure gives it").arg(name, asked)};
    if (one.given.isEmpty())
        return {Mark::Notice, KeyForm::tr("%1: asked for %2; it is not given").arg(name, asked)};
    return {
        Mark::Warning,
        KeyForm::tr("%1: asked for %2; given is %3").arg(name, asked, look::breakable(one.given))};
}

Note noteOf(const model::SubjectDifference& one) {
    return {Mark::Warning,
            KeyForm::tr("%1: in the file %2, on this page %3")
                .arg(model::text::lintPlace(QStringLiteral("Subject/") + one.attribute),
                     look::breakable(one.inFile), look::breakable(one.inForm))};
}

template <typename Of>
std::vector<Note> notesOf(const std::vector<Of>& all) {
    std::vector<Note> notes;
    for (const Of& one : all)
        notes.push_back(noteOf(one));
    return notes;
}

} // namespace

KeyForm::KeyForm(QWidget* parent)
    : QFrame(parent)
    , m_heading(look::label("heading", this))
    , m_placeCaption(look::label("caption", this))
    , m_place(box("keyPlace", this))
    , m_mediumCaption(look::label("caption", this))
    , m_medium(box("orderMedium", this))
    , m_fileRow(new QWidget(this))
    , m_fileCaption(look::label("caption", this))
    , m_file(new QLineEdit(m_fileRow))
    , m_choose(look::button("plain", "chooseKeyFile", m_fileRow))
    , m_target(new KeyFileForm(this))
    , m_refusal(new look::Banner(this))
    , m_subject(look::label("text", this))
    , m_extensionsHeading(look::label("caption", this))
    , m_extensions(new NoteList("requestedExtensions", this))
    , m_differencesHeading(look::label("caption", this))
    , m_differences(new NoteList("subjectDifferences", this)) {
    look::setRole(*this, "card");
    m_file->setObjectName(QStringLiteral("keyFile"));
    m_file->setAcceptDrops(false); // a file dropped on the line is one for the page
    m_refusal->setObjectName(QStringLiteral("keyRefusal"));
    m_subject->setObjectName(QStringLiteral("subjectOfFile"));
    m_placeCaption->setBuddy(m_place);
    m_mediumCaption->setBuddy(m_medium);
    m_fileCaption->setBuddy(m_file);
    auto* file = new QHBoxLayout(m_fileRow);
    file->setContentsMargins(0, 0, 0, 0);
    file->setSpacing(look::near);
    file->addWidget(m_file, 1);
    file->addWidget(m_choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::wide, look::normal, look::wide, look::normal);
    column->setSpacing(look::tight);
    for (QWidget* one : std::initializer_list<QWidget*>{
             m_heading, m_placeCaption, m_place, m_mediumCaption, m_medium, m_fileCaption,
             m_fileRow, m_target, m_refusal, m_subject, m_differencesHeading, m_differences,
             m_extensionsHeading, m_extensions})
        column->addWidget(one);
    connect(m_place, &QComboBox::currentIndexChanged, this, [this] {
        arrange();
        showChecked({}); // it was of another key
        emit edited();
    });
    connect(m_medium, &QComboBox::currentIndexChanged, this, [this] {
        forgive();
        emit edited();
    });
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        showChecked({});
        emit edited();
    });
    connect(m_choose, &QPushButton::clicked, this, &KeyForm::chooseFile);
    connect(m_target, &KeyFileForm::edited, this, [this] {
        forgive();
        emit edited();
    });
    arrange();
    putChecked();
}

void KeyForm::offer(const model::StructureOffer& offer) {
    const order::Place before = place();
    const bool isFirst = m_place->count() == 0;
    m_offer = offer;
    {
        const QSignalBlocker asOne(m_place);
        m_place->clear();
        for (const order::Place one : order::placesFor(offer))
            m_place->addItem(nameOf(one), static_cast<int>(one));
        const int same = m_place->findData(static_cast<int>(before));
        m_place->setCurrentIndex(isFirst || same < 0 ? 0 : same);
    }
    m_place->setToolTip(m_place->currentText());
    arrange();
    showChecked({});
}

void KeyForm::putMedia(const std::vector<order::FreeMedium>& media) {
    if (media == m_media && m_medium->count() > 0) return; // an open list stays open
    const QString chosen = m_medium->currentData().toString();
    m_media = media;
    {
        const QSignalBlocker asOne(m_medium);
        m_medium->clear();
        for (const order::FreeMedium& one : media)
            m_medium->addItem(textOf(one), one.serial);
        const int same = m_medium->findData(chosen);
        m_medium->setCurrentIndex(same >= 0 ? same : media.empty() ? -1 : 0);
    }
    m_medium->setToolTip(m_medium->currentText());
    m_medium->setEnabled(!media.empty());
    const bool isAnother = m_medium->currentData().toString() != chosen;
    if (!isAnother || place() != order::Place::Medium) return;
    forgive();
    emit mediumCame();
}

order::Place KeyForm::place() const {
    if (m_place->currentIndex() < 0) return order::Place::Request;
    return static_cast<order::Place>(m_place->currentData().toInt());
}

bool KeyForm::takesFile() const {
    return place() == order::Place::Request || place() == order::Place::Certificate;
}

QString KeyForm::file() const {
    if (place() == order::Place::KeyFile) return m_target->given().folder;
    return takesFile() ? m_file->text().trimmed() : QString();
}

QString KeyForm::medium() const {
    return place() == order::Place::Medium ? m_medium->currentData().toString() : QString();
}

order::KeyFile KeyForm::keyFile() const {
    return m_target->given();
}

bool KeyForm::takePassword() {
    return place() != order::Place::KeyFile || m_target->takePassword();
}

void KeyForm::put(order::Place place, const QString& file) {
    const int found = m_place->findData(static_cast<int>(place));
    if (found >= 0) m_place->setCurrentIndex(found);
    if (place == order::Place::KeyFile) return m_target->setFolder(file);
    look::setText(*m_file, file);
}

void KeyForm::take(const QString& file) {
    const bool isRequest = isNamedAsRequest(file) || !m_offer.isCa;
    put(isRequest ? order::Place::Request : order::Place::Certificate, file);
}

void KeyForm::forget() {
    m_file->clear();
    m_target->forget();
    showChecked({});
}

void KeyForm::arrange() {
    const bool isFile = takesFile();
    for (QWidget* one : std::initializer_list<QWidget*>{m_fileCaption, m_fileRow})
        one->setVisible(isFile);
    for (QWidget* one : std::initializer_list<QWidget*>{m_mediumCaption, m_medium})
        one->setVisible(place() == order::Place::Medium);
    m_target->setVisible(place() == order::Place::KeyFile);
    setFocusProxy(m_place);
    retranslate();
}

QWidget& KeyForm::field() const {
    if (place() == order::Place::KeyFile) return m_target->field();
    return takesFile() ? static_cast<QWidget&>(*m_file) : *m_medium;
}

void KeyForm::showChecked(const order::Checked& checked) {
    forgive();
    m_checked = checked;
    if (checked.ofFile && !file().isEmpty()) refuse(*checked.ofFile);
    putFindings();
    putChecked();
}

/** Of the key, what the check found; what the lists below say is not said twice. */
void KeyForm::putFindings() {
    std::vector<model::Finding> here;
    for (const model::Finding& finding : m_checked.check.findings)
        if ((finding.field == QLatin1String("key") || finding.field == QLatin1String("password")) &&
            finding.code != model::FindingCode::ExtensionNotGiven &&
            finding.code != model::FindingCode::SubjectDiffers)
            here.push_back(finding);
    if (here.empty()) return;
    const bool isError = firstError(here) != nullptr;
    const bool isBadPassword = std::any_of(here.begin(), here.end(), [](const auto& one) {
        return one.field == QLatin1String("password") && one.severity == model::Severity::Error;
    });
    if (isBadPassword) m_target->dropPassword();
    look::setFault(field(), isError);
    m_refusal->say(isError ? look::Level::Error : look::Level::Warning, [here] {
        QStringList lines;
        for (const model::Finding& one : here)
            lines += findingText(one);
        return dotted(lines);
    });
}

void KeyForm::refuse(const model::Error& fault) {
    look::setFault(field(), true);
    m_refusal->fail(fault);
}

void KeyForm::askForKey() {
    look::setFault(field(), true);
    m_refusal->say(look::Level::Error, [this] { return askText(); });
    focusKey();
}

QString KeyForm::askText() const {
    switch (place()) {
    case order::Place::Medium:
        return tr("Put in a free medium for the key: it is recognised by itself.");
    case order::Place::Request:
        return tr("Choose the file of the request, or drop it on the page.");
    case order::Place::Certificate:
        return tr("Choose the file of the CA's certificate, or drop it on the page.");
    case order::Place::KeyFile:
        return tr("Say into which folder the key file is written, and type its password twice.");
    }
    return {};
}

void KeyForm::forgive() {
    m_refusal->quiet();
    m_target->forgive();
    for (QWidget* one : std::initializer_list<QWidget*>{m_file, m_medium})
        look::setFault(*one, false);
}

QWidget& KeyForm::said() const {
    return m_refusal->isHidden() ? m_target->said() : *m_refusal;
}

void KeyForm::focusKey() {
    QWidget& key = field();
    look::focus(key.isEnabled() ? key : *m_place);
    look::selectAll(key);
}

void KeyForm::chooseFile() {
    const QString all = place() == order::Place::Certificate
                            ? tr("Certificates (*.cer *.crt *.der *.pem *.p7b *.p7c *.b64);;All "
                                 "files (*)")
                            : tr("Requests (*.p10 *.csr *.req *.der *.pem);;All files (*)");
    const QString file = ask::openFile(this, nameOf(place()), all);
    if (!file.isEmpty()) look::setText(*m_file, file);
    look::focus(*m_file);
}

void KeyForm::putChecked() {
    const model::OrderCheck& check = m_checked.check;
    const bool isTaken = m_offer.isCa && !check.subject.isEmpty();
    m_subject->setVisible(isTaken);
    if (isTaken)
        m_subject->setText(tr("Its subject is taken over as it stands in the file: %1")
                               .arg(look::breakable(check.subject)));
    m_extensionsHeading->setVisible(!check.extensions.empty());
    m_extensions->show(notesOf(check.extensions));
    m_differencesHeading->setVisible(!check.differences.empty());
    m_differences->show(notesOf(check.differences));
}

void KeyForm::retranslate() {
    m_heading->setText(tr("The key"));
    m_placeCaption->setText(tr("&Where the key is"));
    m_place->setAccessibleName(tr("Where the key is"));
    for (int i = 0; i < m_place->count(); ++i)
        m_place->setItemText(i, nameOf(static_cast<order::Place>(m_place->itemData(i).toInt())));
    for (std::size_t i = 0; i < m_media.size(); ++i)
        m_medium->setItemText(static_cast<int>(i), textOf(m_media[i]));
    m_mediumCaption->setText(tr("&Medium"));
    m_medium->setAccessibleName(tr("Medium"));
    m_medium->setPlaceholderText(tr("None is in that is free"));
    m_fileCaption->setText(tr("&File"));
    m_file->setAccessibleName(nameOf(place()));
    m_file->setPlaceholderText(tr("Drop it here, or choose it"));
    m_choose->setText(tr("&Choose a file…"));
    m_target->retranslate();
    m_extensionsHeading->setText(tr("What the request asks for, beside what the structure gives"));
    m_extensions->setAccessibleName(m_extensionsHeading->text());
    m_differencesHeading->setText(tr("Where the file says something else than this page"));
    m_differences->setAccessibleName(m_differencesHeading->text());
    putChecked();
}

} // namespace ui
