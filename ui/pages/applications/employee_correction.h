// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "model/drafts/drafts.h"
#include "ui/jobs/work.h"
#include "ui/letter/row_correction.h"
#include "ui/pages/applications/row_grid.h"

class QComboBox;

namespace ui {

/** A typing mistake in a registered row of appendix 1, until its issue begins. */
class EmployeeCorrection : public RowCorrection {
    Q_OBJECT

public:
    using Draft = model::RowDraft<model::EmployeeRow>;
    EmployeeCorrection(Work& work, const std::optional<Draft>& draft, QWidget* parent);

    /** Of the row that was left half done, with what was typed. */
    void begin(const model::EmployeeRow& row);
    void retranslate();

protected:
    void go() override;
    void keep() override;
    void drop() override;

private:
    void put(const model::EmployeeRow& row);
    void store(model::Intake intake);
    model::EmployeeRow values() const;

    Work* m_work;
    model::EmployeeRow m_row;
    std::array<QLineEdit*, formColumns.size()> m_lines = {};
    QComboBox* m_category;
    QComboBox* m_medium;
};

} // namespace ui
