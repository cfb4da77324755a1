/** The use cases, one class each, and the ports to storage. All decisions are the domain's. */
package io.confirmshipping.usecase;
