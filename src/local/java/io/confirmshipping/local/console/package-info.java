/** What somebody sees who starts the local mode. */
package io.confirmshipping.local.console;
