/** The reads of the API: each answers one operation of the table. */
package io.confirmshipping.function.inbound.read;
