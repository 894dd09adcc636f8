// SPDX-License-Identifier: Apache-2.0
// write_test_objects FOLDER ALGORITHM: the objects of test_objects.h, for tests that are scripts.
#include <QCoreApplication>

#include "tests/app/test_objects.h"

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) return 2;
    test_objects::write(words.at(1), words.at(2));
    return 0;
}
