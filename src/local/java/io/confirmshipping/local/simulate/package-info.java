/** Simulates the reports of carriers and fulfillment centers, by the clock or at once. */
package io.confirmshipping.local.simulate;
