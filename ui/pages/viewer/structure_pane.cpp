// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/viewer/structure_pane.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "model/text/structure_text.h"
#include "ui/findings/note_list.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/pages/viewer/form_notes.h"

namespace ui {

namespace {

namespace profile = crypto::profile;

QString text(const std::string& id) {
    return QString::fromStdString(id);
}

} // namespace

StructurePane::StructurePane(QWidget* parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_printed(new QCheckBox(this))
    , m_found(look::label("heading", this))
    , m_notes(new NoteList("viewedLint", this)) {
    m_choice->setObjectName(QStringLiteral("viewedStructure"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);
    m_printed->setObjectName(QStringLiteral("asPrinted"));
    m_found->setObjectName(QStringLiteral("viewedStructureFound"));
    m_caption->setBuddy(m_choice);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::near, look::near, look::near, look::near);
    column->setSpacing(look::near);
    column->addWidget(m_caption);
    column->addWidget(m_choice);
    column->addWidget(m_printed);
    column->addWidget(m_found);
    column->addWidget(m_notes);
    column->addStretch(1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &StructurePane::asked);
    connect(m_printed, &QCheckBox::toggled, this, &StructurePane::asked);
    connect(m_notes->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                const auto note = static_cast<std::size_t>(now.row());
                if (!now.isValid() || note >= m_offsets.size()) return;
                if (m_offsets[note] != 0) emit marked(m_offsets[note]);
            });
}

void StructurePane::begin(model::ViewedKind kind, bool isForm) {
    const QSignalBlocker nobodyChose(m_choice);
    m_isForm = isForm;
    for (QWidget* one : std::initializer_list<QWidget*>{m_caption, m_choice, m_printed})
        one->setVisible(!isForm);
    if (kind != m_kind) {
        m_kind = kind;
        m_choice->clear();
        m_choice->addItem(QString(), QString());
        if (const auto names = model::structuresFor(kind))
            for (const model::StructureName& one : *names)
                m_choice->addItem(text(one.id), text(one.id));
        fill();
    }
    m_choice->setCurrentIndex(0);
    wait();
}

/** The words of what is chosen from. */
void StructurePane::fill() {
    m_choice->setItemText(0, tr("The one that it fits best"));
    const auto names = model::structuresFor(m_kind);
    if (!names) return;
    for (int i = 1; i < m_choice->count(); ++i) {
        const model::StructureName& one = (*names)[static_cast<std::size_t>(i) - 1];
        m_choice->setItemText(i, model::text::structureTitle(text(one.id), text(one.edition)));
    }
}

model::StructureQuestion StructurePane::question() const {
    model::StructureQuestion question;
    question.structure = m_choice->currentData().toString().toStdString();
    question.reading =
        m_printed->isChecked() ? profile::Reading::AsPrinted : profile::Reading::AsRead;
    return question;
}

void StructurePane::wait() {
    m_isKnown = m_isFailed = false;
    m_check.reset();
    m_form.reset();
    putWords();
}

void StructurePane::fail() {
    wait();
    m_isFailed = true;
    putWords();
}

void StructurePane::show(const std::optional<model::StructureCheck>& check) {
    m_isKnown = true;
    m_isFailed = false;
    m_check = check;
    putWords();
}

void StructurePane::show(const model::ObjectCheck& check) {
    m_isKnown = true;
    m_isFailed = false;
    m_form = check;
    putWords();
}

QString StructurePane::wordsWithoutCheck() const {
    if (m_isForm)
        return m_isFailed ? tr("Its form could not be checked.") : tr("Its form is being checked…");
    if (m_isFailed) return tr("Its structure could not be checked.");
    return m_isKnown ? tr("The Order has no structure for it.")
                     : tr("Its structure is being checked…");
}

QString StructurePane::wordsOfStructure() const {
    const QString id = text(m_check->profile.id);
    const QString edition = text(m_check->profile.edition);
    const auto form = [this] {
        if (m_check->choice == model::StructureChoice::Nearest)
            return tr("It follows none of the Order's structures. The nearest is “%1” (%2); "
                      "against that:");
        return m_check->isWanting() ? tr("It does not follow the structure “%1” (%2):")
                                    : tr("It follows the structure “%1” (%2).");
    };
    return form().arg(model::text::structureTitle(id, edition), model::text::editionText(edition));
}

void StructurePane::putWords() {
    PlacedNotes notes;
    QString words = wordsWithoutCheck();
    if (m_form) {
        notes = formNotes(*m_form);
        const bool isWrong =
            std::any_of(m_form->findings.begin(), m_form->findings.end(),
                        [](const auto& one) { return one.level == model::LintLevel::Error; });
        words = (isWrong ? tr("It is not of the form that %1 gives:")
                 : model::tellOfUnseen(m_form->findings)
                     ? tr("As far as it was looked at, it is of the form that %1 gives:")
                     : tr("It is of the form that %1 gives."))
                    .arg(model::rfcOf(m_form->kind));
    } else if (m_check) {
        notes = structureNotes(*m_check);
        words = wordsOfStructure();
    }
    m_found->setText(words);
    m_found->setToolTip(m_check ? text(m_check->profile.id) : QString());
    m_offsets = std::move(notes.offsets);
    m_notes->show(std::move(notes.notes));
}

void StructurePane::openChoice() {
    if (m_isForm) return m_notes->setFocus();
    m_choice->setFocus();
    m_choice->showPopup();
}

void StructurePane::toggleReading() {
    m_printed->toggle();
}

void StructurePane::retranslate() {
    m_caption->setText(tr("&Against the structure"));
    m_printed->setText(tr("As the Order is printed, misprints and all"));
    m_notes->setAccessibleName(tr("What the structure's check found"));
    if (m_choice->count() > 0) fill();
    putWords();
}

} // namespace ui
