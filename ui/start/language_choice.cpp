// SPDX-License-Identifier: Apache-2.0
#include "ui/start/language_choice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include "model/text/language.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/shell/language.h"

namespace ui {

LanguageChoice::LanguageChoice(QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, look::normal, 0, 0);
    row->setSpacing(look::near);
    row->addStretch();
    for (const QString& code : languages()) {
        auto* button = look::button("link", qPrintable(QStringLiteral("language-") + code), this);
        button->setText(languageName(code));
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus at the next step
        connect(button, &QPushButton::clicked, this, [code] { setLanguage(code); });
        row->addWidget(button);
        m_buttons += button;
    }
    row->addStretch();
    retranslate();
}

/** The one of now has a mark, and is said to be it. */
void LanguageChoice::retranslate() {
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const QString code = languages().at(i);
        const bool isNow = code == model::text::language();
        QPushButton* button = m_buttons.at(i);
        button->setIcon(isNow ? look::icon("check", look::colours().accent) : QIcon());
        button->setAccessibleName(tr("Language: %1").arg(languageName(code)));
        button->setToolTip(languageKey(code).toString(QKeySequence::NativeText));
        button->setAccessibleDescription(isNow ? tr("The screen is in this language now.")
                                               : QString());
    }
}

void LanguageChoice::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
