// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>

#include <QFrame>

#include "ui/pages/structures/order_acts.h"

class QGridLayout;
class QLabel;

namespace ui {

namespace look {
class Banner;
}

/**
 * The form that a structure makes: an input for each value that it leaves open. What is found in a
 * value stands below it, from when somebody has typed there, or asked for the certificate.
 */
class ValueForm : public QFrame {
    Q_OBJECT

public:
    explicit ValueForm(QWidget* parent);

    /** Another structure's inputs, with what was typed under the same names. */
    void put(std::vector<model::FormField> fields);
    /** Of key storages, those that fit where the key is. */
    void offerStoragesFor(order::Place place);
    /** All that was typed so far, also for other structures: what a draft keeps. */
    const std::map<QString, QString>& typed() const { return m_typed; }
    void type(std::map<QString, QString> values);
    void forget();
    /** What the inputs in view hold. */
    model::StructureValues values() const;
    bool isEmpty() const { return m_inputs.empty(); }

    /** all: also of what nobody has typed in yet. */
    void showChecked(const model::OrderCheck& check, bool all);
    /** To the first input with an error: the place of that and of what is said of it; or null. */
    QWidget* focusFirstFault();
    bool has(const QString& field) const;
    void retranslate();

signals:
    void edited();
    /** Other inputs stand there. */
    void arranged();

private:
    struct Input {
        model::FormField field;
        QWidget* cell = nullptr;
        QLabel* caption = nullptr; // none of a tick, which has its own words
        QWidget* widget = nullptr;
        QLabel* hint = nullptr;
        look::Banner* found = nullptr;
        bool isFaulty = false;
    };

    Input make(const model::FormField& field);
    QWidget* makeWidget(const model::FormField& field, QWidget* parent);
    void fillChoices(const Input& input);
    QString valueOf(const Input& input) const;
    void setValue(const Input& input, const QString& value);
    void onEdited(const QString& name);
    void putFindings(Input& input, const std::vector<model::Finding>& findings);
    QString hintOf(const Input& input) const;
    void putWords(const Input& input);

    std::vector<Input> m_inputs;
    std::map<QString, QString> m_typed;
    std::set<QString> m_touched; // by hand, since the structure was chosen
    std::vector<model::DomainForms> m_domains;
    order::Place m_place = order::Place::Request;
    QLabel* m_heading;
    QGridLayout* m_grid;
    bool m_isFilling = false;
};

} // namespace ui
