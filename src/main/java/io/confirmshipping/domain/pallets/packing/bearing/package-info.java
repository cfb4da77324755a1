/** The weight that rests on each box of a pallet, through any number of layers. */
package io.confirmshipping.domain.pallets.packing.bearing;
