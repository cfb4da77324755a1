// A list of the server, page by page.
import { useEffect, useState } from '../library/preact.js';
import { send } from '../api/request.js';
import { session } from '../api/session.js';
import { moves } from './clock.js';
import { useStore } from './store.js';

/** Returns the entries loaded so far, and `more` if there are others. The filters are query parameters; empty ones are left out. */
export function usePages(path, field, filters) {
  const seller = useStore(session);
  const moved = useStore(moves);
  const [state, setState] = useState({ entries: [], loading: true });
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value)).toString();

  async function load(token, before) {
    setState(last => ({ ...last, loading: true, problem: undefined }));
    const parameters = new URLSearchParams(query);
    parameters.set('pageSize', '50');
    if (token) parameters.set('paginationToken', token);
    try {
      const { data } = await send('GET', `${path}?${parameters}`);
      setState({ entries: [...before, ...data[field]], next: data.pagination.nextToken, query });
    } catch (problem) {
      setState(last => ({ ...last, loading: false, problem }));
    }
  }

  useEffect(() => {
    load(undefined, []);
  }, [path, query, seller, moved]);
  return {
    ...state,
    more: state.next && (() => load(state.next, state.entries)),
    reload: () => load(undefined, []),
  };
}
