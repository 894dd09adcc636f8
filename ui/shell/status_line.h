// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "model/overview/overview.h"
#include "ui/shell/page.h"

class QLabel;

namespace ui {

/**
 * Always in view, in words: how old the revocation lists are, whether the authorities' media are in
 * and open, and how many others. Read now and then, and after whatever the worker did: what a page
 * sees of the media stands here, too.
 */
class StatusLine : public QWidget {
    Q_OBJECT

public:
    StatusLine(Surroundings surroundings, QWidget* parent);

    void refresh();
    void retranslate();
    /** How the lists of these stand at a moment: how old they are, and until when they hold. */
    static QString listsText(const std::vector<model::AuthorityOverview>& authorities,
                             model::Time now, std::chrono::seconds utcOffset);
    static QString mediaText(int others, int blanks);

signals:
    /** The authorities that sign here, in the language of the window where the Order knows them. */
    void named(const QStringList& authorities);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct State {
        model::Time now = {};
        std::vector<model::AuthorityOverview> authorities;
        int caMedia = 0; // that hold a key which signs
        int caIn = 0;
        int caOpen = 0; // and their PIN was given
        int others = 0; // in, blank ones, too
        int blanks = 0; // of these: no certificate comes on one before it is prepared
    };
    void ask(bool ofLists);
    /** state: what is known of the lists, where these are not read. */
    static model::Result<State> read(model::Desk& desk, State state, bool ofLists);
    void onEnded(const Work::JobHandle& job);
    void show(State state);
    void sayNames();
    using QWidget::show;
    static QString ageText(const std::vector<model::AuthorityOverview>& authorities,
                           model::Time now);
    static QString spanText(std::chrono::seconds span);
    QString authorityMediaText() const;
    void putMark();

    Surroundings m_surroundings;
    State m_state;
    bool m_isRead = false;
    std::optional<model::Error> m_fault; // what could not be read
    Work::JobHandle m_asked;
    QElapsedTimer m_listsRead;
    QTimer m_again;
    QTimer m_soon;
    QLabel* m_mark;
    QLabel* m_crl;
    QLabel* m_caMedia;
    QLabel* m_media;
};

} // namespace ui
