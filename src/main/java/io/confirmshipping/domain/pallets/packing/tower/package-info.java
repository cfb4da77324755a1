/** Towers of boxes that stand on each other one by one, for loads of very many small boxes of which hardly two are alike. */
package io.confirmshipping.domain.pallets.packing.tower;
