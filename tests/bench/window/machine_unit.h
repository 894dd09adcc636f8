// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bench {

/**
 * What this machine needs at this moment, in milliseconds, for a page that anybody knows: a table
 * of plain Qt with the rows of a long letter, laid out and painted, the median of five times.
 * Figures in it can be compared between machines. To be asked for before our own look is on the
 * program.
 */
double machineUnit();

} // namespace bench
