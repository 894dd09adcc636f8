// SPDX-License-Identifier: Apache-2.0
#include "model/rules/calendar.h"

#include "model/rules/data_reader.h"

namespace model {

namespace {

QDate dateOf(const DataReader& item, int year) {
    const QDate date = item.date("date");
    if (date.year() != year) item.fail(QStringLiteral("not in the year %1").arg(year));
    return date;
}

} // namespace

Result<Calendar> Calendar::load(const QString& path) {
    KU_TRY(const DataReader file, DataReader::open(path));
    Calendar calendar;
    for (const int day : file.numbers("weekend"))
        calendar.m_weekend.insert(day);
    for (const DataReader& item : file.items("years")) {
        const int year = item.number("year", 1991, 2200);
        calendar.m_years.insert(year);
        for (const DataReader& off : item.items("daysOff"))
            calendar.m_daysOff[dateOf(off, year)] = {off.text("kk"), off.text("ru")};
        if (!item.listIsEmpty("workingWeekendDays"))
            for (const DataReader& moved : item.items("workingWeekendDays"))
                calendar.m_workingWeekendDays.insert(dateOf(moved, year));
        // The printed calendars name this number: a slip in the days above does not survive it.
        const int expected = item.number("workingDays", 1, 366);
        int found = 0;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
            found += calendar.works(day) ? 1 : 0;
        if (found != expected)
            item.fail(QStringLiteral("%1 working days, not %2").arg(found).arg(expected));
    }
    KU_CHECK(file.status());
    return calendar;
}

Result<const Calendar*> Calendar::builtIn() {
    static const Result<Calendar> calendar = load(QStringLiteral(":/kualik/calendar/kz.json"));
    if (!calendar) return calendar.error();
    return &*calendar;
}

bool Calendar::works(QDate day) const {
    if (m_workingWeekendDays.contains(day)) return true;
    return !m_weekend.contains(day.dayOfWeek()) && !m_daysOff.contains(day);
}

Result<bool> Calendar::isWorkingDay(QDate day) const {
    if (!hasYear(day.year()))
        return Error{ErrorCode::CalendarYearMissing, {std::to_string(day.year())}};
    return works(day);
}

Result<QDate> Calendar::addWorkingDays(QDate event, int days) const {
    QDate day = event;
    for (int counted = 0; counted < days;) {
        day = day.addDays(1);
        KU_TRY(const bool working, isWorkingDay(day));
        counted += working ? 1 : 0;
    }
    return day;
}

QString Calendar::dayOffName(QDate day, const QString& language) const {
    const auto it = m_daysOff.find(day);
    if (it == m_daysOff.end()) return {};
    return language == QLatin1String("ru") ? it->second.ru : it->second.kk;
}

Result<QDate> dueDate(const Term& term, QDate event, const Calendar& calendar) {
    switch (term.unit) {
    case TermUnit::WorkingDay:
        return calendar.addWorkingDays(event, term.amount);
    case TermUnit::Day: {
        // A last day that is no working day moves to the next working day.
        QDate last = event.addDays(term.amount);
        KU_TRY(bool working, calendar.isWorkingDay(last));
        if (!working) {
            KU_TRY(last, calendar.addWorkingDays(last, 1));
        }
        return last;
    }
    }
    return event;
}

} // namespace model
