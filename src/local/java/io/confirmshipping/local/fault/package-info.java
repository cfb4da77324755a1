/** Faults on demand: calls and operations that fail, are throttled or slow because a tester wants to see what comes of it. */
package io.confirmshipping.local.fault;
