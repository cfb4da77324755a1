/** The search that fills one pallet, within bounds of work and time. */
package io.confirmshipping.domain.pallets.packing.search;
