// The placement options, side by side.
import { html } from '../../library/preact.js';
import { family, money, n, number, t } from '../../language.js';
import { Countdown } from '../../parts/countdown.js';
import { Figures } from '../../parts/figures.js';
import { why } from './why.js';

const placed = shipments => shipments.map(each => each.destination.warehouseId).join(' · ');

function Option({ option, options, chosen, fixed, onChoose }) {
  const { placementOptionId, strategy, figures, shipments, destinationsChanged } = option;
  const free = figures.fee.amount === 0;
  return html`<label class="tile ${chosen ? 'chosen' : ''}">
    <input type="radio" name="placement" value=${placementOptionId} checked=${chosen} disabled=${fixed && !chosen} onChange=${onChoose} />
    <span class="tile-head"><strong>${family('strategy', strategy)}</strong>${option.default && html`<span class="badge quiet">${t('option.default')}</span>`}</span>
    <span class="price">${free ? t('fee.none') : money(figures.fee)}</span>
    <span class="muted">${n('shipments', shipments.length)}: ${placed(shipments)}</span>
    <${Figures} class="small" pairs=${[[t('miles.buyers'), number(figures.milesToBuyers)], [t('miles.inbound'), number(figures.inboundMiles)]]} />
    <span class="why">${why(option, options)}</span>
    ${destinationsChanged && html`<span class="muted">${t('option.changed', { added: destinationsChanged.added.join(', ') || '–', removed: destinationsChanged.removed.join(', ') || '–' })}</span>`}
  </label>`;
}

/** Shows the options as tiles of which one is chosen, and how long they hold. */
export function Options({ workflow, choice }) {
  const options = workflow.placementOptions;
  const first = options[0];
  const offered = first?.status === 'OFFERED' && workflow.status === 'AWAITING_CONFIRMATION';
  return html`<section><h3>${t('placement')} ${offered && html`<span class="muted">${t('placement.valid')} <${Countdown} until=${first.expiration} name=${t('placement.expires', { name: workflow.name })} /></span>`}</h3>
    <div class="tiles" role="radiogroup" aria-label=${t('placement')}>
      ${options.map(option => html`<${Option} key=${option.placementOptionId} option=${option} options=${options} fixed=${Boolean(workflow.acceptance)}
        chosen=${option.placementOptionId === choice.placementOptionId}
        onChoose=${() => choice.set({ placementOptionId: option.placementOptionId })} />`)}
    </div></section>`;
}
