/** Estimates of pallets and the full layout of their boxes. */
package io.confirmshipping.domain.pallets.layout;
