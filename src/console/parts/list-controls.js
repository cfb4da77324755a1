// The controls above a list: which one it is, and its filters.
import { html, useEffect, useRef, useState } from '../library/preact.js';
import { t } from '../language.js';
import { isWhole } from '../state/days.js';
import { areSame } from '../state/filters.js';
import { Field } from './field.js';

/** Shows links to lists, of which one is shown. */
export const Tabs = ({ names, chosen, address, label }) => html`<nav class="tabs" aria-label=${t('lists')}>
  ${names.map(name => html`<a href=${address(name)} aria-current=${name === chosen ? 'page' : undefined}>${label(name)}</a>`)}
</nav>`;

const WAIT_FOR_TYPING = 300;

/** Says whether a list is filtered. */
const isFiltered = filters => Object.values(filters).some(value => value?.trim());

/** Shows the fields that filter a list: a part of the name, and the first and the last ship date. */
export function Filters({ filters, onChange }) {
  const [typed, type] = useState(filters);
  const known = useRef(filters);
  // An answer to what was sent is older than what was typed since.
  useEffect(() => {
    if (areSame(filters, known.current)) return;
    known.current = filters;
    type(filters);
  }, [filters]);
  useEffect(() => {
    if (areSame(typed, known.current) || [typed.shipDateFrom, typed.shipDateTo].some(date => date && !isWhole(date))) return undefined;
    const timer = setTimeout(() => {
      known.current = typed;
      onChange(typed);
    }, WAIT_FOR_TYPING);
    return () => clearTimeout(timer);
  }, [typed]);
  const set = part => type(last => ({ ...last, ...part }));
  return html`<div class="filters" role="search">
    <${Field} name="filter-name" type="search" label=${t('filter.name')} value=${typed.name ?? ''} onValue=${name => set({ name })} maxlength="100" />
    <${Field} name="filter-from" type="date" label=${t('filter.from')} value=${typed.shipDateFrom ?? ''} onValue=${shipDateFrom => set({ shipDateFrom })} />
    <${Field} name="filter-to" type="date" label=${t('filter.to')} value=${typed.shipDateTo ?? ''} onValue=${shipDateTo => set({ shipDateTo })} />
  </div>`;
}

/** Shows what stands in the place of an empty list: its children, or how to clear the filters that leave nothing of it. */
export const EmptyList = ({ filters, onClear, children }) => html`<div class="empty">${isFiltered(filters)
  ? html`<p>${t('filter.nothing')}</p><button class="button" onClick=${onClear}>${t('filter.clear')}</button>`
  : children}</div>`;
