// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/** The document that a signature or a time stamp apart from it is of. */
class DocumentRow : public QWidget {
    Q_OBJECT

public:
    explicit DocumentRow(QWidget* parent);

    QString file() const;
    /** Nobody is told: it is what stands in an answer. */
    void setFile(const QString& file);
    /** Asks for a file. */
    void choose();
    void retranslate();

signals:
    void changed();

private:
    QLabel* m_caption;
    QLineEdit* m_file;
    QPushButton* m_choose;
};

} // namespace ui
