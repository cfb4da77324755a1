/**
 * What the boxes of a confirmed shipment hold, and how a seller edits it. Begin with {@link
 * io.confirmshipping.domain.shipment.quantities.ManifestEdit}.
 */
package io.confirmshipping.domain.shipment.quantities;
