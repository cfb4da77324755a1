// The title of the page, by which tabs and bookmarks are told apart.
import { useEffect } from '../library/preact.js';

const CONSOLE = 'Confirm Shipping';

/** Names the page while it is shown; without a name it is called as the console. */
export function useTitle(name) {
  useEffect(() => {
    document.title = name ? `${name} · ${CONSOLE}` : CONSOLE;
  }, [name]);
}
