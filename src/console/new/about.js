// The name of a new workflow, where its boxes come from, and how they are to be placed.
import { html } from '../library/preact.js';
import { family, t } from '../language.js';
import { Sentence } from '../parts/explanation.js';
import { Field } from '../parts/field.js';
import { ShipDateField } from '../parts/ship-date-field.js';
import { STRATEGIES } from '../preferences/strategies.js';

const REQUIRED = ['name', 'addressLine1', 'city', 'stateOrProvinceCode', 'postalCode', 'countryCode'];
const LENGTHS = { name: 50, addressLine1: 180, addressLine2: 60, city: 30, stateOrProvinceCode: 64, postalCode: 32, countryCode: 2, phoneNumber: 20 };
const AUTOCOMPLETE = { name: 'organization', addressLine1: 'address-line1', addressLine2: 'address-line2', city: 'address-level2', stateOrProvinceCode: 'address-level1', postalCode: 'postal-code', countryCode: 'country', phoneNumber: 'tel' };

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
    <div class="grid">${Object.keys(LENGTHS).map(field => html`<${Field} key=${field} name="address-${field}" label=${t(`address.${field}`)} required=${REQUIRED.includes(field)}
      maxlength=${LENGTHS[field]} autocomplete=${AUTOCOMPLETE[field]} value=${form.address[field]} error=${errorOf(`sourceAddress.${field}`)}
      onValue=${value => onChange({ address: { ...form.address, [field]: value } })} />`)}</div>
  </section>`;
}
