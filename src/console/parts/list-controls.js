// What stands above a list: which one it is, and its filters.
import { html, useEffect, useState } from '../library/preact.js';
import { t } from '../language.js';
import { Field } from './field.js';

/** Shows links to lists, of which one is shown. */
export const Tabs = ({ names, chosen, address, label }) => html`<nav class="tabs" aria-label=${t('lists')}>
  ${names.map(name => html`<a href=${address(name)} aria-current=${name === chosen ? 'page' : undefined}>${label(name)}</a>`)}
</nav>`;

const WAIT_FOR_TYPING = 300;

/** Shows the fields that filter a list: a part of the name, and the first and the last ship date. */
export function Filters({ filters, onChange }) {
  const [name, setName] = useState(filters.name ?? '');
  useEffect(() => {
    if (name === (filters.name ?? '')) return undefined;
    const timer = setTimeout(() => onChange({ ...filters, name: name.trim() }), WAIT_FOR_TYPING);
    return () => clearTimeout(timer);
  }, [name]);
  return html`<div class="filters" role="search">
    <${Field} name="filter-name" type="search" label=${t('filter.name')} value=${name} onValue=${setName} maxlength="100" />
    <${Field} name="filter-from" type="date" label=${t('filter.from')} value=${filters.shipDateFrom} onValue=${shipDateFrom => onChange({ ...filters, shipDateFrom })} />
    <${Field} name="filter-to" type="date" label=${t('filter.to')} value=${filters.shipDateTo} onValue=${shipDateTo => onChange({ ...filters, shipDateTo })} />
  </div>`;
}
