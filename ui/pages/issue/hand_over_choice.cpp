// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>
#include <utility>

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "ui/look/first_of.h"
#include "ui/look/settled.h"
#include "ui/pages/issue/hand_over_panel.h"
#include "ui/pages/issue/ready_table.h"

/** Which of the media go. */
namespace ui {

namespace {
constexpr qsizetype named = 3; // of those that came
constexpr int leastReceiver = 24;
} // namespace

/**
 * Read anew, what somebody chose stays chosen, and what came since for the same letter is offered
 * until that is answered; otherwise it is what goes in one bag. After a hand-over nothing of
 * another letter is chosen by itself: the same press once more would give that away, too. Nor is
 * anything where one typed with nothing chosen: it would be given that letter.
 */
void HandOverPanel::put(std::vector<model::IssueReport> ready) {
    const bool isBack = !m_before.empty();
    const bool wasRead = isBack || m_table->rowCount() > 0;
    const std::set<model::Id> before = known();
    const auto chosen = m_isChosen ? chosenIssues() : std::vector<model::Id>();
    m_filling = true;
    m_table->put(std::move(ready));
    choose(isBack ? takeBack() : chosen);
    m_isChosen = !chosenRows().empty();
    const bool isForNoneYet = wasRead && m_letters.empty() && isTyped(typed());
    if (!m_isChosen && !isForNoneYet)
        choose(m_handedOver.empty() ? firstLetter() : restOfLetters());
    m_filling = false;
    if (isBack && isTyped(typed())) m_banner->say(look::Level::Note, typedBefore);
    std::vector<model::Id> came = leftOut();
    std::erase_if(came, [&](model::Id issue) { return before.contains(issue); });
    if (!m_isChosen) came.clear();
    putOffer({came.begin(), came.end()}, isBack);
    putForm();
    chooseWanted();
    m_wanted = 0; // somebody else has handed it over
    onChosen();
}

void HandOverPanel::chooseOnly(model::Id row) {
    want(row, {});
}

bool HandOverPanel::chooseIssued(model::Id row, std::set<model::Id> run) {
    run.insert(row);
    want(row, std::move(run));
    return m_wanted == 0;
}

/** Until it is read, nothing is handed over: what is chosen is not what is meant. */
void HandOverPanel::want(model::Id row, std::set<model::Id> run) {
    if (m_held.isHeld()) return;
    leaveCloseForm();
    m_wanted = row;
    m_wantedRun = std::move(run);
    if (chooseWanted()) m_wanted = 0;
    onChosen();
}

/** As by hand: it stays chosen, and the others of the letter are not offered. */
bool HandOverPanel::chooseWanted() {
    if (m_wanted == 0) return false;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->at(row).row.row.id != m_wanted) continue;
        choose(withWanted(m_table->at(row)));
        return true;
    }
    return false;
}

std::vector<model::Id> HandOverPanel::withWanted(const model::IssueReport& one) const {
    std::vector<model::Id> issues{one.issue.id};
    if (m_wantedRun.empty()) return issues;
    const model::Id letter = one.row.applicationId;
    const std::vector<model::Id> chosen = chosenIssues();
    if (chosenLetters() == std::set<model::Id>{letter})
        issues.insert(issues.end(), chosen.begin(), chosen.end());
    else
        for (int row = 0; row < m_table->rowCount(); ++row)
            if (m_table->at(row).row.applicationId == letter &&
                m_wantedRun.contains(m_table->at(row).row.row.id))
                issues.push_back(m_table->at(row).issue.id);
    return issues;
}

void HandOverPanel::choose(const std::vector<model::Id>& issues) {
    const std::set<model::Id> wanted(issues.begin(), issues.end());
    const auto isWanted = [&](int row) {
        return row < m_table->rowCount() && wanted.contains(m_table->at(row).issue.id);
    };
    QItemSelection rows; // in as few pieces as there are: each is compared with each
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const int first = row;
        while (isWanted(row))
            ++row;
        if (row > first)
            rows.select(m_table->index(first, 0),
                        m_table->index(row - 1, ReadyTable::ColumnCount - 1));
    }
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

std::vector<model::Id> HandOverPanel::chosenIssues() const {
    std::vector<model::Id> issues;
    for (const int row : chosenRows())
        issues.push_back(m_table->at(row).issue.id);
    return issues;
}

/** The media of one letter, which go to its executor together. */
std::vector<model::Id> HandOverPanel::firstLetter() const {
    std::vector<model::Id> issues;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (m_table->at(row).row.applicationId == m_table->at(0).row.applicationId)
            issues.push_back(m_table->at(row).issue.id);
    return issues;
}

/** Of what was handed over last. */
std::vector<model::Id> HandOverPanel::restOfLetters() const {
    std::vector<model::Id> issues;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (m_handedOver.contains(m_table->at(row).row.applicationId))
            issues.push_back(m_table->at(row).issue.id);
    return issues;
}

/** The button stays in its place, and is for something else from now on. */
void HandOverPanel::onHandedOver() {
    m_handedOver.clear();
    for (const int row : chosenRows())
        m_handedOver.insert(m_table->at(row).row.applicationId);
    m_settled->watch(*m_go);
    m_settled->beginAnew();
}

/** A row of the letter that the keys went to last, else of the first one. */
int HandOverPanel::letterInView() const {
    return std::max(m_view->currentIndex().row(), 0);
}

void HandOverPanel::chooseLetter() {
    if (m_table->rowCount() == 0 || m_held.isHeld()) return;
    const model::Id letter = m_table->at(letterInView()).row.applicationId;
    std::vector<model::Id> issues;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (m_table->at(row).row.applicationId == letter)
            issues.push_back(m_table->at(row).issue.id);
    choose(issues); // as by hand
    m_view->setFocus();
}

QString HandOverPanel::goText(const QString& receiver) const {
    const int chosen = static_cast<int>(chosenRows().size());
    if (chosen == 0) return tr("Hand over");
    if (receiver.isEmpty())
        return chosen == 1 ? tr("Hand over the medium") : tr("Hand over %1 media").arg(chosen);
    return chosen == 1 ? tr("Hand over the medium to %1").arg(receiver)
                       : tr("Hand over %1 media to %2").arg(QString::number(chosen), receiver);
}

/** Nothing asks once more: the button says what it does. A long name is cut, and whole above it. */
void HandOverPanel::putGo() {
    const QString receiver = m_receiver->text().simplified();
    const QFontMetrics letters = m_go->fontMetrics();
    const QMargins around = m_go->parentWidget()->layout()->contentsMargins();
    const int frame = m_go->sizeHint().width() - letters.horizontalAdvance(m_go->text());
    const int room = m_go->parentWidget()->maximumWidth() - around.left() - around.right() -
                     std::max(frame, 0) -
                     letters.horizontalAdvance(goText(QStringLiteral("\u00a0")));
    const QString name =
        letters.elidedText(receiver, Qt::ElideRight, std::max(room, leastReceiver));
    m_go->setText(goText(name).replace(u'&', QStringLiteral("&&")));
    m_go->setAccessibleName(goText(receiver));
    const bool isNothingChosen = m_table->rowCount() > 0 && chosenRows().empty();
    m_letter->setVisible(isNothingChosen);
    m_letter->setText(
        isNothingChosen
            ? tr("Choose all of letter %1").arg(m_table->at(letterInView()).row.letterNumber)
            : tr("Choose all of the letter"));
}

std::vector<int> HandOverPanel::chosenRows() const {
    std::vector<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows.push_back(index.row());
    return rows;
}

/** Where several are chosen, the one that the keys or the mouse went to last. */
const model::IssueReport* HandOverPanel::shown() const {
    const std::vector<int> rows = chosenRows();
    if (rows.empty()) return nullptr;
    const int current = m_view->currentIndex().row();
    const bool isChosen = std::find(rows.begin(), rows.end(), current) != rows.end();
    return &m_table->at(isChosen ? current : *std::min_element(rows.begin(), rows.end()));
}

/** Whose certificate it is. */
void HandOverPanel::putShown() {
    const model::IssueReport* one = shown();
    m_show->setToolTip(
        one ? tr("Of %1, on the page “Certificates” (Ctrl+O).").arg(one->row.row.fullName)
            : QString());
}

/** That media are chosen of. */
std::set<model::Id> HandOverPanel::chosenLetters() const {
    std::set<model::Id> letters;
    for (const int row : chosenRows())
        letters.insert(m_table->at(row).row.applicationId);
    return letters;
}

/** Of the letters that media are chosen of, those that are not. */
std::vector<model::Id> HandOverPanel::leftOut() const {
    const std::set<model::Id> letters = chosenLetters();
    const std::vector<model::Id> issues = chosenIssues();
    const std::set<model::Id> chosen(issues.begin(), issues.end());
    std::vector<model::Id> others;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (letters.contains(m_table->at(row).row.applicationId) &&
            !chosen.contains(m_table->at(row).issue.id))
            others.push_back(m_table->at(row).issue.id);
    return others;
}

/** What whoever chose could choose from, but for what is offered and not answered yet. */
std::set<model::Id> HandOverPanel::known() const {
    std::set<model::Id> issues;
    for (const model::HandOverDraft& draft : m_before) {
        issues.insert(draft.issues.begin(), draft.issues.end());
        issues.insert(draft.leftOut.begin(), draft.leftOut.end());
    }
    for (int row = 0; row < m_table->rowCount(); ++row)
        issues.insert(m_table->at(row).issue.id);
    std::erase_if(issues, [this](model::Id issue) { return m_onOffer.contains(issue); });
    return issues;
}

/** The same as before is not said again: something else may be said by now. */
void HandOverPanel::putOffer(std::set<model::Id> came, bool isBack) {
    if (came == m_onOffer) return;
    if (came.empty()) return endOffer();
    m_onOffer = std::move(came);
    offer(isBack);
}

/** It is answered, or void; what else is said by now stays. */
void HandOverPanel::endOffer() {
    if (std::exchange(m_onOffer, {}).empty()) return;
    if (!m_banner->action().isHidden()) m_banner->quiet();
}

/** Written since for the same letter: whether they go, too, is the operator's to say. */
void HandOverPanel::offer(bool isBack) {
    QStringList names;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (m_onOffer.contains(m_table->at(row).issue.id))
            names += m_table->at(row).row.row.fullName;
    m_banner->ask(
        look::Level::Warning,
        [names, isBack] {
            const QString words =
                tr("Written since for the same letter, and not chosen: %1 (%2).")
                    .arg(QString::number(names.size()), look::firstOf(names, named));
            return isBack ? typedBefore() + u'\n' + words : words;
        },
        [] { return tr("Choose them, too"); },
        [this] {
            std::vector<model::Id> all = chosenIssues();
            all.insert(all.end(), m_onOffer.begin(), m_onOffer.end());
            endOffer();
            choose(all);
        });
}

} // namespace ui
