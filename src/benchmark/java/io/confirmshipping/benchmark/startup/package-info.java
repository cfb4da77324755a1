/** How long the functions take from the start of their process to the first answer, on the JVM or native. */
package io.confirmshipping.benchmark.startup;
