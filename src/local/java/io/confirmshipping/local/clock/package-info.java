/** A clock that can be advanced, to see at once what happens after 24 hours. */
package io.confirmshipping.local.clock;
