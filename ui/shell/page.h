// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <initializer_list>

#include <QKeySequence>
#include <QVariant>
#include <QWidget>

#include "ui/jobs/work.h"

class QAction;

namespace ui {

/** What a page has around it: the worker, who is signed in, and the way to another page. */
struct Surroundings {
    Work* work = nullptr;
    SignedIn signedIn;
    /** Another page by its name in pages.cpp, perhaps on one thing there. */
    std::function<void(const QString& page, const QVariant& what)> open = {};
    /** Something was changed: what is shown elsewhere is asked for anew. */
    std::function<void()> changed = {};
    /** From now on the desk locks after so many minutes without use. */
    std::function<void(int minutes)> lockAfter = {};
    /** The page to go back to once what happened before the sign-in is read; empty: none. */
    QString before = {};
};

/**
 * One page of the shell. It asks a service, shows the answer, and holds no rules of its own. Its
 * QWidget::actions() are what the command palette offers while the page is in view.
 */
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Surroundings surroundings, QWidget* parent = nullptr);

    /** Puts every word anew, in the language of now. Called once before the page is shown. */
    virtual void retranslate() = 0;
    /** The page came into view, or something was changed elsewhere. */
    virtual void refresh() = 0;
    /** Shows one thing, as Surroundings::open asks. */
    virtual void show(const QVariant& what);
    using QWidget::show;
    /** Where on the page the operator is, for comeBack(); invalid: at its start. */
    virtual QVariant place() const;
    /** The desk was locked and the page made anew: to the place of before. */
    virtual void comeBack(const QVariant& place);
    /** Esc: leaves the innermost thing that is open; false where nothing is. Loses nothing. */
    virtual bool stepBack();

    /** The palette may not do it from another page at once: what it acts on is to be seen first. */
    static bool isSeenFirst(const QAction& act);
    /** Of one that is off: what it needs, as far as the page says; else in general. */
    static QString whyNot(const QAction& act);

protected:
    /** An act of the page, for its key and for the command palette; retranslate() names it. */
    QAction* addAct(const char* name, const QKeySequence& key, std::function<void()> act);
    void nameAct(const char* name, const QString& text);
    /** Off while there is nothing that it could be done with. */
    void setOn(std::initializer_list<const char*> acts, bool on);
    /** These sign, record or change what stands on the page. */
    void setSeenFirst(std::initializer_list<const char*> acts);
    /** What these wait for while they are off; retranslate() says it. */
    void setNeeds(std::initializer_list<const char*> acts, const QString& words);

    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

    const Surroundings& around() const { return m_surroundings; }
    Work& work() const { return *m_surroundings.work; }

private:
    Surroundings m_surroundings;
};

} // namespace ui
