// SPDX-License-Identifier: Apache-2.0
#include "ui/look/day_edit.h"

#include <QEvent>
#include <QKeyEvent>
#include <QRegularExpression>

#include "ui/look/roles.h"
#include "ui/shell/language.h"

namespace ui::look {

namespace {

constexpr int longest = 10;
constexpr int century = 2000; // a year of two figures

/** As any of the three languages writes it; a year of four figures may stand first, too. */
QDate dayOf(const QString& text) {
    static const QRegularExpression forms[] = {
        QRegularExpression(QStringLiteral(
            R"(^(?<day>\d{1,2})[.,/\- ](?<month>\d{1,2})[.,/\- ](?<year>\d{4}|\d{2})$)")),
        QRegularExpression(QStringLiteral(R"(^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$)")),
        QRegularExpression(
            QStringLiteral(R"(^(?<year>\d{4})[.,/\- ](?<month>\d{1,2})[.,/\- ](?<day>\d{1,2})$)"))};
    for (const QRegularExpression& form : forms) {
        const QRegularExpressionMatch match = form.match(text.trimmed());
        if (!match.hasMatch()) continue;
        const auto figure = [&](const char* name) {
            return match.captured(QLatin1String(name)).toInt();
        };
        const int year = figure("year");
        return QDate(year < 100 ? century + year : year, figure("month"), figure("day"));
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
    setText(dayText(day));
    markWrong();
    follow();
}

QString DayEdit::example() {
    return dayText(QDate(2026, 7, 23));
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
    setToolTip(isWrong() ? tr("This is no day. Write it like %1.").arg(example()) : QString());
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
    if (event->type() == QEvent::LanguageChange) {
        writeAnew();
        putWords();
    }
    QLineEdit::changeEvent(event);
}

/** The same day as another language writes it; what is being typed stays until it is left. */
void DayEdit::writeAnew() {
    const QDate day = date();
    if (!day.isValid() || isModified()) return;
    const bool isAllChosen = selectedText() == text();
    const int at = cursorPosition();
    setText(dayText(day));
    setCursorPosition(at);
    if (isAllChosen) selectAll();
}

void DayEdit::putWords() {
    setPlaceholderText(tr("dd/mm/yyyy")); // as dayFormat() is
    if (isWrong()) markWrong();
}

} // namespace ui::look
