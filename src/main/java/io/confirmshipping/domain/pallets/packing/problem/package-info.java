/** The container loading problem: types of boxes, their orientations, and the pallet, in whole steps. */
package io.confirmshipping.domain.pallets.packing.problem;
