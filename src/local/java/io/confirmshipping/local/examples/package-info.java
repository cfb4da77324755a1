/** Ready-made workflows, one in each state. */
package io.confirmshipping.local.examples;
