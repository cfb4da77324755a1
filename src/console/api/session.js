// The seller of this tab. Locally the token is the seller's own name; two tabs may be two sellers.
import { createStore } from '../state/store.js';

const KEY = 'token';

export const session = createStore(sessionStorage.getItem(KEY) ?? '');

/** Takes another token; an empty one is the seller that the server takes without one. */
export function signIn(token) {
  if (token) sessionStorage.setItem(KEY, token);
  else sessionStorage.removeItem(KEY);
  session.set(token);
}

/** Returns the headers that say who asks. */
export function credentials() {
  return session.get() ? { Authorization: `Bearer ${session.get()}` } : {};
}
