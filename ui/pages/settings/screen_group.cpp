// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/screen_group.h"

#include <QComboBox>

#include "ui/look/choice.h"
#include "ui/pages/settings/setting_line.h"
#include "ui/shell/language.h"

namespace ui {

ScreenGroup::ScreenGroup(QWidget* parent)
    : SettingGroup("screenGroup", {QStringLiteral("desk.idleLockMinutes")}, parent)
    , m_languageLine(new SettingLine(this))
    , m_language(addChoice("language", *m_languageLine))
    , m_schemeLine(new SettingLine(this))
    , m_scheme(addChoice("scheme", *m_schemeLine)) {
    for (const QString& code : languages())
        m_language->addItem(languageName(code), code);
    for (const look::Choice choice : look::choices())
        m_scheme->addItem(QString(), static_cast<int>(choice));
    setFocusProxy(m_language);
    connect(m_language, &QComboBox::activated, this,
            [this] { setLanguage(m_language->currentData().toString()); });
    connect(m_scheme, &QComboBox::activated, this,
            [this] { look::choose(static_cast<look::Choice>(m_scheme->currentData().toInt())); });
}

QComboBox* ScreenGroup::addChoice(const char* objectName, SettingLine& line) {
    auto* choice = new QComboBox(&line);
    choice->setObjectName(QLatin1String(objectName));
    line.put(choice);
    add(&line);
    return choice;
}

void ScreenGroup::readChoices() {
    m_language->setCurrentIndex(m_language->findData(chosenLanguage()));
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(look::chosen())));
}

void ScreenGroup::retranslate() {
    call(tr("This screen"));
    m_languageLine->call(tr("&Language"));
    m_schemeLine->call(tr("&Colours"));
    for (int i = 0; i < m_scheme->count(); ++i)
        m_scheme->setItemText(
            i, look::nameOf(static_cast<look::Choice>(m_scheme->itemData(i).toInt())));
    readChoices();
    SettingGroup::retranslate();
}

} // namespace ui
