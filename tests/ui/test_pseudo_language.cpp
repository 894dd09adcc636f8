// SPDX-License-Identifier: Apache-2.0
#include <QTranslator>

#include "tests/ui/cut.h"
#include "tests/ui/screen.h"
#include "tests/ui/tour.h"

using namespace ui;
using namespace ui::test;

namespace {

/**
 * English, each text two fifths longer: what a language does that nobody has tried yet. Place
 * holders, mnemonics and markup stay; the padding has letters that no text of ours begins a key
 * with, high and low ones, and breaks into lines as words do.
 */
class Longer : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        if (text.isEmpty()) return text;
        const auto more = std::max<qsizetype>(1, text.size() * 2 / 5);
        QString padding;
        for (qsizetype i = 0; i < more; ++i)
            padding += i % 8 == 7 ? u' ' : i % 2 == 0 ? u'Ä' : u'ģ';
        // Before the mark that ends it: "Save as PDF…", "Operator:".
        qsizetype end = text.size();
        while (end > 0 && !text[end - 1].isLetterOrNumber() && text[end - 1] != u'%' &&
               text[end - 1] != u'>')
            --end;
        return text.left(end) + padding.trimmed() + text.mid(end);
    }
};

} // namespace

/** Every screen has room for longer texts than ours, at the scale of QT_SCALE_FACTOR. */
class TestPseudoLanguage : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCutAndNoKeyTwice();
};

void TestPseudoLanguage::nothingIsCutAndNoKeyTwice() {
    Longer longer;
    QCoreApplication::installTranslator(&longer);
    Screen screen;
    screen.window().resize(1280, 720);
    QStringList faults;
    int stops = 0;
    Tour(screen, [&](const QString& name, QWidget& shown) {
        ++stops;
        screen.grabWidget(&shown, QStringLiteral("pseudo-") + name);
        for (const QString& fault : faultsInView(shown))
            faults += name + QStringLiteral(": ") + fault;
        if (screen.window().width() > 1280) // what does not fit makes the window grow
            faults += QStringLiteral("%1: %2 wide").arg(name).arg(screen.window().width());
        if (screen.window().height() > 720)
            faults += QStringLiteral("%1: %2 high").arg(name).arg(screen.window().height());
    }).go();
    QCoreApplication::removeTranslator(&longer);
    QVERIFY(stops > 80);
    for (const QString& fault : faults)
        qInfo().noquote() << fault; // a failure's own words are cut short
    QVERIFY2(faults.isEmpty(), "as listed above");
}

QTEST_MAIN(TestPseudoLanguage)
#include "test_pseudo_language.moc"
