// The price of an edit of quantities: asked while it is typed, and told once it is saved.
import { useEffect, useState } from '../library/preact.js';
import { money, t } from '../language.js';
import { send } from '../api/request.js';
import { useAction } from '../state/action.js';

const WAIT_FOR_MORE = 400;

/** Returns what the workflow owes before an edit and after it, as a sentence: of what would be, or what was saved. */
export function priceChange(when, before, after) {
  if (!before || !after) return undefined;
  return before.amount === after.amount ? t(`items.${when}.same`, { total: money(after) }) : t(`items.${when}.changed`, { before: money(before), after: money(after) });
}

/** Returns the request for quantities as they were typed. */
export const editOf = changed => ({ items: changed.map(([msku, value]) => ({ msku, quantity: +value })) });

/** Asks what an edit would do while it is typed. Returns the sentence about the price, or the problem. */
export function usePreview(path, changed, owed) {
  const action = useAction('PUT');
  const [price, setPrice] = useState();
  const edit = changed.length > 0 ? JSON.stringify(editOf(changed)) : undefined;
  useEffect(() => {
    action.clear();
    setPrice(undefined);
    if (!edit || !owed) return undefined;
    const timer = setTimeout(async () => {
      const answer = await action.run(path, { ...JSON.parse(edit), preview: true });
      if (answer) setPrice({ edit, text: priceChange('would', owed, answer.totalOwed) });
    }, WAIT_FOR_MORE);
    return () => clearTimeout(timer);
  }, [edit, owed]);
  return { problem: action.problem, price: price?.edit === edit ? price?.text : undefined };
}

/** Returns what the workflow owes, asked when an edit begins. */
export function useOwed(workflowId, asked) {
  const [owed, set] = useState();
  useEffect(() => {
    if (asked) send('GET', `/workflows/${workflowId}`).then(({ data }) => set(data.totalOwed), () => {});
  }, [workflowId, asked]);
  return owed;
}
