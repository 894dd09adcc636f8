// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

/** One thing that may be set: what it is called at the left, its field at the right. */
class SettingLine : public QWidget {
    Q_OBJECT

public:
    explicit SettingLine(QWidget* parent);

    /** The caption is its buddy; its name for a screen reader is the caption's. */
    void put(QWidget* field);
    void call(const QString& name);
    /** What acts on the field, or a word about it. */
    void addBeside(QWidget* widget);

protected:
    QLabel* m_caption;
    QWidget* m_field = nullptr;
    QVBoxLayout* m_column; // the field, then words about it

private:
    QHBoxLayout* m_beside; // the field, then what acts on it
};

} // namespace ui
