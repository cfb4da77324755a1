// The form of a new workflow, and the request that it stands for.
import { BLANK_ADDRESS, filledAddress } from '../parts/address.js';
import { DEFAULT_UNITS, EMPTY_ROW, contentsOf, rowsOf, textOf } from './contents.js';

const MARKETPLACE = 'ATVPDKIKX0DER';
export const BLANK = {
  name: '', placementPreference: '', shipDate: '', ...DEFAULT_UNITS, rows: [{ ...EMPTY_ROW }],
  address: BLANK_ADDRESS,
};

const filled = fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
const texts = fields => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, textOf(value)]));

/** Returns the parts of the form that a request or a workflow has. */
export function partsOf(document) {
  const parts = texts(Object.fromEntries(['name', 'placementPreference', 'shipDate'].filter(field => field in document).map(field => [field, document[field]])));
  const address = document.sourceAddress;
  return { ...parts, ...(address && typeof address === 'object' && { address: { ...BLANK.address, ...texts(address) } }), ...rowsOf(document) };
}

/** Returns the request of a form: for a new workflow, or for the contents of one that is there. */
export function requestOf(form, replaces) {
  const contents = { ...filled({ shipDate: form.shipDate }), ...contentsOf(form) };
  if (replaces) return contents;
  const { name, placementPreference, address } = form;
  return { marketplaceId: MARKETPLACE, ...filled({ name: name.trim(), placementPreference }), sourceAddress: filledAddress(address), ...contents };
}
