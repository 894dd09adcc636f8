// SPDX-License-Identifier: Apache-2.0
#include "ui/look/day_edit.h"

#include <QEvent>
#include <QKeyEvent>
#include <QRegularExpression>

#include "ui/look/roles.h"

namespace ui::look {

namespace {

constexpr int longest = 10;
constexpr int century = 2000; // a year of two figures
const QString format = QStringLiteral("dd.MM.yyyy");

QDate dayOf(const QString& text) {
    static const QRegularExpression parted(
        QStringLiteral(R"(^(\d{1,2})[.,/\- ](\d{1,2})[.,/\- ](\d{4}|\d{2})$)"));
    static const QRegularExpression joined(QStringLiteral(R"(^(\d{2})(\d{2})(\d{4})$)"));
    for (const QRegularExpression& form : {parted, joined}) {
        const QRegularExpressionMatch match = form.match(text.trimmed());
        if (!match.hasMatch()) continue;
        const int year = match.captured(3).toInt();
        return QDate(year < 100 ? century + year : year, match.captured(2).toInt(),
                     match.captured(1).toInt());
    }
    return {};
}

} // namespace

DayEdit::DayEdit(const char* objectName, QWidget* parent)
    : QLineEdit(parent) {
    setObjectName(QLatin1String(objectName));
    setMaxLength(longest);
    connect(this, &QLineEdit::textEdited, this, [this] {
        setFault(*this, false); // it is being put right
        follow();
    });
    putWords();
}

QDate DayEdit::date() const {
    return dayOf(text());
}

void DayEdit::setDate(QDate day) {
    setText(day.toString(format));
    markWrong();
    follow();
}

void DayEdit::follow() {
    if (date() == m_said) return;
    m_said = date();
    emit dateChanged(m_said);
}

bool DayEdit::isWrong() const {
    return !text().trimmed().isEmpty() && !date().isValid();
}

void DayEdit::markWrong() {
    setFault(*this, isWrong());
    setToolTip(isWrong() ? tr("This is no day. Write it like 23.07.2026.") : QString());
    setAccessibleDescription(toolTip());
}

void DayEdit::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (date().isValid())
        setDate(date()); // as every day is written
    else
        markWrong();
}

void DayEdit::keyPressEvent(QKeyEvent* event) {
    const QDate now = date();
    QDate next;
    switch (event->key()) {
    case Qt::Key_Up:
        next = now.addDays(1);
        break;
    case Qt::Key_Down:
        next = now.addDays(-1);
        break;
    case Qt::Key_PageUp:
        next = now.addMonths(1);
        break;
    case Qt::Key_PageDown:
        next = now.addMonths(-1);
        break;
    default: // a line's own
        return QLineEdit::keyPressEvent(event);
    }
    if (next.isValid()) setDate(next);
}

void DayEdit::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) putWords();
    QLineEdit::changeEvent(event);
}

void DayEdit::putWords() {
    setPlaceholderText(tr("dd.mm.yyyy"));
    if (isWrong()) markWrong();
}

} // namespace ui::look
