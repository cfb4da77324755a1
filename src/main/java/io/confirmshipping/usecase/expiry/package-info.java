/** Expiry of placements that are not confirmed in time. */
package io.confirmshipping.usecase.expiry;
