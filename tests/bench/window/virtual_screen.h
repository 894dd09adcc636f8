// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace bench {

/** A program to be shown, and how one sees that it is open. */
struct Showing {
    QString program;
    QStringList arguments;
    QString home;
    QMap<QString, QString> environment = {}; // besides ours
    QString ready = {}; // it makes this file when it is open; none: its picture alone tells
};

/** What starting a program on a virtual screen showed. */
struct ShownProgram {
    double shown = 0;  // ms until the picture stood still
    double idle = 0;   // % of a core in the seconds after that
    double memory = 0; // MiB, resident
};

/**
 * An X server without hardware whose picture lies in a file: what anybody's program shows is seen
 * there, by the same gauge for all.
 */
class VirtualScreen {
public:
    /** Nothing where Xvfb does not start. */
    static std::unique_ptr<VirtualScreen> start();
    ~VirtualScreen();

    /**
     * Until the program says that it is open, where it says so, and the picture changed and then
     * stood still for 400 ms; nothing where that never came.
     */
    std::optional<ShownProgram> show(const Showing& wanted);

private:
    VirtualScreen() = default;

    QTemporaryDir m_folder;
    QProcess m_server;
    QByteArray m_display;
    const unsigned char* m_picture = nullptr;
    std::size_t m_size = 0;
};

} // namespace bench
