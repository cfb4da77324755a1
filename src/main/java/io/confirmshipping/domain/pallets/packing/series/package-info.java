/** How few pallets become enough: one after another is filled, again and again with other values of the boxes. */
package io.confirmshipping.domain.pallets.packing.series;
