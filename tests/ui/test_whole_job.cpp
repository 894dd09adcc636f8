// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/whole_job.h"
#include "ui/dialogs/ask.h"

using namespace ui;
using namespace ui::test;

/** From the first start to the published list, twice, each time on a workplace of its own. */
class TestWholeJob : public QObject {
    Q_OBJECT

private slots:
    void withKeyboardAndMouse();
    void withTheKeyboardAlone();
    void cleanup() { ask::answerWith({}); }
};

void TestWholeJob::withKeyboardAndMouse() {
    Screen screen;
    MouseHands hands(screen);
    WholeJob job("mouse", screen, hands, 4, 1);
    job.run([&job] { job.importTheTable(); });
}

/** These hands end the program where anything is done with the mouse. */
void TestWholeJob::withTheKeyboardAlone() {
    Screen screen;
    KeyHands hands(screen);
    WholeJob job("keys", screen, hands, 3, 2);
    job.run([&job] { job.typeTheTable(); });
}

QTEST_MAIN(TestWholeJob)
#include "test_whole_job.moc"
