// The time of the server. Locally it can be moved, and every countdown follows it.
import { createStore, useStore } from './store.js';
import { settings } from '../settings.js';
import { send } from '../api/request.js';

const SYNCHRONIZE_EVERY = 15_000;
let offset = 0;

export const clock = createStore(new Date());
/** Counts the moves of the clock: what was loaded before is loaded again. */
export const moves = createStore(0);

const now = () => new Date(Date.now() + offset);

async function synchronize(moving = false) {
  try {
    const { data } = await send('GET', '/_local/clock');
    const difference = new Date(data.now) - Date.now();
    const moved = moving || Math.abs(difference - offset) > 5_000;
    offset = difference;
    clock.set(now());
    if (moved) moves.set(moves.get() + 1);
  } catch { /* the next request says that the connection is lost */ }
}

/** Lets the clock tick every second. */
export function startClock() {
  setInterval(() => document.hidden || clock.set(now()), 1000);
  if (!settings.local) return;
  synchronize();
  setInterval(() => document.hidden || synchronize(), SYNCHRONIZE_EVERY);
  addEventListener('focus', () => synchronize());
}

/** Returns the time, and draws the view again every second. */
export const useNow = () => useStore(clock);

/** Moves the local clock forward, in milliseconds. What falls due on the way happens. */
export async function advance(milliseconds) {
  await send('POST', '/_local/clock/advance', { by: `PT${milliseconds / 1000}S` });
  await synchronize(true);
}
