# SPDX-License-Identifier: Apache-2.0
# The warnings of our style, as errors; and the sanitizers, for every target at once.
add_compile_options(
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
    -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
if(KU_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
    # Some optimisation and line numbers alone: the tests run faster, and a program is linked in a
    # third of the time. The checks themselves make gcc guess at what is not initialised; the build
    # without them is the judge of that.
    set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")
    add_compile_options(-Wno-maybe-uninitialized)
endif()
if(KU_FUZZ)
    add_compile_options(
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()
# gcc 12 at -O3 warns of comparisons of vectors longer than memory; -O2 is what everything else is
# built with, too.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
# Line numbers are all a back trace needs; the rest of -g is a quarter of the build's time.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")
