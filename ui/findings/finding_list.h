// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QListView>

#include "model/domain/finding.h"

namespace ui {

/** How heavy a finding is, as an icon and a colour; its words say it, too. */
QIcon severityIcon(model::Severity severity);
/** Behind a cell; none for a remark: its colour is that of what is chosen. */
QVariant severityBackground(model::Severity severity);

enum class Begins { Anew, AfterColon }; // with a capital or without

/** A finding in a few words: what it is, what to do, by which paragraph. */
QString findingText(const model::Finding& finding, Begins how = Begins::Anew);
/** In one text: with a dot before each line where there is more than one. */
QString dotted(const QStringList& lines);

/** What to begin with: the first error; null where there is none. */
const model::Finding* firstError(const std::vector<model::Finding>& findings);

/**
 * Findings for a view, the heaviest first. What is no error and is found alike in several rows is
 * one line, which names them: the same remark on each row would drown the others.
 */
class FindingTable : public QAbstractListModel {
    Q_OBJECT

public:
    /** Without the row's number where all are of one row. */
    explicit FindingTable(bool ofOneRow, QObject* parent);

    void show(std::vector<model::Finding> findings);
    /** Of a line about several rows, the finding on the first of them. */
    const model::Finding& at(int line) const { return of(line).finding; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Line {
        model::Finding finding;
        std::vector<int> rows; // where it is found
    };
    const Line& of(int line) const { return m_lines[static_cast<std::size_t>(line)]; }
    static QString rowsText(const std::vector<int>& rows);
    QString words(const Line& line) const;

    bool m_ofOneRow;
    std::vector<Line> m_lines;
};

/**
 * What a check found, one line each; a click or Enter on a line asks for its place. Of one row, its
 * layout gives it a stretch: it is higher where there is the room.
 */
class FindingList : public QListView {
    Q_OBJECT

public:
    enum class Of { Letter, OneRow };
    FindingList(const char* objectName, Of of, QWidget* parent);

    void show(std::vector<model::Finding> findings);
    using QListView::show;
    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const model::Finding& finding);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    FindingTable* m_table;
    Of m_of;
};

} // namespace ui
