/** Operations that are accepted at once and carried out later, and the ports to them. */
package io.confirmshipping.usecase.operation;
