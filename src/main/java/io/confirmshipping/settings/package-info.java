/** The rules and prices of the marketplaces, read from {@code marketplaces/*.yaml}, {@code networks/*.yaml} and {@code places/*.csv}. */
package io.confirmshipping.settings;
