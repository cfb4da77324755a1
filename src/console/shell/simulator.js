// The simulated carrier and center of the local server: they take a shipment one step further, or to its end.
import { html, useState } from '../library/preact.js';
import { family, t } from '../language.js';
import { send } from '../api/request.js';
import { announce } from '../state/announcements.js';
import { useDraft } from '../state/draft.js';
import { Badge } from '../parts/badge.js';
import { ProblemNotice } from '../parts/problem.js';

const STEPS = ['SHIPPED', 'IN_TRANSIT', 'DELIVERED', 'CHECKED_IN', 'RECEIVING', 'CLOSED'];
const DEVIATIONS = ['missing', 'surplus'];

/** Returns the units by SKU that were typed, without those that are none. */
const unitsOf = typed => Object.fromEntries(Object.entries(typed ?? {}).filter(([, units]) => units > 0).map(([msku, units]) => [msku, +units]));

/** Shows the fields for units that never arrive, and for units that nobody expects. */
function Deviations({ items, typed, type }) {
  return html`<details class="deviations"><summary>${t('simulator.deviations')}</summary><div class="scroll" tabindex="0" role="region" aria-label=${t('simulator.deviations')}><table>
    <thead><tr><th scope="col">SKU</th>${DEVIATIONS.map(each => html`<th scope="col">${t(`simulator.${each}`)}</th>`)}</tr></thead>
    <tbody>${items.map(({ msku }) => html`<tr key=${msku}><th scope="row">${msku}</th>${DEVIATIONS.map(each => html`<td>
      <input class="quantity" type="number" min="0" max="1000000" aria-label="${t(`simulator.${each}`)}: ${msku}" value=${typed[each]?.[msku] ?? ''}
        onInput=${event => type({ ...typed, [each]: { ...typed[each], [msku]: event.target.value } })} /></td>`)}</tr>`)}</tbody></table></div></details>`;
}

/** Shows one shipment, and the buttons that let it travel. */
function Traveller({ shipment, onMoved }) {
  const { shipmentConfirmationId: id, status, items = [] } = shipment;
  const [typed, type] = useDraft(`simulate/${id}`, {});
  const [state, set] = useState({});
  const next = STEPS[STEPS.indexOf(status) + 1];

  async function travel(until) {
    set({ busy: true });
    try {
      await send('POST', `/_local/shipments/${id}/simulate`, { until, missing: unitsOf(typed.missing), surplus: unitsOf(typed.surplus) });
      await onMoved();
      set({});
      announce(`${shipment.name}: ${family('status', until)}`);
    } catch (problem) {
      set({ problem });
    }
  }

  return html`<${Badge} status=${status} />
    <span class="buttons">
      ${next && next !== 'CLOSED' && html`<button class="button small" disabled=${state.busy} onClick=${() => travel(next)}>${t('simulator.next', { status: family('status', next) })}</button>`}
      ${next && html`<button class="button small" disabled=${state.busy} onClick=${() => travel('CLOSED')}>${t('simulator.end')}</button>`}
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
