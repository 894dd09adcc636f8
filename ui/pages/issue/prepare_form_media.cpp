// SPDX-License-Identifier: Apache-2.0
// Which medium the form is about; what is done with it stands in prepare_form.cpp.
#include <algorithm>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/dialogs/secret_line.h"
#include "ui/look/roles.h"
#include "ui/pages/issue/prepare_form.h"

namespace ui {

void PrepareForm::open(std::vector<issue::Blank> blanks) {
    m_blanks = std::move(blanks);
    m_of = m_blanks.front();
    putBlanks();
    forget();
    retranslate();
    enableGo();
    m_admin->setFocus();
}

void PrepareForm::forget() {
    forgetWhatIsTold();
    for (QLineEdit* line : lines()) {
        line->clear();
        look::setFault(*line, false);
    }
}

/**
 * What is chosen is never another than was meant: once that one is gone, none is, until it is back
 * or another is chosen on purpose.
 */
void PrepareForm::see(const std::vector<issue::Blank>& blanks) {
    if (isBusy()) return;
    if (std::equal(blanks.begin(), blanks.end(), m_blanks.begin(), m_blanks.end(), issue::isSame))
        return; // an open list stays open
    const bool wasChosen = isChosen();
    m_blanks = blanks;
    putBlanks();
    putOnly();
    onBlank();
    enableGo();
    if (wasChosen && !isChosen()) sayThatItWent();
    if (!wasChosen && isChosen() && m_told.isEmpty()) m_banner->quiet();
}

bool PrepareForm::isChosen() const {
    return m_blank->currentIndex() >= 0;
}

/**
 * What tells one from another comes first: blank ones have no serial number, and those of one maker
 * are called alike. A list may cut what stands last.
 */
QString PrepareForm::nameOf(const issue::Blank& blank) {
    QStringList parts{tr("slot %1").arg(blank.slot), blank.slotName, blank.serial, blank.label,
                      blank.model == blank.label ? QString() : blank.model};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void PrepareForm::putBlanks() {
    const QSignalBlocker asOne(m_blank);
    m_blank->hidePopup();
    m_blank->clear();
    int chosen = -1;
    for (const issue::Blank& one : m_blanks) {
        if (issue::isSame(one, m_of)) chosen = m_blank->count();
        m_blank->addItem(nameOf(one));
    }
    m_blank->setCurrentIndex(chosen);
    const bool isChoice = m_blanks.size() > 1 || (m_blanks.size() == 1 && !isChosen());
    if (!isChoice && m_blank->hasFocus()) m_admin->setFocus();
    m_blank->setVisible(isChoice);
    m_blankCaption->setVisible(isChoice);
    m_only->setVisible(!isChoice);
}

/** In the place of the choice, where there is none. */
void PrepareForm::putOnly() {
    m_only->setText(m_blanks.empty() ? tr("No medium to be prepared is in a slot.")
                                     : tr("Medium: %1").arg(nameOf(m_of)));
}

/** What came of its being prepared stays said: it may be why it is none to be prepared now. */
void PrepareForm::sayThatItWent() {
    if (m_banner->isVisible() && m_told.isEmpty()) return;
    forgetWhatIsTold();
    m_banner->say(look::Level::Warning, [name = m_of] {
        return tr("This medium is not there any more: %1. Put it in again or choose another one; "
                  "what is typed stays.")
            .arg(nameOf(name));
    });
}

/** What was said is of the one before. */
void PrepareForm::onChosen() {
    if (!isChosen()) return;
    m_of = m_blanks.at(static_cast<std::size_t>(m_blank->currentIndex()));
    forgetWhatIsTold();
    onBlank();
    enableGo();
}

/** A button that goes off would give the focus to the way back. */
void PrepareForm::enableGo() {
    if (!isChosen() && m_go->hasFocus())
        (m_blank->isVisible() ? static_cast<QWidget*>(m_blank) : m_admin)->setFocus();
    m_go->setEnabled(isChosen());
}

/** Another may take other PINs; and one that has its administrator's PIN says whether it is right.
 */
void PrepareForm::onBlank() {
    putWhatItIs();
    m_blank->setToolTip(m_blank->currentText());
    for (QWidget* again : std::initializer_list<QWidget*>{m_adminAgainCaption, m_adminAgain})
        again->setVisible(!m_of.hasAdministratorPin);
    for (QLineEdit* line : lines())
        sayPinLength(*line, m_of.pinLimits);
}

/** What is done with the one that is chosen. */
void PrepareForm::putWhatItIs() {
    const bool isBack = m_of.hasAdministratorPin;
    m_title->setText(isBack ? tr("Format the medium %1").arg(m_of.serial)
                            : tr("Prepare a blank medium"));
    QString text =
        m_pinSetBy == model::PinSetter::Holder
            ? tr("It is formatted, and two PINs are set: the administrator's and the owner's first "
                 "one. The owner then sets another, with the program of the medium's maker.")
            : tr("It is formatted, and two PINs are set: the administrator's and the owner's. The "
                 "owner gets it in an envelope.");
    if (isBack)
        text += u'\n' + tr("It came back, and what is on it is lost: type the administrator's PIN "
                           "that it has.");
    m_text->setText(text);
}

} // namespace ui
