// The day on which the boxes leave, and planning again for it.
import { html } from '../../library/preact.js';
import { day, family, t } from '../../language.js';
import { useAction } from '../../state/action.js';
import { isWhole } from '../../state/days.js';
import { focusOn } from '../../state/focus.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem.js';
import { ShipDateField, useShipDates } from '../../parts/ship-date-field.js';

function Closures({ closures }) {
  if (closures.length === 0) return null;
  return html`<ul class="closures">${closures.map(each => html`<li><strong>${each.warehouseId}</strong> ${family('cause', each.cause)}${t('colon')}${day(each.from)} – ${day(each.until)}</li>`)}</ul>`;
}

/** Shows the field for the ship date, the days on which a destination takes nothing, and how to plan for that day. */
export function ShipDate({ workflow, replace, choice }) {
  const action = useAction('POST');
  const { earliest } = useShipDates(workflow.sourceAddress);
  const { actions, workflowId, status, sourceAddress } = workflow;
  const expired = status === 'PLACEMENT_EXPIRED';
  const shipDate = expired && earliest && choice.shipDate < earliest ? earliest : choice.shipDate;
  const closures = choice.option?.closures ?? [];

  async function plan() {
    const planned = await action.run(`/workflows/${workflowId}/placements`, isWhole(shipDate) && !(shipDate < earliest) ? { shipDate } : {});
    if (!planned) return;
    replace(planned);
    choice.forget();
    focusOn('#step-confirm > summary');
  }

  return html`<section class="ship-date">
    ${expired && html`<${Notice} kind="warning" title=${t('expired')}>${t('expired.advice')}<//>`}
    <h3>${t('ship-date')}</h3>
    <div class="beside-field"><${ShipDateField} name="ship-date" label=${t('ship-date.when')} value=${shipDate} required address=${sourceAddress} closures=${closures}
      disabled=${!actions.includes('shipping') && !actions.includes('placements')} onValue=${date => choice.set({ shipDate: date })} />
      ${actions.includes('placements') && html`<button type="button" class="button ${expired ? 'primary' : ''}" data-action="placements" disabled=${action.busy} title=${t('replan.hint')} onClick=${plan}>${status === 'PACKING' ? t('place-first') : t('replan')}</button>`}</div>
    <${ProblemNotice} problem=${action.problem} retry=${plan} />
    <${Closures} closures=${closures} /></section>`;
}
