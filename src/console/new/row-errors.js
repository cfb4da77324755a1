// Which errors of the rows are shown: those of rows that were looked at, as long as they are there.
import { useMemo, useRef, useState } from '../library/preact.js';
import { refusedRows, wrongRows } from './errors.js';

const NONE = { checked: new WeakSet(), refused: new WeakMap() };

/**
 * Returns the errors of a form: `wrong` by the index of the row; `check` looks at all rows and returns whether all are right;
 * `refuse` takes the errors that the service found; `replaced` is told that a row has become another one; `only` is the set of
 * rows to which the list is narrowed, and `narrow` switches that.
 */
export function useRowErrors(form) {
  const [looked, look] = useState(NONE);
  const [only, setOnly] = useState();
  const latest = useRef();
  latest.current = form;
  const wrong = useMemo(() => {
    const found = Object.entries(wrongRows(form)).filter(([index]) => looked.checked.has(form.rows[index]));
    const all = Object.fromEntries(found);
    form.rows.forEach((row, index) => { if (looked.refused.has(row)) all[index] = { ...looked.refused.get(row), ...all[index] }; });
    return all;
  }, [form.rows, form.sideUnit, form.weightUnit, looked]);

  function check(checked = latest.current) {
    look({ checked: new WeakSet(checked.rows), refused: new WeakMap() });
    return Object.keys(wrongRows(checked)).length === 0;
  }
  function replaced(row, next) {
    if (looked.checked.has(row)) looked.checked.add(next);
    only?.add(next);
  }
  return {
    wrong,
    only,
    check,
    replaced,
    refuse: (errors, sent) => look({ checked: new WeakSet(sent.rows), refused: new WeakMap(refusedRows(errors, sent)) }),
    narrow: on => setOnly(on ? new WeakSet(Object.keys(wrong).map(index => form.rows[index])) : undefined),
    clear: () => { look(NONE); setOnly(undefined); },
  };
}
