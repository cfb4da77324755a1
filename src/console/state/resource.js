// A part of the server that a page shows. It is loaded again when the clock was moved, and asked every few seconds whether it has changed.
import { useCallback, useEffect, useRef, useState } from '../library/preact.js';
import { send } from '../api/request.js';
import { moves } from './clock.js';
import { useSeller } from './seller.js';
import { useStore } from './store.js';

const ASK_EVERY = 5_000;
const NOT_FOUND = 404;

/**
 * Returns the answer of a path as `data`, or `problem` if it could not be loaded; `replace` puts a newer answer in its place.
 * An answer to another seller or for another path is never returned.
 */
export function useResource(path) {
  const seller = useSeller();
  const moved = useStore(moves);
  const what = `${seller} ${path}`;
  const [state, setState] = useState({});
  const known = useRef({});
  const replace = useCallback((data, etag) => {
    known.current = { what, etag };
    setState({ data, what });
  }, [what]);
  const load = useCallback(async () => {
    const before = known.current;
    try {
      const answer = await send('GET', path, undefined, { etag: before.what === what ? before.etag : undefined });
      if (known.current !== before) return;
      if (answer.status === 304) setState(last => (last.problem ? { ...last, problem: undefined } : last));
      else replace(answer.data, answer.etag);
    } catch (problem) {
      if (known.current !== before) return;
      if (problem.status === NOT_FOUND) known.current = {};
      setState(last => (last.what === what && problem.status !== NOT_FOUND ? { ...last, problem } : { what, problem }));
    }
  }, [what]);
  useEffect(() => {
    known.current = {};
    load();
  }, [what]);
  useEffect(() => {
    if (moved) load();
  }, [moved]);
  useEffect(() => {
    const timer = setInterval(() => document.hidden || load(), ASK_EVERY);
    return () => clearInterval(timer);
  }, [load]);
  const current = state.what === what ? state : {};
  return { ...current, load, replace };
}
