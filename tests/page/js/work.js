// How the tests of the scripts judge work: never by seconds, which differ from machine to machine. See tests/work.py.
import assert from "node:assert/strict";

const TIMES_THE_INPUT = 16;
const TIMES_THE_WORK = 40; // sorting, and caches that overflow, stay below; quadratic work is 256 times as much
const ROUNDS = 5;
const ENOUGH = 20; // milliseconds over which short work is measured

/** Milliseconds of processor time that `work` takes. */
function spent(work, given) {
  const before = process.cpuUsage();
  work(given);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The same, on the average of runs that take long enough to be measured well. */
function spentOnAverage(work, given) {
  let [total, runs] = [0, 0];
  while (total < ENOUGH) {
    total += spent(work, given);
    runs += 1;
  }
  return total / runs;
}

/**
 * Fail if `work` on what `make(size)` gives takes more than 40 times the processor time that it takes on a sixteenth
 * of it.
 * The best of five rounds counts, as a busy machine can make a run slower.
 */
export function assertGrows(work, make, size) {
  const [small, large] = [make(size / TIMES_THE_INPUT), make(size)];
  let best = Infinity;
  work(small); // compiled first
  for (let round = 0; round < ROUNDS; round += 1) {
    best = Math.min(best, spent(work, large) / spentOnAverage(work, small));
    if (best <= TIMES_THE_WORK) return;
  }
  assert.fail(`${TIMES_THE_INPUT} times the input takes ${Math.round(best)} times the work`);
}
