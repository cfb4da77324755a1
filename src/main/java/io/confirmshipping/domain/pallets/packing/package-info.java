/** Which box goes where on which pallet, so that there are few pallets. */
package io.confirmshipping.domain.pallets.packing;
