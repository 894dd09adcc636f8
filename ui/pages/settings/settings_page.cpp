// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/settings_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include "ui/look/choice.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/shell/language.h"

namespace ui {

SettingsPage::SettingsPage(Surroundings surroundings, QWidget* parent)
    : Page(std::move(surroundings), parent)
    , m_title(look::label("title", this))
    , m_languageCaption(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_schemeCaption(new QLabel(this))
    , m_scheme(new QComboBox(this)) {
    m_language->setObjectName(QStringLiteral("language"));
    m_scheme->setObjectName(QStringLiteral("scheme"));
    m_languageCaption->setBuddy(m_language);
    m_schemeCaption->setBuddy(m_scheme);
    for (const QString& code : languages())
        m_language->addItem(languageName(code), code);
    for (const look::Choice choice : look::choices())
        m_scheme->addItem(QString(), static_cast<int>(choice));
    auto* card = look::frame("card", this);
    auto* form = new QFormLayout(card);
    form->setContentsMargins(look::wide, look::wide, look::wide, look::wide);
    form->addRow(m_languageCaption, m_language);
    form->addRow(m_schemeCaption, m_scheme);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::apart, look::apart, look::apart, look::apart);
    column->setSpacing(look::wide);
    column->addWidget(m_title);
    column->addWidget(card);
    column->addStretch();
    connect(m_language, &QComboBox::activated, this,
            [this] { setLanguage(m_language->currentData().toString()); });
    connect(m_scheme, &QComboBox::activated, this,
            [this] { look::choose(static_cast<look::Choice>(m_scheme->currentData().toInt())); });
}

void SettingsPage::refresh() {
    m_language->setCurrentIndex(m_language->findData(chosenLanguage()));
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(look::chosen())));
}

void SettingsPage::retranslate() {
    m_title->setText(tr("Settings"));
    m_languageCaption->setText(tr("&Language"));
    m_language->setAccessibleName(tr("Language"));
    m_schemeCaption->setText(tr("&Colours"));
    m_scheme->setAccessibleName(tr("Colours"));
    const QStringList names{tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (int i = 0; i < m_scheme->count(); ++i)
        m_scheme->setItemText(i, names.at(m_scheme->itemData(i).toInt()));
}

} // namespace ui
