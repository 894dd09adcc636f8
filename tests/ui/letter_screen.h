// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QClipboard>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>

#include "model/drafts/drafts.h"
#include "tests/ui/letter.h"
#include "tests/ui/screen.h"
#include "ui/shell/shell.h"

/** Letters at the screen: a training workplace, and the page on which they are entered. */
namespace ui::test {

class LetterScreen {
protected:
    /** A new workplace, at its page of applications. */
    void begin() {
        m_screen = std::make_unique<Screen>();
        m_screen->click("chooseTraining");
        m_password = m_screen->wait<QLineEdit>("password")->text();
        m_screen->click("makeWorkplace");
        m_screen->wait("navigation", 60000);
        m_screen->click("applications");
        m_screen->wait("letterTable");
    }

    /** By keyboard, from the number on. */
    void writeHead(const QString& number, int media) {
        const QString values[] = {number,
                                  {},
                                  {},
                                  QString::number(media),
                                  QStringLiteral("Қазақстан Республикасының Оқу министрлігі"),
                                  QStringLiteral("Әбілқасымов Жәңгір Ұланұлы"),
                                  QStringLiteral("Сәрсенова Ләйлә Болат қызы"),
                                  QStringLiteral("8 7172 74 00 01")};
        m_screen->wait("letterNumber")->setFocus();
        for (const QString& value : values) {
            if (auto* spin = qobject_cast<QSpinBox*>(QApplication::focusWidget()))
                spin->selectAll();
            m_screen->type(value);
            // A date has three parts.
            const QWidget* before = QApplication::focusWidget();
            while (QApplication::focusWidget() == before)
                m_screen->press(Qt::Key_Tab);
        }
    }

    /** A new letter with these rows, as far as its register button. */
    void enterLetter(const QString& number, const QString& rows) {
        m_screen->press(Qt::Key_N, Qt::ControlModifier);
        m_screen->wait("letterNumber");
        writeHead(number, static_cast<int>(rows.count(u'\n')));
        QApplication::clipboard()->setText(rows);
        grid()->setFocus();
        m_screen->press(Qt::Key_V, Qt::ControlModifier);
    }

    /** The letter with its rows is in view afterwards. */
    void registerLetter(const QString& number, const QString& rows) {
        enterLetter(number, rows);
        m_screen->press(Qt::Key_S, Qt::ControlModifier);
        waitForRows(static_cast<int>(rows.count(u'\n')));
    }
    /** Letter 1: the example's twelve rows. */
    void registerTwelve() { registerLetter(QStringLiteral("01-12/345"), sheet(1, 12)); }

    void waitForRows(int count) {
        m_screen->wait("rowTable");
        QTRY_COMPARE(rows()->rowCount(), count);
        QTRY_VERIFY(!m_screen->work().isBusy());
    }

    void lockAndSignIn() {
        m_screen->press(Qt::Key_L, Qt::ControlModifier);
        m_screen->wait<QLineEdit>("password")->setText(m_password);
        QTRY_VERIFY(m_screen->wait("signIn")->isEnabled());
        m_screen->click("signIn");
        m_screen->wait("navigation");
    }

    /** As Today opens it. */
    void open(qlonglong letter) {
        for (auto* shell : m_screen->window().findChildren<Shell*>())
            if (shell->isVisible()) shell->openPage(QStringLiteral("applications"), letter);
    }

    std::vector<model::DecisionDraft> decisionsKept() {
        return m_screen
            ->desk([](model::Desk& at, model::Job&) { return model::draftsOf(at.session); })
            ->decisions;
    }

    QTableView* grid() { return m_screen->wait<QTableView>("grid"); }
    QString cell(int row, int column) {
        return grid()->model()->index(row, column).data().toString();
    }
    QAbstractItemModel* rows() { return m_screen->wait<QTableView>("rowTable")->model(); }
    QString state(int row) { return rows()->index(row, 3).data().toString(); }

    std::unique_ptr<Screen> m_screen;
    QString m_password;
};

/** Whether a cell has the room for all of its words, over as many lines as they need. */
inline bool isWhole(const QTableView& view, int row, int column) {
    constexpr int margin = 3; // Qt's, on either side
    const QString words = view.model()->index(row, column).data().toString();
    const QRect room(0, 0, view.columnWidth(column) - 2 * margin, 1000);
    const int flags = view.wordWrap() ? Qt::TextWordWrap : 0;
    const QRect needed = view.fontMetrics().boundingRect(room, flags, words);
    return needed.width() <= room.width() && needed.height() <= view.rowHeight(row);
}

} // namespace ui::test
