// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QPointer>
#include <QSet>

class QAction;
class QLineEdit;
class QListView;
class QStandardItem;
class QStandardItemModel;

namespace ui {

class WordFilter;

/**
 * Ctrl+K: every action by a few letters of its words, with its key, also what is off now: whoever
 * asks for that is told why; what there is nothing for comes last. What no action has in its words
 * may be somebody's name: certificates are searched for it. The palette only tells which one was
 * chosen.
 */
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* parent);

    /** The actions of a page that is not in view. */
    struct Elsewhere {
        int page = 0;
        QString title;
        QList<QAction*> actions;
    };

    /**
     * Opens over the window with these; what has no words is left out, what is on comes first.
     * Enter takes the wanted one, which other acts may have in their words; else the first found.
     */
    void open(const QList<QAction*>& inView, const QList<Elsewhere>& elsewhere,
              const QString& text = {}, const QAction* wanted = nullptr);
    /** Words by which people may ask for it, too, beside those that are seen. */
    static void alsoCall(QAction& action, const QString& words);
    /** What is searched for. */
    QString text() const;
    /** The one that Enter takes now; null where none is found. */
    QAction* current() const;
    /** Esc: the focus goes back to where it was. */
    void leave();

    /** The page of what is in view. */
    static constexpr int here = -1;

signals:
    void chosen(QAction* act, int page);
    /** By what was typed, which is in no action's words. */
    void certificatesWanted(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void find(const QString& text);
    bool findsThingsAlone() const;
    void offerCertificates(const QString& text);
    void choose(const QAction& wanted);
    bool isSecondPress(const QEvent& event) const;
    void run();
    void add(QAction* action, const Elsewhere* place);
    void giveFocusBack();
    QStandardItem* itemOf(const QAction& action, const QString& text) const;

    QPointer<QWidget> m_before; // had the focus
    QElapsedTimer m_open;       // since it came into view
    QLineEdit* m_text;
    QListView* m_list;
    QStandardItemModel* m_all;
    QSet<QString> m_known; // what is in it
    WordFilter* m_found;
};

} // namespace ui
