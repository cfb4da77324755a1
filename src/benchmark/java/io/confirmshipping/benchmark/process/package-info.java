/** The processes that are measured. */
package io.confirmshipping.benchmark.process;
