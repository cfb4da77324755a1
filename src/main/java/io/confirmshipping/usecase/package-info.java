/** The use cases, one class each, and the ports to storage. They decide nothing: they ask the domain. */
package io.confirmshipping.usecase;
