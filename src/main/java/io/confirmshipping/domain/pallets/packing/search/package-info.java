/** How one pallet is filled: the search for the blocks that suit its spaces best, within bounds of work and time. */
package io.confirmshipping.domain.pallets.packing.search;
