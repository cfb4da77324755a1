// A tracking ID for every box. A pasted column fills the boxes below too.
import { html } from '../library/preact.js';
import { t } from '../language.js';
import { useAction } from '../state/action.js';
import { useDraft } from '../state/draft.js';
import { Rows } from '../parts/rows.js';
import { ProblemNotice } from '../parts/problem.js';
import { singly } from './boxes.js';
import { trackingOf } from './tracking.js';

/** Shows the boxes of a shipment with fields for their tracking IDs. */
export function ParcelTracking({ shipment, onSaved }) {
  const known = trackingOf(shipment);
  const [typed, type, forget] = useDraft(`tracking/${shipment.shipmentConfirmationId}`, {});
  const action = useAction('PUT');
  const boxes = singly(shipment.boxes).map(each => each.boxId);
  const changed = Object.entries(typed).filter(([boxId, value]) => value.trim() && value.trim() !== known.get(boxId));

  function paste(event, boxId) {
    const lines = event.clipboardData.getData('text').trimEnd().split(/\r?\n/).map(each => each.trim());
    if (lines.length < 2) return;
    event.preventDefault();
    const first = boxes.indexOf(boxId);
    const pasted = lines.slice(0, boxes.length - first).map((line, index) => [boxes[first + index], line]);
    type({ ...typed, ...Object.fromEntries(pasted.filter(([, line]) => line)) }); // a blank line leaves its box as it is
  }

  async function save(event) {
    event.preventDefault();
    const saved = await action.run(`/shipments/${shipment.shipmentConfirmationId}/tracking`,
      { spdTrackingItems: changed.map(([boxId, trackingId]) => ({ boxId, trackingId: trackingId.trim() })) });
    if (!saved) return;
    forget();
    onSaved();
  }

  return html`<form data-action="tracking" onSubmit=${save}><p class="muted">${t('tracking.paste')}</p>
    <${Rows} rows=${boxes}>${shown => html`<div class="scroll" tabindex="0" role="region" aria-label=${t('step.tracking')}><table>
      <thead><tr><th scope="col">${t('box.id')}</th><th scope="col">${t('tracking.id')}</th></tr></thead>
      <tbody>${shown.map(boxId => html`<tr key=${boxId}><th scope="row"><code>${boxId}</code></th>
        <td><input aria-label=${t('tracking.of', { box: boxId })} maxlength="100" autocomplete="off" value=${typed[boxId] ?? known.get(boxId) ?? ''}
          onInput=${event => type({ ...typed, [boxId]: event.target.value })} onPaste=${event => paste(event, boxId)} /></td></tr>`)}</tbody></table></div>`}<//>
    <${ProblemNotice} problem=${action.problem} />
    <button class="button primary" disabled=${action.busy || changed.length === 0}>${t('tracking.save')}</button>
  </form>`;
}
