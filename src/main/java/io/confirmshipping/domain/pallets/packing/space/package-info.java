/** The blocks on a pallet and the free space around them, as maximal spaces. */
package io.confirmshipping.domain.pallets.packing.space;
