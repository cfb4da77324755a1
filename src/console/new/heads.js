// The heads of a pack list: which column each one names, and in which unit it measures.

/** How the heads may be written, without spaces, units and signs. What is said first wins: the units per box before a bare quantity. */
const HEADS = {
  sku: ['msku', 'merchantsku', 'sellersku', 'sku', '卖家sku', '商品编码'],
  units: ['unitsperbox', 'unitspercase', 'quantityperbox', '每箱件数', '每箱数量', '单箱数量', '单箱件数', 'units', 'quantity', '件数', '数量'],
  boxes: ['numberofboxes', 'boxcount', 'boxes', '箱数', '箱子数量'],
  length: ['boxlength', 'length', '箱长', '长度', '长'],
  width: ['boxwidth', 'width', '箱宽', '宽度', '宽'],
  height: ['boxheight', 'height', '箱高', '高度', '高'],
  weight: ['boxweight', 'grossweight', 'weight', '箱重', '毛重', '重量'],
  up: ['thissideup', '此面朝上', '朝上'],
  fragile: ['fragile', '易碎品', '易碎'],
  load: ['greatestload', 'maxload', 'maximumload', '最大承重', '承重'],
  box: ['mixedbox', 'boxmark', 'box', '混装箱', '箱号'],
  prep: ['prepowner', 'prep', '预处理方', '预处理'],
  label: ['labelowner', 'label', '贴标方', '贴标'],
};
const BARE = ['units', 'quantity', '件数', '数量'];
const TOTAL = ['totalunits', 'totalquantity', 'expectedquantity', '总件数', '总数量', '总数', ...BARE];

const UNITS = {
  IN: /\b(in|inch|inches)\b|英寸/, CM: /\b(cm|centimet(er|re)s?)\b|厘米|公分/, LB: /\b(lbs?|pounds?)\b|磅/, KG: /\b(kgs?|kilograms?)\b|公斤|千克/,
  mm: /\b(mm|millimet(er|re)s?)\b|毫米/, m: /\b(m|met(er|re)s?)\b|米/, oz: /\b(oz|ounces?)\b|盎司/, g: /\b(g|grams?)\b|克/, '斤': /斤/,
};
const AT_THE_END = /[\s_\-./:：]*(inches|inch|in|cm|mm|lbs|lb|kgs|kg|英寸|厘米|公分|毫米|磅|公斤|千克)$/;

/** Returns a head without spaces, units and signs. */
export const plain = head => head.toLowerCase().replace(/[（(].*?[)）]/g, '').replace(/[\s_\-./#:：]/g, '');
const bare = head => plain(head.toLowerCase().replace(/[（(].*?[)）]/g, '').trim().replace(AT_THE_END, ''));

/** Returns the place of the head that says best what is in a column, or -1. */
function placeOf(names, heads) {
  const written = [heads.map(plain), heads.map(bare)];
  return names.map(name => written.map(each => each.indexOf(name)).find(place => place >= 0) ?? -1).find(place => place >= 0) ?? -1;
}

/** Returns the places of the columns, and `total` with the place of a column that counts the units of all boxes. */
export function placesOf(heads) {
  const places = Object.fromEntries(Object.entries(HEADS).map(([column, names]) => [column, placeOf(names, heads)]));
  const total = placeOf(TOTAL, heads.map((head, place) => (place === places.units ? '' : head)));
  return { ...places, total };
}

/** Says whether a head counts units without saying of what: of a box or of all. */
export const isBareCount = head => BARE.includes(bare(head));

/** Returns the units that heads name: IN, CM, LB, KG, or one that no box is measured in here. */
export function unitsOf(heads) {
  const named = heads.map(head => Object.keys(UNITS).find(unit => UNITS[unit].test(head.toLowerCase().replaceAll('_', ' '))));
  return [...new Set(named.filter(Boolean))];
}
