// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QObject>

class QLineEdit;
class QTableView;

namespace ui::look {

/**
 * From the line of a search to what it found: Down goes to the rows as in the palette, and so does
 * Enter where the page has nothing else for it. While the answer is on its way they wait for it;
 * where nothing is found one stays in the line.
 */
class ToRows : public QObject {
    Q_OBJECT

public:
    enum class Keys { Down, DownAndEnter };

    ToRows(Keys keys, QLineEdit& line, QTableView& view, std::function<bool()> isSearching);

    /** To where one was among the rows, else to the first in view. */
    void go();
    /** The rows of what stands in the line are in view, or could not be read. */
    void answered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_line;
    QTableView* m_view;
    std::function<bool()> m_isSearching;
    bool m_waits = false;
};

} // namespace ui::look
