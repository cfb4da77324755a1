// One act of the seller: sent once, repeated with the same key as long as its outcome is unknown.
import { useRef, useState } from '../library/preact.js';
import { send } from '../api/request.js';

/** Returns `run`, which resolves to the answer or to nothing if it was refused; `busy` and the `problem` of the last time. */
export function useAction(method) {
  const [state, setState] = useState({ busy: false });
  const open = useRef();
  const turn = useRef(0); // what an earlier request was answered says nothing of a later one

  function begin(next) {
    turn.current += 1;
    setState(next);
    return turn.current;
  }

  async function run(path, body) {
    const what = JSON.stringify([path, body]);
    if (open.current?.what !== what) open.current = { what, key: crypto.randomUUID() };
    const mine = begin({ busy: true });
    const { key } = open.current;
    const settle = () => { if (open.current?.key === key) open.current = undefined; };
    try {
      const answer = await send(method, path, body, { key });
      settle();
      if (turn.current === mine) setState({ busy: false });
      return answer.data;
    } catch (problem) {
      if (!problem.outcomeUnknown) settle();
      if (turn.current === mine) setState({ busy: false, problem });
      return undefined;
    }
  }

  return { ...state, run, clear: () => begin({ busy: false }) };
}
