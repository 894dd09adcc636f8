// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/screen_group.h"

#include <utility>

#include <QComboBox>
#include <QHideEvent>

#include "ui/look/choice.h"
#include "ui/look/spoken.h"
#include "ui/pages/settings/setting_line.h"
#include "ui/shell/language.h"

namespace ui {

ScreenGroup::ScreenGroup(QWidget* parent)
    : SettingGroup("screenGroup", {QStringLiteral("desk.idleLockMinutes")}, parent)
    , m_languageLine(new SettingLine(this))
    , m_language(addChoice("language", *m_languageLine))
    , m_schemeLine(new SettingLine(this))
    , m_scheme(addChoice("scheme", *m_schemeLine))
    , m_languageSaved(new look::Notice("muted", "languageSaved", m_languageLine))
    , m_schemeSaved(new look::Notice("muted", "schemeSaved", m_schemeLine)) {
    m_languageLine->addBeside(m_languageSaved);
    m_schemeLine->addBeside(m_schemeSaved);
    for (look::Notice* saved : {m_languageSaved, m_schemeSaved}) {
        saved->setWordWrap(false);
        saved->hide();
    }
    for (const QString& code : languages())
        m_language->addItem(languageName(code), code);
    for (const look::Choice choice : look::choices())
        m_scheme->addItem(QString(), static_cast<int>(choice));
    setFocusProxy(m_language);
    connect(m_language, &QComboBox::activated, this, [this] {
        setLanguage(m_language->currentData().toString());
        saySaved(m_language);
    });
    connect(m_scheme, &QComboBox::activated, this, [this] {
        look::choose(static_cast<look::Choice>(m_scheme->currentData().toInt()));
        saySaved(m_scheme);
    });
}

/** Of one at a time; of none: it has been read. */
void ScreenGroup::saySaved(const QComboBox* of) {
    m_saved = of;
    for (const auto& [box, saved] :
         {std::pair(m_language, m_languageSaved), std::pair(m_scheme, m_schemeSaved)}) {
        saved->setVisible(box == of);
        saved->say(box == of ? tr("Saved") : QString());
    }
}

void ScreenGroup::hideEvent(QHideEvent* event) {
    if (!event->spontaneous()) saySaved(nullptr);
    SettingGroup::hideEvent(event);
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
    call(tr("This screen"),
         tr("The language and the colours change at once. Every other setting is "
            "stored when you press “Save” or Enter."));
    m_languageLine->call(tr("&Language"));
    m_schemeLine->call(tr("&Colours"));
    for (int i = 0; i < m_scheme->count(); ++i)
        m_scheme->setItemText(
            i, look::nameOf(static_cast<look::Choice>(m_scheme->itemData(i).toInt())));
    readChoices();
    if (m_saved) saySaved(m_saved);
    SettingGroup::retranslate();
}

} // namespace ui
