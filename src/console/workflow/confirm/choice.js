// What the seller has chosen so far. As soon as it is complete the server takes it and works out the charges.
import { useEffect, useRef, useState } from '../../library/preact.js';
import { useAction } from '../../state/action.js';

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

/** Returns the choice with its option, quote and charges, `set` to change parts of it, and how its saving goes. */
export function useChoice({ workflow, replace }) {
  const [choice, setChoice] = useState(() => initial(workflow));
  const touched = useRef(false); // by the seller, here, since the last answer: only that is sent
  const latest = useRef();
  const action = useAction('PUT');
  const { workflowId, placementOptions, actions } = workflow;
  const option = placementOptions.find(each => each.placementOptionId === choice.placementOptionId);
  const quote = option?.quotes.find(each => each.shippingMode === choice.shippingMode && each.shippingSolution === choice.shippingSolution);
  const saved = isSaved(workflow, choice);
  const ready = touched.current && !saved && actions.includes('shipping') && Boolean(choice.shipDate && quote?.available);

  useEffect(() => {
    if (!option) setChoice({ ...initial(workflow), ...(choice.shipDate && { shipDate: choice.shipDate }) });
  }, [option]);

  async function save() {
    const sent = latest.current;
    const changed = await action.run(`/workflows/${workflowId}/shipping`, request(choice));
    if (!changed) return;
    if (latest.current === sent) touched.current = false;
    replace(changed);
  }

  useEffect(() => {
    if (!touched.current && workflow.shipping) setChoice(initial(workflow));
  }, [JSON.stringify(workflow.shipping)]);

  const wanted = JSON.stringify(request(choice));
  latest.current = wanted;
  useEffect(() => {
    action.clear();
    if (!ready) return undefined;
    const timer = setTimeout(save, WAIT_FOR_MORE);
    return () => clearTimeout(timer);
  }, [wanted, ready]);

  return {
    ...choice, option, quote, saved, save, problem: action.problem,
    saving: ready && !action.problem,
    charges: saved ? workflow.charges : quote?.charges,
    set(parts) {
      touched.current = true;
      setChoice(last => ({ ...last, ...parts }));
    },
  };
}
