// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/applications/employee_correction.h"

#include <QComboBox>
#include <QLineEdit>

#include "model/application/application_service.h"
#include "model/text/names.h"
#include "ui/look/line_start.h"

namespace ui {

namespace {

/** Where each of formColumns stands: line, half of it, halves. */
struct Place {
    int row;
    int column;
    int span;
};
constexpr std::array<Place, formColumns.size()> places = {
    {{0, 0, 2}, {1, 0, 1}, {1, 1, 1}, {2, 0, 2}, {3, 0, 1}, {3, 1, 1}, {4, 0, 1}, {4, 1, 1}}};
constexpr int choicesRow = 5;

} // namespace

EmployeeCorrection::EmployeeCorrection(Work& work, const std::optional<Draft>& draft,
                                       QWidget* parent)
    : RowCorrection("rowCorrection", parent)
    , m_work(&work)
    , m_category(new QComboBox(this))
    , m_medium(new QComboBox(this)) {
    for (std::size_t i = 0; i < formColumns.size(); ++i)
        m_lines[i] = addLine(formColumns[i].field, places[i].row, places[i].column, places[i].span);
    add("category", m_category, choicesRow, 0, 1);
    add("medium", m_medium, choicesRow, 1, 1);
    for (const auto category :
         {model::ServantCategory::Administrative, model::ServantCategory::Political})
        m_category->addItem(QString(), static_cast<int>(category));
    for (const auto kind : {model::MediumKind::UsbA, model::MediumKind::TypeC})
        m_medium->addItem(QString(), static_cast<int>(kind));
    for (QComboBox* box : {m_category, m_medium})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setFocusProxy(m_lines[0]);
    if (!draft) return;
    put(draft->row);
    takeDraft({m_row.id, m_row.number, m_row.fullName}, draft->why);
}

void EmployeeCorrection::begin(const model::EmployeeRow& row) {
    if (isKept() && row.id == m_row.id) {
        m_row = row; // what the form does not show
        return goOn({row.id, row.number, row.fullName});
    }
    put(row);
    RowCorrection::begin({row.id, row.number, row.fullName});
}

void EmployeeCorrection::put(const model::EmployeeRow& row) {
    m_row = row;
    for (std::size_t i = 0; i < formColumns.size(); ++i)
        look::setText(*m_lines[i], row.*formColumns[i].value);
    m_category->setCurrentIndex(m_category->findData(static_cast<int>(row.category)));
    m_medium->setCurrentIndex(m_medium->findData(static_cast<int>(row.mediumKind)));
}

model::EmployeeRow EmployeeCorrection::values() const {
    model::EmployeeRow row = m_row;
    for (std::size_t i = 0; i < formColumns.size(); ++i)
        row.*formColumns[i].value = m_lines[i]->text();
    row.category = static_cast<model::ServantCategory>(m_category->currentData().toInt());
    row.mediumKind = static_cast<model::MediumKind>(m_medium->currentData().toInt());
    return row;
}

void EmployeeCorrection::keep() {
    m_work->start(
        keeper(),
        [draft = Draft{values(), why()}](model::Desk& desk, model::Job&) {
            return model::keepDraft(desk.session, draft);
        },
        [this](const model::Status& kept) { onKept(kept); });
}

void EmployeeCorrection::drop() {
    m_work->start(
        keeper(),
        [](model::Desk& desk, model::Job&) { return model::dropApplicationRowDraft(desk.session); },
        [this](const model::Status& dropped) { onKept(dropped); });
}

void EmployeeCorrection::go() {
    store(model::Intake::Faultless);
}

void EmployeeCorrection::store(model::Intake intake) {
    m_work->start(
        this,
        [id = m_row.id, row = values(), intake, why = why()](model::Desk& desk, model::Job&) {
            return model::ApplicationService(desk.session).correct(id, row, intake, why);
        },
        [this, intake, of = of()](const model::Result<model::Checked>& answer) {
            if (!onAnswer(of, answer) || intake == model::Intake::AsReceived) return;
            if (model::stops(answer->findings, model::Intake::AsReceived)) return;
            banner().choose(
                look::Level::Error,
                [] {
                    return tr("The row has errors: nothing is changed yet. Where the letter itself "
                              "says so, keep it as received and refuse the row.");
                },
                [] { return tr("Keep as received"); }, [] { return tr("Correct it"); },
                [this] {
                    if (takeTurn()) store(model::Intake::AsReceived);
                });
        });
}

void EmployeeCorrection::retranslate() {
    putWords(tr("Why it is corrected"));
    for (int i = 0; i < m_category->count(); ++i)
        m_category->setItemText(i, model::text::name(static_cast<model::ServantCategory>(
                                       m_category->itemData(i).toInt())));
    for (int i = 0; i < m_medium->count(); ++i)
        m_medium->setItemText(
            i, model::text::name(static_cast<model::MediumKind>(m_medium->itemData(i).toInt())));
}

} // namespace ui
