// How the tests of the scripts judge work: never by seconds, which differ from machine to machine. See tests/work.py.
import assert from "node:assert/strict";
import { mock } from "node:test";

const TIMES_THE_INPUT = 16;
const TIMES_THE_WORK = 40; // sorting, and caches that overflow, stay below; quadratic work is 256 times as much
const ROUNDS = 3;

/** Milliseconds of processor time that `work` takes. */
function spent(work, given) {
  const before = process.cpuUsage();
  work(given);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Fail if `work` on what `make(size)` gives takes more than 40 times the processor time that it takes on a sixteenth of it.
 * The best of three runs counts for each: a busy machine makes a run slower, and never faster.
 */
export function assertGrows(work, make, size) {
  const [small, large] = [make(size / TIMES_THE_INPUT), make(size)];
  const rounds = [...Array(ROUNDS)];
  work(small); // compiled first
  const least = Math.max(0.1, Math.min(...rounds.map(() => spent(work, small)))); // shorter times are not measured well
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    best = Math.min(best, spent(work, large) / least);
    if (best <= TIMES_THE_WORK) return;
  }
  assert.fail(`${TIMES_THE_INPUT} times the input takes ${Math.round(best)} times the work`);
}

/** Stop the clock, so that no answer is cut short because the machine is busy. */
export function stopClock() {
  mock.method(performance, "now", () => 0);
}

/** Put a clock in the place of the machine's that goes on by a second for each reading, for the time of a test. */
export function clockOfReadings(test) {
  let now = 0;
  test.mock.method(performance, "now", () => {
    now += 1000;
    return now;
  });
}
