/** Pallets as they would be packed, in full and in figures. */
package io.confirmshipping.domain.pallets.layout;
