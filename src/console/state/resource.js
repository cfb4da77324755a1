// What a page shows of the server. It is loaded again when the clock was moved, and asked every few seconds whether it has changed.
import { useCallback, useEffect, useRef, useState } from '../library/preact.js';
import { send } from '../api/request.js';
import { session } from '../api/session.js';
import { moves } from './clock.js';
import { useStore } from './store.js';

const ASK_EVERY = 5_000;

/** Returns the answer of a path as `data`, or `problem` if it could not be loaded; `replace` puts a newer answer in its place. */
export function useResource(path) {
  const seller = useStore(session);
  const moved = useStore(moves);
  const [state, setState] = useState({});
  const known = useRef({});
  const replace = useCallback((data, etag) => {
    known.current = { path, etag };
    setState({ data, path });
  }, [path]);
  const load = useCallback(async () => {
    const before = known.current;
    try {
      const answer = await send('GET', path, undefined, { etag: before.path === path ? before.etag : undefined });
      if (known.current !== before) return;
      if (answer.status === 304) setState(last => (last.problem ? { ...last, problem: undefined } : last));
      else replace(answer.data, answer.etag);
    } catch (problem) {
      setState(last => (last.path === path ? { ...last, problem } : { path, problem }));
    }
  }, [path]);
  useEffect(() => {
    known.current = {};
    load();
  }, [path, seller]);
  useEffect(() => {
    if (moved) load();
  }, [moved]);
  useEffect(() => {
    const timer = setInterval(() => document.hidden || load(), ASK_EVERY);
    return () => clearInterval(timer);
  }, [load]);
  const current = state.path === path ? state : {};
  return { ...current, load, replace };
}
