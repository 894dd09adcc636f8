// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

#include "ui/letter/typed_line.h"
#include "ui/pages/issue/prepare_form.h"
#include "ui/pages/media/medium_pane.h"

/** A medium that came back is formatted in its place, by the form that prepares blank ones. */
namespace ui {

void MediumPane::makeForm() {
    m_form->setWidgetResizable(true);
    m_form->setFrameShape(QFrame::NoFrame);
    m_form->setFocusPolicy(Qt::NoFocus);
    m_form->viewport()->setAutoFillBackground(false);
    m_form->setWidget(m_prepare);
    m_prepare->setAutoFillBackground(false);
    m_form->hide();
    connect(m_prepare, &PrepareForm::busy, this, &MediumPane::working);
    connect(m_prepare, &PrepareForm::prepared, this, &MediumPane::onFormatted);
    connect(m_prepare, &PrepareForm::left, this, [this] { stepBack(); });
}

bool MediumPane::isFormatting() const {
    return !m_form->isHidden();
}

bool MediumPane::isAtWork() const {
    return m_prepare->isBusy();
}

/** It has to be in a slot: what is there is looked for when somebody asks, and again by the form.
 */
void MediumPane::format() {
    if (isFormatting()) return; // a key comes twice
    quiet();
    m_work->start(
        this,
        [serial = m_wanted](model::Desk& desk, model::Job&) {
            return media::toFormat(desk, serial);
        },
        [this, serial = m_wanted](const model::Result<media::ToFormat>& medium) {
            if (serial != m_wanted || isFormatting()) return;
            if (!medium) return m_banner->fail(medium.error());
            openForm(*medium);
        });
}

void MediumPane::openForm(const media::ToFormat& medium) {
    m_formatting = medium.blank.serial;
    m_form->show();
    giveRoom(true);
    m_prepare->pinSetBy(medium.pinSetBy);
    m_prepare->open({medium.blank}); // it has the focus before the button goes
    putActs();
}

void MediumPane::closeForm() {
    if (!isFormatting() || m_prepare->isBusy()) return;
    const bool goesAlong = m_prepare->isAncestorOf(QApplication::focusWidget());
    m_prepare->forget();
    m_form->hide();
    giveRoom(false);
    putActs();
    if (goesAlong && m_format->isVisible()) m_format->setFocus();
}

bool MediumPane::stepBack() {
    if (isFormatting())
        closeForm();
    else if (m_banner->isVisible())
        quiet();
    else
        return false;
    return true;
}

/** Read before it is said: what is read later would find it in another state, and say nothing. */
void MediumPane::onFormatted(const QString& serial) {
    closeForm();
    m_work->start(
        this, [serial](model::Desk& desk, model::Job&) { return media::find(desk, serial); },
        [this, serial, before = m_formatting](model::Result<std::optional<media::Known>> medium) {
            if (!medium) return m_banner->fail(medium.error());
            if (before == m_wanted && *medium) {
                m_wanted = serial;
                m_typed->setAbout(noteOf(serial));
                m_medium = std::move(*medium);
                emit formatted(serial);
                fill();
                m_banner->say(look::Level::Success, [serial, isSame = serial == before] {
                    return isSame ? tr("It is formatted: a certificate can be issued on it.")
                                  : tr("It is formatted, and its number is %1 now: a certificate "
                                       "can be issued on it.")
                                        .arg(serial);
                });
            }
            emit changed();
        });
}

} // namespace ui
