// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QSemaphore>
#include <QStringList>

#include "ui/jobs/work.h"

/** Who asks the desk's worker for something, and a worker that is busy. */
namespace ui::test {

/** The widgets that asked the worker for something, by class, since it was made. */
class Askers : public QObject {
public:
    explicit Askers(Work& work) {
        connect(&work, &Work::asked, this, [this](const Work::JobHandle&, const QObject* asker) {
            if (asker && asker->isWidgetType())
                m_classes += QLatin1String(asker->metaObject()->className());
        });
    }
    bool has(const char* className) const { return m_classes.contains(QLatin1String(className)); }

private:
    QStringList m_classes;
};

/** Keeps the desk's worker busy until it is let go or goes itself. */
class BusyWorker {
public:
    BusyWorker(Work& work, QObject* asker) {
        work.startAlone(
            asker,
            [goOn = m_goOn](model::Job&) {
                goOn->acquire();
                return model::done();
            },
            [](const model::Status&) {});
    }
    ~BusyWorker() { letGo(); }
    BusyWorker(const BusyWorker&) = delete;
    BusyWorker& operator=(const BusyWorker&) = delete;
    void letGo() { m_goOn->release(); }

private:
    std::shared_ptr<QSemaphore> m_goOn = std::make_shared<QSemaphore>();
};

} // namespace ui::test
