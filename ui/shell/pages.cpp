// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages.h"

#include <algorithm>
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
#include "ui/pages/structures/structures_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/pages/verify/verify_page.h"
#include "ui/pages/viewer/viewer_page.h"

namespace ui {

namespace {

template <typename Made>
Page* make(Surroundings surroundings, QWidget* parent) {
    return new Made(std::move(surroundings), parent);
}

constexpr std::array all = {
    PageEntry{"today", "layout-dashboard", QT_TRANSLATE_NOOP("pages", "Today"),
              QT_TRANSLATE_NOOP("pages", "home, start, tasks, what is due"), make<TodayPage>},
    PageEntry{"applications", "file-text", QT_TRANSLATE_NOOP("pages", "Applications"),
              QT_TRANSLATE_NOOP("pages", "letters, requests, rows, appendix 1"),
              make<ApplicationsPage>},
    PageEntry{"issue", "id-card", QT_TRANSLATE_NOOP("pages", "Issue"),
              QT_TRANSLATE_NOOP("pages", "issue a certificate, hand a medium over"),
              make<IssuePage>},
    PageEntry{"structures", "list-tree", QT_TRANSLATE_NOOP("pages", "Issue by structure"),
              QT_TRANSLATE_NOOP("pages",
                                "certificate by structure, re-subordinate a CA, PKCS#10, "
                                "person, legal entity, SSL, information system, VPN, OCSP, "
                                "TSA"),
              make<StructuresPage>, Qt::CTRL | Qt::SHIFT | Qt::Key_I},
    PageEntry{"certificates", "file-badge", QT_TRANSLATE_NOOP("pages", "Certificates"),
              QT_TRANSLATE_NOOP("pages", "registration certificate, register, persons"),
              make<CertificatesPage>},
    PageEntry{"revocation", "ban", QT_TRANSLATE_NOOP("pages", "Revocation"),
              QT_TRANSLATE_NOOP("pages", "revoke a certificate, withdraw, appendix 7"),
              make<RevocationPage>},
    PageEntry{"crl", "shield-off", QT_TRANSLATE_NOOP("pages", "Revocation lists"),
              QT_TRANSLATE_NOOP("pages", "CRL, list of revoked certificates"), make<CrlPage>},
    PageEntry{"media", "usb", QT_TRANSLATE_NOOP("pages", "Key media"),
              QT_TRANSLATE_NOOP("pages", "key medium, token, USB stick"), make<MediaPage>},
    PageEntry{"journal", "book-open", QT_TRANSLATE_NOOP("pages", "Journal"),
              QT_TRANSLATE_NOOP("pages", "book, record of what was handed over, appendix 3"),
              make<JournalPage>},
    PageEntry{"verify", "search-check", QT_TRANSLATE_NOOP("pages", "Verify"),
              QT_TRANSLATE_NOOP("pages", "check a file, a signature, a request or a list"),
              make<VerifyPage>},
    PageEntry{"viewer", "eye", QT_TRANSLATE_NOOP("pages", "View a file"),
              QT_TRANSLATE_NOOP("pages",
                                "open a certificate, CRL, PKCS#10, P7B, CMS signature, OCSP "
                                "response, time stamp, DER tree, octets"),
              make<ViewerPage>, Qt::CTRL | Qt::SHIFT | Qt::Key_W},
    PageEntry{"settings", "settings", QT_TRANSLATE_NOOP("pages", "Settings"),
              QT_TRANSLATE_NOOP("pages", "options, preferences, language, colours"),
              make<SettingsPage>},
};

} // namespace

std::span<const PageEntry> pages() {
    return all;
}

QKeySequence pageKey(int index) {
    constexpr int keys = 10;
    const auto page = all.begin() + index;
    if (page->key != QKeyCombination()) return page->key;
    const auto number = std::count_if(
        all.begin(), page, [](const PageEntry& before) { return before.key == QKeyCombination(); });
    if (number >= keys) return {};
    const int key = number == keys - 1 ? Qt::Key_0 : Qt::Key_1 + static_cast<int>(number);
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key));
}

QString titleOf(const PageEntry& page) {
    return QCoreApplication::translate("pages", page.title);
}

QString furtherWordsOf(const PageEntry& page) {
    return QCoreApplication::translate("pages", page.also);
}

} // namespace ui
