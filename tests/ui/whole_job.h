// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QTableView>

#include "tests/ui/hands.h"
#include "tests/ui/job_done.h"
#include "ui/look/banner.h"

namespace ui::test {

/**
 * An operator's whole job on a screen that shows no workplace yet, step by step, with the hands
 * that it is given. Only the table of the letter comes in as the test says.
 */
class WholeJob {
public:
    /** name: of the pictures. refused: which of the first so many rows of the example letter. */
    WholeJob(const char* name, Screen& screen, Hands& hands, int rows, int refused);

    /** Until a step fails. */
    void run(const std::function<void()>& bringTheTable);

    // The ways in which a table comes in.
    void importTheTable();
    /** With an error that the check finds, an undo and a fill-down; keys alone. */
    void typeTheTable();

private:
    void makeATrainingWorkplace();
    void publishAFirstList();
    void writeTheLetter();
    void registerTheLetter();
    void decideEveryRow();
    void saveTheReply();
    void issueTheCertificates();
    void handTheMediaOver();
    void lookIntoTheJournal();
    void registerTheRevocation();
    void revoke();
    void publishTheList();
    void verifyWhatIsPublished();
    void findTheRevokedOne();

    void writeHead(const QString& number, int media);
    void newSession();
    void issue(int of);
    void typeCells(const QStringList& cells);
    void typeTheWrongRow();
    void fillDown();
    void mendWhatWasFound();

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        m_screen.press(key, modifiers);
    }
    void grab(const char* picture) {
        m_screen.grab(
            QStringLiteral("whole-job-%1-%2").arg(QLatin1String(m_name), QLatin1String(picture)));
    }
    QAbstractItemModel* modelOf(const char* table) {
        return m_screen.wait<QAbstractItemView>(table)->model();
    }
    QTableView* grid() { return m_screen.wait<QTableView>("grid"); }
    QString cell(int row, int column) {
        return grid()->model()->index(row, column).data().toString();
    }
    QString said(const char* name) {
        const auto* banner = m_screen.find<look::Banner>(name);
        return banner ? banner->text() : QString();
    }
    const QString& revokedName() const { return m_job.accepted.front().at(FullName); }
    /** What one types to find that person. */
    QString searched() const { return revokedName().left(5).toLower(); }

    const char* m_name;
    Screen& m_screen;
    Hands& m_hands;
    JobWanted m_job;
    QString m_password;
};

} // namespace ui::test
