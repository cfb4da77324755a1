/** Serves the browser console of src/console. */
package io.confirmshipping.local.browser;
