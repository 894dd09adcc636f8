// SPDX-License-Identifier: Apache-2.0
#include <ctime>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QGenericPlugin>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QWidget>

namespace {

/** The monotonic time in nanoseconds, into a file that is whole or not there. */
void writeNow(const QString& path) {
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    QFile file(path + QStringLiteral(".part"));
    if (!file.open(QIODevice::WriteOnly)) return;
    file.write(QByteArray::number(qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec));
    file.close();
    file.rename(path);
}

/** The one in view that is called so. */
template <typename T>
T* inView(const char* name) {
    for (QWidget* one : QApplication::allWidgets())
        if (one->objectName() == QLatin1String(name) && one->isVisible())
            if (auto* found = qobject_cast<T*>(one)) return found;
    return nullptr;
}

} // namespace

/**
 * Watches the real program from inside, through Qt's own door for plugins: writes the time into the
 * file KU_BENCH_READY once the password's line has been painted and has the focus. The program
 * knows nothing of it.
 */
class Ready : public QObject {
public:
    explicit Ready(QString path)
        : m_path(std::move(path)) {}

    /** Where there is an application to watch: plugins come before it is whole. */
    void begin() { qApp->installEventFilter(this); }

    bool eventFilter(QObject* object, QEvent* event) override {
        const auto type = event->type();
        if (type != QEvent::Paint && type != QEvent::FocusIn) return false;
        if (object->objectName() != QLatin1String("password")) return false;
        m_painted = m_painted || type == QEvent::Paint;
        // After this event and what it still has to do.
        QMetaObject::invokeMethod(
            this, [this] { look(); }, Qt::QueuedConnection);
        return false;
    }

private:
    void look() {
        const QWidget* focus = QApplication::focusWidget();
        if (m_written || !m_painted || !focus || focus->objectName() != QLatin1String("password"))
            return;
        m_written = true;
        writeNow(m_path);
    }

    QString m_path;
    bool m_painted = false;
    bool m_written = false;
};

/**
 * Goes on from there as a hand would: types KU_BENCH_PASSWORD, signs in, opens the certificates.
 * The file KU_BENCH_READY comes once their table has been painted with rows in it; where there are
 * none, with the words that say so.
 */
class Opening : public QObject {
public:
    Opening(QString path, QString password)
        : m_path(std::move(path))
        , m_password(std::move(password)) {
        m_look.setInterval(5);
        connect(&m_look, &QTimer::timeout, this, [this] { look(); });
    }

    void begin() {
        qApp->installEventFilter(this);
        m_look.start();
    }

    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() != QEvent::Paint || m_written) return false;
        if (!isFirstRow(*object) && !isWordOfNone(*object)) return false;
        m_written = true;
        // After this event and what it still has to do.
        QMetaObject::invokeMethod(
            this, [this] { writeNow(m_path); }, Qt::QueuedConnection);
        return false;
    }

private:
    static bool isFirstRow(const QObject& painted) {
        const auto* view = qobject_cast<QAbstractItemView*>(painted.parent());
        if (!view || view->objectName() != QLatin1String("certificateTable")) return false;
        const auto* rows = view->model();
        if (&painted != view->viewport() || rows->rowCount() == 0) return false;
        return !rows->index(0, 0).data().toString().isEmpty(); // or it is on its way
    }

    /** It comes into view when the search has answered. */
    static bool isWordOfNone(const QObject& painted) {
        return painted.objectName() == QLatin1String("certificateTableEmpty");
    }

    void look() {
        if (!m_typed) return signIn();
        const auto* navigation = inView<QWidget>("navigation");
        if (!navigation) return;
        m_look.stop(); // at rest nothing of ours is to wake the program
        navigation->findChild<QAbstractButton*>(QStringLiteral("certificates"))->click();
    }

    /** As soon as it may be pressed. The screen has no window manager, so nothing has the keys. */
    void signIn() {
        auto* line = inView<QLineEdit>("password");
        auto* go = inView<QAbstractButton>("signIn");
        if (!line || !go || !go->isEnabled()) return;
        for (const QChar letter : m_password) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(line, &press);
        }
        m_typed = true;
        go->click();
    }

    QString m_path;
    QString m_password;
    QTimer m_look;
    bool m_typed = false;
    bool m_written = false;
};

class ReadyPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "ready_plugin.json")

public:
    QObject* create(const QString&, const QString&) override {
        const QString path = qEnvironmentVariable("KU_BENCH_READY");
        if (qEnvironmentVariableIsSet("KU_BENCH_PASSWORD"))
            return begun(new Opening(path, qEnvironmentVariable("KU_BENCH_PASSWORD")));
        return begun(new Ready(path));
    }

private:
    template <typename T>
    static T* begun(T* watching) {
        QTimer::singleShot(0, watching, [watching] { watching->begin(); });
        return watching;
    }
};

#include "ready_plugin.moc"
