// Work in slices: between two of them the page answers clicks and keys, and draws.

const SLICE = 30; // milliseconds

/**
 * Run the steps of a question in slices, the first of them at once. `done` is called with what they return, maybe
 * before this function returns, `failed` with what they throw; neither is called once the work is cancelled.
 *
 * @template T
 * @param {Generator<unknown, T>} steps
 * @param {(answer: T) => void} done
 * @param {(error: unknown) => void} failed
 * @returns {{ cancel: () => void }}
 */
export function run(steps, done, failed) {
  let cancelled = false;
  const slice = () => {
    if (cancelled) return;
    const end = performance.now() + SLICE;
    let next;
    try {
      do next = steps.next();
      while (!next.done && performance.now() < end);
    } catch (error) {
      failed(error);
      return;
    }
    if (!next.done) {
      soon(slice);
      return;
    }
    done(next.value);
  };
  slice();
  return {
    cancel() {
      cancelled = true;
    },
  };
}

/**
 * Call `next` after what waits already. Timers wait longer, in hidden tabs for a second and more.
 *
 * @param {() => void} next
 */
function soon(next) {
  const { port1: here, port2: there } = new MessageChannel();
  here.onmessage = () => {
    here.close();
    next();
  };
  there.postMessage(null);
}
