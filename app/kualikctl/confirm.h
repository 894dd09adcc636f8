// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kualikctl/command.h"

namespace app::kualikctl {

/**
 * Before an act that is never undone: whoever sits at a terminal reads what it will do and answers
 * "yes", else Cancelled. With --yes, or where standard input is no terminal, nobody is asked.
 */
class Confirmation {
public:
    explicit Confirmation(Context& context);

    /** What is about to be done; on standard error where it is asked with --json. */
    void line(const QString& text) const;
    Status ask(const QString& question) const;

private:
    Context& m_context;
    bool m_asks;
};

/** The same where the question says it all. */
Status confirm(Context& context, const QString& question);

} // namespace app::kualikctl
