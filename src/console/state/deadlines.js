// Deadlines: every countdown on the page says when, so that the local clock can be moved to the next one.
import { createStore } from './store.js';
import { useEffect } from '../library/preact.js';

export const deadlines = createStore([]);

/** Keeps an instant among the deadlines while the view is shown. */
export function useDeadline(at, name) {
  useEffect(() => {
    const entry = { at: new Date(at), name };
    deadlines.set([...deadlines.get(), entry]);
    return () => deadlines.set(deadlines.get().filter(other => other !== entry));
  }, [at, name]);
}

/** Returns the first deadline after an instant, or nothing. */
export function nextDeadline(all, now) {
  return all.filter(each => each.at > now).sort((one, other) => one.at - other.at)[0];
}
