// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QProcess>
#include <QTemporaryDir>

namespace bench {

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
    /** Nothing where Xvfb is absent or does not start. */
    static std::unique_ptr<VirtualScreen> start();
    ~VirtualScreen();

    /** Until the picture changed and then stood still for 400 ms; nothing where it never did. */
    std::optional<ShownProgram> show(const QString& program, const QStringList& arguments,
                                     const QString& home);

private:
    VirtualScreen() = default;

    QTemporaryDir m_folder;
    QProcess m_server;
    QByteArray m_display;
    const unsigned char* m_picture = nullptr;
    std::size_t m_size = 0;
};

} // namespace bench
