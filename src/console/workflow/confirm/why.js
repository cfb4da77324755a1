// Why a seller would take one option rather than another, worked out from its figures.
import { money, n, number, t } from '../../language.js';

function difference(value, other, more, less, same) {
  const miles = Math.round((value - other) * 10) / 10;
  if (miles === 0) return t(same);
  return t(miles > 0 ? more : less, { miles: number(Math.abs(miles), 1) });
}

/** Returns the sentence of an option beside the others; the first one is the widest. */
export function why(option, options) {
  const figures = option.figures;
  const widest = options[0].figures;
  if (option === options[0]) {
    const nearest = options.every(each => figures.milesToBuyers <= each.figures.milesToBuyers);
    return t(nearest ? 'why.nearest' : 'why.widest', { miles: number(figures.milesToBuyers, 1), destinations: n('destinations', figures.destinations) });
  }
  return t('why.compared', {
    destinations: n('destinations', figures.destinations),
    widest: number(widest.destinations),
    fee: money(figures.fee),
    buyers: difference(figures.milesToBuyers, widest.milesToBuyers, 'why.farther', 'why.nearer', 'why.as-far'),
    inbound: difference(figures.inboundMiles, widest.inboundMiles, 'why.longer', 'why.shorter', 'why.as-long'),
  });
}
