/** The rules and prices of the marketplaces, read from {@code marketplaces/*.yaml}. */
package io.confirmshipping.settings;
