# SPDX-License-Identifier: Apache-2.0
# Reading the headers of Qt and the standard library is two thirds of a build's time. They, and never
# a header of ours, are precompiled; -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON builds without, which a
# compiler cache likes better.
set(ku_std_headers <algorithm> <array> <chrono> <functional> <map> <memory> <mutex> <optional>
    <string> <unordered_map> <variant> <vector>)

# What a window's file needs of Qt, and no more: a file pays for what is precompiled and not used.
set(ku_window_headers QAbstractTableModel QApplication QBoxLayout QComboBox QDate QEvent QFrame
    QHBoxLayout QHeaderView QIcon QLabel QLineEdit QLocale QPointer QPushButton QString QTableView
    QTimer QVBoxLayout QWidget)

# ku_precompile(target header...): those, and the standard library's.
function(ku_precompile target)
    list(TRANSFORM ARGN PREPEND "<" OUTPUT_VARIABLE headers)
    list(TRANSFORM headers APPEND ">")
    target_precompile_headers(${target} PRIVATE ${ku_std_headers} ${headers})
endfunction()
