// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace ui {

/**
 * Rows that hold every word searched for, typed on any keyboard. First those with words that begin
 * so, then those that have them, from three letters on, inside of words; of each kind, those whose
 * own text has them come before those that are also called so. Last those that have them with other
 * endings: Russian and Kazakh words are seldom typed with the one that stands there.
 */
class WordFilter : public QSortFilterProxyModel {
public:
    explicit WordFilter(QObject* parent);

    void setText(const QString& text);

    /** Of a row: further words for it. */
    static constexpr int alsoRole = Qt::UserRole + 1;
    /** Of a row: true where it comes after all that have it not. */
    static constexpr int lastRole = Qt::UserRole + 2;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& one, const QModelIndex& other) const override;

private:
    int rankOf(const QModelIndex& row) const;

    QStringList m_words; // as plainLetters() has them
    QStringList m_stems; // without their endings
};

} // namespace ui
