/** The ports to a seller's preferences. */
package io.confirmshipping.usecase.preferences;
