// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/shell/page.h"

class QLabel;
class QStackedWidget;

namespace ui {

class JobBar;
class Navigation;
class StatusLine;

/** The window while an operator is at work: pages at the left, one of them in view. */
class Shell : public QWidget {
    Q_OBJECT

public:
    Shell(Work& work, const SignedIn& signedIn, QWidget* parent);

    void openPage(int page);
    /** By its name in pages.cpp, on one thing there. */
    void openPage(const QString& name, const QVariant& what);
    /** Esc. */
    void stepBack();
    Page* current() const;
    /** As pages.cpp calls it. */
    QString currentName() const;

signals:
    /** Another page is in view, by its name in pages.cpp. */
    void opened(const QString& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QWidget* makeHead();
    QWidget* makeFoot();
    Page* pageAt(int index);
    void onChanged();

    Work* m_work;
    Surroundings m_surroundings;
    QList<Page*> m_pages; // made when first opened
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    QLabel* m_authority;
    QLabel* m_operator;
    QLabel* m_training = nullptr;
    JobBar* m_job;
    StatusLine* m_status;
};

} // namespace ui
