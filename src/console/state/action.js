// One act of the seller: sent once, repeated with the same key as long as its outcome is unknown.
import { useRef, useState } from '../library/preact.js';
import { send } from '../api/request.js';

/** Returns `run`, which resolves to the answer or to nothing if it was refused; `busy` and the `problem` of the last time. */
export function useAction(method) {
  const [state, setState] = useState({ busy: false });
  const open = useRef();

  async function run(path, body) {
    const what = JSON.stringify([path, body]);
    if (open.current?.what !== what) open.current = { what, key: crypto.randomUUID() };
    setState({ busy: true });
    try {
      const answer = await send(method, path, body, { key: open.current.key });
      open.current = undefined;
      setState({ busy: false });
      return answer.data;
    } catch (problem) {
      if (!problem.outcomeUnknown) open.current = undefined;
      setState({ busy: false, problem });
      return undefined;
    }
  }

  return { ...state, run, clear: () => setState({ busy: false }) };
}
