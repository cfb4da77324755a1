/** What is to be packed on what: types of boxes, how they may lie, and the pallet; all in whole steps. */
package io.confirmshipping.domain.pallets.packing.problem;
