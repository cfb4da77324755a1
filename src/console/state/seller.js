// Who the seller is: the token itself locally, else whom the token names. A fresh token of the same seller changes nothing.
import { session } from '../api/session.js';
import { useStore } from './store.js';

/** Returns the seller that a token stands for. */
function sellerOf(token) {
  try {
    const [, payload] = token.split('.');
    return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))).sub ?? token;
  } catch {
    return token;
  }
}

/** Returns the seller, and draws the view again when another one signs in. */
export const useSeller = () => sellerOf(useStore(session));
