// The name of a new workflow, where its boxes come from, and how they are to be placed.
import { html } from '../library/preact.js';
import { family, t } from '../language.js';
import { Sentence } from '../parts/explanation.js';
import { AddressFields } from '../parts/address.js';
import { Field } from '../parts/field.js';
import { ShipDateField } from '../parts/ship-date-field.js';
import { STRATEGIES } from '../preferences/strategies.js';

/** Shows the fields about the workflow; `errors` are those that the server found. */
export function About({ form, onChange, errors }) {
  const errorOf = field => {
    const found = errors.find(each => each.field === field);
    return found && html`<${Sentence} of=${found} member="message" />`;
  };
  return html`<section class="card"><h2>${t('new.about')}</h2>
    <div class="grid">
      <${Field} name="workflow-name" label=${t('new.name')} hint=${t('new.name.hint')} maxlength="40" value=${form.name} error=${errorOf('name')} onValue=${name => onChange({ name })} />
      <${ShipDateField} name="new-ship-date" label=${t('ship-date.planned')} value=${form.shipDate} address=${form.address} error=${errorOf('shipDate')} onValue=${shipDate => onChange({ shipDate })} />
      <${Field} name="placement-preference" label=${t('placement')} value=${form.placementPreference} onValue=${placementPreference => onChange({ placementPreference })}>
        <option value="">${t('preference.own')}</option>${STRATEGIES.map(each => html`<option value=${each} selected=${each === form.placementPreference}>${family('strategy', each)}</option>`)}
      <//>
    </div>
    <h3>${t('ship-from')}</h3>
    <${AddressFields} address=${form.address} onChange=${address => onChange({ address })} errorOf=${field => errorOf(`sourceAddress.${field}`)} />
  </section>`;
}
