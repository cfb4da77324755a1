/** The settings of the local server. */
package io.confirmshipping.local.settings;
