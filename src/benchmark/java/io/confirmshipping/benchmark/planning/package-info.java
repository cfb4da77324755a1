/** How long a seller waits for the placement options of the largest contents. */
package io.confirmshipping.benchmark.planning;
