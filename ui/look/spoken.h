// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QLabel>

/**
 * What a screen reader is told. Qt 6.4 tells Linux nothing of QAccessible::Alert: what is to be
 * said by itself is a notification there, and said when it comes into view.
 */
namespace ui::look {

/** Makes its words in the language of now: what it tells of is in it. */
using Words = std::function<QString()>;

/** At start: what every Notice, Banner and plain frame is there. */
void nameRoles();

/** Says a banner or Notice anew, whose words changed in view; Qt tells of it when it is shown. */
void sayAnew(QWidget& widget);

/** Words that come by themselves and are said by themselves, wherever the focus is. */
class Notice : public QLabel {
    Q_OBJECT

public:
    Notice(const char* role, const char* objectName, QWidget* parent);

    void say(const QString& text);
    /** spoken: what is said, where the words alone do not tell what they are about. */
    void say(const QString& text, const QString& spoken);
};

/** A box with a list but without a buddy: Qt names it on Linux after what is chosen in it. */
void nameBox(QWidget& box, const QString& name);

} // namespace ui::look
