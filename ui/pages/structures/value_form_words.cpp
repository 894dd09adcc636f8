// SPDX-License-Identifier: Apache-2.0
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include "model/text/clause.h"
#include "model/text/language.h"
#include "model/text/names.h"
#include "ui/look/breakable.h"
#include "ui/pages/structures/value_form.h"

/** What the inputs of a structure's form are called, and what is to stand in them. */
namespace ui {

namespace {

/** Of "KS#####" and the like: each # is a digit. */
QString shapeOf(const QString& sample) {
    if (sample.isEmpty()) return {};
    const qsizetype digits = sample.count(u'#');
    if (digits == sample.size()) return ValueForm::tr("Digits: %1.").arg(digits);
    const QString shape = ValueForm::tr("Written as %1.").arg(sample);
    return digits == 0 ? shape : ValueForm::tr("%1 Each # is a digit.").arg(shape);
}

} // namespace

void ValueForm::retranslate() {
    m_heading->setText(tr("What the certificate says"));
    for (const Input& input : m_inputs)
        putWords(input);
}

void ValueForm::putWords(const Input& input) {
    const QString name = model::text::fieldName(QString::fromStdString(input.field.name));
    const QString said = input.field.required ? name : tr("%1 (if there is one)").arg(name);
    if (input.caption) input.caption->setText(said);
    input.widget->setAccessibleName(name);
    const QString hint = hintOf(input);
    input.hint->setText(hint);
    input.hint->setVisible(!hint.isEmpty());
    input.widget->setAccessibleDescription(hint);
    if (auto* tick = qobject_cast<QCheckBox*>(input.widget)) tick->setText(name);
    auto* box = qobject_cast<QComboBox*>(input.widget);
    const QString clause = model::text::clauseText(input.field.clause);
    if (!box) return input.widget->setToolTip(clause);
    box->setPlaceholderText(tr("Choose"));
    for (int i = 0; i < box->count(); ++i) {
        const QString id = box->itemData(i).toString();
        if (id.isEmpty()) box->setItemText(i, tr("None"));
        for (const model::FieldChoice& choice : input.field.choices)
            if (QString::fromStdString(choice.id) == id)
                box->setItemText(i, choice.in(model::text::language()));
    }
    box->setToolTip(box->currentText());
}

/** How it is written; of a domain, how the certificate will have it. */
QString ValueForm::hintOf(const Input& input) const {
    QStringList words;
    if (const QString shape = shapeOf(input.field.sample); !shape.isEmpty()) words += shape;
    if (input.field.kind == model::FieldKind::Lines) words += tr("One a line.");
    if (input.field.upperCase) words += tr("It will stand there in capitals.");
    const bool isTyped =
        input.field.kind == model::FieldKind::Text || input.field.kind == model::FieldKind::Lines;
    const QString value = isTyped ? valueOf(input) : QString();
    QString text = words.join(u' ');
    for (const model::DomainForms& one : m_domains) {
        const bool isHere = value.contains(one.unicode, Qt::CaseInsensitive) ||
                            value.contains(one.ascii, Qt::CaseInsensitive);
        if (!isHere || one.ascii.isEmpty() || one.unicode == one.ascii) continue;
        text += u'\n' + tr("%1 stands there as %2").arg(one.unicode, look::breakable(one.ascii));
    }
    return text.trimmed();
}

} // namespace ui
