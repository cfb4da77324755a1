/** HTTP classes that the gateway and the local mode's own routes share. */
package io.confirmshipping.local.http;
