// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include "model/certificates/certificate_details.h"
#include "ui/certificate/copy_view.h"

/** The tabs of one certificate beside its fields. */
namespace ui {

/** Octet by octet: each element with its place, its tag and its contents in words. */
class DerView : public CopyView {
    Q_OBJECT

public:
    explicit DerView(QWidget* parent);

    void show(const std::vector<model::DerNode>& tree);
    using QTreeView::show;
};

/** The issuer, its issuer and so on; each leads to its own certificate. */
class ChainView : public CopyView {
    Q_OBJECT

public:
    explicit ChainView(QWidget* parent);

    void show(const std::vector<model::CaGeneration>& chain);
    using QTreeView::show;

signals:
    /** Clicked, or Enter. */
    void chosen(model::Id ca);

protected:
    void changeEvent(QEvent* event) override;

private:
    void putColours();
    void onChosen(const QModelIndex& line);
};

/** What was done, when and by whom, from the letter to the revocation list. */
class HistoryView : public CopyView {
    Q_OBJECT

public:
    HistoryView(std::chrono::seconds utcOffset, QWidget* parent);

    void show(const std::vector<model::CertificateAct>& acts);
    using QTreeView::show;

private:
    std::chrono::seconds m_utcOffset;
};

} // namespace ui
