// Units that are missing from a closed shipment: what the seller asks about them, and what the operator answers.
import { html } from '../library/preact.js';
import { family, instant, money, n, t } from '../language.js';
import { useAction } from '../state/action.js';
import { announce } from '../state/announcements.js';
import { useDraft } from '../state/draft.js';
import { Field } from '../parts/field.js';
import { ProblemNotice } from '../parts/problem.js';
import { Rows } from '../parts/rows.js';

const NOTE_LENGTH = 1000;

const KINDS = { OPEN: 'attention', FOUND: 'good', NOT_FOUND: 'danger', REIMBURSED: 'good' };

/** Returns the references of a field in which they stand one after another. */
const references = text => text.split(/\s+/).filter(Boolean);

const InquiryRow = ({ inquiry }) => html`<tr><th scope="row">${inquiry.msku}</th>
  <td class="number" data-label=${t('inquiry.claimed')}>${n('units', inquiry.claimed)}</td><td class="nowrap">${instant(inquiry.openedAt)}</td>
  <td>${inquiry.note} ${inquiry.attachments.map(each => html`<code class="block">${each}</code>`)}</td>
  <td><span class="badge ${KINDS[inquiry.status]}">${family('inquiry', inquiry.status)}</span> ${inquiry.amount && money(inquiry.amount)}
    ${inquiry.answeredAt && html`<span class="muted block">${instant(inquiry.answeredAt)}</span>`}</td></tr>`;

/** Shows the form of an inquiry; it begins with the first SKU of which units are missing. */
function InquiryForm({ shipment, onSent }) {
  const { shipmentConfirmationId, claimableUntil } = shipment;
  const items = shipment.items.filter(each => each.claimable > 0);
  const [typed, type, forget] = useDraft(`inquiry/${shipmentConfirmationId}`);
  const action = useAction('POST');
  const item = items.find(each => each.msku === typed?.msku) ?? items[0];
  const set = part => { action.clear(); type({ ...typed, ...part }); };

  async function send(event) {
    event.preventDefault();
    const { claimed = item.claimable, note = '', attachments = '' } = typed ?? {};
    const sent = await action.run(`/shipments/${shipmentConfirmationId}/inquiries`, {
      msku: item.msku, claimed: Number(claimed), attachments: references(attachments), ...(note.trim() && { note }) });
    if (!sent) return;
    announce(t('inquiry.sent'));
    forget();
    onSent();
  }

  return html`<p class="muted">${t('inquiry.until', { until: instant(claimableUntil) })} ${t('inquiry.attachments.hint')}</p>
    <form class="inline" data-action="inquiries" onSubmit=${send}>
      <${Field} name="inquiry-sku" label="SKU" value=${item.msku} onValue=${msku => set({ msku, claimed: undefined })}>${items.map(each => html`<option value=${each.msku}>${each.msku}</option>`)}<//>
      <${Field} name="inquiry-claimed" label=${t('inquiry.claimed')} type="number" min="1" max=${item.claimable} value=${typed?.claimed ?? item.claimable} onValue=${claimed => set({ claimed })} />
      <${Field} name="inquiry-note" label=${t('inquiry.note')} maxlength=${NOTE_LENGTH} value=${typed?.note ?? ''} onValue=${note => set({ note })} />
      <${Field} name="inquiry-attachments" label=${t('inquiry.attachments')} value=${typed?.attachments ?? ''} onValue=${attachments => set({ attachments })} />
      <button class="button primary" disabled=${action.busy}>${t('inquiry.send')}</button>
      <${ProblemNotice} problem=${action.problem} />
    </form>`;
}

/** Shows inquiries once the shipment is closed, and the form for another one if the seller may. */
export function Inquiries({ shipment, onSent }) {
  const { inquiries = [], actions } = shipment;
  const may = actions.includes('inquiries');
  if (!may && inquiries.length === 0) return null;
  return html`<section class="card"><h2>${t('inquiries')}</h2>
    ${inquiries.length > 0 && html`<${Rows} rows=${[...inquiries].reverse()}>${shown => html`<div class="scroll" tabindex="0" role="region" aria-label=${t('inquiries')}><table class="stack">
      <thead><tr><th scope="col">SKU</th><th scope="col" class="number">${t('inquiry.claimed')}</th><th scope="col">${t('time')}</th><th scope="col">${t('inquiry.note')}</th><th scope="col">${t('inquiry.answer')}</th></tr></thead>
      <tbody>${shown.map(each => html`<${InquiryRow} key=${each.inquiryId} inquiry=${each} />`)}</tbody></table></div>`}<//>`}
    ${may && html`<${InquiryForm} shipment=${shipment} onSent=${onSent} />`}
  </section>`;
}
