// Who the seller is: the token itself locally, else whom the token names. A fresh token of the same seller changes nothing.
import { claimsOf, session } from '../api/session.js';
import { useStore } from './store.js';

/** Returns the seller, and draws the view again when another one signs in. */
export function useSeller() {
  const token = useStore(session);
  return claimsOf(token).sub ?? token;
}
