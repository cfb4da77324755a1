/** How long clients of Selling Partner API wait until what they asked for is done. */
package io.confirmshipping.benchmark.operation;
