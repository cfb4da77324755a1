/**
 * Packs boxes on pallets: which box goes where, on as few pallets as possible. Imports point one way: {@code series}
 * (several pallets), {@code search} (one pallet), {@code space} (free space), {@code block} and {@code tower} (boxes placed
 * together), {@code problem}.
 */
package io.confirmshipping.domain.pallets.packing;
