/**
 * The quantities in the boxes of a confirmed shipment, and how a seller edits them. Begin with {@link
 * io.confirmshipping.domain.shipment.quantities.ManifestEdit}.
 */
package io.confirmshipping.domain.shipment.quantities;
