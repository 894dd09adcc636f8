// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include <QWidget>

#include "model/domain/application.h"
#include "model/domain/finding.h"

class QAction;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

namespace look {
class DayEdit;
}

/** What a letter says above its table (appendices 1 and 7); findings on a field stand in it. */
class LetterForm : public QWidget {
    Q_OBJECT

public:
    /** dayField: what the form calls the day from which terms count. */
    LetterForm(const char* dayField, QWidget* parent);

    /** The letter without its rows. */
    model::Application letter() const;
    void put(const model::Application& letter);
    void startAnew(QDate today);
    /** The head and the executor of an earlier letter, where none is entered here. */
    void offer(const model::Application& earlier);
    /** What still stands as it was offered goes: another body has other persons. */
    void takeOfferBack();
    bool lacksPersons() const;
    /** Of a day that is typed and does not exist, the check sees only that none is there. */
    void nameNoDays(std::vector<model::Finding>& findings) const;
    void showFindings(const std::vector<model::Finding>& findings);
    bool focusField(const QString& field);
    void retranslate();

signals:
    void edited();
    /** It is entered, and the field is left. */
    void bodyEntered(const QString& body);

private:
    struct Field {
        QWidget* widget = nullptr;
        QLabel* caption = nullptr;
        QAction* mark = nullptr; // what is found on it, besides the colour
    };
    void add(const char* field, QWidget* widget, int row, int column, int span = 1);

    QGridLayout* m_grid;
    std::map<QString, Field> m_fields; // by the form's name
    QLineEdit* m_number;
    look::DayEdit* m_date;
    look::DayEdit* m_received;
    QSpinBox* m_media;
    QLineEdit* m_body;
    QLineEdit* m_head;
    QLineEdit* m_executor;
    QLineEdit* m_phone;
    std::map<QLineEdit*, QString> m_offered;
};

} // namespace ui
