// The seller of this tab. Locally the token is the seller's own name, and two tabs may be two sellers; elsewhere an issuer makes it.
import { createStore } from '../state/store.js';

const [TOKEN, NAME] = ['token', 'seller-name'];

export const session = createStore(sessionStorage.getItem(TOKEN) ?? '');
/** Whether the token is no longer taken. The seller stays, and with it what was typed, until another one signs in. */
export const ended = createStore(false);

/** Takes another token; an empty one is the seller that the local server takes without one. The name is for the reader only. */
export function signIn(token, name = token) {
  sessionStorage.setItem(NAME, name);
  if (token) sessionStorage.setItem(TOKEN, token);
  else sessionStorage.removeItem(TOKEN);
  ended.set(false);
  session.set(token);
}

/** Forgets the seller and what was typed. */
export function signOut() {
  sessionStorage.clear();
  signIn('');
}

/** Returns the name of the seller, for the reader. */
export const sellerName = () => sessionStorage.getItem(NAME) ?? session.get();

/** Returns what a token says; nothing if it is not a JSON Web Token. */
export function claimsOf(token) {
  try {
    const bytes = atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes, letter => letter.charCodeAt(0))));
  } catch {
    return {};
  }
}

/** Returns the headers that say who asks. */
export function credentials() {
  return session.get() ? { Authorization: `Bearer ${session.get()}` } : {};
}
