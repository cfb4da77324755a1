/** The operations of the API that change something. */
package io.confirmshipping.function.inbound.write;
