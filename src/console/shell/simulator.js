// The simulated carrier and center of the local server: they take a shipment one step further, or to its end.
import { html, useState } from '../library/preact.js';
import { family, t } from '../language.js';
import { send } from '../api/request.js';
import { announce } from '../state/announcements.js';
import { useDraft } from '../state/draft.js';
import { Badge } from '../parts/badge.js';
import { ProblemNotice } from '../parts/problem.js';

const STEPS = ['SHIPPED', 'IN_TRANSIT', 'DELIVERED', 'CHECKED_IN', 'RECEIVING', 'CLOSED'];
const LAST = ['RECEIVING', 'CLOSED'];
const DEVIATIONS = ['missing', 'surplus'];
/** The most units of a SKU that a report names. */
const MAX_UNITS = 500000;

/** Returns the units by SKU that were typed, without those that are none. */
const unitsOf = typed => Object.fromEntries(Object.entries(typed ?? {}).filter(([, units]) => units > 0).map(([msku, units]) => [msku, +units]));

/** Shows the fields for units that never arrive, and for units beyond those expected. */
function Deviations({ items, typed, type }) {
  return html`<details class="deviations"><summary>${t('simulator.deviations')}</summary>
    <ul>${items.map(({ msku, expected }) => html`<li key=${msku}><span>${msku}</span>${DEVIATIONS.map(each => html`<input class="quantity" type="number" min="0"
      max=${each === 'missing' ? expected : MAX_UNITS - expected}
      placeholder=${t(`simulator.${each}`)} aria-label="${t(`simulator.${each}`)}${t('colon')}${msku}" value=${typed[each]?.[msku] ?? ''}
      onInput=${event => type({ ...typed, [each]: { ...typed[each], [msku]: event.target.value } })} />`)}</li>`)}</ul></details>`;
}

/** Shows one shipment, and the buttons that let it travel. */
function Traveller({ shipment, onMoved }) {
  const { shipmentConfirmationId: id, status, items = [] } = shipment;
  const [typed, type] = useDraft(`simulate/${id}`, {});
  const [state, set] = useState({});
  const next = STEPS[STEPS.indexOf(status) + 1];

  /** Takes the shipment to each of these steps, one after the other: what a center reports at once may be read in any order. */
  async function travel(...steps) {
    set({ busy: true });
    try {
      for (const until of steps) await send('POST', `/_local/shipments/${id}/simulate`, { until, missing: unitsOf(typed.missing), surplus: unitsOf(typed.surplus) });
      await onMoved();
      set({});
      announce(`${shipment.name}${t('colon')}${family('status', steps.at(-1))}`);
    } catch (problem) {
      set({ problem });
    }
  }

  return html`<${Badge} status=${status} />
    <span class="buttons">
      ${next && next !== 'CLOSED' && html`<button class="button small" disabled=${state.busy} onClick=${() => travel(next)}>${t('simulator.next', { status: family('status', next) })}</button>`}
      ${next && html`<button class="button small" disabled=${state.busy} onClick=${() => travel(...LAST)}>${t('simulator.end')}</button>`}
    </span>
    ${next && items.length > 0 && html`<${Deviations} items=${items} typed=${typed} type=${type} />`}
    <${ProblemNotice} problem=${state.problem} />`;
}

/** Shows the simulator for shipments, of which one is chosen. */
export function Simulator({ travellers }) {
  const [wanted, choose] = useState();
  const chosen = travellers.find(each => each.shipment.shipmentConfirmationId === wanted) ?? travellers[0];
  return html`<section class="clock simulator" aria-label=${t('simulator')}><span class="clock-name">${t('simulator')}</span>
    ${travellers.length > 1 ? html`<select class="quiet" aria-label=${t('shipment')} onChange=${event => choose(event.target.value)}>
      ${travellers.map(({ shipment }) => html`<option value=${shipment.shipmentConfirmationId} selected=${shipment === chosen.shipment}>${shipment.name}</option>`)}</select>`
    : html`<strong>${chosen.shipment.name}</strong>`}
    <${Traveller} key=${chosen.shipment.shipmentConfirmationId} ...${chosen} /></section>`;
}
