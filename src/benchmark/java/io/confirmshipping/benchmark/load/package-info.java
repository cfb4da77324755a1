/** How the local server bears many sellers at once. */
package io.confirmshipping.benchmark.load;
