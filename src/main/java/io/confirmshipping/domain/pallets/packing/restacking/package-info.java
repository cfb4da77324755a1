/** Moves the boxes of a packed pallet so that fewer stand on lighter ones. */
package io.confirmshipping.domain.pallets.packing.restacking;
