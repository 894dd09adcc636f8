// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/pages/structures/order_acts.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

namespace look {
class Banner;
}

/**
 * The file that a holder's key is written into: where it goes, its password, and whether programs
 * are to open it that know nothing of today's protection. The password leaves the lines when it is
 * taken, and is typed anew to be changed.
 */
class KeyFileForm : public QWidget {
    Q_OBJECT

public:
    explicit KeyFileForm(QWidget* parent);

    void setFolder(const QString& folder);
    /** The kind of file, which the form of the structure says, is not known here. */
    order::KeyFile given() const;
    /** Out of the lines, where something was typed; false: the two differ, and that is said. */
    bool takePassword();
    /** What is to be given next. */
    QWidget& field() const;
    QWidget& said() const;
    /** What was said of the fields before. */
    void forgive();
    /** The one that was taken is no good: it is typed anew. */
    void dropPassword();
    void forget();
    void retranslate();

signals:
    void edited();

protected:
    /** A password does not outlive that it is in view. */
    void hideEvent(QHideEvent* event) override;

private:
    void choose();
    void putKept();

    QLabel* m_folderCaption;
    QLineEdit* m_folder;
    QPushButton* m_choose;
    QLabel* m_passwordCaption;
    QLineEdit* m_password;
    QLabel* m_againCaption;
    QLineEdit* m_again;
    QLabel* m_kept;
    QCheckBox* m_old;
    look::Banner* m_message;
    std::shared_ptr<const model::Secret> m_taken;
};

} // namespace ui
