/** Packs several pallets: fills one after another, again and again, with corrected values of the boxes. */
package io.confirmshipping.domain.pallets.packing.series;
