/** Blocks: boxes that are placed together as one, and the blocks that a set of boxes can form. */
package io.confirmshipping.domain.pallets.packing.block;
