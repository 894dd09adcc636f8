// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

#include "model/domain/common.h"
#include "ui/look/banner.h"

class QLineEdit;

namespace ui {

/** A screen before the shell: one card in the middle, and above it a message. */
class Sheet : public QWidget {
    Q_OBJECT

public:
    explicit Sheet(QWidget* parent);

    virtual void retranslate() = 0;
    /** Esc: one step back, without loss of what is typed; at the first step, to where it begins. */
    virtual void stepBack();

protected:
    void changeEvent(QEvent* event) override;

    /** A line with its label as buddy; the label's words are put by retranslate(). */
    QLabel* addField(QWidget* field, const char* objectName);

    /**
     * What the screen is about. A screen reader says it with what takes the focus first, where that
     * is the focus proxy by then; more: what else it says.
     */
    void about(const QString& title, const QString& text, const QString& more = {});

    /** Under the card, last for the Tab key, beside the way that most go. */
    void offerLanguages();

    look::Banner* m_banner;
    QFormLayout* m_form;
    QVBoxLayout* m_below;
    QWidget* m_languages = nullptr; // where they are offered

private:
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_under; // the card
};

} // namespace ui
