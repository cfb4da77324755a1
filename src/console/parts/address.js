// The fields of an address.
import { html } from '../library/preact.js';
import { t } from '../language.js';
import { Field } from './field.js';
import { stateOptions } from './states.js';

const REQUIRED = ['name', 'addressLine1', 'city', 'stateOrProvinceCode', 'postalCode', 'countryCode'];
const LENGTHS = { name: 50, companyName: 50, addressLine1: 180, addressLine2: 60, districtOrCounty: 50, city: 30, stateOrProvinceCode: 64, postalCode: 32, countryCode: 2, phoneNumber: 20, email: 1024 };
const AUTOCOMPLETE = { name: 'name', companyName: 'organization', addressLine1: 'address-line1', addressLine2: 'address-line2', districtOrCounty: 'address-level3', city: 'address-level2', stateOrProvinceCode: 'address-level1', postalCode: 'postal-code', countryCode: 'country', phoneNumber: 'tel', email: 'email' };

export const BLANK_ADDRESS = { ...Object.fromEntries(Object.keys(LENGTHS).map(field => [field, ''])), countryCode: 'US' };

/** Returns an address without the fields that are empty, as a request has it. */
export const filledAddress = address => Object.fromEntries(Object.entries(address).filter(([, value]) => value !== ''));

/** Shows the fields of an address; `errorOf` returns the error of a field. */
export const AddressFields = ({ address, onChange, errorOf }) => html`<div class="grid">${Object.keys(LENGTHS).map(field => html`<${Field} key=${field}
  name="address-${field}" label=${t(`address.${field}`)} required=${REQUIRED.includes(field)} maxlength=${LENGTHS[field]} autocomplete=${AUTOCOMPLETE[field]}
  value=${address[field]} error=${errorOf(field)} onValue=${value => onChange({ ...address, [field]: value })}>
  ${field === 'stateOrProvinceCode' && stateOptions(address[field])}<//>`)}</div>`;
