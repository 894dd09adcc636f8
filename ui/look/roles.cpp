// SPDX-License-Identifier: Apache-2.0
#include "ui/look/roles.h"

#include <array>

#include <QAbstractSpinBox>
#include <QLineEdit>

namespace ui::look {

namespace {

/** The letters of a role, where they are others than the program's. */
struct Letters {
    const char* role;
    int pixels;
    QFont::Weight weight;
};

constexpr std::array letters = {
    Letters{"title", 22, QFont::DemiBold},   Letters{"heading", 16, QFont::DemiBold},
    Letters{"figure", 28, QFont::DemiBold},  Letters{"verdict", 20, QFont::DemiBold},
    Letters{"band", 14, QFont::DemiBold},    Letters{"caption", 12, QFont::Normal},
    Letters{"primary", 14, QFont::DemiBold}, Letters{"choice", 16, QFont::Normal},
    Letters{"search", 15, QFont::Normal},
};

/** The palette's name for the colour of a role's letters, where it is another than the text's. */
QPalette::ColorRole inkOf(const QLatin1String& role) {
    if (role == QLatin1String("muted") || role == QLatin1String("caption"))
        return QPalette::PlaceholderText;
    if (role == QLatin1String("band")) return QPalette::BrightText;
    return QPalette::WindowText;
}

} // namespace

void setRole(QWidget& widget, const char* role) {
    const QLatin1String name(role);
    widget.setProperty("role", name);
    for (const Letters& one : letters) {
        if (name != QLatin1String(one.role)) continue;
        QFont font;
        font.setPixelSize(one.pixels);
        font.setWeight(one.weight);
        widget.setFont(font);
    }
    if (qobject_cast<QLabel*>(&widget)) widget.setForegroundRole(inkOf(name));
}

QLabel* label(const char* role, QWidget* parent) {
    auto* made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText); // what comes from a letter is never markup
    made->setWordWrap(true);
    setRole(*made, role);
    return made;
}

QFrame* frame(const char* role, QWidget* parent) {
    auto* made = new QFrame(parent);
    setRole(*made, role);
    return made;
}

QPushButton* button(const char* role, const char* objectName, QWidget* parent) {
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(objectName));
    made->setAutoDefault(true); // Enter presses what has the focus, as Space does, on any desktop
    setRole(*made, role);
    return made;
}

void selectAll(QWidget& field) {
    if (auto* line = qobject_cast<QLineEdit*>(&field)) line->selectAll();
    if (auto* figure = qobject_cast<QAbstractSpinBox*>(&field)) figure->selectAll();
}

void setFault(QWidget& field, bool fault) {
    if (field.property("fault").toBool() == fault) return;
    field.setProperty("fault", fault);
    field.update();
}

void faultUntilTyped(QLineEdit& line) {
    setFault(line, true);
    QObject::connect(
        &line, &QLineEdit::textChanged, &line, [&line] { setFault(line, false); },
        Qt::SingleShotConnection);
}

} // namespace ui::look
