// SPDX-License-Identifier: Apache-2.0
#include "ui/start/authorities.h"

#include <QAction>
#include <QPushButton>

#include "ui/authority/take_in_form.h"
#include "ui/jobs/job_bar.h"
#include "ui/look/roles.h"

namespace ui {

Authorities::Authorities(Work& work, const SignedIn& signedIn, QWidget* parent)
    : Sheet(parent)
    , m_take(new TakeInForm(work, signedIn, this))
    , m_takeNow(new QAction(this))
    , m_job(new JobBar(work, this))
    , m_go(look::button("link", "authoritiesDone", this)) {
    m_below->addWidget(m_take);
    m_below->addWidget(m_job);
    m_below->addWidget(m_go);
    setFocusProxy(m_take);
    m_takeNow->setShortcut(Qt::CTRL | Qt::Key_Return); // as on the page Settings
    addAction(m_takeNow);
    connect(m_takeNow, &QAction::triggered, m_take, &TakeInForm::goOn);
    connect(m_go, &QPushButton::clicked, this, &Authorities::done);
    connect(m_take, &TakeInForm::takenIn, this, [this] {
        m_some = true;
        retranslate();
    });
    retranslate();
}

void Authorities::retranslate() {
    about(tr("Authorities"),
          tr("Take in the certification authorities that this workplace goes on with: "
             "a signature proves that the key belongs to the certificate."));
    m_takeNow->setText(tr("Take in the CA of this form"));
    m_take->retranslate();
    m_job->retranslate();
    m_go->setText(m_some ? tr("Continue to the &workplace") : tr("Late&r, on the Settings page"));
}

} // namespace ui
