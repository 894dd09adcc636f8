// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableWidget>

#include "model/domain/certificate_record.h"
#include "model/domain/finding.h"
#include "model/domain/revocation.h"
#include "model/rules/rules.h"
#include "ui/look/empty_text.h"

class QComboBox;
class QStandardItemModel;

namespace ui {

/**
 * The table of appendix 7 as it is put in: whose certificate, and on which ground. A row has its
 * box of grounds from when it is chosen or comes near the view: a long letter comes back without
 * hundreds of them.
 */
class PersonRows : public QTableWidget {
    Q_OBJECT

public:
    explicit PersonRows(QWidget* parent);

    /** The grounds of the day, once: the rows can be given theirs from then on. */
    void setRules(const model::Rules* rules);
    void add(const model::RevocationRow& row);
    void removeChosen();
    /** The grounds of the chosen row; null where there is none, or none to choose from yet. */
    QComboBox* groundBox();
    void startAnew();
    /** Numbered as they stand. */
    std::vector<model::RevocationRow> letterRows() const;
    void showFindings(std::vector<model::Finding> findings);
    void retranslate();

signals:
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Column { Name, Iin, Organization, Serial, Ground, ColumnCount };
    void put(int at);
    void putGrounds();
    void addGround(int at);
    void addGroundsNear();
    void nameGround(int at);
    void sayGround(int at);
    void putMarks();
    QComboBox* groundOf(int at) const;
    QString groundText(int at) const;
    int rowOf(const QComboBox* ground) const;

    const model::Rules* m_rules = nullptr;
    QStandardItemModel* m_grounds; // one for all the boxes
    look::EmptyText* m_empty;
    std::vector<model::RevocationRow> m_rows;
    std::vector<model::Finding> m_found; // in them by the last check
};

} // namespace ui
