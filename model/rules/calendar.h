// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>

#include <QDate>
#include <QString>

#include "model/domain/common.h"
#include "model/rules/rules.h"

namespace model {

/** The working days of Kazakhstan's five-day week, for the years that the data file has. */
class Calendar {
public:
    /** BadResource where the file is broken or a year's count of working days does not agree. */
    static Result<Calendar> load(const QString& path);
    /** The built-in calendar, read once; lives on. */
    static Result<const Calendar*> builtIn();

    bool hasYear(int year) const { return m_years.contains(year); }
    int firstYear() const { return *m_years.begin(); }
    int lastYear() const { return *m_years.rbegin(); }

    /** CalendarYearMissing outside the data: never a guess. */
    Result<bool> isWorkingDay(QDate day) const;

    /** Day one is the first working day after the event. CalendarYearMissing outside the data. */
    Result<QDate> addWorkingDays(QDate event, int days) const;

    /** The name of a day off in "kk" or "ru"; empty on a plain weekend or a working day. */
    QString dayOffName(QDate day, const QString& language) const;

private:
    struct DayOff {
        QString kk;
        QString ru;
    };
    bool works(QDate day) const;

    std::set<int> m_weekend; // Qt's day of the week, Monday 1
    std::set<int> m_years;
    std::map<QDate, DayOff> m_daysOff;
    std::set<QDate> m_workingWeekendDays;
};

/** The last day of a term that begins with an event on a day. CalendarYearMissing as above. */
Result<QDate> dueDate(const Term& term, QDate event, const Calendar& calendar);

} // namespace model
