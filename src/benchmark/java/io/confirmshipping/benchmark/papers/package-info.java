/** How long drawing papers takes, and how much memory. */
package io.confirmshipping.benchmark.papers;
