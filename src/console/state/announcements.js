// Announcements that a screen reader reads without moving the focus.
import { createStore } from './store.js';

export const announcement = createStore('');

/** Says a sentence, also if it is the same as before. */
export function announce(text) {
  announcement.set('');
  setTimeout(() => announcement.set(text), 50);
}
