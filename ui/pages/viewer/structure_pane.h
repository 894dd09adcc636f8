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

/**
 * Which structure an object follows, or does not, and where: what to hold it against is chosen. Of
 * what holds others: whether it is of its own form, and how each that it holds stands.
 */
class StructurePane : public QWidget {
    Q_OBJECT

public:
    explicit StructurePane(QWidget* parent);

    /** What there is to choose from for this kind; the one that fits best is chosen. isForm: it
     * holds others, and nothing is chosen. */
    void begin(model::ViewedKind kind, bool isForm);
    /** Of what is chosen, without day and clock. */
    model::StructureQuestion question() const;
    /** It is being checked. */
    void wait();
    /** It could not be checked; why is said elsewhere. */
    void fail();
    void show(const std::optional<model::StructureCheck>& check);
    void show(const model::ObjectCheck& check);
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
    QString wordsOfStructure() const;

    model::ViewedKind m_kind = model::ViewedKind::Unknown;
    bool m_isKnown = false; // what it says of the object in view
    bool m_isFailed = false;
    bool m_isForm = false;
    std::optional<model::StructureCheck> m_check;
    std::optional<model::ObjectCheck> m_form;
    std::vector<std::size_t> m_offsets; // as the notes stand
    QLabel* m_caption;
    QComboBox* m_choice;
    QCheckBox* m_printed;
    QLabel* m_found;
    NoteList* m_notes;
};

} // namespace ui
