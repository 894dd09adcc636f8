// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages.h"

#include <array>

#include <QCoreApplication>

#include "ui/pages/applications/applications_page.h"
#include "ui/pages/certificates/certificates_page.h"
#include "ui/pages/crl/crl_page.h"
#include "ui/pages/issue/issue_page.h"
#include "ui/pages/journal/journal_page.h"
#include "ui/pages/media/media_page.h"
#include "ui/pages/revocation/revocation_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/pages/verify/verify_page.h"

namespace ui {

namespace {

template <typename Made>
Page* make(Surroundings surroundings, QWidget* parent) {
    return new Made(std::move(surroundings), parent);
}

constexpr std::array all = {
    PageEntry{"today", "layout-dashboard", QT_TRANSLATE_NOOP("pages", "Today"), make<TodayPage>},
    PageEntry{"applications", "file-text", QT_TRANSLATE_NOOP("pages", "Applications"),
              make<ApplicationsPage>},
    PageEntry{"issue", "id-card", QT_TRANSLATE_NOOP("pages", "Issue"), make<IssuePage>},
    PageEntry{"certificates", "file-badge", QT_TRANSLATE_NOOP("pages", "Certificates"),
              make<CertificatesPage>},
    PageEntry{"revocation", "ban", QT_TRANSLATE_NOOP("pages", "Revocation"), make<RevocationPage>},
    PageEntry{"crl", "shield-off", QT_TRANSLATE_NOOP("pages", "Revocation lists"), make<CrlPage>},
    PageEntry{"media", "usb", QT_TRANSLATE_NOOP("pages", "Key media"), make<MediaPage>},
    PageEntry{"journal", "book-open", QT_TRANSLATE_NOOP("pages", "Journal"), make<JournalPage>},
    PageEntry{"verify", "search-check", QT_TRANSLATE_NOOP("pages", "Verify"), make<VerifyPage>},
    PageEntry{"settings", "settings", QT_TRANSLATE_NOOP("pages", "Settings"), make<SettingsPage>},
};

} // namespace

std::span<const PageEntry> pages() {
    return all;
}

QKeySequence pageKey(int index) {
    constexpr int keys = 10;
    if (index >= keys) return {};
    const int key = index == keys - 1 ? Qt::Key_0 : Qt::Key_1 + index;
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key));
}

QString titleOf(const PageEntry& page) {
    return QCoreApplication::translate("pages", page.title);
}

} // namespace ui
