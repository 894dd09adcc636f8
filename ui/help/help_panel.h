// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDockWidget>
#include <QPointer>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace ui {

/**
 * F1: the short help of the page in view, at the window's right, in the language of now. Its texts
 * are resources/help/LANGUAGE/PAGE.md and are in the program: no network is asked.
 */
class HelpPanel : public QDockWidget {
    Q_OBJECT

public:
    static constexpr int panelWidth = 300;

    explicit HelpPanel(QWidget* parent);

    /** A page by its name in pages.cpp, or "start" for what comes before them. */
    void setPage(const QString& page);
    /** Opens and takes the focus, or closes and gives it back. */
    void toggle();
    /** Whether the operator is reading in it: then Esc closes it. */
    bool isInUse() const;

signals:
    /** It was opened, or closed. */
    void toggled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QString m_page;
    QPointer<QWidget> m_before; // had the focus
    QLabel* m_title;
    QPushButton* m_close;
    QTextBrowser* m_text;
};

} // namespace ui
