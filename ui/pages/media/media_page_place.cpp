// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLineEdit>

#include "ui/pages/media/media_page.h"

/** Where one is among the media, over the desk's lock. */
namespace ui {

namespace {

constexpr auto theMedium = "medium";
constexpr auto theText = "text";
constexpr auto theState = "state"; // its place among those offered

} // namespace

/** A list that nobody chose is not kept: others may have media by then. */
QVariant MediaPage::place() const {
    QVariantMap place{{QLatin1String(theMedium), m_chosen},
                      {QLatin1String(theText), m_text->text()}};
    if (!m_opens) place[QLatin1String(theState)] = m_state->currentIndex();
    return place;
}

/** Found by the search that refresh() makes. */
void MediaPage::comeBack(const QVariant& place) {
    const QVariantMap before = place.toMap();
    m_isHalfPut = true;
    m_text->setText(before[QLatin1String(theText)].toString());
    m_isHalfPut = false;
    if (const QVariant state = before.value(QLatin1String(theState)); state.isValid()) {
        m_state->setCurrentIndex(state.toInt());
        m_opens = false;
    }
    show(before[QLatin1String(theMedium)]);
}

} // namespace ui
