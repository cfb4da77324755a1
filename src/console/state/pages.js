// A list of the server, page by page.
import { useEffect, useRef, useState } from '../library/preact.js';
import { send } from '../api/request.js';
import { moves } from './clock.js';
import { useSeller } from './seller.js';
import { useStore } from './store.js';

const PAGE_SIZE = '50';
const ASK_EVERY = 30_000;
/** How many empty pages are passed over at once: a filter may leave nothing of a page although others follow. */
const MAX_EMPTY_PAGES = 20;

/** Returns the first page from a token on that has entries, or the last one looked at. */
async function pageWithEntries(path, field, query, token) {
  const parameters = new URLSearchParams(query);
  parameters.set('pageSize', PAGE_SIZE);
  let next = token;
  for (let tried = 1; ; tried += 1) {
    if (next) parameters.set('paginationToken', next);
    const { data } = await send('GET', `${path}?${parameters}`);
    next = data.pagination.nextToken;
    if (data[field].length > 0 || !next || tried === MAX_EMPTY_PAGES) return { entries: data[field], next };
  }
}

/**
 * Returns the entries loaded so far, and `more` if there are others. The filters are query parameters; empty ones are left out.
 * Entries of another seller or of other filters are never among them, however late they arrive.
 */
export function usePages(path, field, filters) {
  const seller = useSeller();
  const moved = useStore(moves);
  const query = new URLSearchParams(Object.entries(filters).map(([name, value]) => [name, String(value ?? '').trim()]).filter(([, value]) => value)).toString();
  const what = `${seller} ${path}?${query}`;
  const [state, setState] = useState({});
  const latest = useRef();
  const current = state.what === what ? state : { what, entries: [], loading: true };

  async function load(token, before, quietly) {
    const turn = {};
    latest.current = turn;
    if (!quietly) setState({ ...current, loading: true, problem: undefined });
    try {
      const page = await pageWithEntries(path, field, query, token);
      if (latest.current === turn) setState({ what, entries: [...before, ...page.entries], next: page.next, further: Boolean(token) });
    } catch (problem) {
      if (latest.current === turn && !quietly) setState({ ...current, loading: false, problem });
    }
  }

  useEffect(() => {
    load(undefined, []);
    return () => { latest.current = undefined; };
  }, [what, moved]);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden && !current.loading && !current.further) load(undefined, [], true);
    }, ASK_EVERY);
    return () => clearInterval(timer);
  }, [current]);
  return {
    ...current,
    more: current.next && (() => load(current.next, current.entries)),
    reload: () => load(undefined, []),
  };
}
