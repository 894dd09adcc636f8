// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <QAction>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>

#include "tests/ui/screen.h"
#include "ui/shell/page.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell.h"

using namespace ui;
using namespace ui::test;

namespace {

const QString source = QStringLiteral(KU_SOURCE_DIR);

QString readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** As the program has it. */
QString helpOf(const QString& page, const QString& language) {
    return readAll(QStringLiteral(":/kualik/help/%1/%2.md").arg(language, page));
}

/** What the first group of a pattern finds, each once. */
std::set<QString> allOf(const QString& pattern, const QString& text) {
    std::set<QString> found;
    auto matches = QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption)
                       .globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured(1).simplified());
    return found;
}

QStringList helpNames() {
    QStringList names{QStringLiteral("start")};
    for (const PageEntry& page : pages())
        names += QLatin1String(page.name);
    return names;
}

/** A button's words as help says them: without the mark of its key and the dots of a dialog. */
QString plain(QString text) {
    return text.replace(QStringLiteral("&amp;"), QString())
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&apos;"), QStringLiteral("'"))
        .remove(QStringLiteral("…"))
        .simplified();
}

/** Every text of the screens in this language, from the catalogues. */
std::set<QString> screenWords(const QString& language) {
    const bool english = language == QLatin1String("en");
    std::set<QString> words;
    for (const char* catalogue : {"ui", "kualik"}) {
        const QString text = readAll(
            QStringLiteral("%1/resources/translations/%2_%3.ts")
                .arg(source, QLatin1String(catalogue), english ? QStringLiteral("ru") : language));
        const QString tag = english ? QStringLiteral("<source>([^<]*)</source>")
                                    : QStringLiteral("<translation>([^<]*)</translation>");
        for (const QString& one : allOf(tag, text))
            words.insert(plain(one));
    }
    return words;
}

QKeySequence keyOf(QString text) {
    if (text.endsWith(QStringLiteral("Enter"))) text.replace(QStringLiteral("Enter"), "Return");
    return QKeySequence::fromString(text);
}

} // namespace

/** The help of each page: whole in three languages, true to the screens, and there on F1. */
class TestHelp : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void isWholeInEachLanguage();
    void saysTheScreensWords();
    void citesParagraphsOfTheRules();
    void opensOnTheFirstScreen();
    void namesKeysThatThereAre();
    void opensOnEachPage();
    void escGivesTheFocusBack();
    void leavesThePageItsRoom();

private:
    QTextBrowser* help() { return m_screen->find<QTextBrowser>("helpText"); }
    void signIn() {
        if (m_screen->find("navigation")) return;
        m_screen->click("chooseTraining");
        m_screen->click("makeWorkplace");
        m_screen->wait("navigation", 60000);
    }

    std::unique_ptr<Screen> m_screen;
};

void TestHelp::initTestCase() {
    m_screen = std::make_unique<Screen>();
}

void TestHelp::isWholeInEachLanguage() {
    const QString heading = QStringLiteral("(?:^|\\n)(#+ [^\\n]+)");
    for (const QString& name : helpNames()) {
        const auto sections = allOf(heading, helpOf(name, QStringLiteral("en"))).size();
        for (const QString& language : languages()) {
            const QByteArray place = (name + u' ' + language).toUtf8();
            const QString text = helpOf(name, language);
            QVERIFY2(!text.isEmpty(), place);
            QVERIFY2(text.count(u'\n') >= 22 && text.count(u'\n') <= 52, place);
            QCOMPARE(allOf(heading, text).size(), sections);
            QCOMPARE(sections, std::size_t(6)); // its name; for what, first, steps, keys, faults
            for (const QString& other : languages())
                QVERIFY2(other == language || helpOf(name, other) != text, place);
        }
    }
}

void TestHelp::saysTheScreensWords() {
    for (const QString& language : languages()) {
        const std::set<QString> words = screenWords(language);
        QVERIFY(words.size() > 300);
        for (const QString& name : helpNames())
            for (const QString& bold :
                 allOf(QStringLiteral("\\*\\*(.+?)\\*\\*"), helpOf(name, language)))
                QVERIFY2(words.contains(plain(bold)),
                         qPrintable(QStringLiteral("%1 %2: %3").arg(name, language, bold)));
    }
}

void TestHelp::citesParagraphsOfTheRules() {
    std::set<QString> known;
    for (const char* file : {"fields", "findings", "grounds", "terms"})
        known.merge(allOf(
            QStringLiteral("(\\d+)-тармақ"),
            readAll(
                QStringLiteral("%1/resources/rules/%2.json").arg(source, QLatin1String(file)))));
    QVERIFY(known.contains(QStringLiteral("18")));
    for (const QString& name : helpNames()) {
        const auto cited = allOf(QStringLiteral("para (\\d+)"), helpOf(name, QStringLiteral("en")));
        for (const QString& number : cited)
            QVERIFY2(known.contains(number), qPrintable(name + u' ' + number));
        const QString kk = helpOf(name, QStringLiteral("kk"));
        const QString ru = helpOf(name, QStringLiteral("ru"));
        QVERIFY2(allOf(QStringLiteral("(\\d+)-тармақ"), kk) == cited, qPrintable(name));
        QVERIFY2(allOf(QStringLiteral("п\\. (\\d+)"), ru) == cited, qPrintable(name));
    }
}

void TestHelp::opensOnTheFirstScreen() {
    m_screen->wait("chooseTraining");
    m_screen->press(Qt::Key_F1);
    QTRY_VERIFY(help() && help()->hasFocus());
    QVERIFY(help()->toPlainText().startsWith(QStringLiteral("Getting in")));
    m_screen->grab(QStringLiteral("help-start"));
    m_screen->press(Qt::Key_F1);
    QVERIFY(!help());
}

void TestHelp::namesKeysThatThereAre() {
    signIn();
    std::set<QString> everywhere;
    for (const QAction* action : m_screen->window().actions())
        everywhere.insert(action->shortcut().toString());
    for (const QAction* action : m_screen->window().findChild<Shell*>()->actions())
        everywhere.insert(action->shortcut().toString());
    // Of every field, list and button.
    for (const char* key : {"Tab", "Return"})
        everywhere.insert(QLatin1String(key));
    for (const PageEntry& entry : pages()) {
        m_screen->click(entry.name);
        Page* page = nullptr;
        for (Page* one : m_screen->window().findChildren<Page*>())
            if (one->isVisible()) page = one;
        QVERIFY(page);
        std::set<QString> keys = everywhere;
        for (const QAction* action : page->actions())
            keys.insert(action->shortcut().toString());
        std::set<QString> english;
        for (const QString& language : languages()) {
            const auto named =
                allOf(QStringLiteral("`(.+?)`"), helpOf(QLatin1String(entry.name), language));
            QVERIFY(!named.empty());
            for (const QString& key : named)
                QVERIFY2(keys.contains(keyOf(key).toString()),
                         qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(entry.name), key)));
            if (english.empty()) english = named;
            QVERIFY2(named == english, entry.name);
        }
    }
}

void TestHelp::opensOnEachPage() {
    signIn();
    for (const QString& language : languages()) {
        setLanguage(language);
        for (const PageEntry& page : pages()) {
            m_screen->click(page.name);
            m_screen->press(Qt::Key_F1);
            QVERIFY(help());
            QTRY_VERIFY(help()->hasFocus());
            QVERIFY2(help()->toPlainText().startsWith(titleOf(page) + u'\n'), page.name);
            QVERIFY(help()->toPlainText().size() > 500);
            QVERIFY2(m_screen->window().width() <= 1280, page.name); // the page makes room
            m_screen->grab(QStringLiteral("help-%1-%2").arg(QLatin1String(page.name), language));
            m_screen->press(Qt::Key_F1);
            QVERIFY(!help());
        }
    }
    // While it is open it goes with the page and with the language.
    m_screen->press(Qt::Key_F1);
    m_screen->click("journal");
    const auto journal = std::find_if(pages().begin(), pages().end(), [](const PageEntry& page) {
        return page.name == QByteArray("journal");
    });
    QVERIFY(help()->toPlainText().startsWith(titleOf(*journal)));
    setLanguage(QStringLiteral("en"));
    QVERIFY(help()->toPlainText().startsWith(QStringLiteral("Journal")));
    m_screen->press(Qt::Key_F1);
}

void TestHelp::escGivesTheFocusBack() {
    signIn();
    m_screen->click("journal");
    auto* line = m_screen->wait("journalSearch");
    line->setFocus();
    QTRY_VERIFY(line->hasFocus());
    m_screen->press(Qt::Key_F1);
    QTRY_VERIFY(help() && help()->hasFocus());
    m_screen->press(Qt::Key_Escape);
    QVERIFY(!help());
    QTRY_VERIFY(line->hasFocus());
}

/** Beside the help a page has no less room than in the smallest window without it. */
void TestHelp::leavesThePageItsRoom() {
    signIn();
    Window& window = m_screen->window();
    m_screen->click("issue");
    auto* shell = window.findChild<Shell*>();
    window.resize(window.minimumSize());
    QTRY_COMPARE(shell->width(), window.minimumWidth());
    QTRY_VERIFY(shell->current()->width() < shell->width()); // laid out
    const int least = shell->current()->width();
    window.resize(1280, 720);
    QTRY_COMPARE(shell->width(), 1280);
    auto* first = m_screen->wait<QPushButton>("today");
    QCOMPARE(first->text(), QStringLiteral("Today"));
    m_screen->press(Qt::Key_F1);
    QTRY_VERIFY(help());
    QTRY_VERIFY(shell->current()->width() >= least);
    QVERIFY(first->text().isEmpty());
    QCOMPARE(first->accessibleName(), QStringLiteral("Today"));
    m_screen->grab(QStringLiteral("help-beside-issue"));
    window.resize(1600, 720); // room for all
    QTRY_COMPARE(first->text(), QStringLiteral("Today"));
    window.resize(1280, 720);
    QTRY_VERIFY(first->text().isEmpty());
    m_screen->press(Qt::Key_F1);
    QTRY_COMPARE(first->text(), QStringLiteral("Today"));
}

QTEST_MAIN(TestHelp)
#include "test_help.moc"
