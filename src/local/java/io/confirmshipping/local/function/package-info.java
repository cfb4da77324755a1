/** Invokes the handlers the way Lambda does. */
package io.confirmshipping.local.function;
