// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QWidget>

#include "ui/jobs/work.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTimeEdit;

namespace ui {

namespace look {
class DayEdit;
}

/** What a file is judged by: the register, further files, and a moment. */
class EvidenceRow : public QWidget {
    Q_OBJECT

public:
    EvidenceRow(const SignedIn& signedIn, QWidget* parent);

    const QStringList& files() const { return m_files; }
    void add(const QStringList& files);
    void clear();
    /** These turned out to be something else than evidence; nobody is told. */
    void leaveOut(const QStringList& files);
    /** Nothing: now, or no day stands there. Of whole minutes, as it is typed. */
    std::optional<model::Time> moment() const;
    /** What is typed as the day of another time is no day: there is nothing to judge by. */
    bool isNoDay() const;
    QString typedDay() const;
    void setMoment(model::Time moment);

    /** Asks for a file. */
    void choose();
    /** Asks for a folder, whose files are all evidence. */
    void chooseFolder();
    /** Now, or at a time to be typed; and back. */
    void toggleMoment();
    void retranslate();

signals:
    void changed();

private:
    void put();
    void putMoment(model::Time at);

    const crypto::Clock* m_clock;
    std::chrono::seconds m_utcOffset;
    QStringList m_files;
    QLabel* m_list;
    QPushButton* m_add;
    QPushButton* m_addFolder;
    QPushButton* m_clear;
    QCheckBox* m_another;
    look::DayEdit* m_day;
    QTimeEdit* m_time;
};

} // namespace ui
