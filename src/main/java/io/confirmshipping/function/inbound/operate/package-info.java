/** Operations that are accepted first and carried out later. */
package io.confirmshipping.function.inbound.operate;
