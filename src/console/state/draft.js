// Text that a seller typed and has not sent yet. It survives a reload of the page, and ends with the tab.
import { useRef, useState } from '../library/preact.js';
import { useSeller } from './seller.js';

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Returns a draft of the seller, else `initial`; a setter that takes a value or a function of the last one; and a function that forgets it. */
export function useDraft(name, initial) {
  const key = `draft:${useSeller()}/${name}`;
  const [kept, keep] = useState(() => ({ key, value: read(key) }));
  const current = kept.key === key ? kept : { key, value: read(key) };
  const latest = useRef();
  latest.current = current.value ?? initial;

  function set(next) {
    latest.current = typeof next === 'function' ? next(latest.current) : next;
    keep({ key, value: latest.current });
    try {
      sessionStorage.setItem(key, JSON.stringify(latest.current));
    } catch { /* too large to be kept: it stays on the page */ }
  }
  function forget() {
    sessionStorage.removeItem(key);
    keep({ key });
  }
  return [latest.current, set, forget];
}
