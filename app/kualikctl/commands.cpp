// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/commands.h"

namespace app::kualikctl {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        initCommand(),
        caListCommand(),
        caTrainCommand(),
        caAdoptCommand(),
        caExportCommand(),
        mediaListCommand(),
        mediaPrepareCommand(),
        mediaReceiveCommand(),
        mediaReturnCommand(),
        mediaFailCommand(),
        mediaDueCommand(),
        mediaPinCommand(),
        applicationAddCommand(),
        applicationListCommand(),
        applicationShowCommand(),
        applicationCheckCommand(),
        applicationAcceptCommand(),
        applicationRefuseCommand(),
        applicationPrintCommand(),
        applicationReplyCommand(),
        issueRunCommand(),
        issueRowCommand(),
        issueListCommand(),
        issueResumeCommand(),
        issueCloseCommand(),
        issueExportCommand(),
        journalHandOverCommand(),
        journalListCommand(),
        journalCorrectCommand(),
        journalPrintCommand(),
        revokeAddCommand(),
        revokeRunCommand(),
        revokeListCommand(),
        revokePrintCommand(),
        crlPublishCommand(),
        crlPreviewCommand(),
        crlAgainCommand(),
        crlListCommand(),
        findCommand(),
        clockShowCommand(),
        clockConfirmCommand(),
        clockAcceptCommand(),
        operatorListCommand(),
        operatorAddCommand(),
        operatorPasswordCommand(),
        auditVerifyCommand(),
        auditListCommand(),
        showCommand(),
        lintCommand(),
        verifyCommand(),
        providerPathCommand(),
    };
    return all;
}

} // namespace app::kualikctl
