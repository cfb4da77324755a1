/** What a user of the local mode can choose. */
package io.confirmshipping.local.settings;
