// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QDate>
#include <QString>

#include "model/domain/application.h"
#include "model/domain/journal_line.h"
#include "model/domain/revocation.h"
#include "model/job/job.h"
#include "model/papers/refusal_reply.h"

/**
 * The Order's papers as PDF. The wording is data: resources/forms, one file a form; the edition in
 * force on the day of printing is taken. Same values, same bytes. The functions need a
 * QGuiApplication and may run on any thread. In a training workplace every page says so.
 *
 * Errors: FontMissing; BadArgument for a character that the font does not have (nothing is printed
 * with a gap in it); BadResource for a broken form.
 */
namespace model::papers {

struct Context {
    bool training = false;
    QDate day; // the civil day of printing
    QString authorityName;
    QString operatorName;
    Job* job = nullptr; // is told how far the paper is, and may end it; null: nobody waits
};

/** Appendix 1. Of each row the nine columns as the letter has them. */
Result<Bytes> application(const Application& letter, const Context& context);

/**
 * Appendix 3, in the order given. A correction names the number of the line it corrects, which
 * must be among the lines: NotFound.
 */
Result<Bytes> journal(const std::vector<JournalLine>& lines, const Context& context);

/** Appendix 7. */
Result<Bytes> revocation(const RevocationLetter& letter, const Context& context);

/** Para 12 1): the reasoned reply, one for all refused rows of a letter. BadArgument: no row. */
Result<Bytes> refusalReply(const RefusalReply& reply, const Context& context);

} // namespace model::papers
