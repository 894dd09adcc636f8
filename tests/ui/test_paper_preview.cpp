// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfView>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include "tests/model/paper_values.h"
#include "tests/ui/desk_worker.h"
#include "tests/ui/screen.h"
#include "ui/dialogs/ask.h"
#include "ui/jobs/job_bar.h"
#include "ui/look/banner.h"
#include "ui/papers/paper_preview.h"

using namespace ui;

namespace {

constexpr int rows = 40; // some pages of each form

QByteArray octetsOf(const model::Bytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

QByteArray readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** How much ink is where on a page: letters of one dot more or less do not differ in it. */
QImage picture(QPdfDocument& document, int page) {
    const QImage drawn = document.render(page, (document.pagePointSize(page) * 2).toSize());
    QImage image(drawn.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).drawImage(0, 0, drawn);
    return image.scaled(drawn.size() / 6, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/** The mean difference of two pictures of one size, from 0 to 255. */
double difference(const QImage& a, const QImage& b) {
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return sum / (double(a.width()) * a.height());
}

} // namespace

/** A paper from its preview to the printer and into a file. */
class TestPaperPreview : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsEachPage();
    void savesTheVeryBytes();
    void addsTheSuffixThatIsNotTyped();
    void printsWhatItShows_data();
    void printsWhatItShows();
    void printsWhatWasChosen_data();
    void printsWhatWasChosen();
    void saysWhereThePrinterRefuses();
    void tellsWhatWentWrongThoughItWasToBeClosed();
    void closesWhenItIsPrinted();
    void showsWhatTheWorkerDoes();
    void escCloses();
    void eachActIsNamedWithItsKey();
    void saysWhyItIsInKazakh();
    void opensInTheWorker();

private:
    void open(const QString& form, papers::Origin origin = papers::Origin::Form) {
        auto pdf = model::test::paper(form, rows, model::test::context());
        if (!pdf) qFatal("no paper");
        m_pdf = octetsOf(*pdf);
        m_work->startAlone(
            this,
            [pdf = *pdf, origin,
             window = QThread::currentThread()](model::Job& job) -> model::Result<papers::Paper> {
                KU_TRY(auto opened, papers::open(pdf, *window, job));
                return papers::Paper{pdf, QStringLiteral("Paper"), QStringLiteral("paper.pdf"),
                                     std::move(opened), origin};
            },
            [this](model::Result<papers::Paper> paper) {
                m_preview = new papers::PaperPreview(*m_work, std::move(*paper), m_window.get());
                m_preview->open();
            });
        if (!QTest::qWaitFor([this] { return !m_preview.isNull(); }, 60000)) qFatal("no answer");
        if (!QTest::qWaitForWindowActive(m_preview)) qFatal("no preview");
    }
    template <typename T>
    T* find(const char* name) {
        return m_preview->findChild<T*>(QLatin1String(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(m_preview->focusWidget(), key, modifiers);
    }
    QString page() { return find<QLabel>("pageNumber")->text(); }
    look::Banner* message() { return find<look::Banner>("paperMessage"); }
    /** Answers the print dialog: into a file, after what prepare() does. */
    void printTo(const QString& path, std::function<void(QPrinter&)> prepare = {}) {
        ask::answerWith({.print = [path, prepare](QPrinter& printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            printer.setResolution(200);
            if (prepare) prepare(printer);
            return true;
        }});
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Work> m_work;
    std::unique_ptr<QWidget> m_window;
    QPointer<papers::PaperPreview> m_preview;
    QByteArray m_pdf;
};

void TestPaperPreview::init() {
    look::begin();
    m_work = std::make_unique<Work>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 720);
    m_window->show();
}

void TestPaperPreview::cleanup() {
    ask::answerWith({});
    m_window.reset();
    m_work.reset();
}

void TestPaperPreview::showsEachPage() {
    open(QStringLiteral("ucgo-1"));
    auto* view = find<QPdfView>("paperPages");
    const int count = view->document()->pageCount();
    QVERIFY(count > 2);
    const auto pageOf = [count](int number) {
        return QStringLiteral("Page %1 of %2").arg(number).arg(count);
    };
    QCOMPARE(page(), pageOf(1));
    QVERIFY(!find<QPushButton>("previousPage")->isEnabled());
    press(Qt::Key_PageDown);
    QTRY_COMPARE(page(), pageOf(2));
    press(Qt::Key_End);
    QTRY_COMPARE(page(), pageOf(count));
    QVERIFY(!find<QPushButton>("nextPage")->isEnabled());
    press(Qt::Key_PageUp);
    QTRY_COMPARE(page(), pageOf(count - 1));
    press(Qt::Key_Home);
    QTRY_COMPARE(page(), pageOf(1));
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view->zoomMode(), QPdfView::ZoomMode::FitInView);
    // A page is as high as the view with its margins: of one alone nothing scrolls.
    QTRY_COMPARE(view->verticalScrollBar()->maximum(), (count - 1) * view->viewport()->height());
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(view->zoomMode(), QPdfView::ZoomMode::FitToWidth);
    // The page itself is in view, not an empty sheet.
    const auto dark = [&] {
        const QImage seen = view->viewport()->grab().toImage();
        int dots = 0;
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < seen.width(); ++x)
                dots += qGray(seen.pixel(x, y)) < 96 ? 1 : 0;
        return dots;
    };
    QTRY_VERIFY(dark() > 300);
    if (const QString folder = qEnvironmentVariable("KU_GRAB"); !folder.isEmpty())
        m_preview->grab().save(QDir(folder).filePath(QStringLiteral("paper-preview.png")));
}

void TestPaperPreview::savesTheVeryBytes() {
    open(QStringLiteral("ucgo-7"));
    QString path;
    QString offered;
    ask::answerWith({.saveFile = [&](const QString&, const QString& name) {
        offered = name;
        return path;
    }});
    press(Qt::Key_S, Qt::ControlModifier); // stepped back
    QCOMPARE(offered, QStringLiteral("paper.pdf"));
    QVERIFY(!message()->isVisible());
    path = m_folder.filePath(QStringLiteral("saved.pdf"));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(message()->text(), QStringLiteral("Saved: ") + path);
    QCOMPARE(readAll(path), m_pdf);
    path = m_folder.filePath(QStringLiteral("nowhere/saved.pdf"));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!message()->text().startsWith(QStringLiteral("Saved")));
    QCOMPARE(message()->property("level").toString(), QStringLiteral("error"));
}

/** The dialog itself, which other tests answer for. */
void TestPaperPreview::addsTheSuffixThatIsNotTyped() {
    const QTemporaryDir folder;
    const QString typed = folder.filePath(QStringLiteral("jurnal"));
    QWidget parent;
    QTimer::singleShot(300, &parent, [&typed] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog) qFatal("no dialog");
        dialog->findChild<QLineEdit*>()->setText(typed);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    ask::answerWith({});
    QCOMPARE(ask::saveFile(&parent, QStringLiteral("Save"), QStringLiteral("journal.pdf")),
             typed + QStringLiteral(".pdf"));
}

void TestPaperPreview::printsWhatItShows_data() {
    model::test::formRows();
}

void TestPaperPreview::printsWhatItShows() {
    QFETCH(const QString, form);
    open(form);
    const QString path = m_folder.filePath(form + QStringLiteral(".pdf"));
    printTo(path);
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(message()->text().contains(QStringLiteral("pages: ")), 120000);
    QPdfDocument printed;
    QCOMPARE(printed.load(path), QPdfDocument::Error::None);
    QPdfDocument& paper = *find<QPdfView>("paperPages")->document();
    QCOMPARE(printed.pageCount(), paper.pageCount());
    for (int i = 0; i < paper.pageCount(); ++i) {
        // As large, and lying where the paper lies.
        QVERIFY(std::abs(printed.pagePointSize(i).width() - paper.pagePointSize(i).width()) < 1.5);
        const QImage shown = picture(paper, i);
        const QImage given = picture(printed, i).scaled(shown.size());
        QImage blank(shown.size(), QImage::Format_RGB32);
        blank.fill(Qt::white);
        QVERIFY(difference(shown, blank) > 0.5);
        QVERIFY2(difference(shown, given) < difference(shown, blank) / 3,
                 qPrintable(QStringLiteral("%1, page %2").arg(form).arg(i)));
    }
}

void TestPaperPreview::printsWhatWasChosen_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("copies");
    QTest::addColumn<bool>("collate");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("one page") << 2 << 2 << 1 << true << QList<int>{1};
    QTest::newRow("copies, one after another") << 1 << 2 << 2 << true << QList<int>{0, 1, 0, 1};
    QTest::newRow("copies, page by page") << 1 << 2 << 2 << false << QList<int>{0, 0, 1, 1};
}

void TestPaperPreview::printsWhatWasChosen() {
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const int, copies);
    QFETCH(const bool, collate);
    QFETCH(const QList<int>, expected);
    open(QStringLiteral("ucgo-3"));
    const QString path = m_folder.filePath(QStringLiteral("chosen.pdf"));
    printTo(path, [&](QPrinter& printer) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(from, to);
        printer.setCopyCount(copies);
        printer.setCollateCopies(collate);
    });
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(message()->text().contains(QStringLiteral("pages: ")), 120000);
    QPdfDocument printed;
    QCOMPARE(printed.load(path), QPdfDocument::Error::None);
    QCOMPARE(printed.pageCount(), int(expected.size()));
    QPdfDocument& paper = *find<QPdfView>("paperPages")->document();
    for (int i = 0; i < printed.pageCount(); ++i) {
        const QImage given = picture(printed, i);
        const auto far = [&](int page) {
            return difference(picture(paper, page).scaled(given.size()), given);
        };
        const int other = expected[i] == 0 ? 1 : 0;
        QVERIFY(far(expected[i]) < far(other));
    }
}

void TestPaperPreview::saysWhereThePrinterRefuses() {
    open(QStringLiteral("ucgo-7"));
    ask::answerWith({.print = [](QPrinter&) { return false; }}); // stepped back
    press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!message()->isVisible());
    printTo(m_folder.filePath(QStringLiteral("nowhere/printed.pdf")));
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(message()->text().contains(QStringLiteral("did not take")));
    QVERIFY(find<QPushButton>("printPaper")->isEnabled());
}

/** Closed at once, its answer would come to nobody. */
void TestPaperPreview::tellsWhatWentWrongThoughItWasToBeClosed() {
    const QString nowhere = m_folder.filePath(QStringLiteral("nowhere/paper.pdf"));
    const auto isOpen = [this] { return m_preview && m_preview->isVisible(); };
    for (const Qt::Key act : {Qt::Key_P, Qt::Key_S}) {
        open(QStringLiteral("ucgo-7"));
        printTo(nowhere);
        if (act == Qt::Key_S)
            ask::answerWith({.saveFile = [&](const QString&, const QString&) { return nowhere; }});
        test::BusyWorker busy(*m_work, this); // slow
        press(act, Qt::ControlModifier);
        press(Qt::Key_Escape);
        find<QPushButton>("closePreview")->click();
        QTest::qWait(50);
        QVERIFY(isOpen());
        QVERIFY(message()->text().startsWith(QStringLiteral("The paper is still being")));
        busy.letGo();
        QTRY_COMPARE(message()->property("level").toString(), QStringLiteral("error"));
        QVERIFY(isOpen());
        press(Qt::Key_Escape); // it was read
        QTRY_VERIFY(!m_preview);
    }
}

void TestPaperPreview::closesWhenItIsPrinted() {
    const QString path = m_folder.filePath(QStringLiteral("left.pdf"));
    open(QStringLiteral("ucgo-7"));
    printTo(path);
    {
        test::BusyWorker busy(*m_work, this);
        press(Qt::Key_P, Qt::ControlModifier);
        press(Qt::Key_Escape);
        QVERIFY(m_preview && m_preview->isVisible());
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_preview, 120000);
    QVERIFY(QFileInfo::exists(path));
}

/** The window's own bar stands behind the preview, where no mouse and no key reaches it. */
void TestPaperPreview::showsWhatTheWorkerDoes() {
    open(QStringLiteral("ucgo-7"));
    QSemaphore goOn;
    bool wasCancelled = false;
    m_work->startAlone(
        this,
        [&goOn](model::Job& job) {
            const model::Job::Stoppable stoppable(job);
            job.progress(model::Step::Printing, 0, 4);
            QThread::msleep(600);
            job.progress(model::Step::Printing, 1, 4);
            goOn.acquire();
            return job.checkpoint();
        },
        [&](const model::Status& status) { wasCancelled = !status; });
    auto* bar = find<JobBar>("jobBar");
    QVERIFY(bar);
    QTRY_VERIFY(bar->isVisible());
    QTRY_VERIFY(find<QLabel>("jobTimeLeft")->text().startsWith(QStringLiteral("About ")));
    press(Qt::Key_Escape, Qt::ShiftModifier); // its key is the preview's, too
    goOn.release();
    QTRY_VERIFY(wasCancelled);
    QVERIFY(!bar->isVisible());
}

void TestPaperPreview::escCloses() {
    open(QStringLiteral("ucgo-refusal"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_preview);
}

/** The palette stays behind it: what can be done is in view, and says how. */
void TestPaperPreview::eachActIsNamedWithItsKey() {
    open(QStringLiteral("ucgo-7"));
    QString said;
    for (const QPushButton* button : m_preview->findChildren<QPushButton*>())
        if (button->isVisible()) said += button->toolTip() + u'\n';
    QVERIFY(said.contains(QStringLiteral("(Esc)")));
    const QList<QAction*> acts = m_preview->actions();
    QCOMPARE(acts.size(), 8);
    for (const QAction* act : acts) {
        QVERIFY2(!act->text().isEmpty(), qPrintable(act->objectName()));
        QString key = act->shortcut().toString();
        key.replace(QStringLiteral("PgUp"), QStringLiteral("Page Up"));
        key.replace(QStringLiteral("PgDown"), QStringLiteral("Page Down"));
        QVERIFY2(said.contains(u'(' + key + u')'), qPrintable(key + u'\n' + said));
    }
}

/** Of many pages none is read in the window's thread, and whoever has enough can stop it. */
void TestPaperPreview::opensInTheWorker() {
    auto pdf = model::test::paper(QStringLiteral("ucgo-3"), rows, model::test::context());
    QVERIFY(pdf.has_value());
    QThread* window = QThread::currentThread();
    QThread* worker = nullptr;
    std::unique_ptr<papers::Pdf> opened;
    m_work->startAlone(
        this,
        [&](model::Job& job) {
            worker = QThread::currentThread();
            return papers::open(*pdf, *window, job);
        },
        [&](model::Result<std::unique_ptr<papers::Pdf>> answer) {
            if (answer) opened = std::move(*answer);
        });
    QTRY_VERIFY(opened);
    QVERIFY(worker != window);
    QCOMPARE(opened->document().thread(), window);
    QVERIFY(opened->count() > 2);
    QVERIFY(!opened->document().render(opened->count() - 1, {200, 200}).isNull());
    model::Job stopped;
    stopped.cancel();
    const auto none = papers::open(*pdf, *window, stopped);
    QVERIFY(!none && none.error().code == model::ErrorCode::Cancelled);
}

/** The screen and the letter may be in Russian. */
void TestPaperPreview::saysWhyItIsInKazakh() {
    open(QStringLiteral("ucgo-1"));
    const auto* origin = find<QLabel>("paperOrigin");
    QVERIFY(origin->isVisible());
    QCOMPARE(origin->text(), QStringLiteral("In Kazakh, as Order 595/НҚ gives this form"));
    m_preview->close();
    QTRY_VERIFY(m_preview.isNull());
    open(QStringLiteral("ucgo-7"), papers::Origin::Reply);
    QCOMPARE(find<QLabel>("paperOrigin")->text(),
             QStringLiteral("In Kazakh. Order 595/НҚ has no form for this letter: it is put in the "
                            "Order's words."));
}

QTEST_MAIN(TestPaperPreview)
#include "test_paper_preview.moc"
