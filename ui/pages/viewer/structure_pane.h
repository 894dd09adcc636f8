// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QWidget>

#include "model/viewer/viewed_structure.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace ui {

class NoteList;

/** Which structure an object follows, or does not, and where: what to hold it against is chosen. */
class StructurePane : public QWidget {
    Q_OBJECT

public:
    explicit StructurePane(QWidget* parent);

    /** What there is to choose from for this kind; the one that fits best is chosen. */
    void begin(model::ViewedKind kind);
    /** Of what is chosen, without day and clock. */
    model::StructureQuestion question() const;
    /** It is being checked. */
    void wait();
    /** It could not be checked; why is said elsewhere. */
    void fail();
    void show(const std::optional<model::StructureCheck>& check);
    using QWidget::show;
    void retranslate();

    void openChoice();
    void toggleReading();

signals:
    /** Another structure or reading is chosen. */
    void asked();
    /** A finding's place is in focus. */
    void marked(std::size_t offset);

private:
    void fill();
    void putWords();
    QString wordsWithoutCheck() const;

    model::ViewedKind m_kind = model::ViewedKind::Unknown;
    bool m_isKnown = false; // what it says of the object in view
    bool m_isFailed = false;
    std::optional<model::StructureCheck> m_check;
    std::vector<model::LintFinding> m_findings; // as the notes stand
    QLabel* m_caption;
    QComboBox* m_choice;
    QCheckBox* m_printed;
    QLabel* m_found;
    NoteList* m_notes;
};

} // namespace ui
