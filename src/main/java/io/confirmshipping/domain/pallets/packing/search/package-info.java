/** The search that fills one pallet, within bounds of work. */
package io.confirmshipping.domain.pallets.packing.search;
