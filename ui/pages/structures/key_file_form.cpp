// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/structures/key_file_form.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogs/ask.h"
#include "ui/dialogs/secret_line.h"
#include "ui/look/banner.h"
#include "ui/look/focus.h"
#include "ui/look/line_start.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

KeyFileForm::KeyFileForm(QWidget* parent)
    : QWidget(parent)
    , m_folderCaption(look::label("caption", this))
    , m_folder(new QLineEdit(this))
    , m_choose(look::button("plain", "chooseKeyTarget", this))
    , m_passwordCaption(look::label("caption", this))
    , m_password(new QLineEdit(this))
    , m_againCaption(look::label("caption", this))
    , m_again(new QLineEdit(this))
    , m_kept(look::label("muted", this))
    , m_old(new QCheckBox(this))
    , m_message(new look::Banner(this)) {
    m_folder->setObjectName(QStringLiteral("keyTarget"));
    m_folder->setAcceptDrops(false);
    m_password->setObjectName(QStringLiteral("keyPassword"));
    m_again->setObjectName(QStringLiteral("keyPasswordAgain"));
    m_old->setObjectName(QStringLiteral("forOldTools"));
    m_message->setObjectName(QStringLiteral("keyFileMessage"));
    m_folderCaption->setBuddy(m_folder);
    m_passwordCaption->setBuddy(m_password);
    m_againCaption->setBuddy(m_again);
    auto* folder = new QHBoxLayout;
    folder->setSpacing(look::near);
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::tight);
    column->addWidget(m_folderCaption);
    column->addLayout(folder);
    for (QWidget* one : std::initializer_list<QWidget*>{
             m_passwordCaption, m_password, m_againCaption, m_again, m_kept, m_old, m_message})
        column->addWidget(one);
    for (QLineEdit* line : {m_password, m_again}) {
        line->setEchoMode(QLineEdit::Password);
        connect(line, &QLineEdit::textEdited, this, [this] {
            look::setFault(*m_again, false);
            m_taken.reset(); // another one is meant
            putKept();
            emit edited();
        });
    }
    connect(m_folder, &QLineEdit::textChanged, this, &KeyFileForm::edited);
    connect(m_choose, &QPushButton::clicked, this, &KeyFileForm::choose);
    connect(m_old, &QCheckBox::toggled, this, [this](bool old) {
        if (old)
            m_message->say(look::Level::Warning, [] {
                return tr("3DES and SHA-1 protect it so: whoever has the file guesses its password "
                          "with little effort. Only for programs that open nothing newer.");
            });
        else
            m_message->quiet();
        emit edited();
    });
    setFocusProxy(m_folder);
    retranslate();
}

void KeyFileForm::hideEvent(QHideEvent* event) {
    if (!event->spontaneous())
        for (QLineEdit* line : {m_password, m_again})
            line->clear();
    QWidget::hideEvent(event);
}

void KeyFileForm::setFolder(const QString& folder) {
    look::setText(*m_folder, folder);
}

void KeyFileForm::choose() {
    const QString folder =
        ask::folder(this, tr("Where the key file is written"), m_folder->text().trimmed());
    if (!folder.isEmpty()) setFolder(folder);
    look::focus(*m_folder);
}

order::KeyFile KeyFileForm::given() const {
    return {m_folder->text().trimmed(), m_old->isChecked(), m_taken};
}

bool KeyFileForm::takePassword() {
    if (m_password->text().isEmpty() && m_again->text().isEmpty()) return true;
    if (m_password->text() != m_again->text()) {
        m_message->say(look::Level::Error,
                       [] { return tr("The two passwords differ. Type them again."); });
        look::setFault(*m_again, true);
        look::focus(*m_again);
        look::selectAll(*m_again);
        return false;
    }
    m_again->clear();
    m_taken = takeSharedSecret(*m_password);
    m_message->quiet();
    putKept();
    return true;
}

QWidget& KeyFileForm::field() const {
    return m_folder->text().trimmed().isEmpty() ? *m_folder : *m_password;
}

QWidget& KeyFileForm::said() const {
    return *m_message;
}

void KeyFileForm::forgive() {
    for (QWidget* one : {m_folder, m_password})
        look::setFault(*one, false);
}

void KeyFileForm::dropPassword() {
    m_taken.reset();
    putKept();
}

void KeyFileForm::forget() {
    m_taken.reset();
    for (QLineEdit* line : {m_folder, m_password, m_again})
        line->clear();
    m_old->setChecked(false);
    m_message->quiet();
    putKept();
}

void KeyFileForm::putKept() {
    m_kept->setVisible(m_taken != nullptr);
    m_kept->setText(tr("The password was typed already. To change it, type another one."));
}

void KeyFileForm::retranslate() {
    m_folderCaption->setText(tr("&To which folder"));
    m_folder->setAccessibleName(tr("To which folder"));
    m_choose->setText(tr("Ch&oose where…"));
    m_passwordCaption->setText(tr("&Password of the file"));
    m_password->setAccessibleName(tr("Password of the file"));
    m_againCaption->setText(tr("The password a&gain"));
    m_again->setAccessibleName(tr("The password again"));
    m_old->setText(tr("For old programs (3DES and SHA-1)"));
    putKept();
}

} // namespace ui
