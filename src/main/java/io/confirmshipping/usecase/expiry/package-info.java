/** Placements that nobody confirmed in time. */
package io.confirmshipping.usecase.expiry;
