// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: what each act is called, when it is offered and what it does, by the same few helpers
// that open the palette and read what is chosen there.
#include <QAction>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListView>
#include <QScopeGuard>
#include <QSemaphore>
#include <QStandardItemModel>
#include <QToolTip>

#include "tests/ui/signed_in.h"
#include "ui/look/banner.h"
#include "ui/look/choice.h"
#include "ui/look/theme.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/word_filter.h"

using namespace ui;
using namespace ui::test;

/** Ctrl+K: an act by its words, done, or shown first, or not done with the reason. */
class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void escFromThePaletteGivesTheFocusBack();
    void anActOfAnotherPageIsDoneThere();
    void anActIsForgottenWhereSomethingElseIsPressed();
    void thePaletteTakesInWhatIsMade();
    void whatIsChosenStaysChosen();
    void theActThatIsMeantIsChosen();
    void aDoubleClickIsOneChoice();
    void wordsThatAreTooLongReadInATooltip();
    void whatRecordsIsSeenFirst();
    void whatCannotBeDoneSaysWhy();
    void whatThereIsNothingForIsOff();
    void findsAnActByARussianKeyboard();
    void understandsTheOtherLayout();
    void whatThereIsNothingForComesLast();
    void findsTheColours();
    void findsAPageByOtherWords();
    void beginningsComeFirst_data();
    void beginningsComeFirst();
    void searchesCertificatesForAName();
    void writesKeysAsTheHelpDoes();

private:
    void openPalette(Screen& screen) {
        screen.press(Qt::Key_K, Qt::ControlModifier);
        auto* line = screen.wait<QLineEdit>("commandText");
        QTRY_VERIFY(line->hasFocus());
    }
    QString chosen(Screen& screen) {
        return screen.wait<QListView>("commandList")->currentIndex().data().toString();
    }

    const SmallWorkplace m_workplace;
};

/** A palette with acts of which the words of one are in those of the other. */
class Alone {
public:
    Alone()
        : palette(&window)
        , show(QStringLiteral("Show what is to be issued"))
        , issue(QStringLiteral("Issue")) {
        window.resize(1024, 640);
        window.show();
        if (!QTest::qWaitForWindowActive(&window)) qFatal("no window");
        QObject::connect(&palette, &CommandPalette::chosen, &window,
                         [this](QAction* act, int) { done.append(act); });
    }
    void open(const QAction* wanted) {
        palette.open({&show, &issue}, {}, QStringLiteral("Issue"), wanted);
    }
    QListView* list() const { return palette.findChild<QListView*>(QStringLiteral("commandList")); }
    void clickOnCurrent() const {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->currentIndex()).center());
    }
    void enter() const {
        QTest::keyClick(palette.findChild<QLineEdit*>(QStringLiteral("commandText")),
                        Qt::Key_Return);
    }

    QWidget window;
    CommandPalette palette;
    QAction show, issue;
    QList<QAction*> done;
};

void TestPalette::escFromThePaletteGivesTheFocusBack() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    screen.click("journal");
    auto* line = screen.wait<QLineEdit>("journalSearch");
    line->setFocus();
    openPalette(screen);
    screen.press(Qt::Key_Escape);
    QVERIFY(!screen.find("commandPalette"));
    QTRY_VERIFY(line->hasFocus());
    // So does an act that goes nowhere.
    openPalette(screen);
    screen.type(QStringLiteral("what is new"));
    screen.press(Qt::Key_Return);
    QVERIFY(!screen.find("commandPalette"));
    QTRY_VERIFY(line->hasFocus());
}

void TestPalette::findsAnActByARussianKeyboard() {
    Screen screen(QStringLiteral("kk"), m_workplace.folder());
    signIn(screen);
    screen.click("journal");
    screen.wait("journalSearch");
    openPalette(screen);
    screen.type(QStringLiteral("журналдан издеу")); // Журналдан іздеу
    QTRY_VERIFY(chosen(screen).contains(QStringLiteral("Журналдан іздеу")));
    screen.press(Qt::Key_Escape);
    setLanguage(QStringLiteral("en"));
}

void TestPalette::understandsTheOtherLayout() {
    Screen screen(QStringLiteral("ru"), m_workplace.folder());
    signIn(screen);
    const std::pair<const char*, const char*> typed[] = {
        {"jnjpdfnm", "отзыв"}, // отозвать
        {";ehyfk", "журнал"},  // журнал
        {"отозвать", "отзыв"}, // as it is
        {"mmm", "mmm"},        // which no act has: as it was typed
    };
    for (const auto& [keys, found] : typed) {
        openPalette(screen);
        screen.type(QString::fromUtf8(keys));
        QVERIFY2(chosen(screen).contains(QString::fromUtf8(found), Qt::CaseInsensitive),
                 qPrintable(chosen(screen)));
        screen.press(Qt::Key_Escape);
    }
    setLanguage(QStringLiteral("en"));
    QApplication::processEvents(); // each act is named anew
    openPalette(screen);
    screen.type(QStringLiteral("ощгктфд")); // journal
    QCOMPARE(chosen(screen), QStringLiteral("Go to: Journal"));
    screen.press(Qt::Key_Escape);
}

/** And what leads to what is meant is found by its word, too. */
void TestPalette::whatThereIsNothingForComesLast() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    waitForPages(screen);
    openPalette(screen);
    screen.type(QStringLiteral("revoke"));
    const auto* found = screen.wait<QListView>("commandList")->model();
    const auto rowOf = [found](const char* text) {
        for (int row = 0; row < found->rowCount(); ++row)
            if (found->index(row, 0).data().toString().startsWith(QLatin1String(text))) return row;
        return -1;
    };
    const int newLetter = rowOf("Revocation: New letter of revocation");
    const int letter = rowOf("Revocation: Revoke what the letter asks for");
    QVERIFY(newLetter >= 0);
    QVERIFY2(letter > newLetter, qPrintable(QString::number(letter))); // none is open
    screen.press(Qt::Key_Escape);
}

void TestPalette::anActOfAnotherPageIsDoneThere() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    waitForPages(screen);
    auto* shell = screen.window().findChild<Shell*>();
    QCOMPARE(shell->currentName(), QStringLiteral("today"));
    openPalette(screen);
    screen.type(QStringLiteral("settings take in a ca"));
    QVERIFY(chosen(screen).startsWith(QStringLiteral("Settings: Take in a CA…")));
    screen.press(Qt::Key_Return);
    QTRY_COMPARE(shell->currentName(), QStringLiteral("settings"));
    screen.wait("caCertificate");
    QVERIFY(!screen.find("commandPalette"));
    QVERIFY(!screen.find("whyNot"));
}

/** Its page has no answer for long: what is pressed meanwhile is what the operator wants now. */
void TestPalette::anActIsForgottenWhereSomethingElseIsPressed() {
    QSemaphore gate; // before the screen, which waits for its worker
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    const auto letThrough = qScopeGuard([&gate] { gate.release(); });
    signIn(screen);
    waitForPages(screen);
    QTRY_VERIFY(!screen.work().isBusy());
    screen.work().start(
        &screen.window(),
        [&gate](model::Desk&, model::Job&) {
            gate.acquire();
            return model::done();
        },
        [](const model::Status&) {});
    auto* shell = screen.window().findChild<Shell*>();
    openPalette(screen);
    screen.type(QStringLiteral("settings take in a ca"));
    screen.press(Qt::Key_Return);
    QCOMPARE(shell->currentName(), QStringLiteral("settings"));
    screen.wait("waitNotice");
    QVERIFY(!screen.find("caCertificate"));
    screen.press(Qt::Key_Tab);
    gate.release();
    QTRY_VERIFY(!screen.work().isBusy());
    QVERIFY(!screen.find("caCertificate"));
}

/** Nobody has to wait until all pages are made: what comes meanwhile comes into the palette. */
void TestPalette::thePaletteTakesInWhatIsMade() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    openPalette(screen);
    screen.type(QStringLiteral("settings: take in a ca"));
    QTRY_VERIFY(chosen(screen).startsWith(QStringLiteral("Settings: Take in a CA…")));
    screen.press(Qt::Key_A, Qt::ControlModifier);
    screen.type(QStringLiteral("qqq"));
    QCOMPARE(chosen(screen), QStringLiteral("Search the certificates for “qqq”"));
    screen.press(Qt::Key_Escape);
}

/** They change at once, and the settings say so, which may be in view. */
void TestPalette::findsTheColours() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    const auto usual = qScopeGuard([] { look::choose(look::Choice::Light); });
    signIn(screen);
    screen.click("settings");
    const auto* box = screen.wait<QComboBox>("scheme");
    const auto isChosen = [box](look::Choice choice) {
        return look::chosen() == choice && box->currentData().toInt() == static_cast<int>(choice);
    };
    const std::pair<const char*, look::Choice> words[] = {
        {"dark", look::Choice::Dark},
        {"light", look::Choice::Light},
        {"high contrast", look::Choice::HighContrast},
        {"night theme", look::Choice::Dark},
    };
    for (const auto& [text, choice] : words) {
        openPalette(screen);
        screen.type(QLatin1String(text));
        QVERIFY2(chosen(screen).startsWith(QStringLiteral("Colours: ")), text);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY2(isChosen(choice), text);
    }
    QCOMPARE(look::scheme(), look::Scheme::Dark);
    const std::pair<Qt::Key, look::Choice> keys[] = {
        {Qt::Key_5, look::Choice::Light},
        {Qt::Key_6, look::Choice::Dark},
        {Qt::Key_7, look::Choice::HighContrast},
        {Qt::Key_4, look::Choice::System},
    };
    for (const auto& [key, choice] : keys) {
        screen.press(key, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(isChosen(choice));
    }
    setLanguage(QStringLiteral("ru"));
    const auto* dark = screen.window().findChild<QAction*>(QStringLiteral("coloursDark"));
    QTRY_COMPARE(dark->text(), QStringLiteral("Цвета: Тёмные"));
    openPalette(screen);
    screen.type(QStringLiteral("темная тема")); // Ё is seldom typed
    QVERIFY2(chosen(screen).startsWith(QStringLiteral("Цвета: Тёмные")),
             qPrintable(chosen(screen)));
    screen.press(Qt::Key_Escape);
    setLanguage(QStringLiteral("en"));
}

/** A page is headed in the plural, and asked for in the singular, and by the Order's whole name. */
void TestPalette::findsAPageByOtherWords() {
    Screen screen(QStringLiteral("ru"), m_workplace.folder());
    signIn(screen);
    waitForPages(screen);
    const auto found = [&screen](const QString& text) {
        screen.type(text);
        QStringList rows;
        const auto* model = screen.wait<QListView>("commandList")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows += model->index(row, 0).data().toString().section(QStringLiteral("   "), 0, 0);
        screen.press(Qt::Key_Escape);
        return rows;
    };
    const std::pair<QString, QString> wanted[] = {
        {QStringLiteral("свидетельство"), QStringLiteral("Перейти: Свидетельства")},
        {QStringLiteral("носителя"), QStringLiteral("Перейти: Ключевые носители")}, // an ending
        {QStringLiteral("флешка"), QStringLiteral("Перейти: Ключевые носители")},
    };
    for (const auto& [text, act] : wanted) {
        openPalette(screen);
        const QStringList rows = found(text);
        QVERIFY2(rows.contains(act), qPrintable(text + QStringLiteral(": ") + rows.join(u'\n')));
    }
    openPalette(screen);
    QCOMPARE(found(QStringLiteral("регистрационное свидетельство")).value(0),
             QStringLiteral("Перейти: Свидетельства"));
    // What an act is called comes before what it is also called.
    openPalette(screen);
    const QStringList rows = found(QStringLiteral("свидетельство"));
    QVERIFY(rows.value(0).contains(QStringLiteral("свидетельство")));
    setLanguage(QStringLiteral("en"));
}

void TestPalette::beginningsComeFirst_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found"); // by their numbers
    QTest::newRow("one begins so, one is also called so, one has it inside") << "тіл"
                                                                             << "2 1 0";
    QTest::newRow("on a Russian keyboard") << "тил"
                                           << "2 1 0";
    QTest::newRow("two letters are found at beginnings alone") << "ті"
                                                               << "2 1";
    QTest::newRow("one letter") << "ж"
                                << "1 2";
    QTest::newRow("two words, one of them inside") << "еттіл терезе"
                                                   << "0";
    QTest::newRow("behind a mark") << "k"
                                   << "0";
    QTest::newRow("another ending") << "терезеде"
                                    << "0";
}

void TestPalette::beginningsComeFirst() {
    QStandardItemModel acts;
    const auto add = [&acts](const char* text, const char* also) {
        auto* item = new QStandardItem(QString::fromUtf8(text));
        item->setData(QString::fromUtf8(also), WordFilter::alsoRole);
        acts.appendRow(item);
    };
    add("Кеңейтілген терезе реттілігі", "Ctrl+K"); // inside, twice
    add("Жұмыс үстелі", "тілі");
    add("Жаңа тіл", "");
    WordFilter filter(nullptr);
    filter.setSourceModel(&acts);
    QFETCH(QString, typed);
    filter.setText(typed);
    QStringList found;
    for (int row = 0; row < filter.rowCount(); ++row)
        found += QString::number(filter.mapToSource(filter.index(row, 0)).row());
    QTEST(found.join(u' '), "found");
}

/** Whoever types somebody's name wants what was issued to them. */
void TestPalette::searchesCertificatesForAName() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    openPalette(screen);
    for (const QString& text : {QStringLiteral("Сәрсенова Л"), QStringLiteral("Сәрсенова Ләйлә")}) {
        screen.find<QLineEdit>("commandText")->selectAll();
        screen.type(text);
        QCOMPARE(chosen(screen), QStringLiteral("Search the certificates for “%1”").arg(text));
        QCOMPARE(screen.wait<QListView>("commandList")->model()->rowCount(), 1);
    }
    screen.press(Qt::Key_Return);
    QVERIFY(!screen.find("commandPalette"));
    QTRY_COMPARE(screen.window().findChild<Shell*>()->currentName(),
                 QStringLiteral("certificates"));
    QCOMPARE(screen.wait<QLineEdit>("certificateSearch")->text(),
             QStringLiteral("Сәрсенова Ләйлә"));
    QTRY_VERIFY(screen.find("certificateSearch")->hasFocus());
    // Where an act is found, it is the act that is meant.
    openPalette(screen);
    screen.type(QStringLiteral("journal"));
    QVERIFY(!chosen(screen).startsWith(QStringLiteral("Search the certificates for")));
    screen.press(Qt::Key_Escape);
}

/** Acts come in while it is open: Enter still takes what is seen to be chosen. */
void TestPalette::whatIsChosenStaysChosen() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    QTRY_VERIFY(!screen.work().isBusy());
    openPalette(screen);
    for (int row = 0; row < 3; ++row)
        screen.press(Qt::Key_Down);
    const QString before = chosen(screen);
    QVERIFY(!before.isEmpty());
    waitForPages(screen);
    QCOMPARE(chosen(screen), before);
    screen.press(Qt::Key_Escape);
}

/** “Issue” is a word of another act, too, which stands above it. */
void TestPalette::theActThatIsMeantIsChosen() {
    Alone alone;
    alone.open(nullptr);
    QCOMPARE(alone.palette.current(), &alone.show);
    alone.open(&alone.issue);
    QCOMPARE(alone.palette.current(), &alone.issue);
    alone.enter();
    QCOMPARE(alone.done, QList<QAction*>{&alone.issue});
    // One that is not there is not another one.
    const QAction gone;
    alone.open(&gone);
    QVERIFY(!alone.palette.current());
    alone.enter();
    QCOMPARE(alone.done.size(), 1);
}

void TestPalette::wordsThatAreTooLongReadInATooltip() {
    Alone alone;
    alone.issue.setText(QStringLiteral("Issue ").repeated(40).trimmed());
    const auto tooltipOf = [&alone](const QAction& act) {
        alone.open(&act);
        const QModelIndex line = alone.list()->currentIndex();
        auto* delegate = alone.list()->itemDelegate();
        QStyleOptionViewItem option;
        option.initFrom(alone.list());
        option.font = alone.list()->font();
        QHelpEvent help(QEvent::ToolTip, {}, alone.list()->mapToGlobal(QPoint()));
        delegate->helpEvent(&help, alone.list(), option, line);
        const QString said = QToolTip::text();
        QToolTip::hideText();
        return said;
    };
    QCOMPARE(tooltipOf(alone.show), QString());
    QCOMPARE(tooltipOf(alone.issue), alone.issue.text());
}

void TestPalette::aDoubleClickIsOneChoice() {
    const auto before = qScopeGuard([usual = QApplication::doubleClickInterval()] {
        QApplication::setDoubleClickInterval(usual);
    });
    QApplication::setDoubleClickInterval(60000); // no machine is too slow for it
    Alone alone;
    alone.open(&alone.issue);
    alone.clickOnCurrent();
    QVERIFY(alone.done.isEmpty() && alone.palette.isVisible());
    QCOMPARE(alone.palette.current(), &alone.issue);
    QApplication::setDoubleClickInterval(0);
    const auto isDone = [&alone] {
        if (alone.done.isEmpty()) alone.clickOnCurrent();
        return !alone.done.isEmpty();
    };
    QTRY_VERIFY(isDone());
    QCOMPARE(alone.done, QList<QAction*>{&alone.issue});
}

void TestPalette::whatRecordsIsSeenFirst() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    waitForPages(screen);
    auto* shell = screen.window().findChild<Shell*>();
    screen.click("applications");
    screen.click("newLetter");
    screen.wait("register");
    screen.click("today");
    QTRY_VERIFY(!screen.work().isBusy());
    openPalette(screen);
    screen.type(QStringLiteral("applications register the letter"));
    QVERIFY(chosen(screen).startsWith(QStringLiteral("Applications: Register the letter")));
    screen.press(Qt::Key_Return);
    // The page is there, nothing is done, and the act is the one chosen.
    QTRY_COMPARE(shell->currentName(), QStringLiteral("applications"));
    QTRY_VERIFY(screen.find("commandPalette"));
    QVERIFY(chosen(screen).startsWith(QStringLiteral("Register the letter")));
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
    QApplication::sendEvent(screen.wait("commandText"), &held);
    QVERIFY(screen.find("commandPalette"));
    const auto isTried = [&] {
        const auto* said = screen.find<look::Banner>("letterMessage");
        return said && said->text().contains(QStringLiteral("nothing is registered yet"));
    };
    QVERIFY(!isTried());
    // Once more, and it is done: of an empty letter it is said what it lacks.
    screen.press(Qt::Key_Return);
    QVERIFY(!screen.find("commandPalette"));
    QTRY_VERIFY(isTried());
    screen.press(Qt::Key_Escape); // to the list
    screen.wait("letterTable");
}

void TestPalette::whatCannotBeDoneSaysWhy() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    waitForPages(screen);
    auto* shell = screen.window().findChild<Shell*>();
    const auto topOf = [](const QWidget& one) { return one.mapToGlobal(QPoint()).y(); };
    const int topBefore = topOf(*shell->current());
    openPalette(screen);
    screen.type(QStringLiteral("revocation: revoke what"));
    screen.press(Qt::Key_Return);
    auto* why = screen.wait<look::Banner>("whyNot");
    QCOMPARE(shell->currentName(), QStringLiteral("revocation"));
    // Nothing moves for it: neither the navigation nor the page.
    QVERIFY(topOf(*why) > topOf(*shell->current()));
    QCOMPARE(topOf(*shell->current()), topBefore);
    QCOMPARE(why->text(),
             QStringLiteral("“Revoke what the letter asks for” cannot be done now. Open "
                            "a letter first: choose it in the list and press Enter."));
    screen.press(Qt::Key_Escape);
    QVERIFY(!screen.find("whyNot"));
    // So does one of the page that is open.
    openPalette(screen);
    screen.type(QStringLiteral("print or save the letter"));
    QVERIFY(chosen(screen).startsWith(QStringLiteral("Print or save the letter… (not now)")));
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(screen.find("whyNot"));
    QCOMPARE(shell->currentName(), QStringLiteral("revocation"));
    // It is no news on another page.
    screen.click("today");
    QVERIFY(!screen.find("whyNot"));
    // A button of a page that is not open: here no authority signs.
    openPalette(screen);
    screen.type(QStringLiteral("sign and publish"));
    QVERIFY(chosen(screen).startsWith(QStringLiteral("Revocation lists: Sign and publish")));
    screen.press(Qt::Key_Return);
    QTRY_COMPARE(shell->currentName(), QStringLiteral("crl"));
    QTRY_VERIFY(screen.find("whyNot"));
}

/** In an empty register: nothing that is on may do nothing without a word. */
void TestPalette::whatThereIsNothingForIsOff() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    waitForPages(screen);
    const std::pair<const char*, std::vector<const char*>> pages[] = {
        {"certificates",
         {"exportCsvAction", "renameSearchAction", "deleteSearchAction", "showFieldsAction",
          "showOctetsAction", "showChainAction", "showHistoryAction", "saveDerAction",
          "savePemAction", "copyValueAction"}},
        {"journal", {"printBook", "printChosenAction", "correctLineAction", "saveLineCorrection"}}};
    for (const auto& [page, acts] : pages) {
        screen.click(page);
        QTRY_VERIFY(!screen.work().isBusy());
        for (const char* name : acts) {
            const auto* act = screen.window().findChild<QAction*>(QLatin1String(name));
            QVERIFY2(act && !act->isEnabled(), name);
            QVERIFY2(!act->whatsThis().isEmpty(), name); // what it needs
        }
    }
    // The hand-over forgets its lines with the lock: they are printed elsewhere.
    const auto* lines = screen.window().findChild<QAction*>(QStringLiteral("printJournalAction"));
    QVERIFY(lines && !lines->isEnabled());
    QVERIFY(lines->whatsThis().contains(QStringLiteral("on the page “Journal”")));
    screen.click("certificates");
    openPalette(screen);
    screen.type(QStringLiteral("save the certificate as der"));
    QVERIFY(chosen(screen).startsWith(QStringLiteral("Save the certificate as DER… (not now)")));
    screen.press(Qt::Key_Return);
    QVERIFY(screen.wait<look::Banner>("whyNot")->text().endsWith(
        QStringLiteral("Choose a certificate in the list first.")));
    screen.press(Qt::Key_Escape);
    // What is kept and in use can be renamed.
    screen.press(Qt::Key_F, Qt::ControlModifier);
    screen.type(QStringLiteral("nobody"));
    screen.press(Qt::Key_D, Qt::ControlModifier);
    screen.wait<QLineEdit>("searchName");
    screen.press(Qt::Key_Return);
    const auto* rename = screen.window().findChild<QAction*>(QStringLiteral("renameSearchAction"));
    QTRY_VERIFY(rename->isEnabled());
    screen.press(Qt::Key_F, Qt::ControlModifier);
    screen.press(Qt::Key_End);
    screen.type(QStringLiteral("s"));
    QTRY_VERIFY(!rename->isEnabled());
}

/** Right of the words, which are what is looked through; and found by them, too. */
void TestPalette::writesKeysAsTheHelpDoes() {
    Alone alone;
    alone.issue.setShortcut(Qt::CTRL | Qt::Key_Return);
    alone.open(&alone.issue);
    const auto said = [&alone] {
        return alone.list()->currentIndex().data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(said(), QStringLiteral("Issue, Ctrl+Enter"));
    QCOMPARE(alone.list()->currentIndex().data().toString(), QStringLiteral("Issue"));
    auto* line = alone.palette.findChild<QLineEdit*>(QStringLiteral("commandText"));
    line->setText(QStringLiteral("ctrl+enter"));
    QCOMPARE(said(), QStringLiteral("Issue, Ctrl+Enter"));
}

QTEST_MAIN(TestPalette)
#include "test_palette.moc"
