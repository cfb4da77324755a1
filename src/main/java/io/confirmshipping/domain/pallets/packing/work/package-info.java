/** The bound of a search. */
package io.confirmshipping.domain.pallets.packing.work;
