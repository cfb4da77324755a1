/**
 * Which box goes where on which pallet, so that there are few pallets. The rooms within look one way: a {@code series} of
 * pallets, the {@code search} that fills one of them, the {@code space} there is, the {@code block}s that are put there, and the
 * {@code task}.
 */
package io.confirmshipping.domain.pallets.packing;
