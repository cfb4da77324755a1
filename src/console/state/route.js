// The page that the address names: #/workflows/wf1/pallets/sh1 is {page: 'pallets', id: 'wf1', part: 'sh1'}.
import { createStore } from './store.js';

/** Returns a part of the address in plain text; one that is not encoded rightly names nothing that exists, and stays as it is. */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function read() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
  const [first, id, second, part] = path.split('/').map(decoded);
  const search = new URLSearchParams(query);
  if (first === 'workflows' && id) return { page: second === 'pallets' ? 'pallets' : 'workflow', id, part, search };
  if (first === 'shipments' && id) return { page: 'shipment', id, search };
  return { page: ['new', 'shipments', 'preferences'].includes(first) ? first : 'workflows', search };
}

export const route = createStore(read());

addEventListener('hashchange', () => {
  route.set(read());
  scrollTo(0, 0);
  document.getElementById('main')?.focus({ preventScroll: true });
});

/** Shows the page of an address without leaving a way back to this one. */
export function replaceAddress(address) {
  history.replaceState(null, '', address);
  route.set(read());
}

/** Shows another page. */
export function go(address) {
  location.hash = address;
}
