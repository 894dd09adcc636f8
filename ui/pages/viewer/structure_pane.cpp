// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/viewer/structure_pane.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "model/text/structure_text.h"
#include "ui/findings/lint_notes.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

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
                const std::size_t before = m_check && m_check->earlier ? 1 : 0;
                if (!now.isValid() || note < before || note - before >= m_findings.size()) return;
                const model::LintFinding& finding = m_findings[note - before];
                if (finding.offset != 0) emit marked(finding.offset);
            });
}

void StructurePane::begin(model::ViewedKind kind) {
    const QSignalBlocker nobodyChose(m_choice);
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

QString StructurePane::wordsWithoutCheck() const {
    if (m_isFailed) return tr("Its structure could not be checked.");
    return m_isKnown ? tr("The Order has no structure for it.")
                     : tr("Its structure is being checked…");
}

void StructurePane::putWords() {
    m_findings.clear();
    if (!m_isKnown || !m_check) {
        m_found->setText(wordsWithoutCheck());
        m_found->setToolTip({});
        return m_notes->show({});
    }
    const auto form = [this] {
        if (m_check->choice == model::StructureChoice::Nearest)
            return tr("It follows none of the Order's structures. The nearest is “%1” (%2); "
                      "against that:");
        return m_check->isWanting() ? tr("It does not follow the structure “%1” (%2):")
                                    : tr("It follows the structure “%1” (%2).");
    };
    const QString id = text(m_check->profile.id);
    const QString edition = text(m_check->profile.edition);
    m_found->setText(
        form().arg(model::text::structureTitle(id, edition), model::text::editionText(edition)));
    m_found->setToolTip(id);
    m_findings = m_check->findings; // the heaviest first, as the notes are
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const auto& a, const auto& b) { return a.level < b.level; });
    model::StructureCheck sorted = *m_check;
    sorted.findings = m_findings;
    m_notes->show(lintNotes(sorted));
}

void StructurePane::openChoice() {
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
