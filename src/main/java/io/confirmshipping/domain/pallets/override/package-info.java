/**
 * Checks a seller's own pallets of a shipment. Begin with {@link io.confirmshipping.domain.pallets.override.PalletCheck}.
 */
package io.confirmshipping.domain.pallets.override;
