/** How the shipments of a placement option can travel: what their seller has said about it, and what carriers ask for it. */
package io.confirmshipping.domain.transportation;
