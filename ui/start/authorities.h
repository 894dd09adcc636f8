// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/work.h"
#include "ui/start/sheet.h"

class QAction;
class QPushButton;

namespace ui {

class JobBar;
class TakeInForm;

/** After the first start for real work: the CAs that are there already are taken in, or later. */
class Authorities : public Sheet {
    Q_OBJECT

public:
    Authorities(Work& work, const SignedIn& signedIn, QWidget* parent);

    void retranslate() override;

signals:
    void done();

private:
    TakeInForm* m_take;
    QAction* m_takeNow;
    JobBar* m_job;
    QPushButton* m_go;
    bool m_some = false; // one was taken in
};

} // namespace ui
