/** Blocks: boxes that are placed together as if they were one, and all the blocks that boxes make. */
package io.confirmshipping.domain.pallets.packing.block;
