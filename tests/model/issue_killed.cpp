// SPDX-License-Identifier: Apache-2.0
#include <csignal>

#include <unistd.h>

#include "model/issuance/issuance_service.h"
#include "tests/model/desk_fixture.h"

using namespace model;
using namespace model::test;

// issue_killed WORKPLACE MEDIUM ROW WHERE N: issues the row and dies by SIGKILL at the Nth report
// of progress ("step"), the Nth look at the clock ("clock": each transaction begins with one), or
// where the fault rules of the token's store say so ("token"). Exit code 3: it came to the end.
namespace {

int left = 0;

void count() {
    if (left > 0 && --left == 0) ::kill(::getpid(), SIGKILL);
}

class DeadlyClock final : public crypto::Clock {
public:
    Time now() const override {
        if (counts) count();
        return FakeClock().at;
    }
    bool counts = false;
};

} // namespace

int main(int argc, char** argv) {
    if (argc != 6) return 2;
    const QString folder = QString::fromUtf8(argv[1]);
    const QString medium = QString::fromUtf8(argv[2]);
    const std::string where = argv[4];
    DeadlyClock clock;
    auto session =
        KU_OK(workplace::signIn(folder, QStringLiteral("Айгүл Әбенова"), secret(password), clock));
    const auto media = KU_OK(token::TokenHost::open({KU_SOFTTOKEN}));
    crypto::SystemRandom random;
    Desk desk{session, *media, random};
    IssuanceService service(desk);
    const CaGeneration ca = KU_OK(service.signingCa({}));
    KU_OK(media->login(ca.tokenSerial.toStdString(), secret(pin), false));
    KU_OK(media->login(medium.toStdString(), secret(pin), false));
    Job job([&](Step, int, int) {
        if (where == "step") count();
    });
    clock.counts = where == "clock";
    left = std::atoi(argv[5]);
    KU_OK(service.issue({std::atoll(argv[3]), medium, ca.id, false}, job));
    return 3;
}
