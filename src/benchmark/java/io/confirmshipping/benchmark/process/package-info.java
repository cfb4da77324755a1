/** What is measured, as processes of their own. */
package io.confirmshipping.benchmark.process;
