/** The start screen of the local server. */
package io.confirmshipping.local.console;
