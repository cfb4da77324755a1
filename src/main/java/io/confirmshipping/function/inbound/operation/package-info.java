/** The table of the operations, whether they are carried out or not. */
package io.confirmshipping.function.inbound.operation;
