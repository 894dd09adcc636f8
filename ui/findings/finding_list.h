// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QColor>
#include <QIcon>
#include <QListView>

#include "model/domain/finding.h"

namespace ui {

/** How heavy a finding is, as an icon and a colour; its words say it, too. */
QIcon severityIcon(model::Severity severity);
QColor severityBackground(model::Severity severity);

/** A finding in a few words: what it is, what to do, by which paragraph. */
QString findingText(const model::Finding& finding);

/** What to begin with: the first error; null where there is none. */
const model::Finding* firstError(const std::vector<model::Finding>& findings);

/** Findings for a view, the heaviest first. */
class FindingTable : public QAbstractListModel {
    Q_OBJECT

public:
    /** Without the row's number where all are of one row. */
    explicit FindingTable(bool ofOneRow, QObject* parent);

    void show(std::vector<model::Finding> findings);
    const model::Finding& at(int row) const { return m_findings[static_cast<std::size_t>(row)]; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    bool m_ofOneRow;
    std::vector<model::Finding> m_findings;
};

/** What a check found, one line each; a click or Enter on a line asks for its place. */
class FindingList : public QListView {
    Q_OBJECT

public:
    enum class Of { Letter, OneRow };
    FindingList(const char* objectName, Of of, QWidget* parent);

    void show(std::vector<model::Finding> findings);
    using QListView::show;
    void retranslate();

signals:
    void chosen(const model::Finding& finding);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    FindingTable* m_table;
    int m_mostHeight;
};

} // namespace ui
