// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "model/settings/settings_service.h"
#include "ui/jobs/typed.h"
#include "ui/look/banner.h"
#include "ui/pages/settings/setting_line.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

namespace look {
class Banner;
}

/**
 * A setting of the workplace. Nothing is stored while one types or chooses: Enter or "Save", which
 * stands beside the field while it is changed, asks for it. What was refused stays in the field,
 * with the reason under it. A change that is not saved is there again after the desk's lock.
 */
class SettingRow : public SettingLine {
    Q_OBJECT

public:
    SettingRow(const model::SettingState& state, std::shared_ptr<Typed> typed, QWidget* parent);

    const QString& name() const { return m_state.setting.name; }
    /** What holds now; what is being changed stays. */
    void refresh(const model::SettingState& state);
    /** The answer to given() or undone(); with a further sentence of the page's. */
    void onAnswer(const model::Result<model::SettingState>& now, look::Words further);
    /** What was said of an earlier change has been read. */
    void forget();
    /** What the Tab key goes to behind it. */
    void leadTo(QWidget* next);
    /** Of a folder: asks which. */
    void chooseFolder();
    void retranslate();

signals:
    void given(const QString& value);
    /** As at the beginning. */
    void undone();

private:
    void makeField();
    void fill();
    void put(const QString& value);
    using SettingLine::put;
    QString typedOf() const;
    void arrange();
    void save();
    void goBack();
    void say();
    QString storedText() const;
    QString value() const;
    bool isEdited() const;

    model::SettingState m_state;
    std::shared_ptr<Typed> m_typed; // a change that is not saved
    QComboBox* m_choice = nullptr;  // one of the two
    QLineEdit* m_line = nullptr;
    QPushButton* m_browse = nullptr; // of a folder
    QPushButton* m_save;
    QPushButton* m_back;
    QLabel* m_hint;
    look::Banner* m_message;
    enum class Answer { None, Stored, Beginning, Refused };
    Answer m_answer = Answer::None;
    bool m_asksBeginning = false;
    model::Error m_fault{model::ErrorCode::Internal};
    look::Words m_further;
};

} // namespace ui
