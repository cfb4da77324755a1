// What was typed and not sent yet. It survives a reload of the page, and ends with the tab.
import { useState } from '../library/preact.js';

const PREFIX = 'draft:';

function read(name) {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Returns a draft, a setter, and a function that forgets it. */
export function useDraft(name, initial) {
  const [value, setValue] = useState(() => read(name) ?? initial);
  function set(next) {
    setValue(next);
    try {
      sessionStorage.setItem(PREFIX + name, JSON.stringify(next));
    } catch { /* too large to be kept: it stays on the page */ }
  }
  function forget() {
    sessionStorage.removeItem(PREFIX + name);
    setValue(initial);
  }
  return [value, set, forget];
}
