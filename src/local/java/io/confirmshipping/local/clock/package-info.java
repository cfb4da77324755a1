/** A clock that can be moved forward, so that 24 hours pass while somebody looks. */
package io.confirmshipping.local.clock;
