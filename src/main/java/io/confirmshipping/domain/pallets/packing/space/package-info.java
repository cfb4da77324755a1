/** Where blocks lie on a pallet, and where there is still room: maximal spaces, whose bottoms are the tops of what lies there. */
package io.confirmshipping.domain.pallets.packing.space;
