// The choices that the seller has made so far; a reload keeps them. As soon as they are complete the server takes them and works out the charges.
import { useEffect, useRef } from '../../library/preact.js';
import { useAction } from '../../state/action.js';
import { useDraft } from '../../state/draft.js';
import { isWhole } from '../../state/days.js';

const WAIT_FOR_MORE = 400;
const OTHER = 'OTHER';

function initial({ shipping, placementOptions, acceptance }) {
  const option = placementOptions.find(each => each.placementOptionId === acceptance?.placementOptionId) ?? placementOptions.find(each => each.default) ?? placementOptions[0];
  if (!shipping) return { placementOptionId: option?.placementOptionId, shipDate: option?.plannedShipDate };
  const { placementOptionId, shipDate, shippingMode, shippingSolution, carrier } = shipping;
  const own = carrier.alphaCode === OTHER && carrier.name !== 'Other' ? carrier.name : undefined;
  return { placementOptionId, shipDate, shippingMode, shippingSolution, carrier: carrier.alphaCode, carrierName: own };
}

/** Returns the carrier as the API takes it: one that is not listed by its name. */
function named({ carrier, carrierName }) {
  if (carrier === OTHER && carrierName?.trim()) return { name: carrierName.trim() };
  return carrier ? { alphaCode: carrier } : undefined;
}

function request(choice) {
  const { placementOptionId, shipDate, shippingMode, shippingSolution } = choice;
  return { placementOptionId, shipDate, shippingMode, shippingSolution, carrier: named(choice) };
}

function isSaved({ shipping }, choice) {
  if (!shipping) return false;
  const wanted = request(choice);
  return shipping.placementOptionId === wanted.placementOptionId && shipping.shipDate === wanted.shipDate
    && shipping.shippingMode === wanted.shippingMode && shipping.shippingSolution === wanted.shippingSolution
    && (!wanted.carrier || shipping.carrier.alphaCode === wanted.carrier.alphaCode || shipping.carrier.name === wanted.carrier.name);
}

/** Returns what the seller has chosen and not sent yet; of what was chosen among older options only the ship date is left. */
function current(workflow, draft) {
  if (!draft) return initial(workflow);
  const offered = workflow.placementOptions.some(each => each.placementOptionId === draft.placementOptionId);
  return offered ? draft : { ...initial(workflow), ...(draft.shipDate && { shipDate: draft.shipDate }) };
}

/** Returns the choice with its option, quote and charges, `set` to change parts of it, `forget` to drop it, and how its saving goes. */
export function useChoice({ workflow, replace }) {
  const { workflowId, placementOptions, actions } = workflow;
  const [draft, setDraft, forget] = useDraft(`choice/${workflowId}`);
  const action = useAction('PUT');
  const sending = useRef(Promise.resolve());
  const choice = current(workflow, draft);
  const option = placementOptions.find(each => each.placementOptionId === choice.placementOptionId);
  const quote = option?.quotes.find(each => each.shippingMode === choice.shippingMode && each.shippingSolution === choice.shippingSolution);
  const saved = isSaved(workflow, choice);
  const ready = Boolean(draft) && !saved && actions.includes('shipping') && isWhole(choice.shipDate) && Boolean(quote?.available);
  const wanted = JSON.stringify(request(choice));
  const latest = useRef();
  latest.current = { wanted, chosen: JSON.stringify(choice) };

  /** Sends the choice once those before it are answered; one that was followed by another is not sent at all. */
  function save() {
    const { chosen } = latest.current;
    sending.current = sending.current.then(async () => {
      if (latest.current.wanted !== wanted) return;
      const changed = await action.run(`/workflows/${workflowId}/shipping`, request(choice));
      if (!changed) return;
      replace(changed);
      if (latest.current.chosen === chosen) forget();
    });
    return sending.current;
  }

  useEffect(() => {
    action.clear();
    if (!ready) return undefined;
    const timer = setTimeout(save, WAIT_FOR_MORE);
    return () => clearTimeout(timer);
  }, [wanted, ready]);

  return {
    ...choice, option, quote, saved, save, forget, problem: action.problem,
    saving: ready && !action.problem,
    charges: saved ? workflow.charges : quote?.charges,
    set: parts => setDraft(last => ({ ...current(workflow, last), ...parts })),
  };
}
