// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QObject>

#include "ui/jobs/typed.h"

class QLineEdit;

namespace ui {

/** A line for one thing after the other: each has what was typed for it, and no other has. */
class TypedLine : public QObject {
    Q_OBJECT

public:
    TypedLine(QLineEdit& line, std::shared_ptr<Typed> typed);

    /** Empty: about nothing, and nothing is kept. */
    void setAbout(const QString& of);
    const QString& about() const { return m_of; }
    /** What was typed for it is given away. */
    void forget(const QString& of);

private:
    QLineEdit* m_line;
    std::shared_ptr<Typed> m_typed;
    QString m_of;
};

} // namespace ui
